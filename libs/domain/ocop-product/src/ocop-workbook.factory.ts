import { Workbook } from 'exceljs';

const HEADS = ['TT', 'Sản phẩm', 'Nhóm', 'Loại hình', 'Chủ thể', 'Xã/phường', 'Địa chỉ', 'Đại diện', 'Điện thoại', 'Sao hiện tại', 'Ngày hết hạn'];
const DECISION = ['Sao', 'Ngày', 'Năm', 'Số QĐ', 'Cơ quan'];
const DATA = [
  [1, 'Vải sấy Minh Họa', 'I.3.c', 'HTX', 'HTX Vải Một', 'Xã Đồng Cốc', 'Thôn Giữa', 'Nguyễn Văn An', '0900000001', 4, '20/08/2028', 3, '15/09/2022', 2022, '12/QĐ-UBND', 'UBND huyện Lục Ngạn', 4, '20/08/2025', 2025, '345/QĐ-UBND', 'UBND tỉnh', 'Nâng hạng'],
  [2, 'Trà vải Minh Họa', 'I.5.b', '', { error: '#REF!' }, { error: '#REF!' }, '', '', '', '★★★', '', '3 sao', '', 2024, '77/QĐ-UBND', 'UBND huyện Lục Ngạn', '', '', '', '', '', ''],
  [3, 'Mật ong Minh Họa', 'I.2.b', 'Hộ SXKD', 'Hộ sản xuất Minh Họa', 'Xã Đồng Cốc', 'Thôn Hạ', 'Trần Thị Bình', '0900000002', 4, '01/03/2027', 4, '01/03/2024', 2024, '9/QĐ-UBND', 'UBND huyện Lục Ngạn', '', '', '', '', '', ''],
];

/**
 * The workbook officials keep of OCOP products, invented: 22 columns, figures from row 5, a subject's cells merged down over
 * its products, what stands under them broken.
 */
export async function ocopWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Theo dõi');
  sheet.getCell('A1').value = 'SỔ THEO DÕI SẢN PHẨM OCOP';
  [...HEADS, 'Lần 1', '', '', '', '', 'Lần 2/nâng hạng', '', '', '', '', 'Ghi chú'].forEach((text, at) => (sheet.getCell(3, at + 1).value = text || null));
  [...DECISION, ...DECISION].forEach((text, at) => (sheet.getCell(4, at + 12).value = text));
  for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 22]) sheet.mergeCells(3, at, 4, at);
  sheet.mergeCells(3, 12, 3, 16);
  sheet.mergeCells(3, 17, 3, 21);
  DATA.forEach((cells, row) => cells.forEach((value, at) => (sheet.getCell(row + 5, at + 1).value = value === '' ? null : (value as string))));
  for (const at of [5, 6]) {
    const held = sheet.getCell(6, at).value;
    sheet.mergeCells(5, at, 6, at);
    // What Excel keeps under a merged cell is not its value any more, and is written all the same.
    Object.assign(sheet.getCell(6, at).model, { value: held });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
