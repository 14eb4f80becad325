import { keepGoing } from '@platform/job';
import 'reflect-metadata';
import { buildDataSource, Database } from '@platform/database';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { type FeedOrder, FeedReader } from './feed-reader';
import { numberFeed, Sequencer } from './sequencer';

const KEY = Buffer.alloc(32, 1);
const READER = { clientId: 'reader', scopes: ['sync.feed.read'] };
const WRITERS = 8;
const EACH = 60;

let database: TestDatabase;
let source: DataSource;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await buildDataSource({ url: database.url, poolSize: 12 }).initialize();
  db = new Database(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});
beforeEach(() =>
  query(database.url, 'TRUNCATE feed').then(() =>
    query(database.url, 'UPDATE feed_head SET epoch = 1, position = 0, expired = 0'),
  ),
);

const write = (client: Client, subject: string) =>
  client.query(`INSERT INTO feed (type, subject, entityversion, data) VALUES ('vn.kttt.test.v1', $1, 1, '{}')`, [
    subject,
  ]);

/** Transactions that are open for a while after they have drawn their number, as real ones are. */
async function writer(name: string): Promise<string[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const written: string[] = [];
  for (let n = 0; n < EACH; n += 1) {
    await client.query('BEGIN');
    await write(client, `${name}-${n}`);
    await client.query('SELECT pg_sleep(random() * 0.004)');
    const keep = n % 7 !== 3;
    await client.query(keep ? 'COMMIT' : 'ROLLBACK');
    if (keep) written.push(`${name}-${n}`);
  }
  await client.end();
  return written;
}

/** Reads until `enough` says so and then to the end. */
async function follow(order: FeedOrder, enough: () => boolean): Promise<string[]> {
  const reader = new FeedReader(db, KEY, order);
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const last = enough();
    const page = await reader.page(READER, after, 50);
    seen.push(...page.items.map(({ subject }) => subject));
    after = page.next;
    if (last && page.items.length === 0) return seen;
  }
}

async function race(order: FeedOrder): Promise<{ written: string[]; seen: string[][] }> {
  const stopping = new AbortController();
  const sequencers = [1, 2].map(() => {
    const sequencer = new Sequencer(db, [numberFeed]);
    return keepGoing(
      () => sequencer.pass(),
      { busy: 1, idle: 5 },
      stopping.signal,
      (error) => {
        throw error;
      },
    );
  });
  let done = false;
  const readers = [1, 2, 3, 4].map(() => follow(order, () => done));
  const long = new Client({ connectionString: database.url });
  await long.connect();
  await long.query('BEGIN');
  await write(long, 'long');
  const written = (await Promise.all(Array.from({ length: WRITERS }, (_, n) => writer(`w${n}`)))).flat();
  await long.query('COMMIT');
  await long.end();
  while ((await query(database.url, 'SELECT 1 FROM feed WHERE position IS NULL LIMIT 1')).length > 0);
  done = true;
  const seen = await Promise.all(readers);
  stopping.abort();
  await Promise.all(sequencers);
  return { written: [...written, 'long'], seen };
}

describe('the feed', () => {
  it('shows every committed change once, without a gap, in one order that all readers see', async () => {
    const { written, seen } = await race('position');
    const [first, ...others] = seen;
    expect([...first!].sort()).toEqual([...written].sort());
    for (const other of others) expect(other).toEqual(first);
    const [row] = await query(
      database.url,
      'SELECT count(*)::int AS rows, min(position)::int AS first, max(position)::int AS last, count(DISTINCT position)::int AS places FROM feed',
    );
    expect(row).toEqual({ rows: written.length, first: 1, last: written.length, places: written.length });
  });

  it('control: read by the order of writing it loses changes for good', async () => {
    const { written, seen } = await race('seq');
    const lost = seen.map((one) => written.filter((subject) => !one.includes(subject)).length);
    expect(Math.max(...lost)).toBeGreaterThan(0);
  });

  it('answers an empty page with the cursor it was given', async () => {
    const reader = new FeedReader(db, KEY);
    await query(
      database.url,
      `INSERT INTO feed (type, subject, entityversion, data) SELECT 't', n::text, 1, '{}' FROM generate_series(1, 5) n`,
    );
    await new Sequencer(db, [numberFeed]).pass();
    const page = await reader.page(READER, null, 3);
    expect(page).toMatchObject({ hasMore: true, headPosition: 5 });
    const rest = await reader.page(READER, page.next, 3);
    expect(rest.items.map(({ id }) => id)).toEqual(['chg-1-0000000004', 'chg-1-0000000005']);
    expect(rest.hasMore).toBe(false);
    expect(await reader.page(READER, rest.next, 3)).toMatchObject({ items: [], next: rest.next, hasMore: false });
  });

  it('refuses cursors of another epoch and of a time that is no longer kept', async () => {
    const reader = new FeedReader(db, KEY);
    const { next } = await reader.page(READER, null, 1);
    await query(database.url, 'UPDATE feed_head SET expired = 3');
    await expect(reader.page(READER, next, 1)).rejects.toMatchObject({ type: 'cursor-expired', status: 410 });
    await query(database.url, 'SELECT feed_new_epoch()');
    await expect(reader.page(READER, next, 1)).rejects.toMatchObject({ type: 'cursor-epoch-changed', status: 409 });
  });

  it('forgets whole months after ninety days, and says where it now begins', async () => {
    await query(database.url, `SELECT register_month_partition('feed', '2020-01-01')`);
    await query(
      database.url,
      `INSERT INTO feed (at, type, subject, entityversion, data) VALUES ('2020-01-15', 't', 'old', 1, '{}')`,
    );
    const expire = () => query<{ n: number }>(database.url, 'SELECT feed_expire(90) AS n');
    expect(await expire()).toEqual([{ n: 0 }]);
    await new Sequencer(db, [numberFeed]).pass();
    expect(await expire()).toEqual([{ n: 1 }]);
    expect(
      await query(database.url, 'SELECT expired::int, (SELECT count(*)::int FROM feed) AS rows FROM feed_head'),
    ).toEqual([{ expired: 1, rows: 0 }]);
  });

  it('shows nothing to a program without the scope, whatever its statement', async () => {
    const reader = new FeedReader(db, KEY);
    await expect(reader.page({ clientId: 'other', scopes: ['sync.dkkd.push'] }, null, 1)).rejects.toMatchObject({
      type: 'scope',
    });
  });

  it('a leader that is frozen in the middle holds nobody up for long and writes nothing', async () => {
    await query(database.url, `INSERT INTO feed (type, subject, entityversion, data) VALUES ('t', 'one', 1, '{}')`);
    const [reached, thawed] = [Promise.withResolvers<void>(), Promise.withResolvers<number>()];
    const freeze = (): Promise<number> => {
      reached.resolve();
      return thawed.promise;
    };
    const frozen = new Sequencer(db, [numberFeed, freeze]).pass();
    const outcome = frozen.then(
      () => 'wrote',
      () => 'failed',
    );
    await reached.promise;
    const other = new Sequencer(db, [numberFeed]);
    let numbered = 0;
    while (numbered === 0) numbered = await other.pass();
    expect(numbered).toBe(1);
    thawed.resolve(0);
    expect(await outcome).toBe('failed');
    expect(await query(database.url, 'SELECT position::int FROM feed')).toEqual([{ position: 1 }]);
  });
});
