import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fromOldFont, readsAsOldFont } from './old-font';
import { spreadsheetErrors } from './spreadsheet.errors';

/** How a text file is written. `bom` is the number of bytes to skip at its start. */
export interface Encoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3';
  bom: number;
  note: string | null;
}

const SAMPLE_BYTES = 64 * 1024;
/** Font encodings put signs where Unicode has letters; no Vietnamese word holds one of these inside. */
const SIGN_IN_WORD = /\p{L}[\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7]\p{L}/u;
const VIETNAMESE_MARK = /[\u0300\u0301\u0303\u0309\u0323\u00e2\u00ea\u00f4\u0103\u01a1\u01b0\u0111]/i;

/**
 * The encoding of a text file: by its byte order mark, else UTF-8 when every byte agrees, else windows-1258 when it
 * reads as Vietnamese. TCVN 5712 is read by its table where that makes Vietnamese words; any other font encoding is refused,
 * for guessing would change names.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  const head = await readHead(path);
  if (head.length === 0) throw spreadsheetErrors.FILE_EMPTY();
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: 'utf-8', bom: 3, note: null };
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', bom: 2, note: null };
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', bom: 2, note: null };
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even === 0) return { name: 'utf-16le', bom: 0, note: null };
  if (even > head.length / 8 && odd === 0) return { name: 'utf-16be', bom: 0, note: null };
  if (even + odd > 0) throw spreadsheetErrors.FILE_TYPE_UNKNOWN();
  if (await readsAs(path, 'utf-8')) return { name: 'utf-8', bom: 0, note: null };
  if (readsAsOldFont(head.toString('latin1'))) {
    return { name: 'tcvn3', bom: 0, note: 'Tệp ở mã TCVN3 (phông .VnTime), đã chuyển sang Unicode theo bảng mã.' };
  }
  const text = new TextDecoder('windows-1258').decode(head);
  if (SIGN_IN_WORD.test(text) || !VIETNAMESE_MARK.test(text)) throw spreadsheetErrors.FILE_ENCODING();
  return { name: 'windows-1258', bom: 0, note: 'Tệp ở mã windows-1258, đã chuyển sang Unicode.' };
}

/** The file as pieces of text. */
export async function* decode(path: string, encoding: Encoding): AsyncGenerator<string> {
  if (encoding.name === 'tcvn3') {
    for await (const piece of createReadStream(path)) yield fromOldFont((piece as Buffer).toString('latin1'));
    return;
  }
  const decoder = new TextDecoder(encoding.name, { ignoreBOM: true });
  for await (const piece of createReadStream(path, { start: encoding.bom })) {
    yield decoder.decode(piece as Buffer, { stream: true });
  }
  yield decoder.decode();
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readsAs(path: string, name: string): Promise<boolean> {
  const decoder = new TextDecoder(name, { fatal: true });
  try {
    for await (const piece of createReadStream(path)) decoder.decode(piece as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
