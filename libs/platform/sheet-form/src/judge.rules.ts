import type { IsoDate } from '@platform/kernel';
import { type Cell, isBlank } from '@platform/spreadsheet';
import { readChoice } from './choice.rules';
import { readCode, readOrdinal } from './code.rules';
import { readCount } from './count.rules';
import { readDay } from './day.rules';
import { columnOf, type Form, type FormColumn } from './form';
import type { MappedColumn, SheetLayout } from './header.rules';
import { type Lookup, readLookup } from './lookup.rules';
import { readMoney } from './money.rules';
import { readPersonNumber } from './person-number.rules';
import { readRatio } from './ratio.rules';
import { type CellReading, type Finding, reading } from './reading';
import { readText } from './text.rules';

/** What judging needs besides the cells; all of it arguments, so that the same row is judged alike for ever. */
export interface JudgeContext {
  today: IsoDate;
  lookups: Readonly<Record<string, Lookup>>;
}

/** A row of figures, read. `cells` holds the mapped columns by key. */
export interface JudgedRow {
  cells: Record<string, CellReading>;
  /** Findings on the row as a whole. */
  findings: Finding[];
  /** False when a required column has no sound value. */
  usable: boolean;
}

/** Reads the cells of one row of figures. `place` is the heading of the group the row stands under. */
export function judgeRow(
  form: Form,
  layout: SheetLayout,
  cells: readonly Cell[],
  place: string | null,
  context: JudgeContext,
): JudgedRow {
  const readings: Record<string, CellReading> = {};
  for (const mapped of layout.columns) {
    if (mapped.key === null) continue;
    const column = columnOf(form, mapped.key);
    const cell = cells[mapped.index] ?? '';
    readings[mapped.key] = accept(mapped, isBlank(cell) ? reading(null) : read(cell, column, mapped, place, context));
  }
  const findings: Finding[] = [];
  for (const column of form.columns) missing(column, readings, findings);
  const usable = form.columns.every((column) => !column.required || (readings[column.key]?.value ?? null) !== null);
  return { cells: readings, findings, usable };
}

function read(
  cell: Cell,
  column: FormColumn,
  mapped: MappedColumn,
  place: string | null,
  context: JudgeContext,
): CellReading {
  switch (column.kind) {
    case 'MONEY': {
      const middle = mapped.middle === null ? null : mapped.middle * 10 ** mapped.power;
      return readMoney(cell, column, { power: mapped.power, middle });
    }
    case 'COUNT':
      return readCount(cell);
    case 'DAY':
      return readDay(cell, context.today, column.ahead);
    case 'CODE':
      return readCode(cell);
    case 'CHOICE':
      return readChoice(cell, column);
    case 'LOOKUP':
      return lookUp(cell, column, place, context);
    case 'ORDINAL':
      return readOrdinal(cell);
    case 'RATIO':
      return readRatio(cell);
    case 'PERSON_NUMBER':
      return readPersonNumber(cell);
    case 'TEXT':
      return readText(cell, column);
  }
}

function lookUp(cell: Cell, column: FormColumn, place: string | null, { lookups }: JudgeContext): CellReading {
  const lookup = lookups[column.lookup ?? ''];
  if (!lookup) throw new Error(`no lookup ${column.lookup} for column ${column.key}`);
  return readLookup(cell, lookup, place);
}

/** A proposal a person took over for the whole column becomes the value; that it was one stays visible. */
function accept(mapped: MappedColumn, read: CellReading): CellReading {
  if (!mapped.accepted || read.proposal === undefined) return read;
  const findings = read.findings.map((finding): Finding => ({ ...finding, severity: 'INFO' }));
  return { ...read, value: read.proposal, findings };
}

/** Notes an empty cell of a column that matters. What was not reported together is not missing cell by cell. */
function missing(column: FormColumn, readings: Record<string, CellReading>, rowFindings: Finding[]): void {
  const cell = readings[column.key];
  if (!cell) {
    if (!column.required) return;
    const message = `Thiếu cột bắt buộc “${column.label}”`;
    rowFindings.push({ kind: 'column_missing', severity: 'ERROR', message });
    return;
  }
  if (cell.value !== null || cell.findings.length > 0) return;
  const kind = `${KIND_PREFIX[column.kind]}_missing`;
  if (column.required) cell.findings.push({ kind, severity: 'ERROR', message: `Thiếu “${column.label}”` });
  else if (column.expected && reported(column, readings)) {
    cell.findings.push({ kind, severity: 'WARNING', message: `Để trống “${column.label}”` });
  }
}

function reported(column: FormColumn, readings: Record<string, CellReading>): boolean {
  const together = column.reportedWith ?? [];
  if (together.length === 0) return true;
  return together.some((key) => (readings[key]?.value ?? null) !== null || (readings[key]?.findings.length ?? 0) > 0);
}

const KIND_PREFIX = {
  ORDINAL: 'text',
  TEXT: 'text',
  MONEY: 'num',
  COUNT: 'count',
  DAY: 'date',
  CODE: 'code',
  CHOICE: 'text',
  LOOKUP: 'lookup',
  RATIO: 'pct',
  PERSON_NUMBER: 'id',
} as const;
