import 'reflect-metadata';
import { createTestDatabase, type TestDatabase } from '@platform/testing';
import { buildDataSource } from '@platform/database';
import { createApp } from '../../../../apps/api/src/create-app';
import { catalogueDrift } from '../../../../apps/api/src/migration-drift';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let db: TestDatabase;
let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  db = await createTestDatabase();
  const source = await buildDataSource({ url: db.url }).initialize();
  for (const sql of (await catalogueDrift(source)).flatMap((one) => one.split(';')).filter((s) => s.trim())) { await source.query(sql); }
  await source.destroy();
  app = await createApp({ databaseUrl: db.url, readerDatabaseUrl: db.url, port: 0, dataDir: mkdtempSync(join(tmpdir(), 'identity-')), publicOrigin: 'http://localhost', logLevel: 'warn' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
}, 120000);
afterAll(async () => { await app?.close(); await db?.drop(); });
it('boots', async () => {
  const r = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename me { id } }' } });
  console.log(r.statusCode, r.body);
});
