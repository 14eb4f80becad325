import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LegalRules } from '@domain/legal-rule';
import type { Actor } from '@platform/kernel';
import {
  actorOf,
  createTestDatabase,
  NATION,
  query,
  type RegisterApp,
  startRegister,
  type TestDatabase,
} from '@platform/testing';
import { type CriteriaTree, leavesOf } from './criteria-tree';
import { SMALL_FILE } from './ocop-criteria.factory';
import { OcopCriteriaService } from './ocop-criteria.service';

const DATA = process.env['REGISTER_TEST_DATA'];
const withData = DATA && existsSync(join(DATA, 'ocop_rubric_26-2026.csv')) ? it : it.skip;
if (!DATA) process.stdout.write('SKIPPED: the criteria of 2019 and 2026 (REGISTER_TEST_DATA is not set)\n');

let database: TestDatabase;
let app: RegisterApp;
let criteria: OcopCriteriaService;
let folder: string;
let province: Actor;

const receive = async (path: string, validFrom = '2026-05-22', actor = province) =>
  criteria.receive(
    actor,
    { path, fileName: 'bo-tieu-chi.csv', hash: 'x', bytes: (await stat(path)).size },
    { validFrom, reason: 'Nạp bộ tiêu chí' },
  );
const file = async (text: string): Promise<string> => {
  const path = join(folder, 'file');
  await writeFile(path, text);
  return path;
};
async function ask<T>(text: string, variables: object = {}, actor = province): Promise<T> {
  const { data, errors } = await app.run(text, actor, variables as Record<string, unknown>);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data as T;
}

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startRegister(database.url);
  criteria = new OcopCriteriaService(app.db, app.reads, new LegalRules(app.db));
  folder = await mkdtemp(join(tmpdir(), 'criteria-'));
  province = actorOf('PROVINCE_OFFICER', NATION);
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
  await database.drop();
});

const SETS = `{ ocopCriteriaSets(first: 50) { nodes { id version decision setNumber setName validFrom criteriaCount optionCount gateCount } } }`;
interface Listed {
  ocopCriteriaSets: { nodes: { id: string; version: number; setNumber: number; setName: string }[] };
}

describe('criteria sets', () => {
  it('come in by a file, once, and score at once', async () => {
    expect(await receive(await file(SMALL_FILE))).toMatchObject({
      sets: 1,
      known: 0,
      criteria: 8,
      options: 15,
      gates: 4,
    });
    expect(await receive(await file(SMALL_FILE))).toMatchObject({ sets: 0, known: 1 });
    const { ocopCriteriaSets } = await ask<Listed>(SETS);
    expect(ocopCriteriaSets.nodes).toMatchObject([{ setNumber: 1, setName: 'Rau, củ, quả, hạt tươi' }]);
    const scoring = {
      criteriaSetId: ocopCriteriaSets.nodes[0]!.id,
      choices: { '1.1': 4, '1.2': 2, '2': 2, '3': 2, '4.1': 2, '4.2': 2 },
    };
    const OUTCOME = `query ($scoring: OcopOutcomeQuestion!) { ocopOutcome(scoring: $scoring) {
      total bandStars stars missing eliminatedBy gatesKnown next { star points gates { code needs } } } }`;
    expect((await ask<{ ocopOutcome: object }>(OUTCOME, { scoring })).ocopOutcome).toMatchObject({
      total: 95,
      bandStars: 5,
      stars: 4,
      next: { star: 5, points: 0, gates: [{ code: '2', needs: 'Xuất khẩu' }] },
    });
    const parts = { parts: { A: 40, B: 25, C: 26 } };
    expect((await ask<{ ocopOutcome: object }>(OUTCOME, { scoring: parts })).ocopOutcome).toMatchObject({
      total: 91,
      stars: 5,
      gatesKnown: false,
    });
    await expect(ask(OUTCOME, { scoring: { parts: { A: 41, B: 25, C: 26 } } })).rejects.toMatchObject({
      code: 'OCOP_SCORING',
    });
  });

  it.each([
    [
      'children that are not their parent',
      SMALL_FILE.replace('Nguyên liệu,20,,', 'Nguyên liệu,19,,'),
      '2026-05-22',
      'OCOP_CRITERIA_FILE',
    ],
    ['part totals of another time', SMALL_FILE, '2022-01-01', 'OCOP_CRITERIA_FILE'],
    [
      'other content of a day that is taken',
      SMALL_FILE.replace('Trong xã có', 'Ở xã có'),
      '2026-05-22',
      'OCOP_CRITERIA_HELD',
    ],
    ['no day', SMALL_FILE, 'hôm nay', 'OCOP_CRITERIA_DAY'],
  ])('are refused whole for %s', async (_what, text, day, code) => {
    await expect(receive(await file(text), day)).rejects.toMatchObject({ code });
    expect((await ask<Listed>(SETS)).ocopCriteriaSets.nodes).toHaveLength(1);
  });

  it('never change: the database refuses it, and only it stood in the way', async () => {
    const change = () =>
      app.db.write(province, { reason: 'thử sửa' }, (tx) =>
        tx.query(`UPDATE ocop_criteria_set SET tree = jsonb_set(tree, '{disqualifiers}', '[]')`),
      );
    await expect(change()).rejects.toMatchObject({ code: 'OCOP_CRITERIA_IMMUTABLE' });
    await query(database.url, 'ALTER TABLE ocop_criteria_set DISABLE TRIGGER ocop_criteria_set_immutable');
    await change();
    await query(database.url, 'ALTER TABLE ocop_criteria_set ENABLE TRIGGER ocop_criteria_set_immutable');
  });

  it('that nobody used go again, by who may and has seen them', async () => {
    const REMOVE = `mutation ($input: RemoveOcopCriteriaSet!) { removeOcopCriteriaSet(input: $input) { id } }`;
    const [set] = (await ask<Listed>(SETS)).ocopCriteriaSets.nodes;
    const input = { id: set!.id, expectedVersion: set!.version, reason: 'Nạp nhầm' };
    await expect(ask(REMOVE, { input: { ...input, expectedVersion: 9 } })).rejects.toMatchObject({ code: 'CONFLICT' });
    const commune = actorOf('COMMUNE_OFFICER', NATION);
    await expect(ask(REMOVE, { input }, commune)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(REMOVE, { input })).toEqual({ removeOcopCriteriaSet: { id: set!.id } });
  });
});

describe('the criteria of the decisions', () => {
  withData('of 2026 come in whole, with every gate', async () => {
    expect(await receive(join(DATA!, 'ocop_rubric_26-2026.csv'))).toEqual({
      sets: 26,
      known: 0,
      criteria: 943,
      options: 2579,
      gates: 575,
    });
    const trees = await query<{ tree: CriteriaTree }>(database.url, 'SELECT tree FROM ocop_criteria_set');
    expect(trees.flatMap(({ tree }) => tree.disqualifiers)).toHaveLength(25);
    const noted = trees.flatMap(({ tree }) => leavesOf(tree).filter(({ leaf }) => leaf.elimination));
    expect(noted.length).toBeGreaterThan(40);
    expect(trees.filter(({ tree }) => leavesOf(tree).some(({ leaf }) => leaf.dependsOn === '5.1'))).toHaveLength(25);
  });

  withData('of 2019 have the totals of their time and are refused under those of now', async () => {
    const path = join(DATA!, 'ocop_rubric_1048-2019.csv');
    await expect(receive(path, '2026-06-01')).rejects.toMatchObject({ code: 'OCOP_CRITERIA_FILE' });
    expect(await receive(path, '2019-08-21')).toMatchObject({ sets: 1 });
  });
});
