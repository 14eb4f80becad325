import { type ImportContext, type ImportContribution, ImportTargets, saysOtherwise } from '@platform/import';
import type { FormColumn } from '@platform/sheet-form';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Grade } from './annual-figure.words';

const TOGETHER = ['revenue', 'profit', 'grade'];

/** The figures of one year that stand in an office's list of co-ops. */
export const ANNUAL_FIGURE_COLUMNS: readonly FormColumn[] = [
  {
    key: 'revenue',
    label: 'Doanh thu (đồng)',
    kind: 'MONEY',
    expected: true,
    reportedWith: TOGETHER,
    typical: 1_500_000_000,
    synonyms: ['DT', 'Doanh thu', 'Tổng DT', 'Tổng doanh thu'],
  },
  {
    key: 'profit',
    label: 'Lợi nhuận (đồng)',
    kind: 'MONEY',
    expected: true,
    negative: true,
    reportedWith: TOGETHER,
    typical: 100_000_000,
    synonyms: ['LN', 'Lợi nhuận', 'Lãi', 'Lợi nhuận trước thuế', 'Lãi, lỗ'],
  },
  {
    key: 'grade',
    label: 'Xếp loại',
    kind: 'CHOICE',
    synonyms: ['Phân loại', 'Loại HTX', 'Kết quả đánh giá', 'Kết quả xếp loại', 'Đánh giá, xếp loại'],
    choices: [
      { value: Grade.GOOD, label: 'Tốt', synonyms: ['Loại tốt', 'Giỏi'] },
      { value: Grade.FAIR, label: 'Khá', synonyms: ['Loại khá'] },
      { value: Grade.AVERAGE, label: 'Trung bình', synonyms: ['TB', 'Loại trung bình'] },
      { value: Grade.WEAK, label: 'Yếu', synonyms: ['Loại yếu', 'Yếu kém', 'Kém'] },
      { value: Grade.NOT_RATED, label: 'Không xếp loại', synonyms: ['Chưa xếp loại', 'Không XL', 'KXL'] },
    ],
  },
];

const OPEN = `r.outcome IN ('CREATE', 'UPDATE', 'UNCHANGED', 'DISCREPANCY')`;
const WRITTEN = `r.outcome IN ('CREATE', 'UPDATE', 'DISCREPANCY') AND r.changes ?| ARRAY['revenue', 'profit', 'grade']`;
const figure = (year: string): string => `a.organisation_id = r.target_id AND a.year = ${year}::integer`;

/** The year of the figures: the heading's ("Kết quả SXKD năm 2025"), else the year before the day they speak of. */
function yearOf({ years, figuresOn }: ImportContext): number {
  return years.revenue ?? years.profit ?? years.grade ?? Number(figuresOn.slice(0, 4)) - 1;
}

/** Adds revenue, profit and grade of a year to the list of co-ops: one figure for each organisation and year. */
@Injectable()
export class AnnualFigureImport implements ImportContribution, OnModuleInit {
  readonly columns = ANNUAL_FIGURE_COLUMNS;

  constructor(private readonly targets: ImportTargets) {}

  onModuleInit(): void {
    this.targets.contribute('ORGANISATION_LIST', this);
  }

  async compare(tx: EntityManager, context: ImportContext): Promise<void> {
    await tx.query(
      `UPDATE import_work r SET changes = coalesce(r.changes, '{}') || c.changes,
         outcome = CASE r.outcome WHEN 'UNCHANGED' THEN 'UPDATE' ELSE r.outcome END
       FROM (
         SELECT r.id, jsonb_object_agg(v.field, jsonb_build_object('from', v.held, 'to', v.stated, 'year', $1::integer)) AS changes
         FROM import_work r LEFT JOIN annual_figure a ON ${figure('$1')}
         CROSS JOIN LATERAL (VALUES
           ('revenue', a.revenue::text, r.content ->> 'revenue'),
           ('profit', a.profit::text, r.content ->> 'profit'),
           ('grade', a.reported_grade, r.content ->> 'grade')) AS v(field, held, stated)
         WHERE ${OPEN} AND v.stated IS NOT NULL
           AND (v.held IS NULL OR v.held <> v.stated AND NOT r.doubtful ? v.field)
         GROUP BY r.id) c
       WHERE r.id = c.id`,
      [yearOf(context)],
    );
  }

  async apply(tx: EntityManager, context: ImportContext): Promise<void> {
    const year = yearOf(context);
    // Where all organisations are new none has figures yet; asking would look at every figure of the register.
    const [{ known }] = (await tx.query(
      `SELECT EXISTS (SELECT 1 FROM import_work r WHERE ${WRITTEN} AND r.outcome <> 'CREATE') AS known`,
    )) as [{ known: boolean }];
    if (known) await this.change(tx, context, year);
    await tx.query(
      `UPDATE import_work r SET applied = coalesce(r.applied, '{}') || jsonb_build_object('figure', uuidv7(), 'figureVersion', 1)
       WHERE ${WRITTEN} AND NOT coalesce(r.applied ? 'figureBefore', false)`,
    );
    await tx.query(
      `INSERT INTO annual_figure (id, organisation_id, year, revenue, profit, reported_grade, origin, import_batch_id)
       SELECT (r.applied ->> 'figure')::uuid, r.target_id, $2::integer, (r.content ->> 'revenue')::bigint, (r.content ->> 'profit')::bigint,
         r.content ->> 'grade', left('Tệp ' || $3, 200), $1::uuid
       FROM import_work r WHERE ${WRITTEN} AND NOT coalesce(r.applied ? 'figureBefore', false)`,
      [context.batchId, year, context.fileName],
    );
  }

  private async change(tx: EntityManager, context: ImportContext, year: number): Promise<void> {
    await tx.query(
      `UPDATE import_work r SET applied = coalesce(r.applied, '{}')
         || jsonb_build_object('figureBefore', to_jsonb(a), 'figure', a.id, 'figureVersion', a.version + 1)
       FROM annual_figure a WHERE ${WRITTEN} AND r.outcome <> 'CREATE' AND ${figure('$1')}`,
      [year],
    );
    await tx.query(
      `UPDATE annual_figure a SET
         revenue = CASE WHEN r.changes ? 'revenue' THEN (r.content ->> 'revenue')::bigint ELSE a.revenue END,
         profit = CASE WHEN r.changes ? 'profit' THEN (r.content ->> 'profit')::bigint ELSE a.profit END,
         reported_grade = CASE WHEN r.changes ? 'grade' THEN r.content ->> 'grade' ELSE a.reported_grade END,
         origin = left('Tệp ' || $3, 200), import_batch_id = $1::uuid
       FROM import_work r WHERE ${WRITTEN} AND ${figure('$2')} AND r.applied ? 'figureBefore'`,
      [context.batchId, year, context.fileName],
    );
  }

  async changedSince(tx: EntityManager): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT r.id FROM import_work r WHERE (
         (r.applied ? 'figure' AND ${saysOtherwise('annual_figure', `(r.applied ->> 'figure')::uuid`, `(r.applied ->> 'figureVersion')::integer`)})
         OR (r.outcome = 'CREATE' AND EXISTS (SELECT 1 FROM annual_figure a WHERE a.organisation_id = r.target_id
            AND a.id::text IS DISTINCT FROM r.applied ->> 'figure')))`,
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async undo(tx: EntityManager): Promise<void> {
    const columns = 'revenue, profit, reported_grade, origin, import_batch_id';
    await tx.query(
      `UPDATE annual_figure a SET (${columns}) = (SELECT ${columns} FROM jsonb_populate_record(NULL::annual_figure, r.applied -> 'figureBefore'))
       FROM import_work r WHERE r.applied ? 'figureBefore' AND a.id = (r.applied ->> 'figure')::uuid`,
    );
    await tx.query(
      `DELETE FROM annual_figure a USING import_work r
       WHERE NOT r.applied ? 'figureBefore' AND a.id = (r.applied ->> 'figure')::uuid`,
    );
  }
}
