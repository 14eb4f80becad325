import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KeyRing, type SealedPlace } from '@platform/kernel';
import { ATTACHMENT_ERRORS } from './attachment.errors';

const PART_BYTES = 192 * 1024;
const KEY_NAME_BYTES = 36;
const LENGTH_BYTES = 4;

/**
 * Contents of files by their SHA-256 in `DATA_DIR/files`, each once however many records it hangs on. A file may hold
 * what people are: it is sealed by a key of its own, whose name stands first; with the key every copy in a backup goes.
 */
export class ContentStore {
  constructor(
    private readonly folder: string,
    private readonly ring: KeyRing,
  ) {}

  static at(dataDir: string): ContentStore {
    return new ContentStore(join(dataDir, 'files'), KeyRing.at(dataDir));
  }

  has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256)).then(
      () => true,
      () => false,
    );
  }

  /** Keeps the content of a file; what is kept already stays. A crash leaves the whole content or none. */
  async keep(sha256: string, from: string): Promise<void> {
    if (await this.has(sha256)) return;
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const [key, making] = [randomUUID(), `${path}.${randomUUID()}`];
    const file = await open(making, 'wx', 0o600);
    try {
      await file.write(Buffer.from(key));
      let part = 0;
      for await (const piece of createReadStream(from, { highWaterMark: PART_BYTES })) {
        const sealed = this.ring.seal(keyOf(key), (piece as Buffer).toString('base64'), placeOf(sha256, part++));
        const length = Buffer.alloc(LENGTH_BYTES);
        length.writeUInt32BE(sealed.length);
        await file.writev([length, sealed]);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(making, path);
  }

  /** The content piece by piece; the last one comes only if the whole is what its name says. @throws ATTACHMENT_DAMAGED. */
  async *read(sha256: string): AsyncGenerator<Buffer> {
    const file = await open(this.pathOf(sha256), 'r').catch(() => {
      throw ATTACHMENT_ERRORS.ATTACHMENT_DAMAGED();
    });
    try {
      const key = (await take(file, KEY_NAME_BYTES))?.toString() ?? '';
      const hash = createHash('sha256');
      let last: Buffer | null = null;
      for (let part = 0; ; part++) {
        const length = await take(file, LENGTH_BYTES);
        if (!length) break;
        const sealed = await take(file, length.readUInt32BE());
        if (!sealed) throw ATTACHMENT_ERRORS.ATTACHMENT_DAMAGED();
        if (last) yield last;
        last = Buffer.from(this.ring.open(keyOf(key), sealed, placeOf(sha256, part)), 'base64');
        hash.update(last);
      }
      if (hash.digest('hex') !== sha256) throw ATTACHMENT_ERRORS.ATTACHMENT_DAMAGED();
      if (last) yield last;
    } finally {
      await file.close();
    }
  }

  /** The content is gone, and with its key every copy of it. */
  async drop(sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    const file = await open(path, 'r').catch(() => null);
    if (!file) return;
    const key = await take(file, KEY_NAME_BYTES).finally(() => file.close());
    await rm(path, { force: true });
    if (key) this.ring.destroy(keyOf(key.toString()));
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw ATTACHMENT_ERRORS.ATTACHMENT_NOT_FOUND();
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

const keyOf = (name: string): string => `file:${name}`;
const placeOf = (sha256: string, part: number): SealedPlace => ({
  table: 'attachment',
  column: 'content',
  rowId: `${sha256}/${part}`,
});

/* The next bytes of a file, or null at its end. */
async function take(file: Awaited<ReturnType<typeof open>>, length: number): Promise<Buffer | null> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read);
    if (bytesRead === 0) return null;
    read += bytesRead;
  }
  return bytes;
}
