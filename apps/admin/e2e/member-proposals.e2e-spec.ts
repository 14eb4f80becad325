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

/** A director on a phone asks for members to be admitted, corrected and let go; the commune decides on its screen. */
describe('proposals about members, on screen', () => {
  let console: OpenedConsole;
  let director: Page;
  let officer: Page;
  let memberId: string;

  beforeAll(async () => {
    console = await openTheConsole();
    const organisationId = console.organisations[0]!;
    const ADMIT = 'mutation ($input: AdmitMember!) { admitMember(input: $input) { id } }';
    const input = {
      organisationId,
      party: { kind: 'PERSON', name: 'Nguyễn Thị Mẫu', phone: '0990000111' },
      type: 'OFFICIAL',
      usesServices: true,
      joinedOn: '2024-01-01',
      pledged: '50000000',
      reason: 'Đại hội thành lập',
    };
    const { data, errors } = await console.server.graphql<{ admitMember: { id: string } }>(
      ADMIT,
      { input },
      { as: console.commune },
    );
    if (errors) throw new Error(errors[0]!.message);
    memberId = data!.admitMember.id;
    const own = { role: 'COOP_USER', unitId: console.commune.unitId, organisationId } as const;
    director = await console.page(own, PHONE);
    officer = await console.page(console.commune, WIDE);
  }, 120_000);

  afterAll(() => console.close());

  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(console.server.url + path);
    await settled(page);
  };
  const width = () => director.evaluate(() => document.documentElement.scrollWidth);

  it('are made at the own door: a new member, whose number nobody sees', async () => {
    await open(director, '/members');
    await director.getByRole('button', { name: 'Đề nghị kết nạp' }).click();
    const dialog = director.getByRole('dialog');
    await dialog.getByLabel('Họ và tên, tên gọi').fill('Trần Văn Mẫu');
    await dialog.getByLabel('Số định danh').fill('099090001234');
    await dialog.getByLabel('Vốn cam kết góp').fill('20000000');
    expect(await examined(director, 'propose-member-phone')).toEqual(FAULTLESS);
    await dialog.getByLabel('Lý do đề nghị').fill('Đại hội thành viên kết nạp');
    await dialog.getByRole('button', { name: 'Đề nghị kết nạp' }).click();
    await director.getByText('Đã gửi đề nghị').waitFor();
    await open(director, '/proposals');
    await director.getByRole('link', { name: 'Kết nạp: Trần Văn Mẫu' }).click();
    await director.getByText('0990••••••34').waitFor();
    expect(await examined(director, 'member-proposal-phone')).toEqual(FAULTLESS);
    expect(await width()).toBe(PHONE.width);
  }, 60_000);

  it('and a telephone number of a member, asked for on his page', async () => {
    await open(director, `/members/${memberId}`);
    expect(await examined(director, 'own-member-phone')).toEqual(FAULTLESS);
    expect(await width()).toBe(PHONE.width);
    await director.getByRole('button', { name: 'Đề nghị sửa' }).click();
    const dialog = director.getByRole('dialog');
    await dialog.getByLabel('Điện thoại').fill('0990000222');
    await dialog.getByLabel('Lý do đề nghị').fill('Thành viên đổi số');
    await dialog.getByRole('button', { name: 'Đề nghị sửa' }).click();
    await director.getByText('Đã gửi đề nghị').waitFor();
  }, 60_000);

  it('are in the work list of the commune, which decides them; the register says so at once', async () => {
    await open(officer, '/proposals');
    await officer.getByRole('link', { name: 'Nguyễn Thị Mẫu: Điện thoại' }).waitFor();
    expect(await examined(officer, 'member-proposals')).toEqual(FAULTLESS);
    await officer.getByRole('link', { name: 'Nguyễn Thị Mẫu: Điện thoại' }).click();
    await officer.getByText('09••••111').waitFor();
    await officer.getByText('09••••222').waitFor();
    await officer.getByRole('button', { name: 'Nhận tất cả' }).click();
    await officer.getByLabel('Căn cứ của quyết định').fill('Đã gọi số mới');
    expect(await examined(officer, 'member-proposal-decision')).toEqual(FAULTLESS);
    await officer.getByRole('button', { name: 'Ghi quyết định' }).click();
    await officer.getByText('nhận 1/1 mục').waitFor();
    await open(officer, '/proposals');
    await officer.getByRole('link', { name: 'Kết nạp: Trần Văn Mẫu' }).click();
    await officer.getByRole('button', { name: 'Nhận tất cả' }).click();
    await officer.getByLabel('Căn cứ của quyết định').fill('Đã xem nghị quyết');
    expect(await examined(officer, 'new-member-decision')).toEqual(FAULTLESS);
    await officer.getByRole('button', { name: 'Ghi quyết định' }).click();
    await officer.getByText('Đã quyết định', { exact: true }).waitFor();
    await officer.getByText('EN', { exact: true }).click();
    await officer.getByText('Decided', { exact: true }).waitFor();
    expect(await examined(officer, 'new-member-decided-english')).toEqual(FAULTLESS);
    await open(director, '/members');
    await director.getByText('Trần Văn Mẫu').waitFor();
  }, 90_000);

  it('are nobody else’s', async () => {
    const other = {
      role: 'COOP_USER',
      unitId: console.commune.unitId,
      organisationId: console.organisations[3]!,
    } as const;
    const page = await console.page(other, PHONE);
    await open(page, '/proposals');
    expect(await page.getByText('Trần Văn Mẫu').count()).toBe(0);
    await open(page, `/members/${memberId}`);
    expect(await page.getByRole('button', { name: 'Đề nghị sửa' }).count()).toBe(0);
    await page.context().close();
  }, 60_000);
});
