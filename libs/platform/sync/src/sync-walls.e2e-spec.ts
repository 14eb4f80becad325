import 'reflect-metadata';
import { buildDataSource, Database, type WriteRole } from '@platform/database';
import { type Actor, systemActor } from '@platform/kernel';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import type { DataSource } from 'typeorm';
import { actorOf } from './sync-authority';

let database: TestDatabase;
let source: DataSource;
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await buildDataSource({ url: database.url }).initialize();
  db = new Database(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const TAX = actorOf({ clientId: 'thue', scopes: ['sync.thue.push'] });
const REGISTRY = actorOf({ clientId: 'dkkd', scopes: ['sync.dkkd.push'] });

const as = (actor: Actor, sql: string, role: WriteRole = 'register_writer'): Promise<unknown> =>
  db.write(actor, { reason: 'thử', role }, (tx) => tx.query(sql));

const received = (id: string): string =>
  `INSERT INTO sync_inbox (source, event_id, subject, entityversion, type, occurred_at, raw, sha256, client_id, receipt)
   VALUES ('dkkd', '${id}', 's', 1, 't', now(), '', '', 'c', 'r')`;

describe('below the doors the database asks once more', () => {
  it('a program of the tax system can not store an event of the registry, nor see one', async () => {
    await as(REGISTRY, received('a'));
    await expect(as(TAX, received('b'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(TAX, 'SELECT event_id FROM sync_inbox')).toEqual([]);
    expect(await as(REGISTRY, 'SELECT event_id FROM sync_inbox')).toEqual([{ event_id: 'a' }]);
  });

  it('nobody who pushes can settle an event, take an answer of another, or read the feed', async () => {
    await query(database.url, `INSERT INTO feed (type, subject, entityversion, data) VALUES ('t', 's', 1, '{}')`);
    await query(
      database.url,
      `INSERT INTO idempotency (client_id, key, operation, fingerprint, status, body, expires_at)
       VALUES ('dkkd', gen_random_uuid(), 'o', '', 202, '{}', now() + interval '1 day')`,
    );
    await expect(as(REGISTRY, `UPDATE sync_inbox SET state = 'applied'`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(REGISTRY, `UPDATE sync_inbox SET state = 'applied'`, 'register_job')).toEqual([[], 0]);
    expect(await as(REGISTRY, 'SELECT 1 FROM feed')).toEqual([]);
    expect(await as(TAX, 'SELECT status FROM idempotency')).toEqual([]);
    expect(await as(REGISTRY, 'SELECT status FROM idempotency')).toEqual([{ status: 202 }]);
  });

  it.each([
    ['the text of the feed', `UPDATE feed SET data = '{"a":1}'`],
    ['an entry of the audit', `UPDATE audit_entry SET reason = 'x'`],
    ['the body of an event', `UPDATE sync_inbox SET raw = ''`],
    ['the epoch', 'SELECT feed_new_epoch()'],
  ])('not even a job can change %s', async (_name, sql) => {
    await expect(as(systemActor('test'), sql, 'register_job')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the table of authorities stands in the grants', () => {
  it.each([
    ['w_dkkd', 'organisation_statement_dkkd'],
    ['w_thue', 'organisation_statement_thue'],
    ['w_office', 'organisation_statement_office'],
  ])('%s writes %s and nothing else', async (role, table) => {
    const rows = await query<{ name: string }>(
      database.url,
      `SELECT DISTINCT table_name AS name FROM information_schema.role_table_grants
       WHERE grantee = $1 AND privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE')`,
      [role],
    );
    expect(rows.map(({ name }) => name)).toEqual([table]);
  });
});
