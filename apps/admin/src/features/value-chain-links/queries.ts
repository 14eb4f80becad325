import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  LinkDetailQuery,
  LinkListQuery,
  LinkWarningsQuery,
  RuleFindingFilter,
  RuleFindingSort,
  ValueChainLinkFilter,
  ValueChainLinkSort,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import type { ListSpec } from '../../kit/list-spec';
import { filterOf, type ListState, pageOf } from '../../kit/list-state';
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
  const variables = {
    ...pageOf(spec, state),
    filter: { ...always, ...filterOf(spec, state) },
    sort: state.sort as ValueChainLinkSort | undefined,
  };
  return queryOptions({
    queryKey: ['links', 'list', variables],
    queryFn: async ({ signal }) => (await ask(LinkListDocument, variables, signal)).valueChainLinks,
    placeholderData: keepPreviousData,
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
export const EARLY = ['LINK_BEHIND', 'LINK_ONE_BUYER', 'LINK_ENDING', 'CODE_ENDING', 'V17'] as const;

export function linkWarnings(spec: ListSpec<WarningRow, RuleFindingFilter>, state: ListState) {
  const variables = {
    ...pageOf(spec, state),
    filter: { rule: { in: [...EARLY] }, closedOn: { isNull: true }, ...filterOf(spec, state) },
    sort: state.sort as RuleFindingSort | undefined,
  };
  return queryOptions({
    queryKey: ['links', 'warnings', variables],
    queryFn: async ({ signal }) => (await ask(LinkWarningsDocument, variables, signal)).ruleFindings,
    placeholderData: keepPreviousData,
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
