import 'reflect-metadata';
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { buildDataSource, Database } from '@platform/database';
import { query } from '@platform/testing';
import { histories, random, shuffled, type TestEvent } from '../../../libs/domain/co-op/src/co-op.sync.factory';
import { LONG } from '../../../libs/platform/testing/src/long-run';
import { agreeWith, tokenOf } from './sync-exchange.factory';

const SUBJECTS = LONG ? 400 : 160;
const VERSIONS = 5;
const SENDERS = 8;
const IN_ONE_REQUEST = 10;
const SEED = 20_261_124;
/** The random kills: which process, and at which share of what is acknowledged (API) or settled (worker, PostgreSQL). */
const TARGETS = ['api', 'api', 'api', 'api', 'worker', 'worker', 'worker', 'worker', 'postgres', 'postgres'] as const;

interface Ready {
  owner: string;
  api: string;
  verify: string;
  environment: Record<string, string>;
}

/* Against hanging only: on two idle cores it takes a small part of this. */
jest.setTimeout(600_000);

let fixture: ChildProcess;
let register: Ready;

beforeAll(async () => {
  fixture = fork(join(__dirname, 'sync-kill.fixture.mjs'), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const [message] = (await once(fixture, 'message')) as [{ ready: Ready }];
  register = message.ready;
});
afterAll(async () => {
  fixture.send({ stop: true });
  await once(fixture, 'exit');
});

async function ask<T extends Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
  for (;;) {
    try {
      return await query<T>(register.owner, sql, params);
    } catch (error) {
      // The database is being killed by this very spec; anything but its absence is a real error.
      const { code } = error as { code?: string };
      if (code && !/^(ECONN|57P|08)/.test(code)) throw error;
      await pause(50);
    }
  }
}

const number = async (sql: string, params: readonly unknown[] = []): Promise<number> =>
  (await ask<{ n: number }>(sql, params))[0]!.n;

/** Repeats one request under one key until it is answered, as the protocol asks of a sender. */
async function sendUntilAcknowledged(
  token: string,
  events: readonly TestEvent[],
): Promise<{ answer: unknown; repeats: number }> {
  const key = randomUUID();
  for (let repeats = 0; ; repeats += 1) {
    const answer = await fetch(`${register.api}/sync/v1/sources/dkkd/events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/cloudevents-batch+json',
        'idempotency-key': key,
      },
      body: JSON.stringify(events),
    }).catch(() => null);
    if (answer?.status === 202) return { answer: await answer.json(), repeats };
    if (answer && answer.status < 500 && answer.status !== 409)
      throw new Error(`${answer.status} ${await answer.text()}`);
    await pause(100);
  }
}

/** Ends processes as their moments come, one after the other. */
async function killAtRandom(
  next: () => number,
  progress: { acknowledged: number; sending: boolean; total: number },
): Promise<string[]> {
  const due = TARGETS.map((target) => ({ target, at: 0.03 + next() * 0.85 }));
  const killed: string[] = [];
  while (due.length > 0) {
    const settled = await number(`SELECT count(*)::int AS n FROM sync_inbox WHERE state <> 'received'`);
    const acknowledged = progress.acknowledged / progress.total;
    const share = (target: string): number => (target === 'api' ? acknowledged : settled / (SUBJECTS * VERSIONS));
    const index = due.findIndex(({ target, at }) => share(target) >= at || (target === 'api' && !progress.sending));
    if (index < 0) {
      await pause(100);
      continue;
    }
    const [{ target }] = due.splice(index, 1) as [(typeof due)[number]];
    fixture.send({ kill: target });
    await once(fixture, 'message');
    killed.push(target);
  }
  return killed;
}

it(`${SUBJECTS * VERSIONS} events, a third again, in disorder, through ${TARGETS.length} kill -9: none lost, none applied twice`, async () => {
  const next = random(SEED);
  const source = await buildDataSource({ url: register.owner, poolSize: 1 }).initialize();
  const neighbour = await agreeWith(new Database(source), 'dkkd', 'sync.dkkd.push');
  await source.destroy();
  const token = await tokenOf(register.api, neighbour);
  const communes = (
    await ask<{ code: string }>(
      `SELECT code FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL AND code LIKE '07%' ORDER BY code`,
    )
  ).map(({ code }) => code);

  const events = histories(SUBJECTS, VERSIONS, communes);
  const sent = shuffled([...events, ...events.filter(() => next() < 0.3)], next);
  const requests = Array.from({ length: Math.ceil(sent.length / IN_ONE_REQUEST) }, (_, n) =>
    sent.slice(n * IN_ONE_REQUEST, (n + 1) * IN_ONE_REQUEST),
  );
  const progress = { acknowledged: 0, sending: true, total: sent.length };
  const killing = killAtRandom(next, progress);
  const acknowledged = new Set<string>();
  let repeats = 0;
  const sender = async (): Promise<void> => {
    for (let batch = requests.pop(); batch; batch = requests.pop()) {
      const answer = await sendUntilAcknowledged(token, batch);
      repeats += answer.repeats;
      progress.acknowledged += batch.length;
      for (const { id } of batch) acknowledged.add(id);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  progress.sending = false;
  const killed = await killing;
  const waiting = `SELECT (SELECT count(*) FROM sync_inbox WHERE state = 'received')::int + (SELECT count(*) FROM feed WHERE position IS NULL)::int
    + (SELECT count(*) FROM audit_entry WHERE position IS NULL)::int AS n`;
  while ((await number(waiting)) > 0) await pause(50);

  expect(killed.sort()).toEqual([...TARGETS].sort());
  expect(acknowledged.size).toBe(events.length);
  const lost = await number(
    `SELECT count(*)::int AS n FROM unnest($1::text[]) AS e(id)
     WHERE NOT EXISTS (SELECT 1 FROM sync_inbox i WHERE i.event_id = e.id AND i.state IN ('applied', 'superseded'))`,
    [[...acknowledged]],
  );
  const twice = await number(
    `SELECT count(*)::int AS n FROM (SELECT 1 FROM audit_entry WHERE record_table = 'organisation_statement_dkkd'
       AND operation = 'INSERT' GROUP BY request_id HAVING count(*) > 1
     UNION ALL SELECT 1 FROM feed WHERE type = 'vn.kttt.cooperative.changed.v1' GROUP BY subject, entityversion HAVING count(*) > 1) t`,
  );
  const effects = await ask<{ applied: number; traced: number }>(
    `SELECT (SELECT count(*)::int FROM sync_applied WHERE outcome = 'applied') AS applied,
            (SELECT count(DISTINCT request_id)::int FROM audit_entry WHERE record_table = 'organisation_statement_dkkd') AS traced`,
  );
  const truth = new Map(events.map((event) => [event.subject, event.data['name']]));
  const rows = await ask<{ code: string; name: string; line: string; version: number }>(
    `SELECT o.code, o.name, o.address_line AS line, s.entity_version AS version FROM organisation o
     JOIN organisation_statement_dkkd s ON s.organisation_id = o.id AND s.valid_to IS NULL`,
  );
  const unlike = rows.filter(
    ({ code, name, line, version }) => truth.get(code) !== name || line !== `Thôn ${VERSIONS}` || version !== VERSIONS,
  );
  const wrong = unlike.length + truth.size - rows.length;
  const [places] = await ask(
    'SELECT count(*)::int - max(position)::int AS gaps, count(*)::int - count(DISTINCT position)::int AS shared FROM feed',
  );
  expect({ lost, twice, wrong, ...places }).toEqual({ lost: 0, twice: 0, wrong: 0, gaps: 0, shared: 0 });
  expect(effects[0]!.traced).toBe(effects[0]!.applied);
  const { stdout } = await promisify(execFile)(process.execPath, [register.verify], { env: register.environment });
  expect(JSON.parse(stdout)).toMatchObject({ whole: true, unsealed: 0 });
  process.stdout.write(
    `sync: ${sent.length} sent in ${requests.length === 0 ? 'all' : 'part'}, ${repeats} repeated, ${killed.length} kills, ${effects[0]!.applied} applied, 0 lost, 0 twice\n`,
  );
});
