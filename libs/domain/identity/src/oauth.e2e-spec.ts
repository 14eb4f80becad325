import type { KeyObject } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader, exportJWK } from 'jose';
import * as oauth from 'oauth4webapi';
import * as testBed from '@platform/testing';
import { type Fields, GRAPHQL, ISSUER, type Programs, SECRET, startPrograms } from './oauth.factory';

const READ = { resource: GRAPHQL, scope: 'graphql.read' };
const insecure = { [oauth.allowInsecureRequests]: true };

describe('programs', () => {
  let programs: Programs;
  let server: Programs['server'];
  let as: oauth.AuthorizationServer;
  beforeAll(async () => {
    programs = await startPrograms(testBed);
    ({ server } = programs);
    const { origin } = programs;
    as = { issuer: ISSUER, token_endpoint: `${origin}/oauth/token`, jwks_uri: `${origin}/oauth/jwks` };
  });
  afterAll(() => server.stop());

  async function token(authentication: oauth.ClientAuth, parameters: Record<string, string>, clientId = 'cong-tinh') {
    const client = { client_id: clientId };
    const response = await oauth.clientCredentialsGrantRequest(as, client, authentication, parameters, insecure);
    return oauth.processClientCredentialsResponse(as, client, response);
  }
  const cryptoKey = (key: KeyObject, algorithm: 'ECDSA' | 'Ed25519') =>
    key.toCryptoKey(algorithm === 'ECDSA' ? { name: 'ECDSA', namedCurve: 'P-256' } : 'Ed25519', false, ['sign']);
  const graphql = (bearer: string) => programs.graphql(bearer);

  describe('get a token, asked for by an independent client', () => {
    it.each([
      ['ES256', () => cryptoKey(programs.own.privateKey, 'ECDSA'), 'k1'],
      ['EdDSA', () => cryptoKey(programs.edwards.privateKey, 'Ed25519'), 'k2'],
    ])('by private_key_jwt with %s', async (_, key, kid) => {
      const answer = await token(oauth.PrivateKeyJwt({ key: key(), kid }), {
        resource: GRAPHQL,
        scope: 'graphql.read',
      });
      expect(answer).toMatchObject({ token_type: 'bearer', expires_in: 300, scope: 'graphql.read' });
      expect(decodeProtectedHeader(answer.access_token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
      expect(decodeJwt(answer.access_token)).toMatchObject({
        iss: ISSUER,
        aud: GRAPHQL,
        sub: 'cong-tinh',
        client_id: 'cong-tinh',
      });
      expect(JSON.parse((await graphql(answer.access_token)).body)).toEqual({
        data: { organisations: { totalCount: 0 } },
      });
    });

    it('by a secret, of which only the hash is kept', async () => {
      const answer = await token(oauth.ClientSecretBasic(SECRET), READ, 'don-gian');
      expect((await graphql(answer.access_token)).body).toContain('totalCount');
      const [row] = await server.rows<{ row: string }>(
        `SELECT c::text AS row FROM api_client c WHERE client_id = 'don-gian'`,
      );
      expect(row!.row).not.toContain(SECRET);
    });

    it('that opens the door it was asked for and no other, with the scopes the program has and no more', async () => {
      const key = oauth.PrivateKeyJwt({ key: cryptoKey(programs.own.privateKey, 'ECDSA'), kid: 'k1' });
      const sync = await token(key, { resource: 'urn:kttt:sync', scope: 'sync.feed.read' });
      expect(sync.scope).toBe('sync.feed.read');
      expect((await graphql(sync.access_token)).body).toContain('UNAUTHENTICATED');
      await expect(token(key, { resource: 'urn:kttt:other', scope: 'graphql.read' })).rejects.toMatchObject({
        error: 'invalid_target',
      });
      await expect(token(key, { resource: 'urn:kttt:sync', scope: 'sync.dkkd.push' })).rejects.toMatchObject({
        error: 'invalid_scope',
      });
      for (const scope of ['sync.dkkd.push', 'sync.feed.read sync.dkkd.push', 'party:write', 'no.such', '']) {
        const asked = { resource: 'urn:kttt:sync', ...(scope ? { scope } : {}) };
        await expect(token(key, asked)).rejects.toMatchObject({ error: 'invalid_scope', status: 400 });
      }
      await expect(token(key, { scope: 'graphql.read' })).rejects.toMatchObject({ error: 'invalid_target' });
    });

    it('that is not for what is asked is refused as such, and may ask who it is', async () => {
      const key = oauth.PrivateKeyJwt({ key: cryptoKey(programs.own.privateKey, 'ECDSA'), kid: 'k1' });
      const { access_token: bearer } = await token(key, READ);
      const answered = await programs.graphql(bearer, '{ userAccounts(first: 1) { totalCount } }');
      expect(answered.body).toContain('"FORBIDDEN"');
      const { data } = JSON.parse(
        (await programs.graphql(bearer, '{ me { id username displayName permissions } }')).body,
      );
      expect(data.me).toMatchObject({
        id: 'client:cong-tinh',
        username: 'cong-tinh',
        displayName: 'Cổng dữ liệu tỉnh',
      });
      expect(data.me.permissions).toContain('organisation:read');
    });

    it('whose keys it may read, and whose secret part lies in the data folder for one account alone', async () => {
      const { keys } = (await (await fetch(`${programs.origin}/oauth/jwks`)).json()) as { keys: Fields[] };
      expect(keys).toHaveLength(1);
      expect(Object.keys(keys[0]!)).not.toContain('d');
      expect(statSync(join(server.config.dataDir, 'keys', 'oauth-signing.json')).mode & 0o777).toBe(0o600);
    });

    it('and nothing else: no page, no discovery, no user information', async () => {
      for (const path of [
        '/oauth/auth',
        '/oauth/me',
        '/oauth/session/end',
        '/oauth/interaction/x',
        '/oauth/request',
        '/oauth/token/introspection',
        '/oauth/.well-known/openid-configuration',
      ]) {
        expect([path, (await fetch(programs.origin + path)).status]).toEqual([path, 404]);
      }
    });
  });

  it('that are stopped are out at once, with the tokens they hold', async () => {
    const answer = await token(oauth.ClientSecretBasic(SECRET), READ, 'don-gian');
    expect((await graphql(answer.access_token)).body).toContain('totalCount');
    await server.user('tinh.an', [['PROVINCE_OFFICER', server.units.province]]);
    const officer = server.browser();
    await officer.signIn('tinh.an');
    const [row] = await server.rows<{ id: string; version: number }>(
      `SELECT id, version FROM api_client WHERE client_id = 'don-gian'`,
    );
    const input = { id: row!.id, expectedVersion: row!.version, reason: 'Hết thỏa thuận' };
    expect(
      await officer.code('mutation ($input: ChangeUser!) { disableApiClient(input: $input) { id disabledAt } }', {
        input,
      }),
    ).toBe('OK');
    expect((await graphql(answer.access_token)).body).toContain('UNAUTHENTICATED');
    await expect(token(oauth.ClientSecretBasic(SECRET), READ, 'don-gian')).rejects.toThrow();
  });

  it('are allowed by an officer for his province, with what he holds himself', async () => {
    await server.user('tinh.binh', [['PROVINCE_OFFICER', server.units.province]]);
    const officer = server.browser();
    await officer.signIn('tinh.binh');
    const jwks = { keys: [{ ...(await exportJWK(programs.own.publicKey)), kid: 'a' }] };
    const CREATE =
      'mutation ($input: CreateApiClient!) { createApiClient(input: $input) { clientId scope unit { id } jwks } }';
    const input = {
      clientId: 'cong-moi',
      name: 'Cổng mới',
      authentication: 'PRIVATE_KEY_JWT',
      scope: 'graphql.read',
      jwks,
      unitId: server.units.province,
      reason: 'Thỏa thuận số 1',
    };
    expect((await officer.ask(CREATE, { input })).data).toEqual({
      createApiClient: { clientId: 'cong-moi', scope: 'graphql.read', unit: { id: server.units.province }, jwks },
    });
    expect(await officer.code(CREATE, { input })).toBe('CLIENT_ID_TAKEN');
    const other = { ...input, clientId: 'cong-khac' };
    expect(await officer.code(CREATE, { input: { ...other, unitId: null } })).toBe('UNIT_OUTSIDE');
    expect(await officer.code(CREATE, { input: { ...other, scope: 'party:write' } })).toMatch(
      /SCOPE_UNKNOWN|ABOVE_ONESELF/,
    );
    expect(await officer.code(CREATE, { input: { ...other, secret: SECRET } })).toBe('CLIENT_KEYS_INVALID');
    expect(await officer.code(CREATE, { input: { ...other, jwks: { keys: [{ ...jwks.keys[0], d: 'x' }] } } })).toBe(
      'CLIENT_KEYS_INVALID',
    );
    expect(
      await officer.code(CREATE, {
        input: { ...other, authentication: 'CLIENT_SECRET_BASIC', jwks: null, secret: 'ngắn' },
      }),
    ).toBe('CLIENT_KEYS_INVALID');
  });
});
