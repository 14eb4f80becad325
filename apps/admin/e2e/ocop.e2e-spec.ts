import { today } from '@platform/kernel';
import { asSystem } from '@platform/testing';
import { examined, FAULTLESS, openTheConsole, type OpenedConsole, PHONE, WIDE } from './opened-console.factory';

const dayFrom = (days: number): string =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** OCOP on screen: a product, its sheet, the province's decision, and the page a buyer opens on his phone. */
describe('OCOP on screen', () => {
  let console: OpenedConsole;

  beforeAll(async () => {
    console = await openTheConsole();
  });
  afterAll(() => console.close());

  const at = (path: string): string => console.server.url + path;
  const NAME = 'Mật ong minh họa';
  const reasoned = async (page: Awaited<ReturnType<OpenedConsole['page']>>, act: string): Promise<void> => {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do, căn cứ').fill('Theo kế hoạch năm');
    await dialog.getByRole('button', { name: act }).click();
  };

  it('has papers and pictures; a paper that ends says what breaks', async () => {
    await asSystem(console.databaseUrl, (client) =>
      client.query(
        `INSERT INTO ocop_product (name, name_key, set_number, subject_kind, subject_name, organisation_id, unit_id, commune_id, province_id)
         SELECT $1, register_fold($1), 4, 'ORGANISATION', name, id, commune_id, commune_id, province_id FROM organisation WHERE id = $2`,
        [NAME, console.organisations[0]],
      ),
    );
    const page = await console.page(console.commune, WIDE);
    await page.goto(at('/ocop-products'));
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('button', { name: 'Thêm giấy tờ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Loại' }).fill('kiểm nghiệm');
    await page.getByTitle('Phiếu kiểm nghiệm', { exact: true }).last().click();
    await dialog.getByLabel('Tên giấy tờ').fill('Phiếu kiểm nghiệm mật');
    await dialog.getByLabel('Hết hạn').fill(dayFrom(30));
    await dialog.getByLabel('Hết hạn').press('Enter');
    await reasoned(page, 'Thêm giấy tờ');
    await page.getByRole('cell', { name: 'Phiếu kiểm nghiệm mật' }).waitFor();
    await page
      .getByLabel('Đính kèm tệp')
      .first()
      .setInputFiles({ name: 'mat-ong.png', mimeType: 'image/png', buffer: PIXEL });
    await dialog.getByLabel('Lý do').fill('Ảnh chụp tại cơ sở');
    await dialog.getByRole('button', { name: 'Đính kèm tệp' }).click();
    await page.getByRole('link', { name: 'mat-ong' }).waitFor();
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await reasoned(page, 'Lập hồ sơ');
    await page.getByRole('button', { name: 'Dùng giấy tờ' }).click();
    await dialog.getByLabel('Giấy tờ', { exact: true }).click();
    await page.getByTitle('Phiếu kiểm nghiệm mật').last().click();
    await dialog.getByLabel('Tiêu chí').click();
    await page.getByTitle('C', { exact: true }).last().click();
    await reasoned(page, 'Dùng giấy tờ');
    await page.getByRole('cell', { name: 'Phiếu kiểm nghiệm mật' }).waitFor();
    await page.goto(at('/ocop-papers'));
    await page.getByText(`${NAME}: C`).waitFor();
    await page.getByText('Còn 30 ngày').waitFor();
    expect(await examined(page, 'ocop-papers-wide')).toEqual(FAULTLESS);
    await page.getByText('EN', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'OCOP papers' }).waitFor();
    await page.setViewportSize(PHONE);
    expect(await examined(page, 'ocop-papers-phone-en')).toEqual(FAULTLESS);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('goes from a product to a sheet that says at once what it gives', async () => {
    const page = await console.page(console.commune, WIDE);
    await page.goto(at('/ocop-dossiers'));
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('heading', { name: 'Tự đánh giá (Mẫu 02)' }).waitFor();
    for (const [part, points] of Object.entries({ A: '34', B: '21', C: '28' }))
      await page.getByLabel(`Phần ${part}`).fill(points);
    await page.keyboard.press('Tab');
    await page.getByText('83 điểm').waitFor();
    await page.getByText('hạng 4 sao').waitFor();
    expect(await examined(page, 'ocop-dossier-wide')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Lưu phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await reasoned(page, 'Nộp hồ sơ');
    await page.getByText('Đã nộp ở xã').waitFor();
    await page.context().close();
  });

  it('is recognised by the province, and a phone that scans the code sees it valid', async () => {
    await asSystem(console.databaseUrl, (client) =>
      client.query(
        `UPDATE ocop_dossier SET state = 'PROVINCE_SCORED', score = 81, stars = 4, council_on = register_today(), council_opinion = 'Nhất trí',
           council = '{"sheets": 2, "mean": 81, "min": 80, "max": 82, "spread": 1, "outliers": [], "eliminatedBy": [], "isEliminated": false,
             "law": {"forwardFrom": 90, "certificateFrom": 3}}'`,
      ),
    );
    const page = await console.page(console.province, WIDE);
    await page.goto(at('/ocop-dossiers'));
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('button', { name: 'Công nhận' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số quyết định').fill('12/QĐ-UBND');
    await dialog.getByLabel('Cơ quan ban hành').fill('Ủy ban nhân dân tỉnh');
    await reasoned(page, 'Công nhận');
    await page.getByText('Được công nhận').first().waitFor();
    await page.getByRole('link', { name: NAME }).click();
    await page.locator('.ocop-public svg').waitFor();
    expect(await examined(page, 'ocop-product-wide')).toEqual(FAULTLESS);
    // A ground was concluded: the page says until when, and that it was dropped again.
    await page.getByRole('button', { name: 'Ghi kết luận' }).click();
    await dialog.getByLabel('Căn cứ thu hồi').click();
    await page.getByTitle('Không còn sản xuất, kinh doanh').last().click();
    await dialog.getByLabel('Số văn bản, cơ quan kết luận').fill('Xã xác nhận số 5/XN');
    await reasoned(page, 'Ghi kết luận');
    await page.getByText(/Xã xác nhận số 5\/XN. Phải thu hồi trước khi hết/).waitFor();
    await page.getByText('Chờ thu hồi', { exact: true }).waitFor();
    expect(await examined(page, 'ocop-product-concluded')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Bỏ kết luận' }).click();
    await reasoned(page, 'Bỏ kết luận');
    await page.getByRole('button', { name: 'Ghi kết luận' }).waitFor();
    const address = (await page.getByRole('link', { name: 'Mở trang công khai' }).getAttribute('href'))!;
    await page.setViewportSize(PHONE);
    expect(await examined(page, 'ocop-product-phone')).toEqual(FAULTLESS);
    await page.context().close();

    const phone = await console.browser.newPage({ viewport: PHONE });
    await phone.goto(address);
    expect(await phone.getByRole('status').innerText()).toBe('CÒN HIỆU LỰC');
    await phone.getByRole('heading', { name: NAME }).waitFor();
    expect(await examined(phone, 'ocop-public-phone')).toEqual(FAULTLESS);
    await asSystem(console.databaseUrl, (client) =>
      client.query(
        `UPDATE ocop_certificate SET expires_on = register_today() - 1, expiring_from = register_today() - 181`,
      ),
    );
    await phone.reload();
    expect(await phone.getByRole('status').innerText()).toBe('HẾT HẠN');
    await phone.getByRole('link', { name: 'Các sản phẩm OCOP của tỉnh' }).click();
    await phone.getByText('Không có sản phẩm nào khớp.').waitFor();
    await phone.close();
  });
});
