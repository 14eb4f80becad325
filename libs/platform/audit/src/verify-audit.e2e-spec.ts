import 'reflect-metadata';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDataSource, Database } from '@platform/database';
import { systemActor } from '@platform/kernel';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { AuditCheckpoints } from './audit-checkpoint';
import { sealAudit } from './seal-audit';
import { type AuditReport, verifyAudit } from './verify-audit';

const ENTRIES = 400;
const ROUNDS = 20;
const JOB = { reason: 'thử', role: 'register_job' } as const;
const ACTOR = systemActor('test');

let database: TestDatabase;
let source: DataSource;
let dataDir: string;
let checkpoints: AuditCheckpoints;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'register-audit-'));
  checkpoints = new AuditCheckpoints(dataDir);
  database = await createTestDatabase();
  source = await buildDataSource({ url: database.url }).initialize();
  const db = new Database(source);
  await db.write(ACTOR, { ...JOB, role: 'register_writer' }, (tx) =>
    tx.query(
      `INSERT INTO party (kind, name, name_key) SELECT 'PERSON', 'Người ' || n, 'nguoi ' || n FROM generate_series(1, ${ENTRIES}) n`,
    ),
  );
  while ((await db.write(ACTOR, JOB, sealAudit)) > 0);
  const [head] = await query<{ position: string; hash: string }>(
    database.url,
    `SELECT position::text, encode(chain_hash, 'hex') AS hash FROM audit_head`,
  );
  checkpoints.append({ at: '2026-11-24T00:00:00Z', position: head!.position, chainHash: head!.hash });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
  rmSync(dataDir, { recursive: true });
});

/** Does something to the trail as the owner of the database could, looks, and takes it back. */
async function after(tamper: (tx: EntityManager) => Promise<unknown>, anchored = true): Promise<AuditReport> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    await tamper(runner.manager);
    return await verifyAudit(runner, anchored ? checkpoints.read().checkpoints : []);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

/* Seals again everything from a position on, as somebody would who knows how the chain is made. */
async function sealAgain(tx: EntityManager, from: number): Promise<void> {
  await tx.query('UPDATE audit_entry SET position = NULL, chain_hash = NULL WHERE position >= $1', [from]);
  await tx.query(
    `UPDATE audit_head SET position = $1, chain_hash = coalesce((SELECT chain_hash FROM audit_entry WHERE position = $1), sha256(''))`,
    [from - 1],
  );
  while ((await sealAudit(tx)) > 0);
}

describe('the trail', () => {
  it('is whole, as the sequencer left it', async () => {
    const report = await after(async () => undefined);
    expect(report).toMatchObject({ unsealed: 0, problems: [] });
    expect(report.checked).toBeGreaterThanOrEqual(ENTRIES);
    expect(report.sealedTo).toBe(String(report.checked));
  });

  it('says how much is not sealed yet', async () => {
    const report = await after((tx) =>
      tx.query(
        `INSERT INTO audit_entry (actor_id, reason, request_id, operation, record_table, record_id, record_hash)
         SELECT 'a', 'b', 'c', 'INSERT', 'party', uuidv7(), sha256('') FROM generate_series(1, 3)`,
      ),
    );
    expect(report).toMatchObject({ unsealed: 3, problems: [] });
  });

  const at = () => 2 + Math.floor(Math.random() * (ENTRIES - 4));
  const columns = ['actor_id', 'reason', 'request_id', 'record_table'];
  const tamperings: [name: string, tamper: (tx: EntityManager) => Promise<unknown>][] = [
    ...columns.map((column): [string, (tx: EntityManager) => Promise<unknown>] => [
      `${column} edited`,
      (tx) => tx.query(`UPDATE audit_entry SET ${column} = ${column} || 'x' WHERE position = $1`, [at()]),
    ]),
    ['operation edited', (tx) => tx.query(`UPDATE audit_entry SET operation = 'READ' WHERE position = $1`, [at()])],
    ['record edited', (tx) => tx.query('UPDATE audit_entry SET record_id = uuidv7() WHERE position = $1', [at()])],
    [
      'hash edited',
      (tx) => tx.query(`UPDATE audit_entry SET record_hash = sha256(record_hash) WHERE position = $1`, [at()]),
    ],
    [
      'clock moved by a microsecond',
      (tx) => tx.query(`UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE position = $1`, [at()]),
    ],
    ['entry deleted', (tx) => tx.query('DELETE FROM audit_entry WHERE position = $1', [at()])],
    ['entry unsealed', (tx) => tx.query('UPDATE audit_entry SET position = NULL WHERE position = $1', [at()])],
    [
      'entry inserted under a taken place',
      (tx) =>
        tx.query(
          `INSERT INTO audit_entry (actor_id, reason, request_id, operation, record_table, record_id, record_hash, position, chain_hash)
           SELECT 'a', reason, request_id, operation, record_table, record_id, record_hash, position, chain_hash FROM audit_entry WHERE position = $1`,
          [at()],
        ),
    ],
    [
      'two entries exchanged',
      async (tx) => {
        const place = at();
        await tx.query('UPDATE audit_entry SET position = -position WHERE position IN ($1::bigint, $1::bigint + 1)', [
          place,
        ]);
        await tx.query(
          'UPDATE audit_entry SET position = CASE WHEN position = -$1::bigint THEN $1::bigint + 1 ELSE $1::bigint END WHERE position < 0',
          [place],
        );
      },
    ],
    ['tail cut', (tx) => tx.query('DELETE FROM audit_entry WHERE position > $1', [at()])],
  ];

  it.each(tamperings)(`%s: found, ${ROUNDS} times of ${ROUNDS}`, async (_name, tamper) => {
    let found = 0;
    for (let round = 0; round < ROUNDS; round += 1) if ((await after(tamper, false)).problems.length > 0) found += 1;
    expect(found).toBe(ROUNDS);
  });

  const rewritings: [name: string, rewrite: (tx: EntityManager) => Promise<unknown>][] = [
    [
      'an edit and everything after it sealed again',
      async (tx) => {
        const place = at();
        await tx.query(`UPDATE audit_entry SET reason = 'khác' WHERE position = $1`, [place]);
        await sealAgain(tx, place);
      },
    ],
    [
      'a tail and its head cut together',
      async (tx) => {
        const place = at();
        await tx.query('DELETE FROM audit_entry WHERE position > $1', [place]);
        await sealAgain(tx, place);
      },
    ],
  ];

  it.each(rewritings)('%s: found against a checkpoint outside the database, and only so', async (_name, rewrite) => {
    expect((await after(rewrite, false)).problems).toEqual([]);
    expect((await after(rewrite, true)).problems.length).toBeGreaterThan(0);
  });
});

describe('the file of checkpoints', () => {
  it('does not believe a line that was altered or cut', () => {
    const other = mkdtempSync(join(tmpdir(), 'register-audit-'));
    const file = join(other, 'audit-checkpoints.ndjson');
    const book = new AuditCheckpoints(other);
    book.append({ at: '2026-11-24T00:00:00Z', position: '5', chainHash: 'aa' });
    book.append({ at: '2026-11-24T00:15:00Z', position: '9', chainHash: 'bb' });
    writeFileSync(file, readFileSync(file, 'utf8').replace('"position":"9"', '"position":"8"'));
    appendFileSync(file, '{"at":"2026-11-2');
    expect(book.read()).toEqual({
      checkpoints: [{ at: '2026-11-24T00:00:00Z', position: '5', chainHash: 'aa' }],
      broken: 2,
    });
    rmSync(other, { recursive: true });
  });
});
