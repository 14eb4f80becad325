import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import * as testBed from '@platform/testing';
import {
  epoch,
  type Fields,
  GRAPHQL,
  ISSUER,
  type Programs,
  SECRET,
  sign,
  startPrograms,
  unsigned,
  withContent,
} from './oauth.factory';

describe('programs with a forged assertion', () => {
  let programs: Programs;
  beforeAll(async () => {
    programs = await startPrograms(testBed);
  });
  afterAll(() => programs.server.stop());

  const REFUSAL = { status: 401, body: { error: 'invalid_client', error_description: 'client authentication failed' } };
  const claims = (): Fields => ({
    iss: 'cong-tinh',
    sub: 'cong-tinh',
    aud: ISSUER,
    iat: epoch(),
    exp: epoch() + 60,
    jti: randomUUID(),
  });
  const header = { alg: 'ES256', kid: 'k1' };
  const post = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'graphql.read',
      resource: GRAPHQL,
      ...fields,
    });
    return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
      const request = httpRequest(
        `${programs.origin}/oauth/token`,
        { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => (text += chunk.toString()));
          response.on('end', () => resolve({ status: response.statusCode!, body: JSON.parse(text) }));
        },
      );
      request.on('error', reject).end(body.toString());
    });
  };
  const assert = (assertion: string, headers: Record<string, string> = {}) =>
    post(
      { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion },
      headers,
    );
  const having = (change: () => Fields) => async () =>
    sign(header, { ...claims(), ...change() }, programs.own.privateKey);
  const without = (name: string) => async () => {
    const { [name]: _left, ...rest } = claims();
    return sign(header, rest, programs.own.privateKey);
  };
  const basic = (id: string, secret: string) => ({
    authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
  });

  it('that is not forged they get a token, once', async () => {
    const assertion = await sign(header, claims(), programs.own.privateKey);
    expect((await assert(assertion)).status).toBe(200);
    expect(await assert(assertion)).toEqual(REFUSAL);
  });

  it('used ten times at the same moment they get one token', async () => {
    const assertion = await sign(header, claims(), programs.own.privateKey);
    const answers = await Promise.all(Array.from({ length: 10 }, () => assert(assertion)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(401)]);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['no algorithm', () => unsigned({ ...header, alg: 'none' }, claims())],
    [
      'the public key as a shared secret',
      () =>
        sign(
          { ...header, alg: 'HS256' },
          claims(),
          Buffer.from(String(programs.own.publicKey.export({ type: 'spki', format: 'pem' }))),
        ),
    ],
    ['another key under its key id', () => sign(header, claims(), programs.stranger.privateKey)],
    ['another kind of key', () => sign({ alg: 'RS256', kid: 'k1' }, claims(), programs.rsa.privateKey)],
    ['the other of its keys under this id', () => sign({ alg: 'ES256', kid: 'k2' }, claims(), programs.own.privateKey)],
    ['another issuer', having(() => ({ iss: 'don-gian' }))],
    ['no issuer', without('iss')],
    ['an unknown program', having(() => ({ iss: 'khong-co', sub: 'khong-co' }))],
    ['a program that was stopped', having(() => ({ iss: 'da-ngung', sub: 'da-ngung' }))],
    ['a program that has a secret', having(() => ({ iss: 'don-gian', sub: 'don-gian' }))],
    ['no subject', without('sub')],
    ['another audience', having(() => ({ aud: 'http://localhost' }))],
    ['the audience of a token', having(() => ({ aud: GRAPHQL }))],
    ['two audiences', having(() => ({ aud: [ISSUER, 'https://elsewhere.example'] }))],
    ['no audience', without('aud')],
    ['its time over', having(() => ({ exp: epoch() - 10 }))],
    ['no end', without('exp')],
    ['an end far away', having(() => ({ exp: epoch() + 3600 }))],
    ['a beginning to come', having(() => ({ nbf: epoch() + 60 }))],
    ['no id', without('jti')],
    ['an id that is short', having(() => ({ jti: '1' }))],
    ['a changed content', async () => withContent(await sign(header, claims(), programs.own.privateKey), claims())],
    ['a cut signature', async () => (await sign(header, claims(), programs.own.privateKey)).slice(0, -4)],
    ['no form at all', () => 'khong-phai-token'],
  ])('with %s they are refused in the same words', async (_, forge) => {
    expect(await assert(await forge())).toEqual(REFUSAL);
  });

  it('for the host a thief asked at they are refused in the same words', async () => {
    const thief = having(() => ({ aud: 'http://thief.example/oauth/token' }));
    expect(await assert(await thief(), { host: 'thief.example' })).toEqual(REFUSAL);
  });

  it('with a wrong secret, an unknown name, the hash for the secret, or no proof they are refused in the same words', async () => {
    const [row] = await programs.server.rows<{ hash: Buffer }>(
      `SELECT secret_hash AS hash FROM api_client WHERE client_id = 'don-gian'`,
    );
    expect((await post({}, basic('don-gian', SECRET))).status).toBe(200);
    for (const headers of [
      basic('don-gian', `${SECRET}x`),
      basic('don-gian', row!.hash.toString('base64url')),
      basic('khong-co', SECRET),
      basic('cong-tinh', SECRET),
      { authorization: 'Basic !' },
      { authorization: 'Bearer x' },
      {},
    ] as Record<string, string>[]) {
      expect(await post({}, headers)).toEqual(REFUSAL);
    }
    expect(await post({ client_id: 'don-gian', client_secret: SECRET })).toEqual(REFUSAL);
    expect(await post({ client_id: 'don-gian' })).toEqual(REFUSAL);
  });
});
