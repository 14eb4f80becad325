import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, launchBrowser, stateOrganisations, type StatedOrganisation } from '@platform/testing';
import type { Browser, Page, Request } from 'playwright-core';
import { startTestServer, type Signer, type TestServer } from '../../../libs/platform/testing/src/test-server';

const PICTURES = join(__dirname, '.output');
const WITH_PICTURES = process.env['REGISTER_PICTURES'] !== '0';
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const WIDE = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };

/** The console as its users have it: the real server, a database of its own, a real browser. */
export interface OpenedConsole {
  readonly server: TestServer;
  readonly browser: Browser;
  readonly databaseUrl: string;
  /** Ids of the invented organisations, in the order of `ORGANISATIONS`. */
  readonly organisations: readonly string[];
  /** The province officer of Bắc Ninh and an officer of the commune Bắc Lũng. */
  readonly province: Signer;
  readonly commune: Signer;
  /** A page of a browser of its own, signed in already. */
  page(signer: Signer, viewport?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

/** Looks at a page, two frames each, after which it is taken for one that never comes to rest. */
const RESTLESS = 1_000;

const LAN_MAU = { unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang' };

/** Invented; `unit` is the commune of before 1 July 2025, which is Xã Bắc Lũng now. */
export const ORGANISATIONS: readonly StatedOrganisation[] = [
  {
    ...LAN_MAU,
    name: 'Hợp tác xã Rau Cần Minh Họa',
    code: '2400123458',
    officialMemberCount: 12,
    registryStatus: 'ACTIVE',
  },
  { ...LAN_MAU, name: 'Tổ hợp tác Vải Thiều Minh Họa', kind: 'COOPERATIVE_GROUP', officialMemberCount: 5 },
  { ...LAN_MAU, name: 'Liên hiệp hợp tác xã Gà Đồi Minh Họa', kind: 'COOPERATIVE_UNION', officialMemberCount: 4 },
  { ...LAN_MAU, name: 'Hợp tác xã Mỳ Gạo Minh Họa', charterCapital: '1250000000', officialMemberCount: 4 },
];

export async function openTheConsole(): Promise<OpenedConsole> {
  mkdirSync(PICTURES, { recursive: true });
  const database = await createTestDatabase();
  const organisations = await stateOrganisations(database.url, ORGANISATIONS);
  const server = await startTestServer({ databaseUrl: database.url, imports: true });
  const browser = await launchBrowser();
  const { provinceId, communeId } = await unitIds(server);
  return {
    server,
    browser,
    databaseUrl: database.url,
    organisations,
    province: { role: 'PROVINCE_OFFICER', unitId: provinceId },
    commune: { role: 'COMMUNE_OFFICER', unitId: communeId },
    async page(signer, viewport = WIDE) {
      const { cookie = '' } = await server.headersOf(signer);
      const [name = '', value = ''] = cookie.split('=');
      const context = await browser.newContext({ viewport, locale: 'vi-VN', reducedMotion: 'reduce' });
      await context.addCookies([{ name, value, url: server.url }]);
      return watched(await context.newPage());
    },
    async close() {
      await browser.close();
      await server.close();
      await database.drop();
    },
  };
}

async function unitIds(server: TestServer): Promise<{ provinceId: string; communeId: string }> {
  const query = `{ adminUnits(first: 1, search: "Xã Bắc Lũng", filter: { level: { eq: COMMUNE } }) {
    nodes { id province { id } } } }`;
  type Found = { adminUnits: { nodes: { id: string; province: { id: string } }[] } };
  const { data } = await server.graphql<Found>(query, {}, { as: { role: 'AUDITOR', unitId: null } });
  const unit = data?.adminUnits.nodes[0];
  if (!unit) throw new Error('The commune of the tests is not among the units');
  return { provinceId: unit.province.id, communeId: unit.id };
}

const troubles = new WeakMap<Page, string[]>();
const underWay = new WeakMap<Page, Set<Request>>();

/** Keeps what a user would not see and an operator would curse: refused styles and scripts, errors nobody caught. */
export function watched(page: Page): Page {
  const found: string[] = [];
  troubles.set(page, found);
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  const leave = page.goto.bind(page);
  // Nobody leaves a page while what he has just ordered there is on its way.
  page.goto = async (...to) => {
    if (page.url() !== 'about:blank') await atRest(page);
    return leave(...to);
  };
  return page;
}

/* What an answer makes the page ask next is asked within two frames of drawing. */
async function atRest(page: Page): Promise<void> {
  const asked = underWay.get(page);
  if (!asked) await page.waitForLoadState('networkidle');
  for (let [quiet, looks] = [0, 0]; quiet < 2; looks += 1) {
    const moves = await page.evaluate(drawnTwice);
    quiet = moves || (asked?.size ?? 0) > 0 ? 0 : quiet + 1;
    if (looks === RESTLESS)
      throw new Error(`Not at rest: ${[...(asked ?? [])].map((one) => one.url()).join(', ') || 'it moves'}`);
  }
}

/** Waits until nothing is on its way any more: no answer, nothing that moves, and no list of choices that is closing. */
export async function settled(page: Page): Promise<void> {
  await atRest(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="listbox"]')].every(
      (list) => !list.checkVisibility() || document.querySelector(`[aria-controls="${list.id}"][aria-expanded="true"]`),
    ),
  );
  await page.locator('.ant-skeleton, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/* Runs in the page: whether anything that will end still moves after two frames. */
function drawnTwice(): Promise<boolean> {
  const moves = (): boolean =>
    document
      .getAnimations()
      .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
  return new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => tell(moves()))));
}

/** Takes a picture for a person to look at (not in `npm test`), and answers what is wrong that a program can see. */
export async function examined(page: Page, name: string): Promise<{ troubles: string[]; axe: string[] }> {
  await settled(page);
  if (WITH_PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  await page.evaluate(AXE);
  const axe = await page.evaluate(async () => {
    interface Violation {
      id: string;
      impact: string;
      nodes: { html: string }[];
    }
    const { axe: runner } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await runner.run({ resultTypes: ['violations'], preload: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  return { troubles: troubles.get(page) ?? [], axe };
}

export const FAULTLESS = { troubles: [], axe: [] };
