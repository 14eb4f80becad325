import { queryOptions } from '@tanstack/react-query';
import type { OrganisationEstablishmentsQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { actOn, existing } from '../../kit/queries';
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
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

export const actOnEstablishments = actOn('establishments');
