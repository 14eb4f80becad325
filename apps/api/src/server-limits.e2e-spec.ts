import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { ReaderConnections } from '@platform/database';
import { Client } from 'pg';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';

const OFFICER = { role: 'PROVINCE_OFFICER', unitId: null } as const;
const NAMES = '{ adminUnits(first: 100) { nodes { name fullName } } }';

const POST = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

/** Sends bytes as they are and reads until the server hangs up. */
async function raw(url: string, ...parts: string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  // A refusal may come while we are still writing.
  socket.on('error', () => undefined);
  for (const part of parts) socket.write(part);
  await once(socket, 'close');
  return text;
}

describe('the server under its limits', () => {
  let database: TestDatabase;
  let server: TestServer;
  const lines: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({
      databaseUrl: database.url,
      config: { logLevel: 'debug' },
      logStream: { write: (line) => void lines.push(line) },
    });
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it.each([
    ['17 KB of headers', [`GET /health HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(17 * 1024)}\r\n\r\n`], 431],
    [
      'two lengths of one body',
      ['POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
      400,
    ],
    [
      'two different lengths',
      ['POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nabcde'],
      400,
    ],
    ['a length that is none', ['POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n'], 400],
    [
      'an encoding that is none',
      ['POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked, x\r\n\r\n0\r\n\r\n'],
      400,
    ],
    ['a header with a space before its colon', ['GET /health HTTP/1.1\r\nhost : a\r\n\r\n'], 400],
    ['a folded header', ['GET /health HTTP/1.1\r\nhost: a\r\n b: c\r\n\r\n'], 400],
    ['a bare line feed', ['GET /health HTTP/1.1\nhost: a\r\n\r\n'], 400],
    ['no host', ['GET /health HTTP/1.1\r\nconnection: close\r\n\r\n'], 400],
    ['another protocol', ['SSH-2.0-OpenSSH_9.2\r\n\r\n'], 400],
    [
      'a chunk of no size',
      [
        'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
      ],
      400,
    ],
    ...['+4', '4, 5', '0x4', '4 4', '4a', '', '99999999999999999999'].map((length): [string, string[], number] => [
      `a length of "${length}"`,
      [`${POST}content-length: ${length}\r\n\r\nabcd`],
      400,
    ]),
    ...[
      '\x0bchunked',
      'chunked\x00',
      'xchunked',
      'chunked\r\ntransfer-encoding: identity',
      'identity',
      'chunked, chunked',
    ].map((encoding): [string, string[], number] => [
      `an encoding of ${JSON.stringify(encoding)}`,
      [`${POST}transfer-encoding: ${encoding}\r\n\r\n0\r\n\r\n`],
      400,
    ]),
    ...['x\x00y: 1', 'x y: 1', ': 1', 'x: a\x00b', 'x: a\rb', 'content-length: 4\r\nTransfer-Encoding : chunked'].map(
      (header): [string, string[], number] => [
        `a header ${JSON.stringify(header)}`,
        [`${POST}${header}\r\n\r\nabcd`],
        400,
      ],
    ),
    ...[
      'GET /health HTTP/9.9',
      'GET /health HTTP/1.1 x',
      'GET /health HTTX/1.1',
      'G\x00T /health HTTP/1.1',
      'GET  HTTP/1.1',
      'FROB /health HTTP/1.1',
      'GET /he alth HTTP/1.1',
    ].map((line): [string, string[], number] => [
      `a first line ${JSON.stringify(line)}`,
      [`${line}\r\nhost: a\r\n\r\n`],
      400,
    ]),
  ] as [string, string[], number][])('refuses %s', async (_, parts, status) => {
    const answer = await raw(server.url, ...parts);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toMatch(/\bat .*:\d+|node:|HPE_|Error:/);
  });

  it('gives headers ten seconds and a whole request thirty', () => {
    const { headersTimeout, requestTimeout } = server.app.getHttpServer() as {
      headersTimeout: number;
      requestTimeout: number;
    };
    expect([headersTimeout, requestTimeout]).toEqual([10_000, 30_000]);
  });

  it('hangs up on who never finishes his headers', async () => {
    const http = server.app.getHttpServer() as { headersTimeout: number };
    const usual = http.headersTimeout;
    http.headersTimeout = 500;
    const answer = await raw(server.url, 'GET /health HTTP/1.1\r\nhost: a\r\nx-slow: ');
    http.headersTimeout = usual;
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });

  it('never sends an answer of more than its limit', async () => {
    const small = await startTestServer({ databaseUrl: database.url, responseLimit: 2_000 });
    try {
      const { errors, data } = await small.graphql(NAMES, {}, { as: OFFICER });
      expect(data).toBeUndefined();
      expect(errors![0]!.extensions).toMatchObject({ code: 'RESPONSE_SIZE', kind: 'INVALID' });
    } finally {
      await small.close();
    }
    const { data } = await server.graphql<{ adminUnits: { nodes: object[] } }>(NAMES, {}, { as: OFFICER });
    expect(data!.adminUnits.nodes).toHaveLength(100);
  });

  it('takes no statement of more than five seconds from the web, to write or to read', async () => {
    const settings =
      `SELECT current_setting('statement_timeout') s, current_setting('transaction_timeout') t,` +
      ` current_setting('idle_in_transaction_session_timeout') i`;
    const limits = { s: '5s', t: '15s', i: '10s' };
    expect(await server.app.get(DataSource).query(settings)).toEqual([limits]);
    const readers = server.app.get(ReaderConnections, { strict: false });
    const { rows } = await readers.query<[string, string, string]>({ text: settings, rowMode: 'array' });
    expect(rows).toEqual([[limits.s, limits.t, limits.i]]);
  });

  it('tells who is cut off in the database that the system is busy', async () => {
    const lock = await locked(database);
    const answer = server.graphql('{ territories(first: 1) { totalCount } }', {}, { as: OFFICER });
    await until(database, WAITING);
    // What the time limit does, without waiting for it.
    await query(database.url, WAITING.replace('SELECT 1', 'SELECT pg_cancel_backend(pid)'));
    const { errors } = await answer;
    await lock.end();
    expect(errors![0]!.extensions).toEqual({ code: 'TOO_BUSY', kind: 'UNAVAILABLE' });
  });

  it('sends away who finds every place and every chair taken', async () => {
    const busy = await startTestServer({
      databaseUrl: database.url,
      pressure: { inFlight: 1, waiting: 1, patience: 60_000 },
    });
    const lock = await locked(database);
    try {
      const headers = await busy.headersOf(OFFICER);
      const ask = () =>
        request(busy.url).post('/graphql').set(headers).send({ query: '{ territories(first: 1) { totalCount } }' });
      const [inside, waiting] = [ask().then((each) => each), ask().then((each) => each)];
      // Both are inside once the third is refused.
      let refused = await ask();
      while (refused.status !== 503) refused = await ask();
      expect(refused.body).toMatchObject({ code: 'OVERLOADED', kind: 'UNAVAILABLE', status: 503 });
      expect(refused.headers['retry-after']).toBe('2');
      await request(busy.url).get('/health').expect(200);
      await lock.query('ROLLBACK');
      expect((await Promise.all([inside, waiting])).map(({ status }) => status)).toEqual([200, 200]);
      await ask().expect(200);
    } finally {
      await lock.end();
      await busy.close();
    }
  });

  it('finishes what it began before it stops', async () => {
    const leaving = await startTestServer({ databaseUrl: database.url });
    const headers = await leaving.headersOf(OFFICER);
    const lock = await locked(database);
    const answer = request(leaving.url)
      .post('/graphql')
      .set(headers)
      .send({ query: '{ territories(first: 1) { totalCount } }' })
      .then((each) => each);
    await until(database, WAITING);
    const closed = leaving.close();
    await expect(
      fetch(`${leaving.url}/health`).then(
        ({ status }) => status,
        () => 'refused',
      ),
    ).resolves.toEqual(expect.anything());
    await lock.query('ROLLBACK');
    await lock.end();
    expect((await answer).body.data.territories.totalCount).toEqual(expect.any(Number));
    await closed;
    await expect(fetch(`${leaving.url}/health`)).rejects.toThrow();
  });

  it('writes lines of JSON without anything personal in them', async () => {
    lines.length = 0;
    const secret = 'nguyenvanan';
    await server.graphql('mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { id } }', {
      u: secret,
      p: 'Bí mật 123456',
    });
    await request(server.url)
      .get('/graphql')
      .query({ query: `{ organisation(id: "${secret}") { id } }` });
    await request(server.url).get(`/oauth/x?name=${secret}`).set({ cookie: 'register=abcdefgh' });
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines)
      expect(Object.keys(JSON.parse(line) as object)).toEqual(expect.arrayContaining(['level', 'time', 'msg']));
    expect(lines.join('')).not.toMatch(/nguyenvanan|Bí mật|abcdefgh|127\.0\.0\.1/);
  });

  it('serves the schema as it is committed', async () => {
    const committed = readFileSync(join(__dirname, '../../../libs/schema/schema.graphql'), 'utf8');
    const { text } = await request(server.url).get('/schema.graphql').expect(200);
    expect(committed.trimEnd().endsWith(text.trimEnd())).toBe(true);
  });
});

const WAITING = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;

/** A connection that keeps everybody from the table of territories until it ends. */
async function locked({ url }: TestDatabase): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE territory IN ACCESS EXCLUSIVE MODE');
  return client;
}

async function until({ url }: TestDatabase, sql: string): Promise<void> {
  while ((await query(url, sql)).length === 0) await new Promise(setImmediate);
}
