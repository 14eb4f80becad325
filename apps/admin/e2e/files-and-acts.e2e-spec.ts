import { readFile } from 'node:fs/promises';
import { Database } from '@platform/database';
import { systemActor, today } from '@platform/kernel';
import { Notices } from '@platform/notice';
import { examined, FAULTLESS, openTheConsole, settled, type OpenedConsole } from './opened-console.factory';

describe('a list goes out, and many rows are acted on at once', () => {
  let console: OpenedConsole;

  beforeAll(async () => {
    console = await openTheConsole();
  });
  afterAll(() => console.close());

  it('as a file of the rows and columns on the screen', async () => {
    const page = await console.page(console.province);
    await page.goto(`${console.server.url}/organisations?kind=COOPERATIVE&columns=name,members`);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    await page.getByText('CSV (.csv)').click();
    expect(await examined(page, 'file-dialog')).toEqual(FAULTLESS);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp về' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Danh sách tổ chức kinh tế tập thể \d{4}-\d\d-\d\d\.csv$/);
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(lines.slice(4)).toEqual([
      'STT;Tên tổ chức;Số thành viên',
      '1;Hợp tác xã Mỳ Gạo Minh Họa;4',
      '2;Hợp tác xã Rau Cần Minh Họa;12',
      '',
    ]);
    await page.context().close();
  });

  it('says why when there is no file, and stops when told to', async () => {
    const page = await console.page(console.province);
    await page.route('**/export/**', (route) => route.abort());
    await page.goto(`${console.server.url}/organisations`);
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    await page.getByRole('button', { name: 'Tải tệp về' }).click();
    await page.getByText('Không kết nối được với máy chủ').waitFor();
    expect((await examined(page, 'file-problem')).axe).toEqual([]);
    await page.unroute('**/export/**');
    await page.route('**/export/**', () => undefined);
    await page.getByRole('button', { name: 'Thử lại' }).last().click();
    await page.getByRole('button', { name: 'Dừng tải' }).click();
    await page.getByRole('button', { name: 'Tải tệp về' }).waitFor();
    await page.context().close();
  });

  it('as a page on paper, and a record too', async () => {
    const page = await console.page(console.province);
    await page.goto(`${console.server.url}/organisations`);
    const address = await page.getByRole('link', { name: 'In', exact: true }).getAttribute('href');
    await page.goto(console.server.url + address!);
    await page.getByText('DANH SÁCH TỔ CHỨC KINH TẾ TẬP THỂ').waitFor();
    expect(await examined(page, 'printed-list')).toMatchObject({ axe: [] });
    await page.goto(`${console.server.url}/organisations/${console.organisations[0]!}`);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Danh mục chính' }).isVisible()).toBe(false);
    expect(await page.getByText(/^In lúc .*người in:/).isVisible()).toBe(true);
    await page.screenshot({ path: 'apps/admin/e2e/.output/printed-record.png', fullPage: true });
    await page.context().close();
  });

  it('by keyboard: rows are chosen, one finding is recorded for all of them', async () => {
    const page = await console.page(console.commune);
    await page.goto(`${console.server.url}/organisations`);
    await settled(page);
    await page.getByRole('checkbox', { name: 'Chọn Hợp tác xã Rau Cần Minh Họa' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Chọn Hợp tác xã Mỳ Gạo Minh Họa' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Đã chọn 2 dòng').waitFor();
    expect(await examined(page, 'rows-chosen')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Ghi tình trạng thực tế' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Tình trạng' }).click();
    await page.keyboard.type('Chờ');
    await page.keyboard.press('Enter');
    await page.getByLabel('Lý do').fill('Kiểm tra thực tế');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi tình trạng thực tế' }).click();
    await page.getByText('Đã ghi cho 2 tổ chức; 0 tổ chức không ghi được').waitFor();
    await settled(page);
    expect(await page.getByRole('cell', { name: 'Chờ giải thể' }).count()).toBe(2);
    await page.context().close();
  });

  it('leads anywhere by Ctrl+K, three letters and Enter', async () => {
    const page = await console.page(console.province);
    await page.goto(console.server.url);
    await settled(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('gao');
    await page.getByRole('option', { name: /Hợp tác xã Mỳ Gạo Minh Họa/ }).waitFor();
    expect(await examined(page, 'palette')).toEqual(FAULTLESS);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hợp tác xã Mỳ Gạo Minh Họa' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dv');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Đơn vị hành chính' }).waitFor();
    await page.keyboard.press('Control+k');
    const chosen = () => page.locator('[role="option"][aria-selected="true"]');
    const active = () => page.getByRole('combobox', { name: 'Đi tới' }).getAttribute('aria-activedescendant');
    const last = (await page.getByRole('option').count()) - 1;
    expect(await page.getByRole('option').first().textContent()).toContain('Đơn vị hành chính');
    await page.keyboard.press('End');
    expect(await chosen().textContent()).toBe(await page.getByRole('option').nth(last).textContent());
    expect(await active()).toBe(await chosen().getAttribute('id'));
    const inView = await chosen().evaluate((option) => {
      const list = option.parentElement!.getBoundingClientRect();
      return option.getBoundingClientRect().bottom <= list.bottom + 1;
    });
    expect(inView).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await chosen().textContent()).toBe(await page.getByRole('option').nth(1).textContent());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(await page.getByRole('option').first().getAttribute('id'));
    await page.keyboard.press('Escape');
    await page.context().close();
  });

  it('lets a program connect under an agreement; its secret is shown once and lets it in', async () => {
    const page = await console.page(console.province);
    await page.goto(`${console.server.url}/api-clients/new`);
    await settled(page);
    await page.getByLabel('Phần mềm, đơn vị chủ quản').fill('Bảng điều hành minh họa');
    await page.getByLabel('Mã phần mềm').fill('bang-dieu-hanh');
    await page.getByLabel('Số thỏa thuận').fill('07/2026/TT-CSDL');
    await page.getByRole('combobox', { name: 'Địa bàn' }).fill('bac lung');
    await page.getByTitle(/Xã Bắc Lũng/).click();
    await page.getByRole('combobox', { name: 'Cách tự xác thực' }).click();
    await page.getByTitle('Mật khẩu (client_secret_basic)').click();
    await page.getByRole('combobox', { name: 'Được phép' }).click();
    await page.getByTitle('organisation:read', { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByLabel('Lý do, căn cứ').fill('Thỏa thuận 07/2026');
    await page.getByLabel('Khóa công khai (JWKS)').fill('không phải JSON');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Khóa công khai phải là văn bản JSON').waitFor();
    await page.getByLabel('Khóa công khai (JWKS)').fill('');
    await page.getByRole('button', { name: 'Lưu' }).click();
    const secret = (await page.locator('code').textContent())!;
    expect(await examined(page, 'api-client-secret')).toEqual(FAULTLESS);
    const asked = await fetch(`${console.server.url}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`bang-dieu-hanh:${secret}`).toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'organisation:read',
        resource: 'urn:kttt:graphql',
      }),
    });
    expect(asked.status).toBe(200);
    await page.getByRole('link', { name: 'Về danh sách' }).click();
    await page.getByRole('cell', { name: '07/2026/TT-CSDL' }).waitFor();
    expect(await examined(page, 'api-clients-listed')).toEqual(FAULTLESS);
    await page.context().close();
  });

  it('keeps a view of a list, which then opens by its name and by itself', async () => {
    const page = await console.page(console.province);
    await page.goto(`${console.server.url}/organisations?kind=COOPERATIVE_GROUP`);
    await page.getByRole('button', { name: 'Cách xem', exact: true }).click();
    await page.getByRole('textbox', { name: 'Tên cách xem đang chọn' }).fill('Chỉ tổ hợp tác');
    await page.getByRole('button', { name: 'Lưu cách xem' }).click();
    await page.getByRole('button', { name: 'Mở danh sách với cách xem Chỉ tổ hợp tác' }).click();
    await page.locator('[aria-pressed="true"][aria-label^="Mở danh sách"]').waitFor();
    expect(await examined(page, 'views')).toEqual(FAULTLESS);
    await page.goto(`${console.server.url}/organisations`);
    await page.getByRole('button', { name: 'Chỉ tổ hợp tác' }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=COOPERATIVE_GROUP');
    await page.context().close();
  });

  it('rings the bell for a notice, which leads to what it is about', async () => {
    const page = await console.page(console.commune);
    const subject = 'Cơ quan đăng ký công bố khác';
    await console.server.app
      .get(Database)
      .write(systemActor('test'), { reason: 'Việc có báo', role: 'register_job' }, (tx) =>
        console.server.app.get(Notices).send(
          tx,
          [
            {
              placeId: console.commune.unitId!,
              roles: ['COMMUNE_OFFICER'],
              subject,
              text: 'Xem từng nội dung rồi đối chiếu hồ sơ.',
              link: `/organisations/${console.organisations[0]!}`,
            },
          ],
          { except: '', day: today(), role: 'register_job' },
        ),
      );
    await page.goto(console.server.url);
    await page.getByRole('button', { name: 'Thông báo: 1 chưa đọc' }).click();
    await page.getByText(subject).waitFor();
    expect(await examined(page, 'notices')).toEqual(FAULTLESS);
    await page.getByText(subject).click();
    await page.getByRole('heading', { level: 1, name: 'Hợp tác xã Rau Cần Minh Họa' }).waitFor();
    await page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor();
    await page.context().close();
  });
});
