import { answerCommunes, provinceOfCommune, unitsOnDay } from '@domain/admin-unit';
import { type ImportContext, type ImportTarget, ImportTargets, saysOtherwise, withCellFinding, withRowFinding } from '@platform/import';
import type { JudgedRow } from '@platform/sheet-form';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OUTSIDE_LIST, SERIES_COLUMNS } from './outside-list.form';
import { OUTSIDE_SERIES_WRITE } from './outside-series.entity';
import { ValueStage } from './outside-series.rules';

const OPEN = `r.kind = 'DATA' AND r.outcome IS NULL`;

/** Takes figures of others over, one value for each series, unit and year. */
@Injectable()
export class OutsideListImport implements ImportTarget, OnModuleInit {
  readonly form = OUTSIDE_LIST;
  readonly permission = OUTSIDE_SERIES_WRITE;
  /* A row names its unit itself. */
  readonly register = `SELECT id, NULL::text AS code, full_name AS name, NULL::text AS place_key FROM admin_unit WHERE false`;
  readonly answer = answerCommunes;
  readonly provinceOf = provinceOfCommune;

  constructor(private readonly targets: ImportTargets) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  part({ cells }: JudgedRow): string {
    return `${cells.unit?.value}|${String(cells.year?.value ?? '').slice(0, 4)}`;
  }

  async compare(tx: EntityManager, context: ImportContext): Promise<void> {
    await tx.query(
      `UPDATE import_work r SET target_id = (r.content ->> 'unit')::uuid WHERE r.kind = 'DATA' AND r.content ? 'unit' AND r.outcome IS NULL`,
    );
    await tx.query(
      `WITH mine AS MATERIALIZED (SELECT w.target_id AS id, register_unit_in_scope($1, w.target_id) AS inside
         FROM (SELECT DISTINCT target_id FROM import_work WHERE target_id IS NOT NULL) w)
       UPDATE import_work r SET outcome = 'REJECTED', findings = ${withRowFinding('r', 'out_of_scope', 'ERROR', `'Ngoài địa bàn được giao'`)}
       FROM mine WHERE ${OPEN} AND mine.id = r.target_id AND NOT mine.inside`,
      [OUTSIDE_SERIES_WRITE.code],
    );
    await this.spread(tx, context);
    const refuse = (kind: string, when: string, message: string): Promise<unknown> =>
      tx.query(
        `UPDATE import_work r SET outcome = 'REJECTED', cells = ${withCellFinding('r', 'v.key', kind, 'ERROR', message)}
         FROM outside_cell v WHERE v.row_id = r.id AND ${OPEN} AND ${when}`,
      );
    await refuse('year_missing', 'v.year IS NULL', `'Không rõ số liệu của năm nào'`);
    await refuse('year_running', `v.measured_on > register_today()`, `'Năm ' || v.year || ' chưa kết thúc'`);
    await refuse('unit_day', 'v.unit_id IS NULL', `'Đơn vị không tồn tại vào cuối năm ' || v.year`);
    await refuse(
      'value_range',
      `(v.value < v.minimum OR v.value > v.maximum OR v.value <> round(v.value, v.decimals))`,
      `'Giá trị ngoài khoảng, hoặc nhiều chữ số lẻ hơn chuỗi cho phép'`,
    );
    await tx.query(
      `UPDATE import_work r SET changes = c.changes, outcome = CASE WHEN c.changes IS NULL THEN 'UNCHANGED' WHEN c.known THEN 'UPDATE' ELSE 'CREATE' END
       FROM (
         SELECT r.id, coalesce(bool_or(v.held_id IS NOT NULL), false) AS known,
           jsonb_object_agg(v.key, jsonb_build_object('from', v.held::text, 'to', v.value::text, 'year', v.year)) FILTER (WHERE v.changes) AS changes
         FROM import_work r LEFT JOIN outside_cell v ON v.row_id = r.id WHERE ${OPEN} GROUP BY r.id) c
       WHERE c.id = r.id`,
    );
  }

  /** Every figure of every row with its series, year, unit of that day and what the register holds: `outside_cell`. */
  private async spread(tx: EntityManager, { years, titles }: ImportContext): Promise<void> {
    const columns = SERIES_COLUMNS.flatMap(({ series, keys }) =>
      keys.map((key) => ({ key, series, year: years[key] ?? null })),
    );
    await tx.query(
      `CREATE TEMP TABLE outside_cell ON COMMIT DROP AS
       SELECT v.*, o.id AS held_id, o.value AS held, o.version AS held_version,
         o.id IS NULL OR o.value <> v.value AND NOT v.doubtful AS changes
       FROM (
         SELECT r.id AS row_id, c.key, s.id AS series_id, s.minimum, s.maximum, s.decimals, r.doubtful ? c.key AS doubtful,
           (r.content ->> c.key)::numeric AS value, y.year, make_date(y.year, 12, 31) AS measured_on, u.on_day AS unit_id
         FROM import_work r
         CROSS JOIN jsonb_to_recordset($1::jsonb) AS c(key text, series text, year integer)
         JOIN outside_series s ON s.code = c.series
         CROSS JOIN LATERAL (SELECT coalesce(left(r.content ->> 'year', 4)::integer, c.year, $2::integer) AS year) y
         CROSS JOIN LATERAL (SELECT ${unitsOnDay('r.target_id', 'make_date(y.year, 12, 31)')} AS on_day) u
         WHERE ${OPEN} AND r.content ? c.key) v
       LEFT JOIN outside_value o ON o.series_id = v.series_id AND o.unit_id = v.unit_id AND o.measured_on = v.measured_on`,
      [JSON.stringify(columns), titledYear(titles)],
    );
    await tx.query('CREATE INDEX ON outside_cell (row_id)');
  }

  async apply(tx: EntityManager, { fileName, titles }: ImportContext): Promise<void> {
    const stage = titledStage(titles);
    const slice = 'FROM outside_cell v JOIN import_work r ON r.id = v.row_id';
    await tx.query('UPDATE outside_cell SET held_id = uuidv7(), held_version = 0 WHERE held_id IS NULL');
    await tx.query(
      `UPDATE import_work r SET applied = jsonb_build_object('values', n.entries) FROM (
         SELECT v.row_id, jsonb_agg(jsonb_build_object('id', v.held_id, 'version', v.held_version + 1, 'before', to_jsonb(o))) AS entries
         ${slice} LEFT JOIN outside_value o ON o.id = v.held_id WHERE v.changes AND r.outcome IN ('CREATE', 'UPDATE') GROUP BY v.row_id) n
       WHERE n.row_id = r.id`,
    );
    await tx.query(
      `UPDATE outside_value o SET value = v.value, stage = $1, document = coalesce(r.content ->> 'document', left('Tệp ' || $2, 300))
       ${slice} WHERE o.id = v.held_id AND v.changes AND r.outcome IN ('CREATE', 'UPDATE')`,
      [stage, fileName],
    );
    await tx.query(
      `INSERT INTO outside_value (id, series_id, unit_id, year, measured_on, value, stage, document)
       SELECT v.held_id, v.series_id, v.unit_id, v.year, v.measured_on, v.value, $1, coalesce(r.content ->> 'document', left('Tệp ' || $2, 300))
       ${slice} WHERE v.held_version = 0 AND v.changes AND r.outcome IN ('CREATE', 'UPDATE')`,
      [stage, fileName],
    );
  }

  async changedSince(tx: EntityManager): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT DISTINCT r.id FROM import_work r CROSS JOIN LATERAL jsonb_to_recordset(r.applied -> 'values') AS e(id uuid, version integer)
       WHERE r.applied IS NOT NULL AND ${saysOtherwise('outside_value', 'e.id', 'e.version')}`,
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async undo(tx: EntityManager): Promise<void> {
    const entries = `import_work r CROSS JOIN LATERAL jsonb_to_recordset(r.applied -> 'values') AS e(id uuid, before jsonb)`;
    await tx.query(
      `UPDATE outside_value o SET (value, stage, document) =
         (SELECT value, stage, document FROM jsonb_populate_record(NULL::outside_value, e.before))
       FROM ${entries} WHERE o.id = e.id AND jsonb_typeof(e.before) = 'object'`,
    );
    await tx.query(`DELETE FROM outside_value o USING ${entries} WHERE o.id = e.id AND jsonb_typeof(e.before) IS DISTINCT FROM 'object'`);
  }
}

/** The year a title line speaks of; the date of signing is none. */
function titledYear(titles: readonly string[]): number | null {
  const year = titles
    .filter((title) => !/ngày.*tháng/iu.test(title.normalize('NFC')))
    .map((title) => /năm\s+((?:19|20)\d{2})(?!\d)/iu.exec(title.normalize('NFC'))?.[1])
    .find(Boolean);
  return year ? Number(year) : null;
}

function titledStage(titles: readonly string[]): ValueStage {
  const said = titles.join(' ').normalize('NFC').toLowerCase();
  if (said.includes('sơ bộ')) return ValueStage.PRELIMINARY;
  return /ước\s/u.test(said) ? ValueStage.ESTIMATE : ValueStage.OFFICIAL;
}
