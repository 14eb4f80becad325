import 'reflect-metadata';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { histories, openExchange, random, shuffled, type TestEvent, type TestExchange } from './co-op.sync.factory';

let database: TestDatabase;
let communes: string[];
const opened: TestExchange[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const rows = await query<{ code: string }>(
    database.url,
    `SELECT code FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL AND code LIKE '07%' ORDER BY code LIMIT 8`,
  );
  communes = rows.map(({ code }) => code);
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
afterAll(() => database.drop());

async function open(options?: Parameters<typeof openExchange>[1]): Promise<TestExchange> {
  const one = await openExchange(database.url, options);
  opened.push(one);
  return one;
}

/** Effects of one event beyond the first: rows of the audit that wrote the same statement for the same event twice. */
const APPLIED_TWICE = `
  SELECT count(*)::int AS n FROM (
    SELECT 1 FROM audit_entry e JOIN organisation_statement_dkkd s ON s.id = e.record_id
    WHERE e.record_table = 'organisation_statement_dkkd' AND s.code LIKE $1
      AND (e.operation = 'INSERT' OR e.record_id NOT IN (SELECT i.record_id FROM audit_entry i WHERE i.operation = 'INSERT' AND i.request_id = e.request_id))
    GROUP BY split_part(e.request_id, '~', 1), e.operation HAVING count(*) > 1) twice`;

async function runHistories(
  one: TestExchange,
  events: readonly TestEvent[],
  seed: number,
): Promise<{ wrong: number; twice: number }> {
  const next = random(seed);
  const sent = shuffled([...events, ...events.filter(() => next() < 0.3)], next);
  for (let at = 0; at < sent.length; at += 10) {
    await one.send(sent.slice(at, at + 10));
    if (at % 40 === 0) await one.worker.drainOnce();
  }
  await one.drain();
  const prefix = `${events[0]!.subject.slice(0, 6)}%`;
  const last = new Map(events.map((event) => [event.subject, (event.data['address'] as { line: string }).line]));
  const rows = await query<{ code: string; line: string }>(
    database.url,
    'SELECT code, address_line AS line FROM organisation WHERE code LIKE $1',
    [prefix],
  );
  const [{ n: twice }] = (await query<{ n: number }>(database.url, APPLIED_TWICE, [prefix])) as [{ n: number }];
  return { wrong: rows.filter(({ code, line }) => last.get(code) !== line).length + (last.size - rows.length), twice };
}

function renumbered(events: readonly TestEvent[], prefix: string): TestEvent[] {
  const code = (subject: string): string => prefix + subject.slice(6);
  return events.map((event) => ({
    ...event,
    id: `dkkd-${code(event.subject)}-${event.entityversion}`,
    subject: code(event.subject),
    data: { ...event.data, code: code(event.subject) },
  }));
}

describe('duplicates and disorder', () => {
  const events = (prefix: string): TestEvent[] => renumbered(histories(6, 5, communes), prefix);

  it.each([
    [1, '240061'],
    [2, '240066'],
    [3, '240067'],
  ])('end in the state of the highest versions, each event applied at most once (order %i)', async (seed, prefix) => {
    expect(await runHistories(await open(), events(prefix), seed)).toEqual({ wrong: 0, twice: 0 });
  });

  it('control: without the look at versions an old state overwrites a new one', async () => {
    const blind = await open({ worker: { versions: false } });
    expect((await runHistories(blind, events('240062'), 7)).wrong).toBeGreaterThan(0);
  });

  it('control: without the look for duplicates an event is applied twice', async () => {
    const blind = await open({ inbox: { dedupe: false, acknowledgeAfterCommit: true }, worker: { versions: false } });
    expect((await runHistories(blind, events('240063'), 7)).twice).toBeGreaterThan(0);
  });
});

describe('an acknowledgement', () => {
  const dying = (next: () => number) => async (tx: EntityManager) => {
    if (next() < 0.4) await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
  };

  async function lostOf(one: TestExchange, prefix: string): Promise<number> {
    const acknowledged: string[] = [];
    for (const event of renumbered(histories(25, 1, communes), prefix)) {
      const answer = await one.send([event]).catch(() => null);
      if (answer?.status === 202) acknowledged.push(event.id);
    }
    const kept = await query(database.url, 'SELECT 1 FROM sync_inbox WHERE event_id = ANY($1)', [acknowledged]);
    expect(acknowledged.length).toBeGreaterThan(0);
    return acknowledged.length - kept.length;
  }

  it('is given when the event is on the disk: what dies before was not acknowledged', async () => {
    const one = await open({ inbox: { dedupe: true, acknowledgeAfterCommit: true, beforeCommit: dying(random(3)) } });
    expect(await lostOf(one, '240064')).toBe(0);
  });

  it('control: given before the commit, it promises what is lost', async () => {
    const one = await open({ inbox: { dedupe: true, acknowledgeAfterCommit: false, beforeCommit: dying(random(3)) } });
    expect(await lostOf(one, '240065')).toBeGreaterThan(0);
  });
});

describe('a worker that dies with events in hand', () => {
  it('keeps nobody from them: their locks end with its connection', async () => {
    const one = await open();
    const [event] = renumbered(histories(1, 1, communes), '240068');
    await one.send([event!]);
    const dying = new Client({ connectionString: database.url });
    dying.on('error', () => undefined);
    await dying.connect();
    await dying.query('BEGIN');
    const [{ pid }] = (
      await dying.query<{ pid: number }>(
        'SELECT pg_backend_pid() AS pid FROM sync_inbox WHERE event_id = $1 FOR UPDATE',
        [event!.id],
      )
    ).rows as [{ pid: number }];
    const state = async (): Promise<string> =>
      (
        await query<{ state: string }>(database.url, 'SELECT state FROM sync_inbox WHERE event_id = $1', [event!.id])
      )[0]!.state;
    await one.drain();
    expect(await state()).toBe('received');
    await query(database.url, 'SELECT pg_terminate_backend($1)', [pid]);
    while ((await state()) === 'received') await one.worker.drainOnce();
    expect(await state()).toBe('applied');
  });
});
