import type { Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, settled, type OpenedConsole } from './opened-console.factory';

describe('working with organisations', () => {
  let console: OpenedConsole;
  let page: Page;

  beforeAll(async () => {
    console = await openTheConsole();
    page = await console.page(console.province);
  });
  afterAll(() => console.close());

  const open = async (path: string, on = page) => {
    await on.goto(console.server.url + path);
    await settled(on);
  };
  const choose = async (label: string, option: string, on = page) => {
    await on.getByRole('combobox', { name: label }).click();
    await on.getByTitle(option, { exact: true }).last().click();
  };

  it('finds by a name without marks and by a commune that is no more, and says why', async () => {
    await open('/organisations');
    await page.getByRole('searchbox', { name: 'Tên, mã số, tên viết tắt, xã cũ…' }).fill('ga doi');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Liên hiệp hợp tác xã Gà Đồi Minh Họa' }).waitFor();
    await page.getByText('1 trong tổng 1').waitFor();
    await open('/organisations?q=lan%20mau');
    await page.getByText('4 trong tổng 4').waitFor();
    await page
      .getByText(/Khớp theo: .*Lan Mẫu/)
      .first()
      .waitFor();
    expect(await examined(page, 'search')).toEqual(FAULTLESS);
  });

  it('keeps filter, sort and columns in the address, so that the address shows the same list again', async () => {
    await open('/organisations');
    await choose('Loại hình', 'Hợp tác xã');
    await page.getByText('2 trong tổng 2').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Tên/ }).click();
    await page.getByRole('button', { name: 'Cột' }).click();
    await page.getByRole('checkbox', { name: 'Vốn điều lệ' }).check();
    await page.getByRole('columnheader', { name: 'Vốn điều lệ' }).waitFor();
    const url = new URL(page.url());
    expect(url.searchParams.get('kind')).toBe('COOPERATIVE');
    expect(url.searchParams.get('sort')).toBe('name');
    expect(url.searchParams.get('columns')).toContain('capital');
    await page.reload();
    await page.getByRole('columnheader', { name: 'Vốn điều lệ' }).waitFor();
    await page.getByText('2 trong tổng 2').waitFor();
    await page.getByText('1.250.000.000 đ').waitFor();
  });

  it('adds an organisation; the office is its source until an authority speaks', async () => {
    await open('/organisations/new');
    await choose('Loại hình', 'Hợp tác xã');
    await page.getByLabel('Tên', { exact: true }).fill('Hợp tác xã Nấm Minh Họa');
    await page.getByRole('combobox', { name: 'Xã, phường' }).fill('lan mau');
    await page.getByTitle(/Xã Bắc Lũng/).click();
    await page.getByLabel('Thành viên chính thức').fill('9');
    await page.getByLabel('Vốn điều lệ').fill('1250000000');
    await page.getByText('1,25 tỷ đồng').waitFor();
    await page.getByLabel('Căn cứ thêm vào sổ').fill('Giấy chứng nhận số 12/2026');
    expect(await examined(page, 'organisation-new-filled')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hợp tác xã Nấm Minh Họa' }).waitFor();
    await page.getByText('Cơ quan quản lý – chưa đối chiếu').first().waitFor();
    await page.getByText('1.250.000.000 đ').first().waitFor();
    await page.getByText(/Giấy chứng nhận số 12\/2026/).waitFor();
  });

  it('puts what the server refuses at its field', async () => {
    await open('/organisations/new');
    await choose('Loại hình', 'Hợp tác xã');
    await page.getByLabel('Tên', { exact: true }).fill('Hợp tác xã Quá Ít Minh Họa');
    await page.getByRole('combobox', { name: 'Xã, phường' }).fill('bac lung');
    await page.getByTitle(/Xã Bắc Lũng/).click();
    await page.getByLabel('Thành viên chính thức').fill('3');
    await page.getByLabel('Căn cứ thêm vào sổ').fill('Thử số thành viên');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText(/Chưa đủ số thành viên chính thức/).waitFor();
    expect(await examined(page, 'organisation-refused')).toEqual(FAULTLESS);
  });

  it('shows the second of two people what the first has saved, and lets him choose', async () => {
    const path = `/organisations/${console.organisations[0]}/edit`;
    const officer = await console.page(console.commune);
    await open(path);
    await open(path, officer);
    await officer.getByLabel('Tên', { exact: true }).fill('Hợp tác xã Rau Cần Xã Sửa');
    await officer.getByLabel('Tên viết tắt').fill('HTX RAU CẦN');
    await officer.getByLabel('Lý do, căn cứ').fill('Theo giấy của xã');
    await officer.getByRole('button', { name: 'Lưu' }).click();
    await officer.getByRole('heading', { level: 1, name: 'Hợp tác xã Rau Cần Xã Sửa' }).waitFor();

    await page.getByLabel('Tên', { exact: true }).fill('Hợp tác xã Rau Cần Tỉnh Sửa');
    await page.getByLabel('Lý do, căn cứ').fill('Theo công văn của tỉnh');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText(/ đã lưu trước, lúc /).waitFor();
    await page.getByText(/Đã lấy theo bản mới của người khác: Tên viết tắt/).waitFor();
    expect(await examined(page, 'conflict')).toEqual(FAULTLESS);
    await page.getByRole('radio', { name: /Bản đã lưu: Hợp tác xã Rau Cần Xã Sửa/ }).check();
    expect(await page.getByLabel('Tên', { exact: true }).inputValue()).toBe('Hợp tác xã Rau Cần Xã Sửa');
    await page.getByRole('radio', { name: /Của tôi/ }).check();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hợp tác xã Rau Cần Tỉnh Sửa' }).waitFor();
    await page.getByText('HTX RAU CẦN').first().waitFor();
    await officer.context().close();
  });

  it('tells in the history what changed, who did it and why', async () => {
    await open(`/organisations/${console.organisations[0]}`);
    const history = page.locator('.history');
    await history.getByText(/Theo công văn của tỉnh/).waitFor();
    await history.locator('del', { hasText: 'Hợp tác xã Rau Cần Minh Họa' }).waitFor();
    await history.locator('ins', { hasText: 'Hợp tác xã Rau Cần Tỉnh Sửa' }).waitFor();
    await page.locator('.history').scrollIntoViewIfNeeded();
    expect(await examined(page, 'organisation-history')).toEqual(FAULTLESS);
  });

  it('shows an earlier day with its own name and warns that it is not today', async () => {
    await open(`/organisations/${console.organisations[0]}?asOf=2025-06-30`);
    await page.getByRole('heading', { level: 1, name: 'Hợp tác xã Rau Cần Minh Họa' }).waitFor();
    await page.getByText(/như tại ngày 30\/06\/2025/).waitFor();
    // Both the unit at registration and that of the day: the district is shown, as it was then.
    await page.getByText('Xã Lan Mẫu, Huyện Lục Nam, Tỉnh Bắc Giang').first().waitFor();
    expect(await page.getByText('Xã Lan Mẫu, Huyện Lục Nam, Tỉnh Bắc Giang').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Sửa thông tin' }).count()).toBe(0);
    expect(await examined(page, 'organisation-as-of')).toEqual(FAULTLESS);
    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hợp tác xã Rau Cần Tỉnh Sửa' }).waitFor();
  });

  it('records what was found on the spot, an officer, and a membership of a union', async () => {
    await open(`/organisations/${console.organisations[0]}`);
    await page.getByRole('button', { name: 'Ghi tình trạng thực tế' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Tình trạng' }).click();
    await dialog.getByTitle('Ngừng hoạt động').click();
    await dialog.getByLabel('Lý do, căn cứ').fill('Đi kiểm tra ngày hôm nay');
    expect(await examined(page, 'record-state')).toEqual(FAULTLESS);
    await dialog.getByRole('button', { name: 'Ghi tình trạng thực tế' }).click();
    await page.locator('.statuses').getByText('Ngừng hoạt động').waitFor();

    await page.getByRole('button', { name: 'Thêm người quản lý' }).click();
    await dialog.getByLabel('Họ và tên').fill('Nguyễn Văn Thảo');
    await dialog.getByRole('combobox', { name: 'Chức vụ' }).click();
    await dialog.getByTitle('Giám đốc').click();
    await dialog.getByLabel('Lý do, căn cứ').fill('Nghị quyết đại hội thành viên');
    await dialog.getByRole('button', { name: 'Thêm người quản lý' }).click();
    await page.getByRole('cell', { name: 'Nguyễn Văn Thảo' }).waitFor();

    await page.getByRole('button', { name: 'Vào liên hiệp' }).click();
    await dialog.getByRole('combobox', { name: 'Liên hiệp' }).fill('ga doi');
    await dialog.getByTitle(/Liên hiệp hợp tác xã Gà Đồi/).click();
    await dialog.getByLabel('Lý do, căn cứ').fill('Quyết định kết nạp');
    await dialog.getByRole('button', { name: 'Vào liên hiệp' }).click();
    await page.getByRole('link', { name: 'Liên hiệp hợp tác xã Gà Đồi Minh Họa' }).waitFor();
  });
});
