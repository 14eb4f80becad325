import { ColumnKind, type Form, textKey } from '@platform/sheet-form';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { copyRows } from './copy-rows';
import type { ImportTarget } from './import-target';
import { withCellFinding, withRowFinding } from './row-notes.sql';

const PAGE = 5_000;
const FIGURE_KINDS = new Set<string>([ColumnKind.MONEY, ColumnKind.COUNT, ColumnKind.DAY]);

/** Two rows may be one record unless both carry a sound code and the codes differ. */
const SAME_RECORD = `(a.code_key IS NULL OR b.code_key IS NULL OR a.code_key = b.code_key OR NOT (a.code_sound AND b.code_sound))`;

/** A row that is the record itself has no part; rows of one record are one row twice only for the same part of it. */
const SAME_PART = `coalesce(b.part_key, '') = coalesce(a.part_key, '')`;
const SAME_PLACE = `(b.place_key = a.place_key OR a.part_key IS NOT NULL AND a.place_key IS NULL AND b.place_key IS NULL)`;

/**
 * Of the figures both rows give, more differ than agree: two records that share a name. A day agrees with a less precise
 * one, an amount with one rounded to a hundredth.
 */
const DIFFERENT_FIGURES = `(SELECT coalesce(sum(CASE
    WHEN f.x IS NULL OR f.y IS NULL THEN 0
    WHEN starts_with(f.x, f.y) OR starts_with(f.y, f.x) THEN -1
    WHEN f.x ~ '^-?[0-9]+$' AND f.y ~ '^-?[0-9]+$' AND abs(f.x::numeric - f.y::numeric) < abs(f.x::numeric) / 100 THEN -1
    ELSE 1 END), 0) > 0
  FROM (SELECT a.content ->> k AS x, b.content ->> k AS y FROM unnest($2::text[]) k) f)`;

/**
 * Rejects a row that stands in the file twice: by code, or by name in one place. The first one counts. Names are compared
 * folded and with abbreviations written out; a namesake with other figures stays and is pointed out.
 */
export async function rejectDuplicates(tx: EntityManager, form: Form): Promise<void> {
  const figures = form.columns.filter(({ kind }) => FIGURE_KINDS.has(kind)).map(({ key }) => key);
  const note = (kind: string, severity: string, message: string): string =>
    withCellFinding('r', '$1::text', kind, severity, message);
  await tx.query(
    `WITH pair AS (
       SELECT a.id AS first_id, b.id, a.row_no, false AS differ
       FROM import_work a JOIN import_work b ON b.code_key = a.code_key AND ${SAME_PART} AND (b.sheet, b.row_no) > (a.sheet, a.row_no)
       WHERE a.kind = 'DATA' AND b.kind = 'DATA' AND a.outcome IS NULL
       UNION ALL
       SELECT a.id, b.id, a.row_no, a.part_key IS NULL AND ${DIFFERENT_FIGURES}
       FROM import_work a JOIN import_work b ON b.name_key = a.name_key AND ${SAME_PLACE} AND ${SAME_PART}
         AND (b.sheet, b.row_no) > (a.sheet, a.row_no)
       WHERE a.kind = 'DATA' AND b.kind = 'DATA' AND a.outcome IS NULL AND ${SAME_RECORD}),
     twin AS (SELECT id, min(row_no) AS row_no, bool_and(differ) AS differ FROM pair GROUP BY id)
     UPDATE import_work r SET outcome = CASE WHEN twin.differ THEN r.outcome ELSE 'REJECTED' END,
       cells = CASE WHEN twin.differ
         THEN ${note('duplicate_suspected', 'WARNING', `'Cùng tên, cùng địa bàn với dòng ' || twin.row_no || ' nhưng số liệu khác; có thể là hai tổ chức'`)}
         ELSE ${note('duplicate_in_file', 'ERROR', `'Trùng với dòng ' || twin.row_no || ' của tệp; chỉ lấy dòng đầu'`)} END
     FROM twin WHERE r.id = twin.id`,
    [form.identity.name, figures],
  );
}

/**
 * Loads the records rows may be about into a temporary table with the same keys the rows have. The caller sees only what
 * row-level security lets him see.
 */
export async function loadRegister(tx: EntityManager, target: ImportTarget): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE import_register (id uuid, code text, name_key text, place_key text) ON COMMIT DROP`,
  );
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  const abbreviations = target.form.columns.find(({ key }) => key === target.form.identity.name)?.abbreviations ?? {};
  await client.query(`DECLARE import_register_rows NO SCROLL CURSOR FOR ${target.register}`);
  for (;;) {
    const { rows } = await client.query<RegisterRow>(`FETCH ${PAGE} FROM import_register_rows`);
    if (rows.length === 0) break;
    const keyed = rows.map(({ id, code, name, place_key }) => [id, code, textKey(name, abbreviations), place_key]);
    await copyRows(tx, 'import_register', ['id', 'code', 'name_key', 'place_key'], keyed);
  }
  await client.query('CLOSE import_register_rows');
  await tx.query('CREATE INDEX ON import_register (code)');
  await tx.query('CREATE INDEX ON import_register (name_key, place_key)');
  await tx.query('ANALYZE import_register');
}

interface RegisterRow {
  id: string;
  code: string | null;
  name: string;
  place_key: string | null;
}

/**
 * Finds the record each row is about: by code, else by name and place when exactly one fits and no sound code speaks
 * against it; a record another row has by its code is not asked. Several that fit, or two rows for one record, are for a
 * person to settle. Where rows are parts of records, many rows may be about one, and a name alone will do if it is the
 * only one of its kind.
 */
export async function matchRows(tx: EntityManager, form: Form): Promise<void> {
  const nameColumn = form.identity.name;
  const ofPart = form.part !== undefined;
  const open = `r.kind = 'DATA' AND r.outcome IS NULL`;
  await tx.query(
    `UPDATE import_work r SET target_id = g.id FROM import_register g WHERE ${open} AND g.code = r.code_key`,
  );
  const free = ofPart ? 'true' : 'NOT EXISTS (SELECT 1 FROM import_work w WHERE w.target_id = g.id)';
  await matchByName(tx, nameColumn, `${open} AND g.place_key = r.place_key AND ${free}`);
  if (ofPart) await matchByName(tx, nameColumn, `${open} AND r.place_key IS NULL`);
  await tx.query(
    `UPDATE import_work r SET outcome = 'REJECTED', target_id = NULL,
       cells = ${withCellFinding('r', '$1::text', 'target_taken', 'ERROR', `'Dòng ' || a.row_no || ' đã là ${ofPart ? 'dòng này' : 'tổ chức này'} trong hệ thống'`)}
     FROM import_work a
     WHERE ${open} AND a.outcome IS NULL AND a.target_id = r.target_id AND coalesce(a.part_key, '') = coalesce(r.part_key, '')
       AND (a.sheet, a.row_no) < (r.sheet, r.row_no)`,
    [nameColumn],
  );
  await tx.query(
    `UPDATE import_work r SET outcome = 'REJECTED', target_id = NULL,
       findings = ${withRowFinding('r', 'code_of_another', 'ERROR', `'Mã số này trong hệ thống là của tổ chức khác tên, khác địa bàn; có thể gõ nhầm mã'`)}
     FROM import_register g
     WHERE ${open} AND g.id = r.target_id AND g.code = r.code_key AND g.name_key <> r.name_key AND g.place_key <> r.place_key`,
  );
  await tx.query(
    `UPDATE import_work r SET
       findings = ${withRowFinding('r', 'name_differs', 'WARNING', `'Mã số khớp nhưng tên trong hệ thống khác'`)}
     FROM import_register g
     WHERE ${open} AND g.id = r.target_id AND g.code = r.code_key AND g.name_key <> r.name_key
       AND NOT r.findings @> '[{"kind": "name_differs"}]'`,
  );
}

async function matchByName(tx: EntityManager, nameColumn: string, fits: string): Promise<void> {
  await tx.query(
    `WITH fit AS (
       SELECT r.id, count(DISTINCT g.id) AS n, min(g.id::text)::uuid AS target
       FROM import_work r JOIN import_register g ON g.name_key = r.name_key
       WHERE ${fits} AND r.target_id IS NULL AND (r.code_key IS NULL OR g.code IS NULL OR NOT r.code_sound)
       GROUP BY r.id)
     UPDATE import_work r SET target_id = CASE WHEN fit.n = 1 THEN fit.target END,
       outcome = CASE WHEN fit.n > 1 THEN 'REJECTED' END,
       cells = CASE WHEN fit.n = 1 THEN r.cells ELSE
         ${withCellFinding('r', '$1::text', 'match_ambiguous', 'ERROR', `'Có ' || fit.n || ' tổ chức cùng tên cùng địa bàn trong hệ thống; cần mã số'`)} END
     FROM fit WHERE r.id = fit.id`,
    [nameColumn],
  );
}
