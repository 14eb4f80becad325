import type { Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, PHONE, WIDE, type OpenedConsole } from './opened-console.factory';

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

  it('become one after a look at what that does; the old address leads on; and two again', async () => {
    const content = { kind: 'COOPERATIVE', name: 'HTX Mỳ gạo Minh Họa', unitId: console.commune.unitId, officialMemberCount: 9 };
    const { data } = await console.server.graphql<{ createOrganisation: { id: string } }>(
      'mutation ($input: CreateOrganisation!) { createOrganisation(input: $input) { id } }',
      { input: { content, reason: 'Theo báo cáo', acceptTwins: true } },
      { as: console.commune },
    );
    const made = data!.createOrganisation.id;
    await province.goto(at('/duplicates'));
    await province.getByRole('link', { name: 'Xem, gộp' }).click();
    await province.getByRole('heading', { level: 1, name: 'Hai hồ sơ nghi là một tổ chức' }).waitFor();
    await province.getByRole('row').filter({ hasText: 'Thành viên chính thức' }).waitFor();
    expect(await examined(province, 'merge-pair-wide')).toEqual(FAULTLESS);
    await province.setViewportSize(PHONE);
    expect(await examined(province, 'merge-pair-phone')).toEqual(FAULTLESS);
    await province.setViewportSize(WIDE);
    const [kept, merged] = [console.organisations[3]!, made].toSorted();
    await province.getByRole('button', { name: 'Gộp' }).click();
    const dialog = province.getByRole('dialog');
    await dialog.getByLabel('Vì sao là một tổ chức').fill('Cùng người đứng đầu, cùng trụ sở');
    await dialog.getByRole('button', { name: 'Gộp' }).click();
    await province.waitForURL((url) => url.pathname === `/organisations/${kept}`);
    await province.goto(at(`/organisations/${merged}`));
    await province.getByText('Hồ sơ vừa mở đã được gộp vào hồ sơ này.').waitFor();
    expect(new URL(province.url()).pathname).toBe(`/organisations/${kept}`);
    expect(await examined(province, 'merge-led-on')).toEqual(FAULTLESS);

    await province.goto(at('/merges'));
    expect(await examined(province, 'merges')).toEqual(FAULTLESS);
    await province.getByRole('table').getByRole('link').first().click();
    await province.getByRole('heading', { level: 1, name: 'Một lần gộp hồ sơ' }).waitFor();
    await province.getByRole('button', { name: 'Tách lại' }).waitFor();
    expect(await examined(province, 'merge-one')).toEqual(FAULTLESS);
    await province.getByRole('button', { name: 'Tách lại' }).click();
    await dialog.getByLabel('Vì sao là hai tổ chức').fill('Gộp nhầm');
    await dialog.getByRole('button', { name: 'Tách lại' }).click();
    await province.getByText('Gộp nhầm').waitFor();
    await province.goto(at(`/organisations/${merged}`));
    await province.getByRole('heading', { level: 1, name: /Mỳ gạo Minh Họa/i }).waitFor();
    expect(new URL(province.url()).pathname).toBe(`/organisations/${merged}`);
  });
});
