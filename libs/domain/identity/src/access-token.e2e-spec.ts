import { createPrivateKey, createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, type JWK } from 'jose';
import * as testBed from '@platform/testing';
import {
  epoch,
  type Fields,
  GRAPHQL,
  ISSUER,
  type Programs,
  sign,
  startPrograms,
  unsigned,
  withContent,
} from './oauth.factory';

describe('programs with a forged access token', () => {
  let programs: Programs;
  const claims = (): Fields => ({
    iss: ISSUER,
    aud: GRAPHQL,
    sub: 'cong-tinh',
    client_id: 'cong-tinh',
    scope: 'graphql.read',
    iat: epoch(),
    exp: epoch() + 300,
    jti: randomUUID(),
  });
  let signing: JWK & { kid: string };
  let key: KeyObject;
  let header: Fields;
  beforeAll(async () => {
    programs = await startPrograms(testBed);
    const file = readFileSync(join(programs.server.config.dataDir, 'keys', 'oauth-signing.json'), 'utf8');
    [signing] = (JSON.parse(file) as { keys: [JWK & { kid: string }] }).keys;
    key = createPrivateKey({ key: signing as never, format: 'jwk' });
    header = { alg: 'ES256', typ: 'at+jwt', kid: signing.kid };
  });
  afterAll(() => programs.server.stop());

  it('that is not forged they come in: each forgery below differs from this one in one thing', async () => {
    expect((await programs.graphql(await sign(header, claims(), key))).body).toContain('totalCount');
  });

  const without = (name: string) => async () => {
    const { [name]: _left, ...rest } = claims();
    return sign(header, rest, key);
  };
  const having = (change: () => Fields) => async () => sign(header, { ...claims(), ...change() }, key);
  const publicPem = (): Uint8Array => Buffer.from(String(createPublicKey(key).export({ type: 'spki', format: 'pem' })));
  const publicJwk = (): JWK => ({ kty: 'EC', crv: 'P-256', x: signing.x!, y: signing.y! });

  it.each<[string, () => Promise<string> | string]>([
    ['no algorithm', () => unsigned({ ...header, alg: 'none' }, claims())],
    ['no algorithm and a signature', () => unsigned({ ...header, alg: 'none' }, claims(), 'AAAA')],
    ['an algorithm in other letters', () => unsigned({ ...header, alg: 'nOnE' }, claims())],
    ['the public key as a shared secret (PEM)', () => sign({ ...header, alg: 'HS256' }, claims(), publicPem())],
    [
      'the public key as a shared secret (JWK)',
      () => sign({ ...header, alg: 'HS256' }, claims(), Buffer.from(JSON.stringify(publicJwk()))),
    ],
    ['another key under our key id', () => sign(header, claims(), programs.stranger.privateKey)],
    [
      'another key brought along',
      async () =>
        sign(
          { ...header, kid: 'x', jwk: await exportJWK(programs.stranger.publicKey) },
          claims(),
          programs.stranger.privateKey,
        ),
    ],
    [
      'another key to be fetched',
      () => sign({ ...header, kid: 'x', jku: 'http://127.0.0.1/keys' }, claims(), programs.stranger.privateKey),
    ],
    ['another kind of key', () => sign({ ...header, alg: 'RS256' }, claims(), programs.rsa.privateKey)],
    ['the key of the program itself', () => sign({ ...header, kid: 'k1' }, claims(), programs.own.privateKey)],
    ['an unknown key id', () => sign({ ...header, kid: 'unknown' }, claims(), key)],
    ['no key id', () => sign({ alg: 'ES256', typ: 'at+jwt' }, claims(), key)],
    ['another issuer', having(() => ({ iss: 'http://localhost' }))],
    ['no issuer', without('iss')],
    ['another audience', having(() => ({ aud: 'urn:kttt:sync' }))],
    ['two audiences', having(() => ({ aud: [GRAPHQL, 'urn:kttt:sync'] }))],
    ['no audience', without('aud')],
    ['the type of an ID token', () => sign({ ...header, typ: 'JWT' }, claims(), key)],
    ['no type', () => sign({ alg: 'ES256', kid: signing.kid }, claims(), key)],
    ['its time over', having(() => ({ exp: epoch() - 10, iat: epoch() - 200 }))],
    ['no end', without('exp')],
    ['an end far away', having(() => ({ exp: epoch() + 86_400, iat: epoch() - 400 }))],
    ['a beginning to come', having(() => ({ nbf: epoch() + 60 }))],
    ['an issue to come', having(() => ({ iat: epoch() + 60 }))],
    ['no time of issue', without('iat')],
    ['no program', without('client_id')],
    ['another subject', having(() => ({ sub: 'don-gian' }))],
    ['an unknown program', having(() => ({ sub: 'khong-co', client_id: 'khong-co' }))],
    ['a program that was stopped', having(() => ({ sub: 'da-ngung', client_id: 'da-ngung' }))],
    ['no scope', without('scope')],
    ['no id', without('jti')],
    ['a changed content', async () => withContent(await sign(header, claims(), key), { ...claims(), sub: 'x' })],
    ['a cut signature', async () => (await sign(header, claims(), key)).slice(0, -4)],
    ['an empty signature', async () => (await sign(header, claims(), key)).replace(/[^.]*$/, '')],
    [
      'an assertion in its place',
      () =>
        sign(
          { alg: 'ES256', kid: 'k1' },
          { iss: 'cong-tinh', sub: 'cong-tinh', aud: ISSUER, exp: epoch() + 60, jti: randomUUID() },
          programs.own.privateKey,
        ),
    ],
    ['no form at all', () => 'khong-phai-token'],
  ])('with %s they are nobody', async (_, forge) => {
    const nobody = await programs.graphql(randomUUID());
    expect(nobody.body).toContain('UNAUTHENTICATED');
    expect(await programs.graphql(await forge())).toEqual(nobody);
  });
});
