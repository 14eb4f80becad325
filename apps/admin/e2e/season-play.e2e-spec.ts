import { today } from '@platform/kernel';
import { query } from '@platform/testing';
import type { Page } from 'playwright-core';
import { moveClock } from './moved-clock.factory';
import { examined, FAULTLESS, PHONE } from './opened-console.factory';
import { type PlayedConsole, playTheConsole } from './played-console.factory';

const COMMUNE = 'Xã Bắc Lũng';
const CO_OP = 'Hợp tác xã Vải Sớm Minh Họa';
const PRODUCT = 'Vải sấy Minh Họa';

/* As many days from today, as the console writes them. */
const dayFrom = (days: number): string =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');

/*
 * One season of a lychee link and one product on its way to four stars, from an empty register, through the console only: an
 * administrator, the province, the commune, the director of the co-op and two members of the council.
 */
describe('a season played from an empty register', () => {
  let play: PlayedConsole;
  let link: string;
  let dossier: string;
  let publicPage: string;
  let clockBack = (): void => undefined;

  beforeAll(async () => {
    play = await playTheConsole();
  });
  afterAll(async () => {
    clockBack();
    await play.close();
  });

  const at = (page: Page, address: string): Promise<void> => play.open(page, new URL(address).pathname);

  it('begins with people and their cooperative', async () => {
    for (const [username, name, unit] of [
      ['xa.baclung', 'Cán bộ Bắc Lũng', COMMUNE],
      ['gd.vaisom', 'Giám đốc Vải Sớm', COMMUNE],
      ['uv.mot', 'Ủy viên Một', 'Tỉnh Bắc Ninh'],
      ['uv.hai', 'Ủy viên Hai', 'Tỉnh Bắc Ninh'],
    ] as const)
      await play.accountOf(username, name, unit);
    const since = dayFrom(0);
    await play.appoint('Cán bộ Bắc Lũng', 'Cán bộ xã, phường', { unit: COMMUNE }, since);
    for (const member of ['Ủy viên Một', 'Ủy viên Hai'])
      await play.appoint(member, 'Thành viên hội đồng OCOP', { unit: 'Tỉnh Bắc Ninh' }, since);
    await play.enterCoOp(await play.signedIn('xa.baclung'), CO_OP, COMMUNE);
    await play.appoint('Giám đốc Vải Sớm', 'Người dùng của tổ chức', { organisation: CO_OP }, since);
  }, 60_000);

  it('signs a lychee link and starts it; what it may not do yet says why', async () => {
    const commune = await play.signedIn('xa.baclung');
    await play.open(commune, '/value-chain-links/new');
    await commune.getByLabel('Số', { exact: true }).fill('01/HĐLK');
    await play.choose(commune, commune, 'Sản phẩm theo danh mục', 'Vải thiều', 'Vải');
    await commune.getByLabel('Sản phẩm', { exact: true }).fill('Vải thiều tươi');
    await commune.getByLabel('Giá trị (đồng)').fill('2500000000');
    await play.enterDay(commune, 'Hết hạn', dayFrom(300));
    const seller = commune.getByRole('group', { name: 'Bên 1' });
    await play.choose(commune, seller, 'Tổ chức trong sổ', new RegExp(CO_OP), 'vai som');
    await commune.getByRole('group', { name: 'Bên 2' }).getByLabel('Tên', { exact: true }).fill('Công ty Thu Mua Minh Họa');
    await commune.getByLabel('Lý do, căn cứ').fill('Hồ sơ hợp tác xã nộp');
    await commune.getByRole('button', { name: 'Lưu' }).click();
    await commune.getByRole('heading', { level: 1, name: /Vải thiều tươi/ }).waitFor();
    link = commune.url();
    expect(await commune.getByRole('button', { name: 'Bắt đầu thực hiện' }).getAttribute('aria-disabled')).toBe('true');
    const on = (day: string) => (dialog: Parameters<PlayedConsole['enterDay']>[0]) => play.enterDay(dialog, 'Ngày', day);
    await play.act(commune, 'Ký', 'Hợp đồng hai bên ký', on(dayFrom(-90)));
    await commune.getByText('Đã ký', { exact: true }).first().waitFor();
    await play.act(commune, 'Bắt đầu thực hiện', 'Biên bản bắt đầu', on(dayFrom(-80)));
    await commune.getByText('Đang thực hiện', { exact: true }).first().waitFor();
  }, 60_000);

  it('delivers sixty of a hundred, and is warned of; then the buyer breaks it', async () => {
    const commune = await play.signedIn('xa.baclung');
    await play.act(commune, 'Thêm vụ', 'Theo hợp đồng', async (dialog) => {
      await dialog.getByLabel('Tên vụ').fill('Vụ vải');
      await dialog.getByLabel('Sản lượng phải giao').fill('100');
      await play.enterDay(dialog, 'Từ ngày', dayFrom(-70));
      await play.enterDay(dialog, 'Đến hết ngày', dayFrom(-5));
    });
    await play.act(commune, 'Ghi giao hàng', 'Phiếu cân', async (dialog) => {
      await play.enterDay(dialog, 'Giao ngày', dayFrom(-10));
      await dialog.getByLabel(/Sản lượng/).fill('60');
    });
    await commune.getByRole('cell', { name: '60 %' }).waitFor();
    await play.open(commune, '/value-chain-links/warnings');
    await commune.getByText(/Vụ vải giao chậm so với hợp đồng/).waitFor();
    expect(await examined(commune, 'play-season-warning')).toEqual(FAULTLESS);
    const director = await play.signedIn('gd.vaisom', PHONE);
    await at(director, link);
    await director.getByRole('cell', { name: '60 %' }).waitFor();
    expect(await director.getByRole('button', { name: 'Vi phạm, dừng liên kết' }).count()).toBe(0);
    await at(commune, link);
    await play.act(commune, 'Vi phạm, dừng liên kết', 'Biên bản làm việc', async (dialog) => {
      await play.choose(commune, dialog, 'Bên nào', 'Bên mua');
      await play.choose(commune, dialog, 'Lý do', 'Không thu mua');
      await dialog.getByLabel('Diễn biến').fill('Bên mua dừng thu mua khi còn 40 tấn');
    });
    await commune.getByText('Bị vi phạm', { exact: true }).first().waitFor();
    expect(await commune.getByRole('button', { name: 'Ghi giao hàng' }).count()).toBe(1);
    expect(await examined(commune, 'play-season-broken')).toEqual(FAULTLESS);
  }, 60_000);

  it('files a product on a phone; the commune checks it, the province appraises and seats a council', async () => {
    const director = await play.signedIn('gd.vaisom', PHONE);
    await play.open(director, '/ocop-products');
    await play.act(director, 'Thêm sản phẩm', 'Hợp tác xã đăng ký', async (dialog) => {
      await dialog.getByLabel('Tên sản phẩm').fill(PRODUCT);
      await play.choose(director, dialog, 'Bộ sản phẩm', /^7\. /, 'rau');
      await play.choose(director, dialog, 'Tổ chức của sổ', new RegExp(CO_OP), 'vai som');
    });
    await director.getByRole('link', { name: PRODUCT }).click();
    await play.act(director, 'Lập hồ sơ', 'Đợt một');
    await director.getByRole('heading', { name: 'Tự đánh giá (Mẫu 02)' }).waitFor();
    dossier = director.url();
    await points(director, ['34', '21', '28']);
    await director.getByText('hạng 4 sao').waitFor();
    expect(await examined(director, 'play-dossier-phone')).toEqual(FAULTLESS);
    await director.getByRole('button', { name: 'Lưu phiếu' }).click();
    await play.act(director, 'Nộp hồ sơ', 'Hồ sơ đủ');
    const commune = await play.signedIn('xa.baclung');
    await at(commune, dossier);
    await play.act(commune, 'Xã kiểm tra', 'Đã đến cơ sở', async (dialog) => {
      for (const label of ['Nguồn gốc sản phẩm, nguyên liệu', 'Lao động địa phương', 'Nguồn gốc ý tưởng', 'Bản sắc địa phương'])
        await play.choose(commune, dialog, label, 'đúng');
    });
    const province = await play.signedIn('tinh.mot');
    await at(province, dossier);
    await play.act(province, 'Thẩm định', 'Theo quy chế', (dialog) => dialog.getByLabel('Báo cáo thẩm định').fill('Hồ sơ đủ, mẫu đúng'));
    for (const member of ['Ủy viên Một', 'Ủy viên Hai'])
      await play.act(province, 'Thêm thành viên', 'Quyết định lập hội đồng', (dialog) => play.choose(province, dialog, 'Thành viên', new RegExp(member)));
  }, 60_000);

  it('is scored by two who do not see each other’s sheets, and gets its four stars', async () => {
    for (const [username, given] of [
      ['uv.mot', ['33', '20', '27']],
      ['uv.hai', ['34', '21', '29']],
    ] as const) {
      const member = await play.signedIn(username);
      await at(member, dossier);
      await member.getByRole('heading', { name: 'Phiếu chấm của tôi' }).waitFor();
      await points(member, given);
      await member.getByRole('button', { name: 'Gửi phiếu' }).click();
      await member.getByText('Phiếu đã gửi.').waitFor();
      expect(await member.getByRole('cell', { name: /^8[04]/ }).count()).toBe(0);
    }
    const province = await play.signedIn('tinh.mot');
    await at(province, dossier);
    await play.act(province, 'Chốt điểm', 'Họp hội đồng', (dialog) => dialog.getByLabel('Ý kiến chung của hội đồng').fill('Nhất trí'));
    await province.getByText('82 điểm, trung bình của 2 phiếu').waitFor();
    await play.act(province, 'Công nhận', 'Theo kết quả hội đồng', async (dialog) => {
      await dialog.getByLabel('Số quyết định').fill('345/QĐ-UBND');
      await dialog.getByLabel('Cơ quan ban hành').fill('Ủy ban nhân dân tỉnh');
    });
    await province.getByText('Được công nhận').first().waitFor();
    await province.getByRole('link', { name: PRODUCT }).click();
    publicPage = (await province.getByRole('link', { name: 'Mở trang công khai' }).getAttribute('href'))!;
    expect(await query(play.databaseUrl, 'SELECT stars, score, authority, is_own AS own FROM ocop_certificate')).toEqual([
      { stars: 4, score: 82, authority: 'PROVINCE', own: true },
    ]);
  }, 60_000);

  it('is valid to whoever scans its code on a phone, and three years later it is not', async () => {
    const phone = await play.browser.newPage({ viewport: PHONE });
    await phone.goto(publicPage);
    expect(await phone.getByRole('status').innerText()).toBe('CÒN HIỆU LỰC');
    await phone.getByRole('heading', { name: PRODUCT }).waitFor();
    clockBack = moveClock(`${Number(today().slice(0, 4)) + 4}-01-15T02:00:00Z`);
    await phone.reload();
    expect(await phone.getByRole('status').innerText()).toBe('HẾT HẠN');
    expect(await examined(phone, 'play-public-expired')).toEqual(FAULTLESS);
    await phone.close();
  }, 60_000);
});

async function points(page: Page, [a, b, c]: readonly [string, string, string] | readonly string[]): Promise<void> {
  for (const [part, given] of [['A', a], ['B', b], ['C', c]] as const) await page.getByLabel(`Phần ${part}`).first().fill(given!);
  await page.keyboard.press('Tab');
}
