import { Party } from '@domain/party';
import { allTables, tableInfo, type TableInfo } from '@platform/database';
import { type Actor, today } from '@platform/kernel';
import {
  createTestDatabase,
  liveRegister,
  Oracle,
  OracleRows,
  peopleEverywhere,
  type RegisterApp,
  startRegister,
  type TestDatabase,
  Walls,
} from '@platform/testing';
import { actorFor, decidingOnTable, everyStanding, unequal } from './access-matrix.factory';

type RecordClass = abstract new (...args: never[]) => unknown;

describe('the second wall by itself', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let oracle: Oracle;
  let walls: Walls;

  beforeAll(async () => {
    database = await createTestDatabase();
    await liveRegister(database.url, 48);
    await peopleEverywhere(database.url);
    app = await startRegister(database.url);
    oracle = new Oracle(app.schema, await OracleRows.load(database.url, app.db.dataSource), {}, today());
    walls = await Walls.open(database.url);
    await walls.learnColumns();
  }, 120_000);

  afterAll(async () => {
    await walls.close();
    await app.close();
    await database.drop();
  });

  /** Ids of the rows the naive reading of the policy gives somebody to see, or to change. */
  function wanted(cls: RecordClass, actor: Actor, change: boolean): string[] {
    return oracle.rows
      .believed(cls, null)
      .filter((row) => oracle.sees(cls, row, actor) && (!change || oracle.mayChange(cls, row, actor)))
      .map((row) => row['id']!)
      .sort();
  }

  it('shows and lets change in each table what the policy says, whoever asks', async () => {
    const standings = await everyStanding(database.url);
    let [cells, equal] = [0, 0];
    for (const [turn, [cls, info]] of [...allTables()].entries()) {
      if (!isBound(info) || !oracle.rows.metadata(cls).columns.some(({ databaseName }) => databaseName === 'id'))
        continue;
      const changes = info.write !== null && info.writers.includes('register_writer') && info.kind !== 'ledger';
      const asked = unequal(standings, decidingOnTable(info), turn);
      equal += standings.length - asked.length;
      for (const standing of asked) {
        const actor = actorFor(standing);
        const label = `${info.table}, ${standing.label}`;
        expect([label, await walls.ids(info.table, actor, false)]).toEqual([label, wanted(cls, actor, false)]);
        if (changes)
          expect([label, await walls.ids(info.table, actor, true)]).toEqual([label, wanted(cls, actor, true)]);
        cells += 1;
      }
    }
    process.stdout.write(`table matrix: ${cells} cells of table, role and unit, and ${equal} equal to one of them, 0 leaks\n`);
    expect(cells).toBeGreaterThan(600);
    expect(cells + equal).toBeGreaterThan(4_000);
  }, 300_000);

  it('turns red when a row that shows a person is no longer registered', async () => {
    const officer = actorFor(
      (await everyStanding(database.url)).find(({ label }) => label === 'COMMUNE_OFFICER in nation')!,
    );
    const info = tableInfo(Party);
    const { links } = info;
    const seen = await walls.ids('party', officer, false);
    expect(seen).toEqual(wanted(Party, officer, false));
    const red = links().filter((link) => {
      try {
        info.links = () => links().filter((other) => other !== link);
        return wanted(Party, officer, false).length < seen.length;
      } finally {
        info.links = links;
      }
    });
    // Whom an organisation names is named by one of its statements too.
    expect(
      links()
        .filter((link) => !red.includes(link))
        .map(({ from }) => from.table),
    ).toEqual(['organisation']);
  });

  it('turns red when any one policy is dropped', async () => {
    const policies = await walls.policies();
    // The owner's own policies are noticed by the migration check: here the owner passes every wall.
    const others = policies.filter(({ name }) => !name.endsWith('_owner'));
    const silent: string[] = [];
    for (const policy of others) {
      if (!(await walls.isNeeded(policy, await walls.aRowOf(policy.table))))
        silent.push(`${policy.table} ${policy.name}`);
    }
    process.stdout.write(
      `policies ${policies.length}: ${others.length - silent.length} of ${others.length} turn a probe red when dropped\n`,
    );
    expect(silent).toEqual([]);
  }, 300_000);
});

/** Rows of public reference data belong to nobody. */
function isBound({ scope, read }: TableInfo): boolean {
  return scope !== 'OPEN' || read !== null;
}
