import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import type { Cell } from './cell';
import { fromOldFont, looksLikeOldFont } from './old-font';
import { openWorkbook } from './open-workbook';

const folder = mkdtempSync(join(tmpdir(), 'font-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, bytes: Buffer): Promise<{ cells: Cell[]; notes: string[] }> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const book = await openWorkbook(path, name);
  try {
    const cells: Cell[] = [];
    for await (const row of book.sheets[0]!.rows()) cells.push(...row.cells);
    return { cells, notes: book.notes };
  } finally {
    book.close();
  }
}

it('every sign of the table stands for one letter, and the letters are all there are', () => {
  const letters = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ';
  const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const made = bytes.map((sign) => fromOldFont(sign)).filter((letter, byte) => letter !== bytes[byte]);
  // The sign of ý is ý itself.
  expect([...made, 'ý'].sort()).toEqual([...letters].sort());
});

it.each([
  ['Hîp t¸c x· N«ng nghiÖp', 'Hợp tác xã Nông nghiệp'],
  ['§ång Cèc', 'Đồng Cốc'],
  ['T×nh tr¹ng ho¹t ®éng', 'Tình trạng hoạt động'],
  ['Vèn ®iÒu lÖ (triÖu ®ång)', 'Vốn điều lệ (triệu đồng)'],
  ['Thñy s¶n, ­u ®·i', 'Thủy sản, ưu đãi'],
])('%s is %s', (written, shown) => {
  expect(fromOldFont(written)).toBe(shown);
  expect(looksLikeOldFont(written)).toBe(true);
});

it.each(['Hợp tác xã Hòa Bình', '2,5 ha = 25.000 m²', '30°C', 'a · b', 'Quyết định số 1½', 'Cà Mau – Kiên Giang'])(
  '%s is no text of such a font',
  (text) => expect(looksLikeOldFont(text)).toBe(false),
);

it('a workbook says in its styles and runs which cells are in such a font; only these are converted', async () => {
  const book = new ExcelWorkbook();
  const sheet = book.addWorksheet('A');
  sheet.getCell('A1').value = 'Hîp t¸c x·';
  sheet.getCell('A1').font = { name: '.VnTime', size: 12 };
  sheet.getCell('B1').value = 'céng hßa';
  sheet.getCell('B1').font = { name: '.VnTimeH', size: 12 };
  sheet.getCell('C1').value = 'Hòa Bình é';
  sheet.getCell('C1').font = { name: 'Times New Roman', size: 12 };
  sheet.getCell('D1').value = {
    richText: [
      { text: 'x· ', font: { name: '.VnArial' } },
      { text: 'Đồng Cốc', font: { name: 'Arial' } },
    ],
  };
  sheet.getCell('D1').font = { name: '.VnTime' };
  const { cells, notes } = await read('a.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  expect(cells).toEqual(['Hợp tác xã', 'CỘNG HÒA', 'Hòa Bình é', 'xã Đồng Cốc']);
  expect(notes).toHaveLength(1);
});

it('a text file in this encoding is converted, with a note', async () => {
  const { cells, notes } = await read('a.csv', Buffer.from('Tªn HTX;X·\nHîp t¸c x· A;§ång Cèc', 'latin1'));
  expect(cells).toEqual(['Tên HTX', 'Xã', 'Hợp tác xã A', 'Đồng Cốc']);
  expect(notes).toHaveLength(1);
});
