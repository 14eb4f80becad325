import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { OrganisationEstablishmentsQuery, TypedDocumentString } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { RegisterProblem } from '../../kit/register-problem';
import { OrganisationEstablishmentsDocument } from './documents';

type Found = NonNullable<OrganisationEstablishmentsQuery['organisation']>;
export type Branch = Found['establishments']['nodes'][number];
export type Holding = Found['enterpriseHoldings']['nodes'][number];
export type Service = Found['entrustedServices']['nodes'][number];

export const organisationEstablishments = (id: string, asOf: string | undefined, missing: string) =>
  queryOptions({
    queryKey: ['establishments', id, asOf],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(OrganisationEstablishmentsDocument, { id, asOf }, signal);
      if (!organisation) throw new RegisterProblem('NOT_FOUND', 'ORGANISATION_NOT_FOUND', missing);
      return organisation;
    },
  });

export async function actOnEstablishments<Result, Input>(
  client: QueryClient,
  document: TypedDocumentString<Result, { input: Input }>,
  input: Input,
): Promise<void> {
  await ask(document, { input });
  await client.invalidateQueries({ queryKey: ['establishments'] });
}
