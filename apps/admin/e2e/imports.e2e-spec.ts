import { Database } from '@platform/database';
import type { Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, settled, type OpenedConsole } from './opened-console.factory';

/** An office's list as offices write it: title, unit, a group, a total; invented co-ops, one cell that cannot be read. */
const FILE = `ỦY BAN NHÂN DÂN TỈNH;;;;;;;
DANH SÁCH HỢP TÁC XÃ;;;;;;;
(Số liệu đến ngày 30/06/2026; đơn vị tính: triệu đồng);;;;;;;
STT;Tên HTX;MST;Xã, phường;Ngày thành lập;Lĩnh vực hoạt động;Vốn điều lệ;Số thành viên
I;HUYỆN LỤC NAM;;;;;;
1;HTX Rau Sạch Thử Nghiệm Một;;Xã Lan Mẫu;12/05/2019;Trồng trọt;1250;12
2;HTX Vải Thiều Thử Nghiệm Hai;;Xã Lan Mẫu;2021;Trồng trọt;900;15 tv
3;HTX Chăn Nuôi Thử Nghiệm Ba;;Xã Lan Mẫu;31/02/2020;Chăn nuôi;2500;8
;Cộng;;;;;4650;35
`;

describe('importing an office’s list', () => {
  let console: OpenedConsole;
  let page: Page;

  beforeAll(async () => {
    console = await openTheConsole();
    page = await console.page(console.province);
  });
  afterAll(() => console.close());

  const total = async (text: string) => {
    await page.goto(`${console.server.url}/organisations?q=thu%20nghiem`);
    await settled(page);
    await page.getByText(text).waitFor();
  };
  const decide = async (name: string, reason: string) => {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').getByLabel('Lý do, căn cứ').fill(reason);
    await page.getByRole('dialog').getByRole('button', { name }).click();
  };

  it('reads the file, and shows a dry run whose counts balance', async () => {
    await page.goto(`${console.server.url}/imports`);
    await page
      .getByLabel('Chọn tệp')
      .first()
      .setInputFiles({
        name: 'danh_sach_thu.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\uFEFF${FILE}`, 'utf8'),
      });
    await page.getByRole('heading', { level: 1, name: 'danh_sach_thu.csv' }).waitFor();
    await page.getByRole('region', { name: 'Xem trước' }).waitFor();
    const sums = await page.locator('.sum').allTextContents();
    expect(sums).toHaveLength(2);
    for (const sum of sums) {
      const [whole, ...parts] = [...sum.matchAll(/\d+/g)].map(([digits]) => Number(digits));
      expect(parts.reduce((a, b) => a + b, 0)).toBe(whole);
    }
    expect(sums[1]).toContain('3 số liệu');
    expect(await examined(page, 'import-dry-run')).toEqual(FAULTLESS);
  });

  it('says at its cell what was repaired and what could not be read', async () => {
    const row = page.getByRole('row', { name: /HTX Chăn Nuôi Thử Nghiệm Ba/ });
    await row
      .getByText(/Ngày thành lập: /)
      .first()
      .waitFor();
    await row.locator('del', { hasText: '31/02/2020' }).waitFor();
    await page.getByRole('checkbox', { name: 'Chỉ dòng có lỗi' }).check();
    await page.getByText('1 trong tổng 1').waitFor();
    await page.getByRole('checkbox', { name: 'Chỉ dòng có lỗi' }).uncheck();
    await page.getByText('3 trong tổng 3').waitFor();
  });

  it('lets choose another money unit, and checks everything again', async () => {
    await page.getByRole('link', { name: 'Chọn cột' }).click();
    await page.getByRole('combobox', { name: 'Vốn điều lệ: Đơn vị tiền' }).click();
    await page.getByTitle('nghìn đồng', { exact: true }).click();
    await page.locator('.ant-select-dropdown').last().waitFor({ state: 'hidden' });
    expect(await examined(page, 'import-columns')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('cell', { name: '1.250.000 đồng', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Chọn cột' }).click();
    await page.getByRole('combobox', { name: 'Vốn điều lệ: Đơn vị tiền' }).click();
    await page.getByTitle('triệu đồng', { exact: true }).click();
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByRole('cell', { name: '1.250.000.000 đồng', exact: true }).waitFor();
  });

  it('shows how far the server is, and stops it when asked to', async () => {
    // The lock a worker holds while it works: as long as it is ours, nothing goes on.
    const session = console.server.app.get(Database).dataSource.createQueryRunner();
    const held = `hashtextextended('import:' || $1, 0)`;
    const id = [new URL(page.url()).pathname.split('/').at(-1)];
    await session.query(`SELECT pg_advisory_lock(${held})`, id);
    await decide('Nhập vào sổ', 'Danh sách của huyện, tháng 6');
    await page.getByRole('heading', { name: 'Máy chủ đang làm' }).waitFor();
    await page.getByText('0 / 3 dòng').waitFor();
    expect(await examined(page, 'import-working')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Dừng lại' }).click();
    await page.getByRole('button', { name: 'Đang dừng…' }).waitFor();
    await session.query(`SELECT pg_advisory_unlock(${held})`, id);
    await session.release();
    await page.getByRole('button', { name: 'Nhập vào sổ' }).waitFor();
    await page.getByText('Đã kiểm tra, chưa nhập').first().waitFor();
  });

  it('changes the register only when it is applied', async () => {
    const batch = page.url();
    await total('Không có dòng nào khớp với điều kiện đang chọn.');
    await page.goto(batch);
    await decide('Nhập vào sổ', 'Danh sách của huyện, tháng 6');
    await page.getByRole('button', { name: 'Hoàn tác lần nhập' }).waitFor();
    expect(await examined(page, 'import-applied')).toEqual(FAULTLESS);
    await total('3 trong tổng 3');
    await page.goto(batch);
  });

  it('gives the register back as it was, once', async () => {
    await decide('Hoàn tác lần nhập', 'Nhập nhầm tệp');
    await page.getByText('Đã hoàn tác').first().waitFor();
    expect(await page.getByRole('button', { name: 'Hoàn tác lần nhập' }).count()).toBe(0);
    expect(await examined(page, 'import-undone')).toEqual(FAULTLESS);
    await total('Không có dòng nào khớp với điều kiện đang chọn.');
  });
});
