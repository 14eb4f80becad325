import { statSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, DataFolder, kill } from './fixtures/run';

const DEMONSTRATION = 'tỉnh minh họa';

describe('the life of a register', () => {
  let used: DataFolder;
  let folder: DataFolder;

  beforeAll(async () => {
    used = await DataFolder.used();
  });
  beforeEach(async () => {
    folder = await used.copy();
  });
  afterEach(() => folder.remove());
  afterAll(() => used.remove());

  async function serverLog(): Promise<string> {
    const log = join(folder.path, 'postgres/log');
    return (await Promise.all((await readdir(log)).map((name) => readFile(join(log, name), 'utf8')))).join('');
  }

  it('starts from nothing, loads the demonstration once, and a second start has lost nothing', async () => {
    await folder.remove();
    folder = await new DataFolder().open();
    const first = folder.run({ LOG_LEVEL: 'warn' });
    const address = await first.address();
    expect(await ask(address, '/environment')).toEqual({ data: folder.path, level: 'warn' });
    await ask(address, '/notes?text=HTX', 'POST');
    expect(await ask(address, '/notes')).toEqual([DEMONSTRATION, 'HTX']);
    expect(statSync(join(folder.path, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(await first.stop()).toMatchObject({ code: 0, errors: [] });
    expect(folder.postmaster()).toBeNull();
    expect(await serverLog()).toMatch(/received fast shutdown request[\s\S]*database system is shut down/);

    const second = folder.run();
    expect(await ask(await second.address(), '/notes')).toEqual([DEMONSTRATION, 'HTX']);
    expect(await serverLog()).not.toContain('not properly shut down');
  });

  it('starts empty when asked to, and stays so', async () => {
    const first = folder.run({}, '--empty');
    expect(await ask(await first.address(), '/notes')).toEqual([]);
    await first.stop();
    expect(await ask(await folder.run().address(), '/notes')).toEqual([]);
  });

  it('answers the request that runs when Ctrl-C comes, then ends', async () => {
    const run = folder.run();
    const address = await run.address();
    const slow = ask(address, '/slow');
    await run.said(/slow request/);
    run.signal('SIGINT');
    expect(await slow).toBe('answered');
    expect(await run.ending()).toMatchObject({ code: 0, errors: [] });
  });

  it('does not wait for a program that ignores the order when asked a second time', async () => {
    const run = folder.run({ STUBBORN_WORKER: '1' });
    await run.address();
    run.signal('SIGINT');
    await run.said(/Đang dừng/);
    const again = setInterval(() => run.signal('SIGINT'), 300);
    expect((await run.ending()).code).toBe(0);
    clearInterval(again);
    expect(folder.postmaster()).toBeNull();
  });

  it('starts the API again when it is killed, and PostgreSQL too', async () => {
    const run = folder.run();
    const address = await run.address();
    await ask(address, '/notes?text=trước', 'POST');
    kill(await ask<number>(address, '/pid'));
    await run.said(/API đã dừng/);
    const server = folder.postmaster();
    kill(server ?? 0);
    await run.said(/PostgreSQL đã dừng/);
    await until(async () => (await ask<string[]>(address, '/notes')).includes('trước'));
    expect(folder.postmaster()).not.toBe(server);
    await ask(address, '/notes?text=sau', 'POST');
    expect(await run.stop()).toMatchObject({ code: 0 });
  });

  it('gives up with one line when the worker cannot live, and leaves nothing running', async () => {
    const { code, errors } = await folder.run({ BROKEN_WORKER: '1' }).ending();
    expect(code).toBe(1);
    expect(errors.at(-1)).toMatch(/^Worker dừng 5 lần trong một phút \(mã 3: hàng đợi hỏng\) \[/);
    expect(folder.postmaster()).toBeNull();
  });
});

/** Asks again until the answer is yes; the time limit of the test is the limit. */
async function until(question: () => Promise<boolean>): Promise<void> {
  while (!(await question().catch(() => false))) await new Promise((done) => setImmediate(done));
}
