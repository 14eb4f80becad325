import { asSystem } from '@platform/testing';
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

/** Every address of the console; `:id` is an organisation, a unit, a user, a parameter. */
const ROUTES: readonly (readonly [name: string, path: string, heading: RegExp])[] = [
  ['home', '/', /Xin chào/],
  ['organisations', '/organisations', /Tổ chức kinh tế tập thể/],
  ['organisation', '/organisations/:organisation', /Hợp tác xã Rau Cần/],
  ['organisation-edit', '/organisations/:organisation/edit', /Sửa: Hợp tác xã/],
  ['organisation-new', '/organisations/new', /Thêm tổ chức/],
  ['annual-figures', '/annual-figures', /Số liệu năm/],
  ['annual-figures-tab', '/organisations/:organisation?tab=years', /Hợp tác xã Rau Cần/],
  ['annual-returns', '/annual-returns', /Báo cáo năm/],
  ['findings', '/findings', /cần xem lại/],
  ['discrepancies', '/discrepancies', /Sai lệch/],
  ['imports', '/imports', /Nhập từ tệp/],
  ['admin-units', '/admin-units?q=lan%20mau', /Đơn vị hành chính/],
  ['admin-unit', '/admin-units/:commune', /Xã Bắc Lũng/],
  ['unit-new-rural', '/admin-units/:commune?tab=new-rural', /Xã Bắc Lũng/],
  ['new-rural-status', '/new-rural-status?q=bac%20lung', /Xã nông thôn mới/],
  ['outside-series', '/outside-series', /Số liệu bên ngoài/],
  ['technology-adoption', '/technology-adoption', /Ứng dụng công nghệ/],
  ['organisation-technology', '/organisations/:organisation?tab=technology', /Hợp tác xã Rau Cần/],
  ['organisation-establishment', '/organisations/:organisation?tab=establishment', /Hợp tác xã Rau Cần/],
  ['ocop-products', '/ocop-products', /Sản phẩm OCOP/],
  ['ocop-dossiers', '/ocop-dossiers', /Hồ sơ OCOP/],
  ['ocop-notices', '/ocop-notices', /Báo giấy chứng nhận hết hạn/],
  ['ocop-criteria', '/ocop-criteria', /Bộ sản phẩm và bộ tiêu chí/],
  ['organisation-ocop', '/organisations/:organisation?tab=ocop', /Hợp tác xã Rau Cần/],
  ['legal-rules', '/legal-rules', /Tham số pháp lý/],
  ['users', '/users', /Người dùng/],
  ['user-new', '/users/new', /Thêm người dùng/],
  ['api-clients', '/api-clients', /Phần mềm kết nối/],
  ['api-client-new', '/api-clients/new', /Thêm phần mềm/],
  ['audit', '/audit', /Nhật ký/],
  ['account', '/account', /Tài khoản của tôi/],
];

describe('every page of the console', () => {
  let console: OpenedConsole;
  const pages = new Map<string, Page>();

  beforeAll(async () => {
    console = await openTheConsole();
    await registryStates(console.databaseUrl, console.organisations[3]!);
    pages.set('wide', await console.page(console.province, WIDE));
    pages.set('phone', await console.page(console.province, PHONE));
  });
  afterAll(() => console.close());

  const address = (path: string) =>
    console.server.url +
    path.replace(':organisation', console.organisations[0]!).replace(':commune', console.commune.unitId!);

  const cases = ROUTES.flatMap(([name, path, heading]) =>
    ['wide', 'phone'].map((screen) => [name, screen, path, heading] as const),
  );

  it.each(cases)('%s on a %s screen opens by its address, without a fault', async (name, screen, path, heading) => {
    const page = pages.get(screen)!;
    await page.goto(address(path));
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await examined(page, `${name}-${screen}`)).toEqual(FAULTLESS);
    // A page that shows why it could not be read is without a fault to axe, and of no use to anybody.
    expect(await page.locator('.problem').allInnerTexts()).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('puts what office and registry say side by side, counts it on the first page, and leads to the organisation', async () => {
    const page = pages.get('wide')!;
    await page.goto(address('/'));
    await page.getByRole('link', { name: /2 mục cơ quan quản lý ghi khác/ }).click();
    const row = page.getByRole('row').filter({ hasText: 'Vốn điều lệ' });
    await row.getByText('1.250.000.000').waitFor();
    await row.getByText('1.000.000.000').waitFor();
    await page.getByRole('row').filter({ hasText: 'Xã Lục Sơn' }).getByText('Xã Bắc Lũng').first().waitFor();
    await page.goto(address('/discrepancies?field=charterCapital&authority=DKKD&from=2020-01-01'));
    await page.getByText('1 trong tổng 1').waitFor();
    await page.getByRole('link', { name: 'Hợp tác xã Mỳ Gạo Minh Họa' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hợp tác xã Mỳ Gạo Minh Họa' }).waitFor();
  });

  it('shows the same in English by one click, and remembers it', async () => {
    const page = pages.get('wide')!;
    await page.goto(address('/organisations'));
    await page.getByRole('button', { name: 'EN – English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor();
    expect(await examined(page, 'organisations-english')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'VI – Tiếng Việt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tổ chức kinh tế tập thể' }).waitFor();
  });

  it('is used from the keyboard: skip link, search by "/", Enter', async () => {
    const page = pages.get('wide')!;
    await page.goto(address('/'));
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    await page.keyboard.press('/');
    await page.keyboard.type('rau can');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Hợp tác xã Rau Cần Minh Họa' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=rau%20can');
  });

  it('opens the menu on a phone, and a page of it closes the menu again', async () => {
    const page = pages.get('phone')!;
    await page.goto(address('/'));
    await page.getByRole('button', { name: 'Mở danh mục' }).click();
    expect(await examined(page, 'menu-phone')).toEqual(FAULTLESS);
    await page.getByRole('navigation', { name: 'Danh mục chính' }).getByRole('link', { name: 'Tổ chức' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tổ chức kinh tế tập thể' }).waitFor();
    await page.getByRole('button', { name: 'Mở danh mục' }).waitFor();
  });

  it('shows an address that is none as such, with the menu around it', async () => {
    const page = pages.get('wide')!;
    await page.goto(address('/nowhere'));
    await page.getByText('Không có trang nào ở địa chỉ này.').waitFor();
    await page.getByRole('navigation', { name: 'Danh mục chính' }).waitFor();
    expect(await examined(page, 'no-page')).toEqual(FAULTLESS);
  });

  it('shows a commune officer no page of others, nor the way there', async () => {
    const page = await console.page(console.commune);
    await page.goto(address('/audit'));
    await page.getByText('Ông/bà không có quyền mở trang này.').waitFor();
    expect(await page.getByRole('link', { name: 'Nhật ký' }).count()).toBe(0);
    expect((await examined(page, 'forbidden')).axe).toEqual([]);
    await page.context().close();
  });
});

/** The registry publishes another capital and another commune than the office has written. */
async function registryStates(databaseUrl: string, organisationId: string): Promise<void> {
  await asSystem(databaseUrl, (client) =>
    client.query(
      `INSERT INTO organisation_statement_dkkd (valid_from, organisation_id, kind, name, name_key, charter_capital, unit_id,
         entity_version, event_id)
       SELECT '2020-01-01', s.organisation_id, s.kind, s.name, s.name_key, 1000000000, u.id, 1, 'e2e'
       FROM organisation_statement_office s, admin_unit u
       WHERE s.organisation_id = $1 AND u.full_name = 'Xã Lục Sơn' AND u.valid_to IS NULL`,
      [organisationId],
    ),
  );
}
