import { asSystem } from '@platform/testing';
import { examined, FAULTLESS, openTheConsole, type OpenedConsole, PHONE, WIDE } from './opened-console.factory';

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

  it('goes from a product to a sheet that says at once what it gives', async () => {
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
    await page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await reasoned(page, 'Lập hồ sơ');
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
