import { queryOptions } from '@tanstack/react-query';
import type {
  LinkDetailQuery,
  LinkListQuery,
  LinkWarningsQuery,
  RuleFindingFilter,
  ValueChainLinkFilter,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { actOn, existing } from '../../kit/queries';
import {
  ChainParticipationDocument,
  CommoditiesDocument,
  LinkDetailDocument,
  LinkListDocument,
  LinkWarningsDocument,
  OrganisationLinksDocument,
  OtherBuyersDocument,
} from './documents';

export type LinkRow = LinkListQuery['valueChainLinks']['nodes'][number];
export type LinkRecord = NonNullable<LinkDetailQuery['valueChainLink']>;
export type Season = LinkRecord['seasons']['nodes'][number];
export type LinkPartyRow = LinkRecord['parties']['nodes'][number];

export function linkList(
  spec: ListSpec<LinkRow, ValueChainLinkFilter>,
  state: ListState,
  always: ValueChainLinkFilter = {},
) {
  return listQuery(spec, state, {
    key: ['links', 'list'],
    document: LinkListDocument,
    page: ({ valueChainLinks }) => valueChainLinks,
    filter: always,
  });
}

export async function linkRecord(id: string, missing: string): Promise<LinkRecord> {
  const { valueChainLink } = await ask(LinkDetailDocument, { id });
  return existing(valueChainLink, 'LINK_NOT_FOUND', missing);
}

export const linkDetail = (id: string, missing: string) =>
  queryOptions({ queryKey: ['links', 'detail', id], queryFn: () => linkRecord(id, missing) });

export const organisationLinks = (id: string, asOf: string | undefined, missing: string) =>
  queryOptions({
    queryKey: ['links', 'organisation', id, asOf],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(OrganisationLinksDocument, { id, asOf }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

export const commodities = queryOptions({
  queryKey: ['commodities'],
  queryFn: async ({ signal }) => (await ask(CommoditiesDocument, {}, signal)).commodities.nodes,
  staleTime: 300_000,
});

/** Any act on a link: findings of its organisations change with it. */
export const actOnLinks = actOn('links', 'organisations', 'findings');

export type WarningRow = LinkWarningsQuery['ruleFindings']['nodes'][number];

/** Rules that warn early; findings of them are what the page of warnings lists. */
export const EARLY = ['LINK_BEHIND', 'LINK_ONE_BUYER', 'LINK_ENDING', 'CODE_ENDING', 'V17'];

export function linkWarnings(spec: ListSpec<WarningRow, RuleFindingFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['links', 'warnings'],
    document: LinkWarningsDocument,
    page: ({ ruleFindings }) => ruleFindings,
    filter: { rule: { in: EARLY }, closedOn: { isNull: true } },
  });
}

export const otherBuyers = (commodityId: string, except: string) =>
  queryOptions({
    queryKey: ['links', 'buyers', commodityId, except],
    queryFn: async ({ signal }) => (await ask(OtherBuyersDocument, { commodityId, except }, signal)).otherBuyers,
  });

export const chainParticipation = queryOptions({
  queryKey: ['links', 'participation'],
  queryFn: async ({ signal }) => (await ask(ChainParticipationDocument, {}, signal)).chainParticipation,
});
