import { type Permission } from '@platform/api';
import { type Actor, scopeOf } from '@platform/kernel';
import { type Place, scopeReaches } from './role.rules';

/** Whom an access token is for: it opens one door and no other (RFC 8707). */
export const Audience = { GRAPHQL: 'urn:kttt:graphql', SYNC: 'urn:kttt:sync' } as const;
export type Audience = (typeof Audience)[keyof typeof Audience];

/** Everything that third parties may read by GraphQL. */
const GRAPHQL_READ = 'graphql.read';

/** The scopes of the exchange with the two neighbour systems; each is a permission by itself, held by no person. */
const SYNC_SCOPES = ['sync.dkkd.push', 'sync.thue.push', 'sync.feed.read', 'sync.feed.personal'] as const;

function mayGoToPrograms({ roles }: Permission): boolean {
  return roles.includes('THIRD_PARTY');
}

/** All scopes there are, of one door or of both: the coarse ones and each permission that programs may hold. */
export function scopesOf(permissions: readonly Permission[], audience?: Audience): string[] {
  const graphql = [GRAPHQL_READ, ...permissions.filter(mayGoToPrograms).map(({ code }) => code)];
  if (audience === Audience.GRAPHQL) return graphql;
  return audience === Audience.SYNC ? [...SYNC_SCOPES] : [...graphql, ...SYNC_SCOPES];
}

/** The words of an OAuth scope, each once. */
export function scopeWords(scope: string): string[] {
  return [...new Set(scope.split(' ').filter(Boolean))];
}

/** The permission codes that one scope stands for; none for a scope that does not exist (any more). */
export function permissionsOfScope(scope: string, permissions: readonly Permission[]): string[] {
  if (scope === GRAPHQL_READ) {
    return permissions
      .filter(mayGoToPrograms)
      .map(({ code }) => code)
      .filter((code) => code.endsWith(':read'));
  }
  return scopesOf(permissions).includes(scope) ? [scope] : [];
}

/**
 * Nobody lets a program do what he may not do there himself. The scopes of the exchange are held by no person: for
 * them it is enough to manage programs in the unit.
 */
export function mayAllowScopes(
  actor: Actor,
  scopes: readonly string[],
  unit: Place | null,
  permissions: readonly Permission[],
): boolean {
  return scopes
    .flatMap((scope) => permissionsOfScope(scope, permissions))
    .filter((code) => permissions.some((one) => one.code === code))
    .every((code) => scopeReaches(scopeOf(actor, code), unit));
}

/** Public keys a program may sign with: ES256 or EdDSA (Ed25519), each with a key id, and no private part. */
export function areClientKeys(jwks: { keys: object[] } | null): boolean {
  if (!jwks || !Array.isArray(jwks.keys) || jwks.keys.length === 0 || jwks.keys.length > 5) return false;
  return (jwks.keys as Record<string, unknown>[]).every(
    ({ kty, crv, kid, d, k }) =>
      typeof kid === 'string' &&
      d === undefined &&
      k === undefined &&
      ((kty === 'EC' && crv === 'P-256') || (kty === 'OKP' && crv === 'Ed25519')),
  );
}
