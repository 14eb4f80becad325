import { existsSync, readFileSync } from 'node:fs';
import { ask, DataFolder, kill } from './fixtures/run';

interface Instance {
  pid: number;
  children: { pid: number }[];
}

describe('kill -9', () => {
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

  const processes = () => folder.json<Instance>('instance.json').children.map(({ pid }) => pid);

  it('of everything loses nothing that was acknowledged', async () => {
    const run = folder.run({}, '--empty');
    const address = await run.address();
    const kept: string[] = [];
    const writing = (async () => {
      for (let n = 0; ; n += 1) {
        await ask(address, `/notes?text=${n}`, 'POST');
        kept.push(String(n));
        if (n === 200) for (const pid of [run.pid, ...processes(), folder.postmaster() ?? 0]) kill(pid);
      }
    })();
    await expect(writing).rejects.toThrow();
    const found = await ask<string[]>(await folder.run().address(), '/notes');
    expect(kept.length).toBeGreaterThan(200);
    expect(found.slice(0, kept.length)).toEqual(kept);
  });

  it('of the launcher alone: the orphans are ended in order and the next start takes over', async () => {
    const run = folder.run({}, '--empty');
    const address = await run.address();
    await ask(address, '/notes?text=giữ', 'POST');
    const orphans = processes();
    const server = folder.postmaster();
    kill(run.pid);
    await run.ending();
    const next = folder.run({ PORT: new URL(address).port });
    expect(await ask(await next.address(), '/notes')).toEqual(['giữ']);
    expect(folder.postmaster()).not.toBe(server);
    expect(orphans.filter(runs)).toEqual([]);
  });

  it('of PostgreSQL while its sessions still live does not stop the next start', async () => {
    const run = folder.run({}, '--empty');
    await ask(await run.address(), '/notes?text=giữ', 'POST');
    kill(folder.postmaster() ?? 0);
    for (const pid of [run.pid, ...processes()]) kill(pid);
    await run.ending();
    expect(await ask(await folder.run().address(), '/notes')).toEqual(['giữ']);
  });

  it('in the middle of the first load: the next start loads again', async () => {
    const run = folder.run({ KILL_DURING_SEED: '1' });
    await run.ending();
    expect(await ask(await folder.run().address(), '/notes')).toContain('tỉnh minh họa');
  });
});

/** A killed process that its parent has not collected yet is no longer running. */
function runs(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && !/\) Z /.test(readFileSync(file, 'utf8'));
}
