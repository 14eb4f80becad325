import type { Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, PHONE, type OpenedConsole } from './opened-console.factory';

/** An officer is warned of a record that looks the same; the province sees the pair and judges it. */
describe('records that look alike on screen', () => {
  let console: OpenedConsole;
  let province: Page;

  beforeAll(async () => {
    console = await openTheConsole();
    province = await console.page(console.province);
  });
  afterAll(() => console.close());

  const at = (path: string): string => console.server.url + path;

  it('warn who adds one, and let him go on for a reason', async () => {
    const page = await console.page(console.commune);
    await page.goto(at('/organisations/new'));
    await page.getByRole('combobox', { name: 'Loại hình' }).click();
    await page.getByTitle('Hợp tác xã', { exact: true }).click();
    await page.getByLabel('Tên', { exact: true }).fill('HTX Rau cần Minh Họa');
    await page.getByRole('combobox', { name: 'Xã, phường' }).fill('bac lung');
    await page.getByTitle(/Xã Bắc Lũng/).click();
    await page.getByLabel('Thành viên chính thức').fill('12');
    await page.getByLabel('Căn cứ thêm vào sổ').fill('Biên bản làm việc với xã');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Sổ đã có hồ sơ rất giống. Xem từng hồ sơ').waitFor();
    expect(await examined(page, 'duplicates-warned')).toEqual(FAULTLESS);
    await page.getByRole('link', { name: 'Hợp tác xã Rau Cần Minh Họa' }).waitFor();
    await page.getByLabel('Đây là tổ chức khác').check();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { level: 1, name: 'HTX Rau cần Minh Họa' }).waitFor();
    await page.context().close();
  });

  it('stand in the work list with what speaks for it and against', async () => {
    await province.goto(at('/duplicates'));
    await province.getByText('1 trong tổng 1').waitFor();
    await province.getByText('Tên giống').waitFor();
    await province.getByText(/chưa biết: .*người đại diện/).waitFor();
    expect(await examined(province, 'duplicates-wide')).toEqual(FAULTLESS);
    const phone = await console.page(console.province, PHONE);
    await phone.goto(at('/duplicates'));
    await phone.getByText('Tên giống').waitFor();
    expect(await examined(phone, 'duplicates-phone')).toEqual(FAULTLESS);
    await phone.context().close();
  });

  it('leave it when they are judged to be two, and stay with their reason', async () => {
    await province.goto(at('/duplicates'));
    await province.getByRole('button', { name: 'Không phải trùng' }).click();
    const dialog = province.getByRole('dialog');
    await dialog.getByLabel('Vì sao là hai tổ chức khác nhau').fill('Hai thôn khác nhau, hai người đứng đầu');
    await dialog.getByRole('button', { name: 'Không phải trùng' }).click();
    await province.getByText('Không có hai hồ sơ nào giống nhau').waitFor();
    await province.goto(at('/duplicates?state=DISMISSED'));
    await province.getByText('Hai thôn khác nhau, hai người đứng đầu').waitFor();
  });
});
