import { systemActor, today } from '@platform/kernel';
import fc from 'fast-check';
import { LONG } from './long-run';
import { createTestDatabase, query, type TestDatabase } from './database';
import { asSystem, stateOrganisations } from './organisation-rows';
import { type RegisterApp, startRegister } from './register-app';
import { type Believed, type StatedPeriod, TemporalModel } from './temporal-model';

const RUNS = LONG ? 40 : 20;
const FIRST_DAY = '2020-01-01';
const DAYS = ['2020-01-01', '2021-05-10', '2023-03-01', '2025-07-01', '2026-11-20', '2027-06-01'];
const ASKED = ['2019-12-31', ...DAYS, '2022-01-01', '2030-01-01'];
const FIRST = { unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang', validFrom: FIRST_DAY, officialMemberCount: 12 };
const NAMES = ['Hợp tác xã Một', 'Hợp tác xã Hai', 'Hợp tác xã Ba'];
const STATUSES = ['ACTIVE', 'SUSPENDED', 'TERMINATED'];

interface OfficeRow {
  id: string;
  valid_from: string;
  valid_to: string | null;
  name: string;
  registry_status: string | null;
}

/** The organisation in the register, with the moments after each step. */
class Real {
  readonly moments: string[] = [];
  private readonly before: OfficeRow[][] = [];

  constructor(
    private readonly url: string,
    private readonly app: RegisterApp,
    readonly id: string,
  ) {}

  async mark(): Promise<void> {
    const [row] = await query<{ now: string }>(
      this.url,
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
    );
    this.moments.push(row!.now);
  }

  /** An act of the office through the door; gives the refusal's code. */
  async change(content: Partial<StatedPeriod>, effectiveOn: string | null): Promise<string | null> {
    const before = await this.officeRows();
    const [{ version }] = (await query<{ version: number }>(
      this.url,
      'SELECT version FROM organisation WHERE id = $1',
      [this.id],
    )) as [{ version: number }];
    const { name, status: registryStatus } = content;
    const sent = { ...(name ? { name } : {}), ...(registryStatus ? { registryStatus } : {}) };
    const input = { id: this.id, expectedVersion: version, reason: 'thử thời gian', content: sent, effectiveOn };
    const text = 'mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id } }';
    const { errors } = await this.app.run(text, systemActor('test'), { input });
    if (!errors) {
      this.before.push(before);
      await this.mark();
      return null;
    }
    return (errors[0]!.originalError as { code?: string } | undefined)?.code ?? errors[0]!.message;
  }

  /** Takes the last act of the office back, row by row, as the undo of an import does. */
  async undo(): Promise<void> {
    const rows = this.before.pop()!;
    await asSystem(this.url, async (client) => {
      await client.query('DELETE FROM organisation_statement_office WHERE organisation_id = $1 AND id <> ALL($2)', [
        this.id,
        rows.map(({ id }) => id),
      ]);
      for (const { id, valid_to, name, registry_status } of rows) {
        await client.query(
          'UPDATE organisation_statement_office SET valid_to = $2, name = $3, registry_status = $4 WHERE id = $1',
          [id, valid_to, name, registry_status],
        );
      }
    });
    await this.mark();
  }

  async registry({ from, name, status }: StatedPeriod): Promise<void> {
    await asSystem(this.url, async (client) => {
      await client.query(`SELECT set_config('role', 'w_dkkd', true)`);
      const { rowCount } = await client.query(
        'UPDATE organisation_statement_dkkd SET name = $3, registry_status = $4 WHERE organisation_id = $1 AND valid_from = $2',
        [this.id, from, name, status],
      );
      if (rowCount) return;
      await client.query(
        'UPDATE organisation_statement_dkkd SET valid_to = $2 WHERE organisation_id = $1 AND valid_to IS NULL',
        [this.id, from],
      );
      await client.query(
        `INSERT INTO organisation_statement_dkkd (valid_from, organisation_id, kind, name, name_key, registry_status, unit_id, entity_version, event_id)
         SELECT $2, $1, 'COOPERATIVE', $3, '', $4, stated_unit_id, 1, 'e' FROM organisation WHERE id = $1`,
        [this.id, from, name, status],
      );
    });
    await this.mark();
  }

  /** As the undo of the import that began the organisation. */
  async remove(): Promise<void> {
    this.before.length = 0;
    await asSystem(this.url, async (client) => {
      await client.query('DELETE FROM organisation_statement_office WHERE organisation_id = $1', [this.id]);
      await client.query(
        'DELETE FROM discrepancy WHERE organisation_id = $1 AND NOT EXISTS (SELECT 1 FROM organisation WHERE id = $1)',
        [this.id],
      );
    });
    await this.mark();
  }

  async begin(name: string): Promise<void> {
    await stateOrganisations(this.url, [{ ...FIRST, id: this.id, name }]);
    await this.mark();
  }

  /** Every asked day in every state of knowledge, in one request; `null` for "now". */
  async answers(): Promise<Map<string, Believed | null>> {
    const fields = '{ name nameSource registryStatus }';
    const asked = this.moments.flatMap((moment, step) =>
      ASKED.map(
        (day, n) => `k${step}d${n}: organisation(id: "${this.id}", asOf: "${day}", knownAt: "${moment}") ${fields}`,
      ),
    );
    const now = ASKED.map((day, n) => `d${n}: organisation(id: "${this.id}", asOf: "${day}") ${fields}`);
    const { data, errors } = await this.app.run(
      `{ now: organisation(id: "${this.id}") ${fields} ${asked.join(' ')} ${now.join(' ')} }`,
      systemActor('test'),
    );
    if (errors) throw errors[0]!;
    return new Map(
      Object.entries(data!).map(([key, value]) => [key, value === null ? null : { ...(value as Believed) }]),
    );
  }

  private officeRows(): Promise<OfficeRow[]> {
    return query<OfficeRow>(
      this.url,
      'SELECT id, valid_from::text, valid_to::text, name, registry_status FROM organisation_statement_office WHERE organisation_id = $1',
      [this.id],
    );
  }
}

type Command = fc.AsyncCommand<TemporalModel, Real>;

const nameOrStatus = fc.oneof(
  fc.constantFrom(...NAMES).map((name): Partial<StatedPeriod> => ({ name })),
  fc.constantFrom(...STATUSES).map((status): Partial<StatedPeriod> => ({ status })),
);

/* What the registry has said of an organisation the office may not say otherwise; what it left open it may. */
function refused(model: TemporalModel, change: Partial<StatedPeriod>): boolean {
  const d = model.registry(today());
  if (!d) return false;
  return (
    (change.name !== undefined && change.name !== d.name) ||
    (change.status !== undefined && d.status !== null && change.status !== d.status)
  );
}

function saysNothingNew(said: StatedPeriod, change: Partial<StatedPeriod>): boolean {
  return (
    (change.name === undefined || change.name === said.name) &&
    (change.status === undefined || change.status === said.status)
  );
}

const officeAct = (kind: string, change: Partial<StatedPeriod>, day: string | null): Command => ({
  check: (model) => Boolean(model.office(day ?? today())),
  run: async (model, real) => {
    const expected = refused(model, change)
      ? 'OWNED_BY_AUTHORITY'
      : saysNothingNew(model.office(day ?? today())!, change)
        ? 'NOTHING_CHANGED'
        : null;
    expect(await real.change(change, day)).toBe(expected);
    if (expected) return;
    if (day) model.changeOffice(day, change);
    else model.correctOffice(today(), change);
  },
  toString: () => `${kind} ${day ?? ''} ${JSON.stringify(change)}`,
});

const COMMANDS = [
  nameOrStatus.map((change) => officeAct('correct', change, null)),
  fc.tuple(nameOrStatus, fc.constantFrom(...DAYS)).map(([change, day]) => officeAct('change', change, day)),
  fc
    .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...NAMES), fc.constantFrom(null, ...STATUSES))
    .map(([from, name, status]): Command => ({
      check: (model) => model.isThere && from >= model.lastRegistryDay,
      run: async (model, real) => {
        const period = { from, to: null, name: `${name} ĐKKD`, status };
        await real.registry(period);
        model.stateRegistry(period);
      },
      toString: () => `registry ${from} ${name} ${status}`,
    })),
  fc.constant<Command>({
    check: (model) => model.canUndo,
    run: async (model, real) => {
      await real.undo();
      model.undoOffice();
    },
    toString: () => 'undo',
  }),
  fc.constant<Command>({
    check: (model) => !model.isOfficeSilent,
    run: async (model, real) => {
      await real.remove();
      model.removeOffice();
    },
    toString: () => 'remove',
  }),
  fc.constantFrom(...NAMES).map((name): Command => ({
    check: (model) => model.isOfficeSilent,
    run: async (model, real) => {
      await real.begin(name);
      model.begin({ from: FIRST_DAY, to: null, name, status: null });
    },
    toString: () => `begin ${name}`,
  })),
];

describe('the name and status of an organisation in two times', () => {
  let database: TestDatabase;
  let app: RegisterApp;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startRegister(database.url);
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function begin(): Promise<{ model: TemporalModel; real: Real }> {
    const [name] = NAMES as [string];
    const [id] = (await stateOrganisations(database.url, [{ ...FIRST, name }])) as [string];
    const real = new Real(database.url, app, id);
    await real.mark();
    return { model: new TemporalModel({ from: FIRST_DAY, to: null, name, status: null }), real };
  }

  async function differences(model: TemporalModel, real: Real): Promise<string[]> {
    const answers = await real.answers();
    const wanted = new Map<string, Believed | null>();
    for (const [n, day] of ASKED.entries()) {
      for (let step = 0; step <= model.step; step += 1) wanted.set(`k${step}d${n}`, model.answer(step, day));
      wanted.set(`d${n}`, model.answer(model.step, day));
    }
    wanted.set('now', model.answer(model.step, today()));
    return [...wanted]
      .filter(([key, value]) => JSON.stringify(answers.get(key)) !== JSON.stringify(value))
      .map(([key, value]) => `${key}: ${JSON.stringify(answers.get(key))} for ${JSON.stringify(value)}`);
  }

  it(`equals the model for ${RUNS} random lives, every day in every state of knowledge`, async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 12 }), async (commands) => {
        const life = await begin();
        await fc.asyncModelRun(() => life, commands);
        expect(await differences(life.model, life.real)).toEqual([]);
        asked += life.real.moments.length * ASKED.length;
      }),
      { numRuns: RUNS, seed: Number(process.env['REGISTER_SEED'] ?? 7), endOnFailure: true },
    );
    process.stdout.write(`lives ${RUNS}, (day, knowledge) pairs ${asked}\n`);
    expect(asked).toBeGreaterThan(RUNS * ASKED.length * 2);
  }, 300_000);

  it('notices when an organisation that has left is forgotten for the days before', async () => {
    const { model, real } = await begin();
    await real.remove();
    model.removeOffice();
    expect(await differences(model, real)).toEqual([]);
    await query(database.url, 'DELETE FROM organisation_left WHERE organisation_id = $1', [real.id]);
    expect((await differences(model, real)).length).toBeGreaterThan(0);
  });

  it('notices when history is not written', async () => {
    const { model, real } = await begin();
    await query(
      database.url,
      'ALTER TABLE organisation_statement_office DISABLE TRIGGER organisation_statement_office_history_update',
    );
    await real.change({ name: NAMES[1]! }, null);
    model.correctOffice(today(), { name: NAMES[1]! });
    await query(
      database.url,
      'ALTER TABLE organisation_statement_office ENABLE TRIGGER organisation_statement_office_history_update',
    );
    expect((await differences(model, real)).length).toBeGreaterThan(0);
  });
});
