import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  DuplicateListQuery,
  DuplicatePairFilter,
  MergeListQuery,
  MergePlan,
  MergePreviewQuery,
  MergeQuery,
  OrganisationMergeFilter,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
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
  return listQuery(spec, state, {
    key: ['duplicates', 'list'],
    document: DuplicateListDocument,
    page: ({ duplicatePairs }) => duplicatePairs,
    filter: waitingOnly(state.search),
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
  return listQuery(spec, state, {
    key: ['duplicates', 'merges'],
    document: MergeListDocument,
    page: ({ organisationMerges }) => organisationMerges,
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
