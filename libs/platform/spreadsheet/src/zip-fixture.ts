import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a package made for a test; `claims` is the size its directory states when it lies. */
export interface FixtureEntry {
  name: string;
  text: string | Buffer;
  claims?: number;
  flags?: number;
}

/** A zip package, byte by byte, so that a test may also make the kinds no library writes. */
export function zipOf(entries: readonly FixtureEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, claims, flags = 0 } of entries) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const local = Buffer.alloc(30);
    const central = Buffer.alloc(46);
    local.writeUInt32LE(0x04034b50, 0);
    central.writeUInt32LE(0x02014b50, 0);
    for (const [header, at] of [
      [local, 4],
      [central, 6],
    ] as const) {
      header.writeUInt16LE(20, at);
      header.writeUInt16LE(0x800 | flags, at + 2);
      header.writeUInt16LE(8, at + 4);
      header.writeUInt32LE(crc32(raw), at + 10);
      header.writeUInt32LE(packed.length, at + 14);
      header.writeUInt32LE(claims ?? raw.length, at + 18);
      header.writeUInt16LE(Buffer.byteLength(name), at + 22);
    }
    central.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += local.length + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

/** The parts of a workbook with one sheet of the given XML. */
export function workbookOf(sheetXml: string, more: readonly FixtureEntry[] = []): FixtureEntry[] {
  return [
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: 'xl/workbook.xml', text: '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', text: sheetXml },
    ...more,
  ];
}
