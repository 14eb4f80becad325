import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { query } from './database';

const SERVER = resolve(__dirname, '../server.mjs');

/** Starts a test server in a process of its own, which then waits to be killed. */
async function otherRun(): Promise<{ url: string; folder: string; kill(): Promise<void> }> {
  const script = `const { startTestServer } = await import(${JSON.stringify(`file://${SERVER}`)});
    process.stdout.write((await startTestServer()).url + '\\n');
    setInterval(() => {}, 60000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = line.toString().trim();
  const [row] = await query<{ data: string }>(url, `SELECT current_setting('data_directory') AS data`);
  return {
    url,
    folder: dirname(row?.data ?? ''),
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function sweep(): Promise<void> {
  const script = `const { sweep } = await import(${JSON.stringify(`file://${SERVER}`)}); await sweep();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
}

describe('a test run that was killed', () => {
  it('leaves a server that the next run ends and removes, while the servers of living runs stay', async () => {
    const [dead, living] = await Promise.all([otherRun(), otherRun()]);
    await dead.kill();
    await sweep();
    expect(existsSync(dead.folder)).toBe(false);
    await expect(query(dead.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
    expect(await query(living.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readFileSync(`${living.folder}/run.pid`, 'utf8')).toMatch(/^\d+$/);
    await living.kill();
    await sweep();
    expect(existsSync(living.folder)).toBe(false);
  });
});
