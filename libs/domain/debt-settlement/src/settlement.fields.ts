import { Debt, DEBT_READ } from '@domain/debt';
import { childList, derivedField, GraphQLMoney } from '@platform/api';
import { believed } from '@platform/database';
import { DebtCase, DebtDecision, DebtInstalment } from './settlement.entity';

/* What the plan wants by the day, and what was paid since it was agreed, as it was known. */
const wanted = (alias: string, day: string, knownAt: string | null): string => {
  const rows = knownAt ? believed('debt_instalment', ['debtCaseId', 'dueOn', 'amount'], knownAt) : 'debt_instalment';
  return `(SELECT coalesce(sum(i.amount), 0) FROM ${rows} i WHERE i.debt_case_id = ${alias}.id AND i.due_on <= ${day})`;
};
const paid = (alias: string, day: string, knownAt: string | null): string =>
  `(SELECT coalesce(sum(e.amount), 0) FROM debt owed JOIN ledger_entry e ON e.book_id = owed.book_id
    WHERE owed.id = ${alias}.debt_id AND e.account = 'PAID' AND e.valid_on >= ${alias}.plan_agreed_on AND e.valid_on <= ${day}${knownAt ? ` AND e.at <= ${knownAt}` : ''})`;

const figure = (field: string, describe: string, sql: (row: string, day: string, knownAt: string | null) => string) =>
  derivedField({
    on: DebtCase,
    field,
    type: () => GraphQLMoney,
    describe,
    // A parameter that is bound must be used once for each time it is named: the day stands in a row of its own.
    sql: (alias, { day, knownAt }) => `(SELECT (${sql(alias, 'on_.day', knownAt)})::text FROM (SELECT ${day}::date AS day) on_)`,
  });

/** `Debt.cases`, and what hangs on a case. */
export const SETTLEMENT_FIELDS = [
  childList({
    on: Debt,
    field: 'cases',
    of: DebtCase,
    via: 'debt',
    describe: 'Các hồ sơ xử lý',
    orderBy: ['openedOn', 'DESC'],
    permission: DEBT_READ,
  }),
  childList({
    on: DebtCase,
    field: 'decisions',
    of: DebtDecision,
    via: 'debtCase',
    describe: 'Các quyết định, cả đang chờ duyệt',
    orderBy: ['decidedOn', 'DESC'],
  }),
  childList({
    on: DebtCase,
    field: 'instalments',
    of: DebtInstalment,
    via: 'debtCase',
    describe: 'Các kỳ trả của kế hoạch',
    orderBy: ['dueOn', 'ASC'],
  }),
  figure('planWanted', 'Theo kế hoạch phải trả đến ngày hỏi (đồng)', wanted),
  figure('planPaid', 'Đã trả từ ngày chốt kế hoạch đến ngày hỏi (đồng)', paid),
  figure('planBehind', 'Chậm so với kế hoạch vào ngày hỏi (đồng)', (row, day, knownAt) =>
    `greatest(${wanted(row, day, knownAt)} - ${paid(row, day, knownAt)}, 0)`,
  ),
];
