import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { every, type Job } from '@platform/job';
import { type Database } from '@platform/database';
import { systemActor } from '@platform/kernel';
import { lockContent } from './attachments';
import type { ContentStore } from './content-store';
import { scanFile } from './virus-scan';

const SWEEP_MINUTES = 60;

/** Drops files that hang on nothing a day after they came, with their contents where nothing else has them. */
export function sweepJob(store: ContentStore): Job {
  return every(SWEEP_MINUTES, 'attachment-sweep', async (tx) => {
    const [old] = (await tx.query(`DELETE FROM file_upload WHERE at < now() - interval '1 day' RETURNING sha256`)) as [
      { sha256: string }[],
      number,
    ];
    for (const sha256 of new Set(old.map((row) => row.sha256)).values()) {
      await lockContent(tx, sha256);
      const [found] = (await tx.query(
        `SELECT EXISTS (SELECT 1 FROM attachment WHERE sha256 = $1) OR EXISTS (SELECT 1 FROM file_upload WHERE sha256 = $1) AS used`,
        [sha256],
      )) as [{ used: boolean }];
      if (!found.used) await store.drop(sha256);
    }
  });
}

/** Looks at the files that came before a scanner was set up, one content a round. */
export function scanJob(store: ContentStore, command: string): Job {
  return { name: 'attachment-scan', pace: { busy: 0, idle: 600_000 }, run: (db) => scanOne(db, store, command) };
}

async function scanOne(db: Database, store: ContentStore, command: string): Promise<number> {
  const options = { reason: 'Quét vi-rút tệp đính kèm', role: 'register_job' } as const;
  const [waiting] = await db.write(
    systemActor('attachment-scan'),
    options,
    (tx) =>
      tx.query(`SELECT sha256 FROM attachment WHERE scan = 'UNSCANNED' ORDER BY id LIMIT 1`) as Promise<
        { sha256: string }[]
      >,
  );
  if (!waiting) return 0;
  const folder = await mkdtemp(join(tmpdir(), 'scan-'));
  try {
    const path = join(folder, 'file');
    const file = await open(path, 'wx', 0o600);
    for await (const piece of store.read(waiting.sha256)) await file.write(piece);
    await file.close();
    const scan = await scanFile(command, path);
    await db.write(systemActor('attachment-scan'), options, (tx) =>
      tx.query(`UPDATE attachment SET scan = $2 WHERE sha256 = $1 AND scan = 'UNSCANNED'`, [waiting.sha256, scan]),
    );
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
