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

const FIRST = { name: 'Nguyễn Thị Ánh', nationalId: '099184000017' };
const OTHER = { name: 'Nguyễn Ngọc Ánh', nationalId: '099184000017' };

/** Lists of what hangs on organisations, the ledgers, and the people a province must tell apart. */
describe('lists over all organisations', () => {
  let console: OpenedConsole;
  let wide: Page;
  let phone: Page;

  beforeAll(async () => {
    console = await openTheConsole();
    const [coop, , , other] = console.organisations;
    await branches(console.databaseUrl, coop!);
    for (const [organisationId, person] of [
      [coop, FIRST],
      [other, OTHER],
    ] as const) {
      const { errors } = await console.server.graphql(
        'mutation ($input: AdmitMember!) { admitMember(input: $input) { id } }',
        {
          input: {
            organisationId,
            party: { kind: 'PERSON', phone: '0912345678', homeAddress: 'Thôn Giữa, Xã Bắc Lũng', ...person },
            type: 'OFFICIAL',
            usesServices: true,
            joinedOn: '2025-03-01',
            paid: '1000000',
            reason: 'Nghị quyết đại hội số 1',
          },
        },
        { as: console.commune },
      );
      if (errors) throw new Error(JSON.stringify(errors));
    }
    wide = await console.page(console.province, WIDE);
    phone = await console.page(console.province, PHONE);
  });
  afterAll(() => console.close());

  const open = async (path: string, on = wide) => {
    await on.goto(console.server.url + path);
    await settled(on);
  };

  it.each([
    ['establishments', '/establishments', /Chi nhánh, văn phòng đại diện/, 'Chi nhánh Lục Ngạn'],
    ['enterprise-holdings', '/enterprise-holdings', /Doanh nghiệp thành lập/, 'Chưa ghi doanh nghiệp nào.'],
    ['entrusted-services', '/entrusted-services', /Dịch vụ công được giao/, '12/QĐ-UBND'],
    ['technology-items', '/technology-items', /Danh mục công nghệ/, 'GREENHOUSE'],
    ['contested-persons', '/contested-persons', /Người trùng số định danh/, OTHER.name],
    ['exports', '/exports', /Nhật ký xuất dữ liệu/, 'Chưa có lần xuất nào.'],
    ['notice-letters', '/notice-letters', /Nhật ký gửi thư thông báo/, 'Chưa có thư nào.'],
  ])('%s opens by its address on both screens, without a fault', async (name, path, heading, shown) => {
    for (const [page, screen] of [
      [wide, 'wide'],
      [phone, 'phone'],
    ] as const) {
      await open(path, page);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.getByText(shown).first().waitFor();
      expect(await examined(page, `${name}-${screen}`)).toEqual(FAULTLESS);
      expect(await page.locator('.problem').allInnerTexts()).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([screen, overflow <= 0]).toEqual([screen, true]);
    }
  });

  it('asks for what hangs on organisations of one commune, and hands it out as it is asked', async () => {
    await open('/establishments');
    await wide.getByRole('link', { name: 'Hợp tác xã Rau Cần Minh Họa' }).first().waitFor();
    const commune = console.commune.unitId!;
    await open(`/establishments?commune=${commune}&kind=BRANCH&open=1`);
    await wide.getByText('1 trong tổng 1').waitFor();
    const received = wide.waitForEvent('download');
    await wide.getByRole('button', { name: 'Xuất', exact: true }).click();
    await wide.getByRole('dialog').getByRole('radio', { name: 'CSV (.csv)' }).check();
    await wide.getByRole('dialog').getByRole('button', { name: 'Tải tệp' }).click();
    const file = await received;
    expect(file.suggestedFilename()).toMatch(/^Chi nhánh, văn phòng đại diện.*\.csv$/);
    await open('/exports');
    await wide.getByRole('cell', { name: 'Đã xong' }).waitFor();
    expect(await examined(wide, 'exports-one')).toEqual(FAULTLESS);
    await open('/establishments?commune=00000000-0000-0000-0000-000000000001');
    await wide.getByText('Không có dòng nào khớp với điều kiện').waitFor();
  });

  it('adds an item to the catalogue and takes it out of use', async () => {
    await open('/technology-items');
    await wide.getByRole('button', { name: 'Thêm mục' }).click();
    const dialog = wide.getByRole('dialog');
    await dialog.getByLabel('Mã').fill('DRONE_SPRAYING');
    await dialog.getByRole('combobox', { name: 'Loại' }).click();
    await wide.keyboard.type('Công nghệ cao');
    await wide.keyboard.press('Enter');
    await dialog.getByLabel('Tên').fill('Phun thuốc bằng máy bay không người lái');
    await dialog.getByLabel('Lý do, căn cứ').fill('Theo đề nghị của sở');
    expect(await examined(wide, 'technology-item-new')).toEqual(FAULTLESS);
    await dialog.getByRole('button', { name: 'Thêm mục' }).click();
    await dialog.waitFor({ state: 'detached' });
    const row = wide.getByRole('row').filter({ hasText: 'DRONE_SPRAYING' });
    await row.getByRole('button', { name: 'Sửa' }).click();
    await wide.getByRole('dialog').getByRole('checkbox', { name: 'Còn ghi mới' }).uncheck();
    await wide.getByRole('dialog').getByLabel('Lý do, căn cứ').fill('Chưa có tiêu chí');
    await wide.getByRole('dialog').getByRole('button', { name: 'Sửa' }).click();
    await row.getByText('Không còn ghi mới').waitFor();
  });

  it('begins a series of figures of others', async () => {
    await open('/outside-series');
    await wide.getByRole('button', { name: 'Thêm chuỗi' }).click();
    const dialog = wide.getByRole('dialog');
    await dialog.getByLabel('Mã').fill('RURAL_ROADS');
    await dialog.getByLabel('Chuỗi số liệu').fill('Đường nông thôn được cứng hóa');
    await dialog.getByLabel('Đơn vị tính').fill('km');
    await dialog.getByLabel('Cơ quan công bố').fill('Cục Thống kê (minh họa)');
    await dialog.getByLabel('Giá trị nhỏ nhất').fill('0');
    await dialog.getByLabel('Lý do, căn cứ').fill('Cần cho chỉ tiêu');
    expect(await examined(wide, 'outside-series-new')).toEqual(FAULTLESS);
    await dialog.getByRole('button', { name: 'Thêm chuỗi' }).click();
    await wide.getByRole('heading', { level: 1, name: 'Đường nông thôn được cứng hóa' }).waitFor();
    await wide.getByRole('button', { name: 'Sửa chuỗi' }).click();
    await wide.getByRole('dialog').getByLabel('Đơn vị tính').fill('ki-lô-mét');
    await wide.getByRole('dialog').getByLabel('Lý do, căn cứ').fill('Ghi đầy đủ');
    await wide.getByRole('dialog').getByRole('button', { name: 'Sửa chuỗi' }).click();
    await wide.getByText('ki-lô-mét · RURAL_ROADS').waitFor();
  });

  it('leads to a person by three letters, masked, with where he is a member', async () => {
    await open('/');
    await wide.keyboard.press('Control+k');
    await wide.keyboard.type('anh');
    const found = wide.getByRole('option').filter({ hasText: FIRST.name });
    await found.getByText(/1984 · 0991••••••17 · Hợp tác xã Rau Cần Minh Họa, Xã Bắc Lũng/).waitFor();
    expect(await examined(wide, 'palette-person')).toEqual(FAULTLESS);
    await found.click();
    await wide.getByRole('heading', { level: 1, name: FIRST.name }).waitFor();
    await wide.getByText('••••, Xã Bắc Lũng').waitFor();
  });

  it('puts two who claim one number side by side, and finds them to be one', async () => {
    await open('/contested-persons');
    await wide.getByRole('link', { name: OTHER.name }).click();
    await wide.getByRole('heading', { name: 'Giữ số này trước' }).waitFor();
    expect(await examined(wide, 'contested-person')).toEqual(FAULTLESS);
    await open(new URL(wide.url()).pathname, phone);
    expect(await examined(phone, 'contested-person-phone')).toEqual(FAULTLESS);
    await wide.getByRole('button', { name: 'Kết luận' }).click();
    const dialog = wide.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Kết luận' }).click();
    await wide.keyboard.type('Cùng');
    await wide.keyboard.press('Enter');
    await dialog.getByLabel('Lý do, căn cứ').fill('Đối chiếu căn cước');
    expect(await examined(wide, 'contested-person-act')).toEqual(FAULTLESS);
    await dialog.getByRole('button', { name: 'Kết luận' }).click();
    await wide.getByRole('heading', { level: 1, name: FIRST.name }).waitFor();
    await wide.getByRole('link', { name: 'Hợp tác xã Mỳ Gạo Minh Họa' }).waitFor();
    await open('/contested-persons');
    await wide.getByText('Không có người nào đang chờ xem xét.').waitFor();
  });
});

/** A branch and an entrusted service, as the office records them. */
async function branches(databaseUrl: string, organisationId: string): Promise<void> {
  await asSystem(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO establishment (organisation_id, kind, code, name, unit_id, source, valid_from)
       SELECT o.id, b.kind, b.code, b.name, o.stated_unit_id, 'OFFICE', date '2024-03-01'
       FROM organisation o CROSS JOIN (VALUES ('BRANCH', '2400123458-001', 'Chi nhánh Lục Ngạn'),
         ('BUSINESS_LOCATION', '00001', 'Cửa hàng rau sạch')) AS b (kind, code, name) WHERE o.id = $1`,
      [organisationId],
    );
    await client.query(
      `INSERT INTO entrusted_service (organisation_id, service, entrusted_by, decision_number, decision_on, unit_id, amount, valid_from)
       SELECT id, 'WATER_SUPPLY', 'Ủy ban nhân dân xã Bắc Lũng', '12/QĐ-UBND', date '2025-08-01', stated_unit_id, 50000000,
         date '2025-09-01' FROM organisation WHERE id = $1`,
      [organisationId],
    );
  });
}
