import { asSystem, createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { startTestServer, type Signer, type TestServer } from '../../../platform/testing/src/test-server';
import { openExchange, registryEvent } from '../../co-op/src/co-op.sync.factory';
import { decide, rowsOf, send } from '../../../platform/testing/src/import-door';
import { DuplicatePairService } from './duplicate-pair.service';

interface Pair {
  id: string;
  version: number;
  state: string;
  score: number;
  one: { id: string };
  other: { id: string };
  nameAgrees: string;
  communeAgrees: string;
  codeAgrees: string;
  taxCodeAgrees: string;
  representativeAgrees: string;
  judgement: string | null;
}

const FIELDS = `id version state score one { id } other { id } nameAgrees communeAgrees codeAgrees taxCodeAgrees representativeAgrees
  judgement`;
const CREATE = 'mutation ($input: CreateOrganisation!) { createOrganisation(input: $input) { id version } }';

/** Records that are one organisation are found whichever way they came; what is not known speaks for nothing. */
describe('duplicate pairs', () => {
  let database: TestDatabase;
  let server: TestServer;
  let commune: string;
  let otherCommune: string;
  let officer: Signer;
  let province: Signer;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const unit = async (code: string): Promise<string> =>
      (
        await query<{ id: string }>(
          database.url,
          `SELECT id FROM admin_unit WHERE code = $1 AND level <> 'DISTRICT' AND valid_to IS NULL`,
          [code],
        )
      )[0]!.id;
    [commune, otherCommune] = [await unit('07582'), await unit('07210')];
    officer = { role: 'COMMUNE_OFFICER', unitId: commune };
    province = { role: 'PROVINCE_OFFICER', unitId: await unit('24') };
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const create = (content: object, extra: object = {}, as = officer) =>
    server.graphql<{ createOrganisation: { id: string; version: number } }>(
      CREATE,
      {
        input: {
          content: { kind: 'COOPERATIVE', unitId: commune, officialMemberCount: 9, ...content },
          reason: 'Lập',
          ...extra,
        },
      },
      { as },
    );
  const made = async (content: object, extra: object = {}, as = officer): Promise<string> => {
    const answer = await create(content, extra, as);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.createOrganisation.id;
  };
  const pairsOf = async (...ids: string[]): Promise<Pair[]> => {
    const { data } = await server.graphql<{ duplicatePairs: { nodes: Pair[] } }>(
      `{ duplicatePairs(first: 100) { nodes { ${FIELDS} } } }`,
      {},
      { as: province },
    );
    return data!.duplicatePairs.nodes.filter((pair) => ids.every((id) => [pair.one.id, pair.other.id].includes(id)));
  };
  const dismiss = (pair: Pair, as = province) =>
    server.graphql<{ dismissDuplicate: Pair }>(
      `mutation ($input: DismissDuplicate!) { dismissDuplicate(input: $input) { ${FIELDS} } }`,
      { input: { id: pair.id, expectedVersion: pair.version, reason: 'Hai hợp tác xã cùng tên, khác thôn' } },
      { as },
    );
  const rename = async (id: string, name: string): Promise<void> => {
    const [{ version }] = await query<{ version: number }>(
      database.url,
      'SELECT version FROM organisation WHERE id = $1',
      [id],
    ) as [{ version: number }];
    const { errors } = await server.graphql(
      'mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id } }',
      { input: { id, expectedVersion: version, content: { name }, reason: 'Sửa tên' } },
      { as: officer },
    );
    expect(errors).toBeUndefined();
  };

  it('warn the form before it saves, with what speaks for it, and go on for a reason', async () => {
    const first = await made({ name: 'Hợp tác xã Nông nghiệp Vân Trung' });
    const warned = await create({ name: 'HTX NN Vân Trung' });
    expect(warned.errors![0]!.extensions).toMatchObject({
      code: 'TWINS_FOUND',
      kind: 'CONFLICT',
      details: {
        twins: [{ id: first, score: 65, fields: { name: 'EQUAL', commune: 'EQUAL', kind: 'EQUAL', code: 'UNKNOWN' } }],
      },
    });
    await expect(pairsOf(first)).resolves.toEqual([]);
    const second = await made({ name: 'HTX NN Vân Trung' }, { acceptTwins: true });
    await expect(pairsOf(first, second)).resolves.toMatchObject([
      { state: 'OPEN', score: 65, nameAgrees: 'EQUAL', codeAgrees: 'UNKNOWN', representativeAgrees: 'UNKNOWN' },
    ]);
  });

  it('tell of a record in another unit only its name and place', async () => {
    await made({ name: 'Hợp tác xã Mây tre Tăng Tiến', code: '2400100006', unitId: otherCommune }, { acceptCode: true }, {
      role: 'COMMUNE_OFFICER',
      unitId: otherCommune,
    });
    const { errors } = await create({ name: 'Hợp tác xã Thử', code: '2400100006' }, { acceptCode: true });
    const [twin] = (errors![0]!.extensions['details'] as { twins: object[] }).twins;
    expect(twin).toMatchObject({ id: null, code: null, name: 'Hợp tác xã Mây tre Tăng Tiến' });
  });

  it('take a name in short for the one spelt out, by the table that search has', async () => {
    const spelt = await made({ name: 'Hợp tác xã Nuôi trồng thủy sản và Dịch vụ Sông Cầu' });
    const { errors } = await create({ name: 'HTX NTTS DV Sông Cầu' });
    expect(errors![0]!.extensions['details']).toMatchObject({ twins: [{ id: spelt, fields: { name: 'EQUAL' } }] });
  });

  it('take numbers in a name for what they are, and a nearly equal spelling for equal', async () => {
    await made({ name: 'HTX Gà đồi Yên Thế số 1' });
    await expect(create({ name: 'HTX Gà đồi Yên Thế số 2' })).resolves.not.toHaveProperty('errors');
    const { errors } = await create({ name: 'HTX Gà đồii Yên Thế số 1' });
    expect(errors![0]!.extensions.code).toBe('TWINS_FOUND');
  });

  it('never take what is unknown for equal; with that guard off, two blank records are a pair', async () => {
    const probe = JSON.stringify([
      { probe: 'x', kind: 'COOPERATIVE', name: 'HTX', code: null, tax_code: null, unit_id: commune },
    ]);
    const { value } = (
      await query<{ value: object }>(
        database.url,
        `SELECT value FROM legal_parameter WHERE code = 'DUPLICATE_POINTS' AND valid_to IS NULL`,
      )
    )[0]!;
    const blank = await made({ name: 'HTX Tổ hợp tác', unitId: commune });
    const asked = (): Promise<{ organisation_id: string; fields: object; score: number }[]> =>
      query(database.url, `SELECT * FROM organisation_twins($1::jsonb, $2::jsonb) WHERE organisation_id = $3`, [
        probe,
        JSON.stringify({ ...value, nameSimilarity: 0, threshold: 60 }),
        blank,
      ]);
    await expect(asked()).resolves.toEqual([]);
    await asSystem(database.url, (client) =>
      client.query(`CREATE OR REPLACE FUNCTION register_agreement(one text, other text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT CASE WHEN one IS NOT DISTINCT FROM other THEN 'EQUAL' ELSE 'DIFFERENT' END $$`),
    );
    await expect(asked()).resolves.toMatchObject([{ organisation_id: blank }]);
    await asSystem(database.url, (client) =>
      client.query(`CREATE OR REPLACE FUNCTION register_agreement(one text, other text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT CASE WHEN one IS NULL OR other IS NULL THEN 'UNKNOWN' WHEN one = other THEN 'EQUAL' ELSE 'DIFFERENT' END $$`),
    );
  });

  it('judged to be two organisations do not come back until one of them says something else', async () => {
    const one = await made({ name: 'HTX Rau sạch Lục Ngạn' });
    const other = await made({ name: 'HTX Rau sạch Lục Ngạn' }, { acceptTwins: true });
    const [pair] = (await pairsOf(one, other)) as [Pair];
    const foreign = await dismiss(pair, officer);
    expect(foreign.errors![0]!.extensions.code).toBe('FORBIDDEN');
    const judged = await dismiss(pair);
    expect(judged.data!.dismissDuplicate).toMatchObject({ state: 'DISMISSED' });
    expect((await dismiss(pair)).errors![0]!.extensions.code).toBe('CONFLICT');

    const { app } = server;
    const nightly = () =>
      asSystem(database.url, async (client) => {
        const tx = { query: async (sql: string, params?: unknown[]) => (await client.query(sql, params)).rows };
        return app.get(DuplicatePairService, { strict: false }).followAll(tx as never);
      });
    await nightly();
    const kept = await pairsOf(one, other);
    expect(kept).toMatchObject([{ state: 'DISMISSED', version: judged.data!.dismissDuplicate.version }]);

    await rename(other, 'HTX Rau sạch Lục Ngạn Xanh');
    await rename(other, 'HTX Rau sạch Lục Ngạn');
    await expect(pairsOf(one, other)).resolves.toMatchObject([{ state: 'DISMISSED' }]);
    await rename(other, 'Hợp tác xã Rau sạch Lục Ngan');
    await expect(pairsOf(one, other)).resolves.toMatchObject([
      { state: 'OPEN', judgement: 'Hai hợp tác xã cùng tên, khác thôn' },
    ]);
    await rename(other, 'HTX Cơ khí Bắc Lũng');
    await expect(pairsOf(one, other)).resolves.toMatchObject([{ state: 'GONE' }]);
  });

  it('arriving by the registry open a pair and merge nothing', async () => {
    const known = await made({ name: 'Hợp tác xã Vải thiều Hồng Giang' });
    const exchange = await openExchange(database.url);
    try {
      const event = registryEvent('2400777770', 1, '07582', { name: 'HTX Vải thiều Hồng Giang' });
      expect((await exchange.send([event])).status).toBe(202);
      await exchange.drain();
    } finally {
      await exchange.close();
    }
    const arrived = await query<{ id: string }>(database.url, `SELECT id FROM organisation WHERE code = '2400777770'`);
    await expect(pairsOf(known, arrived[0]!.id)).resolves.toMatchObject([{ state: 'OPEN', codeAgrees: 'UNKNOWN' }]);
  });

  it('in a file are pointed out at their row, and open a pair when they are applied all the same', async () => {
    const [known] = await stateOrganisations(database.url, [
      { name: 'HTX Nông nghiệp Tân Sỏi', code: '2400888883', unit: 'Xã Tân Sỏi', province: 'Tỉnh Bắc Giang' },
    ]);
    const file = [
      'DANH SÁCH HỢP TÁC XÃ',
      'STT;Tên HTX;Mã số HTX;Thôn;Xã, phường, thị trấn;Ngày thành lập;Lĩnh vực;Vốn điều lệ;Số thành viên',
      '1;Hợp tác xã NN Tân Sỏii;;Thôn Hạ;Xã Tân Sỏi;05/03/2019;Trồng trọt;1.200.000.000;12',
      '2;HTX Chăn nuôi Đồng Kỳ;;Thôn Cầu;Xã Tân Sỏi;06/03/2019;Chăn nuôi;950.000.000;15',
    ].join('\r\n');
    const { id } = await send(server, province, file);
    const rows = await rowsOf(server, province, id);
    const warnings = (at: number): string[] => rows[at]!.findings.map(({ kind }) => kind);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['CREATE', 'CREATE']);
    expect([warnings(0), warnings(1)]).toEqual([['duplicate_suspected'], []]);
    await expect(decide(server, province, 'applyImport', id)).resolves.toEqual({ code: 'OK' });
    await expect(pairsOf(known!)).resolves.toMatchObject([{ state: 'OPEN', nameAgrees: 'EQUAL' }]);
    // What is taken back takes its pairs along.
    await expect(decide(server, province, 'undoImport', id)).resolves.toEqual({ code: 'OK' });
    await expect(pairsOf(known!)).resolves.toEqual([]);
  });
});
