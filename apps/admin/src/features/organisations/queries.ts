import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  CreateOrganisation,
  OrganisationDetailQuery,
  OrganisationFilter,
  OrganisationListQuery,
  RecordOperationalStates,
  ProposeOrganisationChange,
  UpdateOrganisation,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import {
  CreateOrganisationDocument,
  RecordOperationalStatesDocument,
  ProposeOrganisationChangeDocument,
  UpdateOrganisationDocument,
} from './act-documents';
import type { ListState } from '../../kit/list-state';
import type { ListSpec } from '../../kit/list-spec';
import {
  OrganisationDetailDocument,
  OrganisationEditDocument,
  OrganisationListDocument,
  TerritoriesDocument,
} from './documents';
import { OrganisationHistoryDocument, StatementAuditDocument } from './history-documents';
import { detailVariables, onDay } from './on-day';

export type OrganisationRow = OrganisationListQuery['organisations']['nodes'][number];
export type Organisation = NonNullable<OrganisationDetailQuery['organisation']>;

/** The list exactly as the address says: same address, same question. */
export function organisationList(spec: ListSpec<OrganisationRow, OrganisationFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['organisations', 'list'],
    document: OrganisationListDocument,
    page: ({ organisations }) => organisations,
  });
}

/** The named sets of units, such as a province of before a merger; they change with the law only. */
export const territories = queryOptions({
  queryKey: ['units', 'territories'],
  queryFn: async ({ signal }) => (await ask(TerritoriesDocument, {}, signal)).territories.nodes,
  staleTime: Infinity,
});

export const organisationDetail = (id: string, asOf: string | undefined, missing: string) =>
  queryOptions({
    queryKey: ['organisations', 'detail', id, asOf],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(OrganisationDetailDocument, detailVariables(id, asOf), signal);
      return onDay(existing(organisation, 'ORGANISATION_NOT_FOUND', missing), asOf);
    },
  });

export const organisationHistory = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['organisations', 'history', id],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(OrganisationHistoryDocument, { id }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

/** The audit entries of some statements, oldest first. */
export const statementAudit = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['organisations', 'audit', ids],
    queryFn: async ({ signal }) =>
      (await ask(StatementAuditDocument, { ids: [...ids] }, signal)).auditEntries.nodes.toReversed(),
  });

export async function organisationToEdit(id: string, missing: string) {
  const { organisation } = await ask(OrganisationEditDocument, { id });
  return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
}

export const organisationEdit = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['organisations', 'edit', id],
    queryFn: () => organisationToEdit(id, missing),
    // A form must open on what is saved now, and must not change under the hands of who is typing.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export async function createOrganisation(client: QueryClient, input: CreateOrganisation) {
  const { createOrganisation: created } = await ask(CreateOrganisationDocument, { input });
  await client.invalidateQueries({ queryKey: ['organisations'] });
  return created.id;
}

export async function updateOrganisation(client: QueryClient, input: UpdateOrganisation) {
  await ask(UpdateOrganisationDocument, { input });
  await client.invalidateQueries({ queryKey: ['organisations'] });
}

/** One finding for many; afterwards every list and page shows what now holds. */
export async function recordStates(client: QueryClient, input: RecordOperationalStates) {
  const { recordOperationalStates: result } = await ask(RecordOperationalStatesDocument, { input });
  await client.invalidateQueries({ queryKey: ['organisations'] });
  return result;
}

export async function proposeChange(client: QueryClient, input: ProposeOrganisationChange): Promise<void> {
  await ask(ProposeOrganisationChangeDocument, { input });
  await client.invalidateQueries({ queryKey: ['proposals'] });
}

/** Any other act on one organisation; afterwards every list and page shows what now holds. */
export const actOnOrganisation = actOn('organisations');
