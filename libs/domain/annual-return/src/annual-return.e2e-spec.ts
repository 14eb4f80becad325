import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import fc from 'fast-check';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { afterAct, isOwnWork, ReturnAct, type ReturnState } from './annual-return.rules';

const PLACE = { unit: 'Xã Tân Hoa', province: 'Tỉnh Bắc Giang', registryStatus: 'ACTIVE', officialMemberCount: 12 };

interface Answered {
  action: string;
  allowed: boolean;
  code: string | null;
}
type Held = { id: string; version: number; state: ReturnState; allowedActions: Answered[] } & Record<string, unknown>;

const allowedOf = ({ allowedActions }: Held): string[] =>
  allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action);

/** One campaign as five people play it: through GraphQL, signed in, on a real PostgreSQL. */
describe('the annual campaign', () => {
  let database: TestDatabase;
  let server: TestServer;
  let ids: string[];
  let campaign: string;
  let coop: Signer;
  let officer: Signer;
  let colleague: Signer;
  let province: Signer;

  beforeAll(async () => {
    database = await createTestDatabase();
    ids = await stateOrganisations(database.url, [
      { ...PLACE, name: 'Hợp tác xã Báo Cáo', charterCapital: '500000000' },
      { ...PLACE, name: 'Hợp tác xã Nộp Thay' },
      { ...PLACE, name: 'Hợp tác xã Bước Ngẫu Nhiên' },
      { ...PLACE, name: 'Hợp tác xã Không Nộp' },
      { ...PLACE, name: 'Tổ hợp tác Ngoài Mẫu', kind: 'COOPERATIVE_GROUP' },
      { ...PLACE, name: 'Hợp tác xã Đã Giải Thể', registryStatus: 'TERMINATED' },
      { ...PLACE, name: 'Hợp tác xã Mới Lập', validFrom: '2026-02-01' },
    ]);
    server = await startTestServer({ databaseUrl: database.url });
    const [place] = await query<{ province: string; commune: string }>(
      database.url,
      'SELECT province_id AS province, commune_id AS commune FROM organisation WHERE id = $1',
      [ids[0]],
    );
    province = { role: 'PROVINCE_OFFICER', unitId: place!.province };
    officer = { role: 'COMMUNE_OFFICER', unitId: place!.commune };
    colleague = { ...officer, reach: 'ALL_BELOW' };
    coop = { role: 'COOP_USER', unitId: place!.commune, organisationId: ids[0] };
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const FIELDS =
    'id version state allowedActions { action allowed code } content sources daysLate onBehalf returnReason submittedByName checkedByName acceptedOn';
  const ACTS: Record<ReturnAct, string> = {
    SAVE: 'saveAnnualReturn',
    SUBMIT: 'submitAnnualReturn',
    RETURN: 'returnAnnualReturn',
    CHECK: 'checkAnnualReturn',
    SEND_BACK: 'sendBackAnnualReturn',
    ACCEPT: 'acceptAnnualReturn',
    WITHDRAW: 'withdrawAnnualReturn',
  };

  const act = async (name: ReturnAct, { id, version }: Held, as: Signer, more: object = {}) => {
    const type = name === 'SAVE' ? 'SaveAnnualReturn' : 'ActOnReturn';
    const text = `mutation ($input: ${type}!) { done: ${ACTS[name]}(input: $input) { ${FIELDS} } }`;
    const input = { id, expectedVersion: version, reason: 'Việc của đợt báo cáo', ...more };
    return server.graphql<{ done: Held }>(text, { input }, { as });
  };
  const done = async (...asked: Parameters<typeof act>): Promise<Held> => {
    const { data, errors } = await act(...asked);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.done;
  };
  const refused = async (...asked: Parameters<typeof act>): Promise<string> =>
    (await act(...asked)).errors![0]!.extensions.code;
  const returnOf = async (organisation: number, as = province): Promise<Held> => {
    const filter = { organisation: { eq: ids[organisation] } };
    const text = `query ($filter: AnnualReturnFilter) { annualReturns(first: 2, filter: $filter) { nodes { ${FIELDS} } } }`;
    const { data } = await server.graphql<{ annualReturns: { nodes: Held[] } }>(text, { filter }, { as });
    return data!.annualReturns.nodes[0]!;
  };
  const figures = async (organisation: number) =>
    query<{ revenue: string; origin: string }>(
      database.url,
      'SELECT revenue, origin FROM annual_figure WHERE organisation_id = $1 AND year = 2025',
      [ids[organisation]],
    );
  const WHOLE = { memberCount: 12, workerCount: 5, totalCapital: '900', revenue: '700', profit: '-20' };

  it('opens once for a province, with a deadline somebody answers for, and makes a return for whoever is due', async () => {
    const OPEN = `mutation ($input: OpenAnnualCampaign!) { openAnnualCampaign(input: $input) { id dueOn communeDueOn deadlineMark basis form } }`;
    const open = (more: object, as = province) =>
      server.graphql<{ openAnnualCampaign: { id: string } }>(
        OPEN,
        { input: { provinceId: province.unitId, year: 2025, reason: 'Mở đợt báo cáo', ...more } },
        { as },
      );
    await server.graphql(
      'mutation ($input: RecordAnnualFigure!) { recordAnnualFigure(input: $input) { id } }',
      {
        input: {
          organisationId: ids[0],
          year: 2024,
          content: { memberCount: 11, chairTraining: 'UNIVERSITY' },
          origin: 'Biểu năm trước',
          reason: 'Ghi số liệu',
        },
      },
      { as: officer },
    );
    expect((await open({})).errors![0]!.extensions).toMatchObject({ code: 'DEADLINE_UNKNOWN', field: 'dueOn' });
    expect((await open({ dueOn: '2026-01-31' })).errors![0]!.extensions).toMatchObject({ field: 'basis' });
    const early = { dueOn: '2025-12-20', basis: 'Công văn 12' };
    expect((await open(early)).errors![0]!.extensions.code).toBe('DEADLINE_BEFORE');
    const given = { dueOn: '2026-01-31', communeDueOn: '2026-02-15', basis: 'Công văn 12/STC' };
    expect((await open({ ...given, year: 2999 })).errors!.length).toBeGreaterThan(0);
    expect((await open(given, officer)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const opened = await open(given);
    campaign = opened.data!.openAnnualCampaign.id;
    expect(opened.data!.openAnnualCampaign).toMatchObject({
      dueOn: '2026-01-31',
      deadlineMark: 'UNCONFIRMED',
      basis: 'Công văn 12/STC',
      form: 'I-19',
    });
    expect((await open(given)).errors![0]!.extensions.code).toBe('CAMPAIGN_EXISTS');
    const rows = await query<{ organisation_id: string }>(database.url, 'SELECT organisation_id FROM annual_return');
    expect(rows.map((row) => row.organisation_id).sort()).toEqual(ids.slice(0, 4).sort());
    const first = await returnOf(0, coop);
    expect(first.content).toEqual({
      charterCapitalRegistered: '500000000',
      officialMemberCount: 12,
      membersAtStart: 11,
      chairTraining: 'UNIVERSITY',
    });
    expect(first.sources).toMatchObject({
      officialMemberCount: { source: 'REGISTER' },
      membersAtStart: { source: 'LAST_YEAR', on: '2024-12-31' },
    });
  });

  it('is played by the co-op, the commune and the province, and becomes figures that can be taken back', async () => {
    let held = await returnOf(0, coop);
    expect(await refused('SUBMIT', held, coop)).toBe('RETURN_INCOMPLETE');
    held = await done('SAVE', held, coop, { content: { ...WHOLE, officialMemberCount: 12 } });
    expect(held.sources).not.toHaveProperty('memberCount');
    expect(await refused('SUBMIT', { ...held, version: 1 }, coop)).toBe('CONFLICT');
    expect(await refused('CHECK', held, officer)).toBe('MOVE_NOT_POSSIBLE');
    held = await done('SUBMIT', held, coop);
    expect(held).toMatchObject({ state: 'SUBMITTED', onBehalf: false });
    expect(allowedOf(held)).toEqual([]);
    expect(allowedOf(await returnOf(0, officer))).toEqual(['returnAnnualReturn', 'checkAnnualReturn']);
    expect(held.daysLate).toBeGreaterThan(200);
    held = await done('RETURN', held, officer, { reason: 'Thiếu số lao động nữ' });
    expect(held).toMatchObject({ state: 'RETURNED', returnReason: 'Thiếu số lao động nữ' });
    held = await done('SAVE', held, coop, { content: { femaleWorkerCount: 2 }, texts: { proposals: 'Vay vốn' } });
    held = await done('CHECK', await done('SUBMIT', held, coop), officer);
    expect(await figures(0)).toEqual([]);
    held = await done('ACCEPT', await done('CHECK', await done('SEND_BACK', held, province), officer), province);
    expect(allowedOf(held)).toEqual(['withdrawAnnualReturn']);
    expect((await figures(0))[0]).toMatchObject({ revenue: '700' });
    held = await done('WITHDRAW', held, province);
    expect(await figures(0)).toEqual([]);
    held = await done('ACCEPT', held, province);
    const [figure] = await query<{ id: string }>(
      database.url,
      'SELECT id FROM annual_figure WHERE organisation_id = $1 AND year = 2025',
      [ids[0]],
    );
    await server.graphql(
      'mutation ($input: CorrectAnnualFigure!) { correctAnnualFigure(input: $input) { id } }',
      { input: { id: figure!.id, expectedVersion: 1, content: { revenue: '701' }, reason: 'Đính chính' } },
      { as: officer },
    );
    expect(await refused('WITHDRAW', held, province)).toBe('FIGURES_CHANGED_SINCE');
  });

  it('has four eyes: what an officer submits for a co-op another one checks; a stranger does neither', async () => {
    let held = await returnOf(1);
    expect((await act('SAVE', held, coop, { content: WHOLE })).errors).toHaveLength(1);
    held = await done('SAVE', held, officer, { content: WHOLE });
    held = await done('SUBMIT', held, officer);
    expect(held.onBehalf).toBe(true);
    expect(await refused('CHECK', held, officer)).toBe('OWN_WORK');
    held = await done('CHECK', held, colleague);
    expect(await refused('ACCEPT', held, officer)).toBe('FORBIDDEN');
    const contradicting = await returnOf(3);
    const broken = await done('SAVE', contradicting, officer, { content: { ...WHOLE, revenueInternal: '800' } });
    expect(await refused('SUBMIT', broken, officer)).toBe('REVENUE_PARTS');
  });

  it('moves exactly as its rules say, whatever is tried by whom', async () => {
    const people = { officer, colleague, province };
    const everyone = ['officer', 'colleague', 'province'] as const;
    const holds: Record<ReturnAct, readonly (keyof typeof people)[]> = {
      SAVE: everyone,
      SUBMIT: everyone,
      RETURN: everyone,
      CHECK: everyone,
      SEND_BACK: ['province'],
      ACCEPT: ['province'],
      WITHDRAW: ['province'],
    };
    let held = await done('SAVE', await returnOf(2), officer, { content: WHOLE });
    let submitter: string | null = null;
    let checker: string | null = null;
    let revenue = 1_000;
    const counted = { moved: 0, refused: 0 };
    const step = fc.record({
      name: fc.constantFrom(...Object.values(ReturnAct)),
      who: fc.constantFrom<keyof typeof people>('officer', 'colleague', 'province'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        for (const { name, who } of steps) {
          revenue += 1;
          const more = name === 'SAVE' ? { content: { revenue: `${revenue}` } } : {};
          const said = (await returnOf(2, people[who])).allowedActions.find(({ action }) => action === ACTS[name])!;
          const answer = await act(name, held, people[who], more);
          const hands = { submittedBy: submitter, onBehalf: submitter !== null, checkedBy: checker };
          const next = afterAct(held.state, name);
          const allowed = holds[name].includes(who) && next !== null && !isOwnWork(name, who, hands);
          expect([name, who, held.state, answer.data !== null && answer.data !== undefined]).toEqual([
            name,
            who,
            held.state,
            allowed,
          ]);
          // What the return says of its acts is what becomes of them.
          expect([name, said.allowed, said.code]).toEqual([
            name,
            allowed,
            allowed ? null : answer.errors![0]!.extensions.code,
          ]);
          counted[allowed ? 'moved' : 'refused'] += 1;
          if (!allowed) continue;
          held = answer.data!.done;
          expect(held.state).toBe(next);
          if (name === 'SUBMIT') submitter = who;
          if (name === 'CHECK') checker = who;
          expect((await figures(2)).length).toBe(held.state === 'ACCEPTED' ? 1 : 0);
        }
      }),
      { numRuns: 30, seed: 20_261_124 },
    );
    process.stdout.write(`annual return model: ${JSON.stringify(counted)}\n`);
    expect(counted.moved).toBeGreaterThan(20);
    expect(counted.refused).toBeGreaterThan(20);
  }, 120_000);

  it('is counted by commune: due, submitted, accepted, late, missing; each sees his own', async () => {
    const PROGRESS = `query ($id: ID!) { annualCampaignProgress(campaignId: $id) { communeName due submitted checked accepted late missing } }`;
    const { data } = await server.graphql<{ annualCampaignProgress: Record<string, unknown>[] }>(
      PROGRESS,
      { id: campaign },
      { as: province },
    );
    const [row] = data!.annualCampaignProgress;
    expect(data!.annualCampaignProgress).toHaveLength(1);
    expect(row).toMatchObject({ due: 4, late: 4 });
    expect(Number(row!['submitted']) + Number(row!['missing'])).toBe(4);
    expect(Number(row!['accepted'])).toBeGreaterThanOrEqual(1);
    const own = await server.graphql(PROGRESS, { id: campaign }, { as: coop });
    expect(own.data).toMatchObject({ annualCampaignProgress: [{ due: 1, submitted: 1, accepted: 1, missing: 0 }] });
    const nobody = await server.graphql(PROGRESS, { id: campaign });
    expect(nobody.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});
