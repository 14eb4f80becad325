import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { query } from '@platform/testing';
import type { Locator, Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, PHONE, settled, type OpenedConsole } from './opened-console.factory';

describe('a link of a value chain in the browser', () => {
  let console: OpenedConsole;
  let page: Page;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'link-'));
    console = await openTheConsole();
    page = await console.page(console.commune);
  });
  afterAll(async () => {
    await console.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const button = (name: string | RegExp, within: Page | Locator = page): Locator =>
    within.getByRole('button', { name, exact: typeof name === 'string' });
  /* A long list of choices is drawn as far as it is seen: whoever chooses types. */
  const choose = async (label: string, option: string, within: Page | Locator = page): Promise<void> => {
    await settled(page);
    await within.getByLabel(label, { exact: true }).click();
    await within.getByLabel(label, { exact: true }).fill(option);
    await page.getByTitle(option, { exact: true }).last().click();
    await settled(page);
  };
  const idOf = async (sql: string): Promise<string> => (await query<{ id: string }>(console.databaseUrl, sql))[0]!.id;
  const act = async (name: string, fill: (dialog: Locator) => Promise<void> = async () => undefined): Promise<void> => {
    await button(name).first().click();
    const dialog = page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByLabel('Lý do, căn cứ').fill('Theo hợp đồng đã ký');
    await button(name, dialog).last().click();
    await dialog.waitFor({ state: 'detached' });
    await settled(page);
  };

  it('is drafted with its parties', async () => {
    await page.goto(`${console.server.url}/value-chain-links`);
    await button('Lập liên kết').click();
    await page.getByRole('heading', { level: 1, name: 'Lập dự thảo liên kết' }).waitFor();
    await page.getByLabel('Số', { exact: true }).fill('01/2026/HĐLK');
    await choose('Sản phẩm theo danh mục', 'Vải thiều');
    await page.getByLabel('Sản phẩm', { exact: true }).fill('Vải thiều tươi');
    await page.getByLabel('Giá trị (đồng)').fill('2500000000');
    await page.getByLabel('Sản lượng', { exact: true }).fill('100');
    const first = page.getByRole('group', { name: 'Bên 1' });
    await first.getByLabel('Tổ chức trong sổ').click();
    await first.getByLabel('Tổ chức trong sổ').fill('rau can');
    await page.getByTitle(/Hợp tác xã Rau Cần/).click();
    await page
      .getByRole('group', { name: 'Bên 2' })
      .getByLabel('Tên', { exact: true })
      .fill('Công ty Thu Mua Minh Họa');
    await page.getByLabel('Lý do, căn cứ').fill('Hồ sơ hợp tác xã nộp');
    expect(await examined(page, 'link-form')).toEqual(FAULTLESS);
    await button('Lưu').click();
    await page.getByRole('heading', { level: 1, name: /Vải thiều tươi/ }).waitFor();
    await page.getByText('Dự thảo', { exact: true }).first().waitFor();
    address = page.url();
  });

  it('is signed, starts, has a season and a delivery; what can not be done yet says why', async () => {
    expect(await button('Bắt đầu thực hiện').getAttribute('aria-disabled')).toBe('true');
    await act('Ký');
    await page.getByText('Đã ký', { exact: true }).first().waitFor();
    await act('Bắt đầu thực hiện');
    await page.getByText('Đang thực hiện', { exact: true }).first().waitFor();
    await act('Thêm vụ', async (dialog) => {
      await dialog.getByLabel('Tên vụ').fill('Vụ vải 2026');
      await dialog.getByLabel('Sản lượng phải giao').fill('100');
      await dialog.getByLabel('Từ ngày').fill('01/05/2026');
      await dialog.getByLabel('Đến hết ngày').fill('31/07/2026');
    });
    await act('Ghi giao hàng', async (dialog) => {
      await dialog.getByLabel(/Sản lượng/).fill('60,5');
    });
    await page.getByRole('cell', { name: '60,5 tấn' }).waitFor();
  });

  it('takes a paper, which is fetched as a file', async () => {
    const path = join(folder, 'hop-dong.pdf');
    writeFileSync(path, '%PDF-1.7 hợp đồng minh họa');
    await page.getByLabel('Đính kèm tệp').first().setInputFiles(path);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do, căn cứ').fill('Bản ký hai bên');
    await button('Đính kèm tệp', dialog).click();
    const link = page.getByRole('link', { name: 'hop-dong' });
    await link.waitFor();
    await page.getByText('Chưa quét').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('hop-dong.pdf');
    expect(await examined(page, 'link-detail')).toEqual(FAULTLESS);
  });

  it('stands in the list, in the network and on the page of its organisation', async () => {
    await page.goto(`${console.server.url}/value-chain-links?state=IN_FORCE`);
    await page.getByRole('link', { name: 'Vải thiều tươi' }).waitFor();
    expect(await examined(page, 'link-list')).toEqual(FAULTLESS);
    await page.goto(`${console.server.url}/value-chain-links/network`);
    // A level line has no height, and is no box to be visible in.
    await page.getByLabel(/bán cho Công ty Thu Mua Minh Họa/).waitFor({ state: 'attached' });
    expect(await examined(page, 'link-network')).toEqual(FAULTLESS);
    // By product and commune together: its own, and another one's.
    const [lychee, own, other] = await Promise.all([
      idOf(`SELECT id FROM commodity WHERE code = 'LYCHEE'`),
      idOf(`SELECT commune_id AS id FROM organisation WHERE id = '${console.organisations[0]}'`),
      idOf(`SELECT id FROM admin_unit WHERE full_name = 'Xã Cẩm Lý' AND valid_to IS NULL`),
    ]);
    await page.goto(`${console.server.url}/value-chain-links/network?product=${lychee}&commune=${own}`);
    await page.getByLabel(/bán cho Công ty Thu Mua Minh Họa/).waitFor({ state: 'attached' });
    await page.goto(`${console.server.url}/value-chain-links/network?product=${lychee}&commune=${other}`);
    await settled(page);
    expect(await page.getByLabel(/bán cho Công ty Thu Mua Minh Họa/).count()).toBe(0);
    await page.goto(`${console.server.url}/organisations/${console.organisations[0]}?tab=links`);
    await page.getByText('Có: đang thực hiện và đã giao hàng').waitFor();
    expect(await examined(page, 'link-tab')).toEqual(FAULTLESS);
  });

  it('is warned of where its buyer is the only one', async () => {
    await page.goto(`${console.server.url}/value-chain-links/warnings`);
    await page.getByText('Liên kết: một người mua', { exact: true }).first().waitFor();
    await page.getByText(/phụ thuộc một người mua, Công ty Thu Mua Minh Họa/).waitFor();
    expect(await examined(page, 'link-warnings')).toEqual(FAULTLESS);
  });

  it('stands beside the codes of growing areas; an old code says which one is in use', async () => {
    await page.goto(`${console.server.url}/organisations/${console.organisations[0]}?tab=growing-areas`);
    await act('Thêm mã số', async (dialog) => {
      await dialog.getByLabel('Mã số', { exact: true }).fill('CN-BGOR-0001');
      await dialog.getByLabel('Thị trường').fill('Trung Quốc');
      await choose('Sản phẩm', 'Vải thiều', dialog);
      await dialog.getByLabel('Tên vùng, cơ sở').fill('Vùng vải Minh Họa');
      await dialog.getByLabel('Ngày cấp').fill('01/01/2024');
    });
    await act('Thay mã', async (dialog) => {
      await dialog.getByLabel('Mã mới').fill('CN-BNOR-0001');
    });
    await page.getByText('nay là CN-BNOR-0001').waitFor();
    expect(await examined(page, 'growing-area-tab')).toEqual(FAULTLESS);
    await page.goto(`${console.server.url}/growing-areas?code=CN-BGOR-0001`);
    await page.getByText('nay là CN-BNOR-0001').waitFor();
    expect(await examined(page, 'growing-areas')).toEqual(FAULTLESS);
  });

  it('names its product from a catalogue that the office keeps', async () => {
    const office = await console.page(console.province);
    await office.goto(`${console.server.url}/commodities`);
    await button('Thêm sản phẩm', office).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel('Tên', { exact: true }).fill('Dưa lưới');
    await dialog.getByLabel('Mã', { exact: true }).fill('MELON');
    await dialog.getByLabel('Ngành').click();
    await office.getByTitle('Trồng trọt').last().click();
    await dialog.getByLabel('Các cách gọi khác').fill('Dưa vàng; Dưa kim hoàng hậu');
    await dialog.getByLabel('Lý do, căn cứ').fill('Sản phẩm mới của tỉnh');
    await button('Thêm sản phẩm', dialog).click();
    const row = office.getByRole('row', { name: /Dưa lưới/ });
    await row.waitFor();
    expect(await examined(office, 'commodities')).toEqual(FAULTLESS);
    await button('Sửa', row).click();
    await dialog.getByLabel('Thôi dùng từ ngày').fill('01/01/2030');
    await dialog.getByLabel('Thôi dùng từ ngày').press('Enter');
    await dialog.getByLabel('Lý do, căn cứ').fill('Thử');
    await button('Sửa', dialog).click();
    await row.getByText(/Thôi dùng từ ngày 01\/01\/2030/).waitFor();
    await office.getByText('EN', { exact: true }).click();
    await office.getByRole('heading', { level: 1, name: 'Products of chains' }).waitFor();
    await office.setViewportSize(PHONE);
    expect(await examined(office, 'commodities-phone-en')).toEqual(FAULTLESS);
    await office.context().close();
  });

  it('is read on a phone', async () => {
    const phone = await console.page(console.province, PHONE);
    for (const path of [
      new URL(address).pathname,
      '/value-chain-links',
      '/value-chain-links/network',
      '/value-chain-links/warnings',
      '/growing-areas',
    ]) {
      await phone.goto(`${console.server.url}${path}`);
      await phone.getByRole('heading', { level: 1 }).waitFor();
      expect(await examined(phone, `link-phone${path.replaceAll('/', '-').slice(0, 30)}`)).toEqual(FAULTLESS);
      const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await phone.context().close();
  });
});
