import type { KeyRing, SealedPlace } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { CellReading, Form, JudgedRow, SheetLayout, SortedRow } from '@platform/sheet-form';
import { type Cell, isBlank } from '@platform/spreadsheet';

/** What of a staged row is readable by nobody but the import itself. */
export interface PersonalRow {
  /** The row as it came. */
  raw: readonly Cell[];
  /** Values of the personal columns by key, as they were read. */
  values: Readonly<Record<string, string>>;
}

export const HIDDEN = '•••';

const keyOf = (batchId: string): string => `import-rows:${batchId}`;
const placeOf = (batchId: string, sheet: number, rowNo: number): SealedPlace => ({
  table: 'import_row',
  column: 'sealed',
  rowId: `${batchId}/${sheet}/${rowNo}`,
});

export function holdsPersonal(form: Form): boolean {
  return form.columns.some(({ personal }) => personal);
}

/** What is sealed of a row of a personal form; its own cells and those of rows nobody understood. */
export function personalOf(form: Form, row: SortedRow, judged: JudgedRow | null): PersonalRow | null {
  if (row.kind !== 'DATA' && row.kind !== 'UNKNOWN' && row.kind !== 'FOOTER') return null;
  const values: Record<string, string> = {};
  for (const { key, personal } of form.columns) {
    const value = judged?.cells[key]?.value;
    if (personal && value !== null && value !== undefined) values[key] = String(value);
  }
  return { raw: row.cells, values };
}

/** The cells that may stand in the clear: those of columns that are read and say nothing personal. */
export function openCells(form: Form, layout: SheetLayout, row: SortedRow): readonly Cell[] {
  const open = new Set(form.columns.filter(({ personal }) => !personal).map(({ key }) => key));
  const shown = new Set(layout.columns.flatMap(({ key, index }) => (key && open.has(key) ? [index] : [])));
  return row.cells.map((cell, index) => (isBlank(cell) || (row.kind === 'DATA' && shown.has(index)) ? cell : HIDDEN));
}

/** A personal cell's notes without what the cell said: quoted words and runs of digits go. */
export function withoutPersonal(cell: CellReading): CellReading {
  const told = <T extends { message: string }>(notes: readonly T[]): T[] =>
    notes.map((note) => ({ ...note, message: hushed(note.message) }));
  const { value, repairs, findings } = cell;
  return { value: null, ...(value === null ? {} : { shown: HIDDEN }), repairs: told(repairs), findings: told(findings) };
}

export function hushed(text: string): string {
  return text.replace(/“[^”]*”/g, '“…”').replace(/\d[\d\s./-]{4,}\d/g, '…');
}

export function sealRow(ring: KeyRing, batchId: string, sheet: number, rowNo: number, row: PersonalRow): Buffer {
  return ring.seal(keyOf(batchId), JSON.stringify(row), placeOf(batchId, sheet, rowNo));
}

export function openRow(ring: KeyRing, batchId: string, sheet: number, rowNo: number, sealed: Uint8Array): PersonalRow {
  return JSON.parse(ring.open(keyOf(batchId), sealed, placeOf(batchId, sheet, rowNo))) as PersonalRow;
}

/** What the rows of a batch hold of persons is noise from here on, also in backups. */
export function dropRowKey(ring: KeyRing, batchId: string): void {
  ring.destroy(keyOf(batchId));
}

/** An office has so long to correct what was rejected of its file. */
const KEPT_DAYS = 60;

/**
 * Ends what old batches still hold of persons: their rows lose it, their keys go. A dry run that was never applied can
 * then not be applied any more.
 */
export async function dropOldSeals(tx: EntityManager, ring: KeyRing): Promise<void> {
  const [old] = (await tx.query(
    `UPDATE import_row r SET sealed = NULL FROM import_batch b
     WHERE b.id = r.batch_id AND r.sealed IS NOT NULL AND b.received_at < now() - make_interval(days => $1)
     RETURNING b.id, b.status`,
    [KEPT_DAYS],
  )) as [{ id: string; status: string }[], number];
  const ids = [...new Set(old.map(({ id }) => id))];
  await tx.query(`UPDATE import_batch SET status = 'CANCELLED' WHERE id = ANY($1::uuid[]) AND status = 'CHECKED'`, [ids]);
  for (const id of ids) dropRowKey(ring, id);
}
