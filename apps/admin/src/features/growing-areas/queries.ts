import { queryOptions } from '@tanstack/react-query';
import type { AreaCodeListQuery, GrowingAreaCodeFilter, OrganisationAreaCodesQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { actOn, existing } from '../../kit/queries';
import { AreaCodeListDocument, AreaCommoditiesDocument, OrganisationAreaCodesDocument } from './documents';

export type AreaCodeRow = AreaCodeListQuery['growingAreaCodes']['nodes'][number];
export type AreaCode = NonNullable<OrganisationAreaCodesQuery['organisation']>['growingAreaCodes']['nodes'][number];

export function areaCodeList(spec: ListSpec<AreaCodeRow, GrowingAreaCodeFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['growing-areas', 'list'],
    document: AreaCodeListDocument,
    page: ({ growingAreaCodes }) => growingAreaCodes,
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
