import 'reflect-metadata';
import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { openExchange, registryEvent, type TestEvent, type TestExchange } from './co-op.sync.factory';

let database: TestDatabase;
let exchange: TestExchange;
let communes: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  const rows = await query<{ code: string }>(
    database.url,
    `SELECT code FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL AND code LIKE '07%' ORDER BY code LIMIT 8`,
  );
  communes = rows.map(({ code }) => code);
});

beforeEach(async () => {
  exchange = await openExchange(database.url);
});
afterEach(() => exchange.close());
afterAll(() => database.drop());

let subjects = 2_400_500_000;
const newSubject = (): string => String((subjects += 1));

interface Organisation {
  id: string;
  name: string;
  name_source: string;
  version: number;
}

const organisation = async (code: string): Promise<Organisation | undefined> =>
  (
    await query<Organisation & Record<string, unknown>>(
      database.url,
      'SELECT id, name, name_source, version FROM organisation WHERE code = $1',
      [code],
    )
  )[0];

const inboxRow = async (event: TestEvent): Promise<{ state: string; reason: string | null; ignored: string[] }> =>
  (
    await query<{ state: string; reason: string | null; ignored: string[] }>(
      database.url,
      'SELECT state, reason, ignored FROM sync_inbox WHERE event_id = $1',
      [event.id],
    )
  )[0]!;

describe('an event of the registry', () => {
  it('of a code nobody knew is a new organisation, with its statement, audit and feed in one transaction', async () => {
    const code = newSubject();
    const event = registryEvent(code, 3, communes[0]!);
    expect((await exchange.send([event])).status).toBe(202);
    await exchange.drain();
    expect(await organisation(code)).toMatchObject({ name: event.data['name'], name_source: 'DKKD', version: 1 });
    const rows = await query(
      database.url,
      `SELECT s.valid_from::text, s.entity_version, s.event_id, a.outcome, e.request_id, f.data ->> 'name' AS told
       FROM organisation_statement_dkkd s JOIN sync_applied a ON a.event_id = s.event_id
       JOIN audit_entry e ON e.record_id = s.id JOIN feed f ON f.subject = s.code
       WHERE s.code = $1 AND s.known_from = a.at AND a.at = e.at AND e.at = f.at`,
      [code],
    );
    expect(rows).toEqual([
      {
        valid_from: '2026-01-04',
        entity_version: 3,
        event_id: event.id,
        outcome: 'applied',
        request_id: `dkkd:${event.id}`,
        told: event.data['name'],
      },
    ]);
  });

  it('ends the statement before it on its own day, and is one change of the organisation and of the feed', async () => {
    const code = newSubject();
    await exchange.send([registryEvent(code, 1, communes[0]!)]);
    await exchange.drain();
    await exchange.send([registryEvent(code, 2, communes[1]!)]);
    await exchange.drain();
    const periods = await query(
      database.url,
      'SELECT entity_version AS version, valid_from::text AS "from", valid_to::text AS "to" FROM organisation_statement_dkkd WHERE code = $1 ORDER BY 1',
      [code],
    );
    expect(periods).toEqual([
      { version: 1, from: '2026-01-02', to: '2026-01-03' },
      { version: 2, from: '2026-01-03', to: null },
    ]);
    expect((await organisation(code))?.version).toBe(2);
    const told = await query(database.url, 'SELECT entityversion::int AS v FROM feed WHERE subject = $1 ORDER BY seq', [
      code,
    ]);
    expect(told).toEqual([{ v: 1 }, { v: 2 }]);
  });

  it('of the same day replaces what the day said, and the earlier state stays known', async () => {
    const code = newSubject();
    const first = registryEvent(code, 1, communes[0]!);
    await exchange.send([first]);
    await exchange.drain();
    await exchange.send([{ ...registryEvent(code, 2, communes[0]!), time: first.time }]);
    await exchange.drain();
    const count = (table: string) =>
      query(database.url, `SELECT entity_version AS version FROM ${table} WHERE code = $1`, [code]);
    expect(await count('organisation_statement_dkkd')).toEqual([{ version: 2 }]);
    expect(await count('organisation_statement_dkkd_history')).toEqual([{ version: 1 }]);
  });

  it('leaves what the office stated, as a discrepancy that the feed tells', async () => {
    const code = newSubject();
    const [id] = await stateOrganisations(database.url, [
      { name: 'HTX Theo Sở', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang', code },
    ]);
    const event = registryEvent(code, 1, communes[0]!);
    await exchange.send([event]);
    await exchange.drain();
    expect(await organisation(code)).toMatchObject({ id, name: event.data['name'], name_source: 'DKKD' });
    const [discrepancy] = await query<{ id: string; office_value: string }>(
      database.url,
      `SELECT id, office_value FROM discrepancy WHERE organisation_id = $1 AND field = 'name' AND closed_on IS NULL`,
      [id],
    );
    expect(discrepancy?.office_value).toBe('HTX Theo Sở');
    const told = await query(database.url, 'SELECT type FROM feed WHERE subject = $1', [discrepancy!.id]);
    expect(told).toEqual([{ type: 'vn.kttt.discrepancy.opened.v1' }]);
  });

  it('takes a name in short for the same name, and another word or another kind for another', async () => {
    const differs = async (ours: string, theirs: string): Promise<boolean> => {
      const code = newSubject();
      const [id] = await stateOrganisations(database.url, [
        { name: ours, unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang', code },
      ]);
      await exchange.send([registryEvent(code, 1, communes[0]!, { name: theirs })]);
      await exchange.drain();
      const open = `SELECT 1 FROM discrepancy WHERE organisation_id = $1 AND field = 'name' AND closed_on IS NULL`;
      return (await query(database.url, open, [id])).length > 0;
    };
    expect(await differs('HTX Rau sạch Tân Mộc', 'Hợp tác xã Rau Sạch Tân Mộc')).toBe(false);
    expect(await differs('Hợp tác xã  Rau sạch – Tân Mộc', 'HTX RAU SẠCH TÂN MỘC')).toBe(false);
    expect(await differs('HTXDVNN Tân Mộc', 'Hợp tác xã Dịch vụ và nông nghiệp Tân Mộc')).toBe(false);
    expect(await differs('HTX Rau sạch Tân Mộc', 'Hợp tác xã Rau an toàn Tân Mộc')).toBe(true);
    expect(await differs('Tổ hợp tác Rau sạch', 'Hợp tác xã Rau sạch')).toBe(true);
  });

  it('takes a commune code as of its day: the old one where its territory is known, a new one of the same digits', async () => {
    const [old] = (await query<{ code: string; id: string; now: string }>(
      database.url,
      `SELECT u.code, u.id, l.at_unit_id AS now FROM admin_unit u
       JOIN admin_unit_lineage l ON l.unit_id = u.id AND l.valid_to IS NULL AND l.at_unit_id <> u.id
       WHERE u.level = 'COMMUNE' AND u.code LIKE '07%' AND u.valid_to = '2025-07-01'
         AND NOT EXISTS (SELECT 1 FROM admin_unit n WHERE n.code = u.code AND n.valid_to IS NULL) ORDER BY u.code LIMIT 1`,
    )) as [{ code: string; id: string; now: string }];
    const [abolished, before, after] = [newSubject(), newSubject(), newSubject()];
    const on = (time: string, event: TestEvent): TestEvent => ({ ...event, time });
    await exchange.send([
      registryEvent(abolished, 1, old.code),
      on('2025-06-01T00:00:00Z', registryEvent(before, 1, '07210')),
      on('2025-08-01T00:00:00Z', registryEvent(after, 1, '07210')),
    ]);
    await exchange.drain();
    const where = async (code: string) =>
      (
        await query<{ stated: string; today: string; name: string }>(
          database.url,
          `SELECT o.stated_unit_id AS stated, o.commune_id AS today, u.full_name AS name
           FROM organisation o JOIN admin_unit u ON u.id = o.stated_unit_id WHERE o.code = $1`,
          [code],
        )
      )[0]!;
    expect(await where(abolished)).toMatchObject({ stated: old.id, today: old.now });
    expect((await where(before)).name).toBe('Phường Hoàng Văn Thụ');
    expect((await where(after)).name).toBe('Phường Bắc Giang');
  });

  it('keeps body and ID number sealed, and knows the person again in another organisation', async () => {
    const [one, two] = [newSubject(), newSubject()];
    const representative = { fullName: 'Trần Thị Bằng', nationalId: '024080009999' };
    await exchange.send([one, two].map((code) => registryEvent(code, 1, communes[0]!, { representative })));
    await exchange.drain();
    const people = await query<{ id: string; sealed: Buffer }>(
      database.url,
      `SELECT DISTINCT p.id, p.national_id_sealed AS sealed FROM party p JOIN organisation o ON o.representative_id = p.id WHERE o.code = ANY($1)`,
      [[one, two]],
    );
    expect(people).toHaveLength(1);
    const place = { table: 'party', column: 'national_id_sealed', rowId: people[0]!.id };
    expect(exchange.ring.open(people[0]!.id, people[0]!.sealed, place)).toBe('024080009999');
    const dump = await query<{ row: string }>(
      database.url,
      `SELECT i::text || encode(i.raw, 'escape') AS row FROM sync_inbox i UNION ALL SELECT f::text FROM feed f
       UNION ALL SELECT i.body::text FROM idempotency i UNION ALL SELECT p.national_id_sealed::text || p.national_id_index::text FROM party p`,
    );
    expect(dump.filter(({ row }) => row.includes('024080009999') || row.includes('Trần Thị Bằng'))).toEqual([]);
  });
});

describe('what can not be applied', () => {
  const poison: [name: string, over: Record<string, unknown>, reason: string][] = [
    ['a commune nobody knows', { address: { communeCode: '99999', line: null } }, 'commune-unknown'],
    ['a member that was renamed', { name: undefined, ten: 'HTX' }, 'schema:/data/name'],
    ['a NUL character', { name: 'HTX \u0000 A' }, 'schema:/data/name'],
    ['a name longer than any', { name: 'x'.repeat(301) }, 'schema:/data/name'],
    ['a year zero', { registeredOn: '0000-01-01' }, 'schema:/data/registeredOn'],
    ['a year 9999', { registeredOn: '9999-12-31' }, 'schema:/data/registeredOn'],
    ['negative money', { charterCapital: '-5' }, 'schema:/data/charterCapital'],
    ['money beyond any', { charterCapital: 1e308 }, 'schema:/data/charterCapital'],
    ['a status of another world', { legalStatus: 'ALIVE' }, 'schema:/data/legalStatus'],
    ['a status that is a method', { legalStatus: 'constructor' }, 'schema:/data/legalStatus'],
    ['another code than its subject', { code: '2400000001' }, 'schema:/data/code'],
    ['an address that is a list', { address: [] }, 'schema:/data/address'],
    ['half a letter', { name: 'HTX \ud800 A' }, 'schema:/data/name'],
    [
      'a person without a name',
      { representative: { nationalId: '024080001234' } },
      'schema:/data/representative/fullName',
    ],
  ];

  it('is parked with its reason and holds up nobody else', async () => {
    const bad = poison.map(([, over]) => registryEvent(newSubject(), 1, communes[0]!, over));
    const good = poison.map(() => registryEvent(newSubject(), 1, communes[0]!));
    await exchange.send(bad.flatMap((event, index) => [event, good[index]!]));
    await exchange.drain();
    const states = await Promise.all(bad.map(inboxRow));
    expect(states.map(({ state, reason }) => [state, reason])).toEqual(
      poison.map(([, , reason]) => ['parked', reason]),
    );
    expect((await Promise.all(good.map(inboxRow))).every(({ state }) => state === 'applied')).toBe(true);
  });

  it('is overtaken by a later whole state of the same subject', async () => {
    const code = newSubject();
    const bad = registryEvent(code, 1, '99999');
    await exchange.send([bad]);
    await exchange.drain();
    expect((await inboxRow(bad)).state).toBe('parked');
    await exchange.send([registryEvent(code, 2, communes[0]!)]);
    await exchange.drain();
    expect((await inboxRow(bad)).state).toBe('superseded');
  });

  it('equal versions with other content park as a source that contradicts itself', async () => {
    const code = newSubject();
    const first = registryEvent(code, 1, communes[0]!);
    const same = { ...first, id: `${first.id}-again` };
    const other = { ...registryEvent(code, 1, communes[0]!, { name: 'HTX Khác' }), id: `${first.id}-other` };
    for (const event of [first, same, other]) {
      await exchange.send([event]);
      await exchange.drain();
    }
    expect(await inboxRow(same)).toMatchObject({ state: 'superseded', reason: 'same-version-same-content' });
    expect(await inboxRow(other)).toMatchObject({ state: 'parked', reason: 'source-equivocation' });
    expect((await organisation(code))?.name).toBe(first.data['name']);
  });

  it('members we do not know are counted and change nothing', async () => {
    const event = registryEvent(newSubject(), 1, communes[0]!, {
      mood: 'good',
      address: { communeCode: communes[0], line: null, zip: '1' },
    });
    await exchange.send([event]);
    await exchange.drain();
    expect(await inboxRow(event)).toMatchObject({ state: 'applied', ignored: ['mood', 'address/zip'] });
  });
});

describe('the same thing again', () => {
  it('names the first receipt, and other bytes under a known id are refused and written down', async () => {
    const event = registryEvent(newSubject(), 1, communes[0]!);
    const first = await exchange.send([event]);
    const again = await exchange.send([event]);
    expect(again.body['results']).toEqual([{ id: event.id, result: 'duplicate', first: first.body['receipt'] }]);
    for (let n = 0; n < 20; n += 1) {
      const forged = await exchange.send([{ ...event, data: { ...event.data, name: `HTX Giả ${n}` } }]);
      expect([forged.status, forged.body['type']]).toEqual([422, '/problems/event-id-reused']);
    }
    const [{ n }] = (await query<{ n: number }>(
      database.url,
      'SELECT count(*)::int AS n FROM sync_refusal WHERE event_id = $1',
      [event.id],
    )) as [{ n: number }];
    expect(n).toBe(20);
  });

  it('under one key has one effect and one answer, five senders at once', async () => {
    const event = registryEvent(newSubject(), 1, communes[0]!);
    const key = '8b0b1c54-5d3a-4f0e-9f58-0d2f6a4c7e11';
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        exchange
          .send([event], { key })
          .catch((problem: object) => ({ status: 409, body: { ...problem } as Record<string, unknown> })),
      ),
    );
    const done = answers.filter(({ status }) => status === 202);
    expect(new Set(done.map(({ body }) => JSON.stringify(body['results']))).size).toBe(1);
    expect(
      answers.filter(({ status }) => status === 409).every(({ body }) => body['type'] === 'idempotency-in-progress'),
    ).toBe(true);
    expect((await exchange.send([event], { key })).body).toEqual(done[0]!.body);
    await expect(exchange.send([registryEvent(newSubject(), 1, communes[0]!)], { key })).rejects.toMatchObject({
      type: 'idempotency-key-reused',
    });
  });
});
