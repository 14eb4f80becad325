import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyRing, SealedPlace } from '@platform/kernel';
import type { EntityManager } from 'typeorm';

const PART_BYTES = 192 * 1024;
const keyOf = (batchId: string): string => `import:${batchId}`;
const placeOf = (batchId: string, partNo: number): SealedPlace => ({
  table: 'import_file_part',
  column: 'sealed',
  rowId: `${batchId}/${partNo}`,
});

/** Keeps a file in pieces beside its batch, each sealed: any worker finds it there, on whatever machine. */
export async function keepFile(tx: EntityManager, ring: KeyRing, batchId: string, path: string): Promise<void> {
  let partNo = 0;
  for await (const piece of createReadStream(path, { highWaterMark: PART_BYTES })) {
    const sealed = ring.seal(keyOf(batchId), (piece as Buffer).toString('base64'), placeOf(batchId, partNo));
    await tx.query('INSERT INTO import_file_part (batch_id, part_no, sealed) VALUES ($1, $2, $3)', [
      batchId,
      partNo++,
      sealed,
    ]);
  }
}

/** Puts a kept file on this machine's disk for as long as `use` runs. */
export async function withFile<T>(
  tx: <R>(work: (tx: EntityManager) => Promise<R>) => Promise<R>,
  ring: KeyRing,
  batchId: string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const path = join(folder, 'file');
    const file = await open(path, 'wx', 0o600);
    for (let partNo = 0; ; partNo++) {
      const sql = 'SELECT sealed FROM import_file_part WHERE batch_id = $1 AND part_no = $2';
      const [part] = await tx((own) => own.query(sql, [batchId, partNo]) as Promise<{ sealed: Buffer }[]>);
      if (!part) break;
      await file.write(Buffer.from(ring.open(keyOf(batchId), part.sealed, placeOf(batchId, partNo)), 'base64'));
    }
    await file.close();
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pieces go when nobody will read them again; their key goes after the commit, and with it every copy in a backup. */
export async function dropFile(tx: EntityManager, batchId: string): Promise<void> {
  await tx.query('DELETE FROM import_file_part WHERE batch_id = $1', [batchId]);
}

export function dropKey(ring: KeyRing, batchId: string): void {
  ring.destroy(keyOf(batchId));
}
