import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { systemActor, today } from '@platform/kernel';
import { CompactSign, exportJWK, type JWK } from 'jose';
import { addClient } from './api-client.service';
import { startIdentity, type TestBed } from './identity.factory';
import { placeOf } from './user-rows';

export const GRAPHQL = 'urn:kttt:graphql';
export const ISSUER = 'http://localhost/oauth';
export const SECRET = randomBytes(32).toString('base64url');

export type Fields = Record<string, unknown>;

export const epoch = (): number => Math.floor(Date.now() / 1000);

/** A token exactly as told: the tests write what no library would. */
export async function sign(header: Fields, payload: Fields, key: KeyObject | Uint8Array): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(payload))).setProtectedHeader(header as { alg: string }).sign(key);
}

export function unsigned(header: Fields, payload: Fields, signature = ''): string {
  const [head, body] = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return `${head}.${body}.${signature}`;
}

/** A token whose content was exchanged after signing. */
export function withContent(token: string, payload: Fields): string {
  const [head, , signature] = token.split('.');
  return `${head}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
}

/** The server on a port, three programs (one stopped) in the province, their keys and keys of strangers. */
export async function startPrograms(testBed: TestBed) {
  const server = await startIdentity(testBed);
  await server.app.listen(0, '127.0.0.1');
  const origin = await server.app.getUrl();
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const edwards = generateKeyPairSync('ed25519');
  const jwk = async (key: KeyObject, kid: string): Promise<JWK> => ({ ...(await exportJWK(key)), kid });
  const jwks = { keys: [await jwk(own.publicKey, 'k1'), await jwk(edwards.publicKey, 'k2')] };
  await server.db.write(systemActor('test'), { reason: 'Dữ liệu thử' }, async (tx) => {
    const unit = await placeOf(tx, server.units.province, today());
    const scope = 'graphql.read sync.feed.read';
    const byKey = { authentication: 'PRIVATE_KEY_JWT', secret: null, agreement: null, scope, jwks, unit } as const;
    const bySecret = { ...byKey, authentication: 'CLIENT_SECRET_BASIC', jwks: null, secret: SECRET } as const;
    await addClient(tx, { ...byKey, clientId: 'cong-tinh', name: 'Cổng dữ liệu tỉnh' });
    await addClient(tx, { ...byKey, clientId: 'da-ngung', name: 'Phần mềm đã ngừng' });
    await addClient(tx, { ...bySecret, clientId: 'don-gian', name: 'Phần mềm đơn giản' });
  });
  await server.change(`UPDATE api_client SET disabled_at = now() WHERE client_id = 'da-ngung'`);
  return {
    server,
    origin,
    own,
    edwards,
    stranger: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    /** What the GraphQL door answers to a bearer of this token. */
    graphql: async (
      bearer: string,
      query = '{ organisations(first: 1) { totalCount } }',
    ): Promise<{ status: number; body: string }> => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return { status: response.status, body: await response.text() };
    },
  };
}

export type Programs = Awaited<ReturnType<typeof startPrograms>>;
