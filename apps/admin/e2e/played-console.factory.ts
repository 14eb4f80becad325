import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@platform/database';
import { createTestDatabase, launchBrowser } from '@platform/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { firstUsers, type UserCredentials } from '../../api/src/demo/first-users';
import { startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';
import { settled, WIDE, watched } from './opened-console.factory';

const FIRST_PASSWORD = 'Mat khau ban dau 1';
const OWN_PASSWORD = 'Mat khau cua rieng 22';

/**
 * The register as `npm start -- --empty` leaves it, and what people do in its console: nothing is written past it. Each of them
 * has a browser of his own.
 */
export interface PlayedConsole {
  readonly server: TestServer;
  readonly browser: Browser;
  readonly databaseUrl: string;
  /** The page of this person; a first password is changed at once, as the register demands. */
  signedIn(username: string, viewport?: { width: number; height: number }): Promise<Page>;
  open(page: Page, path: string): Promise<void>;
  choose(page: Page, within: Page | Locator, label: string, option: string | RegExp, typed?: string): Promise<void>;
  enterDay(within: Page | Locator, label: string, day: string): Promise<void>;
  /** An act that asks in a dialog: `fill` says what it asks besides the reason. */
  act(page: Page, button: string, reason: string, fill?: (dialog: Locator) => Promise<void>): Promise<void>;
  /** The administrator makes an account. */
  accountOf(username: string, name: string, unit: string): Promise<void>;
  /** The province says who does what, where, from a day written `dd/mm/yyyy`. */
  appoint(name: string, role: string, at: { unit: string } | { organisation: string }, from: string): Promise<void>;
  /** An officer of a commune enters a cooperative of it. */
  enterCoOp(page: Page, name: string, commune: string): Promise<void>;
  close(): Promise<void>;
}

export async function playTheConsole(): Promise<PlayedConsole> {
  mkdirSync(join(__dirname, '.output'), { recursive: true });
  const database = await createTestDatabase();
  const server = await startTestServer({ databaseUrl: database.url });
  const browser = await launchBrowser();
  let first: UserCredentials[] = [];
  await firstUsers(server.app.get(Database), false, ({ users }) => (first = users));
  const pages = new Map<string, Page>();

  const signedIn = async (username: string, viewport = WIDE): Promise<Page> => {
    const known = pages.get(username);
    if (known) return known;
    const context = await browser.newContext({ viewport, locale: 'vi-VN', reducedMotion: 'reduce', timezoneId: 'Asia/Ho_Chi_Minh' });
    const page = watched(await context.newPage());
    pages.set(username, page);
    const given = first.find((one) => one.username === username)?.password;
    await page.goto(`${server.url}/`);
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(given ?? FIRST_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    if (given) await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    else {
      await page.getByLabel('Mật khẩu hiện tại').fill(FIRST_PASSWORD);
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill(OWN_PASSWORD);
      await page.getByLabel('Nhập lại mật khẩu mới').fill(OWN_PASSWORD);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.waitForURL(`${server.url}/`);
    }
    return page;
  };
  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(server.url + path);
    await settled(page);
  };
  const choose: PlayedConsole['choose'] = async (page, within, label, option, typed) => {
    const box = within.getByRole('combobox', { name: label }).first();
    await box.click();
    if (typed) await box.fill(typed);
    // What is still being looked for replaces what stands there already.
    if (typed) await settled(page);
    await page
      .getByTitle(option, { exact: typeof option === 'string' })
      .last()
      .click();
  };
  const enterDay: PlayedConsole['enterDay'] = async (within, label, day) => {
    await within.getByLabel(label).fill(day);
    await within.getByLabel(label).press('Enter');
  };
  return {
    server,
    browser,
    databaseUrl: database.url,
    signedIn,
    open,
    choose,
    enterDay,
    async act(page, button, reason, fill = async () => undefined) {
      await page.getByRole('button', { name: button, exact: true }).first().click();
      const dialog = page.getByRole('dialog');
      await fill(dialog);
      await dialog.getByLabel('Lý do, căn cứ').fill(reason);
      await settled(page);
      await dialog.getByRole('button', { name: button, exact: true }).last().click();
      await dialog.waitFor({ state: 'hidden' });
    },
    async accountOf(username, name, unit) {
      const admin = await signedIn('quantri.mot');
      await open(admin, '/users/new');
      await admin.getByLabel('Họ và tên').fill(name);
      await admin.getByLabel('Tên đăng nhập').fill(username);
      await choose(admin, admin, 'Đơn vị công tác', new RegExp(unit), unit);
      await admin.getByLabel('Mật khẩu ban đầu').fill(FIRST_PASSWORD);
      await admin.getByLabel('Lý do, căn cứ').fill('Theo danh sách cử cán bộ');
      await admin.getByRole('button', { name: 'Lưu' }).click();
      await admin.getByRole('heading', { level: 1, name }).waitFor();
    },
    async appoint(name, role, at, from) {
      const province = await signedIn('tinh.mot');
      await open(province, '/users');
      await province.getByRole('link', { name }).click();
      await province.getByRole('button', { name: 'Giao vai trò' }).click();
      const dialog = province.getByRole('dialog');
      await choose(province, dialog, 'Vai trò', role);
      if ('unit' in at) await choose(province, dialog, 'Tại', new RegExp(at.unit), at.unit);
      else await choose(province, dialog, 'Tổ chức', new RegExp(at.organisation), at.organisation);
      await enterDay(dialog, 'Từ ngày', from);
      await dialog.getByLabel('Lý do, căn cứ').fill('Quyết định phân công');
      await settled(province);
      await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    async enterCoOp(page, name, commune) {
      await open(page, '/organisations/new');
      await choose(page, page, 'Loại hình', 'Hợp tác xã');
      await page.getByLabel('Tên', { exact: true }).fill(name);
      await choose(page, page, 'Xã, phường', new RegExp(commune), commune);
      await enterDay(page, 'Ngày thành lập', '12/08/2025');
      await page.getByLabel('Thành viên chính thức').fill('12');
      await page.getByLabel('Căn cứ thêm vào sổ').fill('Giấy chứng nhận đăng ký');
      await page.getByRole('button', { name: 'Lưu' }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    async close() {
      await browser.close();
      await server.close();
      await database.drop();
    },
  };
}
