import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  ConfirmLegalParameter,
  LegalParameterDetailQuery,
  LegalParameterFilter,
  LegalParameterListQuery,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { existing } from '../../kit/queries';
import type { Language } from '../../kit/language';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { ConfirmLegalParameterDocument, LegalParameterDetailDocument, LegalParameterListDocument } from './documents';

export type LegalParameterRow = LegalParameterListQuery['legalParameters']['nodes'][number];
export type LegalParameter = NonNullable<LegalParameterDetailQuery['legalParameter']>;

export function legalParameterList(spec: ListSpec<LegalParameterRow, LegalParameterFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['legal-rules', 'list'],
    document: LegalParameterListDocument,
    page: ({ legalParameters }) => legalParameters,
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

/** What a parameter is called: by the server in both languages, in Vietnamese where it has no other name. */
export function parameterName({ label, labelEn }: { label: string; labelEn?: string | null }, language: Language): string {
  return language === 'vi' ? label : (labelEn ?? label);
}
