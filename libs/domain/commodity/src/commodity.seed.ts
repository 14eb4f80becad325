import { deterministicUuid } from '@platform/kernel';
import type { CommoditySector } from './commodity.entity';

/** Anything that runs SQL inside a transaction: the table is audited, so an actor and a reason are set for it. */
interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

const FIRST: readonly (readonly [code: string, sector: CommoditySector, name: string, aliases?: string])[] = [
  ['LYCHEE', 'CROP', 'Vải thiều', 'Vải; Vải sớm; Vải sấy khô; Vải thiều Lục Ngạn'],
  ['CUSTARD_APPLE', 'CROP', 'Na', 'Na dai; Na Lục Nam; Mãng cầu'],
  ['LONGAN', 'CROP', 'Nhãn'],
  ['POMELO', 'CROP', 'Bưởi'],
  ['ORANGE', 'CROP', 'Cam', 'Cam ngọt; Cam lòng vàng'],
  ['GUAVA', 'CROP', 'Ổi'],
  ['PINEAPPLE', 'CROP', 'Dứa'],
  ['JUJUBE', 'CROP', 'Táo xuân', 'Táo'],
  ['RICE', 'CROP', 'Lúa', 'Gạo; Lúa chất lượng cao; Gạo nếp cái hoa vàng'],
  ['SAFE_VEGETABLES', 'CROP', 'Rau an toàn', 'Rau; Rau cần; Rau củ quả'],
  ['POTATO', 'CROP', 'Khoai tây'],
  ['CARROT', 'CROP', 'Cà rốt'],
  ['GARLIC', 'CROP', 'Tỏi'],
  ['TOMATO', 'CROP', 'Cà chua'],
  ['MUSHROOM', 'CROP', 'Nấm', 'Nấm sò; Nấm lim xanh'],
  ['TEA', 'CROP', 'Chè', 'Chè xanh'],
  ['HILL_CHICKEN', 'LIVESTOCK', 'Gà đồi', 'Gà; Gà đồi Yên Thế; Thịt gà'],
  ['PIG', 'LIVESTOCK', 'Lợn', 'Thịt lợn; Heo'],
  ['HONEY', 'LIVESTOCK', 'Mật ong', 'Ong; Mật ong hoa vải; Mật ong rừng'],
  ['FISH', 'AQUACULTURE', 'Cá', 'Cá lồng; Thủy sản'],
  ['PLANTED_TIMBER', 'FORESTRY', 'Gỗ rừng trồng', 'Gỗ; Gỗ keo'],
  ['RICE_NOODLE', 'OTHER', 'Mỳ Chũ', 'Mỳ; Mì; Mỳ gạo'],
  ['HANDICRAFT', 'OTHER', 'Thủ công mỹ nghệ', 'Mây tre đan; Gốm; Công nghiệp - TTCN'],
];

/** A first catalogue, for the office to change. */
export async function seedCommodities(runner: Runs): Promise<void> {
  await runner.query(
    `SELECT set_config('register.actor', 'system:commodities', true),
            set_config('register.reason', 'Danh mục sản phẩm ban đầu', true)`,
  );
  const rows = FIRST.map(([code, sector, name, aliases = null]) => ({
    id: deterministicUuid('commodity', code),
    code,
    sector,
    name,
    aliases,
    offered_from: '2018-08-20',
  }));
  await runner.query(
    `INSERT INTO commodity (id, code, sector, name, aliases, offered_from)
     SELECT id, code, sector, name, aliases, offered_from FROM jsonb_populate_recordset(NULL::commodity, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
