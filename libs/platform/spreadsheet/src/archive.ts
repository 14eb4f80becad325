import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LIMITS } from './cell';
import { spreadsheetErrors } from './spreadsheet.errors';
import { openPackage } from './zip-guard';

/** A file that came out of a zip: where it lies now, and its name without folders. */
export interface Unpacked {
  path: string;
  fileName: string;
}

/**
 * Unpacks a zip of files into `folder`, one after another, under the bounds of every package. `null` for a file that is no
 * zip, or is a workbook itself: whoever asked reads that as it is.
 * @throws FILE_SUSPICIOUS, FILE_DAMAGED, FILE_HAS_MACROS, FILE_OLD_EXCEL for a zip with a password.
 */
export async function unpackArchive(path: string, folder: string): Promise<Unpacked[] | null> {
  if (!(await isZip(path))) return null;
  const pack = await openPackage(path);
  try {
    if (pack.entries.has('xl/workbook.xml') || pack.entries.has('[Content_Types].xml')) return null;
    const names = [...pack.entries.keys()].filter((name) => !name.endsWith('/') && !isOfTheSystem(name));
    if (names.length > LIMITS.entries) throw spreadsheetErrors.FILE_SUSPICIOUS();
    const unpacked: Unpacked[] = [];
    for (const [at, name] of names.entries()) {
      const stream = await pack.stream(name);
      if (!stream) continue;
      const file = { path: join(folder, `unpacked-${at}`), fileName: basename(name).normalize('NFC') };
      await pipeline(stream, createWriteStream(file.path, { mode: 0o600 })).catch(() => {
        throw spreadsheetErrors.FILE_DAMAGED();
      });
      unpacked.push(file);
    }
    return unpacked;
  } finally {
    pack.close();
  }
}

/* What the machines of senders put in by themselves. */
const isOfTheSystem = (name: string): boolean =>
  name.startsWith('__MACOSX/') || /^(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(basename(name));

async function isZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}
