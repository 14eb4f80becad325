import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One part of a package: its text as it is produced. */
export interface ZipPart {
  name: string;
  text: AsyncIterable<string> | Iterable<string>;
}

interface Written {
  name: string;
  at: number;
  crc: number;
  packed: number;
  raw: number;
}

const UTF8_NAME_AND_SIZES_AFTER = 0x808;
const LARGEST = 0xffff_ffff;

/**
 * A zip package as bytes, part after part; nothing but the piece at hand is kept. Sizes stand behind each part, because
 * they are not known before it has been written.
 * @throws Error for a part beyond 4 GiB.
 */
export async function* zipBytes(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  const sent = (bytes: Buffer): Buffer => {
    offset += bytes.length;
    return bytes;
  };
  for await (const { name, text } of parts) {
    const part: Written = { name, at: offset, crc: 0, packed: 0, raw: 0 };
    yield sent(localHeader(part));
    for await (const piece of deflated(text, part)) yield sent(piece);
    if (part.raw > LARGEST || offset > LARGEST) throw new Error(`${name} is too large for a package`);
    yield sent(sizesAfter(part));
    written.push(part);
  }
  const directory = Buffer.concat(written.flatMap((part) => [centralHeader(part), Buffer.from(part.name)]));
  yield directory;
  yield endOfDirectory(written.length, directory.length, offset);
}

async function* deflated(text: ZipPart['text'], part: Written): AsyncGenerator<Buffer> {
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of text) {
      const bytes = Buffer.from(piece);
      part.crc = crc32(bytes, part.crc);
      part.raw += bytes.length;
      yield bytes;
    }
  };
  const deflate = createDeflateRaw();
  // A failure of the source reaches the reader below through the destroyed stream.
  const finished = pipeline(Readable.from(counted()), deflate).catch(() => undefined);
  for await (const piece of deflate) {
    part.packed += (piece as Buffer).length;
    yield piece as Buffer;
  }
  await finished;
}

function localHeader({ name }: Written): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(UTF8_NAME_AND_SIZES_AFTER, 6);
  header.writeUInt16LE(8, 8);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

function sizesAfter({ crc, packed, raw }: Written): Buffer {
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(0x08074b50, 0);
  sizes.writeUInt32LE(crc, 4);
  sizes.writeUInt32LE(packed, 8);
  sizes.writeUInt32LE(raw, 12);
  return sizes;
}

function centralHeader({ name, at, crc, packed, raw }: Written): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(UTF8_NAME_AND_SIZES_AFTER, 8);
  header.writeUInt16LE(8, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(raw, 24);
  header.writeUInt16LE(Buffer.byteLength(name), 28);
  header.writeUInt32LE(at, 42);
  return header;
}

function endOfDirectory(entries: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
