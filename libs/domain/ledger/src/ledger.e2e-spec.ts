import { randomUUID } from 'node:crypto';
import { buildDataSource, Database } from '@platform/database';
import { systemActor } from '@platform/kernel';
import { createTestDatabase, query, signedInAs, type TestDatabase } from '@platform/testing';
import fc from 'fast-check';
import { Client } from 'pg';
import { type BookOrder, Ledger } from './ledger';
import { aHistory, DAYS, MODEL_ORDER, ModelBook, type Step } from './ledger.factory';
import type { Order } from './ledger.rules';

/** How many random histories; 10,000 with LEDGER_HISTORIES=10000. */
const HISTORIES = Number(process.env['LEDGER_HISTORIES'] ?? 400);
const ROUNDS = 100;
const AT_ONCE = 10;

const dayOf = (n: number): string => `2025-03-${String(n + 1).padStart(2, '0')}`;
const KINDS = { pay: 'PAYMENT', writeOff: 'WRITE_OFF', transfer: 'TRANSFER', setOff: 'SET_OFF', revive: 'REVIVAL' } as const;

let database: TestDatabase;
let db: Database;
const ledger = new Ledger();

const act = <T>(work: Parameters<Database['write']>[2]): Promise<T> =>
  db.write(systemActor('test'), { reason: 'Thử sổ cái', long: true }, work) as Promise<T>;
const books = (count: number): Promise<string[]> =>
  act((tx) => ledger.openMany(tx, Array.from({ length: count }, () => '2025-03-01')));

beforeAll(async () => {
  database = await createTestDatabase();
  db = new Database(await buildDataSource({ url: signedInAs(database.url, 'register_app') }).initialize());
}, 120_000);

afterAll(async () => {
  await db.dataSource.destroy();
  await database.drop();
});

/** Principal, interest, penalty, estimate of every book on a day, and what went where. */
async function heaps(ids: readonly string[], day: string): Promise<Map<string, Record<string, number>>> {
  const rows = await query<{ book: string; sums: Record<string, number> }>(
    database.url,
    `SELECT b.id AS book, coalesce((SELECT json_object_agg(account, sum) FROM (SELECT account, sum(amount) AS sum FROM ledger_entry e
       WHERE e.book_id = b.id AND e.valid_on <= $2 GROUP BY account) s), '{}') AS sums FROM ledger_book b WHERE b.id = ANY($1)`,
    [ids, day],
  );
  return new Map(rows.map(({ book, sums }) => [book, sums]));
}

function orderOf(step: Step, postings: readonly string[]): Order {
  switch (step.do) {
    case 'state': {
      const { principal, interest, penalty } = step;
      const said = { PRINCIPAL: principal, INTEREST: interest, PENALTY: penalty };
      const stated = Object.entries(said).flatMap(([account, one]) => (one === undefined ? [] : [[account, BigInt(one)]]));
      return { kind: 'STATEMENT', validOn: dayOf(step.day), stated: Object.fromEntries(stated) as object };
    }
    case 'accrue':
      return { kind: 'ACCRUAL', validOn: dayOf(step.day), amount: BigInt(step.amount) };
    case 'reverse':
      return { kind: 'REVERSAL', postingId: postings[step.nth] ?? randomUUID(), withLater: step.withLater };
    default:
      return { kind: KINDS[step.do], validOn: dayOf(step.day), amount: BigInt(step.amount), order: MODEL_ORDER };
  }
}

describe('the ledger beside a model that shares none of its code', () => {
  it(`agrees in ${HISTORIES} random histories, after every step and on every day asked`, async () => {
    const seed = Number(process.env['REGISTER_SEED'] ?? 20_261_124);
    const histories = fc.sample(aHistory, { numRuns: HISTORIES, seed });
    const ids = await books(HISTORIES);
    const models = histories.map(() => new ModelBook());
    const counted = { done: 0, refused: 0, balances: 0 };
    for (let step = 0; step < Math.max(...histories.map(({ length }) => length)); step += 1) {
      const postings = await query<{ book: string; ids: string[] }>(
        database.url,
        `SELECT book_id AS book, array_agg(id::text ORDER BY at, id) AS ids FROM ledger_posting WHERE kind <> 'REVERSAL' AND book_id = ANY($1) GROUP BY 1`,
        [ids],
      );
      const known = new Map(postings.map((row) => [row.book, row.ids]));
      const playing = histories.flatMap((history, n) => {
        const next = history[step];
        return next ? [{ n, step: next }] : [];
      });
      const orders = playing.map(({ n, step: one }): BookOrder => ({
        bookId: ids[n]!,
        order: orderOf(one, known.get(ids[n]!) ?? []),
      }));
      const outcomes = await act<Awaited<ReturnType<Ledger['postEach']>>>((tx) => ledger.postEach(tx, orders));
      const day = (step * 5) % (DAYS + 1);
      const found = await heaps(ids, dayOf(day));
      for (const [at, { n, step: one }] of playing.entries()) {
        const done = models[n]!.do(one);
        const told = { history: JSON.stringify(histories[n]!.slice(0, step + 1)), outcome: outcomes[at] };
        expect({ ...told, done: !('fault' in outcomes[at]!) }).toEqual({ ...told, done });
        counted[done ? 'done' : 'refused'] += 1;
      }
      for (const [n, model] of models.entries()) {
        const sums = found.get(ids[n]!)!;
        const of = (account: string): number => sums[account] ?? 0;
        const right = model.on(day);
        const got = {
          principal: of('PRINCIPAL'),
          interest: of('INTEREST'),
          penalty: of('PENALTY'),
          estimate: of('INTEREST_ESTIMATED'),
        };
        if (JSON.stringify(got) !== JSON.stringify({ ...right, estimate: right.estimate }))
          expect({ history: JSON.stringify(histories[n]), day, ...got }).toEqual({
            history: JSON.stringify(histories[n]),
            day,
            ...right,
          });
        counted.balances += 1;
      }
    }
    // V18: what went where, and what is left, is what was stated.
    const last = await heaps(ids, dayOf(DAYS));
    for (const [n, model] of models.entries()) {
      const sums = last.get(ids[n]!)!;
      const of = (account: string): number => sums[account] ?? 0;
      expect([of('PAID'), of('TRANSFERRED'), of('SET_OFF'), of('WRITTEN_OFF')]).toEqual([
        -model.total('pay') + 0,
        -model.total('transfer') + 0,
        -model.total('setOff') + 0,
        -model.total('writeOff', 'revive') + 0,
      ]);
      const went = of('PAID') + of('TRANSFERRED') + of('SET_OFF') + of('WRITTEN_OFF');
      expect(went + of('PRINCIPAL') + of('INTEREST') + of('PENALTY')).toBe(0 - of('STATED'));
    }
    process.stdout.write(`ledger: ${HISTORIES} histories, ${JSON.stringify(counted)}\n`);
    expect(counted.done).toBeGreaterThan(HISTORIES);
    expect(counted.refused).toBeGreaterThan(HISTORIES / 2);
  }, 600_000);
});

describe('two payments at once', () => {
  const owe = (ids: readonly string[]): Promise<void> =>
    act((tx) =>
      ledger.post(
        tx,
        ...ids.map((bookId): BookOrder => ({
          bookId,
          order: { kind: 'STATEMENT', validOn: '2025-03-01', stated: { PRINCIPAL: 100n } },
        })),
      ),
    );
  const pay = (ids: readonly string[], requestKeys?: readonly string[]): Promise<void> =>
    act((tx) =>
      ledger.post(
        tx,
        ...ids.map((bookId, n): BookOrder => ({
          bookId,
          order: { kind: 'PAYMENT', validOn: '2025-03-05', amount: 30n, order: MODEL_ORDER },
          requestKey: requestKeys?.[n],
        })),
      ),
    );

  it(`lose none and double none, ${ROUNDS * AT_ONCE} times; one request sent twice is done once`, async () => {
    const ids = await books(ROUNDS * AT_ONCE);
    const again = await books(ROUNDS);
    await owe([...ids, ...again]);
    for (let round = 0; round < ROUNDS; round += 1) {
      const some = ids.slice(round * AT_ONCE, (round + 1) * AT_ONCE);
      const [one] = again.slice(round, round + 1);
      const key = [randomUUID()];
      await Promise.all([pay(some), pay(some.toReversed()), pay([one!], key), pay([one!], key)]);
    }
    const left = await heaps([...ids, ...again], '2025-03-05');
    expect(new Set(ids.map((id) => left.get(id)!['PRINCIPAL']))).toEqual(new Set([40]));
    expect(new Set(again.map((id) => left.get(id)!['PRINCIPAL']))).toEqual(new Set([70]));
  }, 120_000);

  it('are judged one after the other also where nobody asks the service: the database lets one of two through', async () => {
    const [id] = await books(1);
    await owe([id!]);
    const clients = await Promise.all([raw(), raw()]);
    for (const client of clients) await client.query(posting(id!, 'PAYMENT', { PRINCIPAL: -60, PAID: 60 }));
    const ends = await Promise.allSettled(clients.map((client) => client.query('COMMIT')));
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all(clients.map((client) => client.end()));
    expect((await heaps([id!], '2025-03-05')).get(id!)).toMatchObject({ PRINCIPAL: 40 });
  });
});

/** A connection of the owner of the database, in a transaction. */
async function raw(): Promise<Client> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `BEGIN; SELECT set_config('register.actor', 'owner', true), set_config('register.reason', 'SQL tay', true)`,
  );
  return client;
}

function posting(book: string, kind: string, lines: Record<string, number>, reverses = 'NULL'): string {
  const values = Object.entries(lines).map(([account, amount]) => `('${account}', ${amount})`);
  return `WITH p AS (INSERT INTO ledger_posting (book_id, kind, valid_on, reverses_id) VALUES ('${book}', '${kind}', '2025-03-05', ${reverses}) RETURNING id)
    INSERT INTO ledger_entry (book_id, posting_id, valid_on, account, amount)
    SELECT '${book}', p.id, '1999-01-01', v.account, v.amount FROM p, (VALUES ${values.join(', ')}) v (account, amount)`;
}

describe('raw SQL of the owner', () => {
  let book: string;
  let stated: string;
  beforeAll(async () => {
    [book] = (await books(1)) as [string];
    const made = await act<{ postingIds: string[] }[]>(
      (tx) =>
        ledger.postEach(tx, [
          { bookId: book, order: { kind: 'STATEMENT', validOn: '2025-03-05', stated: { PRINCIPAL: 100n, INTEREST: 5n } } },
        ]) as Promise<unknown>,
    );
    stated = made[0]!.postingIds[0]!;
  });
  /** Null where it went through; it is taken back either way. */
  const refused = async (sql: string, before = ''): Promise<string | null> => {
    const client = await raw();
    try {
      await client.query(`${before}; ${sql}; SET CONSTRAINTS ALL IMMEDIATE`);
      return null;
    } catch (error) {
      const { constraint, code } = error as { constraint?: string; code?: string };
      return constraint ?? code ?? String(error);
    } finally {
      await client.query('ROLLBACK');
      await client.end();
    }
  };

  it('is refused where it does not balance, whatever it tries, and goes through where it does', async () => {
    const goes = posting(book, 'PAYMENT', { PRINCIPAL: -10, PAID: 10 });
    expect(await refused(goes)).toBeNull();
    const wrong: [string, string][] = [
      [posting(book, 'PAYMENT', { PRINCIPAL: -10, PAID: 11 }), 'ledger_balanced'],
      [posting(book, 'PAYMENT', { PAID: 10 }), 'ledger_balanced'],
      [`INSERT INTO ledger_posting (book_id, kind, valid_on) VALUES ('${book}', 'PAYMENT', '2025-03-05')`, 'ledger_balanced'],
      [posting(book, 'PAYMENT', { PRINCIPAL: -10, WRITTEN_OFF: 10 }), 'ledger_balanced'],
      [posting(book, 'PAYMENT', { PRINCIPAL: 10, PAID: -10 }), 'ledger_balanced'],
      [posting(book, 'PAYMENT', { PRINCIPAL: -101, PAID: 101 }), 'ledger_below_zero'],
      [posting(book, 'ACCRUAL', { INTEREST_ESTIMATED: 3, ACCRUED: -3 }), 'ledger_one_interest'],
      [posting(book, 'REVERSAL', { PRINCIPAL: -99, INTEREST: -5, STATED: 104 }, `'${stated}'`), 'ledger_balanced'],
      [
        `INSERT INTO ledger_entry (book_id, posting_id, valid_on, account, amount) VALUES ('${book}', '${stated}', '2025-03-05', 'PENALTY', 7)`,
        'ledger_balanced',
      ],
      ['UPDATE ledger_entry SET amount = amount + 1', '42501'],
      ['DELETE FROM ledger_posting', '42501'],
      ['TRUNCATE ledger_entry', '42501'],
    ];
    for (const [sql, constraint] of wrong) expect([sql, await refused(sql)]).toEqual([sql, constraint]);
  });

  it('has controls: with its trigger off each of these goes through', async () => {
    const off = 'ALTER TABLE ledger_entry DISABLE TRIGGER USER; ALTER TABLE ledger_posting DISABLE TRIGGER USER';
    expect(await refused(posting(book, 'PAYMENT', { PRINCIPAL: -10, PAID: 11 }), off)).toBeNull();
    expect(await refused(posting(book, 'PAYMENT', { PRINCIPAL: -101, PAID: 101 }), off)).toBeNull();
    expect(await refused(posting(book, 'ACCRUAL', { INTEREST_ESTIMATED: 3, ACCRUED: -3 }), off)).toBeNull();
    expect(await refused('UPDATE ledger_entry SET amount = amount * 2', off)).toBeNull();
  });
});
