import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { zipOf, workbookOf, type FixtureEntry } from '../../../platform/spreadsheet/src/zip-fixture';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { send } from '../../../platform/testing/src/import-door';

const xlsx = (sheet: string, more: readonly FixtureEntry[] = []): Buffer => zipOf(workbookOf(sheet, more));
const rows = (inner: string): string => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;
const EMPTY = rows('');
const LAUGHS = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY ${'abcdefghij'[n + 1]} "${`&${'abcdefghij'[n]};`.repeat(10)}">`,
).join('')}]>`;
const XXE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const strings = (inner: string): FixtureEntry => ({ name: 'xl/sharedStrings.xml', text: `<sst>${inner}</sst>` });
const replaced = (name: string, text: string): Buffer =>
  zipOf(workbookOf(EMPTY).map((entry) => (entry.name === name ? { ...entry, text } : entry)));
const without = (name: string): Buffer => zipOf(workbookOf(EMPTY).filter((entry) => entry.name !== name));
const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
const noise = (bytes: number): Buffer => Buffer.from(Array.from({ length: bytes }, (_, i) => (i * 7919 + 13) % 251));
const nested = (): Buffer => {
  const names = Array.from({ length: 300_000 }, (_, n) => `x${((n * 7919) % 1_000_003).toString(36)}`);
  return xlsx(`<worksheet><${names.join('><')}></${names.toReversed().join('></')}></worksheet>`);
};
const HEADER = 'STT;Tên HTX;Xã;Vốn điều lệ;Số thành viên\n';

/** What a file is, how it is made, its name, and the code it is refused with. */
const FILES: [string, () => Buffer | string, string, string][] = [
  ['a zip bomb', () => xlsx(EMPTY, [{ name: 'xl/b.xml', text: Buffer.alloc(30e6, 32) }]), 'a.xlsx', 'FILE_SUSPICIOUS'],
  [
    'a bomb in many parts',
    () =>
      xlsx(
        EMPTY,
        Array.from({ length: 60 }, (_, n) => ({ name: `xl/${n}`, text: noise(1000).toString('latin1').repeat(2000) })),
      ),
    'a.xlsx',
    'FILE_SUSPICIOUS',
  ],
  [
    '250 parts',
    () =>
      xlsx(
        EMPTY,
        Array.from({ length: 250 }, (_, n) => ({ name: `xl/${n}`, text: 'a' })),
      ),
    'a.xlsx',
    'FILE_SUSPICIOUS',
  ],
  [
    'a part that claims 2 GB',
    () => xlsx(EMPTY, [{ name: 'xl/a', text: 'a', claims: 2 ** 31 }]),
    'a.xlsx',
    'FILE_SUSPICIOUS',
  ],
  [
    'a part that yields more than it claims',
    () =>
      zipOf(
        workbookOf(rows('<row><c><v>1</v></c></row>'.repeat(9000))).map((e) =>
          e.name.includes('sheet1') ? { ...e, claims: 50 } : e,
        ),
      ),
    'a.xlsx',
    'FILE_DAMAGED',
  ],
  [
    'a zip that holds itself',
    () => zipOf([{ name: 'a.zip', text: zipOf([{ name: 'a.zip', text: zipOf([]) }]) }]),
    'a.xlsx',
    'FILE_DAMAGED',
  ],
  [
    'a billion laughs in the sheet',
    () => xlsx(`${LAUGHS}${rows('<row><c t="inlineStr"><is><t>&j;</t></is></c></row>')}`),
    'a.xlsx',
    'FILE_DAMAGED',
  ],
  [
    'a billion laughs in the strings',
    () => xlsx(EMPTY, [{ name: 'xl/sharedStrings.xml', text: `${LAUGHS}<sst><si><t>&j;</t></si></sst>` }]),
    'a.xlsx',
    'FILE_DAMAGED',
  ],
  [
    'an external entity',
    () => replaced('xl/workbook.xml', `${XXE}<workbook><sheets><sheet name="&x;" r:id="r1"/></sheets></workbook>`),
    'a.xlsx',
    'FILE_DAMAGED',
  ],
  ['16,384 columns', () => xlsx(rows('<row r="1"><c r="XFD1"><v>1</v></c></row>')), 'a.xlsx', 'FILE_TOO_MANY_ROWS'],
  [
    'a row at the end of the world',
    () => xlsx(rows('<row r="1048576"><c><v>1</v></c></row>')),
    'a.xlsx',
    'FILE_TOO_MANY_ROWS',
  ],
  [
    'a cell of 10 MB',
    () => xlsx(rows(`<row><c t="inlineStr"><is><t>${randomBytes(5e6).toString('hex')}</t></is></c></row>`)),
    'a.xlsx',
    'FILE_CELL_TOO_LONG',
  ],
  [
    'a shared string of 10 MB',
    () => xlsx(EMPTY, [strings(`<si><t>${randomBytes(5e6).toString('hex')}</t></si>`)]),
    'a.xlsx',
    'FILE_CELL_TOO_LONG',
  ],
  [
    '60,000 merged areas',
    () =>
      xlsx(
        `<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>${Array.from({ length: 60_000 }, (_, n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`).join('')}</mergeCells></worksheet>`,
      ),
    'a.xlsx',
    'FILE_SUSPICIOUS',
  ],
  ['macros', () => xlsx(EMPTY, [{ name: 'xl/vbaProject.bin', text: 'x' }]), 'a.xlsm', 'FILE_HAS_MACROS'],
  [
    'macros by type only',
    () =>
      replaced(
        '[Content_Types].xml',
        '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      ),
    'a.xlsx',
    'FILE_HAS_MACROS',
  ],
  [
    'an old macro sheet',
    () => xlsx(EMPTY, [{ name: 'xl/macrosheets/sheet1.xml', text: '<a/>' }]),
    'a.xlsx',
    'FILE_HAS_MACROS',
  ],
  [
    'links to other files',
    () => xlsx(EMPTY, [{ name: 'xl/externalLinks/externalLink1.xml', text: '<a/>' }]),
    'a.xlsx',
    'FILE_HAS_LINKS',
  ],
  ['half a workbook', () => half(xlsx(rows('<row><c><v>1</v></c></row>'))), 'a.xlsx', 'FILE_DAMAGED'],
  [
    'a workbook without its first half',
    () => {
      const b = xlsx(EMPTY);
      return b.subarray(b.length / 2);
    },
    'a.xlsx',
    'FILE_DAMAGED',
  ],
  ['an encrypted zip', () => xlsx(EMPTY, [{ name: 'xl/a.xml', text: 'x', flags: 1 }]), 'a.xlsx', 'FILE_OLD_EXCEL'],
  [
    'a workbook with a password',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(4096)]),
    'a.xlsx',
    'FILE_OLD_EXCEL',
  ],
  ['a PDF', () => '%PDF-1.7\n%âãÏÓ\n', 'a.xlsx', 'FILE_DAMAGED'],
  [
    'a picture',
    () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), noise(4096)]),
    'a.png',
    'FILE_TYPE_UNKNOWN',
  ],
  [
    'a picture called .csv',
    () => Buffer.concat([Buffer.from('ffd8ffe000104a46', 'hex'), noise(4096)]),
    'a.csv',
    'FILE_TYPE_UNKNOWN',
  ],
  ['a gzip called .xlsx', () => gzipSync(Buffer.from(HEADER)), 'a.xlsx', 'FILE_DAMAGED'],
  ['nothing', () => '', 'a.csv', 'FILE_EMPTY'],
  ['21 MB', () => Buffer.alloc(21 * 1024 * 1024, 'a'), 'a.csv', 'FILE_TOO_LARGE'],
  ['a .csv of 200 columns', () => `${HEADER}${';'.repeat(199)}x\n`, 'a.csv', 'FILE_TOO_MANY_ROWS'],
  ['a .csv of 200,001 rows', () => `${HEADER}${'1;a;b;2;3\n'.repeat(200_001)}`, 'a.csv', 'FILE_TOO_MANY_ROWS'],
  [
    'a quote that never closes',
    () => `${HEADER}1;"HTX A;Xã B;1;2\n${'x;y;z\n'.repeat(9000)}`,
    'a.csv',
    'FILE_CELL_TOO_LONG',
  ],
  ['a .csv cell of 10 MB', () => `${HEADER}1;${'x'.repeat(1e7)};Xã B;1;2\n`, 'a.csv', 'FILE_CELL_TOO_LONG'],
  [
    'an unknown font encoding',
    () => Buffer.from('T\xb8o b\xb7o;ng\xb5y x\xb9a\n1;2', 'latin1'),
    'a.csv',
    'FILE_ENCODING',
  ],
  ['NUL bytes', () => `${HEADER}1;HTX\u0000A;Xã B;1;2\n`, 'a.csv', 'FILE_TYPE_UNKNOWN'],
  ['XML that is none', () => xlsx('<worksheet><sheetData><row></worksheet>'), 'a.xlsx', 'FILE_DAMAGED'],
  [
    'rows out of order',
    () => xlsx(rows('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>')),
    'a.xlsx',
    'FILE_DAMAGED',
  ],
  [
    'a workbook without sheets',
    () => replaced('xl/workbook.xml', '<workbook><sheets/></workbook>'),
    'a.xlsx',
    'FILE_DAMAGED',
  ],
  ['a sheet that is not there', () => without('xl/worksheets/sheet1.xml'), 'a.xlsx', 'FILE_DAMAGED'],
  ['300,000 elements inside each other', nested, 'a.xlsx', 'IMPORT_FORM_UNKNOWN'],
  ['some other list', () => 'a;b;c;d\n1;2;3;4\n', 'a.csv', 'IMPORT_FORM_UNKNOWN'],
];

describe('files that are not to be read', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: Signer;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const sql = `SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL`;
    officer = { role: 'PROVINCE_OFFICER', unitId: (await query<{ id: string }>(database.url, sql))[0]!.id };
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it.each(FILES)('%s is refused in words, and nothing is kept of it', async (_, make, name, code) => {
    const answer = await send(server, officer, new Uint8Array(Buffer.from(make())), { name });
    expect(answer).toMatchObject({ status: 422, code, title: expect.stringMatching(/[à-ỹ].* /i) });
    const kept = `SELECT (SELECT count(*) FROM import_batch) + (SELECT count(*) FROM import_row) + (SELECT count(*) FROM import_file_part) AS n`;
    expect(await query(database.url, kept)).toEqual([{ n: '0' }]);
  });

  it('and the server answers as before', async () => {
    const { data } = await server.graphql('{ importBatches(first: 1) { totalCount } }', {}, { as: officer });
    expect(data).toEqual({ importBatches: { totalCount: 0 } });
  });
});
