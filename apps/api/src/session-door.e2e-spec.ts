import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { Database } from '@platform/database';
import { systemActor, today } from '@platform/kernel';
import { addAppointment, addUser, placeOf } from '@domain/identity';
import * as fc from 'fast-check';
import request from 'supertest';
import { startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';
import { executorOf } from './graphql-transport';
import { countObjects, questions } from './query-generator.factory';
import { LIMITS, QueryLimits, RequestRefused } from './query-limits';

const OFFICER = { role: 'PROVINCE_OFFICER', unitId: null } as const;
const PASSWORD = 'Một mật khẩu đủ dài 47';
const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { id } }';

describe('a signed-in browser', () => {
  let database: TestDatabase;
  let server: TestServer;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const ask = (text: string, headers: Record<string, string>) =>
    request(server.url).post('/graphql').set(headers).send({ query: text });

  it('must show that a page of ours asks, for reading and for writing', async () => {
    const { cookie, ...proof } = await server.headersOf(OFFICER);
    for (const text of ['{ me { id } }', 'mutation { signOut }']) {
      const refused = await ask(text, { cookie: cookie! }).expect(403);
      expect(refused.body).toMatchObject({ code: 'CSRF', kind: 'FORBIDDEN', status: 403 });
    }
    await request(server.url).get('/graphql').query({ query: '{ me { id } }' }).set({ cookie: cookie! }).expect(403);
    await ask('{ me { id } }', { cookie: cookie!, 'x-register-csrf': '0' }).expect(403);
    const { body } = await ask('{ me { id } }', { cookie: cookie!, ...proof }).expect(200);
    expect(body.data.me.id).toEqual(expect.any(String));
  });

  it('is refused at the bidding of another site, also with the header and also for a file', async () => {
    const { cookie, ...proof } = await server.headersOf(OFFICER);
    const signed = { cookie: cookie!, ...proof };
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const header of foreign) {
      const { body } = await ask('{ me { id } }', { ...signed, ...header }).expect(403);
      expect(body.code).toBe('CSRF');
      const file = await request(server.url)
        .get('/export/organisations.csv')
        .set({ cookie: cookie!, ...header });
      expect([file.status, file.body.code]).toEqual([403, 'CSRF']);
    }
    const own: Record<string, string>[] = [
      { origin: server.url },
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
    ];
    for (const header of own) {
      await ask('{ me { id } }', { ...signed, ...header }).expect(200);
      await request(server.url)
        .get('/export/organisations.csv')
        .set({ cookie: cookie!, ...header })
        .expect(200);
    }
    await ask('{ __typename }', { origin: 'https://evil.example' }).expect(200);
  });

  it('needs no proof without the cookie, nor with a token of a program', async () => {
    await ask('{ __typename }', {}).expect(200);
    const { cookie } = await server.headersOf(OFFICER);
    // The token is nobody's: the cookie beside it must not count either.
    const { body } = await ask('{ me { id } }', { cookie: cookie!, authorization: 'Bearer nobody' }).expect(200);
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('needs the same proof at every door of programs', async () => {
    const { cookie } = await server.headersOf(OFFICER);
    const { status, body } = await request(server.url)
      .post('/oauth/token')
      .set({ cookie: cookie! })
      .type('form')
      .send('grant_type=x');
    expect([status, body.code]).toEqual([403, 'CSRF']);
  });

  it('has a cookie that scripts can not read and foreign pages do not send', async () => {
    const username = await person('thu.cookie');
    const { headers } = await request(server.url)
      .post('/graphql')
      .send({ query: SIGN_IN, variables: { username, password: PASSWORD } });
    const [cookie] = [headers['set-cookie']].flat();
    expect(cookie).toMatch(/^register=[\w-]{20,}/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/; Secure|; Domain/);
  });

  it('has a cookie bound to the host where browsers come by https', async () => {
    const secure = await startTestServer({
      databaseUrl: database.url,
      config: { publicOrigin: 'https://kttt.example' },
    });
    try {
      const username = await person('thu.https');
      const { headers } = await request(secure.url)
        .post('/graphql')
        .send({ query: SIGN_IN, variables: { username, password: PASSWORD } });
      const [cookie] = [headers['set-cookie']].flat();
      expect(cookie).toMatch(/^__Host-register=[\w-]{20,}/);
      expect(cookie).toMatch(/; Secure/);
      const signed = cookie!.split(';')[0]!;
      await request(secure.url).post('/graphql').set({ cookie: signed }).send({ query: '{ me { id } }' }).expect(403);
      const { body } = await request(secure.url)
        .post('/graphql')
        .set({ cookie: signed, 'x-register-csrf': '1' })
        .send({ query: '{ me { username } }' });
      expect(body.data.me.username).toBe(username);
    } finally {
      await secure.close();
    }
  });

  it('creates, reads, changes and loses an organisation by GraphQL alone', async () => {
    const [{ id: unitId }] = (await query(
      database.url,
      `SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL ORDER BY code LIMIT 1`,
    )) as [{ id: string }];
    const name = 'Hợp tác xã Thử nghiệm Cửa ngõ';
    const content = {
      kind: 'COOPERATIVE',
      name,
      unitId,
      registrationKind: 'REGISTERED',
      registryStatus: 'ACTIVE',
      taxStatus: 'UNKNOWN',
    };
    const input = { content, reason: 'Lập để thử cửa GraphQL' };
    const created = await server.graphql<{ createOrganisation: { id: string; version: number } }>(
      'mutation ($input: CreateOrganisation!) { createOrganisation(input: $input) { id version } }',
      { input },
      { as: OFFICER },
    );
    expect(created.errors).toBeUndefined();
    const { id, version } = created.data!.createOrganisation;
    const one = await server.graphql<{ organisation: { name: string } }>(
      'query ($id: ID!) { organisation(id: $id) { name } }',
      { id },
      { as: OFFICER },
    );
    expect(one.data!.organisation.name).toBe(name);
    const text =
      'mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id version shortName } }';
    const change = { id, expectedVersion: version, reason: 'Đặt tên gọi tắt', content: { shortName: 'HTX Cửa ngõ' } };
    const changed = await server.graphql(text, { input: change }, { as: OFFICER });
    expect(changed.errors).toBeUndefined();
    const late = await server.graphql(text, { input: change }, { as: OFFICER });
    expect(late.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', kind: 'CONFLICT' });
  });

  it('never gets more objects than were predicted, in 80 random questions of real rows', async () => {
    const { schema } = executorOf(server.app.getHttpAdapter().getInstance() as never);
    const roots = [
      'adminUnits',
      'territories',
      'legalParameters',
      'organisations',
      'userAccounts',
      'roleDescriptions',
      'me',
    ];
    const limits = new QueryLimits(schema, { ...LIMITS, nodes: 2_000 });
    let executed = 0;
    await fc.assert(
      fc.asyncProperty(questions(schema, roots, [1, 2, 5], 4), async ({ query: text, variables }) => {
        let predicted: number;
        try {
          predicted = limits.price(limits.learn(text), variables, undefined);
        } catch (error) {
          if (error instanceof RequestRefused) return;
          throw error;
        }
        const { data, errors } = await server.graphql(text, variables, { as: OFFICER });
        // The compiler's one refusal of its own: two questions by one name over the same rows.
        if (errors?.every(({ extensions }) => extensions.code === 'SAME_ALIAS')) return;
        expect(errors).toBeUndefined();
        expect(countObjects(data) - 1).toBeLessThanOrEqual(predicted);
        executed += 1;
      }),
      { numRuns: 80, endOnFailure: true, seed: 20_250_701 },
    );
    expect(executed).toBeGreaterThan(30);
  });

  function person(username: string): Promise<string> {
    return server.app
      .get(Database)
      .write(systemActor('test'), { reason: 'Người dùng của bài kiểm thử' }, async (tx) => {
        const unit = await placeOf(tx, null, today());
        const userId = await addUser(tx, {
          username,
          displayName: 'Người thử',
          password: PASSWORD,
          mustChange: false,
          unit,
        });
        await addAppointment(tx, {
          userId,
          role: 'PROVINCE_OFFICER',
          unit,
          reach: 'ALL_BELOW',
          validFrom: '2025-01-01',
          validTo: null,
        });
        return username;
      });
  }
});
