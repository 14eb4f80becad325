import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  MemberListQuery,
  MemberRegisterQuery,
  MembershipFilter,
  MembershipQuery,
  PersonQuery,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import {
  FindMembersDocument,
  MemberFiguresDocument,
  MemberListDocument,
  MemberRegisterDocument,
  MembershipDocument,
  PersonDisclosuresDocument,
  PersonDocument,
} from './documents';

export type MemberRow = MemberListQuery['memberships']['nodes'][number];
export type Membership = MembershipQuery['memberships']['nodes'][number];
export type Person = NonNullable<PersonQuery['person']>;
export type MemberRegister = NonNullable<MemberRegisterQuery['organisation']>;

/** Every question of this feature begins with this word, so that one act asks all of them again. */
const ALL = 'members';
const MOST_ROWS = 100;

/** The members of all organisations in reach, or of one. */
export function memberList(
  spec: ListSpec<MemberRow, MembershipFilter>,
  state: ListState,
  only: { organisationId?: string; asOf?: string } = {},
) {
  const own: MembershipFilter = only.organisationId ? { organisation: { eq: only.organisationId } } : {};
  return listQuery(spec, state, {
    key: [ALL, 'list'],
    document: MemberListDocument,
    page: ({ memberships }) => memberships,
    filter: own,
    also: { asOf: state.asOf ?? only.asOf },
  });
}

export const memberFigures = (organisationId?: string, asOf?: string) =>
  queryOptions({
    queryKey: [ALL, 'figures', organisationId, asOf],
    queryFn: async ({ signal }) => (await ask(MemberFiguresDocument, { organisationId, asOf }, signal)).memberFigures,
  });

/** The organisation as the register of its members needs it. */
export const memberRegister = (id: string, missing: string, asOf?: string) =>
  queryOptions({
    queryKey: [ALL, 'register', id, asOf],
    queryFn: async ({ signal }): Promise<MemberRegister> => {
      const { organisation } = await ask(MemberRegisterDocument, { id, asOf }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

/** Every member of one organisation on a day, page by page, for the printed register. */
export const everyMember = (organisationId: string, asOf: string) =>
  queryOptions({
    queryKey: [ALL, 'every', organisationId, asOf],
    queryFn: async ({ signal }): Promise<readonly MemberRow[]> => {
      const rows: MemberRow[] = [];
      let after: string | undefined;
      do {
        const variables = { first: MOST_ROWS, after, asOf, filter: { organisation: { eq: organisationId } } };
        const { nodes, pageInfo } = (await ask(MemberListDocument, variables, signal)).memberships;
        rows.push(...nodes);
        after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
      } while (after);
      return rows;
    },
  });

export const membershipDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: [ALL, 'membership', id],
    queryFn: async ({ signal }): Promise<Membership> => {
      const [found] = (await ask(MembershipDocument, { id }, signal)).memberships.nodes;
      return existing(found, 'MEMBER_NOT_FOUND', missing);
    },
  });

export const personDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: [ALL, 'person', id],
    queryFn: async ({ signal }): Promise<Person> => {
      const { person } = await ask(PersonDocument, { id }, signal);
      return existing(person, 'PERSON_NOT_FOUND', missing);
    },
  });

export const personDisclosures = (id: string) =>
  queryOptions({
    queryKey: [ALL, 'disclosures', id],
    queryFn: async ({ signal }) =>
      (await ask(PersonDisclosuresDocument, { id }, signal)).person?.disclosures?.nodes ?? [],
  });

export const foundMembers = (organisationId: string, search: string) =>
  queryOptions({
    queryKey: [ALL, 'found', organisationId, search],
    queryFn: async ({ signal }) =>
      (await ask(FindMembersDocument, { organisationId, search: search || undefined }, signal)).memberships.nodes,
    placeholderData: keepPreviousData,
  });

/** Asks for a change; nothing of the members changes by it yet. */
export const proposeOnMembers = actOn('proposals', 'home');

/** Does one act and asks everything again that may have changed by it: members, and the findings of organisations. */
export const actOnMembers = actOn(ALL, 'organisations');
