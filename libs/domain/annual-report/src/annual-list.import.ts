import { answerCommunes, provinceOfCommune } from '@domain/admin-unit';
import {
  FindingService,
  lockImported,
  ORGANISATION_WRITE,
  ORGANISATIONS_OF_PARTS,
  organisationsTouched,
  rejectStrangers,
} from '@domain/co-op';
import { snakeCase } from '@platform/database';
import { type ImportContext, type ImportTarget, ImportTargets, saysOtherwise, withRowFinding } from '@platform/import';
import type { JudgedRow } from '@platform/sheet-form';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FIGURE_ERRORS } from './annual-figure.errors';
import { contradictions, type Figures } from './annual-figure.rules';
import { FIGURE_FIELDS, type FigureField, figureKind } from './annual-figure.words';
import { ANNUAL_LIST } from './annual-list.form';

const CASTS = { COUNT: 'integer', MONEY: 'bigint', CHOICE: 'text' } as const;
const stated = (field: FigureField): string => `(r.content ->> '${field}')::${CASTS[figureKind(field)]}`;
const columns = FIGURE_FIELDS.map(snakeCase);
const YEAR = `(r.content ->> 'figureYear')::integer`;
const WRITTEN = `r.outcome IN ('CREATE', 'UPDATE')`;
const figure = `a.organisation_id = r.target_id AND a.year = ${YEAR}`;
const UNLIKELY = `'Năm ' || (r.content ->> 'figureYear') || ' chưa đến hoặc không hợp lý'`;

/** Figures of a year from an office's table: new rows, and fields of known ones that the table states otherwise. */
@Injectable()
export class AnnualListImport implements ImportTarget, OnModuleInit {
  readonly form = ANNUAL_LIST;
  readonly permission = ORGANISATION_WRITE;
  readonly register = ORGANISATIONS_OF_PARTS;
  readonly answer = answerCommunes;
  readonly provinceOf = provinceOfCommune;
  readonly lock = lockImported;

  constructor(
    private readonly targets: ImportTargets,
    private readonly findings: FindingService,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  /** The year, where the row says it; else the one year of the sheet. */
  part(row: JudgedRow): string {
    const year = row.cells.year?.value;
    return typeof year === 'string' ? year.slice(0, 4) : 'SHEET';
  }

  /** Figures that contradict each other are a slip of the pen: the row goes back to its office. */
  review(row: JudgedRow): void {
    const figures: Record<string, unknown> = {};
    for (const field of FIGURE_FIELDS) if (row.cells[field]?.value != null) figures[field] = row.cells[field].value;
    for (const { field, code } of contradictions(figures as Figures)) {
      const { message } = FIGURE_ERRORS[code]();
      row.cells[field]?.findings.push({ kind: 'figures_contradict', severity: 'ERROR', message });
      row.usable = false;
    }
  }

  async compare(tx: EntityManager, context: ImportContext): Promise<void> {
    await rejectStrangers(tx, this.permission);
    const years = Object.values(context.years).filter((year) => year !== null);
    const ofSheet = years[0] ?? titledYear(context.titles) ?? Number(context.figuresOn.slice(0, 4)) - 1;
    await tx.query(
      `UPDATE import_work r SET content = r.content || jsonb_build_object('figureYear', coalesce(left(r.content ->> 'year', 4), $1))
       WHERE r.kind = 'DATA' AND r.content IS NOT NULL`,
      [String(ofSheet)],
    );
    await tx.query(
      `UPDATE import_work r SET outcome = 'REJECTED', findings = ${withRowFinding('r', 'year_unlikely', 'ERROR', UNLIKELY)}
       WHERE r.kind = 'DATA' AND r.outcome IS NULL AND NOT ${YEAR} BETWEEN 1990 AND extract(year FROM $1::date)`,
      [context.today],
    );
    await tx.query(
      `UPDATE import_work r SET changes = c.changes,
         outcome = CASE WHEN c.changes IS NULL THEN 'UNCHANGED' WHEN c.known THEN 'UPDATE' ELSE 'CREATE' END
       FROM (
         SELECT r.id, bool_or(a.id IS NOT NULL) AS known,
           jsonb_object_agg(v.field, jsonb_build_object('from', v.held, 'to', v.stated, 'year', ${YEAR}))
             FILTER (WHERE v.stated IS NOT NULL AND (v.held IS NULL OR v.held <> v.stated AND NOT r.doubtful ? v.field)) AS changes
         FROM import_work r LEFT JOIN annual_figure a ON ${figure}
           AND a.organisation_id = ANY(ARRAY(SELECT DISTINCT w.target_id FROM import_work w WHERE w.target_id IS NOT NULL))
         CROSS JOIN LATERAL (VALUES ${FIGURE_FIELDS.map((field) => `('${field}', a.${snakeCase(field)}::text, r.content ->> '${field}')`).join(', ')})
           AS v(field, held, stated)
         WHERE r.kind = 'DATA' AND r.outcome IS NULL GROUP BY r.id) c
       WHERE c.id = r.id`,
    );
  }

  async apply(tx: EntityManager, { batchId, fileName }: ImportContext): Promise<void> {
    await tx.query(
      `UPDATE import_work r SET applied = jsonb_build_object('before', to_jsonb(a), 'figure', a.id, 'version', a.version + 1)
       FROM annual_figure a WHERE r.outcome = 'UPDATE' AND ${figure}`,
    );
    await tx.query(
      `UPDATE import_work r SET applied = jsonb_build_object('figure', uuidv7(), 'version', 1) WHERE r.outcome = 'CREATE'`,
    );
    const sets = FIGURE_FIELDS.map((field, i) => `${columns[i]} = CASE WHEN r.changes ? '${field}' THEN ${stated(field)} ELSE a.${columns[i]} END`);
    await tx.query(
      `UPDATE annual_figure a SET ${sets.join(', ')}, origin = left('Tệp ' || $2, 200), import_batch_id = $1::uuid
       FROM import_work r WHERE r.outcome = 'UPDATE' AND ${figure}`,
      [batchId, fileName],
    );
    await tx.query(
      `INSERT INTO annual_figure (id, organisation_id, year, ${columns.join(', ')}, origin, import_batch_id)
       SELECT (r.applied ->> 'figure')::uuid, r.target_id, ${YEAR}, ${FIGURE_FIELDS.map(stated).join(', ')}, left('Tệp ' || $2, 200), $1::uuid
       FROM import_work r WHERE r.outcome = 'CREATE'`,
      [batchId, fileName],
    );
    await this.findings.refresh(tx, await organisationsTouched(tx));
  }

  async changedSince(tx: EntityManager): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT r.id FROM import_work r WHERE ${WRITTEN} AND r.applied ? 'figure'
         AND ${saysOtherwise('annual_figure', "(r.applied ->> 'figure')::uuid", "(r.applied ->> 'version')::integer")}`,
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async undo(tx: EntityManager): Promise<void> {
    const held = [...columns, 'origin', 'import_batch_id'].join(', ');
    await tx.query(
      `UPDATE annual_figure a SET (${held}) = (SELECT ${held} FROM jsonb_populate_record(NULL::annual_figure, r.applied -> 'before'))
       FROM import_work r WHERE r.applied ? 'before' AND a.id = (r.applied ->> 'figure')::uuid`,
    );
    await tx.query(
      `DELETE FROM annual_figure a USING import_work r WHERE r.outcome = 'CREATE' AND a.id = (r.applied ->> 'figure')::uuid`,
    );
    await this.findings.refresh(tx, await organisationsTouched(tx));
  }
}

/** The year a title line speaks of: "Báo cáo … năm 2025". */
function titledYear(titles: readonly string[]): number | null {
  const year = titles
    .filter((title) => !/ngày.*tháng/iu.test(title.normalize('NFC')))
    .map((title) => /năm\s+((?:19|20)\d{2})(?!\d)/iu.exec(title.normalize('NFC'))?.[1])
    .find(Boolean);
  return year ? Number(year) : null;
}
