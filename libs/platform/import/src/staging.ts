import {
  type CellReading,
  judgeSorted,
  type JudgedRow,
  type Lookup,
  type LookupAnswer,
  lookupQuestions,
  questionKey,
  type SheetLayout,
  type SortedRow,
  sortRows,
} from '@platform/sheet-form';
import type { KeyRing } from '@platform/kernel';
import type { Merge, SheetRow } from '@platform/spreadsheet';
import type { EntityManager } from 'typeorm';
import { copyRows, jsonb } from './copy-rows';
import type { ImportContext, ImportTarget } from './import-target';
import type { CellNotes } from './import.entity';
import { holdsPersonal, hushed, openCells, personalOf, sealRow, withoutPersonal } from './row-seal';

/** Rows judged and committed at once: what a killed worker does again is at most this. */
export const PAGE = 1_000;
const COLUMNS = [
  'sheet',
  'row_no',
  'kind',
  'reason',
  'place',
  'raw',
  'content',
  'cells',
  'findings',
  'errors',
  'warnings',
  'repaired',
  'outcome',
  'code_key',
  'code_sound',
  'name_key',
  'place_key',
  'part_key',
  'doubtful',
  'sealed',
] as const;

/** One sheet to stage: where its rows come from and how they are to be read. */
export interface SheetSource {
  index: number;
  layout: SheetLayout;
  merges: readonly Merge[];
  rows: AsyncIterable<SheetRow>;
}

/** Sorts the rows of one sheet and hands them over in pages; rows up to `after` were staged before and are only passed. */
export async function* sortedPages(
  target: ImportTarget,
  { layout, rows, merges }: SheetSource,
  after: number,
): AsyncGenerator<SortedRow[]> {
  let page: SortedRow[] = [];
  for await (const row of sortRows(target.form, layout, rows, merges)) {
    if (row.no <= after) continue;
    page.push(row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** Judges one page and puts it into the batch, in the place of whatever stood at those rows. */
export async function stagePage(
  tx: EntityManager,
  ring: KeyRing,
  target: ImportTarget,
  source: SheetSource,
  page: readonly SortedRow[],
  context: ImportContext,
): Promise<void> {
  const lookups = await answers(tx, target, source.layout, page, context);
  const judge = { today: context.today, lookups };
  const rows = page.map((row) => {
    const judged = judgeSorted(target.form, source.layout, row, judge);
    if (judged) target.review?.(judged);
    if (!holdsPersonal(target.form)) return stagedRow(target, source, row, judged);
    return sealedRow(ring, context.batchId, target, source, row, judged);
  });
  const list = COLUMNS.join(', ');
  await tx.query(`CREATE TEMP TABLE import_page ON COMMIT DROP AS SELECT ${list} FROM import_row WITH NO DATA`);
  await copyRows(tx, 'import_page', COLUMNS, rows);
  await tx.query(
    `INSERT INTO import_row (batch_id, ${list}) SELECT $1, ${list} FROM import_page
     ON CONFLICT (batch_id, sheet, row_no) DO UPDATE SET target_id = NULL, changes = NULL,
       ${COLUMNS.slice(2)
         .map((column) => `${column} = excluded.${column}`)
         .join(', ')}`,
    [context.batchId],
  );
}

async function answers(
  tx: EntityManager,
  target: ImportTarget,
  layout: SheetLayout,
  page: readonly SortedRow[],
  context: ImportContext,
): Promise<Record<string, Lookup>> {
  const names = new Set(target.form.columns.flatMap((column) => (column.lookup ? [column.lookup] : [])));
  const lookups: Record<string, Lookup> = {};
  for (const name of names) {
    const questions = lookupQuestions(target.form, layout, page, name);
    const found = questions.length === 0 ? [] : await target.answer(tx, name, questions, context);
    const known = new Map<string, LookupAnswer>();
    questions.forEach(({ text, place }, i) => known.set(questionKey(text, place), found[i] ?? { kind: 'UNKNOWN' }));
    lookups[name] = (text, place) => known.get(questionKey(text, place)) ?? { kind: 'UNKNOWN' };
  }
  return lookups;
}

/** A row whose personal cells stand under the seal of its batch and nowhere else. */
function sealedRow(
  ring: KeyRing,
  batchId: string,
  target: ImportTarget,
  source: SheetSource,
  row: SortedRow,
  judged: JudgedRow | null,
) {
  const { form } = target;
  const personal = personalOf(form, row, judged);
  const sealed = personal ? sealRow(ring, batchId, source.index, row.no, personal) : null;
  const open = personal
    ? { ...row, cells: openCells(form, source.layout, row), reason: hushed(row.reason) }
    : row;
  const hidden = form.columns.flatMap(({ key, personal: isPersonal }) => {
    const cell = isPersonal ? judged?.cells[key] : undefined;
    return cell ? [[key, withoutPersonal(cell)] as const] : [];
  });
  return stagedRow(target, source, open, judged, { hidden: Object.fromEntries(hidden), sealed });
}

interface Sealed {
  hidden: Readonly<Record<string, CellReading>>;
  sealed: Buffer | null;
}

function stagedRow(
  target: ImportTarget,
  { index }: SheetSource,
  row: SortedRow,
  judged: JudgedRow | null,
  { hidden, sealed }: Sealed = { hidden: {}, sealed: null },
) {
  const { code, name, place } = target.form.identity;
  const cells = { ...judged?.cells, ...hidden };
  const flagged = (severity: string): string[] =>
    Object.keys(cells).filter((key) => cells[key]?.findings.some((finding) => finding.severity === severity));
  const codeCell = code ? cells[code] : undefined;
  return [
    index,
    row.no,
    row.kind,
    row.reason.slice(0, 200),
    row.place?.slice(0, 200) ?? null,
    jsonb(row.cells),
    judged ? jsonb({ ...values(cells), ...target.derive?.(judged) }) : null,
    judged ? jsonb(notes(cells)) : null,
    jsonb(judged?.findings ?? []),
    flagged('ERROR').length,
    flagged('WARNING').length,
    Object.values(cells).filter((cell) => cell.repairs.length > 0).length,
    judged && !judged.usable ? 'REJECTED' : null,
    codeCell?.key ?? null,
    codeCell !== undefined && codeCell.findings.every((finding) => finding.kind === 'code_with_suffix'),
    cells[name]?.key ?? null,
    place ? (cells[place]?.key ?? null) : null,
    judged ? (target.part?.(judged) ?? null) : null,
    jsonb(flagged('WARNING')),
    sealed && `\\x${sealed.toString('hex')}`,
  ];
}

function values(cells: Record<string, CellReading>): Record<string, string | number> {
  const entries = Object.entries(cells).flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const]));
  return Object.fromEntries(entries);
}

function notes(cells: Record<string, CellReading>): Record<string, CellNotes> {
  const kept: Record<string, CellNotes> = {};
  for (const [key, { value, shown, proposal, repairs, findings }] of Object.entries(cells)) {
    const changed = shown !== undefined && shown !== value;
    if (repairs.length > 0 || findings.length > 0 || changed) kept[key] = { shown, proposal, repairs, findings };
  }
  return kept;
}
