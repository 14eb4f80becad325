import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DuplicateListQuery, DuplicatePairFilter, DuplicatePairSort } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { actOn } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import type { Search } from '../../kit/search';
import { DuplicateListDocument } from './documents';

export type DuplicateRow = DuplicateListQuery['duplicatePairs']['nodes'][number];

/** What waits for somebody, unless the address asks for a state. */
export function waitingOnly({ state }: Search): DuplicatePairFilter {
  return state ? {} : { state: { eq: 'OPEN' } };
}

export function duplicateList(spec: ListSpec<DuplicateRow, DuplicatePairFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { ...waitingOnly(state.search), ...filterOf(spec, state) },
    sort: state.sort as DuplicatePairSort | undefined,
  };
  return queryOptions({
    queryKey: ['duplicates', 'list', variables],
    queryFn: async ({ signal }) => (await ask(DuplicateListDocument, variables, signal)).duplicatePairs,
    placeholderData: keepPreviousData,
  });
}

export const actOnDuplicates = actOn('duplicates', 'organisations');
