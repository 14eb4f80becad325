import type { ImportRowsQuery } from '../../graphql/graphql';

/** One column of a sheet as the server has understood it. */
export interface MappedColumn {
  index: number;
  heading: string;
  /** The column of the form it goes into; null: not imported. */
  key: string | null;
  /** 0 to 1. */
  score: number;
  /** Power of ten of the money unit: 0, 3, 6 or 9. */
  power: number;
  accepted: boolean;
  /** Who of the office chose this column for this heading before. */
  remembered: string | undefined;
}

/** Why an order came to nothing, with the rows or the later files it names. */
export interface ImportProblem {
  message: string;
  lines: readonly { rowNo: number | undefined; name: string; fileName: string | undefined }[];
  /** Of an undo that was refused: rows it could have taken back, and rows it would have had to keep. */
  undoable: number;
  kept: number;
}

export interface ImportSheet {
  index: number;
  name: string;
  /** Null for a sheet that is like no known form. */
  columns: readonly MappedColumn[] | null;
}

/** What is known of a cell besides its value. */
export interface CellNotes {
  shown: string | undefined;
  proposal: string | undefined;
  repairs: readonly string[];
  findings: readonly { severity: string; message: string }[];
}

export type ImportRow = NonNullable<ImportRowsQuery['importBatch']>['rows']['nodes'][number];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** The sheets of a batch out of its JSON. */
export function readSheets(value: unknown): ImportSheet[] {
  return list(value)
    .filter(isObject)
    .map(({ index, name, layout }) => ({
      index: Number(index),
      name: text(name) ?? '',
      columns: isObject(layout) ? list(layout.columns).filter(isObject).map(readColumn) : null,
    }));
}

function readColumn({
  index,
  heading,
  key,
  score,
  power,
  accepted,
  remembered,
}: Record<string, unknown>): MappedColumn {
  return {
    index: Number(index),
    heading: text(heading) ?? '',
    key: text(key) ?? null,
    score: Number(score),
    power: Number(power),
    accepted: accepted === true,
    remembered: isObject(remembered) ? text(remembered.by) : undefined,
  };
}

export function readProblem(value: unknown): ImportProblem | null {
  if (!isObject(value)) return null;
  const { rows, batches, undoable, count } = isObject(value.details) ? value.details : {};
  const lines = [...list(rows), ...list(batches)].filter(isObject).map(({ rowNo, name, fileName }) => ({
    rowNo: typeof rowNo === 'number' ? rowNo : undefined,
    name: text(name) ?? '',
    fileName: text(fileName),
  }));
  return { message: text(value.message) ?? '', lines, undoable: Number(undoable ?? 0), kept: Number(count ?? 0) };
}

/** Notes of one cell of a row, by the key of its column. */
export function cellNotes(row: Pick<ImportRow, 'cells'>, key: string): CellNotes {
  const notes = isObject(row.cells) ? row.cells[key] : undefined;
  if (!isObject(notes)) return { shown: undefined, proposal: undefined, repairs: [], findings: [] };
  return {
    shown: text(notes.shown),
    proposal: text(notes.proposal),
    repairs: messages(notes.repairs).map(({ message }) => message),
    findings: messages(notes.findings),
  };
}

export function rowFindings(row: ImportRow): readonly { severity: string; message: string }[] {
  return messages(row.findings);
}

function messages(value: unknown): { severity: string; message: string }[] {
  return list(value)
    .filter(isObject)
    .map(({ severity, message }) => ({ severity: text(severity) ?? 'INFO', message: text(message) ?? '' }));
}

/** The value that would be stored, as a person expects it; nothing where none was taken, whatever is proposed. */
export function cellValue(row: ImportRow, key: string): string | undefined {
  const stored = storedValue(row, key);
  return stored === undefined ? undefined : (cellNotes(row, key).shown ?? stored);
}

/** A reading that changes the meaning and that nobody has accepted: without that the cell stores nothing. */
export function heldProposal(row: Pick<ImportRow, 'cells' | 'content'>, key: string): string | undefined {
  return storedValue(row, key) === undefined ? cellNotes(row, key).proposal : undefined;
}

/** How many cells of a row store nothing because their proposal was not accepted. */
export function heldCount(row: Pick<ImportRow, 'cells' | 'content'>): number {
  const keys = isObject(row.cells) ? Object.keys(row.cells) : [];
  return keys.filter((key) => heldProposal(row, key) !== undefined).length;
}

function storedValue({ content }: Pick<ImportRow, 'content'>, key: string): string | undefined {
  return isObject(content) ? text(content[key]) : undefined;
}

/** The cell as it stands in the file. */
export function rawCell(row: ImportRow, index: number): string | undefined {
  const raw = list(row.raw)[index];
  return isObject(raw) ? text(Object.values(raw)[0]) : text(raw);
}

/** Keys of the columns whose value in the register an import changes. */
export function changedKeys(row: ImportRow): readonly string[] {
  return isObject(row.changes) ? Object.keys(row.changes) : [];
}
