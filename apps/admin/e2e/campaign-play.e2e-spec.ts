import { Database } from '@platform/database';
import { createTestDatabase, launchBrowser, query, type TestDatabase } from '@platform/testing';
import { Workbook } from 'exceljs';
import type { Browser, Locator, Page } from 'playwright-core';
import { firstUsers, type UserCredentials } from '../../api/src/demo/first-users';
import { startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';
import { moveClock } from './moved-clock.factory';
import { examined, FAULTLESS, PHONE, settled, WIDE, watched } from './opened-console.factory';

const JANUARY = '2026-01-20T02:00:00Z';
const AFTER_THE_DEADLINE = '2026-02-03T02:00:00Z';
const FIRST_PASSWORD = 'Mat khau ban dau 1';
const OWN_PASSWORD = 'Mat khau cua rieng 22';
const COMMUNE = 'Xã Bắc Lũng';
const ELSEWHERE = 'Xã Cẩm Lý';
const [PUNCTUAL, LATE] = ['Hợp tác xã Đúng Hạn Minh Họa', 'Hợp tác xã Muộn Màng Minh Họa'];

/*
 * One January campaign, from the register as `npm start -- --empty` leaves it: units, and the first two users. Everything
 * after that is done in the console by people who sign in; nothing is written past it.
 */
describe('a campaign played from an empty register', () => {
  let database: TestDatabase;
  let server: TestServer;
  let browser: Browser;
  let first: UserCredentials[];
  let clockBack: () => void;
  const pages = new Map<string, Page>();

  beforeAll(async () => {
    clockBack = moveClock(JANUARY);
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    browser = await launchBrowser();
    await firstUsers(server.app.get(Database), false, ({ users }) => (first = users));
  });
  afterAll(async () => {
    clockBack();
    await browser.close();
    await server.close();
    await database.drop();
  });

  /** A browser of this person's own; a first password is changed at once, as the register demands. */
  const signedIn = async (username: string, viewport = WIDE): Promise<Page> => {
    const known = pages.get(username);
    if (known) return known;
    const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    const page = watched(await context.newPage());
    pages.set(username, page);
    const given = first.find((one) => one.username === username)?.password;
    await page.goto(`${server.url}/`);
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(given ?? FIRST_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    if (given) await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    else {
      await page.getByLabel('Mật khẩu hiện tại').fill(FIRST_PASSWORD);
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill(OWN_PASSWORD);
      await page.getByLabel('Nhập lại mật khẩu mới').fill(OWN_PASSWORD);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.waitForURL(`${server.url}/`);
    }
    return page;
  };
  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(server.url + path);
    await settled(page);
  };
  const choose = async (page: Page, within: Page | Locator, label: string, option: string | RegExp, typed?: string) => {
    const box = within.getByRole('combobox', { name: label }).first();
    await box.click();
    if (typed) await box.fill(typed);
    await page
      .getByTitle(option, { exact: typeof option === 'string' })
      .last()
      .click();
  };
  const enterDay = async (within: Page | Locator, label: string, day: string): Promise<void> => {
    await within.getByLabel(label).fill(day);
    await within.getByLabel(label).press('Enter');
  };
  const act = async (page: Page, button: string, reason: string): Promise<void> => {
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do, căn cứ').fill(reason);
    await dialog.getByRole('button', { name: button }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const accountOf = async (admin: Page, username: string, name: string, unit: string): Promise<void> => {
    await open(admin, '/users/new');
    await admin.getByLabel('Họ và tên').fill(name);
    await admin.getByLabel('Tên đăng nhập').fill(username);
    await choose(admin, admin, 'Đơn vị công tác', new RegExp(unit), unit);
    await admin.getByLabel('Mật khẩu ban đầu').fill(FIRST_PASSWORD);
    await admin.getByLabel('Lý do, căn cứ').fill('Theo danh sách cử cán bộ');
    await admin.getByRole('button', { name: 'Lưu' }).click();
    await admin.getByRole('heading', { level: 1, name }).waitFor();
  };
  const appoint = async (
    province: Page,
    name: string,
    role: string,
    at: { unit: string } | { organisation: string },
  ): Promise<void> => {
    await open(province, '/users');
    await province.getByRole('link', { name }).click();
    await province.getByRole('button', { name: 'Giao vai trò' }).click();
    const dialog = province.getByRole('dialog');
    await choose(province, dialog, 'Vai trò', role);
    if ('unit' in at) await choose(province, dialog, 'Tại', new RegExp(at.unit), at.unit);
    else await choose(province, dialog, 'Tổ chức', new RegExp(at.organisation), at.organisation);
    // The page offers the day of its own clock, which nobody moved.
    await enterDay(dialog, 'Từ ngày', '20/01/2026');
    await dialog.getByLabel('Lý do, căn cứ').fill('Quyết định phân công');
    await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const fillIn = async (page: Page): Promise<void> => {
    await page.getByLabel('Cuối năm').fill('12');
    await page.getByLabel('Lao động thường xuyên').fill('4');
    await page.getByLabel('Tổng nguồn vốn').fill('900 triệu');
    await page.getByLabel('Tổng doanh thu').fill('1,2 tỷ');
    await page.getByLabel('Lợi nhuận trước thuế').fill('-5 triệu');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu.').waitFor();
  };

  it('begins with people: the administrator makes accounts, the province says who does what where', async () => {
    const admin = await signedIn('quantri.mot');
    await accountOf(admin, 'xa.baclung', 'Cán bộ Bắc Lũng', COMMUNE);
    await accountOf(admin, 'xa.camly', 'Cán bộ Cẩm Lý', ELSEWHERE);
    await accountOf(admin, 'gd.dunghan', 'Giám đốc Đúng Hạn', COMMUNE);
    await accountOf(admin, 'gd.muonmang', 'Giám đốc Muộn Màng', COMMUNE);
    const province = await signedIn('tinh.mot');
    await appoint(province, 'Cán bộ Bắc Lũng', 'Cán bộ xã, phường', { unit: COMMUNE });
    await appoint(province, 'Cán bộ Cẩm Lý', 'Cán bộ xã, phường', { unit: ELSEWHERE });
  }, 60_000);

  it('goes on with the cooperatives of a commune, entered by its officer, and with their directors', async () => {
    const commune = await signedIn('xa.baclung');
    for (const name of [PUNCTUAL!, LATE!]) {
      await open(commune, '/organisations/new');
      await choose(commune, commune, 'Loại hình', 'Hợp tác xã');
      await commune.getByLabel('Tên', { exact: true }).fill(name);
      await choose(commune, commune, 'Xã, phường', /Xã Bắc Lũng/, 'bac lung');
      await enterDay(commune, 'Ngày thành lập', '12/08/2025');
      await commune.getByLabel('Thành viên chính thức').fill('12');
      await commune.getByLabel('Căn cứ thêm vào sổ').fill('Giấy chứng nhận đăng ký');
      await commune.getByRole('button', { name: 'Lưu' }).click();
      await commune.getByRole('heading', { level: 1, name }).waitFor();
    }
    const province = await signedIn('tinh.mot');
    await appoint(province, 'Giám đốc Đúng Hạn', 'Người dùng của tổ chức', { organisation: PUNCTUAL! });
    await appoint(province, 'Giám đốc Muộn Màng', 'Người dùng của tổ chức', { organisation: LATE! });
  }, 60_000);

  it('is opened by the province; who is missing is shown, and hears it', async () => {
    const province = await signedIn('tinh.mot');
    await open(province, '/annual-returns');
    await province.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
    const dialog = province.getByRole('dialog');
    await enterDay(dialog, 'Hạn tổ chức nộp', '31/01/2026');
    await dialog.getByLabel('Căn cứ của hạn').fill('Công văn 12/STC');
    await dialog.getByLabel('Lý do, căn cứ').fill('Mở đợt báo cáo năm 2025');
    await dialog.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
    await province.getByRole('link', { name: LATE }).waitFor();
    const commune = await signedIn('xa.baclung');
    await open(commune, '/annual-returns');
    expect(await commune.getByText('còn 11 ngày').count()).toBe(2);
    await commune.getByRole('button', { name: 'Nhắc ngay' }).click();
    await commune.getByRole('dialog').getByRole('button', { name: 'Nhắc ngay' }).click();
    await commune.getByText('Đã nhắc 2 trong 2 tổ chức chưa nộp.').waitFor();
    await commune.keyboard.press('Escape');
  }, 60_000);

  it('is filled in and submitted by a director on his phone, given back with reasons, and submitted again', async () => {
    const director = await signedIn('gd.dunghan', PHONE);
    await open(director, '/');
    await director.getByRole('link', { name: 'Báo cáo năm 2025 chưa nộp' }).waitFor();
    await director.getByText('còn 11 ngày', { exact: true }).waitFor();
    expect(await examined(director, 'play-director-phone')).toEqual(FAULTLESS);
    await director.getByRole('link', { name: 'Báo cáo năm 2025', exact: true }).click();
    await fillIn(director);
    expect(await examined(director, 'play-return-phone')).toEqual(FAULTLESS);
    await act(director, 'Nộp báo cáo', 'Đã kiểm lại sổ');
    const commune = await signedIn('xa.baclung');
    await open(commune, '/annual-returns?state=SUBMITTED');
    await commune.getByRole('link', { name: PUNCTUAL }).click();
    await act(commune, 'Trả lại cho tổ chức', 'Thiếu số lao động nữ');
    await open(director, '/');
    await director.getByRole('link', { name: 'Báo cáo năm 2025 bị trả lại' }).click();
    await director.getByText('Thiếu số lao động nữ').first().waitFor();
    await director.getByLabel('Là nữ').fill('2');
    await director.getByRole('button', { name: 'Lưu', exact: true }).click();
    await director.getByText('Đã lưu.').waitFor();
    await act(director, 'Nộp báo cáo', 'Đã bổ sung lao động nữ');
  }, 60_000);

  it('is checked by the commune, accepted by the province and stands in the figures of the year', async () => {
    const commune = await signedIn('xa.baclung');
    await open(commune, '/annual-returns?state=SUBMITTED');
    await commune.getByRole('link', { name: PUNCTUAL }).click();
    await act(commune, 'Đã kiểm tra, chuyển tỉnh', 'Khớp với sổ của xã');
    const province = await signedIn('tinh.mot');
    await open(province, '/annual-returns?state=COMMUNE_CHECKED');
    await province.getByRole('link', { name: PUNCTUAL }).click();
    await act(province, 'Duyệt', 'Duyệt báo cáo năm 2025');
    await open(province, '/annual-figures');
    await province.getByText(PUNCTUAL!).first().waitFor();
    await open(province, '/annual-returns');
    const line = province.getByRole('row', { name: /Xã Bắc Lũng/ }).first();
    expect((await line.getByRole('cell').allTextContents()).slice(1)).toEqual(['2', '1', '1', '1', '0', '1']);
    const [{ total }] = (await query<{ total: string }>(
      database.url,
      'SELECT sum(revenue)::text AS total FROM annual_figure WHERE year = 2025',
    )) as [{ total: string }];
    expect(total).toBe('1200000000');
  }, 60_000);

  it('shows another commune nothing of all this', async () => {
    const stranger = await signedIn('xa.camly');
    await open(stranger, '/annual-returns');
    await stranger.getByText('Chưa có bản báo cáo nào.').first().waitFor();
    expect(await stranger.getByText(/Minh Họa/).count()).toBe(0);
    await open(stranger, '/organisations');
    expect(await stranger.getByText(/Minh Họa/).count()).toBe(0);
  }, 60_000);

  it('takes the late one by file, marked late, when the deadline has passed', async () => {
    clockBack();
    clockBack = moveClock(AFTER_THE_DEADLINE);
    const late = await signedIn('gd.muonmang');
    await open(late, '/annual-returns');
    await late.getByText('muộn 3 ngày').waitFor();
    await late.getByRole('link', { name: 'Báo cáo năm 2025', exact: true }).click();
    const leaving = late.waitForEvent('download');
    await late.getByRole('link', { name: 'Tải biểu (.xlsx)' }).click();
    const book = new Workbook();
    await book.xlsx.readFile(await (await leaving).path());
    const filled: Record<string, number> = {
      'Số thành viên cuối năm': 12,
      'Lao động thường xuyên': 3,
      'Tổng nguồn vốn': 500_000_000,
      'Tổng doanh thu': 300_000_000,
      'Lợi nhuận trước thuế': 10_000_000,
    };
    book.worksheets[0]!.eachRow((row) => {
      const value = filled[row.getCell(2).text];
      if (value !== undefined) row.getCell(4).value = value;
    });
    const buffer = Buffer.from(await book.xlsx.writeBuffer());
    await late.getByLabel('Tải lên biểu đã điền').first().setInputFiles({ name: 'bieu.xlsx', mimeType: '', buffer });
    const dialog = late.getByRole('dialog', { name: 'Biểu đã điền' });
    await dialog.getByText('5 ô sẽ đổi.').waitFor();
    expect(await examined(late, 'play-file-reading')).toEqual(FAULTLESS);
    await dialog.getByRole('button', { name: 'Lưu vào bản báo cáo' }).click();
    await late.getByText('Đã lưu.').waitFor();
    await act(late, 'Nộp báo cáo', 'Xin lỗi vì nộp muộn');
    const commune = await signedIn('xa.baclung');
    await open(commune, '/annual-returns');
    await commune.getByText('muộn 3 ngày').first().waitFor();
    expect(await examined(commune, 'play-commune')).toEqual(FAULTLESS);
    const line = commune.getByRole('row', { name: /Xã Bắc Lũng/ }).first();
    expect((await line.getByRole('cell').allTextContents()).slice(1)).toEqual(['2', '2', '1', '1', '1', '0']);
  }, 60_000);
});
