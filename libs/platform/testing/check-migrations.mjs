/** An empty database, all migrations run, and then the classes must have nothing to add to it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { startTestServer } from './server.mjs';

const migrate = join(import.meta.dirname, '../../../dist/apps/api/src/migrate.js');
const server = await startTestServer();
try {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('CREATE DATABASE empty_register');
  await client.end();
  const env = {
    ...process.env,
    DATABASE_URL: Object.assign(new URL(server.url), { pathname: '/empty_register' }).href,
  };
  for (const command of ['run', 'run', 'check']) {
    execFileSync(process.execPath, [migrate, command], { env, stdio: 'inherit', timeout: 240_000 });
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await server.stop();
}
