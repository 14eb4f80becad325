import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CreateUser, UserAccountFilter, UserDetailQuery, UserListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import {
  CreateUserDocument,
  RoleDescriptionsDocument,
  SignInLocksDocument,
  UserDetailDocument,
  UserListDocument,
} from './documents';

export type UserRow = UserListQuery['userAccounts']['nodes'][number];
export type User = NonNullable<UserDetailQuery['userAccount']>;
export type Appointment = User['roles']['nodes'][number];

/** Where an appointment holds: its organisation, its unit, or the nation. */
export function placeOf({ unit, organisation }: Pick<Appointment, 'unit' | 'organisation'>, nation: string): string {
  return organisation?.name ?? unit?.fullName ?? nation;
}

export function userList(spec: ListSpec<UserRow, UserAccountFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['users', 'list'],
    document: UserListDocument,
    page: ({ userAccounts }) => userAccounts,
  });
}

export const userDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['users', 'detail', id],
    queryFn: async ({ signal }) => {
      const { userAccount } = await ask(UserDetailDocument, { id }, signal);
      return existing(userAccount, 'USER_NOT_FOUND', missing);
    },
  });

const LOCKS_AGAIN_MS = 30_000;

/** Until when whom is kept out by wrong passwords, by the user's id; asked again while the page stands. */
export const signInLocks = queryOptions({
  queryKey: ['users', 'locks'],
  queryFn: async ({ signal }) => {
    const { signInLocks: locks } = await ask(SignInLocksDocument, {}, signal);
    return new Map(locks.map(({ userId, until }) => [userId, until]));
  },
  refetchInterval: LOCKS_AGAIN_MS,
});

export const roleDescriptions = queryOptions({
  queryKey: ['users', 'role-descriptions'],
  queryFn: async ({ signal }) => (await ask(RoleDescriptionsDocument, {}, signal)).roleDescriptions,
  staleTime: Infinity,
});

export async function createUser(client: QueryClient, input: CreateUser): Promise<string> {
  const { createUser: created } = await ask(CreateUserDocument, { input });
  await client.invalidateQueries({ queryKey: ['users', 'list'] });
  return created.id;
}

/** Any of the acts on one user; afterwards lists and page show what now holds. */
export const actOnUser = actOn('users');
