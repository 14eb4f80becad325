import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { AnnualReturnFilter, CampaignsQuery, ReturnDetailQuery, ReturnListQuery } from '../../graphql/graphql';
import { ask, upload } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import {
  CampaignProgressDocument,
  CampaignsDocument,
  ReturnDetailDocument,
  ReturnListDocument,
  SaveReturnDocument,
} from './documents';

export type Campaign = CampaignsQuery['annualCampaigns']['nodes'][number];
export type ReturnRow = ReturnListQuery['annualReturns']['nodes'][number];
export type AnnualReturn = NonNullable<ReturnDetailQuery['annualReturn']>;

/** Campaigns, the latest first. */
export const campaigns = queryOptions({
  queryKey: ['annual-returns', 'campaigns'],
  queryFn: async ({ signal }) => (await ask(CampaignsDocument, {}, signal)).annualCampaigns.nodes,
});

export const campaignProgress = (campaignId: string) =>
  queryOptions({
    queryKey: ['annual-returns', 'progress', campaignId],
    queryFn: async ({ signal }) => (await ask(CampaignProgressDocument, { campaignId }, signal)).annualCampaignProgress,
  });

export function returnList(spec: ListSpec<ReturnRow, AnnualReturnFilter>, state: ListState, campaignId: string) {
  return listQuery(spec, state, {
    key: ['annual-returns', 'list'],
    document: ReturnListDocument,
    page: ({ annualReturns }) => annualReturns,
    filter: { campaign: { eq: campaignId } },
  });
}

/** The returns of one organisation, the latest year first. */
export const returnsOf = (organisationId: string) =>
  queryOptions({
    queryKey: ['annual-returns', 'of', organisationId],
    queryFn: async ({ signal }) => {
      const variables = { first: 20, filter: { organisation: { eq: organisationId } } };
      return (await ask(ReturnListDocument, variables, signal)).annualReturns.nodes;
    },
  });

export async function annualReturn(id: string, missing: string): Promise<AnnualReturn> {
  const { annualReturn: found } = await ask(ReturnDetailDocument, { id });
  return existing(found, 'RETURN_NOT_FOUND', missing);
}

export const returnDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['annual-returns', 'detail', id],
    queryFn: () => annualReturn(id, missing),
    // The page is a form: it must open on what is saved now, and must not change under the hands of who is typing.
    staleTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export interface ReturnFileReading {
  version: number;
  changes: { field: string; cell: string; before: string | number | null; after: string | number | null }[];
  problems: { cell: string; field: string | null; severity: 'ERROR' | 'WARNING'; message: string }[];
}

/** Lets the server read a filled-in form; nothing is saved by it. */
export const readReturnFile = (id: string, file: File): Promise<ReturnFileReading> =>
  upload<ReturnFileReading>(`/return-forms/${id}`, file);

/** Saves what a file changes, as it was compared; whoever saved meanwhile is not overwritten. */
export async function saveReturnFile(
  client: QueryClient,
  { id }: Pick<AnnualReturn, 'id'>,
  { version, changes }: ReturnFileReading,
  reason: string,
): Promise<void> {
  const part = (isText: boolean) =>
    Object.fromEntries(
      changes.filter(({ field }) => isText === TEXTS.includes(field)).map((one) => [one.field, one.after]),
    );
  await actOnReturns(client, SaveReturnDocument, {
    id,
    expectedVersion: version,
    content: part(false),
    texts: part(true),
    reason,
  });
}

const TEXTS = ['difficulties', 'proposals'];

/** Any step on the way; accepting and taking it back also change the figures of the year, and findings with them. */
export const actOnReturns = actOn('annual-returns', 'annual-figures', 'organisations');
