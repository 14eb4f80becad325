import { randomUUID } from 'node:crypto';
import { Database } from '@platform/database';
import { numberFeed, Sequencer } from '@platform/sync';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';
import { agreeWith, tokenOf } from './sync-exchange.factory';

const BATCH = 'application/cloudevents-batch+json';
const PUSH = '/sync/v1/sources/dkkd/events';

let database: TestDatabase;
let server: TestServer;
let registry: string;
let tax: string;
let follower: string;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startTestServer({ databaseUrl: database.url });
  const db = server.app.get(Database, { strict: false });
  registry = await tokenOf(server.url, await agreeWith(db, 'dkkd', 'sync.dkkd.push'));
  tax = await tokenOf(server.url, await agreeWith(db, 'thue', 'sync.thue.push'));
  follower = await tokenOf(server.url, await agreeWith(db, 'cong-tinh', 'sync.feed.read'));
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

async function call(path: string, init: RequestInit): Promise<Answer> {
  const answer = await fetch(server.url + path, init);
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
}

function event(id: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    specversion: '1.0',
    id,
    source: 'urn:vn:dkkd',
    type: 'vn.dkkd.cooperative.changed.v1',
    subject: '2400123456',
    time: '2026-11-20T02:10:11Z',
    entityversion: 17,
    data: {},
    ...over,
  };
}

const push = (token: string, events: unknown, headers: Record<string, string> = {}, path = PUSH): Promise<Answer> =>
  call(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': BATCH, 'idempotency-key': randomUUID(), ...headers },
    body: typeof events === 'string' ? events : JSON.stringify(events),
  });

const changes = (parameters: string, token = follower): Promise<Answer> =>
  call(`/sync/v1/changes?${parameters}`, { headers: { authorization: `Bearer ${token}` } });

describe('the registry tells us something', () => {
  it('and hears 202 with a result for each event, in order; one that is refused holds up nobody', async () => {
    const answer = await push(registry, [event('e1'), event('e2', { entityversion: -1 }), event('e1'), event('e3')]);
    expect(answer.status).toBe(202);
    expect(answer.body['results']).toMatchObject([
      { id: 'e1', result: 'accepted' },
      { id: 'e2', result: 'refused', problem: { type: '/problems/event-schema', pointer: '/1/entityversion' } },
      { id: 'e1', result: 'duplicate', first: answer.body['receipt'] },
      { id: 'e3', result: 'accepted' },
    ]);
    expect(await query(database.url, 'SELECT event_id, client_id FROM sync_inbox ORDER BY 1')).toEqual([
      { event_id: 'e1', client_id: 'dkkd' },
      { event_id: 'e3', client_id: 'dkkd' },
    ]);
  });

  it.each([
    ['no token', 401, 'token', () => push('', [event('x')])],
    ['a token made up', 401, 'token', () => push('eyJhbGciOiJub25lIn0.e30.', [event('x')])],
    ['the tax system speaking for the registry', 403, 'not-authority', () => push(tax, [event('x')])],
    ['a follower', 403, 'scope', () => push(follower, [event('x')])],
    [
      'a source we do not know',
      404,
      'not-found',
      () => push(registry, [event('x')], {}, '/sync/v1/sources/other/events'),
    ],
    ['no key', 400, 'idempotency-key-missing', () => push(registry, [event('x')], { 'idempotency-key': 'one' })],
    ['no JSON', 400, 'malformed', () => push(registry, '[{')],
    [
      'another type of content',
      415,
      'media-type',
      () => push(registry, [event('x')], { 'content-type': 'application/json' }),
    ],
    ['a megabyte and more', 413, 'too-large', () => push(registry, ' '.repeat(1024 * 1024 + 1))],
    [
      'other bytes under a known id',
      422,
      'event-id-reused',
      () => push(registry, [event('e1', { entityversion: 18 })]),
    ],
  ])('%s is answered %i %s', async (_name, status, type, attempt) => {
    const answer = await attempt();
    expect([answer.status, answer.body['type']]).toEqual([status, `/problems/${type}`]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body['retry']).toMatch(/^(no|same|later|snapshot)$/);
  });

  it('more than the usual 100 KB is taken', async () => {
    const answer = await push(registry, [event('large', { data: { note: 'x'.repeat(300_000) } })]);
    expect(answer.status).toBe(202);
  });

  it('a token for GraphQL does not open this door, nor one of this door GraphQL', async () => {
    const db = server.app.get(Database, { strict: false });
    const both = await agreeWith(db, 'hai-cua', 'sync.dkkd.push graphql.read');
    const other = await push(await tokenOf(server.url, both, 'urn:kttt:graphql'), [event('x')]);
    expect([other.status, other.body['retry']]).toEqual([401, 'no']);
    const answer = await call('/graphql', {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenOf(server.url, both)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ organisations(first: 1) { totalCount } }' }),
    });
    expect(JSON.stringify(answer.body)).toContain('UNAUTHENTICATED');
  });
});

describe('somebody follows the feed', () => {
  it('page by page, and waits at the end until something comes', async () => {
    const sequencer = new Sequencer(server.app.get(Database, { strict: false }), [numberFeed]);
    const add = (count: number) =>
      query(
        database.url,
        `INSERT INTO feed (type, subject, entityversion, data) SELECT 't', n::text, 1, '{}' FROM generate_series(1, $1::int) n`,
        [count],
      );
    await add(3);
    await sequencer.pass();
    const first = await changes('limit=2');
    expect(first.body).toMatchObject({ hasMore: true, headPosition: 3 });
    expect(first.headers.get('link')).toBe(`</sync/v1/changes?after=${first.body['next']}&limit=2>; rel="next"`);
    expect(first.headers.get('cache-control')).toBe('private, no-store');
    const second = await changes(`after=${first.body['next']}`);
    expect((second.body['items'] as unknown[]).length).toBe(1);
    const waiting = changes(`after=${second.body['next']}&wait=25`);
    await add(1);
    await sequencer.pass();
    expect(((await waiting).body['items'] as unknown[]).length).toBe(1);
    const end = await changes(`after=${(await waiting).body['next']}`);
    expect(end.body).toMatchObject({ items: [], next: (await waiting).body['next'] });
  });

  it.each([
    ['a cursor of nobody', 400, 'cursor-invalid', () => changes('after=ZTE6Mw.AAAA')],
    ['too many', 400, 'parameter-invalid', () => changes('limit=501')],
    ['too long', 400, 'parameter-invalid', () => changes('wait=26')],
    ['without the scope', 403, 'scope', () => changes('', registry)],
  ])('%s is answered %i %s', async (_name, status, type, attempt) => {
    const answer = await attempt();
    expect([answer.status, answer.body['type']]).toEqual([status, `/problems/${type}`]);
  });
});
