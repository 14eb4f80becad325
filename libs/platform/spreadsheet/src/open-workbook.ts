import { open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { LIMITS, type Workbook } from './cell';
import { openCsv } from './csv-reader';
import { spreadsheetErrors } from './spreadsheet.errors';
import { openXlsx } from './xlsx-reader';

/**
 * Opens an office's file by what it holds, not by its name: a workbook is recognised by its first bytes.
 * `fileName` is the sender's, for the sheet's name of a .csv. Throws a `FILE_…` error when the file is not to be read.
 */
export async function openWorkbook(path: string, fileName: string): Promise<Workbook & { close(): void }> {
  const { size } = await stat(path);
  if (size === 0) throw spreadsheetErrors.FILE_EMPTY();
  if (size > LIMITS.fileBytes) throw spreadsheetErrors.FILE_TOO_LARGE();
  const magic = await firstBytes(path);
  if (magic === 'd0cf11e0') throw spreadsheetErrors.FILE_OLD_EXCEL();
  if (magic.startsWith('504b')) return openXlsx(path);
  const extension = extname(fileName).toLowerCase();
  if (extension === '.xlsx') throw spreadsheetErrors.FILE_DAMAGED();
  if (extension !== '.csv' && extension !== '.txt') throw spreadsheetErrors.FILE_TYPE_UNKNOWN();
  return openCsv(path, basename(fileName, extname(fileName)));
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
