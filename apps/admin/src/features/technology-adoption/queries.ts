import { queryOptions } from '@tanstack/react-query';
import type {
  OrganisationTechnologyQuery,
  TechnologyAdoptionFilter,
  TechnologyCatalogueQuery,
  TechnologyItemFilter,
  TechnologyListQuery,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import {
  OrganisationTechnologyDocument,
  TechnologyCatalogueDocument,
  TechnologyItemsDocument,
  TechnologyListDocument,
} from './documents';

export type TechnologyRow = TechnologyListQuery['technologyAdoptions']['nodes'][number];
export type Adoption = NonNullable<OrganisationTechnologyQuery['organisation']>['technologyAdoptions']['nodes'][number];

export function technologyList(spec: ListSpec<TechnologyRow, TechnologyAdoptionFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['technology', 'list'],
    document: TechnologyListDocument,
    page: ({ technologyAdoptions }) => technologyAdoptions,
  });
}

export type ItemRow = TechnologyCatalogueQuery['technologyItems']['nodes'][number];

export function technologyCatalogue(spec: ListSpec<ItemRow, TechnologyItemFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['technology', 'catalogue'],
    document: TechnologyCatalogueDocument,
    page: ({ technologyItems }) => technologyItems,
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
