import { deterministicUuid } from '@platform/kernel';

/** Anything that runs SQL inside a transaction: the table is audited, so an actor and a reason are set for it. */
interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

const SECTORS: Readonly<Record<string, string>> = {
  I: 'Thực phẩm',
  II: 'Đồ uống',
  III: 'Dược liệu và sản phẩm từ dược liệu',
  IV: 'Thủ công mỹ nghệ',
  V: 'Sinh vật cảnh',
  VI: 'Du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
};

/** Sector, group, number, letter in the group, short name. */
const SETS: readonly (readonly [sector: string, group: string, number: number, code: string, name: string])[] = [
  ['I', 'Tươi sống', 1, 'I.1.a', 'Rau, củ, quả, hạt tươi'],
  ['I', 'Tươi sống', 2, 'I.1.b', 'Thịt, thủy sản, trứng, sữa tươi'],
  ['I', 'Thô, sơ chế', 3, 'I.2.a', 'Gạo, ngũ cốc, hạt sơ chế'],
  ['I', 'Thô, sơ chế', 4, 'I.2.b', 'Mật ong, nông sản thực phẩm khác'],
  ['I', 'Chế biến', 5, 'I.3.a', 'Đồ ăn nhanh'],
  ['I', 'Chế biến', 6, 'I.3.b', 'Chế biến từ gạo, ngũ cốc'],
  ['I', 'Chế biến', 7, 'I.3.c', 'Chế biến từ rau, củ, quả, hạt'],
  ['I', 'Chế biến', 8, 'I.3.d', 'Chế biến từ thịt, trứng, sữa, thủy sản, mật ong'],
  ['I', 'Gia vị', 9, 'I.4.a', 'Tương, nước mắm, gia vị lỏng'],
  ['I', 'Gia vị', 10, 'I.4.b', 'Gia vị khác'],
  ['I', 'Chè', 11, 'I.5.a', 'Chè tươi, chế biến'],
  ['I', 'Chè', 12, 'I.5.b', 'Chè từ thực vật khác'],
  ['I', 'Cà phê, ca cao', 13, 'I.6', 'Cà phê, ca cao'],
  ['II', 'Có cồn', 14, 'II.1.a', 'Rượu trắng'],
  ['II', 'Có cồn', 15, 'II.1.b', 'Đồ uống có cồn khác'],
  ['II', 'Không cồn', 16, 'II.2.a', 'Nước khoáng, nước uống đóng chai'],
  ['II', 'Không cồn', 17, 'II.2.b', 'Đồ uống không cồn khác'],
  ['III', 'Thực phẩm chức năng, thuốc', 18, 'III.1', 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền'],
  ['III', 'Mỹ phẩm', 19, 'III.2', 'Mỹ phẩm có thành phần từ dược liệu'],
  ['III', 'Tinh dầu, khác', 20, 'III.3', 'Tinh dầu và dược liệu khác'],
  ['IV', 'Gia dụng, trang trí', 21, 'IV.1', 'Thủ công mỹ nghệ gia dụng, trang trí'],
  ['IV', 'Vải, may mặc', 22, 'IV.2', 'Vải, may mặc'],
  ['V', 'Hoa', 23, 'V.1', 'Hoa'],
  ['V', 'Cây cảnh', 24, 'V.2', 'Cây cảnh'],
  ['V', 'Động vật cảnh', 25, 'V.3', 'Động vật cảnh'],
  ['VI', 'Du lịch', 26, 'VI.1', 'Du lịch cộng đồng, du lịch sinh thái và điểm du lịch'],
];

/* The tree of Decision 148 of 24/02/2023, kept by 26/2026: the sets of 2019 were others, and nobody gave them to us. */
const SINCE = '2023-02-24';
const SOURCE = 'Quyết định 148/QĐ-TTg ngày 24/02/2023; nay 26/2026/QĐ-TTg, Phụ lục I';

/** The six sectors with their 26 product sets, by short names of our own. */
export async function seedProductSets(runner: Runs): Promise<void> {
  await runner.query(
    `SELECT set_config('register.actor', 'system:ocop-product-sets', true),
            set_config('register.reason', 'Bộ sản phẩm OCOP ban đầu', true)`,
  );
  const rows = SETS.map(([sector, group, number, code, name]) => ({
    id: deterministicUuid('ocop-product-set', `${number}|${SINCE}`),
    number,
    code,
    sector,
    sector_name: SECTORS[sector],
    group_name: group,
    name,
    source: SOURCE,
    valid_from: SINCE,
  }));
  await runner.query(
    `INSERT INTO ocop_product_set (id, number, code, sector, sector_name, group_name, name, source, valid_from)
     SELECT id, number, code, sector, sector_name, group_name, name, source, valid_from
     FROM jsonb_populate_recordset(NULL::ocop_product_set, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
