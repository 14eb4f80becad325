import type { KeyRing } from '@platform/kernel';
import type { Cell } from '@platform/spreadsheet';
import type { EntityManager } from 'typeorm';
import type { CellNotes, ImportSheet } from './import.entity';
import { openRow } from './row-seal';

/** Why a row was rejected: as a whole, and by 0-based column. */
export interface Reasons {
  whole: string;
  byColumn: ReadonlyMap<number, string>;
}

/** One row of the file that comes back. */
export interface RejectedRow {
  cells: readonly Cell[];
  reasons: Reasons | null;
}

const PAGE = 2_000;
export const REASON_HEADING = 'Lý do bị loại';

interface Stored {
  rowNo: number;
  kind: string;
  outcome: string | null;
  raw: readonly Cell[];
  sealed: Buffer | null;
  cells: Record<string, CellNotes> | null;
  findings: { severity: string; message: string }[];
}

/**
 * The rows of a sheet that come back: everything above the figures, the rejected rows, and the headings of the groups they
 * stand under, for a heading says in which district a commune is looked for.
 */
export async function* rejectedRows(
  tx: EntityManager,
  ring: KeyRing,
  batchId: string,
  { index, layout }: ImportSheet,
): AsyncGenerator<RejectedRow> {
  let groups: Stored[] = [];
  for await (const row of storedRows(tx, ring, batchId, index)) {
    if (row.kind === 'GROUP') groups.push(row);
    else if (row.outcome === 'REJECTED') {
      for (const { raw } of groups) yield { cells: raw, reasons: null };
      groups = [];
      yield { cells: row.raw, reasons: reasonsOf(row, layout) };
    } else if (layout && row.rowNo <= (layout.numberingRow ?? layout.headerBottom)) {
      const heading = row.rowNo === layout.headerTop ? { whole: REASON_HEADING, byColumn: new Map() } : null;
      yield { cells: row.raw, reasons: heading };
    }
  }
}

function reasonsOf({ cells, findings }: Stored, layout: ImportSheet['layout']): Reasons {
  const byColumn = new Map<number, string>();
  const all = findings.filter(({ severity }) => severity === 'ERROR').map(({ message }) => message);
  for (const { index, key, heading } of layout?.columns ?? []) {
    const errors = key ? (cells?.[key]?.findings ?? []).filter(({ severity }) => severity === 'ERROR') : [];
    if (errors.length === 0) continue;
    const text = errors.map(({ message }) => message).join('; ');
    byColumn.set(index, text);
    all.push(`${heading || key}: ${text}`);
  }
  return { whole: all.join('. '), byColumn };
}

async function* storedRows(
  tx: EntityManager,
  ring: KeyRing,
  batchId: string,
  sheet: number,
): AsyncGenerator<Stored> {
  for (let last = 0; ;) {
    const rows = (await tx.query(
      `SELECT row_no AS "rowNo", kind, outcome, raw, cells, findings, sealed FROM import_row
       WHERE batch_id = $1 AND sheet = $2 AND row_no > $3
         AND (outcome = 'REJECTED' OR kind IN ('TITLE', 'HEADER', 'NUMBERING', 'GROUP'))
       ORDER BY row_no LIMIT ${PAGE}`,
      [batchId, sheet, last],
    )) as Stored[];
    for (const row of rows) {
      const { sealed, rowNo } = row;
      yield sealed ? { ...row, raw: openRow(ring, batchId, sheet, rowNo, sealed).raw } : row;
    }
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.rowNo ?? last;
  }
}
