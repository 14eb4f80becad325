import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

const exec = promisify(execFile);
const ROOT = resolve(__dirname, '../../../..');
const UNPACK = resolve(__dirname, '../unpack-browser.mjs');
const PACKAGE = resolve(ROOT, 'node_modules/@sparticuz/chromium/package.json');

/** The package's own arguments are for a cloud function and switch web security off, which our tests need on. */
const ARGUMENTS = ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu', '--disable-dev-shm-usage'];

/**
 * The only file that knows where the browser comes from: a headless Chromium that ships inside a registry package,
 * so that no system package is needed. It is unpacked once into the temporary folder (about 2 s, 210 MB).
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpacked();
  // Most specs take a database from this lib and never a browser.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    headless: true,
    env: { ...process.env, ...(await surroundings(folder)) },
  });
}

/** Unpacked aside and renamed: two runs at once, or one that is killed, never leave half a browser in place. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `register-browser-${version}`);
  if (existsSync(folder)) return folder;
  const draft = await mkdtemp(`${folder}-`);
  try {
    await exec(process.execPath, [UNPACK], { cwd: ROOT, env: { ...process.env, TMPDIR: draft }, timeout: 120_000 });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The packed font makes pictures equal everywhere; the packed libraries serve only where the machine has none. */
async function surroundings(folder: string): Promise<Record<string, string>> {
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
  const { stdout } = await exec('ldd', [join(folder, 'chromium')]);
  return stdout.includes('not found') ? { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : fonts;
}
