import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetRow } from './cell';
import { openWorkbook } from './open-workbook';
import { openWorkbookApart } from './read-apart';
import { workbookOf, zipOf } from './zip-fixture';

const folder = mkdtempSync(join(tmpdir(), 'apart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, bytes: Buffer | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const rowsOf = async (rows: AsyncIterable<SheetRow>): Promise<SheetRow[]> => {
  const all: SheetRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

it('a process of its own reads the same rows, twice over, and stops when it is let go', async () => {
  const text = Array.from({ length: 1_700 }, (_, n) => `${n};Hợp tác xã ${n};"a\nb"`).join('\r\n');
  const path = file('a.csv', text);
  const [here, apart] = [await openWorkbook(path, 'a.csv'), await openWorkbookApart(path, 'a.csv')];
  const expected = await rowsOf(here.sheets[0]!.rows());
  expect(await rowsOf(apart.sheets[0]!.rows())).toEqual(expected);
  expect(await rowsOf(apart.sheets[0]!.rows())).toEqual(expected);
  apart.close();
});

it('what it refuses is refused in the same words', async () => {
  const path = file('b.xlsx', zipOf(workbookOf('<worksheet/>', [{ name: 'xl/vbaProject.bin', text: 'x' }])));
  await expect(openWorkbookApart(path, 'b.xlsx')).rejects.toMatchObject({ code: 'FILE_HAS_MACROS' });
});

it('a file that takes more memory or time than a reader has ends the reader, and the file is refused', async () => {
  const strings = Array.from({ length: 400_000 }, (_, n) => `<si><t>${n.toString(36).padStart(30, 'x')}</t></si>`);
  const parts = [{ name: 'xl/sharedStrings.xml', text: `<sst>${strings.join('')}</sst>` }];
  const path = file('c.xlsx', zipOf(workbookOf('<worksheet><sheetData/></worksheet>', parts)));
  const refused = { code: 'FILE_TOO_COMPLEX' };
  const little = { heapMegabytes: 24, waitMilliseconds: 60_000 };
  await expect(openWorkbookApart(path, 'c.xlsx', little)).rejects.toMatchObject(refused);
  const hasty = { heapMegabytes: 256, waitMilliseconds: 1 };
  await expect(openWorkbookApart(path, 'c.xlsx', hasty)).rejects.toMatchObject(refused);
  const enough = await openWorkbookApart(path, 'c.xlsx');
  expect(enough.sheets).toHaveLength(1);
  enough.close();
});
