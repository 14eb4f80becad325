import { asSystem, createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { startTestServer, type Signer, type TestServer } from '../../../platform/testing/src/test-server';

/** The feature as its users have it: through GraphQL, signed in, on a real PostgreSQL. */
describe('organisations', () => {
  let database: TestDatabase;
  let server: TestServer;
  let commune: string;
  let otherCommune: string;
  let oldCommune: string;
  let officer: Signer;
  let province: Signer;

  const unitId = async (code: string, today: boolean): Promise<string> => {
    const rows = await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE code = $1 AND level <> 'DISTRICT' AND (valid_to IS NULL) = $2`,
      [code, today],
    );
    return rows[0]!.id;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    commune = await unitId('07582', true);
    otherCommune = await unitId('07210', true);
    oldCommune = await unitId('07567', false);
    officer = { role: 'COMMUNE_OFFICER', unitId: commune };
    province = { role: 'PROVINCE_OFFICER', unitId: await unitId('24', true) };
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const CREATE = `mutation ($input: CreateOrganisation!) { createOrganisation(input: $input) {
    id version name nameSource registryStatus commune { id fullName } statedUnit { fullName } findings(first: 5) { nodes { rule } } } }`;
  const UPDATE = `mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id version name officialMemberCount } }`;

  interface Made {
    id: string;
    version: number;
    name: string;
    commune: { id: string; fullName: string };
  }

  const content = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
    kind: 'COOPERATIVE',
    name: 'Hợp tác xã Vải thiều Minh Lộc',
    unitId: commune,
    officialMemberCount: 12,
    ...over,
  });

  const create = async (
    over: Record<string, unknown> = {},
    as: Signer = officer,
    extra: Record<string, unknown> = {},
  ): Promise<Made> => {
    const answer = await server.graphql<{ createOrganisation: Made }>(
      CREATE,
      { input: { content: content(over), reason: 'Lập hồ sơ', acceptTwins: true, ...extra } },
      { as },
    );
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return answer.data.createOrganisation;
  };

  it('begin with what the office knows, and are seen only where they are', async () => {
    const made = await create();
    expect(made).toMatchObject({
      version: 1,
      nameSource: 'OFFICE',
      registryStatus: 'UNKNOWN',
      commune: { id: commune },
    });
    const ONE = 'query ($id: ID!) { organisation(id: $id) { name } }';
    const own = await server.graphql(ONE, { id: made.id }, { as: officer });
    const foreign = await server.graphql(
      ONE,
      { id: made.id },
      { as: { role: 'COMMUNE_OFFICER', unitId: otherCommune } },
    );
    const nobody = await server.graphql(ONE, { id: made.id });
    expect(own.data).toEqual({ organisation: { name: made.name } });
    expect(foreign.data).toEqual({ organisation: null });
    expect(nobody.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are not begun in a commune that is not the officer’s own, nor by who only reads', async () => {
    const elsewhere = await server.graphql(
      CREATE,
      { input: { content: content({ unitId: otherCommune }), reason: 'Thử' } },
      { as: officer },
    );
    expect(elsewhere.errors![0]!.extensions).toMatchObject({ code: 'UNIT_OUTSIDE', field: 'unitId' });
    const reader = await server.graphql(
      CREATE,
      { input: { content: content(), reason: 'Thử' } },
      { as: { role: 'AUDITOR', unitId: province.unitId } },
    );
    expect(reader.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('refuse an act below the minimum of the law of its day, at the field', async () => {
    const four = { input: { content: content({ officialMemberCount: 4 }), reason: 'Thử' } };
    const refused = await server.graphql(CREATE, four, { as: officer });
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'TOO_FEW_MEMBERS', field: 'officialMemberCount' });
    const six = { officialMemberCount: 6, establishedOn: '2023-05-01', unitId: oldCommune };
    const before = await server.graphql(CREATE, { input: { content: content(six), reason: 'Thử' } }, { as: officer });
    expect(before.errors![0]!.extensions.code).toBe('TOO_FEW_MEMBERS');
    await expect(create({ officialMemberCount: 6 })).resolves.toMatchObject({ version: 1 });
  });

  it('that break a rule already can be mended elsewhere, and are not let sink deeper', async () => {
    const { id } = await create({ officialMemberCount: 12 });
    const told = `UPDATE organisation_statement_office SET official_member_count = 4, code = '2400000001' WHERE organisation_id = $1`;
    await asSystem(database.url, (client) => client.query(told, [id]));
    const [{ version }] = (await query<{ version: number }>(
      database.url,
      `SELECT version FROM organisation WHERE id = '${id}'`,
    )) as [{ version: number }];
    const change = (over: object, expectedVersion: number): Promise<{ errors?: { extensions: object }[] }> =>
      server.graphql(UPDATE, { input: { id, expectedVersion, content: over, reason: 'Sửa' } }, { as: officer });
    expect((await change({ officialMemberCount: 3 }, version)).errors![0]!.extensions).toMatchObject({
      code: 'TOO_FEW_MEMBERS',
    });
    const mended = await change({ addressLine: 'Thôn Ngoài', officialMemberCount: 4, code: '2400000001' }, version);
    expect(mended.errors).toBeUndefined();
    expect((await change({ code: '2400000002' }, version + 1)).errors![0]!.extensions).toMatchObject({
      code: 'CODE_CHECK',
    });
  });

  it('do not begin in the future', async () => {
    const answer = await server.graphql(
      CREATE,
      { input: { content: content({ establishedOn: '2999-01-01' }), reason: 'Thử' } },
      { as: officer },
    );
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BEGINS_IN_FUTURE', field: 'establishedOn' });
  });

  it('want a code that checks, or a person who says that it is printed so', async () => {
    const wrong = { code: '2400123450' };
    const refused = await server.graphql(
      CREATE,
      { input: { content: content(wrong), reason: 'Thử' } },
      { as: officer },
    );
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'CODE_CHECK', field: 'code' });
    await expect(create(wrong, officer, { acceptCode: true })).resolves.toBeDefined();
  });

  it('keep the commune they were registered in and know the one it became', async () => {
    const made = await create({ unitId: oldCommune, establishedOn: '2019-04-02' }, officer, {
      effectiveOn: '2019-04-02',
    });
    const AT = `query ($id: ID!, $asOf: Date) { organisation(id: $id, asOf: $asOf) { commune { fullName parent { fullName } } statedUnit { fullName } } }`;
    const then = await server.graphql(AT, { id: made.id, asOf: '2025-06-30' }, { as: officer });
    const now = await server.graphql(AT, { id: made.id }, { as: officer });
    const before = await server.graphql(AT, { id: made.id, asOf: '2018-01-01' }, { as: officer });
    expect(then.data).toEqual({
      organisation: {
        commune: { fullName: 'Xã Tân Hoa', parent: { fullName: 'Huyện Lục Ngạn' } },
        statedUnit: { fullName: 'Xã Tân Hoa' },
      },
    });
    expect(now.data).toEqual({
      organisation: {
        commune: { fullName: 'Xã Lục Ngạn', parent: { fullName: 'Tỉnh Bắc Ninh' } },
        statedUnit: { fullName: 'Xã Tân Hoa' },
      },
    });
    expect(before.data).toEqual({ organisation: null });
  });

  it('are corrected in place, changed from a day, and remember both', async () => {
    const made = await create({ name: 'Hợp tác xã Tên Sai' }, officer, { effectiveOn: '2026-01-10' });
    const corrected = await server.graphql<{ updateOrganisation: Made }>(
      UPDATE,
      {
        input: {
          id: made.id,
          expectedVersion: 1,
          content: { name: 'Hợp tác xã Tên Đúng' },
          reason: 'Sửa lỗi chính tả',
        },
      },
      { as: officer },
    );
    expect(corrected.data!.updateOrganisation).toMatchObject({ name: 'Hợp tác xã Tên Đúng', version: 2 });
    const [{ now }] = (await query<{ now: Date }>(database.url, 'SELECT clock_timestamp() AS now')) as [{ now: Date }];
    await server.graphql(
      UPDATE,
      {
        input: {
          id: made.id,
          expectedVersion: 2,
          content: { name: 'Hợp tác xã Tên Mới' },
          effectiveOn: '2026-06-01',
          reason: 'Đổi tên',
        },
      },
      { as: officer },
    );
    const NAME = `query ($id: ID!, $asOf: Date, $knownAt: DateTime) { organisation(id: $id, asOf: $asOf, knownAt: $knownAt) { name } }`;
    const name = async (asOf: string | null, knownAt: string | null): Promise<unknown> =>
      (
        await server.graphql<{ organisation: { name: string } | null }>(
          NAME,
          { id: made.id, asOf, knownAt },
          { as: officer },
        )
      ).data!.organisation?.name;
    expect(await name(null, null)).toBe('Hợp tác xã Tên Mới');
    expect(await name('2026-05-31', null)).toBe('Hợp tác xã Tên Đúng');
    expect(await name('2026-06-01', null)).toBe('Hợp tác xã Tên Mới');
    expect(await name('2026-06-01', now.toISOString())).toBe('Hợp tác xã Tên Đúng');
  });

  it('are not handed to another commune unseen, nor filled with what nobody can read', async () => {
    const made = await create();
    const change = (over: Record<string, unknown>, reason = 'Thử thay đổi') =>
      server.graphql(UPDATE, { input: { id: made.id, expectedVersion: 1, content: over, reason } }, { as: officer });
    const codeOf = async (over: Record<string, unknown>, reason?: string): Promise<unknown> =>
      (await change(over, reason)).errors?.[0]?.extensions.code;
    expect(await codeOf({ unitId: otherCommune })).toBe('UNIT_OUTSIDE');
    expect(await codeOf({ name: '\u200b\u200b\u200b' })).toBe('INVALID_VALUE');
    expect(await codeOf({ name: '   ' })).toBe('INVALID_VALUE');
    expect(await codeOf({ charterCapital: '-5' })).toBe('INVALID_VALUE');
    expect(await codeOf({ officialMemberCount: 2_000_000_000 })).toBe('INVALID_VALUE');
    expect(await codeOf({ establishedOn: '0001-01-01' })).toBe('INVALID_VALUE');
    expect(await codeOf({ establishedOn: '2999-01-01' })).toBe('BEGINS_IN_FUTURE');
    expect(await codeOf({ industry: 'Trồng vải' }, '     ')).toBe('INVALID_VALUE');
    expect(await codeOf({ name: made.name })).toBe('NOTHING_CHANGED');
    const seen = await server.graphql<{ organisation: { version: number } }>(
      'query ($id: ID!) { organisation(id: $id) { version } }',
      { id: made.id },
      { as: officer },
    );
    expect(seen.data!.organisation.version).toBe(1);
  });

  it('tell the second of two officers that somebody saved first', async () => {
    const made = await create();
    const change = (memberCount: number) => ({
      input: { id: made.id, expectedVersion: 1, content: { officialMemberCount: memberCount }, reason: 'Cập nhật' },
    });
    const answers = await Promise.all(
      [13, 14, 15].map((count) => server.graphql(UPDATE, change(count), { as: officer })),
    );
    expect(answers.filter(({ data }) => data).length).toBe(1);
    const losers = answers.flatMap(({ errors }) => errors ?? []);
    expect(losers.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT', 'CONFLICT']);
    for (const { extensions } of losers) {
      const { savedBy, savedAt } = extensions.details as { savedBy: string; savedAt: string };
      expect(savedBy.length).toBeGreaterThan(0);
      expect(Number.isNaN(Date.parse(savedAt))).toBe(false);
    }
    expect(losers[0]!.extensions['details']).toMatchObject({ currentVersion: 2 });
  });

  it('show the union to its members and the members’ basics to the union, wherever they lie', async () => {
    const union = await create({
      kind: 'COOPERATIVE_UNION',
      name: 'Liên hiệp hợp tác xã Lục Ngạn',
      officialMemberCount: 3,
    });
    const far = await create({ name: 'Hợp tác xã Ở Xa', unitId: otherCommune }, province);
    const JOIN = `mutation ($input: JoinUnion!) { joinUnion(input: $input) { unionMembers(first: 5) { nodes { member { name kind } } } } }`;
    const joined = await server.graphql(
      JOIN,
      { input: { unionId: union.id, memberId: far.id, validFrom: '2026-01-01', reason: 'Kết nạp' } },
      { as: officer },
    );
    expect(joined.data).toEqual({
      joinUnion: { unionMembers: { nodes: [{ member: { name: 'Hợp tác xã Ở Xa', kind: 'COOPERATIVE' } }] } },
    });
    const seen = await server.graphql(
      'query ($id: ID!) { organisation(id: $id) { unions(first: 5) { nodes { union { name } } } } }',
      { id: far.id },
      { as: { role: 'COMMUNE_OFFICER', unitId: otherCommune } },
    );
    expect(seen.data).toEqual({
      organisation: { unions: { nodes: [{ union: { name: 'Liên hiệp hợp tác xã Lục Ngạn' } }] } },
    });
    const self = await server.graphql(
      JOIN,
      { input: { unionId: union.id, memberId: union.id, validFrom: '2026-01-01', reason: 'Thử' } },
      { as: officer },
    );
    expect(self.errors![0]!.extensions.code).toBe('UNION_CYCLE');
  });

  it('let a group become a cooperative after a year, under the same record', async () => {
    const PROMOTE = `mutation ($input: PromoteGroup!) { promoteGroup(input: $input) { id kind name officeStatements(first: 5) { nodes { kind validFrom } } } }`;
    const group = await create(
      { kind: 'COOPERATIVE_GROUP', name: 'Tổ hợp tác Nuôi ong', officialMemberCount: 6 },
      officer,
      { effectiveOn: '2025-08-01' },
    );
    const promote = (promotedOn: string) =>
      server.graphql(
        PROMOTE,
        {
          input: {
            organisationId: group.id,
            expectedVersion: 1,
            name: 'Hợp tác xã Mật ong',
            promotedOn,
            reason: 'Đại hội thành lập',
          },
        },
        { as: officer },
      );
    expect((await promote('2026-07-31')).errors![0]!.extensions.code).toBe('GROUP_TOO_YOUNG');
    expect((await promote('2026-08-01')).data).toEqual({
      promoteGroup: {
        id: group.id,
        kind: 'COOPERATIVE',
        name: 'Hợp tác xã Mật ong',
        officeStatements: {
          nodes: [
            { kind: 'COOPERATIVE', validFrom: '2026-08-01' },
            { kind: 'COOPERATIVE_GROUP', validFrom: '2025-08-01' },
          ],
        },
      },
    });
  });

  it('keep one chair at a time, and what was found on the spot apart from the legal status', async () => {
    const made = await create();
    const APPOINT = `mutation ($input: AppointOfficer!) { appointOfficer(input: $input) { officers(first: 5) { nodes { post person { name } } } } }`;
    const appoint = (personName: string) =>
      server.graphql(
        APPOINT,
        {
          input: { organisationId: made.id, personName, post: 'CHAIR', validFrom: '2026-02-01', reason: 'Đại hội bầu' },
        },
        { as: officer },
      );
    expect((await appoint('Nguyễn Văn An')).data).toEqual({
      appointOfficer: { officers: { nodes: [{ post: 'CHAIR', person: { name: 'Nguyễn Văn An' } }] } },
    });
    expect((await appoint('Trần Thị Bình')).errors![0]!.extensions.code).toBe('POST_TAKEN');
    const FIND = `mutation ($input: RecordOperationalState!) { recordOperationalState(input: $input) { operationalState registryStatus } }`;
    const found = await server.graphql(
      FIND,
      {
        input: {
          organisationId: made.id,
          state: 'DORMANT',
          foundOn: '2026-10-01',
          evidence: 'Không còn trụ sở',
          reason: 'Kiểm tra',
        },
      },
      { as: officer },
    );
    expect(found.data).toEqual({ recordOperationalState: { operationalState: 'DORMANT', registryStatus: 'UNKNOWN' } });
  });

  it('write history and audit with every change, and nothing without a reason', async () => {
    const made = await create();
    await server.graphql(
      UPDATE,
      { input: { id: made.id, expectedVersion: 1, content: { industry: 'Trồng vải' }, reason: 'Bổ sung ngành nghề' } },
      { as: officer },
    );
    const audit = await query<{ operation: string; reason: string }>(
      database.url,
      `SELECT a.operation, a.reason FROM audit_entry a JOIN organisation_statement_office s ON s.id = a.record_id WHERE s.organisation_id = $1 ORDER BY a.at`,
      [made.id],
    );
    expect(audit).toEqual([
      { operation: 'INSERT', reason: 'Lập hồ sơ' },
      { operation: 'UPDATE', reason: 'Bổ sung ngành nghề' },
    ]);
    const silent = await server.graphql(
      UPDATE,
      { input: { id: made.id, expectedVersion: 2, content: { industry: 'Khác' }, reason: '' } },
      { as: officer },
    );
    expect(silent.errors![0]!.extensions).toMatchObject({ code: 'INVALID_VALUE', field: 'reason' });
  });
});
