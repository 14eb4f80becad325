import './features';
import { Party } from '@domain/party';
import { allTables, buildDataSource, standingOrders, tableInfo } from '@platform/database';
import { createTestDatabase, query } from '@platform/testing';
import type { DataSource } from 'typeorm';
import { catalogueDrift } from './migration-drift';
import { loadMigrations } from './migrations';
import { changedOrders } from './rights-drift';

/** Each takes away or adds one thing that no class says; `told` is what mends it. */
const PLANTED: readonly [what: string, sql: string, told: RegExp][] = [
  ['a policy is missing', 'DROP POLICY organisation_read ON organisation', /CREATE POLICY organisation_read/],
  ['a policy says more', 'ALTER POLICY party_read ON party USING (true)', /CREATE POLICY party_read/],
  [
    'a policy is one too many',
    'CREATE POLICY all_of_it ON officer FOR SELECT TO register_writer USING (true)',
    /DROP POLICY all_of_it/,
  ],
  ['a trigger is missing', 'DROP TRIGGER officer_history_update ON officer', /CREATE TRIGGER officer_history_update/],
  [
    'a trigger is switched off',
    'ALTER TABLE party DISABLE TRIGGER party_audit_update',
    /CREATE TRIGGER party_audit_update/,
  ],
  ['a grant is missing', 'REVOKE SELECT ON party FROM register_reader', /GRANT SELECT ON party/],
  [
    'a grant is one too many',
    'GRANT DELETE ON organisation TO register_writer',
    /REVOKE DELETE ON organisation FROM register_writer/,
  ],
  ['row security is off', 'ALTER TABLE officer_history DISABLE ROW LEVEL SECURITY', /ENABLE ROW LEVEL SECURITY/],
  ['the owner passes', 'ALTER TABLE officer NO FORCE ROW LEVEL SECURITY', /FORCE ROW LEVEL SECURITY/],
  [
    'an unmapped table is open',
    'CREATE TABLE drawer (id int); GRANT SELECT ON drawer TO register_reader',
    /ALTER TABLE drawer ENABLE/,
  ],
  ['a column is missing', 'ALTER TABLE rule_finding DROP COLUMN message', /rule_finding" ADD "message"/],
  [
    'the history lacks a column',
    'ALTER TABLE annual_figure_history DROP COLUMN year',
    /annual_figure_history ADD COLUMN year/,
  ],
  [
    'a check is missing',
    'ALTER TABLE organisation DROP CONSTRAINT organisation_kind_6b6259_check',
    /organisation_kind_6b6259_check/,
  ],
  ['overlaps are possible', 'ALTER TABLE officer DROP CONSTRAINT officer_period_excl', /officer_period_excl/],
  ['a reference is free', 'ALTER TABLE officer DROP CONSTRAINT officer_person_id_fkey', /officer_person_id_fkey/],
];

/** A migrated database of its own, and what differs in it. */
async function inDatabase<T>(work: (url: string, source: DataSource) => Promise<T>): Promise<T> {
  const database = await createTestDatabase();
  const source = buildDataSource({ url: database.url, migrations: await loadMigrations(), poolSize: 2 });
  await source.initialize();
  try {
    return await work(database.url, source);
  } finally {
    await source.destroy();
    await database.drop();
  }
}

describe('a database made by all migrations', () => {
  it('is what the classes say, and no migration is left to run', async () => {
    await inDatabase(async (url, source) => {
      expect(await catalogueDrift(source)).toEqual([]);
      expect(await source.showMigrations()).toBe(false);
      const orders = [...allTables().values()].flatMap(standingOrders);
      const [row] = await query<{ constraints: number }>(
        url,
        `SELECT count(*)::int AS constraints FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x', 'f', 'p', 'u')`,
      );
      const counts = Map.groupBy(orders, ({ kind }) => kind);
      const told = [...counts].map(([kind, list]) => `${kind} ${list.length}`).join(', ');
      process.stdout.write(`tables ${allTables().size}, ${told}, constraints ${row!.constraints}\n`);
    });
  }, 60_000);

  it('is red when a row through which people are seen is not registered, or one too many is', async () => {
    await inDatabase(async (_url, source) => {
      const info = tableInfo(Party);
      const { links } = info;
      const others = [...links().map((link) => links().filter((other) => other !== link)), [...links(), ...links()]];
      try {
        for (const some of others) {
          info.links = () => some;
          expect((await changedOrders(source, [info])).join()).toMatch(/CREATE POLICY party_read/);
        }
      } finally {
        info.links = links;
      }
      expect(await changedOrders(source, [info])).toEqual([]);
    });
  }, 60_000);

  it('has a migration to run where one is not recorded', async () => {
    await inDatabase(async (url, source) => {
      await query(url, `DELETE FROM migration WHERE name LIKE 'OrganisationMatch%'`);
      expect(await source.showMigrations()).toBe(true);
    });
  });
});

describe('a database changed by hand', () => {
  let drift = '';

  beforeAll(async () => {
    drift = await inDatabase(async (url, source) => {
      for (const [, sql] of PLANTED) await query(url, sql);
      return (await catalogueDrift(source)).join('\n');
    });
  }, 60_000);

  it.each(PLANTED)('is noticed where %s', (_what, _sql, told) => {
    expect(drift).toMatch(told);
  });
});
