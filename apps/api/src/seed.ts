import 'reflect-metadata';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataSource, Database } from '@platform/database';
import { KeyRing, loadConfig } from '@platform/kernel';
import { loadDemoProvince } from './demo/demo-province';
import { type FirstCredentials, firstUsers } from './demo/first-users';
import './features';

/** `seed demo` loads the demonstration province, `seed empty` only who may sign in. Safe to run again after a cut. */
async function seed(mode: string): Promise<void> {
  const config = loadConfig(process.env);
  const source = await buildDataSource({
    url: config.databaseUrl,
    poolSize: 2,
    applicationName: 'register-seed',
  }).initialize();
  try {
    const db = new Database(source);
    if (mode === 'demo') {
      const keys = KeyRing.at(config.dataDir);
      const count = await loadDemoProvince(db, keys);
      keys.close();
      if (count > 0) await source.query('ANALYZE');
    }
    // Co-op users act for organisations, which must be there first.
    const credentials = await firstUsers(db, mode === 'demo', (made) => keep(config.dataDir, made));
    if (credentials) print(config.dataDir, credentials);
  } finally {
    await source.destroy();
  }
}

/** Written whole or not at all, readable by the owner only. */
function keep(dataDir: string, { users, clients, keyFiles }: FirstCredentials): void {
  const keys = join(dataDir, 'keys');
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  for (const [file, pem] of Object.entries(keyFiles)) writeFileSync(join(keys, file), pem, { mode: 0o600 });
  const file = join(dataDir, 'credentials.json');
  writeFileSync(`${file}.part`, `${JSON.stringify([...users, ...clients], null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

function print(dataDir: string, { users, clients }: FirstCredentials): void {
  const lines = users.map(
    ({ role, username, password, unit }) => `  ${username.padEnd(14)} ${password}   ${role.padEnd(17)} ${unit}`,
  );
  process.stdout.write(
    `\nTài khoản đầu tiên (chỉ in một lần; cũng ở ${join(dataDir, 'credentials.json')}):\n${lines.join('\n')}\n` +
      (clients.length > 0 ? `  và ${clients.length} phần mềm kết nối, xem tệp trên.\n\n` : '\n'),
  );
}

const [mode = 'demo'] = process.argv.slice(2);
seed(mode).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
