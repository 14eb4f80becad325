import { queryOptions } from '@tanstack/react-query';
import type { AdminUnitFilter, NewRuralCommunesQuery, UnitNewRuralQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { NewRuralCommunesDocument, UnitNewRuralDocument } from './documents';

export type CommuneRow = NewRuralCommunesQuery['adminUnits']['nodes'][number];
type UnitNewRural = NonNullable<UnitNewRuralQuery['adminUnit']>;
export type Standing = NonNullable<UnitNewRural['newRuralStanding']>;
export type Recognition = UnitNewRural['newRuralRecognitions']['nodes'][number];

export function communeList(spec: ListSpec<CommuneRow, AdminUnitFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['new-rural', 'communes'],
    document: NewRuralCommunesDocument,
    page: ({ adminUnits }) => adminUnits,
    filter: { level: { eq: 'COMMUNE' } },
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
