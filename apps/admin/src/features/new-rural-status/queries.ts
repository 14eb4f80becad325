import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AdminUnitFilter, NewRuralCommunesQuery, UnitNewRuralQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import { NewRuralCommunesDocument, UnitNewRuralDocument } from './documents';

export type CommuneRow = NewRuralCommunesQuery['adminUnits']['nodes'][number];
type UnitNewRural = NonNullable<UnitNewRuralQuery['adminUnit']>;
export type Standing = NonNullable<UnitNewRural['newRuralStanding']>;
export type Recognition = UnitNewRural['newRuralRecognitions']['nodes'][number];

export function communeList(spec: ListSpec<CommuneRow, AdminUnitFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { ...filterOf(spec, state), level: { eq: 'COMMUNE' as const } },
    search: state.text,
    asOf: state.asOf,
  };
  return queryOptions({
    queryKey: ['new-rural', 'communes', variables],
    queryFn: async ({ signal }) => (await ask(NewRuralCommunesDocument, variables, signal)).adminUnits,
    placeholderData: keepPreviousData,
  });
}

export const unitNewRural = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['new-rural', 'unit', id],
    queryFn: async ({ signal }) => {
      const { adminUnit } = await ask(UnitNewRuralDocument, { id }, signal);
      return existing(adminUnit, 'ADMIN_UNIT_NOT_FOUND', missing);
    },
  });

export const actOnNewRural = actOn('new-rural');
