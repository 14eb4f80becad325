import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  OrganisationTechnologyQuery,
  TechnologyAdoptionFilter,
  TechnologyAdoptionSort,
  TechnologyCatalogueQuery,
  TechnologyItemFilter,
  TechnologyItemSort,
  TechnologyListQuery,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import {
  OrganisationTechnologyDocument,
  TechnologyCatalogueDocument,
  TechnologyItemsDocument,
  TechnologyListDocument,
} from './documents';

export type TechnologyRow = TechnologyListQuery['technologyAdoptions']['nodes'][number];
export type Adoption = NonNullable<OrganisationTechnologyQuery['organisation']>['technologyAdoptions']['nodes'][number];

export function technologyList(spec: ListSpec<TechnologyRow, TechnologyAdoptionFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: filterOf(spec, state),
    sort: state.sort as TechnologyAdoptionSort | undefined,
    asOf: state.asOf,
  };
  return queryOptions({
    queryKey: ['technology', 'list', variables],
    queryFn: async ({ signal }) => (await ask(TechnologyListDocument, variables, signal)).technologyAdoptions,
    placeholderData: keepPreviousData,
  });
}

export type ItemRow = TechnologyCatalogueQuery['technologyItems']['nodes'][number];

export function technologyCatalogue(spec: ListSpec<ItemRow, TechnologyItemFilter>, state: ListState) {
  const sort = state.sort as TechnologyItemSort | undefined;
  const variables = { ...pageOf(spec, state), filter: filterOf(spec, state), sort };
  return queryOptions({
    queryKey: ['technology', 'catalogue', variables],
    queryFn: async ({ signal }) => (await ask(TechnologyCatalogueDocument, variables, signal)).technologyItems,
    placeholderData: keepPreviousData,
  });
}

export const organisationTechnology = (id: string, asOf: string | undefined, missing: string) =>
  queryOptions({
    queryKey: ['technology', 'organisation', id, asOf],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(OrganisationTechnologyDocument, { id, asOf }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

export const technologyItems = queryOptions({
  queryKey: ['technology', 'items'],
  queryFn: async ({ signal }) => (await ask(TechnologyItemsDocument, {}, signal)).technologyItems.nodes,
  staleTime: 300_000,
});

export const actOnTechnology = actOn('technology');
