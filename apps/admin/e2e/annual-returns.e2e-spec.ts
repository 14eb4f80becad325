import { examined, FAULTLESS, openTheConsole, PHONE, type OpenedConsole, settled } from './opened-console.factory';

/** The campaign on screen: the province opens it, the commune fills in and submits, the province follows. */
describe('the annual campaign on screen', () => {
  let console: OpenedConsole;

  beforeAll(async () => {
    console = await openTheConsole();
  });
  afterAll(() => console.close());

  const at = (path: string): string => console.server.url + path;
  const NAME = 'Hợp tác xã Rau Cần Minh Họa';

  it('is opened by the province, with a deadline somebody answers for', async () => {
    const page = await console.page(console.province);
    await page.goto(at('/annual-returns'));
    await page.getByText('Chưa mở đợt báo cáo nào.').waitFor();
    expect(await examined(page, 'annual-returns-none')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Năm báo cáo').fill('2025');
    await dialog.getByLabel('Lý do, căn cứ').fill('Mở đợt báo cáo năm 2025');
    await dialog.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
    await dialog.getByText('hãy đặt hạn và nêu căn cứ').last().waitFor();
    await dialog.getByLabel('Hạn tổ chức nộp').fill('31/01/2026');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Căn cứ của hạn').fill('Công văn 12/STC');
    await dialog.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
    await page.getByRole('link', { name: NAME }).waitFor();
    expect(await examined(page, 'annual-returns-campaign')).toEqual(FAULTLESS);
    await page.context().close();
  });

  it('is filled in and submitted by the commune on behalf, and says so', async () => {
    const page = await console.page(console.commune);
    await page.goto(at('/annual-returns'));
    await page.getByRole('link', { name: NAME }).click();
    await page.getByLabel('Cuối năm').fill('12');
    await page.getByLabel('Lao động thường xuyên').fill('4');
    await page.getByLabel('Tổng nguồn vốn').fill('900 triệu');
    await page.getByLabel('Tổng doanh thu').fill('1,2 tỷ');
    await page.getByLabel('Lợi nhuận trước thuế').fill('-5 triệu');
    expect(await examined(page, 'annual-return-form')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu.').waitFor();
    await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do, căn cứ').fill('Hợp tác xã nhờ nộp thay');
    await dialog.getByRole('button', { name: 'Nộp báo cáo' }).click();
    await page.getByText('nộp thay').waitFor();
    await page.getByRole('button', { name: 'Đã kiểm tra, chuyển tỉnh' }).waitFor();
    expect(await examined(page, 'annual-return-submitted')).toEqual(FAULTLESS);
    await page.context().close();
  });

  it('is reminded of: who is missing hears it, and the officer learns whom he cannot reach', async () => {
    const page = await console.page(console.commune);
    await page.goto(at('/annual-returns'));
    await page.getByRole('button', { name: 'Nhắc ngay' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nhắc ngay' }).click();
    const outcome = page.getByRole('dialog', { name: 'Kết quả nhắc' });
    await outcome.getByText('Đã nhắc 0 trong 2 tổ chức chưa nộp.').waitFor();
    expect(await examined(page, 'annual-returns-reminded')).toEqual(FAULTLESS);
    await outcome.getByRole('link', { name: 'Liên hiệp hợp tác xã Gà Đồi Minh Họa' }).click();
    await page.getByText('Chưa nhắc lần nào.').waitFor();
    expect(await examined(page, 'annual-return-reminders')).toEqual(FAULTLESS);
    await page.context().close();
  });

  it('fits a phone', async () => {
    const phone = await console.page(console.commune, PHONE);
    await phone.goto(at('/annual-returns'));
    await settled(phone);
    expect(await examined(phone, 'annual-returns-phone')).toEqual(FAULTLESS);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await phone.context().close();
  });
});
