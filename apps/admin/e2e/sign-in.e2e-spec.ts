import { addAppointment, addUser, placeOf, Reach } from '@domain/identity';
import { Database } from '@platform/database';
import { systemActor, today } from '@platform/kernel';
import type { Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, WIDE, watched, type OpenedConsole } from './opened-console.factory';

const USERNAME = 'huyen.minhhoa';
const FIRST = 'Mat khau dau tien 1';
const SECOND = 'Mat khau thu hai 22';

describe('signing in', () => {
  let console: OpenedConsole;
  let page: Page;

  beforeAll(async () => {
    console = await openTheConsole();
    await console.server.app.get(Database).write(systemActor('test'), { reason: 'Người dùng để thử' }, async (tx) => {
      const unit = await placeOf(tx, console.province.unitId, today());
      const user = { username: USERNAME, displayName: 'Nguyễn Thị Huyền', password: FIRST, mustChange: true, unit };
      const userId = await addUser(tx, user);
      const role = {
        role: 'PROVINCE_OFFICER',
        reach: Reach.ALL_BELOW,
        validFrom: '2025-01-01',
        validTo: null,
      } as const;
      await addAppointment(tx, { userId, unit, ...role });
    });
    const context = await console.browser.newContext({ viewport: WIDE, locale: 'vi-VN', reducedMotion: 'reduce' });
    page = watched(await context.newPage());
  });
  afterAll(() => console.close());

  const signIn = async (password: string) => {
    await page.getByLabel('Tên đăng nhập').fill(USERNAME);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  };

  it('leads whoever is not signed in to the sign-in page, and keeps where he wanted to go', async () => {
    await page.goto(`${console.server.url}/organisations?q=rau`);
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(new URL(page.url()).searchParams.get('back')).toBe('/organisations?q=rau');
    expect(await examined(page, 'sign-in')).toEqual(FAULTLESS);
  });

  it('says that a name or password is wrong, and stays', async () => {
    await signIn('sai mat khau roi');
    await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng').waitFor();
    expect((await examined(page, 'sign-in-refused')).axe).toEqual([]);
  });

  it('lets in with the first password only to change it', async () => {
    await signIn(FIRST);
    await page.getByText('Cần đổi mật khẩu trước khi làm việc').waitFor();
    expect(new URL(page.url()).pathname).toBe('/account');
    await page.goto(`${console.server.url}/users`);
    await page.getByText('Cần đổi mật khẩu trước khi làm việc').waitFor();
    await page.getByLabel('Mật khẩu hiện tại').fill(FIRST);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(SECOND);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(`${SECOND}x`);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByText('Hai lần nhập khác nhau').waitFor();
    await page.getByLabel('Nhập lại mật khẩu mới').fill(SECOND);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await page.getByRole('heading', { name: 'Xin chào, Nguyễn Thị Huyền' }).waitFor();
  });

  it('says in the top bar who works here in which role for which unit', async () => {
    const account = page.getByRole('group', { name: 'Tài khoản' });
    expect(await account.textContent()).toContain('Cán bộ đầu mối cấp tỉnh · Tỉnh Bắc Ninh');
  });

  it('signs out, and shows nothing of what was read to whoever comes next', async () => {
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    await signIn(SECOND);
    await page.getByRole('heading', { name: 'Xin chào, Nguyễn Thị Huyền' }).waitFor();
  });
});
