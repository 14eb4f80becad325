import type { Actor } from '@platform/kernel';
import { Problem } from './problem';
import type { SyncRequest } from './sync-http';

/** A program that showed a valid access token for the exchange. */
export interface SyncCaller {
  clientId: string;
  scopes: readonly string[];
}

/** Who is behind an access token. The exchange knows no users and no keys; the application binds this from above. */
export interface SyncAuthority {
  /**
   * `OTHER_DOOR` for a token of ours that opens another door, however often it is shown here; `null` for one that is not ours,
   * over, or of a program that was stopped.
   */
  callerOf(token: string): Promise<SyncCaller | 'OTHER_DOOR' | null>;
}

export const SYNC_AUTHORITY = Symbol('SyncAuthority');

/** Systems that may tell us facts, each with a scope, a database role and a table of statements of its own. */
export const SOURCES = ['dkkd', 'thue'] as const;
export type Source = (typeof SOURCES)[number];

/** @throws Problem `token`, `token-audience` or `scope`. */
export async function requireScope(authority: SyncAuthority, request: SyncRequest, scope: string): Promise<SyncCaller> {
  const caller = await identify(authority, request);
  if (!caller.scopes.includes(scope)) throw new Problem('scope');
  return caller;
}

/** @throws Problem `not-authority` for a program that may speak for another source only. */
export async function requireSource(
  authority: SyncAuthority,
  request: SyncRequest,
  source: Source,
): Promise<SyncCaller> {
  const caller = await identify(authority, request);
  if (caller.scopes.includes(`sync.${source}.push`)) return caller;
  const speaksForOther = SOURCES.some((other) => caller.scopes.includes(`sync.${other}.push`));
  throw new Problem(speaksForOther ? 'not-authority' : 'scope');
}

async function identify(authority: SyncAuthority, { headers }: SyncRequest): Promise<SyncCaller> {
  const token = /^Bearer ([\w.~+/-]+=*)$/.exec(headers.authorization ?? '')?.[1];
  const caller = token ? await authority.callerOf(token) : null;
  if (!caller) throw new Problem('token');
  if (caller === 'OTHER_DOOR') throw new Problem('token-audience');
  return caller;
}

/** The caller as the database knows him: what the policies of the exchange's tables ask for are his scopes. */
export function actorOf({ clientId, scopes }: SyncCaller): Actor {
  return {
    id: `client:${clientId}`,
    kind: 'CLIENT',
    name: clientId,
    grants: scopes.map((permission) => ({ permission, level: 'NATION', unitId: null })),
  };
}
