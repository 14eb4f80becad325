import { type Cell, isBlank, type Merge, type SheetRow } from '@platform/spreadsheet';
import type { Form } from './form';
import type { SheetLayout } from './header.rules';
import { type JudgeContext, type JudgedRow, judgeRow } from './judge.rules';
import { isPlaceHeading, RowClassifier, type RowKind } from './row-kind.rules';

/** One row of a sheet with what it is and, for a row of figures, what its cells say. */
export interface InterpretedRow {
  no: number;
  kind: RowKind;
  reason: string;
  /** The place heading the row stands under. */
  place: string | null;
  judged: JudgedRow | null;
}

/** Reads the rows of a sheet in their order, as a stream: headings above decide how rows below are understood. */
export async function* interpret(
  form: Form,
  layout: SheetLayout,
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  merges: readonly Merge[],
  context: JudgeContext,
): AsyncGenerator<InterpretedRow> {
  const classifier = new RowClassifier(form, layout);
  const fill = new MergedDown(merges);
  let place: string | null = null;
  for await (const row of rows) {
    const { kind, reason, label } = classifier.classify(row);
    if (kind === 'GROUP' && label && isPlaceHeading(label)) place = label;
    if (kind !== 'DATA') {
      yield { no: row.no, kind, reason, place, judged: null };
      continue;
    }
    const { cells, filled } = fill.apply(row);
    const judged = judgeRow(form, layout, cells, place, context);
    for (const index of filled) {
      const key = layout.columns.find((column) => column.index === index)?.key;
      const message = 'Lấy giá trị của ô gộp ở dòng trên';
      if (key) judged.cells[key]?.repairs.push({ kind: 'cell_merged', message });
    }
    yield { no: row.no, kind, reason, place, judged };
  }
}

/** A cell merged down several rows stands for each of them. */
class MergedDown {
  private readonly areas: Merge[];
  private readonly held = new Map<number, { until: number; cell: Cell }>();

  constructor(merges: readonly Merge[]) {
    this.areas = merges.filter((merge) => merge.bottom > merge.top && merge.left === merge.right);
  }

  apply(row: SheetRow): { cells: readonly Cell[]; filled: number[] } {
    if (this.areas.length === 0) return { cells: row.cells, filled: [] };
    const cells = [...row.cells];
    const filled: number[] = [];
    for (const [index, { until, cell }] of this.held) {
      if (row.no > until) this.held.delete(index);
      else if (isBlank(cells[index])) {
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
      for (const area of this.areas) this.byTop.set(area.top, [...(this.byTop.get(area.top) ?? []), area]);
    }
    return this.byTop.get(no) ?? [];
  }
}
