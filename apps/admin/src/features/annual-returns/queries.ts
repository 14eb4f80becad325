import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { AnnualReturnFilter, CampaignsQuery, ReturnDetailQuery, ReturnListQuery } from '../../graphql/graphql';
import { ask, upload } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import { asProblem } from '../../kit/register-problem';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import {
  CampaignProgressDocument,
  CampaignsDocument,
  ReturnDetailDocument,
  ReturnListDocument,
  SaveReturnDocument,
  SubmitReturnDocument,
} from './documents';
import type { Outcome, ReceivedForm, ReturnFileReading, SentForm } from './received';

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
  await actOnReturns(client, SaveReturnDocument, { ...savingOf(id, version, changes), reason });
}

function savingOf(id: string, expectedVersion: number, changes: ReturnFileReading['changes']) {
  const part = (isText: boolean) =>
    Object.fromEntries(
      changes.filter(({ field }) => isText === TEXTS.includes(field)).map((one) => [one.field, one.after]),
    );
  return { id, expectedVersion, content: part(false), texts: part(true) };
}

const TEXTS = ['difficulties', 'proposals'];

/** Lets the server read every form in a file, workbook or zip; nothing is saved by it. */
export const readReturnFiles = (campaignId: string, file: File): Promise<SentForm[]> =>
  upload<SentForm[]>(`/return-forms?campaign=${campaignId}`, file);

/** Saves a form that came in, and submits it where wanted; what is refused is answered, never thrown. */
export async function takeForm({ form }: ReceivedForm, submit: boolean, reason: string): Promise<Outcome> {
  if (!form) return { saved: false, submitted: false, refusal: null };
  const { id } = form.held;
  let { version } = form.held;
  let saved = false;
  try {
    if (form.changes.length > 0) {
      const input = { ...savingOf(id, version, form.changes), reason };
      version = (await ask(SaveReturnDocument, { input })).saveAnnualReturn.version;
      saved = true;
    }
    if (!submit) return { saved, submitted: false, refusal: null };
    await ask(SubmitReturnDocument, { input: { id, expectedVersion: version, reason } });
    return { saved, submitted: true, refusal: null };
  } catch (error) {
    const { message, refusals } = asProblem(error);
    const field = refusals[0]?.field?.split('.').at(-1);
    return { saved, submitted: false, refusal: field ? `${field}: ${message}` : message };
  }
}

/** Any step on the way; accepting and taking it back also change the figures of the year, and findings with them. */
export const actOnReturns = actOn('annual-returns', 'annual-figures', 'organisations');
