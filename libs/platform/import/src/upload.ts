import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LIMITS, spreadsheetErrors } from '@platform/spreadsheet';
import { IMPORT_ERRORS } from './import.errors';
import type { Upload } from './import.service';

/**
 * Puts a request's body into a file of its own for as long as `use` runs, never into memory. The length a caller states
 * is checked first, the bytes that really come are counted.
 */
export async function withUpload<T>(
  body: NodeJS.ReadableStream,
  headers: { fileName: string | undefined; length: string | undefined },
  use: (upload: Upload) => Promise<T>,
): Promise<T> {
  const fileName = readFileName(headers.fileName);
  if (Number(headers.length ?? 0) > LIMITS.fileBytes) throw spreadsheetErrors.FILE_TOO_LARGE();
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const path = join(folder, 'file');
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = new Transform({
      transform(piece: Buffer, _, done) {
        bytes += piece.length;
        if (bytes > LIMITS.fileBytes) return done(spreadsheetErrors.FILE_TOO_LARGE());
        hash.update(piece);
        done(null, piece);
      },
    });
    await pipeline(body, counted, createWriteStream(path, { mode: 0o600 }));
    return await use({ path, fileName, hash: hash.digest('hex'), bytes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sender's name of the file, percent-encoded in its header; only its last part counts. */
function readFileName(header: string | undefined): string {
  let name = header ?? '';
  try {
    name = decodeURIComponent(name);
  } catch {
    throw IMPORT_ERRORS.FILE_NAME_MISSING();
  }
  const last =
    name
      .split(/[\\/]/)
      .at(-1)
      ?.normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .trim() ?? '';
  if (last === '') throw IMPORT_ERRORS.FILE_NAME_MISSING();
  return last.slice(-255);
}
