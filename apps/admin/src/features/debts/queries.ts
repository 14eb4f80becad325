import { queryOptions } from '@tanstack/react-query';
import type { DebtCasePageQuery, DebtDetailQuery, DebtFilter, DebtListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { actOn, existing } from '../../kit/queries';
import { DebtCaseDocument, DebtDetailDocument, DebtListDocument, DebtTotalsDocument } from './documents';

export type DebtRow = DebtListQuery['debts']['nodes'][number];
export type DebtRecord = NonNullable<DebtDetailQuery['debt']>;
export type DebtCaseRecord = NonNullable<DebtCasePageQuery['debtCase']>;
export type DecisionRow = DebtCaseRecord['decisions']['nodes'][number];

export function debtList(spec: ListSpec<DebtRow, DebtFilter>, state: ListState) {
  return listQuery(spec, state, { key: ['debts', 'list'], document: DebtListDocument, page: ({ debts }) => debts });
}

export const debtTotals = queryOptions({
  queryKey: ['debts', 'totals'],
  queryFn: async ({ signal }) => (await ask(DebtTotalsDocument, {}, signal)).debtTotals,
});

export const debtDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['debts', 'detail', id],
    queryFn: async ({ signal }) => existing((await ask(DebtDetailDocument, { id }, signal)).debt, 'DEBT_NOT_FOUND', missing),
  });

export const debtCase = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['debts', 'case', id],
    queryFn: async ({ signal }) =>
      existing((await ask(DebtCaseDocument, { id }, signal)).debtCase, 'SETTLEMENT_NOT_FOUND', missing),
  });

export const actOnDebts = actOn('debts');
