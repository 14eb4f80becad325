import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import { ATTACHMENT_ERRORS } from './attachment.errors';
import type { FileKind } from './attachment.words';
import { kindOfPackage, kindOfStart } from './file-kind.rules';

const MOST_PARTS = 5_000;
const openPackage = promisify<string, { lazyEntries: boolean }, ZipFile>(openZip);

/** What a file is by its content; its name says nothing. @throws ATTACHMENT_TYPE, ATTACHMENT_EMPTY. */
export async function kindOfFile(path: string): Promise<FileKind> {
  const file = await open(path, 'r');
  const start = Buffer.alloc(16);
  const { bytesRead } = await file.read(start, 0, 16, 0).finally(() => file.close());
  if (bytesRead === 0) throw ATTACHMENT_ERRORS.ATTACHMENT_EMPTY();
  const kind = kindOfStart(start);
  const found = kind === 'PACKAGE' ? kindOfPackage(await partsOf(path)) : kind;
  if (found === null) throw ATTACHMENT_ERRORS.ATTACHMENT_TYPE();
  return found;
}

/* The names in the directory; nothing is inflated. */
async function partsOf(path: string): Promise<string[]> {
  const zip = await openPackage(path, { lazyEntries: true }).catch(() => {
    throw ATTACHMENT_ERRORS.ATTACHMENT_TYPE();
  });
  try {
    return await new Promise((resolve, reject) => {
      const names: string[] = [];
      const refuse = (): void => reject(ATTACHMENT_ERRORS.ATTACHMENT_TYPE());
      zip.on('error', refuse).on('end', () => resolve(names));
      zip.on('entry', ({ fileName }: Entry) => {
        if (names.push(fileName) > MOST_PARTS) refuse();
        else zip.readEntry();
      });
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
}
