import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  DuplicateListQuery,
  DuplicatePairFilter,
  DuplicatePairSort,
  MergeListQuery,
  MergePlan,
  MergePreviewQuery,
  MergeQuery,
  OrganisationMergeFilter,
  OrganisationMergeSort,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import type { Search } from '../../kit/search';
import {
  DuplicateListDocument,
  DuplicatePairDocument,
  MergeDocument,
  MergeListDocument,
  MergePreviewDocument,
  UnmergePreviewDocument,
} from './documents';

export type MergeRow = MergeListQuery['organisationMerges']['nodes'][number];
export type Merge = NonNullable<MergeQuery['organisationMerge']>;
export type Preview = MergePreviewQuery['mergePreview'];
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

export const duplicatePair = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['duplicates', 'pair', id],
    queryFn: async ({ signal }) =>
      existing((await ask(DuplicatePairDocument, { id }, signal)).duplicatePair, 'PAIR_NOT_FOUND', missing),
  });

/** Tried out anew at every choice: what it says is what the merger will do. */
export const mergePreview = (plan: MergePlan) =>
  queryOptions({
    queryKey: ['duplicates', 'preview', plan],
    queryFn: async ({ signal }) => (await ask(MergePreviewDocument, { plan }, signal)).mergePreview,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export function mergeList(spec: ListSpec<MergeRow, OrganisationMergeFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: filterOf(spec, state),
    sort: state.sort as OrganisationMergeSort | undefined,
  };
  return queryOptions({
    queryKey: ['duplicates', 'merges', variables],
    queryFn: async ({ signal }) => (await ask(MergeListDocument, variables, signal)).organisationMerges,
    placeholderData: keepPreviousData,
  });
}

export const mergeDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['duplicates', 'merge', id],
    queryFn: async ({ signal }) =>
      existing((await ask(MergeDocument, { id }, signal)).organisationMerge, 'MERGE_NOT_FOUND', missing),
  });

export const unmergePreview = (id: string) =>
  queryOptions({
    queryKey: ['duplicates', 'unmerge', id],
    queryFn: async ({ signal }) => (await ask(UnmergePreviewDocument, { id }, signal)).unmergePreview,
    staleTime: 0,
  });

export const actOnDuplicates = actOn('duplicates', 'organisations');
