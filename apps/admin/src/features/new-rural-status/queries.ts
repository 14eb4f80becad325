import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  AdminUnitFilter,
  NewRuralCommunesQuery,
  TypedDocumentString,
  UnitNewRuralQuery,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import { RegisterProblem } from '../../kit/register-problem';
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
      if (!adminUnit) throw new RegisterProblem('NOT_FOUND', 'ADMIN_UNIT_NOT_FOUND', missing);
      return adminUnit;
    },
  });

export async function actOnNewRural<Result, Input>(
  client: QueryClient,
  document: TypedDocumentString<Result, { input: Input }>,
  input: Input,
): Promise<void> {
  await ask(document, { input });
  await client.invalidateQueries({ queryKey: ['new-rural'] });
}
