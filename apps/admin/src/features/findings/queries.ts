import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FindingListQuery, RuleFindingFilter, RuleFindingSort } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import type { Search } from '../../kit/search';
import { FindingListDocument } from './documents';

export type FindingRow = FindingListQuery['ruleFindings']['nodes'][number];

export function openOnly({ closed }: Search): RuleFindingFilter {
  return closed === '1' ? {} : { closedOn: { isNull: true } };
}

/** Findings that still hold, unless the address asks for the closed ones too. */
export function findingList(spec: ListSpec<FindingRow, RuleFindingFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { ...filterOf(spec, state), ...openOnly(state.search) },
    sort: state.sort as RuleFindingSort | undefined,
  };
  return queryOptions({
    queryKey: ['organisations', 'findings', variables],
    queryFn: async ({ signal }) => (await ask(FindingListDocument, variables, signal)).ruleFindings,
    placeholderData: keepPreviousData,
  });
}
