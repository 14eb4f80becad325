import { type Cell, cellText, isBlank, type Merge, type SheetRow } from '@platform/spreadsheet';
import { cleanText, formulaError } from './clean-text.rules';
import type { Form } from './form';
import type { SheetLayout } from './header.rules';
import { type JudgeContext, type JudgedRow, judgeRow } from './judge.rules';
import { headedRecord, nameRecord, type RecordHeading, titledRecord } from './record-heading.rules';
import { isPlaceHeading, RowClassifier, type RowKind } from './row-kind.rules';

/** One row of a sheet and what it is; for a row of figures `cells` are complete (merged cells filled down). */
export interface SortedRow {
  no: number;
  kind: RowKind;
  /** Vietnamese, why it was taken for that. */
  reason: string;
  /** The place heading the row stands under. */
  place: string | null;
  /** The record the row is a part of, as a heading or title line names it. */
  record: RecordHeading | null;
  cells: readonly Cell[];
  /** 0-based columns whose value comes from a cell merged down from above. */
  filled: readonly number[];
  /** 0-based columns hidden under a cell merged across from the left. */
  covered: readonly number[];
}

/** Reads the kinds of a sheet's rows in their order, as a stream: headings above decide how rows below are understood. */
export async function* sortRows(
  form: Form,
  layout: SheetLayout,
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  merges: readonly Merge[],
): AsyncGenerator<SortedRow> {
  const classifier = new RowClassifier(form, layout);
  const fill = new MergedDown(merges);
  const across = new MergedAcross(merges);
  let place: string | null = null;
  let record = titledRecord(form, layout);
  for await (const row of rows) {
    const { kind, reason, label } = classifier.classify(row);
    if (kind === 'GROUP' && label && isPlaceHeading(label)) place = label;
    else if (kind === 'GROUP' && label && form.part) record = headedRecord(label);
    const { cells, filled } = kind === 'DATA' ? fill.apply(row) : { cells: row.cells, filled: [] };
    yield { no: row.no, kind, reason, place, record, cells, filled, covered: kind === 'DATA' ? across.at(row.no) : [] };
  }
}

/** What a sorted row says, cell by cell; null for a row that holds no figures. */
export function judgeSorted(form: Form, layout: SheetLayout, row: SortedRow, context: JudgeContext): JudgedRow | null {
  if (row.kind !== 'DATA') return null;
  const judged = judgeRow(form, layout, row.cells, row.place, context);
  if (row.record) nameRecord(form, judged, row.record);
  for (const index of row.filled) {
    const key = layout.columns.find((column) => column.index === index)?.key;
    const message = 'Lấy giá trị của ô gộp ở dòng trên';
    if (key) judged.cells[key]?.repairs.push({ kind: 'cell_merged', message });
  }
  for (const index of row.covered) {
    const key = layout.columns.find((column) => column.index === index)?.key;
    const message = 'Ô gộp ngang với cột bên trái; không rõ giá trị của cột này';
    const cell = key ? judged.cells[key] : undefined;
    if (cell) cell.findings = [{ kind: 'cell_merged_across', severity: 'WARNING', message }];
  }
  return judged;
}

/** Every lookup question the rows will ask, each once; the caller answers them before the rows are judged. */
export function lookupQuestions(
  form: Form,
  layout: SheetLayout,
  rows: readonly SortedRow[],
  lookup: string,
): Question[] {
  const columns = layout.columns.filter(
    ({ key }) => key !== null && form.columns.some((column) => column.key === key && column.lookup === lookup),
  );
  const questions = new Map<string, Question>();
  for (const row of rows) {
    if (row.kind !== 'DATA') continue;
    for (const { index } of columns) {
      const { text } = cleanText(cellText(row.cells[index]));
      if (text !== '') questions.set(questionKey(text, row.place), { text, place: row.place });
    }
  }
  return [...questions.values()];
}

/** One text and the place heading it stands under. */
export interface Question {
  text: string;
  place: string | null;
}

export function questionKey(text: string, place: string | null): string {
  return `${place ?? ''}\u0000${text}`;
}

/** Cells that are remembered as covered; a file that merges more was not made to be read. */
const COVERED_CELLS = 500_000;

/** Which columns of a row lie under a cell that is merged with the one on its left. */
class MergedAcross {
  private readonly byRow = new Map<number, number[]>();

  constructor(merges: readonly Merge[]) {
    let room = COVERED_CELLS;
    for (const { top, left, bottom, right } of merges) {
      if (right === left) continue;
      room -= (bottom - top + 1) * (right - left);
      if (room < 0) return;
      for (let no = top; no <= bottom; no++) {
        const covered = this.byRow.get(no) ?? [];
        for (let index = left; index < right; index++) covered.push(index);
        this.byRow.set(no, covered);
      }
    }
  }

  at(no: number): readonly number[] {
    return this.byRow.get(no) ?? [];
  }
}

/** A cell merged down several rows stands for each of them. */
class MergedDown {
  private readonly areas: Merge[];
  private readonly held = new Map<number, { until: number; cell: Cell }>();

  constructor(merges: readonly Merge[]) {
    this.areas = merges.filter((merge) => merge.bottom > merge.top);
  }

  apply(row: SheetRow): { cells: readonly Cell[]; filled: number[] } {
    if (this.areas.length === 0) return { cells: row.cells, filled: [] };
    const cells = [...row.cells];
    const filled: number[] = [];
    for (const [index, { until, cell }] of this.held) {
      if (row.no > until) this.held.delete(index);
      // Excel keeps what stood under a merged cell, and the formulas of old rows there are broken.
      else if (isBlank(cells[index]) || formulaError(cells[index] ?? '') !== null) {
        while (cells.length < index) cells.push('');
        cells[index] = cell;
        filled.push(index);
      }
    }
    for (const area of this.starting(row.no)) {
      const cell = row.cells[area.left - 1];
      if (cell !== undefined && !isBlank(cell)) this.held.set(area.left - 1, { until: area.bottom, cell });
    }
    return { cells, filled };
  }

  private byTop: Map<number, Merge[]> | null = null;

  private starting(no: number): readonly Merge[] {
    if (!this.byTop) {
      this.byTop = new Map();
      for (const area of this.areas) {
        const known = this.byTop.get(area.top);
        if (known) known.push(area);
        else this.byTop.set(area.top, [area]);
      }
    }
    return this.byTop.get(no) ?? [];
  }
}
