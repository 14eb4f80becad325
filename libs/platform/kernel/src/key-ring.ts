import { createHmac, randomBytes } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { keyFile, keyFolder, privateFile } from './key-ring-folder';
import {
  openWith,
  rotationOf,
  SEAL_ERRORS,
  type SealedPlace,
  type SealKey,
  sealWith,
  withLengths,
} from './sealed-value';

interface KeyRow {
  rotation: number;
  key: Uint8Array | null;
}

/**
 * One key for each person (and each inbox event), kept in `DATA_DIR/keys` and so neither in the register's database
 * nor in its backups. Erasing a person's data is destroying the key: what history, audit, files and backups hold of it
 * is noise afterwards (Law 91/2025 on personal data protection). Keys are read each time and never kept in memory, so
 * that a key destroyed by one process is gone for all of them.
 */
export class KeyRing {
  private readonly newest: StatementSync;
  private readonly numbered: StatementSync;
  private readonly add: StatementSync;

  private constructor(
    private readonly file: DatabaseSync,
    private readonly indexKey: Buffer,
  ) {
    this.newest = file.prepare(
      'SELECT rotation, key FROM subject_key WHERE subject = ? ORDER BY rotation DESC LIMIT 1',
    );
    this.numbered = file.prepare('SELECT rotation, key FROM subject_key WHERE subject = ? AND rotation = ?');
    this.add = file.prepare('INSERT OR IGNORE INTO subject_key (subject, rotation, key) VALUES (?, ?, ?)');
  }

  /** Opens the ring of a data folder, made on first use. Several processes may hold it open at once. */
  static at(dataDir: string): KeyRing {
    const folder = keyFolder(dataDir);
    const indexKey = Buffer.from(
      keyFile(folder, 'blind-index.key', () => randomBytes(32).toString('base64')),
      'base64',
    );
    const file = new DatabaseSync(privateFile(folder, 'subjects.sqlite'), { timeout: 10_000 });
    // A key must be on the disk before the first value it sealed is; a destroyed one must not stay in free pages.
    file.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    file.exec(
      `CREATE TABLE IF NOT EXISTS subject_key (
         subject text NOT NULL, rotation integer NOT NULL, key blob, PRIMARY KEY (subject, rotation)
       ) STRICT, WITHOUT ROWID`,
    );
    return new KeyRing(file, indexKey);
  }

  /** Makes the keys of many subjects in one transaction; without it a bulk load syncs the disk once a person. */
  prepare(subjects: Iterable<string>): void {
    this.inOneGo(() => {
      for (const subject of subjects) if (!this.newest.get(subject)) this.add.run(subject, 1, randomBytes(32));
    });
  }

  /** @throws RegisterError `KEY_DESTROYED` when the subject was erased: nothing is written of them again. */
  seal(subject: string, plaintext: string, place: SealedPlace): Buffer {
    let row = this.newest.get(subject) as KeyRow | undefined;
    if (!row) {
      this.add.run(subject, 1, randomBytes(32));
      row = this.newest.get(subject) as unknown as KeyRow;
    }
    return sealWith(sealKey(subject, row), plaintext, place);
  }

  /**
   * @throws RegisterError `KEY_DESTROYED` when the subject was erased, `SEAL_BROKEN` for a value that was changed,
   * stands elsewhere, or whose key this ring does not hold.
   */
  open(subject: string, sealed: Uint8Array, place: SealedPlace): string {
    const row = this.numbered.get(subject, rotationOf(sealed)) as KeyRow | undefined;
    if (row) return openWith(sealKey(subject, row), sealed, place);
    const newest = this.newest.get(subject) as KeyRow | undefined;
    throw newest?.key === null ? SEAL_ERRORS.KEY_DESTROYED() : SEAL_ERRORS.SEAL_BROKEN();
  }

  /** A new key for what is sealed from now on; the earlier ones still open what they sealed. */
  rotate(subject: string): number {
    return this.inOneGo(() => {
      const row = this.newest.get(subject) as KeyRow | undefined;
      if (row?.key === null) throw SEAL_ERRORS.KEY_DESTROYED();
      const rotation = (row?.rotation ?? 0) + 1;
      this.add.run(subject, rotation, randomBytes(32));
      return rotation;
    });
  }

  /** Drops the keys before the newest, once everything they sealed has been sealed again. */
  dropEarlier(subject: string): void {
    this.file
      .prepare(
        'DELETE FROM subject_key WHERE subject = ?1 AND rotation < (SELECT max(rotation) FROM subject_key WHERE subject = ?1)',
      )
      .run(subject);
    this.emptyLog();
  }

  /** Erasure: every key of the subject is overwritten, for good. A mark stays, so that no new key is made for them. */
  destroy(subject: string): void {
    this.inOneGo(() => {
      this.add.run(subject, 1, null);
      this.file.prepare('UPDATE subject_key SET key = NULL WHERE subject = ?').run(subject);
    });
    this.emptyLog();
  }

  /**
   * The same 32 bytes for the same value, by a key of its own: equality without the value. `kind` keeps an ID number
   * and a telephone number of the same digits apart. The caller writes the value in its canonical form.
   */
  blindIndex(kind: string, value: string): Buffer {
    const message = withLengths([Buffer.from(kind, 'utf8'), Buffer.from(value.normalize('NFC'), 'utf8')]);
    return createHmac('sha256', this.indexKey).update(message).digest();
  }

  close(): void {
    this.file.close();
  }

  private inOneGo<T>(work: () => T): T {
    this.file.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.file.exec('COMMIT');
      return result;
    } catch (error) {
      this.file.exec('ROLLBACK');
      throw error;
    }
  }

  /* The write-ahead log still holds pages with the key that was just overwritten. */
  private emptyLog(): void {
    this.file.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }
}

function sealKey(subject: string, { rotation, key }: KeyRow): SealKey {
  if (key === null) throw SEAL_ERRORS.KEY_DESTROYED();
  return { subject, rotation, key };
}
