import { promisify } from 'node:util';
import { type Entry, type ZipFile, open } from 'yauzl';
import { LIMITS } from './cell';
import { spreadsheetErrors } from './spreadsheet.errors';

const openZip = promisify<string, { autoClose: boolean; lazyEntries: boolean }, ZipFile>(open);
/** Below this size an entry's ratio says nothing: an empty sheet of spaces is small anyhow. */
const RATIO_FROM_BYTES = 1024 * 1024;

/** An opened package whose directory has been checked; the caller closes it. */
export interface Package {
  entries: ReadonlyMap<string, Entry>;
  stream(name: string): Promise<NodeJS.ReadableStream | null>;
  close(): void;
}

/**
 * Opens a zip package and judges it by its central directory alone, before one byte is inflated: a small file that
 * would inflate to gigabytes is refused in milliseconds. yauzl afterwards fails a stream that yields more than the
 * directory promised.
 */
export async function openPackage(path: string): Promise<Package> {
  const zip = await openZip(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw spreadsheetErrors.FILE_DAMAGED();
  });
  try {
    const entries = await directory(zip);
    return {
      entries,
      stream: async (name) => {
        const entry = entries.get(name);
        if (!entry) return null;
        return new Promise((resolve, reject) => {
          zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
        });
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function directory(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let inflated = 0;
  return new Promise((resolve, reject) => {
    if (zip.entryCount > LIMITS.entries) return reject(spreadsheetErrors.FILE_SUSPICIOUS());
    zip.on('error', () => reject(spreadsheetErrors.FILE_DAMAGED()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const refusal = refuse(entry, (inflated += entry.uncompressedSize));
      if (refusal) return reject(refusal);
      entries.set(entry.fileName, entry);
      if (entries.size > LIMITS.entries) return reject(spreadsheetErrors.FILE_SUSPICIOUS());
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function refuse(entry: Entry, inflated: number): Error | null {
  if ((entry.generalPurposeBitFlag & 1) === 1) return spreadsheetErrors.FILE_OLD_EXCEL();
  if (inflated > LIMITS.inflatedBytes) return spreadsheetErrors.FILE_SUSPICIOUS();
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > RATIO_FROM_BYTES && ratio > LIMITS.ratio) return spreadsheetErrors.FILE_SUSPICIOUS();
  if (/vbaProject|\.bin$|macrosheets/i.test(entry.fileName) && !/printerSettings/i.test(entry.fileName)) {
    return spreadsheetErrors.FILE_HAS_MACROS();
  }
  if (/externalLinks\//i.test(entry.fileName)) return spreadsheetErrors.FILE_HAS_LINKS();
  return null;
}
