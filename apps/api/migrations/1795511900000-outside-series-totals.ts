import { seedOutsideSeries } from '@domain/outside-series';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/* The same sums as `areaTotals` in TypeScript; the oracle compares the two. Areas are those of which a commune has a figure. */
const TOTALS = `
CREATE FUNCTION outside_series_totals(series uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  WITH figures AS (
    SELECT v.unit_id, v.measured_on, v.value, u.province_id, s.decimals
    FROM outside_series s JOIN outside_value v ON v.series_id = s.id JOIN admin_unit u ON u.id = v.unit_id AND u.level = 'COMMUNE'
    WHERE s.id = series AND s.additive),
  areas AS (
    SELECT DISTINCT 'PROVINCE' AS area, f.province_id AS area_id, f.measured_on FROM figures f
    UNION
    SELECT 'TERRITORY', t.territory_id, f.measured_on FROM figures f JOIN territory_unit t ON t.unit_id = f.unit_id
      AND t.valid_from <= f.measured_on AND (t.valid_to IS NULL OR t.valid_to > f.measured_on)),
  members AS (
    SELECT a.*, p.full_name AS name, u.id AS unit_id FROM areas a JOIN admin_unit p ON p.id = a.area_id
      JOIN admin_unit u ON u.province_id = p.id AND u.level = 'COMMUNE' AND u.valid_from <= a.measured_on AND u.last_day >= a.measured_on
    WHERE a.area = 'PROVINCE'
    UNION ALL
    SELECT a.*, t.name, u.id FROM areas a JOIN territory t ON t.id = a.area_id
      JOIN territory_unit m ON m.territory_id = t.id AND m.valid_from <= a.measured_on AND (m.valid_to IS NULL OR m.valid_to > a.measured_on)
      JOIN admin_unit u ON u.id = m.unit_id AND u.level = 'COMMUNE'
    WHERE a.area = 'TERRITORY'),
  totals AS (
    SELECT m.area, m.area_id, m.name, m.measured_on, count(*) AS units_total, count(f.value) AS units_counted,
      round(sum(f.value)::numeric, max(f.decimals)) AS value
    FROM members m LEFT JOIN figures f ON f.unit_id = m.unit_id AND f.measured_on = m.measured_on
    GROUP BY m.area, m.area_id, m.name, m.measured_on HAVING count(f.value) > 0)
  SELECT coalesce(jsonb_agg(jsonb_build_object('area', area, 'areaId', area_id, 'name', name, 'measuredOn', measured_on,
    'value', value, 'unitsCounted', units_counted, 'unitsTotal', units_total)
    ORDER BY measured_on DESC, area, area_id), '[]') FROM totals
$$`;

/* For targets: the newest complete sum of an area up to a day; NULL while any commune of it has no figure. */
const AREA = `
CREATE FUNCTION outside_area_total(series_code text, area uuid, on_day date) RETURNS double precision LANGUAGE sql STABLE AS $$
  SELECT t.value FROM outside_series s
  CROSS JOIN LATERAL jsonb_to_recordset(outside_series_totals(s.id))
    AS t("areaId" uuid, "measuredOn" date, value double precision, "unitsCounted" integer, "unitsTotal" integer)
  WHERE s.code = series_code AND t."areaId" = area AND t."measuredOn" <= on_day AND t."unitsCounted" = t."unitsTotal"
  ORDER BY t."measuredOn" DESC LIMIT 1
$$`;

export class OutsideSeriesTotals1795511900000 implements MigrationInterface {
  name = 'OutsideSeriesTotals1795511900000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TOTALS, AREA]) await runner.query(sql);
    await seedOutsideSeries(runner.manager);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
