import { fetched, PAGE_NOT_FETCHED } from './fetched';

const network = (fetch: () => Promise<unknown>) =>
  Object.defineProperty(globalThis, 'fetch', { configurable: true, writable: true, value: fetch });
const missing = new TypeError('Failed to fetch dynamically imported module');
const bring = fetched(() => Promise.reject(missing));

describe('the program of a page that does not come', () => {
  it('is our problem to tell when nothing answers', async () => {
    network(() => Promise.reject(new TypeError('offline')));
    await expect(bring()).rejects.toMatchObject({ kind: 'UNAVAILABLE', code: PAGE_NOT_FETCHED });
  });

  it("is the router's to load anew when the server answers", async () => {
    network(() => Promise.resolve({ ok: true }));
    await expect(bring()).rejects.toBe(missing);
  });

  it('is handed on when it comes', async () => {
    await expect(fetched(() => Promise.resolve({ Page: 1 }))()).resolves.toEqual({ Page: 1 });
  });
});
