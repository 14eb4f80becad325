import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** What our import made of one cell. `raw` is the cell as the file held it. */
export interface ScoredCell {
  kind: string;
  raw: string;
  value: string | number | null;
  shown: string | null;
  findings: readonly { severity: string }[];
}

/** What our import made of one row; `cells` by 1-based column of the sheet, mapped columns only. */
export interface ScoredRow {
  no: number;
  kind: string;
  cells: ReadonlyMap<number, ScoredCell>;
}

/** What is known of a row, or of the error in one of its cells. */
export interface Truth {
  file: string;
  row: number;
  col?: number;
  row_kind?: string;
  kind?: string;
  clean?: string | number;
}

export interface Score {
  /** For each kind of injected error: how many, how many were repaired, and how many were repaired or flagged. */
  kinds: Map<string, { injected: number; repaired: number; met: number }>;
  rows: { total: number; right: number };
  clean: { cells: number; flagged: number };
  /** Cells whose value means something else than the clean value, or is gone, without a loud word on it. */
  altered: string[];
  /** Clean cells that were flagged all the same. */
  cleanFlags: string[];
  missed: string[];
}

/** Everything the truth file says about one form, in memory. */
export async function readTruth(path: string, file: string): Promise<Truth[]> {
  const source = createReadStream(path);
  const lines = createInterface({ input: path.endsWith('.gz') ? source.pipe(createGunzip()) : source });
  const truth: Truth[] = [];
  for await (const line of lines) {
    const entry = JSON.parse(line) as Truth;
    if (entry.file === file) truth.push(entry);
  }
  return truth;
}

/** Compares a result with the truth. Knows nothing of the importer but its result. */
export function score(rows: Iterable<ScoredRow>, truth: readonly Truth[]): Score {
  const result: Score = {
    kinds: new Map(),
    rows: { total: 0, right: 0 },
    clean: { cells: 0, flagged: 0 },
    altered: [],
    cleanFlags: [],
    missed: [],
  };
  const cells = new Map<string, Truth[]>();
  const kinds = new Map<number, Truth>();
  for (const entry of truth) {
    if (entry.row_kind) kinds.set(entry.row, entry);
    else cells.set(`${entry.row}:${entry.col}`, [...(cells.get(`${entry.row}:${entry.col}`) ?? []), entry]);
  }
  const seen = new Map<number, ScoredRow>();
  for (const row of rows) seen.set(row.no, row);
  for (const [no, entry] of kinds) {
    const row = seen.get(no);
    const right = row?.kind === ROW_KINDS[entry.row_kind ?? ''];
    result.rows.total++;
    if (right) result.rows.right++;
    if (entry.kind) count(result, entry.kind, right, right, `row ${no} is ${entry.row_kind}, read as ${row?.kind}`);
    if (entry.row_kind === 'data') scoreRow(result, no, row, cells);
  }
  return result;
}

const ROW_KINDS: Readonly<Record<string, string>> = {
  title: 'TITLE',
  header: 'HEADER',
  header_numbering: 'NUMBERING',
  group: 'GROUP',
  data: 'DATA',
  subtotal: 'SUBTOTAL',
  total: 'TOTAL',
  blank: 'BLANK',
  footer: 'FOOTER',
};

function scoreRow(result: Score, no: number, row: ScoredRow | undefined, cells: ReadonlyMap<string, Truth[]>): void {
  for (const [col, cell] of row?.cells ?? []) {
    const injected = cells.get(`${no}:${col}`);
    const flagged = cell.findings.length > 0;
    const loud = cell.findings.some(({ severity }) => severity !== 'INFO');
    const clean = injected?.[0]?.clean ?? cell.raw;
    const where = `row ${no} column ${col}: “${cell.raw}” read as ${JSON.stringify(cell.shown ?? cell.value)}`;
    const equal = sameValue(cell, String(clean));
    if (!equal && !loud && !sameMeaning(cell, String(clean))) result.altered.push(`${where}, clean “${clean}”`);
    if (!injected) {
      if (cell.raw.trim() === '') continue;
      result.clean.cells++;
      if (!flagged) continue;
      result.clean.flagged++;
      result.cleanFlags.push(`${where}: ${JSON.stringify(cell.findings)}`);
    }
    for (const entry of injected ?? [])
      count(result, entry.kind ?? '', equal, equal || flagged, `${where}, clean “${clean}”`);
  }
  if (row) return;
  for (const [place, entries] of cells) {
    if (!place.startsWith(`${no}:`)) continue;
    for (const entry of entries) count(result, entry.kind ?? '', false, false, `row ${no} was not read`);
  }
}

function count(result: Score, kind: string, repaired: boolean, met: boolean, note: string): void {
  const tally = result.kinds.get(kind) ?? { injected: 0, repaired: 0, met: 0 };
  tally.injected++;
  if (repaired) tally.repaired++;
  if (met) tally.met++;
  else result.missed.push(`${kind}: ${note}`);
  result.kinds.set(kind, tally);
}

/** The value is the clean value itself. Amounts and counts compare as numbers, all else letter by letter. */
function sameValue(cell: ScoredCell, clean: string): boolean {
  if (cell.value === null) return clean.trim() === '';
  if (cell.kind === 'MONEY' || cell.kind === 'COUNT') return Number(cell.value) === Number(clean);
  if (cell.kind === 'CHOICE' || cell.kind === 'LOOKUP') return (cell.shown ?? String(cell.value)) === clean;
  return String(cell.value) === clean;
}

/** The same thing in another writing: capitals, tone placement, the office's abbreviations, a less precise day. */
function sameMeaning(cell: ScoredCell, clean: string): boolean {
  if (cell.value === null) return false;
  if (cell.kind === 'DAY') return clean.startsWith(`${cell.value}-`);
  if (cell.kind === 'MONEY' || cell.kind === 'COUNT' || cell.kind === 'CODE') return false;
  const value = writing(cell.shown ?? String(cell.value));
  return value === writing(clean) || value === writing(abbreviated(clean));
}

function writing(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/oà(?!\p{L})/gu, 'òa')
    .replace(/oá(?!\p{L})/gu, 'óa')
    .replace(/oè(?!\p{L})/gu, 'òe')
    .replace(/uý(?!\p{L})/gu, 'úy')
    .replace(/uỷ(?!\p{L})/gu, 'ủy');
}

/** How offices shorten names; the scorer's own list, not the importer's. */
function abbreviated(text: string): string {
  return text
    .replace('Hợp tác xã', 'HTX')
    .replace('Dịch vụ nông nghiệp', 'DVNN')
    .replace('Sản xuất và tiêu thụ', 'SX&TT')
    .replace('Nông nghiệp', 'NN')
    .replace('Thương mại và Dịch vụ', 'TM&DV')
    .replace('Sản xuất kinh doanh dịch vụ tổng hợp', 'SXKD DVTH');
}

/** Kinds of injected errors of which fewer than 99 % were repaired or flagged. */
export function missedKinds(result: Score): string[] {
  return [...result.kinds].filter(([, { injected, met }]) => met < injected * 0.99).map(([kind]) => kind);
}

/** Share of the injected errors that were repaired or flagged, 0 to 1. */
export function recall(result: Score): number {
  let injected = 0;
  let met = 0;
  for (const tally of result.kinds.values()) {
    injected += tally.injected;
    met += tally.met;
  }
  return injected === 0 ? 1 : met / injected;
}

/** The score as lines for a person. */
export function report(name: string, result: Score): string {
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  const { clean, rows } = result;
  const lines = [...result.kinds].map(
    ([kind, { injected, met, repaired }]) => `  ${kind}: ${met}/${injected} (${repaired} repaired)`,
  );
  return [
    `${name}: recall ${(recall(result) * 100).toFixed(2)} %, rows ${rows.right}/${rows.total}, clean flagged ` +
      `${clean.flagged}/${clean.cells} (${percent(clean.flagged, clean.cells)}), altered ${result.altered.length}`,
    ...lines.sort(),
  ].join('\n');
}
