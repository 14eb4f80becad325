import type { Page } from 'playwright-core';
import {
  examined,
  FAULTLESS,
  openTheConsole,
  PHONE,
  settled,
  WIDE,
  type OpenedConsole,
} from './opened-console.factory';

/** A director at the door of his own cooperative, on a phone, and the officer who answers him. */
describe('the own door', () => {
  let console: OpenedConsole;
  let director: Page;
  let officer: Page;

  beforeAll(async () => {
    console = await openTheConsole();
    const own = {
      role: 'COOP_USER',
      unitId: console.commune.unitId,
      organisationId: console.organisations[0]!,
    } as const;
    director = await console.page(own, PHONE);
    officer = await console.page(console.commune, WIDE);
  }, 120_000);

  afterAll(() => console.close());

  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(console.server.url + path);
    await settled(page);
  };

  it('shows the own record and no menu or search that is not for him', async () => {
    await open(director, '/');
    await director.getByRole('heading', { level: 1, name: 'Hợp tác xã Rau Cần Minh Họa' }).waitFor();
    expect(await director.getByRole('search').count()).toBe(0);
    await director.getByRole('button', { name: 'Mở danh mục' }).click();
    expect(await director.locator('.menu-entry').allTextContents()).toEqual([
      'Trang chủ',
      'Thành viên',
      'Báo cáo năm',
      'Đề nghị sửa',
    ]);
    await director.keyboard.press('Escape');
    expect(await examined(director, 'own-door-phone')).toEqual(FAULTLESS);
    expect(await director.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  }, 60_000);

  it('asks for a change of one group of fields', async () => {
    await director.getByRole('link', { name: 'Đề nghị sửa: Quy mô' }).click();
    await director.getByLabel('Thành viên chính thức').fill('15');
    await director.getByLabel('Ngành, nghề chính').fill('Trồng rau cần nước');
    expect(await examined(director, 'propose-phone')).toEqual(FAULTLESS);
    await director.getByLabel('Lý do đề nghị').fill('Đại hội thành viên kết nạp thêm ba người');
    await director.getByLabel('Giấy tờ kèm theo').fill('Nghị quyết đại hội ngày 12/10/2026');
    await director.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await director.getByRole('heading', { name: 'Đang chờ' }).waitFor();
    await director.locator('.own-proposals').first().getByText('Ngành, nghề chính, Thành viên chính thức').waitFor();
    expect(await examined(director, 'own-door-waiting-phone')).toEqual(FAULTLESS);
  }, 60_000);

  it('stands in the work list of the commune, and tells when the record has changed meanwhile', async () => {
    const change = `mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id version } }`;
    const [id] = console.organisations;
    const seen = await console.server.graphql<{ organisation: { version: number } }>(
      'query ($id: ID!) { organisation(id: $id) { version } }',
      { id },
      { as: console.commune },
    );
    const { version: expectedVersion } = seen.data!.organisation;
    const input = {
      id,
      expectedVersion,
      content: { officialMemberCount: 14 },
      reason: 'Theo báo cáo',
      acceptCode: true,
    };
    expect((await console.server.graphql(change, { input }, { as: console.commune })).errors).toBeUndefined();
    await open(officer, '/');
    await officer.getByRole('link', { name: /1 đề nghị sửa chờ quyết định/ }).click();
    await officer.getByRole('link', { name: /Thành viên chính thức/ }).waitFor();
    expect(await examined(officer, 'proposals')).toEqual(FAULTLESS);
    await officer.getByRole('link', { name: /Thành viên chính thức/ }).click();
    await officer.getByText('Từ lúc đề nghị, hồ sơ đã thay đổi').waitFor();
    expect(await examined(officer, 'proposal-decision')).toEqual(FAULTLESS);
  }, 60_000);

  it('is decided field by field from the keyboard, a refusal with its reason', async () => {
    await officer.getByRole('button', { name: 'Ghi quyết định' }).click();
    expect(await officer.getByText('Chọn nhận hay không nhận').count()).toBe(2);
    const [industry, members] = [officer.locator('.proposed-field').nth(0), officer.locator('.proposed-field').nth(1)];
    await industry.getByRole('radio', { name: 'Nhận', exact: true }).focus();
    await officer.keyboard.press('Space');
    await officer.keyboard.press('Tab');
    await officer.keyboard.press('ArrowRight');
    await members.getByRole('radio', { name: 'Không nhận' }).check();
    await officer.keyboard.press('Tab');
    await officer.keyboard.type('Báo cáo gần nhất ghi 14 người');
    await officer.getByLabel('Căn cứ của quyết định').fill('Đối chiếu nghị quyết và báo cáo');
    expect(await examined(officer, 'proposal-decided-form')).toEqual(FAULTLESS);
    await officer.getByRole('button', { name: 'Ghi quyết định' }).click();
    await officer.getByText('nhận 1/2 mục').waitFor();
    expect(await examined(officer, 'proposal-outcome')).toEqual(FAULTLESS);
  }, 60_000);

  it('tells the director what became of it', async () => {
    await open(director, '/');
    await director.getByText('nhận 1/2 mục').waitFor();
    await director.getByText('Trồng rau cần nước').waitFor();
    await director.getByRole('link', { name: 'Ngành, nghề chính, Thành viên chính thức' }).click();
    await director.getByText('Báo cáo gần nhất ghi 14 người').waitFor();
    expect(await examined(director, 'proposal-outcome-phone')).toEqual(FAULTLESS);
    await open(director, '/members');
    expect(await examined(director, 'own-members-phone')).toEqual(FAULTLESS);
    await open(director, '/proposals');
    expect(await examined(director, 'own-proposals-phone')).toEqual(FAULTLESS);
    await open(director, `/organisations/${console.organisations[0]}`);
    expect(await examined(director, 'own-organisation-phone')).toEqual(FAULTLESS);
    await open(director, `/organisations/${console.organisations[1]}`);
    await director.getByRole('alert').waitFor();
  }, 60_000);

  it('leaves a system administrator no search box that he may not use', async () => {
    const admin = await console.page({ role: 'SYSTEM_ADMIN', unitId: console.province.unitId }, WIDE);
    await open(admin, '/');
    expect(await admin.getByRole('search').count()).toBe(0);
    await open(officer, '/');
    expect(await officer.getByRole('search').count()).toBe(1);
  }, 60_000);
});
