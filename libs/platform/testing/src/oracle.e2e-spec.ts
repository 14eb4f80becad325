import { classOfType, type ReadMoment, standingOrders, tableInfo } from '@platform/database';
import { type Actor, actorHolds, today } from '@platform/kernel';

import fc from 'fast-check';
import type { ExecutionResult } from 'graphql';
import { inspect, isDeepStrictEqual } from 'node:util';
import { DataSource } from 'typeorm';
import { actorOf, EVERY_ROLE, NATION, type Place } from './actors';
import { createTestDatabase, query, type TestDatabase } from './database';
import { LONG } from './long-run';
import { comparable, Oracle, type OracleRoot } from './oracle';
import { tokenOf, typeOf } from './oracle-list';
import type { RawRow } from './oracle-row';
import { OracleRows } from './oracle-rows';
import { choices, type Population, RandomSelection } from './random-selection';
import { type RegisterApp, startRegister } from './register-app';
import { liveRegister, type RegisterHistory } from './register-history';
import { SecondWall } from './second-wall';

const SEED = Number(process.env['REGISTER_SEED'] ?? 20_261_124);
/** Selections asked at the same time, so that PostgreSQL works while the oracle does. */
const AT_ONCE = 8;
const RUNS = AT_ONCE * Math.ceil(Number(process.env['ORACLE_SELECTIONS'] ?? (LONG ? 2_000 : 600)) / AT_ONCE);

/** How each root that reads records asks. A root that is named nowhere fails. */
const ROOTS: Record<string, OracleRoot> = {
  organisations: { of: 'Organisation', order: ['name', 'ASC'] },
  organisation: { of: 'Organisation', key: 'id' },
  organisationByCode: { of: 'Organisation', key: 'code' },
  ruleFindings: { of: 'RuleFinding', order: ['openedOn', 'DESC'] },
  discrepancies: { of: 'Discrepancy', order: ['openedOn', 'DESC'] },
  memberships: { of: 'Membership', order: ['listKey', 'ASC'] },
  person: { of: 'Party', key: 'id' },
  contestedPersons: { of: 'Party', order: ['name', 'ASC'], also: isContested, needs: 'person:review' },
  personDisclosures: { of: 'PersonDisclosure', order: ['at', 'DESC'] },
  annualFigures: { of: 'AnnualFigure', order: ['year', 'DESC'] },
  annualCampaigns: { of: 'AnnualCampaign', order: ['year', 'DESC'] },
  annualReturns: { of: 'AnnualReturn', order: ['year', 'DESC'] },
  annualReturn: { of: 'AnnualReturn', key: 'id' },
  annualReminders: { of: 'AnnualReminder', order: ['id', 'DESC'] },
  adminUnits: { of: 'AdminUnit', order: ['fullName', 'ASC'], also: livesOnDay },
  adminUnit: { of: 'AdminUnit', key: 'id' },
  territories: { of: 'Territory', order: ['name', 'ASC'] },
  newRuralRecognitions: { of: 'NewRuralRecognition', order: ['decisionOn', 'DESC'] },
  newRuralRecognition: { of: 'NewRuralRecognition', key: 'id' },
  outsideSeriesList: { of: 'OutsideSeries', order: ['name', 'ASC'] },
  outsideSeries: { of: 'OutsideSeries', key: 'id' },
  outsideValues: { of: 'OutsideValue', order: ['measuredOn', 'DESC'] },
  establishments: { of: 'Establishment', order: ['name', 'ASC'] },
  enterpriseHoldings: { of: 'EnterpriseHolding', order: ['validFrom', 'DESC'] },
  entrustedServices: { of: 'EntrustedService', order: ['decisionOn', 'DESC'] },
  technologyAdoptions: { of: 'TechnologyAdoption', order: ['foundOn', 'DESC'] },
  technologyItems: { of: 'TechnologyItem', order: ['name', 'ASC'] },
  ocopProductSets: { of: 'OcopProductSet', order: ['number', 'ASC'] },
  ocopCriteriaSets: { of: 'OcopCriteriaSet', order: ['setNumber', 'ASC'] },
  ocopCriteriaSet: { of: 'OcopCriteriaSet', key: 'id' },
  growingAreaCodes: { of: 'GrowingAreaCode', order: ['issuedOn', 'DESC'] },
  growingAreaCode: { of: 'GrowingAreaCode', key: 'id' },
  commodities: { of: 'Commodity', order: ['name', 'ASC'] },
  valueChainLinks: { of: 'ValueChainLink', order: ['signedOn', 'DESC'] },
  valueChainLink: { of: 'ValueChainLink', key: 'id' },
  linkParties: { of: 'LinkParty', order: ['name', 'ASC'] },
  organisationFiles: { of: 'OrganisationFile', order: ['title', 'ASC'] },
  duplicatePairs: { of: 'DuplicatePair', order: ['score', 'DESC'] },
  duplicatePair: { of: 'DuplicatePair', key: 'id' },
  ocopProducts: { of: 'OcopProduct', order: ['name', 'ASC'] },
  ocopProduct: { of: 'OcopProduct', key: 'id' },
  ocopCertificates: { of: 'OcopCertificate', order: ['countedFrom', 'DESC'] },
  ocopExpiryNotices: { of: 'OcopExpiryNotice', order: ['dueOn', 'ASC'] },
  ocopEvidences: { of: 'OcopEvidence', order: ['title', 'ASC'] },
  ocopDossiers: { of: 'OcopDossier', order: ['openedOn', 'DESC'] },
  ocopDossier: { of: 'OcopDossier', key: 'id' },
  organisationMerges: { of: 'OrganisationMerge', order: ['mergedAt', 'DESC'] },
  organisationMerge: { of: 'OrganisationMerge', key: 'id' },
  debts: { of: 'Debt', order: ['originOn', 'DESC'] },
  debt: { of: 'Debt', key: 'id' },
  debtCases: { of: 'DebtCase', order: ['openedOn', 'DESC'] },
  debtCase: { of: 'DebtCase', key: 'id' },
  debtAssignments: { of: 'DebtAssignment', order: ['officerName', 'ASC'] },
  actApprovals: { of: 'Approval', order: ['proposedAt', 'DESC'] },
  actApproval: { of: 'Approval', key: 'id' },
  legalParameters: { of: 'LegalParameter', order: ['code', 'ASC'] },
  legalParameter: { of: 'LegalParameter', key: 'id' },
  userAccounts: { of: 'UserAccount', order: ['username', 'ASC'] },
  userAccount: { of: 'UserAccount', key: 'id' },
  apiClients: { of: 'ApiClient', order: ['clientId', 'ASC'] },
  apiClient: { of: 'ApiClient', key: 'id' },
  auditEntries: { of: 'AuditEntry', order: ['id', 'DESC'] },
  noticeLetters: { of: 'NoticeLetter', order: ['id', 'DESC'] },
  exportEntries: { of: 'ExportEntry', order: ['id', 'DESC'] },
  proposals: { of: 'Proposal', order: ['proposedAt', 'ASC'] },
  proposal: { of: 'Proposal', key: 'id' },
  importBatches: { of: 'ImportBatch', order: ['receivedAt', 'DESC'] },
  importBatch: { of: 'ImportBatch', key: 'id' },
};

/** Ledgers whose entries lie in no commune: who asks must reach at least a province. */
const WHOLE: readonly string[] = ['auditEntries', 'exportEntries', 'noticeLetters'];

/** Roots that read no record, or one that only their own spec can name. */
const OTHER_ROOTS = [
  'myNotices',
  'myViews',
  'me',
  'roleDescriptions',
  'findingRules',
  'signInLocks',
  'apiClientScopes',
  'importForms',
  'memberFigures',
  'numberHolder',
  'annualGrowth',
  'otherBuyers',
  'chainParticipation',
  'annualCampaignProgress',
  'ocopOutcome',
  'myOcopSheet',
  'mergePreview',
  'unmergePreview',
  'approvalsForMe',
  'debtTotals',
];

function isContested(row: RawRow): boolean {
  return row['is_contested'] === 't';
}

function livesOnDay(row: RawRow, args: Record<string, unknown>, { asOf, today: now }: ReadMoment): boolean {
  const day = asOf ?? now;
  return args['everExisted'] === true || (row['valid_from']! <= day && row['last_day']! >= day);
}

describe('what the compiler answers', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let wall: SecondWall;
  let oracle: Oracle;
  let history: RegisterHistory;
  let places: Place[][];
  let doors: Place[][];

  beforeAll(async () => {
    database = await createTestDatabase();
    history = await liveRegister(database.url, 360);
    app = await startRegister(database.url);
    wall = await SecondWall.watch(database.url, app.reads);
    oracle = new Oracle(
      app.schema,
      await OracleRows.load(database.url, app.db.dataSource as DataSource),
      ROOTS,
      today(),
    );
    const units = await query<{ province_id: string; commune_id: string }>(
      database.url,
      'SELECT DISTINCT province_id, commune_id FROM organisation ORDER BY commune_id',
    );
    const communes = units.map(({ commune_id: unitId }): Place => ({ level: 'COMMUNE', unitId }));
    const provinces = [...new Set(units.map((row) => row.province_id))].map((unitId): Place => ({
      level: 'PROVINCE',
      unitId,
    }));
    places = [
      [NATION],
      ...provinces.map((one) => [one]),
      ...communes.map((one) => [one]),
      communes.slice(0, 2),
      [communes[0]!, provinces.at(-1)!],
    ];
    const own = history.ids.slice(0, 12).map((unitId): Place => ({ level: 'ORGANISATION', unitId }));
    // A director may be an officer elsewhere besides.
    doors = [...own.map((one) => [one]), own.slice(3, 5), [own[5]!, communes[1]!], [own[6]!, provinces[0]!]];
  }, 120_000);

  afterAll(async () => {
    await wall.close();
    await app.close();
    await database.drop();
  });

  it('is known to the oracle root by root', () => {
    const roots = Object.keys(app.schema.getQueryType()!.getFields());
    expect(roots.filter((root) => !(root in ROOTS) && !OTHER_ROOTS.includes(root))).toEqual([]);
  });

  it('has controls: a policy dropped, and a first wall that lets the whole nation through, both differ', async () => {
    const commune = actorOf('COMMUNE_OFFICER', places.at(3)![0]!);
    const text = '{ organisations(first: 100) { totalCount nodes { name officers(first: 3) { totalCount } } } }';
    await app.run(text, commune);
    expect(await wall.differences()).toEqual([]);
    await app.run(text, actorOf('COMMUNE_OFFICER', NATION));
    expect(await wall.differences(commune)).toHaveLength(1);
    await query(database.url, 'ALTER POLICY officer_read ON officer USING (false)');
    await app.run(text, commune);
    expect(await wall.differences()).toHaveLength(1);
    const [policy] = standingOrders(tableInfo(classOfType('Officer'))).filter(({ name }) => name === 'officer_read');
    await query(database.url, `DROP POLICY officer_read ON officer; ${policy!.sql}`);
  });

  it(`equals the oracle's answer, and the second wall's, for ${RUNS} random selections`, async () => {
    const counted = { selections: 0, texts: 0, shared: 0, rows: 0, dated: 0, known: 0, pages: 0, fragments: 0 };
    const population = populationOf(oracle.rows, history);
    const one = async (random: ReturnType<typeof choices>): Promise<void> => {
      const actor = randomActor(random, places, doors);
      const roots = Object.keys(ROOTS).filter((root) => mayAsk(actor, root));
      const text = new RandomSelection(app.schema, population, random, actor).query(roots);
      // By every tenth document others ask too: of the same role elsewhere, and for what was left out.
      const shared = counted.selections % 10 === 0;
      const others = shared
        ? [
            { yes: true, no: false },
            { yes: false, no: true },
          ]
        : [];
      const next = others.map((variables) => ({
        variables,
        actor: movedTo(actor, placeFor(text, random, [...places, ...doors])),
      }));
      counted.selections += 1;
      counted.shared += next.length;
      await compare(text, actor, { yes: true, no: false });
      for (const other of next) await compare(text, other.actor, other.variables);
    };
    const compare = async (text: string, actor: Actor, variables: Record<string, boolean>): Promise<void> => {
      const asked = Promise.all([app.runInText(text, actor, variables), app.run(text, actor, variables)]);
      const wanted = await oracle.answer(text, actor, variables);
      const [short, long] = await asked;
      const real: ExecutionResult =
        'json' in short ? { data: JSON.parse(short.json) as ExecutionResult['data'] } : short;
      const [got, right] = [comparable(real.data), comparable(wanted.data)];
      const equal = !real.errors && !wanted.errors && isDeepStrictEqual(got, right);
      const told = {
        text,
        grants: actor.grants,
        got,
        right,
        errors: real.errors?.map(String),
        oracle: wanted.errors?.map(String),
      };
      if (!equal) throw new Error(inspect(told, { depth: null }));
      if ('json' in short) sameWriting(text, real.data, wanted.data, long.data);
      counted.texts += 'json' in short ? 1 : 0;
      counted.rows += JSON.stringify(real.data).length;
      counted.dated += text.includes('asOf') ? 1 : 0;
      counted.known += text.includes('knownAt') ? 1 : 0;
      counted.pages += /after|before/.test(text) ? 1 : 0;
      counted.fragments += text.includes('fragment') ? 1 : 0;
    };
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const random = choices(gen, (max) => fc.nat({ max }));
        // What is asked is chosen before anything is answered, so that one seed always gives the same questions.
        await Promise.all(Array.from({ length: AT_ONCE }, () => one(random)));
        expect(await wall.differences()).toEqual([]);
      }),
      {
        numRuns: RUNS / AT_ONCE,
        seed: SEED,
        endOnFailure: true,
      },
    );
    process.stdout.write(`seed ${SEED}, statements run twice ${wall.compared}, ${JSON.stringify(counted)}\n`);
    expect(counted.selections).toBe(RUNS);
    expect(counted.dated).toBeGreaterThan(RUNS / 10);
    expect(counted.known).toBeGreaterThan(RUNS / 10);
    expect(counted.rows).toBeGreaterThan(RUNS * 100);
    expect(counted.texts).toBeGreaterThan(RUNS / 2);
  }, 600_000);
});

/* A root is guarded by the permission that reads its table; the trail asks for a province besides. */
function mayAsk(actor: Actor, root: string): boolean {
  const asked = ROOTS[root]!;
  if ('needs' in asked && !actorHolds(actor, asked.needs!)) return false;
  const { read } = tableInfo(classOfType(ROOTS[root]!.of));
  if (read === null) return true;
  const held = actor.grants.filter(({ permission }) => permission === read);
  return WHOLE.includes(root) ? held.some(({ level }) => level === 'PROVINCE' || level === 'NATION') : held.length > 0;
}

function randomActor(random: ReturnType<typeof choices>, places: readonly Place[][], doors: readonly Place[][]): Actor {
  const role = random.one(EVERY_ROLE);
  const actor = actorOf(role, ...random.one(role === 'COOP_USER' ? doors : places));
  // Some follow the hidden debts of an organisation besides, others of everywhere.
  const follows = random.chance(25) ? [{ permission: random.one(['debt:tax', 'debt:bank']), ...random.one([...doors, [NATION]])[0]! }] : [];
  if (!random.chance(15)) return { ...actor, grants: [...actor.grants, ...follows] };
  // One permission elsewhere than the others: each table is judged by its own.
  const elsewhere = random.one(places)[0]!;
  const grants = actor.grants.map((grant, n) => (n % 2 === 0 ? { ...grant, ...elsewhere } : grant));
  return { ...actor, grants };
}

/* A text has the order of the specification, which is the oracle's, and is to the letter what the executor writes. */
function sameWriting(text: string, data: unknown, wanted: unknown, executed: unknown): void {
  const written = JSON.parse(JSON.stringify(executed)) as unknown;
  if (namesOf(data) === namesOf(wanted) && isDeepStrictEqual(data, written)) return;
  throw new Error(inspect({ text, data, wanted, written }, { depth: null }));
}

function namesOf(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'object' ? value : null));
}

function movedTo(actor: Actor, place: Place): Actor {
  return { ...actor, grants: actor.grants.map((grant) => ({ ...grant, ...place })) };
}

function placeFor(text: string, random: ReturnType<typeof choices>, places: readonly Place[][]): Place {
  const [place] = random.one(places);
  return WHOLE.some((root) => text.includes(root)) ? NATION : place!;
}

function populationOf(rows: OracleRows, { moments }: RegisterHistory): Population {
  const of = (typeName: string): { cls: NonNullable<ReturnType<typeof classOfType>>; all: RawRow[] } | null => {
    const cls = classOfType(typeName);
    return cls ? { cls, all: rows.believed(cls, null) } : null;
  };
  return {
    days: ['2010-01-01', '2024-06-01', '2025-06-30', '2025-09-15', today(), '2030-01-01'],
    moments: moments.filter((_, n) => n % 3 !== 1),
    value(typeName, property, n) {
      const found = of(typeName);
      const row = found?.all[n % (found.all.length || 1)];
      if (!found || !row) return null;
      const column = rows.column(found.cls, property);
      const raw = row[column.databaseName] ?? null;
      if (raw !== null && typeOf(column) === 'boolean') return raw === 't' ? 'true' : 'false';
      return raw !== null && typeOf(column) === 'timestamptz' ? raw.replace(' ', 'T').replace('+00', 'Z') : raw;
    },
    cursor(typeName, property, n) {
      const found = of(typeName);
      const row = found?.all[n % (found.all.length || 1)];
      return found && row ? tokenOf(rows, found.cls, row, property) : null;
    },
  };
}
