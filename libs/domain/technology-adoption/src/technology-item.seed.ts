import { deterministicUuid } from '@platform/kernel';
import type { TechnologyKind } from './technology-adoption.rules';

/** Anything that runs SQL inside a transaction: the table is audited, so an actor and a reason are set for it. */
interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

const ITEMS: readonly (readonly [code: string, kind: TechnologyKind, name: string])[] = [
  ['GREENHOUSE', 'HIGH_TECH', 'Nhà màng, nhà lưới, nhà kính'],
  ['AUTOMATED_IRRIGATION', 'HIGH_TECH', 'Tưới tiết kiệm, tưới tự động'],
  ['BIOTECHNOLOGY', 'HIGH_TECH', 'Công nghệ sinh học: giống, chế phẩm, nuôi cấy mô'],
  ['CLOSED_HUSBANDRY', 'HIGH_TECH', 'Chăn nuôi chuồng kín, tự động cho ăn và làm mát'],
  ['INTENSIVE_AQUACULTURE', 'HIGH_TECH', 'Nuôi thủy sản tuần hoàn, sông trong ao'],
  ['DRONE', 'HIGH_TECH', 'Máy bay không người lái trong sản xuất'],
  ['SENSORS', 'HIGH_TECH', 'Cảm biến, giám sát môi trường tự động'],
  ['COLD_CHAIN', 'HIGH_TECH', 'Bảo quản lạnh, sơ chế, chế biến hiện đại'],
  ['ACCOUNTING_SOFTWARE', 'DIGITAL', 'Phần mềm kế toán'],
  ['MANAGEMENT_SOFTWARE', 'DIGITAL', 'Phần mềm quản lý thành viên, sản xuất'],
  ['E_INVOICE', 'DIGITAL', 'Hóa đơn điện tử'],
  ['E_COMMERCE', 'DIGITAL', 'Bán hàng trên sàn thương mại điện tử'],
  ['WEBSITE', 'DIGITAL', 'Trang thông tin điện tử'],
  ['TRACEABILITY', 'DIGITAL', 'Truy xuất nguồn gốc bằng mã'],
  ['CASHLESS_PAYMENT', 'DIGITAL', 'Thanh toán không dùng tiền mặt'],
  ['DIGITAL_SIGNATURE', 'DIGITAL', 'Chữ ký số'],
];

/** A first catalogue, for the office to change: which items count is nobody's law yet. */
export async function seedTechnologyItems(runner: Runs): Promise<void> {
  await runner.query(
    `SELECT set_config('register.actor', 'system:technology-items', true),
            set_config('register.reason', 'Danh mục công nghệ ban đầu', true)`,
  );
  const rows = ITEMS.map(([code, kind, name]) => ({
    id: deterministicUuid('technology-item', code),
    code,
    kind,
    name,
  }));
  await runner.query(
    `INSERT INTO technology_item (id, code, kind, name, offered)
     SELECT id, code, kind, name, true FROM jsonb_populate_recordset(NULL::technology_item, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
