import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  DiscrepancyFilter,
  DiscrepancyListQuery,
  DiscrepancySort,
  FindingListQuery,
  RuleFindingFilter,
  RuleFindingSort,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import type { Search } from '../../kit/search';
import { DiscrepancyListDocument, FindingListDocument } from './documents';

export type FindingRow = FindingListQuery['ruleFindings']['nodes'][number];
export type DiscrepancyRow = DiscrepancyListQuery['discrepancies']['nodes'][number];

/** What has not ended, unless the address asks for the rest too. */
export function openOnly({ closed }: Search): Pick<RuleFindingFilter, 'closedOn'> {
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

/** Open ones only, found between the days of the address, unless it asks for more. */
export function openedBetween(search: Search): DiscrepancyFilter {
  const { from, to } = search;
  return { ...openOnly(search), ...(from || to ? { openedOn: { from, to } } : {}) };
}

/** What the office and an authority say differently, newest first. */
export function discrepancyList(spec: ListSpec<DiscrepancyRow, DiscrepancyFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { ...filterOf(spec, state), ...openedBetween(state.search) },
    sort: state.sort as DiscrepancySort | undefined,
  };
  return queryOptions({
    queryKey: ['organisations', 'discrepancies', variables],
    queryFn: async ({ signal }) => (await ask(DiscrepancyListDocument, variables, signal)).discrepancies,
    placeholderData: keepPreviousData,
  });
}
