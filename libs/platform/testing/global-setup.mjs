import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { startTestServer } from './server.mjs';

/** Starts PostgreSQL once for the whole run (or takes TEST_DATABASE_URL) and makes the migrated template. */
export default async function globalSetup() {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => undefined } : await startTestServer();
  const template = `register_template_${randomBytes(6).toString('hex')}`;
  globalThis.registerTestServer = { ...server, template };
  try {
    await createTemplate(server.url, template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.REGISTER_TEST_SERVER = server.url;
  process.env.REGISTER_TEST_TEMPLATE = template;
}

async function createTemplate(url, template) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
  const target = new URL(url);
  target.pathname = `/${template}`;
  const script = fileURLToPath(new URL('prepare-template.cjs', import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [script], {
      env: { ...process.env, DATABASE_URL: target.href },
      timeout: 300_000,
    });
  } catch (error) {
    throw new Error(`The template database cannot be prepared:\n${error.stderr || error.message}`);
  }
}
