import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';

const NAME = 'Hợp tác xã Lục Ngạn';

describe('the browser of the tests', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('shows Vietnamese text with a glyph for every letter and takes a picture', async () => {
    const page = await browser.newPage({ viewport: { width: 640, height: 200 } });
    await page.setContent(`<h1>${NAME}</h1><p>ợ</p><p>ạ</p><p>ữ</p><p>Đ</p><p>\u{10FFFE}</p><p>\u{10FFFD}</p>`);
    expect(await page.textContent('h1')).toBe(NAME);
    const drawn: string[] = [];
    for (const letter of await page.locator('p').all()) drawn.push((await letter.screenshot()).toString('base64'));
    const [missing, alsoMissing] = drawn.splice(4);
    expect(missing).toBe(alsoMissing);
    expect(new Set([...drawn, missing]).size).toBe(5);
    const png = await page.screenshot();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  it('keeps sessions apart and refuses what a strict content security policy forbids', async () => {
    const [first, second] = await Promise.all([browser.newContext(), browser.newContext()]);
    const page = await first.newPage();
    await first.addCookies([{ name: 'session', value: '1', url: 'http://127.0.0.1/' }]);
    expect(await second.cookies()).toEqual([]);
    const script = `<p>before</p><script>document.querySelector('p').textContent = 'after'</script>`;
    await page.setContent(script);
    expect(await page.textContent('p')).toBe('after');
    await page.setContent(`<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${script}`);
    expect(await page.textContent('p')).toBe('before');
    await Promise.all([first.close(), second.close()]);
  });
});
