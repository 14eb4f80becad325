import { timingSafeEqual } from 'node:crypto';
import { allPermissions } from '@platform/api';
import { Database } from '@platform/database';
import Provider, { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';
import { issuerOf, type OAuthConfig, signingKeys } from './access-tokens';
import { secretHash } from './api-client.service';
import { Audience, scopesOf, scopeWords } from './client-scope.rules';
import { ACCESS_TOKEN_SECONDS } from './identity.settings';
import { oauthStore } from './oauth-store';

/** A client's assertion lives no longer than this, in seconds; so long its use is remembered. */
const ASSERTION_SECONDS = 300;

/**
 * The authorisation server for programs: client credentials and nothing else. No person signs in here, no page is
 * shown, no token is stored.
 */
export function oauthServer(db: Database, config: OAuthConfig): Provider {
  const issuer = issuerOf(config);
  const provider = new Provider(issuer, configuration(db, issuer, config));
  provider.proxy = issuer.startsWith('https:');
  provider.use(oneRefusal);
  provider.use(wholeScope);
  // The register keeps the hash of a secret; what is compared is the hash of what was sent.
  provider.Client.prototype.compareClientSecret = function compare(this: { clientSecret?: string }, sent: string) {
    const known = Buffer.from(this.clientSecret ?? '', 'base64url');
    const hash = secretHash(sent);
    return known.length === hash.length && timingSafeEqual(known, hash);
  };
  return provider;
}

function configuration(db: Database, issuer: string, config: OAuthConfig): Configuration {
  const off = { enabled: false };
  return {
    adapter: oauthStore(db) as never,
    jwks: signingKeys(config) as never,
    scopes: scopesOf(allPermissions()),
    responseTypes: [],
    clientAuthMethods: ['private_key_jwt', 'client_secret_basic'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { clientAuthSigningAlgValues: ['ES256', 'EdDSA', 'Ed25519'] },
    clockTolerance: 5,
    ttl: { ClientCredentials: ACCESS_TOKEN_SECONDS },
    routes: { token: '/token', jwks: '/jwks' },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: off,
      userinfo: off,
      rpInitiatedLogout: off,
      pushedAuthorizationRequests: off,
      dPoP: off,
      resourceIndicators: {
        enabled: true,
        // RFC 8707 leaves it to us: a token that names no door opens none, so there is none without a door.
        defaultResource: () => {
          throw new errors.InvalidTarget('resource is missing');
        },
        getResourceServerInfo: (_ctx, resource) => ({
          scope: scopesOf(allPermissions(), audienceOf(resource)).join(' '),
          audience: resource,
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    assertJwtClientAuthClaimsAndHeader: (_ctx, claims) => assertClaims(claims, issuer),
  };
}

function audienceOf(resource: string): Audience {
  const known = Object.values(Audience).find((audience) => audience === resource);
  if (!known) throw new errors.InvalidTarget();
  return known;
}

/*
 * The library also takes the address the request was sent to for an audience, and that comes from the Host header;
 * here an assertion is for our issuer or its token endpoint as configured, and lives a few minutes.
 */
function assertClaims(claims: Record<string, unknown>, issuer: string): void {
  const { aud, exp, jti, sub, iss } = claims;
  const now = Date.now() / 1000;
  const forUs =
    aud === issuer || aud === `${issuer}/token` || (Array.isArray(aud) && aud.length === 1 && aud[0] === issuer);
  const short = typeof exp === 'number' && exp <= now + ASSERTION_SECONDS + 5;
  const named = typeof jti === 'string' && jti.length >= 8 && jti.length <= 200;
  if (!forUs || !short || !named || sub !== iss) throw new errors.InvalidClientAuth('claims');
}

/*
 * The library leaves out of a token what it does not know or may not give, and a program then works with less than it asked
 * for, or with a token that is good for nothing. Here it is told: nothing asked, or not all of it to be had, is no token.
 */
async function wholeScope(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  const body = ctx.body as { access_token?: string; scope?: string } | undefined;
  if (!body?.access_token) return;
  const given = scopeWords(body.scope ?? '');
  const asked = scopeWords(String(ctx.oidc?.params?.['scope'] ?? ''));
  if (asked.length > 0 && asked.every((word) => given.includes(word))) return;
  ctx.status = 400;
  ctx.body = { error: 'invalid_scope', error_description: 'requested scope is missing, unknown or not allowed' };
}

/*
 * Whoever is not one of our programs learns one thing only: that. Why an assertion was not believed, or whether such a
 * program exists, is not told.
 */
async function oneRefusal(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  const body = ctx.body as { error?: string } | undefined;
  if (ctx.status < 400 || ctx.status >= 500 || ctx.method !== 'POST') return;
  if (ctx.oidc?.entities.Client && body?.error !== 'invalid_client') return;
  ctx.status = 401;
  ctx.body = { error: 'invalid_client', error_description: 'client authentication failed' };
}
