import type { Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, PHONE, type OpenedConsole, settled } from './opened-console.factory';

/** A commune officer records what a cooperative reported; the province reads it, by year and in one list. */
describe('figures of a year on screen', () => {
  let console: OpenedConsole;
  let page: Page;

  beforeAll(async () => {
    console = await openTheConsole();
    page = await console.page(console.commune);
  });
  afterAll(() => console.close());

  const at = (path: string): string => console.server.url + path.replace(':id', console.organisations[0]!);

  async function record(year: string, members: string, revenue: string, profit: string): Promise<void> {
    await page.goto(at('/annual-figures/:id/new'));
    await page.getByLabel('Năm', { exact: true }).fill(year);
    await page.getByLabel('Nguồn số liệu').fill('Báo cáo giấy của hợp tác xã');
    await page.getByLabel('Cuối năm').fill(members);
    await page.getByLabel('Tổng nguồn vốn').fill('900 triệu');
    await page.getByLabel('Tổng doanh thu').fill(revenue);
    await page.getByLabel('Lợi nhuận trước thuế').fill(profit);
    await page.getByLabel('Lý do, căn cứ').fill('Hợp tác xã nộp báo cáo');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('table').first().waitFor();
  }

  it('says that there are none, and records a year, also one with a loss', async () => {
    await page.goto(at('/organisations/:id?tab=years'));
    await page.getByText('Chưa có số liệu năm nào.').waitFor();
    expect(await examined(page, 'annual-figures-none')).toEqual(FAULTLESS);
    await record('2024', '12', '1,25 tỷ', '-30 triệu');
    await record('2025', '15', '1,5 tỷ', '90 triệu');
    await page.getByText('-30.000.000 đ').waitFor();
    expect(await examined(page, 'annual-figures-tab')).toEqual(FAULTLESS);
  });

  it('puts what contradicts itself back to its field, and corrects', async () => {
    await page.getByRole('link', { name: 'Sửa số liệu năm 2025' }).click();
    await page.getByLabel('Doanh thu nội bộ').fill('2 tỷ');
    await page.getByLabel('Lý do, căn cứ').fill('Bổ sung doanh thu nội bộ');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('cộng lại không bằng tổng doanh thu').waitFor();
    expect(await examined(page, 'annual-figures-form')).toEqual(FAULTLESS);
    // A number is shown with dots until it is typed in: it is replaced as a person would.
    await page.getByLabel('Doanh thu nội bộ').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('600 triệu');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('600.000.000 đ').waitFor();
  });

  it('stands in the list of the province with the growth of its means', async () => {
    const province = await console.page(console.province);
    await province.goto(at('/annual-figures?year=2025'));
    await province.getByRole('link', { name: 'Hợp tác xã Rau Cần Minh Họa' }).waitFor();
    await province.getByText('+20 %').first().waitFor();
    expect(await examined(province, 'annual-figures-list')).toEqual(FAULTLESS);
    await province.context().close();
  });

  it('fits a phone', async () => {
    const phone = await console.page(console.commune, PHONE);
    for (const [name, path] of [
      ['tab', '/organisations/:id?tab=years'],
      ['list', '/annual-figures?year=2025'],
    ] as const) {
      await phone.goto(at(path));
      await settled(phone);
      expect(await examined(phone, `annual-figures-${name}-phone`)).toEqual(FAULTLESS);
      const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await phone.context().close();
  });
});
