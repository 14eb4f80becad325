import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import request from 'supertest';
import { expectNothingOfOurs } from './present-error.factory';
import { type GraphqlAnswer, startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';

const OFFICER = { role: 'PROVINCE_OFFICER', unitId: null } as const;

describe('what an error tells', () => {
  let database: TestDatabase;
  let server: TestServer;
  const lines: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({
      databaseUrl: database.url,
      config: { logLevel: 'info' },
      logStream: { write: (line) => void lines.push(line) },
    });
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  /* Asked three times: an interpreted answer and a compiled one must not differ. */
  async function ask(text: string, variables?: object, as?: typeof OFFICER): Promise<GraphqlAnswer<unknown>> {
    let last: GraphqlAnswer<unknown> | undefined;
    for (let time = 1; time <= 3; time += 1) {
      const answer = await server.graphql(text, variables, { as });
      expectNothingOfOurs(JSON.stringify(answer));
      const { traceId: _, ...extensions } = answer.errors![0]!.extensions;
      const { traceId: __, ...before } = last?.errors?.[0]?.extensions ?? answer.errors![0]!.extensions;
      expect(extensions).toEqual(before);
      last = answer;
    }
    return last!;
  }

  it('names code, kind and field of what a caller can mend', async () => {
    const { errors } = await ask(
      'mutation ($input: CreateUser!) { createUser(input: $input) { id } }',
      { input: { username: 'A B', displayName: 'Người thử', password: 'x', unitId: null, reason: 'Thử' } },
      OFFICER,
    );
    expect(errors![0]!.extensions).toMatchObject({
      code: 'INVALID_VALUE',
      kind: 'INVALID',
      field: expect.stringMatching(/username|password/),
    });
    expect(errors![0]!.path).toEqual(['createUser']);
  });

  it('tells the unsigned and the unentitled apart', async () => {
    const unsigned = await ask('{ organisations(first: 1) { nodes { id } } }');
    expect(unsigned.errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED', kind: 'UNAUTHENTICATED' });
    const text = 'mutation ($input: ChangeUser!) { disableUser(input: $input) { id } }';
    const input = { id: '00000000-0000-7000-8000-000000000000', expectedVersion: 1, reason: 'Thử' };
    for (let time = 1; time <= 3; time += 1) {
      const { errors } = await server.graphql(text, { input }, { as: { role: 'LIAISON', unitId: null } });
      expect(errors![0]!.extensions).toEqual({ code: 'FORBIDDEN', kind: 'FORBIDDEN' });
    }
  });

  it.each([
    ['a field that is not there', '{ organisations(first: 1) { nodes { naem } } }', {}],
    ['a root that is not there', '{ organisation(first: 1) { id } }', {}],
    ['a broken text', '{ organisations(first: 1) { nodes { id ', {}],
    ['a value of another kind', 'query ($n: Int!) { organisations(first: $n) { nodes { id } } }', { n: 'mười' }],
    [
      'a word that is nearly in an enum',
      'query ($f: OrganisationFilter) { organisations(first: 1, filter: $f) { nodes { id } } }',
      { f: { kind: { eq: 'COPERATIVE' } } },
    ],
  ])('suggests nothing to a caller with %s', async (_, text, variables) => {
    const { errors } = await ask(text, variables, OFFICER);
    expect(errors![0]!.extensions.kind).toBe('INVALID');
  });

  it('tells a caller that his identifier can not be one', async () => {
    const { errors } = await ask('{ organisation(id: "không-phải-mã") { id } }', {}, OFFICER);
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID_VALUE', kind: 'INVALID' });
  });

  it('keeps a failure of ours to itself, under an id that stands in the log', async () => {
    await query(database.url, 'ALTER TABLE rule_finding RENAME TO mislaid');
    lines.length = 0;
    const { errors } = await ask('{ ruleFindings(first: 1) { nodes { id } } }', {}, OFFICER);
    await query(database.url, 'ALTER TABLE mislaid RENAME TO rule_finding');
    expect(errors![0]).toMatchObject({
      message: 'Có lỗi trong hệ thống',
      extensions: { code: 'INTERNAL', kind: 'UNAVAILABLE' },
    });
    const { traceId } = errors![0]!.extensions;
    const told = lines.map((line) => JSON.parse(line) as { traceId?: string; msg: string; level: string });
    expect(told.find((line) => line.traceId === traceId)).toMatchObject({
      level: 'error',
      msg: expect.stringContaining('rule_finding'),
    });
  });

  it('answers REST with a problem document', async () => {
    for (const [method, path] of [
      ['get', '/oauth/nothing'],
      ['post', '/nothing'],
      ['put', '/graphql'],
      ['delete', '/health'],
    ] as const) {
      const { body, headers, status, text } = await request(server.url)[method](path);
      expect([path, status]).toEqual([path, 404]);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(body).toMatchObject({ type: '/problems/not-found', status: 404, code: 'NOT_FOUND', kind: 'NOT_FOUND' });
      expectNothingOfOurs(text);
    }
    const { body, status } = await request(server.url)
      .post('/graphql')
      .set('content-type', 'application/json')
      .send('{"query":');
    expect([status, body.code]).toEqual([400, 'MALFORMED']);
    const large = await request(server.url)
      .post('/graphql')
      .send({ query: '{ __typename }', extensions: { text: 'x'.repeat(110_000) } });
    expect([large.status, large.body.code]).toEqual([413, 'TOO_LARGE']);
  });
});
