import type {
  DiscrepancyFilter,
  DiscrepancyListQuery,
  FindingListQuery,
  RuleFindingFilter,
} from '../../graphql/graphql';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
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
  return listQuery(spec, state, {
    key: ['organisations', 'findings'],
    document: FindingListDocument,
    page: ({ ruleFindings }) => ruleFindings,
    filter: openOnly(state.search),
  });
}

/** Open ones only, found between the days of the address, unless it asks for more. */
export function openedBetween(search: Search): DiscrepancyFilter {
  const { from, to } = search;
  return { ...openOnly(search), ...(from || to ? { openedOn: { from, to } } : {}) };
}

/** What the office and an authority say differently, newest first. */
export function discrepancyList(spec: ListSpec<DiscrepancyRow, DiscrepancyFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['organisations', 'discrepancies'],
    document: DiscrepancyListDocument,
    page: ({ discrepancies }) => discrepancies,
    filter: openedBetween(state.search),
  });
}
