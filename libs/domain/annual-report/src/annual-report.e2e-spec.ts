import { asSystem, createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { batchOf, decide, send } from '../../../platform/testing/src/import-door';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';

const PLACE = { unit: 'Xã Tân Hoa', province: 'Tỉnh Bắc Giang' };
const ELSEWHERE = { unit: 'Phường Đình Bảng', province: 'Tỉnh Bắc Ninh' };

/** Figures of a year as the office records them: through GraphQL, signed in, on a real PostgreSQL. */
describe('figures of a year', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;
  let province: Signer;
  let commune: string;
  let far: string;
  let ids: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    const stated = Array.from({ length: 8 }, (_, n) => ({
      name: `Hợp tác xã thử ${n}`,
      ...(n === 7 ? ELSEWHERE : PLACE),
      kind: n === 6 ? 'COOPERATIVE_GROUP' : 'COOPERATIVE',
      officialMemberCount: 60,
      registryStatus: n === 5 ? 'TERMINATED' : 'ACTIVE',
      validFrom: n === 4 ? '2025-02-01' : '2020-01-01',
    }));
    ids = await stateOrganisations(database.url, stated);
    server = await startTestServer({ databaseUrl: database.url });
    [commune, far] = await Promise.all([communeOf(ids[0]!), communeOf(ids[7]!)]);
    officer = { role: 'COMMUNE_OFFICER', unitId: commune };
    const [row] = await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE code = '24' AND valid_to IS NULL AND level = 'PROVINCE'`,
    );
    province = { role: 'PROVINCE_OFFICER', unitId: row!.id };
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  async function communeOf(id: string): Promise<string> {
    const rows = await query<{ id: string }>(database.url, 'SELECT commune_id AS id FROM organisation WHERE id = $1', [
      id,
    ]);
    return rows[0]!.id;
  }

  const RECORD = `mutation ($input: RecordAnnualFigure!) { recordAnnualFigure(input: $input) {
    id version year origin revenue size { sizeClass doubt officialMembers membersOfRegister parameterId parameterVersion parameterMark } } }`;
  const CORRECT = `mutation ($input: CorrectAnnualFigure!) { correctAnnualFigure(input: $input) { id version revenue origin } }`;
  const MODEL = `mutation ($input: RecordGovernanceModel!) { recordGovernanceModel(input: $input) {
    governanceModels(first: 5) { nodes { model validFrom validTo } } findings(first: 9, filter: { closedOn: { isNull: true } }) { nodes { rule message } } } }`;

  interface Figure {
    id: string;
    version: number;
    size: Record<string, unknown>;
  }

  const record = (organisation: number, year: number, content: object, as = officer) =>
    server.graphql<{ recordAnnualFigure: Figure }>(
      RECORD,
      { input: { organisationId: ids[organisation], year, content, origin: 'Báo cáo giấy', reason: 'Ghi số liệu' } },
      { as },
    );
  const recorded = async (...asked: Parameters<typeof record>): Promise<Figure> => {
    const answer = await record(...asked);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.recordAnnualFigure;
  };
  const findings = async (organisation: number): Promise<string[]> => {
    const rows = await query<{ rule: string }>(
      database.url,
      'SELECT rule FROM rule_finding WHERE organisation_id = $1 AND closed_on IS NULL ORDER BY rule',
      [ids[organisation]],
    );
    return rows.map(({ rule }) => rule);
  };

  it('are recorded once a year, corrected by whoever has seen the last version, and refused at the field', async () => {
    const parts = { revenue: '900', revenueInternal: '400', revenueExternal: '600' };
    const slip = await record(0, 2022, parts);
    expect(slip.errors![0]!.extensions).toMatchObject({ code: 'REVENUE_PARTS', field: 'revenue' });
    const { id } = await recorded(0, 2022, { ...parts, revenue: '1000' });
    const again = await record(0, 2022, { revenue: '1' });
    expect(again.errors![0]!.extensions).toMatchObject({ code: 'FIGURE_EXISTS', field: 'year' });
    const correct = (expectedVersion: number, content: object) =>
      server.graphql(CORRECT, { input: { id, expectedVersion, content, reason: 'Sửa số liệu' } }, { as: officer });
    const broken = await correct(1, { revenueExternal: '500' });
    expect(broken.errors![0]!.extensions).toMatchObject({ code: 'REVENUE_PARTS', field: 'revenue' });
    const same = await correct(1, { revenue: '1000' });
    expect(same.errors![0]!.extensions.code).toBe('NOTHING_CHANGED');
    const right = await correct(1, { revenueExternal: '500', revenue: '900', profit: '-20' });
    expect(right.data).toMatchObject({ correctAnnualFigure: { version: 2, revenue: '900', origin: 'Báo cáo giấy' } });
    const late = await correct(1, { profit: '7' });
    expect(late.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT' });
  });

  it('of a year to come, of nothing, or of an organisation that is not the officer’s are refused', async () => {
    const next = new Date().getFullYear() + 2;
    expect((await record(0, next, { revenue: '1' })).errors![0]!.extensions).toMatchObject({ code: 'YEAR_IN_FUTURE' });
    expect((await record(0, 2021, {})).errors![0]!.extensions.code).toBe('FIGURE_EMPTY');
    expect((await record(0, 2021, { revenue: '1,5' })).errors).toHaveLength(1);
    expect((await record(7, 2021, { revenue: '1' })).errors![0]!.extensions.code).toBe('ORGANISATION_NOT_FOUND');
    const reader = await record(0, 2021, { revenue: '1' }, { role: 'AUDITOR', unitId: province.unitId });
    expect(reader.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('name a size class with the row of the law and the figures it was made of', async () => {
    await asSystem(database.url, async (client) => {
      const set = 'UPDATE organisation_statement_office SET field = $2 WHERE organisation_id = $1';
      await client.query(set, [ids[1], 'AGRICULTURE']);
      await client.query(set, [ids[2], 'FINANCE']);
    });
    const small = await recorded(1, 2025, { revenue: '2000000000' });
    const [rule] = await query<{ id: string; version: number }>(
      database.url,
      `SELECT id, version FROM legal_parameter WHERE code = 'SIZE_CLASS_AGRICULTURE'`,
    );
    expect(small.size).toEqual({
      sizeClass: 'SMALL',
      doubt: null,
      officialMembers: 60,
      membersOfRegister: true,
      parameterId: rule!.id,
      parameterVersion: rule!.version,
      parameterMark: 'CERTAIN',
    });
    const own = await recorded(1, 2024, { revenue: '2000000000', officialMemberCount: 49 });
    expect(own.size).toMatchObject({ sizeClass: 'MICRO', officialMembers: 49 });
    const before = await recorded(1, 2023, { revenue: '2000000000' });
    expect(before.size).toMatchObject({ sizeClass: 'UNKNOWN', doubt: 'NO_RULE' });
    const fund = await recorded(2, 2025, { revenue: '2000000000' });
    expect(fund.size).toMatchObject({ sizeClass: 'UNKNOWN', doubt: 'THRESHOLD_UNKNOWN' });
  });

  it('open V8 and V9 where the law is broken, and close them where it no longer is', async () => {
    const model = (kind: string, decidedOn: string) =>
      server.graphql(
        MODEL,
        { input: { organisationId: ids[1], model: kind, decidedOn, reason: 'Nghị quyết đại hội' } },
        { as: officer },
      );
    expect((await model('REDUCED', '2999-01-01')).errors![0]!.extensions).toMatchObject({ field: 'decidedOn' });
    expect((await model('REDUCED', '2024-08-01')).data).toMatchObject({
      recordGovernanceModel: { findings: { nodes: [{ rule: 'V8' }] } },
    });
    expect((await model('REDUCED', '2024-09-01')).errors![0]!.extensions.code).toBe('MODEL_UNCHANGED');
    const full = await model('FULL', '2026-03-01');
    expect(full.data).toEqual({
      recordGovernanceModel: {
        governanceModels: {
          nodes: [
            { model: 'FULL', validFrom: '2026-03-01', validTo: null },
            { model: 'REDUCED', validFrom: '2024-08-01', validTo: '2026-03-01' },
          ],
        },
        findings: { nodes: [] },
      },
    });
    const thin = { externalIncome: '1000', indivisibleFundAllocation: '49' };
    const figure = await recorded(3, 2025, thin);
    expect(await findings(3)).toEqual(['V9']);
    const input = {
      id: figure.id,
      expectedVersion: 1,
      content: { indivisibleFundAllocation: '50' },
      reason: 'Đính chính',
    };
    await server.graphql(CORRECT, { input }, { as: officer });
    expect(await findings(3)).toEqual([]);
    const group = { organisationId: ids[6], model: 'FULL', decidedOn: '2026-01-01', reason: 'Thử nhóm' };
    const refused = await server.graphql(MODEL, { input: group }, { as: officer });
    expect(refused.errors![0]!.extensions.code).toBe('NO_GOVERNANCE_MODEL');
  });

  const GROWTH = `query ($year: Int!, $metric: GrowthMetric!, $unitId: ID, $territory: String, $kind: OrganisationKind) {
    annualGrowth(year: $year, metric: $metric, unitId: $unitId, territory: $territory, kind: $kind) {
      due reported missing mean reportedBefore meanBefore growth matched matchedMean matchedMeanBefore matchedGrowth measuredAs measuredAsMark } }`;
  const growth = async (variables: object, as = province): Promise<Record<string, unknown>> => {
    const { data, errors } = await server.graphql<{ annualGrowth: Record<string, unknown> }>(GROWTH, variables, { as });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.annualGrowth;
  };

  it('grow by the means of all who reported, and of the same ones in both years', async () => {
    // Of 2019 and 2018 nobody has reported yet; 4 begins later, 5 has ended.
    const workers: [organisation: number, before: number | null, now: number | null][] = [
      [0, 10, 12],
      [1, 20, 22],
      [2, null, 100],
      [3, 30, null],
      [5, 500, 900],
      [6, 2, 3],
      [7, 40, 40],
    ];
    for (const [organisation, before, now] of workers) {
      const as = organisation === 7 ? { ...officer, unitId: far } : officer;
      if (before !== null) await recorded(organisation, 2020, { workerCount: before, totalCapital: `${before}0` }, as);
      if (now !== null)
        await recorded(organisation, 2021, { workerCount: now, totalCapital: `${now}0`, equity: '5' }, as);
    }
    const question = { year: 2021, metric: 'WORKERS' };
    expect(await growth({ ...question, unitId: commune })).toEqual({
      due: 5,
      reported: 4,
      missing: 1,
      mean: 34.25,
      reportedBefore: 4,
      meanBefore: 15.5,
      growth: 120.97,
      matched: 3,
      matchedMean: 12.333333333333334,
      matchedMeanBefore: 10.666666666666666,
      matchedGrowth: 15.63,
      measuredAs: null,
      measuredAsMark: null,
    });
    expect(await growth({ ...question, kind: 'COOPERATIVE' })).toMatchObject({ due: 5, reported: 4, matched: 3 });
    expect(await growth(question, officer)).toMatchObject({ due: 5, reported: 4 });
    expect(await growth({ ...question, territory: 'FORMER_BAC_NINH' })).toMatchObject({ due: 1, matchedGrowth: 0 });
    const asCapital = await growth({ year: 2021, metric: 'WORKING_CAPITAL', unitId: commune });
    expect(asCapital).toMatchObject({
      matchedGrowth: 15.63,
      measuredAs: 'TOTAL_CAPITAL',
      measuredAsMark: 'UNCONFIRMED',
    });
    expect(await growth({ year: 2022, metric: 'PROFIT' })).toMatchObject({ reportedBefore: 0, growth: null });
  });

  it('count as due whoever the whole choosing rule shows as active on the last day', async () => {
    const wrong = await query(
      database.url,
      `SELECT 1 FROM generate_series(date '2019-12-31', date '2026-12-31', interval '1 year') day,
       LATERAL (SELECT 1 FROM organisation_at(day::date, NULL) a FULL JOIN organisation_standing(day::date) s ON s.organisation_id = a.id
         WHERE (a.kind, a.field, a.registry_status) IS DISTINCT FROM (s.kind, s.field, s.registry_status)) differing`,
    );
    expect(wrong).toEqual([]);
  });

  it('are listed by year and by what they say, each where its organisation is seen', async () => {
    const LIST = `query ($filter: AnnualFigureFilter, $sort: AnnualFigureSort) {
      annualFigures(first: 3, filter: $filter, sort: $sort) { totalCount nodes { workerCount organisation { name } } } }`;
    const variables = { filter: { year: { eq: 2021 } }, sort: { field: 'workerCount', direction: 'DESC' } };
    const { data } = await server.graphql(LIST, variables, { as: officer });
    expect(data).toEqual({
      annualFigures: {
        totalCount: 5,
        nodes: [
          { workerCount: 900, organisation: { name: 'Hợp tác xã thử 5' } },
          { workerCount: 100, organisation: { name: 'Hợp tác xã thử 2' } },
          { workerCount: 22, organisation: { name: 'Hợp tác xã thử 1' } },
        ],
      },
    });
  });

  it('go out as a file by what their organisations are, said in words', async () => {
    const organisation = { inUnit: [commune], ofKind: ['COOPERATIVE'], ofField: ['AGRICULTURE'] };
    const filter = encodeURIComponent(JSON.stringify({ year: { eq: 2025 }, organisation }));
    const answer = await fetch(`${server.url}/export/annualFigures.csv?filter=${filter}`, {
      headers: await server.headersOf(officer),
    });
    const [, conditions, , , , ...rows] = (await answer.text()).split('\r\n');
    const [{ name }] = (await query<{ name: string }>(
      database.url,
      'SELECT full_name AS name FROM admin_unit WHERE id = $1',
      [commune],
    )) as [{ name: string }];
    expect(conditions).toContain(`Tổ chức ở: ${name}; Loại hình của tổ chức: Hợp tác xã; Lĩnh vực của tổ chức: `);
    expect(conditions).not.toContain('AGRICULTURE');
    expect(rows.filter((row) => /^\d+;/.test(row))).toHaveLength(1);
  });

  it('that come in a file open V8 as those typed do, and taking the file back closes it', async () => {
    const file = (figures: string): string =>
      [
        'DANH SÁCH HỢP TÁC XÃ',
        '(Đơn vị tính: đồng)',
        `STT;Tên HTX;Mã số HTX;Xã, phường;Ngày thành lập;Lĩnh vực;Vốn điều lệ;Số thành viên;Doanh thu năm 2025;Xếp loại`,
        `1;Hợp tác xã Nhập Từ Tệp;0100000015;Phường Đình Bảng;05/03/2019;Trồng trọt;100.000.000;60;${figures}`,
      ].join('\r\n');
    const apply = async (text: string): Promise<string> => {
      const { id } = await send(server, province, text);
      expect(await decide(server, province, 'applyImport', id)).toEqual({ code: 'OK' });
      return id;
    };
    await apply(file(';'));
    const [made] = await query<{ id: string }>(
      database.url,
      `SELECT id FROM organisation WHERE name = 'Hợp tác xã Nhập Từ Tệp'`,
    );
    ids.push(made!.id);
    const input = { organisationId: made!.id, model: 'REDUCED', decidedOn: '2024-08-01', reason: 'Nghị quyết đại hội' };
    await server.graphql(MODEL, { input }, { as: province });
    expect(await findings(8)).not.toContain('V8');
    const figures = await apply(file('2.500.000.000;Tốt'));
    expect(await findings(8)).toContain('V8');
    expect(await batchOf(server, province, figures)).toMatchObject({ updated: 1, status: 'APPLIED' });
    expect(await decide(server, province, 'undoImport', figures)).toEqual({ code: 'OK' });
    expect(await findings(8)).not.toContain('V8');
  });
});
