import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { Workbook, type CellValue } from 'exceljs';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { zipOf } from '../../../platform/spreadsheet/src/zip-fixture';
import type { ReadFile } from './return-file.service';
import type { SentForm } from './return-files.service';

const PLACE = { unit: 'Xã Tân Hoa', province: 'Tỉnh Bắc Giang', registryStatus: 'ACTIVE', officialMemberCount: 12 };

/** A return that leaves as a file, is filled in by Excel and comes back, with real people on a real server. */
describe('a return as a file', () => {
  let database: TestDatabase;
  let server: TestServer;
  let coop: Signer;
  let neighbour: Signer;
  let auditor: Signer;
  let own: string;
  let other: string;
  let earlier: string;
  let campaign: string;
  let officer: Signer;

  beforeAll(async () => {
    database = await createTestDatabase();
    const ids = await stateOrganisations(database.url, [
      { ...PLACE, name: 'Hợp tác xã Điền Tệp', charterCapital: '500000000' },
      { ...PLACE, name: 'Hợp tác xã Bên Cạnh' },
    ]);
    server = await startTestServer({ databaseUrl: database.url });
    const [place] = await query<{ province: string; commune: string }>(
      database.url,
      'SELECT province_id AS province, commune_id AS commune FROM organisation WHERE id = $1',
      [ids[0]],
    );
    coop = { role: 'COOP_USER', unitId: place!.commune, organisationId: ids[0] };
    neighbour = { role: 'COOP_USER', unitId: place!.commune, organisationId: ids[1] };
    auditor = { role: 'AUDITOR', unitId: place!.province };
    const OPEN = 'mutation ($input: OpenAnnualCampaign!) { openAnnualCampaign(input: $input) { id } }';
    for (const year of [2024, 2025]) {
      const input = {
        provinceId: place!.province,
        year,
        dueOn: `${year + 1}-01-31`,
        basis: 'Công văn',
        reason: 'Mở đợt',
      };
      await server.graphql(OPEN, { input }, { as: { role: 'PROVINCE_OFFICER', unitId: place!.province } });
    }
    const returns = await query<{ id: string; organisation: string; year: number }>(
      database.url,
      'SELECT id, organisation_id AS organisation, year FROM annual_return',
    );
    officer = { role: 'COMMUNE_OFFICER', unitId: place!.commune };
    const [open] = await query<{ id: string }>(database.url, 'SELECT id FROM annual_campaign WHERE year = 2025');
    campaign = open!.id;
    const idOf = (organisation: string, year: number): string =>
      returns.find((one) => one.organisation === organisation && one.year === year)!.id;
    [own, other, earlier] = [idOf(ids[0]!, 2025), idOf(ids[1]!, 2025), idOf(ids[0]!, 2024)];
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const fetched = async (id: string, as: Signer) =>
    fetch(`${server.url}/return-forms/${id}`, { headers: await server.headersOf(as) });
  const opened = async (id: string, as: Signer): Promise<Workbook> => {
    const book = new Workbook();
    await book.xlsx.load(await (await fetched(id, as)).arrayBuffer());
    return book;
  };
  /** Fills in the cells of the lines with these labels, as a person would. */
  const filled = (book: Workbook, values: Readonly<Record<string, CellValue>>): Workbook => {
    book.worksheets[0]!.eachRow((row) => {
      const label = row.getCell(2).text;
      if (label in values) row.getCell(4).value = values[label]!;
    });
    return book;
  };
  const sent = async (id: string, bytes: ArrayBuffer | string, as: Signer) => {
    const answer = await fetch(`${server.url}/return-forms/${id}`, {
      method: 'POST',
      headers: {
        ...(await server.headersOf(as)),
        'content-type': 'application/octet-stream',
        'x-file-name': 'bieu.xlsx',
      },
      body: bytes,
    });
    return { status: answer.status, body: (await answer.json()) as ReadFile & { code?: string } };
  };
  const sentBook = async (id: string, book: Workbook, as: Signer) =>
    sent(id, (await book.xlsx.writeBuffer()) as ArrayBuffer, as);

  it('holds what the register knows, with its source, and says which return it is', async () => {
    const sheet = (await opened(own, coop)).worksheets[0]!;
    const text = sheet.getSheetValues().flat().join('\n');
    expect(text).toContain('BÁO CÁO NĂM 2025: HỢP TÁC XÃ ĐIỀN TỆP');
    expect(text).toContain(`BCN/1/I-19/2025/${own}/1`);
    expect(text).toContain('biểu điện tử phiên bản 1');
    const lines = sheet
      .getRows(1, sheet.rowCount)!
      .map((row) => [row.getCell(2).text, row.getCell(4).value, row.getCell(5).text]);
    const line = lines.find(([label]) => label === 'Vốn điều lệ đăng ký')!;
    expect(line[1]).toBe(500_000_000);
    expect(line[2]).toMatch(/^sổ, \d\d\/\d\d\/\d{4}$/);
  });

  it('comes back filled in: every cell is compared, what cannot be read is told at its cell, and saving is one act', async () => {
    const book = filled(await opened(own, coop), {
      'Số thành viên cuối năm': 12,
      'Lao động thường xuyên': 5,
      'Tổng nguồn vốn': '900 triệu',
      'Tổng doanh thu': 1_234_567_890,
      'Lợi nhuận trước thuế': 'lãi ít',
      'Giám đốc': 'Đại học',
      'Khó khăn, vướng mắc': '=HYPERLINK("http://example.test")',
    });
    const bad = await sentBook(own, book, coop);
    expect(bad.status).toBe(200);
    expect(bad.body.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([
      expect.objectContaining({ field: 'profit', cell: expect.stringMatching(/^D\d+$/) as string }),
    ]);
    const { body } = await sentBook(own, filled(book, { 'Lợi nhuận trước thuế': -20_000_000 }), coop);
    expect(body.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const content = Object.fromEntries(body.changes.map(({ field, after }) => [field, after]));
    expect(content).toEqual({
      memberCount: 12,
      workerCount: 5,
      totalCapital: '900000000',
      revenue: '1234567890',
      profit: '-20000000',
      directorTraining: 'UNIVERSITY',
      difficulties: '=HYPERLINK("http://example.test")',
    });
    const { difficulties, ...figures } = content;
    const input = {
      id: own,
      expectedVersion: body.version,
      content: figures,
      texts: { difficulties },
      reason: 'Bằng tệp',
    };
    const saved = await server.graphql(
      'mutation ($input: SaveAnnualReturn!) { saveAnnualReturn(input: $input) { content } }',
      { input },
      { as: coop },
    );
    expect(saved.data).toMatchObject({ saveAnnualReturn: { content: { revenue: '1234567890', workerCount: 5 } } });
    // The same file again says nothing new; what was saved goes out as it came in.
    expect((await sentBook(own, book, coop)).body.changes).toEqual([]);
    expect((await sentBook(own, await opened(own, coop), coop)).body).toMatchObject({ changes: [], problems: [] });
  });

  it('is refused for another organisation, year or form, and when it is none of ours', async () => {
    const codeOf = async (id: string, book: Workbook, as: Signer) => (await sentBook(id, book, as)).body.code;
    expect(await codeOf(other, await opened(own, coop), neighbour)).toBe('RETURN_FILE_OTHER');
    expect(await codeOf(earlier, await opened(own, coop), coop)).toBe('RETURN_FILE_YEAR');
    const old = await opened(own, coop);
    old.worksheets[0]!.eachRow((row) => {
      const cell = row.getCell(1);
      if (cell.text.startsWith('BCN/')) cell.value = cell.text.replace('BCN/1/', 'BCN/0/');
    });
    expect(await codeOf(own, old, coop)).toBe('RETURN_FILE_FORM');
    const blank = new Workbook();
    blank.addWorksheet('Trang').addRow(['Mã', 'Số liệu']);
    expect(await codeOf(own, blank, coop)).toBe('RETURN_FILE_UNKNOWN');
    expect((await sent(own, 'not a workbook', coop)).body.code).toMatch(/^FILE_/);
    expect((await sent(own, 'x'.repeat(1024 * 1024 + 1), coop)).body.code).toBe('FILE_TOO_LARGE');
  });

  it('is nobody else’s to fetch or to send', async () => {
    expect((await fetched(own, neighbour)).status).toBe(404);
    expect((await sentBook(own, await opened(own, coop), neighbour)).status).toBe(404);
    expect((await fetched(own, auditor)).status).toBe(200);
    expect((await sentBook(own, await opened(own, coop), auditor)).status).toBe(403);
    expect((await fetch(`${server.url}/return-forms/${own}`)).status).toBe(401);
  });

  const bytesOf = async (book: Workbook) => Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer);
  const sentMany = async (bytes: Buffer, as: Signer, to = campaign) => {
    const answer = await fetch(`${server.url}/return-forms?campaign=${to}`, {
      method: 'POST',
      headers: {
        ...(await server.headersOf(as)),
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent('thư.zip'),
      },
      body: new Uint8Array(bytes),
    });
    const told = (await answer.json()) as SentForm[] | { code: string };
    const body = Array.isArray(told) ? told : [];
    const verdicts = Array.isArray(told)
      ? told.map(({ name, form, refusal }) => [name, form?.standing ?? refusal?.code])
      : told.code;
    return { status: answer.status, body, verdicts };
  };

  it('comes with many others in one zip or one workbook: each is judged by itself, and nothing is saved', async () => {
    const revenue = (book: Workbook, value: CellValue) => filled(book, { 'Tổng doanh thu': value });
    const mine = revenue(await opened(own, officer), 77);
    const theirs = revenue(await opened(other, officer), 'khá');
    const zip = zipOf([
      { name: 'a/Điền Tệp.xlsx', text: await bytesOf(mine) },
      { name: 'a/Bên Cạnh.xlsx', text: await bytesOf(theirs) },
      { name: 'Năm trước.xlsx', text: await bytesOf(await opened(earlier, officer)) },
      { name: 'hỏng.xlsx', text: 'PK không phải' },
      { name: 'Thư.docx', text: 'x' },
      { name: 'y nguyên.xlsx', text: await bytesOf(await opened(own, officer)) },
    ]);
    const before = await query(database.url, 'SELECT version, content FROM annual_return ORDER BY id');
    const { status, verdicts, body } = await sentMany(zip, officer);
    expect([status, verdicts]).toEqual([
      200,
      [
        ['Điền Tệp.xlsx', 'READY'],
        ['Bên Cạnh.xlsx', 'ERRORS'],
        ['Năm trước.xlsx', 'RETURN_FILE_CAMPAIGN'],
        ['hỏng.xlsx', 'FILE_DAMAGED'],
        ['Thư.docx', 'FILE_TYPE_UNKNOWN'],
        ['y nguyên.xlsx', 'SAME'],
      ],
    ]);
    expect(body[0]!.form).toMatchObject({
      held: { id: own, organisation: 'Hợp tác xã Điền Tệp', state: 'DRAFT' },
      changes: [expect.objectContaining({ field: 'revenue', after: '77' })],
    });
    expect(await query(database.url, 'SELECT version, content FROM annual_return ORDER BY id')).toEqual(before);

    const both = new Workbook();
    for (const [name, book] of [
      ['Một', mine],
      ['Bìa', null],
      ['Hai', theirs],
    ] as const) {
      const sheet = both.addWorksheet(name);
      book?.worksheets[0]!.eachRow((row, at) => (sheet.getRow(at).values = row.values as CellValue[]));
    }
    expect((await sentMany(await bytesOf(both), officer)).verdicts).toEqual([
      ['thư.zip › Một', 'READY'],
      ['thư.zip › Hai', 'ERRORS'],
    ]);
  });

  it('that is older than what was written since is not taken unseen; one that was taken says nothing new again', async () => {
    const late = filled(await opened(other, officer), { 'Tổng doanh thu': 5 });
    const { form } = (await sentMany(await bytesOf(late), officer)).body[0]!;
    const SAVE = 'mutation ($input: SaveAnnualReturn!) { saveAnnualReturn(input: $input) { version } }';
    const save = async (version: number, revenue: string) =>
      server.graphql(
        SAVE,
        { input: { id: other, expectedVersion: version, content: { revenue }, reason: 'Nhận biểu' } },
        { as: officer },
      );
    expect((await save(form!.held.version, '5')).errors).toBeUndefined();
    expect((await sentMany(await bytesOf(late), officer)).verdicts).toEqual([['thư.zip', 'SAME']]);
    await save(form!.held.version + 1, '6');
    expect((await sentMany(await bytesOf(late), officer)).verdicts).toEqual([['thư.zip', 'CHANGED_SINCE']]);
  });

  it('is judged only for who may fill it in, and never shows another’s return', async () => {
    const theirs = await bytesOf(await opened(other, officer));
    expect((await sentMany(theirs, coop)).verdicts).toEqual([['thư.zip', 'RETURN_NOT_FOUND']]);
    expect((await sentMany(theirs, auditor)).verdicts).toBe('FORBIDDEN');
    const bomb = zipOf([{ name: 'a.xlsx', text: Buffer.alloc(30_000_000) }]);
    expect((await sentMany(bomb, officer)).verdicts).toBe('FILE_SUSPICIOUS');
    expect((await sentMany(Buffer.alloc(20 * 1024 * 1024 + 1), officer)).verdicts).toBe('FILE_TOO_LARGE');
  });
});
