import { deterministicUuid } from '@platform/kernel';

/** Anything that runs SQL inside a transaction: the table is audited, so an actor and a reason are set for it. */
interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

const SERIES = [
  {
    code: 'POPULATION',
    name: 'Dân số trung bình',
    measure: 'người',
    additive: true,
    minimum: 0,
    publisher: 'Cơ quan thống kê',
    note: 'Mẫu số của chỉ tiêu T18. Cách hiểu "dân số tham gia" là câu hỏi 7, chưa xác nhận',
  },
  {
    code: 'AVERAGE_INCOME',
    name: 'Thu nhập bình quân đầu người',
    measure: 'đồng/người/năm',
    additive: false,
    minimum: 0,
    publisher: 'Cơ quan thống kê',
    note: null,
  },
  {
    code: 'NATIONAL_RANK',
    name: 'Thứ hạng cả nước về chất lượng kinh tế tập thể',
    measure: 'hạng',
    additive: false,
    minimum: 1,
    publisher: 'Chưa có bộ xếp hạng chính thức',
    note: 'Chỉ tiêu T19: ghi tay, kèm văn bản; không có bộ chỉ số chính thức nào được biết',
  },
];

/** The series the targets ask for; their values are for an office to write. */
export async function seedOutsideSeries(runner: Runs): Promise<void> {
  await runner.query(
    `SELECT set_config('register.actor', 'system:outside-series', true),
            set_config('register.reason', 'Chuỗi số liệu ban đầu', true)`,
  );
  const rows = SERIES.map((one) => ({ ...one, id: deterministicUuid('outside-series', one.code) }));
  await runner.query(
    `INSERT INTO outside_series (id, code, name, measure, step, additive, decimals, minimum, publisher, note)
     SELECT id, code, name, measure, 'YEAR', additive, 0, minimum, publisher, note
     FROM jsonb_populate_recordset(NULL::outside_series, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
