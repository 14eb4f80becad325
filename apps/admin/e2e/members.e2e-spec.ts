import type { Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, PHONE, settled, type OpenedConsole } from './opened-console.factory';

describe('working with the members of an organisation', () => {
  let console: OpenedConsole;
  let page: Page;
  let organisation: string;

  beforeAll(async () => {
    console = await openTheConsole();
    page = await console.page(console.commune);
    organisation = `/organisations/${console.organisations[3]}`;
  });
  afterAll(() => console.close());

  const open = async (path: string, on = page) => {
    await on.goto(console.server.url + path);
    await settled(on);
  };
  const tab = async (on = page) => {
    await open(organisation, on);
    await on.getByRole('link', { name: 'Thành viên', exact: true }).last().click();
    await on.getByRole('heading', { name: 'Sổ thành viên', exact: true }).waitFor();
  };
  const admit = async (name: string, nationalId: string, pledged: string) => {
    await page.getByRole('button', { name: 'Kết nạp thành viên' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ và tên, tên gọi').fill(name);
    await dialog.getByLabel('Số định danh').fill(nationalId);
    await dialog.getByLabel('Vốn cam kết góp (đồng)').fill(pledged);
    await dialog.getByLabel('Lý do, căn cứ').fill('Nghị quyết đại hội số 1');
    return dialog;
  };

  it('admits members; a share the law does not allow is refused and nothing is written', async () => {
    await tab();
    await page.getByText('Chưa có thành viên nào trong sổ.').waitFor();
    for (const [name, id, sum] of [
      ['Nguyễn Thị Ánh', '099184000017', '300000000'],
      ['Trần Văn Bình', '099075000023', '250000000'],
    ] as const) {
      const dialog = await admit(name, id, sum);
      await dialog.getByRole('button', { name: 'Kết nạp thành viên' }).click();
      await page.getByRole('link', { name, exact: true }).waitFor();
      await dialog.waitFor({ state: 'detached' });
    }
    const refused = await admit('Lê Văn Lớn', '099075000031', '400000000');
    await refused.getByRole('button', { name: 'Kết nạp thành viên' }).click();
    await page.getByText(/vượt mức luật cho phép/).waitFor();
    expect(await examined(page, 'member-refused')).toEqual(FAULTLESS);
    await page.keyboard.press('Escape');
    await settled(page);
    await page.getByText('0991••••••17').waitFor();
    await page.getByText('24,0%').waitFor();
    await page.getByText('2 trong tổng 2').waitFor();
    expect(await page.getByText('099184000017').count()).toBe(0);
    expect(await examined(page, 'members-tab')).toEqual(FAULTLESS);
  });

  it('keeps the book of capital, takes a mistake back, and records the exit', async () => {
    await tab();
    await page.getByRole('link', { name: 'Trần Văn Bình', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Trần Văn Bình' }).waitFor();
    await page.getByRole('button', { name: 'Ghi vốn góp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số tiền (đồng)').fill('99000000');
    await dialog.getByLabel('Lý do, căn cứ').fill('Phiếu thu 07');
    await dialog.getByRole('button', { name: 'Ghi vốn góp' }).click();
    await dialog.waitFor({ state: 'detached' });
    const entry = page.getByRole('row').filter({ hasText: 'Góp bằng tiền' });
    await entry.getByRole('button', { name: 'Hủy' }).click();
    await page.getByRole('dialog').getByLabel('Lý do, căn cứ').fill('Ghi nhầm người');
    await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();
    await page.getByText('Hủy bút toán', { exact: true }).waitFor();
    expect(await examined(page, 'membership')).toEqual(FAULTLESS);
    expect(await page.getByText('−99.000.000').count()).toBe(1);
  });

  it('unmasks for a reason, on this page alone, and shows who did', async () => {
    await tab();
    await page.getByRole('link', { name: 'Nguyễn Thị Ánh', exact: true }).click();
    await page.getByRole('link', { name: /0991••••••17/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Nguyễn Thị Ánh' }).waitFor();
    await page.getByText('Chưa ai mở.').waitFor();
    await page.getByRole('button', { name: 'Mở thông tin đã che' }).click();
    await page.getByRole('dialog').getByLabel('Lý do, căn cứ').fill('Đối chiếu căn cước');
    await page.getByRole('dialog').getByRole('button', { name: 'Mở thông tin đã che' }).click();
    await page.getByText('099184000017').waitFor();
    await page.getByText('Đối chiếu căn cước').waitFor();
    expect(await examined(page, 'person')).toEqual(FAULTLESS);
    await page.reload();
    await page.getByText('0991••••••17').waitFor();
    expect(await page.getByText('099184000017').count()).toBe(0);
  });

  it('lists and finds members over organisations, prints the official form, and fits a phone', async () => {
    await open('/members?q=anh%20nguyen');
    await page.getByText('1 trong tổng 1').waitFor();
    await page.getByRole('link', { name: 'Nguyễn Thị Ánh' }).waitFor();
    expect(await examined(page, 'members')).toEqual(FAULTLESS);
    await open(`${organisation}/member-register`);
    await page.getByRole('heading', { name: 'DANH SÁCH THÀNH VIÊN' }).waitFor();
    expect(await page.locator('.official-numbers td').count()).toBe(15);
    expect(await examined(page, 'member-register')).toEqual(FAULTLESS);
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: `${__dirname}/.output/member-register-print.png` });
    expect(await page.locator('.top-bar').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const phone = await console.page(console.commune, PHONE);
    for (const [path, name] of [
      ['/members', 'members-phone'],
      [`${organisation}?tab=members`, 'members-tab-phone'],
      [`${organisation}/member-register`, 'member-register-phone'],
    ] as const) {
      await open(path, phone);
      expect(await examined(phone, name)).toEqual(FAULTLESS);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  });
});
