import { FindingService } from '@domain/co-op';
import { allTables, Database } from '@platform/database';
import { systemActor } from '@platform/kernel';
import { asSystem, createTestDatabase, liveRegister, query, type TestDatabase } from '@platform/testing';
import fc from 'fast-check';
import { startTestServer, type Signer, type TestServer } from '../../../platform/testing/src/test-server';
import { openExchange, registryEvent } from '../../co-op/src/co-op.sync.factory';
import { MERGE_FIELDS } from './merge-fields';
import { movingTables, statementTables } from './merge-tables';

interface Merge {
  id: string;
  version: number;
}
interface Counted {
  table: string;
  moved: number;
  kept: number;
}

/** What a merger keeps of itself, who did what, and the list of pairs: everything else must come back. */
const ABOUT_MERGERS = ['organisation_merge', 'organisation_merge_row', 'duplicate_pair', 'audit_entry', 'session', 'user_credential'];
const COUNTS = 'table moved kept';
const PREVIEW = `query ($plan: MergePlan!) { mergePreview(plan: $plan) { survivorVersion absorbedVersion
  fields { field survivor absorbed from ownedBy } tables { ${COUNTS} } } }`;

describe('records that become one and two again', () => {
  let database: TestDatabase;
  let server: TestServer;
  let province: Signer;
  let ids: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    await liveRegister(database.url, 60);
    server = await startTestServer({ databaseUrl: database.url });
    const [{ id: unitId }] = (await query(
      database.url,
      `SELECT id FROM admin_unit WHERE code = '24' AND level = 'PROVINCE' AND valid_to IS NULL`,
    )) as [{ id: string }];
    province = { role: 'PROVINCE_OFFICER', unitId };
    const rows = await query<{ id: string }>(database.url, 'SELECT id FROM organisation WHERE province_id = $1 ORDER BY id', [
      unitId,
    ]);
    ids = rows.map(({ id }) => id);
    // The register of the test was written past the rules: they look at it once, so that afterwards nothing is news to them.
    const { app } = server;
    await app.get(Database).write(systemActor('test'), { reason: 'Bắt đầu', role: 'register_job' }, (tx) =>
      app.get(FindingService, { strict: false }).refresh(tx, ids),
    );
    await asSystem(database.url, (client) => client.query('UPDATE organisation SET version = version'));
    await graphql('{ me { id } }');
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  async function graphql<T>(text: string, variables: object = {}, as: Signer = province): Promise<T> {
    const { data, errors } = await server.graphql<T>(text, variables, { as });
    if (errors) throw Object.assign(new Error(errors[0]!.message), errors[0]!.extensions);
    return data as T;
  }
  const refusal = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => 'OK',
      (error: { code: string }) => error.code,
    );

  /** Every row of every table, but for its version and since when it is known: one hash a table. */
  async function everything(): Promise<Record<string, string>> {
    const tables = [...allTables().values()].map(({ table }) => table).filter((table) => !ABOUT_MERGERS.includes(table));
    const hashes = tables.map(
      (table) =>
        `SELECT '${table}' AS name, md5(string_agg(row, '' ORDER BY row)) AS hash FROM (
           SELECT (to_jsonb(t) - 'version' - 'known_from')::text AS row FROM ${table} t) r`,
    );
    const rows = await query<{ name: string; hash: string }>(database.url, hashes.join(' UNION ALL '));
    return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
  }

  async function merge(survivorId: string, absorbedId: string, choices: object[] = []): Promise<Merge> {
    const plan = { survivorId, absorbedId, choices };
    const { mergePreview } = await graphql<{ mergePreview: { survivorVersion: number; absorbedVersion: number } }>(PREVIEW, {
      plan,
    });
    const { survivorVersion, absorbedVersion } = mergePreview;
    const input = { plan, survivorVersion, absorbedVersion, reason: 'Cùng một hợp tác xã' };
    const text = 'mutation ($input: MergeOrganisations!) { mergeOrganisations(input: $input) { id version } }';
    return (await graphql<{ mergeOrganisations: Merge }>(text, { input })).mergeOrganisations;
  }
  async function unmerge({ id, version }: Merge): Promise<void> {
    const input = { id, expectedVersion: version, reason: 'Gộp nhầm' };
    await graphql('mutation ($input: UnmergeOrganisations!) { unmergeOrganisations(input: $input) { id } }', { input });
  }

  const pairs = () => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
  const sides = fc.array(
    fc.record({
      field: fc.constantFrom(...MERGE_FIELDS.map(({ field }) => String(field)), 'operationalState'),
      from: fc.constantFrom('SURVIVOR', 'ABSORBED'),
    }),
    { maxLength: 8 },
  );

  it('come back as they were, every row of every table, whatever was merged into whatever by whichever choice', async () => {
    await fc.assert(
      fc.asyncProperty(pairs(), sides, async ([one, other], choices) => {
        const before = await everything();
        const made = await merge(one!, other!, choices);
        const merged = await everything();
        expect(merged['organisation']).not.toEqual(before['organisation']);
        const left = await query<{ n: number }>(
          database.url,
          `SELECT count(*)::int AS n FROM membership m WHERE m.organisation_id = $1 AND NOT EXISTS (
             SELECT 1 FROM organisation_merge_row r WHERE r.merge_id = $2 AND r.record_id = m.id AND r.outcome = 'KEPT')`,
          [other, made.id],
        );
        expect(left).toEqual([{ n: 0 }]);
        await unmerge(made);
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);

  it('show what a preview says, and a preview writes nothing', async () => {
    const [survivorId, absorbedId] = await busyPair();
    const before = await everything();
    const plan = { survivorId, absorbedId };
    const { mergePreview } = await graphql<{ mergePreview: { tables: Counted[] } }>(PREVIEW, { plan });
    expect(await everything()).toEqual(before);
    expect(mergePreview.tables.some(({ kept }) => kept > 0)).toBe(true);
    const made = await merge(survivorId, absorbedId);
    const rows = await query<Counted>(
      database.url,
      `SELECT record_table AS "table", (count(*) FILTER (WHERE outcome = 'MOVED'))::int AS moved,
         (count(*) FILTER (WHERE outcome = 'KEPT'))::int AS kept FROM organisation_merge_row
       WHERE merge_id = $1 AND outcome IN ('MOVED', 'KEPT') GROUP BY 1 ORDER BY 1`,
      [made.id],
    );
    expect(rows).toEqual(mergePreview.tables);
    await unmerge(made);
  }, 60_000);

  /** Two records of which both have figures of the same years. */
  async function busyPair(): Promise<[string, string]> {
    const [row] = await query<{ one: string; other: string }>(
      database.url,
      `SELECT a.organisation_id AS one, b.organisation_id AS other FROM annual_figure a JOIN annual_figure b
         ON b.year = a.year AND b.organisation_id > a.organisation_id JOIN organisation o ON o.id = b.organisation_id
       WHERE a.organisation_id = ANY($1) AND b.organisation_id = ANY($1) AND o.code IS NOT NULL
         AND EXISTS (SELECT 1 FROM membership m WHERE m.organisation_id = b.organisation_id AND NOT EXISTS (
           SELECT 1 FROM membership x WHERE x.organisation_id = a.organisation_id AND x.member_id = m.member_id))
       ORDER BY 1, 2 LIMIT 1`,
      [ids],
    );
    return [row!.one, row!.other];
  }

  it('are one in lists, by every old identifier and in a search; before that day they are two', async () => {
    const [one, other] = await busyPair();
    const [{ code, name }] = (await query(database.url, 'SELECT code, name FROM organisation WHERE id = $1', [other])) as [
      { code: string; name: string },
    ];
    const listed = async (): Promise<string[]> => {
      const { organisations } = await graphql<{ organisations: { nodes: { id: string }[] } }>(
        '{ organisations(first: 100) { nodes { id } } }',
      );
      return organisations.nodes.map(({ id }) => id);
    };
    const figures = async (): Promise<number> =>
      (await graphql<{ annualFigures: { totalCount: number } }>('{ annualFigures(first: 1) { totalCount } }')).annualFigures
        .totalCount;
    const [were, counted] = [await listed(), await figures()];
    const made = await merge(one, other);
    const kept = await query<{ n: number }>(
      database.url,
      `SELECT count(*)::int AS n FROM organisation_merge_row WHERE merge_id = $1 AND outcome = 'KEPT' AND record_table = 'annual_figure'`,
      [made.id],
    );
    expect(kept[0]!.n).toBeGreaterThan(0);
    expect(await figures()).toBe(counted - kept[0]!.n);
    expect(await listed()).toEqual(were.filter((id) => id !== other));

    const ASK = `query ($id: ID!, $code: String!, $asOf: Date) { organisation(id: $id, asOf: $asOf) { id name
      mergedRecords(first: 5, filter: { undoneOn: { isNull: true } }) { nodes { absorbed { id } } } } organisationByCode(code: $code) { id } }`;
    const found = await graphql<{
      organisation: { id: string; mergedRecords: { nodes: { absorbed: { id: string } }[] } };
      organisationByCode: { id: string };
    }>(ASK, { id: other, code });
    expect(found).toMatchObject({
      organisation: { id: one, mergedRecords: { nodes: [{ absorbed: { id: other } }] } },
      organisationByCode: { id: one },
    });
    const then = await graphql<{ organisation: { id: string; name: string } }>(ASK, { id: other, code, asOf: '2026-01-01' });
    expect(then.organisation).toMatchObject({ id: other, name });

    const search = await graphql<{ organisations: { nodes: { id: string; matchedBy: string }[] } }>(
      'query ($text: String!) { organisations(first: 5, search: $text) { nodes { id matchedBy } } }',
      { text: code },
    );
    expect(search.organisations.nodes[0]).toMatchObject({ id: one, matchedBy: expect.stringContaining('đã gộp vào') });

    const act = `mutation ($input: RecordOperationalState!) { recordOperationalState(input: $input) { id } }`;
    const input = { organisationId: other, state: 'WEAK', foundOn: '2026-01-01', reason: 'Thử' };
    expect(await refusal(graphql(act, { input }))).toBe('ORGANISATION_MERGED');
    expect(await refusal(merge(other, one))).toBe('ALREADY_MERGED');
    await unmerge(made);
    expect(await figures()).toBe(counted);
    expect(await listed()).toEqual(were);
  }, 60_000);

  it('stay one while something moved was changed since, and say what; what came later stays where it was written', async () => {
    const [one, other] = await busyPair();
    const made = await merge(one, other);
    const [{ record_id: member }] = (await query(
      database.url,
      `SELECT record_id FROM organisation_merge_row WHERE merge_id = $1 AND record_table = 'membership' AND outcome = 'MOVED' LIMIT 1`,
      [made.id],
    )) as [{ record_id: string }];
    const note = (text: string | null) =>
      asSystem(database.url, (client) => client.query('UPDATE membership SET note = $2 WHERE id = $1', [member, text]));
    await note('Đã sửa sau khi gộp');
    await asSystem(database.url, (client) =>
      client.query(
        `INSERT INTO annual_figure (organisation_id, year, revenue, origin) VALUES ($1, 1999, 5, 'Sau khi gộp')`,
        [one],
      ),
    );
    const text = `query ($id: ID!) { unmergePreview(mergeId: $id) { possible tables { ${COUNTS} } later { ${COUNTS} } } }`;
    const { unmergePreview } = await graphql<{
      unmergePreview: { possible: boolean; tables: Counted[]; later: Counted[] };
    }>(text, { id: made.id });
    expect(unmergePreview).toMatchObject({ possible: false, later: [{ table: 'annual_figure', moved: 1 }] });
    expect(unmergePreview.tables.find(({ table }) => table === 'membership')).toMatchObject({ kept: 1 });
    expect(await refusal(unmerge(made))).toBe('MERGE_ROWS_CHANGED');
    // Somebody looked and takes the change into the ledger of the merger as it is now.
    await query(database.url, `ALTER TABLE organisation_merge_row DISABLE TRIGGER organisation_merge_row_append_only`);
    await asSystem(database.url, (client) =>
      client.query(
        'UPDATE organisation_merge_row r SET row_hash = register_row_hash(to_jsonb(m)) FROM membership m WHERE m.id = r.record_id AND r.record_id = $1',
        [member],
      ),
    );
    await query(database.url, `ALTER TABLE organisation_merge_row ENABLE TRIGGER organisation_merge_row_append_only`);
    await unmerge(made);
    const figures = await query(database.url, 'SELECT organisation_id FROM annual_figure WHERE year = 1999');
    expect(figures).toEqual([{ organisation_id: one }]);
  }, 60_000);

  it('keep what the registry goes on saying of the old code with the record it is about', async () => {
    const code = '2400999996';
    const exchange = await openExchange(database.url);
    const send = async (version: number, name: string): Promise<void> => {
      expect((await exchange.send([registryEvent(code, version, '07582', { name })])).status).toBe(202);
      await exchange.drain();
    };
    const nameOf = async (id: string): Promise<string> =>
      (await query<{ name: string }>(database.url, 'SELECT name FROM organisation WHERE id = $1', [id]))[0]!.name;
    try {
      await send(1, 'Hợp tác xã Sao Mai');
      const [{ id: told }] = (await query(database.url, 'SELECT id FROM organisation WHERE code = $1', [code])) as [
        { id: string },
      ];
      const [quiet] = await query<{ id: string; name: string }>(
        database.url,
        `SELECT id, name FROM organisation o WHERE id = ANY($1) AND NOT EXISTS (
           SELECT 1 FROM organisation_statement_dkkd d WHERE d.organisation_id = o.id) ORDER BY id LIMIT 1`,
        [ids],
      );
      const made = await merge(quiet!.id, told);
      expect(await nameOf(quiet!.id)).toBe('Hợp tác xã Sao Mai');
      await send(5, 'Hợp tác xã Sao Mai Đổi Tên');
      expect(await nameOf(quiet!.id)).toBe('Hợp tác xã Sao Mai Đổi Tên');
      const known = await query(database.url, 'SELECT count(*)::int AS n FROM organisation WHERE code = $1', [code]);
      expect(known).toEqual([{ n: 2 }]);
      await unmerge(made);
      expect([await nameOf(quiet!.id), await nameOf(told)]).toEqual([quiet!.name, 'Hợp tác xã Sao Mai Đổi Tên']);
    } finally {
      await exchange.close();
    }
  }, 60_000);

  it('are taken apart in the order they were put together, by the province alone', async () => {
    const [a, b, c] = [ids.at(-1)!, ids.at(-2)!, ids.at(-3)!];
    const before = await everything();
    const first = await merge(b, c);
    const second = await merge(a, b);
    const { organisation } = await graphql<{ organisation: { id: string } }>('query ($id: ID!) { organisation(id: $id) { id } }', {
      id: c,
    });
    expect(organisation.id).toBe(a);
    expect(await refusal(unmerge(first))).toBe('MERGE_NOT_LAST');
    await unmerge(second);
    await unmerge(first);
    expect(await everything()).toEqual(before);
    const [{ commune_id: unitId }] = (await query(database.url, 'SELECT commune_id FROM organisation WHERE id = $1', [a])) as [
      { commune_id: string },
    ];
    const officer: Signer = { role: 'COMMUNE_OFFICER', unitId };
    const plan = { survivorId: a, absorbedId: b };
    expect(await refusal(graphql(PREVIEW, { plan }, officer))).toBe('FORBIDDEN');
  }, 60_000);

  it('take along every table that points at an organisation: none is named nowhere', async () => {
    const rows = await query<{ table: string }>(
      database.url,
      `SELECT DISTINCT conrelid::regclass::text AS "table" FROM pg_constraint
       WHERE contype = 'f' AND confrelid = 'organisation'::regclass AND confdeltype <> 'c' ORDER BY 1`,
    );
    const told = [...movingTables(), ...statementTables(), 'organisation_merge'];
    expect(rows.map(({ table }) => table).filter((table) => !told.includes(table))).toEqual([]);
    expect(movingTables()).toEqual(expect.arrayContaining(['membership', 'annual_figure', 'capital_contribution', 'role_appointment']));
    // Only the move itself passes the ledger's own wall.
    const update = asSystem(database.url, (client) => client.query('UPDATE capital_contribution SET amount = amount + 1'));
    await expect(update).rejects.toThrow('only appended to');
  });
});
