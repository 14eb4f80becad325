import { createHash, generateKeyPairSync } from 'node:crypto';
import { keyFile, keyFolder } from '@platform/kernel';
import { createLocalJWKSet, type JWK, jwtVerify } from 'jose';
import { type Audience, scopeWords } from './client-scope.rules';
import { ACCESS_TOKEN_SECONDS } from './identity.settings';

/** Path under which the authorisation server stands. */
export const OAUTH_PATH = '/oauth';

const ALGORITHM = 'ES256';
const CLOCK_TOLERANCE = 5;

/** What the authorisation server and the check of its tokens share: who issues, and the keys in `DATA_DIR/keys`. */
export interface OAuthConfig {
  publicOrigin: string;
  dataDir: string;
}

export function issuerOf({ publicOrigin }: OAuthConfig): string {
  return publicOrigin + OAUTH_PATH;
}

/**
 * The signing keys, made on first use. The first signs; all verify, so that a new key is put in front and the old one
 * removed once its last token is over.
 */
export function signingKeys({ dataDir }: Pick<OAuthConfig, 'dataDir'>): { keys: JWK[] } {
  return JSON.parse(keyFile(keyFolder(dataDir), 'oauth-signing.json', newKeySet)) as { keys: JWK[] };
}

function newKeySet(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(`${key.x}.${key.y}`).digest('base64url').slice(0, 16);
  return JSON.stringify({ keys: [{ ...key, kid, alg: ALGORITHM, use: 'sig' }] });
}

/** Checks the access tokens of programs: our key, one algorithm, our name, this door, the type, and the time. */
export class AccessTokens {
  private readonly issuer: string;
  private readonly keys: ReturnType<typeof createLocalJWKSet>;

  constructor(config: OAuthConfig) {
    this.issuer = issuerOf(config);
    this.keys = createLocalJWKSet({ keys: signingKeys(config).keys.map(({ d: _private, ...key }) => key) });
  }

  /** The client and its scopes, or `null` for anything that is not in every respect one of our tokens. */
  async verify(token: string, audience: Audience): Promise<{ clientId: string; scopes: string[] } | null> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keys, {
        algorithms: [ALGORITHM],
        issuer: this.issuer,
        audience,
        typ: 'at+jwt',
        maxTokenAge: ACCESS_TOKEN_SECONDS,
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ['iss', 'aud', 'sub', 'client_id', 'scope', 'exp', 'iat', 'jti'],
      });
      const { client_id: clientId, scope, sub, aud } = payload;
      const whole = typeof clientId === 'string' && typeof scope === 'string' && sub === clientId && aud === audience;
      // Without a key id the only key would be taken for it.
      return whole && protectedHeader.kid ? { clientId, scopes: scopeWords(scope) } : null;
    } catch {
      return null;
    }
  }
}
