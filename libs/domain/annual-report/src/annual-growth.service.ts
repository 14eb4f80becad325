import { Organisation } from '@domain/co-op';
import { LEGAL_CODES } from '@domain/legal-rule';
import type { Ask } from '@platform/api';
import { Reads, type SummaryTables } from '@platform/database';
import { Injectable } from '@nestjs/common';
import { AnnualFigure } from './annual-figure.entity';
import { type AnnualGrowth, GrowthMetric, type GrowthQuestion } from './annual-growth.entity';

/** Columns of `annual_figure` behind each metric; working capital is whichever the law's parameter names. */
const COLUMNS: Readonly<Record<Exclude<GrowthMetric, 'WORKING_CAPITAL'>, string>> = {
  REVENUE: 'revenue',
  REVENUE_EXTERNAL: 'revenue_external',
  PROFIT: 'profit',
  PROFIT_AFTER_TAX: 'profit_after_tax',
  TOTAL_CAPITAL: 'total_capital',
  EQUITY: 'equity',
  CHARTER_CAPITAL_REGISTERED: 'charter_capital_registered',
  CHARTER_CAPITAL_PAID: 'charter_capital_paid',
  MEMBERS: 'member_count',
  WORKERS: 'worker_count',
  WORKER_INCOME: 'worker_monthly_income',
};
const CAPITALS = ['TOTAL_CAPITAL', 'EQUITY', 'CHARTER_CAPITAL_REGISTERED', 'CHARTER_CAPITAL_PAID'] as const;

/** Answers how a figure has grown, in one statement. */
@Injectable()
export class AnnualGrowthService {
  constructor(private readonly reads: Reads) {}

  async growth(ask: Ask, question: GrowthQuestion): Promise<AnnualGrowth> {
    const [row] = await this.reads.summary<AnnualGrowth>(ask, (tables) => growthSql(question, tables));
    return row!;
  }
}

function growthSql(question: GrowthQuestion, tables: SummaryTables): string {
  const { bind, rows } = tables;
  const year = bind(question.year, 'integer');
  const metric = bind(question.metric, 'text');
  const growthOf = (now: string, before: string): string =>
    `CASE WHEN ${before} > 0 THEN round((${now} / ${before} - 1) * 100, 2)::float8 END`;
  // Who was there at the end of a year is asked of that day; where they lie, of today's units.
  const due = (of: number): string => dueSql(question, of, tables);
  return `
    WITH meaning AS (
      SELECT p.value #>> '{}' AS measured_as, p.mark FROM (SELECT 1) one LEFT JOIN legal_parameter p
        ON p.code = '${LEGAL_CODES.workingCapitalFigure}' AND ${holdsOn('p', `make_date(${year}, 12, 31)`)}),
    figure AS (
      SELECT f.organisation_id, f.year, ${valueSql(question.metric)} AS value
      FROM ${rows(AnnualFigure)} f, meaning WHERE f.year IN (${year}, ${year} - 1)),
    due AS (${due(question.year)}),
    now AS (SELECT f.organisation_id, f.value FROM figure f JOIN due d ON d.id = f.organisation_id
      WHERE f.year = ${year} AND f.value IS NOT NULL),
    before AS (SELECT f.organisation_id, f.value FROM figure f JOIN (${due(question.year - 1)}) d ON d.id = f.organisation_id
      WHERE f.year = ${year} - 1 AND f.value IS NOT NULL),
    means AS (
      SELECT count(n.value)::int AS reported, avg(n.value) AS mean, count(b.value)::int AS reported_before, avg(b.value) AS mean_before,
        count(*) FILTER (WHERE n.value IS NOT NULL AND b.value IS NOT NULL)::int AS matched,
        avg(n.value) FILTER (WHERE b.value IS NOT NULL) AS matched_mean,
        avg(b.value) FILTER (WHERE n.value IS NOT NULL) AS matched_mean_before
      FROM now n FULL JOIN before b ON b.organisation_id = n.organisation_id)
    SELECT ${year} AS year, ${metric} AS metric,
      CASE WHEN ${metric} = 'WORKING_CAPITAL' THEN meaning.measured_as END AS "measuredAs",
      CASE WHEN ${metric} = 'WORKING_CAPITAL' THEN meaning.mark END AS "measuredAsMark",
      all_due.count AS due, m.reported, all_due.count - m.reported AS missing, m.mean::float8 AS mean,
      m.reported_before AS "reportedBefore", m.mean_before::float8 AS "meanBefore", ${growthOf('m.mean', 'm.mean_before')} AS growth,
      m.matched, m.matched_mean::float8 AS "matchedMean", m.matched_mean_before::float8 AS "matchedMeanBefore",
      ${growthOf('m.matched_mean', 'm.matched_mean_before')} AS "matchedGrowth"
    FROM means m, meaning, (SELECT count(*)::int AS count FROM due) all_due`;
}

function valueSql(metric: GrowthMetric): string {
  if (metric !== GrowthMetric.WORKING_CAPITAL) return `f.${COLUMNS[metric]}::numeric`;
  const cases = CAPITALS.map((name) => `WHEN '${name}' THEN f.${COLUMNS[name]}`);
  return `(CASE meaning.measured_as ${cases.join(' ')} END)::numeric`;
}

function dueSql(
  { kind, field, unitId, territory }: GrowthQuestion,
  year: number,
  { bind, rows }: SummaryTables,
): string {
  const day = bind(`${year}-12-31`, 'date');
  const found = [
    `EXISTS (SELECT 1 FROM legal_parameter p WHERE p.code = '${LEGAL_CODES.activeFamilyStatuses}'
       AND ${holdsOn('p', day)} AND p.value ? s.registry_status)`,
  ];
  if (kind) found.push(`s.kind = ${bind(kind, 'text')}`);
  if (field) found.push(`s.field = ${bind(field, 'text')}`);
  if (unitId) found.push(`${bind(unitId, 'uuid')} IN (o.province_id, o.commune_id)`);
  if (territory) {
    found.push(`EXISTS (SELECT 1 FROM territory t JOIN territory_unit tu ON tu.territory_id = t.id
      WHERE t.code = ${bind(territory, 'text')} AND tu.unit_id = o.commune_id)`);
  }
  return `SELECT o.id FROM ${rows(Organisation)} o JOIN organisation_standing(${day}) s ON s.organisation_id = o.id
    WHERE ${found.join(' AND ')}`;
}

function holdsOn(alias: string, day: string): string {
  return `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${day})`;
}
