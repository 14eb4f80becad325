import { FileKind } from './attachment.words';

const STARTS: readonly (readonly [FileKind, readonly (readonly [at: number, bytes: string])[]])[] = [
  ['PDF', [[0, '%PDF-']]],
  ['JPEG', [[0, '\xff\xd8\xff']]],
  ['PNG', [[0, '\x89PNG\r\n\x1a\n']]],
  [
    'WEBP',
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
];

const MAIN_PARTS: Readonly<Record<string, FileKind>> = {
  'word/document.xml': FileKind.WORD,
  'xl/workbook.xml': FileKind.EXCEL,
  'ppt/presentation.xml': FileKind.POWERPOINT,
  'META-INF/manifest.xml': FileKind.OPEN_DOCUMENT,
};

/** Programs inside a document, of Office and of OpenDocument. */
const PROGRAM = /vbaProject|macrosheets|activeX|^Basic\/|^Scripts\//i;

/** The kind of a file by its first bytes (16 are enough), or null; a package of parts is judged by `kindOfPackage`. */
export function kindOfStart(start: Uint8Array): FileKind | 'PACKAGE' | null {
  const text = Buffer.from(start).toString('latin1');
  if (text.startsWith('PK\x03\x04')) return 'PACKAGE';
  return STARTS.find(([, parts]) => parts.every(([at, bytes]) => text.startsWith(bytes, at)))?.[0] ?? null;
}

/** The kind of a zip package by the names of its parts; null for any other archive and for one that holds programs. */
export function kindOfPackage(names: readonly string[]): FileKind | null {
  if (names.some((name) => PROGRAM.test(name))) return null;
  const office = names.includes('[Content_Types].xml');
  const kinds = Object.entries(MAIN_PARTS).flatMap(([part, kind]) =>
    names.includes(part) && (office || kind === FileKind.OPEN_DOCUMENT) ? [kind] : [],
  );
  return kinds.length === 1 ? kinds[0]! : null;
}
