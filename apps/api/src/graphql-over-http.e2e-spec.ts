import { createTestDatabase, type TestDatabase } from '@platform/testing';
import { serverAudits } from 'graphql-http';
import request from 'supertest';
import { startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';

describe('GraphQL over HTTP', () => {
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

  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  it('is audited by the whole list', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit] as const))('%s', async (_id, audit) => {
    // Three times: the later answers come from the compiled document.
    for (let time = 1; time <= 3; time += 1) {
      const result = await audit.fn();
      expect({
        name: audit.name,
        ...('reason' in result ? { reason: result.reason } : {}),
        status: result.status,
      }).toEqual({
        name: audit.name,
        status: 'ok',
      });
    }
  });

  const post = (body: string | object, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    request(server.url).post('/graphql').set(headers).send(body);

  it('answers who it is to everybody', async () => {
    const { body } = await post({ query: '{ __typename }' }).expect(200);
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });

  it('serves queries by GET, and refuses mutations there with 405', async () => {
    await request(server.url).get('/graphql').query({ query: '{ __typename }' }).expect(200);
    const refused = await request(server.url).get('/graphql').query({ query: 'mutation { signOut }' }).expect(405);
    expect(refused.headers['allow']).toBe('POST');
    expect(refused.body.errors[0].extensions.code).toBe('METHOD');
  });

  it('runs the operation that was named, not the one that was compiled first', async () => {
    const query = 'query A { a: __typename } mutation B { signOut } query C { c: __typename }';
    const ask = async (operationName: string) => (await post({ query, operationName })).body as unknown;
    for (let time = 1; time <= 3; time += 1) {
      expect(await ask('A')).toEqual({ data: { a: 'Query' } });
      expect(await ask('C')).toEqual({ data: { c: 'Query' } });
      expect(await ask('B')).toEqual({ data: { signOut: true } });
      await request(server.url).get('/graphql').query({ query, operationName: 'B' }).expect(405);
    }
    const unnamed = await post({ query }).expect(200);
    expect(unnamed.body.errors[0].extensions.code).toBe('OPERATION');
  });

  it('takes nothing that a form of a foreign page could send', async () => {
    const text = JSON.stringify({ query: '{ __typename }' });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ]) {
      const { status, headers } = await post(text, { 'content-type': type });
      expect([type, status]).toEqual([type, 415]);
      expect(headers['content-type']).toContain('application/problem+json');
    }
  });

  it('answers one operation a request', async () => {
    const { body } = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]).expect(400);
    expect(body.errors[0].extensions.code).toBe('BATCH');
  });
});
