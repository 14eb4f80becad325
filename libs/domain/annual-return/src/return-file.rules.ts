import { contradictions, FIGURE_ERRORS, type Figures } from '@domain/annual-report';
import { readCell } from '@platform/sheet-form';
import { type Cell, cellText, isBlank, type SheetRow } from '@platform/spreadsheet';
import { fold } from '@platform/kernel';
import { afterAct, ReturnAct, type ReturnState } from './annual-return.rules';
import { FORM_VERSION, RETURN_LINES, type ReturnLine } from './return-lines';

type Value = string | number | null;
type Key = ReturnLine['key'];

/** What a file says of itself, on one line above its table. */
export interface FileIdentity {
  version: string;
  form: string;
  year: number;
  returnId: string;
  /** The version of the return it was made from; absent in a form of before that was written down. */
  madeFrom?: number;
}

/** A cell that has to be looked at. ERROR: nothing of the file can be taken over until it is mended. */
export interface CellProblem {
  /** As Excel names it: `D14`; empty for what no cell is to blame for. */
  cell: string;
  field: string | null;
  severity: 'ERROR' | 'WARNING';
  message: string;
}

export interface CellChange {
  field: Key;
  cell: string;
  before: Value;
  after: Value;
}

/** What a file would change in a return, and what is wrong with it. */
export interface FileReading {
  changes: CellChange[];
  problems: CellProblem[];
}

const MARK = 'BCN';

/** `BCN/1/I-19/2025/0199…/3`: version of this form, form of the law, year, return, and the version it was made from. */
export function identityText({ version, form, year, returnId, madeFrom }: FileIdentity): string {
  const made = madeFrom === undefined ? [] : [madeFrom];
  return [MARK, version, form.replaceAll('/', '-'), year, returnId, ...made].join('/');
}

/** The identity among the first lines of a file; null where nobody of ours has written it. */
export function identityOf(rows: readonly SheetRow[]): FileIdentity | null {
  for (const cell of rows.slice(0, 30).flatMap(({ cells }) => cells)) {
    const found = /\bBCN\/([^/\s]+)\/([^/]*)\/(\d{4})\/([0-9a-f-]{36})(?:\/(\d{1,9}))?/i.exec(cellText(cell));
    if (found) {
      const [, version = '', form = '', year = '', returnId = '', made] = found;
      const identity = { version, form, year: Number(year), returnId: returnId.toLowerCase() };
      return made === undefined ? identity : { ...identity, madeFrom: Number(made) };
    }
  }
  return null;
}

/** What of the identity is not that of the return it was sent for; null where it is the one. */
export function foreignPart(file: FileIdentity, wanted: FileIdentity): 'FORM' | 'YEAR' | 'RETURN' | null {
  const form = wanted.form.replaceAll('/', '-');
  if (file.version !== FORM_VERSION || file.form !== form) return 'FORM';
  if (file.year !== wanted.year) return 'YEAR';
  return file.returnId === wanted.returnId ? null : 'RETURN';
}

/**
 * What a file is to a return, where nobody looks at each cell before it is saved: `READY` to be saved; `SAME`, it says
 * nothing new; `ERRORS`, cells cannot be read; `CHANGED_SINCE`, somebody has written the return after the form was made
 * from it, so that the form may be the older word; `CLOSED`, the return has gone on and takes nothing.
 */
export type FileStanding = 'READY' | 'SAME' | 'ERRORS' | 'CHANGED_SINCE' | 'CLOSED';

export function standingOf(
  { changes, problems }: FileReading,
  { madeFrom = 1 }: FileIdentity,
  { version, state }: { version: number; state: ReturnState },
): FileStanding {
  if (problems.some(({ severity }) => severity === 'ERROR')) return 'ERRORS';
  if (changes.length === 0) return 'SAME';
  if (afterAct(state, ReturnAct.SAVE) === null) return 'CLOSED';
  return madeFrom < version ? 'CHANGED_SINCE' : 'READY';
}

export const COLUMNS = {
  no: 'Mã',
  label: 'Chỉ tiêu',
  unit: 'Đơn vị',
  value: 'Số liệu',
  source: 'Điền sẵn theo',
} as const;

/**
 * Reads every line of the form by its number, wherever it stands, and compares it with what the return holds. A line that
 * is gone changes nothing; an emptied cell empties.
 */
export function readReturnFile(rows: readonly SheetRow[], held: Readonly<Partial<Record<Key, Value>>>): FileReading {
  const problems: CellProblem[] = [];
  const header = rows.find(({ cells }) => columnOf(cells, COLUMNS.no) >= 0 && columnOf(cells, COLUMNS.value) >= 0);
  if (!header) return { changes: [], problems: [problem('', null, 'ERROR', NO_TABLE)] };
  const [noAt, valueAt] = [columnOf(header.cells, COLUMNS.no), columnOf(header.cells, COLUMNS.value)];
  const read = new Map<Key, { cell: string; value: Value }>();
  for (const { no, cells } of rows) {
    const number = numberOf(cells[noAt]);
    if (no <= header.no || number === null) continue;
    const cell = `${letters(valueAt)}${no}`;
    const line = RETURN_LINES.find((one) => one.no === number);
    if (!line) {
      if (!isBlank(cells[valueAt])) problems.push(problem(cell, null, 'WARNING', `Biểu không có mã ${number}; bỏ qua`));
      continue;
    }
    if (read.has(line.key)) {
      problems.push(problem(cell, line.key, 'ERROR', `Mã ${number} có hai dòng`));
      continue;
    }
    const value = valueOf(cells[valueAt] ?? '', line, cell, problems);
    if (value !== undefined) read.set(line.key, { cell, value });
  }
  const changes = [...read].flatMap(([field, { cell, value }]) => {
    const before = held[field] ?? null;
    return same(before, value) ? [] : [{ field, cell, before, after: value }];
  });
  for (const line of RETURN_LINES) {
    if (read.has(line.key) || problems.some(({ field }) => field === line.key)) continue;
    problems.push(problem('', line.key, 'WARNING', `Thiếu dòng ${line.no} “${line.label}”; ô này giữ như đang có`));
  }
  return { changes, problems: [...problems, ...contradicted(held, read)] };
}

const NO_TABLE = `Không thấy bảng có cột “${COLUMNS.no}” và “${COLUMNS.value}”`;

function valueOf(cell: Cell, line: ReturnLine, at: string, problems: CellProblem[]): Value | undefined {
  if (isBlank(cell)) return null;
  const { value, findings } = readCell(cell, line);
  for (const { severity, message } of findings) {
    if (severity !== 'INFO') problems.push(problem(at, line.key, severity, message));
  }
  return findings.some(({ severity }) => severity === 'ERROR') ? undefined : value;
}

/* Said at once, though only submitting refuses it. */
function contradicted(
  held: Readonly<Partial<Record<Key, Value>>>,
  read: ReadonlyMap<Key, { cell: string; value: Value }>,
): CellProblem[] {
  const stated = Object.fromEntries([...read].map(([key, { value }]) => [key, value]));
  const figures = { ...held, ...stated } as Figures;
  return contradictions(figures).map(({ field, code }) =>
    problem(read.get(field)?.cell ?? '', field, 'WARNING', FIGURE_ERRORS[code]().message),
  );
}

function problem(cell: string, field: string | null, severity: CellProblem['severity'], message: string): CellProblem {
  return { cell, field, severity, message };
}

const columnOf = (cells: readonly Cell[], heading: string): number =>
  cells.findIndex((cell) => fold(cellText(cell)).trim() === fold(heading));

function numberOf(cell: Cell | undefined): string | null {
  const text = cellText(cell).trim().toUpperCase();
  return /^[A-Z]\d\d$/.test(text) ? text : null;
}

const same = (before: Value, after: Value): boolean =>
  (before === null ? null : String(before)) === (after === null ? null : String(after));

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
