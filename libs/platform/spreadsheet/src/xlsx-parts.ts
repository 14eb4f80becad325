import { posix } from 'node:path';
import { LIMITS } from './cell';
import { fromOldFont, type OldFont, oldFontOf } from './old-font';
import { spreadsheetErrors } from './spreadsheet.errors';
import { readXml, unescaped } from './xml-events';
import type { Package } from './zip-guard';

export type DateFormat = 'DAY' | 'MONTH' | 'YEAR';

/** What the small parts of a workbook say about its sheets. */
export interface WorkbookParts {
  sheets: { name: string; part: string; hidden: boolean }[];
  strings: string[];
  /** Indexes of strings whose runs say themselves in which font they are. */
  richStrings: ReadonlySet<number>;
  /** A run of a string was in an old font. */
  oldRuns: boolean;
  /** For each cell style: how its font is to be read. */
  oldFonts: OldFont[];
  /** For each cell style: null when it shows no date. */
  dateFormats: (DateFormat | null)[];
  /** Days to add to a serial of a workbook that counts from 1904. */
  epochShift: number;
}

const EPOCH_1904 = 1462;
const BUILT_IN_DATES = new Set([14, 15, 16, 22, 27, 30, 36, 50, 57]);
const WORKBOOK = 'xl/workbook.xml';

/** Reads workbook, relations, styles and shared strings: everything but the sheets. */
export async function readParts(pack: Package): Promise<WorkbookParts> {
  await refuseMacroType(pack);
  const targets = await relations(pack);
  const sheets: WorkbookParts['sheets'] = [];
  let epochShift = 0;
  await readXml(await pack.stream(WORKBOOK), {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) epochShift = EPOCH_1904;
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id);
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      if (part && pack.entries.has(part)) sheets.push({ name: attributes.name ?? part, part, hidden });
    },
  });
  if (sheets.length === 0) throw spreadsheetErrors.FILE_DAMAGED();
  return { sheets, ...(await sharedStrings(pack)), ...(await cellStyles(pack)), epochShift };
}

async function refuseMacroType(pack: Package): Promise<void> {
  await readXml(await pack.stream('[Content_Types].xml'), {
    open(name, attributes) {
      if (name === 'Override' && /macroEnabled/i.test(attributes.ContentType ?? '')) {
        throw spreadsheetErrors.FILE_HAS_MACROS();
      }
    },
  });
}

async function relations(pack: Package): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(await pack.stream('xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target));
    },
  });
  return targets;
}

async function sharedStrings(pack: Package): Promise<Pick<WorkbookParts, 'strings' | 'richStrings' | 'oldRuns'>> {
  const strings: string[] = [];
  const richStrings = new Set<number>();
  let oldRuns = false;
  let text = '';
  let run = '';
  let font: OldFont = null;
  let inText = false;
  let inPhonetic = false;
  let chars = 0;
  await readXml(await pack.stream('xl/sharedStrings.xml'), {
    open(name, attributes) {
      if (name === 'si') text = '';
      else if (name === 'r') font = null;
      else if (name === 'rFont') {
        font = oldFontOf(attributes.val ?? '');
        richStrings.add(strings.length);
      } else if (name === 't') {
        inText = true;
        run = '';
      } else if (name === 'rPh') inPhonetic = true;
    },
    text(piece) {
      if (!inText || inPhonetic) return;
      run += piece;
      if (run.length > LIMITS.cellChars) throw spreadsheetErrors.FILE_CELL_TOO_LONG();
    },
    close(name) {
      if (name === 't') {
        inText = false;
        if (font) oldRuns = true;
        if (!inPhonetic) text += font ? fromOldFont(run, font) : run;
        run = '';
      } else if (name === 'r') font = null;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        if (text.length > LIMITS.cellChars) throw spreadsheetErrors.FILE_CELL_TOO_LONG();
        if ((chars += text.length) > LIMITS.sharedChars) throw spreadsheetErrors.FILE_SUSPICIOUS();
        strings.push(unescaped(text));
      }
    },
  });
  return { strings, richStrings, oldRuns };
}

async function cellStyles(pack: Package): Promise<Pick<WorkbookParts, 'dateFormats' | 'oldFonts'>> {
  const custom = new Map<number, string>();
  const fonts: OldFont[] = [];
  const dateFormats: (DateFormat | null)[] = [];
  const oldFonts: OldFont[] = [];
  let inside: string | null = null;
  await readXml(await pack.stream('xl/styles.xml'), {
    open(name, attributes) {
      if (name === 'fonts' || name === 'cellXfs') inside = name;
      else if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'font' && inside === 'fonts') fonts.push(null);
      else if (name === 'name' && inside === 'fonts') fonts[fonts.length - 1] = oldFontOf(attributes.val ?? '');
      else if (name === 'xf' && inside === 'cellXfs') {
        dateFormats.push(dateFormat(Number(attributes.numFmtId ?? 0), custom));
        oldFonts.push(fonts[Number(attributes.fontId ?? 0)] ?? null);
      }
    },
    close(name) {
      if (name === inside) inside = null;
    },
  });
  return { dateFormats, oldFonts };
}

/** What a number format shows of a day; `17` is Excel's own "mmm-yy". */
export function dateFormat(id: number, custom: ReadonlyMap<number, string>): DateFormat | null {
  if (id === 17) return 'MONTH';
  if (BUILT_IN_DATES.has(id)) return 'DAY';
  const code = (custom.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (!code.includes('y')) return null;
  if (code.includes('d')) return 'DAY';
  return code.includes('m') ? 'MONTH' : 'YEAR';
}
