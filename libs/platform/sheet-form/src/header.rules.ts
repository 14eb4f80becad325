import { type Cell, cellText, isBlank, type Merge, type SheetRow } from '@platform/spreadsheet';
import { cleanText } from './clean-text.rules';
import { type Form, type FormColumn, type Head, namingColumn } from './form';
import { declaredPower, headingScore, headingYear, PROPOSED_FROM, unitPower } from './heading.rules';

/** One column of the sheet and the column of the form it is read as; `key` null means it is not imported. */
export interface MappedColumn {
  /** 0-based place in the sheet. */
  index: number;
  heading: string;
  key: string | null;
  /** 0 to 1; 1 also for what a person chose. */
  score: number;
  /** MONEY: power of ten of the unit (0 đồng, 6 triệu đồng). */
  power: number;
  /** The year the heading speaks of. */
  year: number | null;
  /** MONEY: size in the middle of the column's figures as written; null while it has too few. */
  middle: number | null;
  /** A person took over the proposals of this column. */
  accepted: boolean;
  /** The office chose this column for this heading before: who, and when. */
  remembered?: { by: string; at: string };
}

/** Where the header of a sheet stands and how its columns are proposed to be read. */
export interface SheetLayout {
  headerTop: number;
  headerBottom: number;
  numberingRow: number | null;
  titles: string[];
  columns: MappedColumn[];
}

const TIERS = [1, 2, 3];
const LEAST_COLUMNS = 4;
/** Of a sheet's own headings, the share that must be columns of the form: else it is some other list. */
const LEAST_COVERAGE = 0.5;

/** Finds the header of a form in the first rows of a sheet; null when the sheet holds some other list. */
export function findLayout(form: Form, head: Head, merges: readonly Merge[]): SheetLayout | null {
  let best: { top: number; tiers: number; columns: MappedColumn[]; score: number } | null = null;
  for (let top = 0; top < head.length; top++) {
    for (const tiers of TIERS) {
      if (top + tiers > head.length || isTitle(head[top])) continue;
      const columns = mapHeadings(form, headings(head.slice(top, top + tiers), merges));
      const score = columns.reduce((sum, column) => sum + (column.key ? column.score : 0), 0) - tiers / 100;
      if (fits(form, columns) && (best === null || score > best.score)) best = { top, tiers, columns, score };
    }
  }
  if (!best) return null;
  const titles = head.slice(0, best.top).flatMap((row) => row.cells.filter((cell) => !isBlank(cell)).map(cellText));
  const power = titles.map(declaredPower).find((found) => found !== null) ?? 0;
  const next = head[best.top + best.tiers];
  return {
    headerTop: rowNo(head, best.top),
    headerBottom: rowNo(head, best.top + best.tiers - 1),
    numberingRow: next && isNumbering(next, best.columns.length) ? next.no : null,
    titles,
    columns: best.columns.map((column) => ({ ...column, power: unitPower(column.heading) ?? power })),
  };
}

/** One cell alone is a title line, whatever words it uses; the first row of a header has several. */
function isTitle(row: SheetRow | undefined): boolean {
  return (row?.cells.filter((cell) => !isBlank(cell)).length ?? 0) < 2;
}

function rowNo(head: Head, index: number): number {
  return head[index]?.no ?? index + 1;
}

function fits(form: Form, columns: readonly MappedColumn[]): boolean {
  const mapped = columns.filter((column) => column.key);
  const named = mapped.some((column) => column.key === namingColumn(form));
  const headed = columns.filter((column) => column.heading !== '').length;
  return named && mapped.length >= LEAST_COLUMNS && mapped.length >= headed * LEAST_COVERAGE;
}

/** The heading of each column, tier by tier; a heading over several columns counts for all of them. */
export function headings(tiers: readonly SheetRow[], merges: readonly Merge[]): string[][] {
  const width = Math.max(0, ...tiers.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, index) => {
    const path = tiers.map((row, tier) => spanning(tiers, row, tier, index, merges)).filter((text) => text !== '');
    return path.filter((text, i) => path.indexOf(text) === i);
  });
}

function spanning(
  tiers: readonly SheetRow[],
  row: SheetRow,
  tier: number,
  index: number,
  merges: readonly Merge[],
): string {
  const own = plain(row.cells[index]);
  if (own !== '') return own;
  const area = merges.find(
    (merge) => merge.top <= row.no && row.no <= merge.bottom && merge.left <= index + 1 && index + 1 <= merge.right,
  );
  if (area) return area.top === row.no ? plain(row.cells[area.left - 1]) : '';
  // A .csv has no merged cells: an empty heading above a filled one belongs to the heading on its left, if that is
  // divided below as well.
  const below = tiers[tier + 1];
  if (merges.length > 0 || !below || plain(below.cells[index]) === '') return '';
  for (let left = index - 1; left >= 0 && plain(below.cells[left]) !== ''; left--) {
    const text = plain(row.cells[left]);
    if (text !== '') return text;
  }
  return '';
}

function plain(cell: Cell | undefined): string {
  return cell === undefined ? '' : cleanText(cellText(cell)).text;
}

/** Gives each column of the form to the heading that names it best; what is left is not imported. */
export function mapHeadings(form: Form, paths: readonly string[][]): MappedColumn[] {
  const pairs: { index: number; column: FormColumn; score: number }[] = [];
  paths.forEach((path, index) => {
    for (const column of form.columns) {
      const score = pathScore(path, column);
      if (score >= PROPOSED_FROM) pairs.push({ index, column, score });
    }
  });
  pairs.sort((a, b) => b.score - a.score || a.index - b.index);
  const taken = new Map<number, { key: string; score: number }>();
  const used = new Set<string>();
  for (const { index, column, score } of pairs) {
    if (taken.has(index) || used.has(column.key)) continue;
    taken.set(index, { key: column.key, score });
    used.add(column.key);
  }
  return paths.map((path, index) => {
    const heading = path.join(' › ');
    const { key, score } = taken.get(index) ?? { key: null, score: 0 };
    return { index, heading, key, score, power: 0, year: headingYear(heading), middle: null, accepted: false };
  });
}

function pathScore(path: readonly string[], column: FormColumn): number {
  const leaf = path.at(-1);
  if (leaf === undefined) return 0;
  const upper = path.slice(0, -1).map((text) => headingScore(text, column) * 0.9);
  return Math.max(headingScore(leaf, column), headingScore(path.join(' '), column) * 0.95, ...upper);
}

/** A row of 1, 2, 3 … (or A, B, 1, 2 …) under the header. */
export function isNumbering(row: SheetRow, width: number): boolean {
  const marks = row.cells.map(plain).filter((text) => text !== '');
  if (marks.length < Math.max(3, width / 2)) return false;
  if (!marks.every((mark) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:=.*)?$/.test(mark))) return false;
  const numbers = marks.map((mark) => Number(mark.replace(/=.*$|\D/g, ''))).filter((number) => number > 0);
  return numbers.length >= 2 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}
