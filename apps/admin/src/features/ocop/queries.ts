import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  OcopDossierDetailQuery,
  OcopDossierFilter,
  OcopDossierListQuery,
  OcopExpiryNoticeFilter,
  OcopNoticeListQuery,
  OcopOutcomeQuestion,
  OcopProductDetailQuery,
  OcopProductFilter,
  OcopProductListQuery,
} from '../../graphql/graphql';
import { ask, upload } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import {
  OcopCouncilPeopleDocument,
  OcopNoticeListDocument,
  OcopProductDetailDocument,
  OcopProductListDocument,
  OcopSetsDocument,
  OrganisationOcopDocument,
} from './documents';
import {
  MyOcopSheetDocument,
  OcopDossierDetailDocument,
  OcopDossierListDocument,
  OcopOutcomeDocument,
} from './dossier-documents';

export type ProductRow = OcopProductListQuery['ocopProducts']['nodes'][number];
export type Product = NonNullable<OcopProductDetailQuery['ocopProduct']>;
export type Certificate = Product['certificates']['nodes'][number];
export type DossierRow = OcopDossierListQuery['ocopDossiers']['nodes'][number];
export type Dossier = NonNullable<OcopDossierDetailQuery['ocopDossier']>;
export type Seat = Dossier['seats']['nodes'][number];
export type NoticeRow = OcopNoticeListQuery['ocopExpiryNotices']['nodes'][number];

/** Acts ask anew whatever stands under this word. */
export const actOnOcop = actOn('ocop');

export function productList(spec: ListSpec<ProductRow, OcopProductFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['ocop', 'products'],
    document: OcopProductListDocument,
    page: ({ ocopProducts }) => ocopProducts,
  });
}

export const productDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['ocop', 'product', id],
    queryFn: async ({ signal }) => {
      const { ocopProduct } = await ask(OcopProductDetailDocument, { id }, signal);
      return existing(ocopProduct, 'OCOP_NOT_FOUND', missing);
    },
  });

export function dossierList(spec: ListSpec<DossierRow, OcopDossierFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['ocop', 'dossiers'],
    document: OcopDossierListDocument,
    page: ({ ocopDossiers }) => ocopDossiers,
  });
}

export const dossierDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['ocop', 'dossier', id],
    queryFn: async ({ signal }) => {
      const { ocopDossier } = await ask(OcopDossierDetailDocument, { id }, signal);
      return existing(ocopDossier, 'OCOP_NOT_FOUND', missing);
    },
  });

/** What a sheet would give; asked anew whenever a level is chosen. */
export const outcomeOf = (scoring: OcopOutcomeQuestion) =>
  queryOptions({
    queryKey: ['ocop-outcome', scoring],
    queryFn: async ({ signal }) => (await ask(OcopOutcomeDocument, { scoring }, signal)).ocopOutcome,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** The caller's own sheet; whoever has no seat is refused, and then there is none. */
export const ownSheet = (dossierId: string) =>
  queryOptions({
    queryKey: ['ocop', 'sheet', dossierId],
    queryFn: async ({ signal }) => (await ask(MyOcopSheetDocument, { dossierId }, signal)).myOcopSheet ?? null,
    retry: false,
  });

export function noticeList(spec: ListSpec<NoticeRow, OcopExpiryNoticeFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['ocop', 'notices'],
    document: OcopNoticeListDocument,
    page: ({ ocopExpiryNotices }) => ocopExpiryNotices,
  });
}

/** Product sets of the law and the criteria imported for them. */
export const ocopSets = queryOptions({
  queryKey: ['ocop', 'sets'],
  queryFn: ({ signal }) => ask(OcopSetsDocument, {}, signal),
});

export const organisationOcop = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['ocop', 'organisation', id],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(OrganisationOcopDocument, { id }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing).ocopProducts.nodes;
    },
  });

/** Accounts that hold the role of a council member. */
export const councilPeople = queryOptions({
  queryKey: ['ocop', 'people'],
  queryFn: async ({ signal }) => {
    const { userAccounts } = await ask(OcopCouncilPeopleDocument, {}, signal);
    return userAccounts.nodes.filter(({ roles }) => roles.nodes.some(({ role }) => role === 'OCOP_COUNCIL'));
  },
});

interface Imported {
  sets: number;
  known: number;
  criteria: number;
  options: number;
  gates: number;
}

/** Sends a file of criteria that holds from a day on. */
export async function sendCriteria(
  client: QueryClient,
  file: File,
  validFrom: string,
  reason: string,
): Promise<Imported> {
  const question = new URLSearchParams({ validFrom, reason }).toString();
  const done = await upload<Imported>(`/ocop/criteria-sets?${question}`, file);
  await client.invalidateQueries({ queryKey: ['ocop'] });
  return done;
}
