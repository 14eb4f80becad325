import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  AreaCodeListQuery,
  GrowingAreaCodeFilter,
  GrowingAreaCodeSort,
  OrganisationAreaCodesQuery,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, type ListState, pageOf } from '../../kit/list-state';
import { actOn, existing } from '../../kit/queries';
import { AreaCodeListDocument, AreaCommoditiesDocument, OrganisationAreaCodesDocument } from './documents';

export type AreaCodeRow = AreaCodeListQuery['growingAreaCodes']['nodes'][number];
export type AreaCode = NonNullable<OrganisationAreaCodesQuery['organisation']>['growingAreaCodes']['nodes'][number];

export function areaCodeList(spec: ListSpec<AreaCodeRow, GrowingAreaCodeFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: filterOf(spec, state),
    sort: state.sort as GrowingAreaCodeSort | undefined,
  };
  return queryOptions({
    queryKey: ['growing-areas', 'list', variables],
    queryFn: async ({ signal }) => (await ask(AreaCodeListDocument, variables, signal)).growingAreaCodes,
    placeholderData: keepPreviousData,
  });
}

export const organisationAreaCodes = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['growing-areas', 'organisation', id],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(OrganisationAreaCodesDocument, { id }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

export const areaCommodities = queryOptions({
  queryKey: ['growing-areas', 'commodities'],
  queryFn: async ({ signal }) => (await ask(AreaCommoditiesDocument, {}, signal)).commodities.nodes,
  staleTime: 300_000,
});

export const actOnAreas = actOn('growing-areas', 'organisations', 'findings');
