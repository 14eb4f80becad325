import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  ConfirmLegalParameter,
  LegalParameterDetailQuery,
  LegalParameterFilter,
  LegalParameterListQuery,
  LegalParameterSort,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, pageOf, type ListState } from '../../kit/list-state';
import { ConfirmLegalParameterDocument, LegalParameterDetailDocument, LegalParameterListDocument } from './documents';

export type LegalParameterRow = LegalParameterListQuery['legalParameters']['nodes'][number];
export type LegalParameter = NonNullable<LegalParameterDetailQuery['legalParameter']>;

export function legalParameterList(spec: ListSpec<LegalParameterRow, LegalParameterFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: filterOf(spec, state),
    sort: state.sort as LegalParameterSort | undefined,
    asOf: state.asOf,
  };
  return queryOptions({
    queryKey: ['legal-rules', 'list', variables],
    queryFn: async ({ signal }) => (await ask(LegalParameterListDocument, variables, signal)).legalParameters,
    placeholderData: keepPreviousData,
  });
}

export async function legalParameter(id: string, missing: string): Promise<LegalParameter> {
  const { legalParameter: found } = await ask(LegalParameterDetailDocument, { id });
  return existing(found, 'LEGAL_PARAMETER_NOT_FOUND', missing);
}

export const legalParameterDetail = (id: string, missing: string) =>
  queryOptions({ queryKey: ['legal-rules', 'detail', id], queryFn: () => legalParameter(id, missing) });

/** Answers the id of the row that now holds: the same one, or the new one beside it. */
export async function confirmLegalParameter(client: QueryClient, input: ConfirmLegalParameter): Promise<string> {
  const { confirmLegalParameter: confirmed } = await ask(ConfirmLegalParameterDocument, { input });
  await client.invalidateQueries({ queryKey: ['legal-rules'] });
  return confirmed.id;
}
