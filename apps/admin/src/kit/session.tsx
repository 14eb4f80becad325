import { queryOptions, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import type { PermissionCode } from '@schema';
import { useMemo, type ReactNode } from 'react';
import type { MeQuery } from '../graphql/graphql';
import { ask } from './client';
import { MeDocument, SignInDocument, SignOutDocument } from './documents';
import { RegisterProblem, asProblem } from './register-problem';

export type Me = MeQuery['me'];

/** Who is signed in, or null. Asked once and kept: a change of roles shows at the next sign-in or reload. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return (await ask(MeDocument, {}, signal)).me;
    } catch (error) {
      if (asProblem(error).kind === 'UNAUTHENTICATED') return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

export async function signIn(client: QueryClient, username: string, password: string): Promise<void> {
  await ask(SignInDocument, { username, password });
  client.clear();
  await client.fetchQuery(meQuery);
}

/** What was read under one name must not be shown under the next: the whole cache goes. */
export async function signOut(client: QueryClient): Promise<void> {
  await ask(SignOutDocument, {});
  client.clear();
}

/** The signed-in person; use below the shell only, which never draws for nobody. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (!data) throw new RegisterProblem('UNAUTHENTICATED', 'UNAUTHENTICATED', 'Phiên làm việc đã kết thúc.');
  return data;
}

export function useMay(permission: PermissionCode | undefined): boolean {
  const me = useMe();
  return permission === undefined || me.permissions.includes(permission);
}

/** Draws its children for those who hold the permission. The server decides; this only spares a dead button. */
export function Gate({ permission, children }: { permission: PermissionCode; children: ReactNode }) {
  return useMay(permission) ? children : null;
}

/** Organisations of who comes by their door alone, in no office; nobody's for everyone else. */
export function useOwnOrganisations(): readonly { id: string; name: string }[] {
  const { roles } = useMe();
  return useMemo(() => {
    const own = roles.flatMap(({ organisationId, placeName }) =>
      organisationId ? [{ id: organisationId, name: placeName }] : [],
    );
    return own.length === roles.length ? own : [];
  }, [roles]);
}
