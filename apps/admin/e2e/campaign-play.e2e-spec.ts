import { query } from '@platform/testing';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import { moveClock } from './moved-clock.factory';
import { examined, FAULTLESS, PHONE } from './opened-console.factory';
import { type PlayedConsole, playTheConsole } from './played-console.factory';

const JANUARY = '2026-01-20T02:00:00Z';
const AFTER_THE_DEADLINE = '2026-02-03T02:00:00Z';
/* The page offers the day of its own clock, which nobody moved. */
const SINCE = '20/01/2026';
const COMMUNE = 'Xã Bắc Lũng';
const ELSEWHERE = 'Xã Cẩm Lý';
const [PUNCTUAL, LATE] = ['Hợp tác xã Đúng Hạn Minh Họa', 'Hợp tác xã Muộn Màng Minh Họa'];

/*
 * One January campaign, from the register as `npm start -- --empty` leaves it: units, and the first two users. Everything
 * after that is done in the console by people who sign in; nothing is written past it.
 */
describe('a campaign played from an empty register', () => {
  let play: PlayedConsole;
  let clockBack: () => void;

  beforeAll(async () => {
    clockBack = moveClock(JANUARY);
    play = await playTheConsole();
  });
  afterAll(async () => {
    clockBack();
    await play.close();
  });

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
    await play.accountOf('xa.baclung', 'Cán bộ Bắc Lũng', COMMUNE);
    await play.accountOf('xa.camly', 'Cán bộ Cẩm Lý', ELSEWHERE);
    await play.accountOf('gd.dunghan', 'Giám đốc Đúng Hạn', COMMUNE);
    await play.accountOf('gd.muonmang', 'Giám đốc Muộn Màng', COMMUNE);
    await play.appoint('Cán bộ Bắc Lũng', 'Cán bộ xã, phường', { unit: COMMUNE }, SINCE);
    await play.appoint('Cán bộ Cẩm Lý', 'Cán bộ xã, phường', { unit: ELSEWHERE }, SINCE);
  }, 60_000);

  it('goes on with the cooperatives of a commune, entered by its officer, and with their directors', async () => {
    const commune = await play.signedIn('xa.baclung');
    for (const name of [PUNCTUAL!, LATE!]) await play.enterCoOp(commune, name, COMMUNE);
    await play.appoint('Giám đốc Đúng Hạn', 'Người dùng của tổ chức', { organisation: PUNCTUAL! }, SINCE);
    await play.appoint('Giám đốc Muộn Màng', 'Người dùng của tổ chức', { organisation: LATE! }, SINCE);
  }, 60_000);

  it('is opened by the province; who is missing is shown, and hears it', async () => {
    const province = await play.signedIn('tinh.mot');
    await play.open(province, '/annual-returns');
    await province.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
    const dialog = province.getByRole('dialog');
    await play.enterDay(dialog, 'Hạn tổ chức nộp', '31/01/2026');
    await dialog.getByLabel('Căn cứ của hạn').fill('Công văn 12/STC');
    await dialog.getByLabel('Lý do, căn cứ').fill('Mở đợt báo cáo năm 2025');
    await dialog.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
    await province.getByRole('link', { name: LATE }).waitFor();
    const commune = await play.signedIn('xa.baclung');
    await play.open(commune, '/annual-returns');
    expect(await commune.getByText('còn 11 ngày').count()).toBe(2);
    await commune.getByRole('button', { name: 'Nhắc ngay' }).click();
    await commune.getByRole('dialog').getByRole('button', { name: 'Nhắc ngay' }).click();
    await commune.getByText('Đã nhắc 2 trong 2 tổ chức chưa nộp.').waitFor();
    await commune.keyboard.press('Escape');
  }, 60_000);

  it('is filled in and submitted by a director on his phone, given back with reasons, and submitted again', async () => {
    const director = await play.signedIn('gd.dunghan', PHONE);
    await play.open(director, '/');
    await director.getByRole('link', { name: 'Báo cáo năm 2025 chưa nộp' }).waitFor();
    await director.getByText('còn 11 ngày', { exact: true }).waitFor();
    expect(await examined(director, 'play-director-phone')).toEqual(FAULTLESS);
    await director.getByRole('link', { name: 'Báo cáo năm 2025', exact: true }).click();
    await fillIn(director);
    expect(await examined(director, 'play-return-phone')).toEqual(FAULTLESS);
    await play.act(director, 'Nộp báo cáo', 'Đã kiểm lại sổ');
    const commune = await play.signedIn('xa.baclung');
    await play.open(commune, '/annual-returns?state=SUBMITTED');
    await commune.getByRole('link', { name: PUNCTUAL }).click();
    await play.act(commune, 'Trả lại cho tổ chức', 'Thiếu số lao động nữ');
    await play.open(director, '/');
    await director.getByRole('link', { name: 'Báo cáo năm 2025 bị trả lại' }).click();
    await director.getByText('Thiếu số lao động nữ').first().waitFor();
    await director.getByLabel('Là nữ').fill('2');
    await director.getByRole('button', { name: 'Lưu', exact: true }).click();
    await director.getByText('Đã lưu.').waitFor();
    await play.act(director, 'Nộp báo cáo', 'Đã bổ sung lao động nữ');
  }, 60_000);

  it('is checked by the commune, accepted by the province and stands in the figures of the year', async () => {
    const commune = await play.signedIn('xa.baclung');
    await play.open(commune, '/annual-returns?state=SUBMITTED');
    await commune.getByRole('link', { name: PUNCTUAL }).click();
    await play.act(commune, 'Đã kiểm tra, chuyển tỉnh', 'Khớp với sổ của xã');
    const province = await play.signedIn('tinh.mot');
    await play.open(province, '/annual-returns?state=COMMUNE_CHECKED');
    await province.getByRole('link', { name: PUNCTUAL }).click();
    await play.act(province, 'Duyệt', 'Duyệt báo cáo năm 2025');
    await play.open(province, '/annual-figures');
    await province.getByText(PUNCTUAL!).first().waitFor();
    await play.open(province, '/annual-returns');
    const line = province.getByRole('row', { name: /Xã Bắc Lũng/ }).first();
    expect((await line.getByRole('cell').allTextContents()).slice(1)).toEqual(['2', '1', '1', '1', '0', '1']);
    const [{ total }] = (await query<{ total: string }>(
      play.databaseUrl,
      'SELECT sum(revenue)::text AS total FROM annual_figure WHERE year = 2025',
    )) as [{ total: string }];
    expect(total).toBe('1200000000');
  }, 60_000);

  it('shows another commune nothing of all this', async () => {
    const stranger = await play.signedIn('xa.camly');
    await play.open(stranger, '/annual-returns');
    await stranger.getByText('Chưa có bản báo cáo nào.').first().waitFor();
    expect(await stranger.getByText(/Minh Họa/).count()).toBe(0);
    await play.open(stranger, '/organisations');
    expect(await stranger.getByText(/Minh Họa/).count()).toBe(0);
  }, 60_000);

  it('takes the late one by file, marked late, when the deadline has passed', async () => {
    clockBack();
    clockBack = moveClock(AFTER_THE_DEADLINE);
    const late = await play.signedIn('gd.muonmang');
    await play.open(late, '/annual-returns');
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
    await play.act(late, 'Nộp báo cáo', 'Xin lỗi vì nộp muộn');
    const commune = await play.signedIn('xa.baclung');
    await play.open(commune, '/annual-returns');
    await commune.getByText('muộn 3 ngày').first().waitFor();
    expect(await examined(commune, 'play-commune')).toEqual(FAULTLESS);
    const line = commune.getByRole('row', { name: /Xã Bắc Lũng/ }).first();
    expect((await line.getByRole('cell').allTextContents()).slice(1)).toEqual(['2', '2', '1', '1', '1', '0']);
  }, 60_000);
});
