import { addLegalParameters } from '@domain/legal-rule';
import { NEW_RURAL_PARAMETERS } from '@domain/new-rural-status';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The same rule as `standingOf` in TypeScript; the oracle compares the two. Levels are numbers here: 1 standard, 2
 * advanced, 3 model.
 */
const STATE = `
CREATE FUNCTION new_rural_state(unit uuid, on_day date) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  levels CONSTANT text[] := ARRAY['STANDARD', 'ADVANCED', 'MODEL'];
  own integer;
  any_own boolean;
  parts jsonb;
  total integer;
  recognised integer;
  partly boolean;
  lowest integer;
  same_unit boolean;
  carried jsonb;
BEGIN
  SELECT max(array_position(levels, r.level)) FILTER (WHERE r.valid_to IS NULL OR r.valid_to > on_day), count(*) > 0
    INTO own, any_own
    FROM new_rural_recognition r WHERE r.unit_id = unit AND r.valid_from <= on_day;
  IF own IS NOT NULL THEN
    RETURN jsonb_build_object('state', 'RECOGNISED', 'level', levels[own], 'basis', 'OWN_DECISION', 'predecessors', '[]'::jsonb);
  END IF;
  IF any_own THEN
    RETURN jsonb_build_object('state', 'NOT_RECOGNISED', 'level', NULL, 'basis', 'REVOKED', 'predecessors', '[]'::jsonb);
  END IF;
  SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', p.id, 'fullName', p.full_name, 'portion', p.portion,
           'state', p.standing ->> 'state', 'level', p.standing ->> 'level') ORDER BY p.id), '[]'),
         count(*), count(*) FILTER (WHERE p.standing ->> 'state' = 'RECOGNISED'),
         coalesce(bool_or(p.standing ->> 'state' <> 'NOT_RECOGNISED'), false),
         min(array_position(levels, p.standing ->> 'level')),
         count(*) = 1 AND bool_and(p.portion = 'WHOLE' AND p.kind IN ('KEEP', 'RENAME', 'LEVEL_CHANGE')),
         (jsonb_agg(p.standing) -> 0)
    INTO parts, total, recognised, partly, lowest, same_unit, carried
    FROM (SELECT u.id, u.full_name, s.portion, s.kind, new_rural_state(u.id, on_day) AS standing
          FROM admin_unit_succession s JOIN admin_unit u ON u.id = s.predecessor_id
          WHERE s.successor_id = unit) p;
  IF total = 0 THEN
    RETURN jsonb_build_object('state', 'NOT_RECOGNISED', 'level', NULL, 'basis', 'NONE', 'predecessors', parts);
  END IF;
  IF same_unit THEN
    RETURN carried || jsonb_build_object('predecessors', parts);
  END IF;
  RETURN jsonb_build_object(
    'state', CASE WHEN recognised = total THEN 'RECOGNISED' WHEN partly THEN 'PARTIAL' ELSE 'NOT_RECOGNISED' END,
    'level', CASE WHEN recognised = total THEN levels[lowest] END,
    'basis', 'PREDECESSORS', 'predecessors', parts);
END $$`;

/* With what counts by the reading of that day; null for what is no commune, or was none yet. */
const STANDING = `
CREATE FUNCTION new_rural_standing(unit uuid, on_day date) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  standing jsonb;
  reading text;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM admin_unit u WHERE u.id = unit AND u.level = 'COMMUNE' AND u.valid_from <= on_day) THEN
    RETURN NULL;
  END IF;
  standing := new_rural_state(unit, on_day);
  SELECT p.value #>> '{}' INTO reading FROM legal_parameter p
    WHERE p.code = 'NEW_RURAL_MERGED_READING' AND p.valid_from <= on_day AND (p.valid_to IS NULL OR p.valid_to > on_day);
  RETURN standing || jsonb_build_object('reading', reading, 'counts', CASE reading
    WHEN 'ALL' THEN standing ->> 'state' = 'RECOGNISED'
    WHEN 'ANY' THEN standing ->> 'state' <> 'NOT_RECOGNISED'
    WHEN 'OWN_DECISION' THEN standing ->> 'basis' = 'OWN_DECISION' END);
END $$`;

/* For targets: every commune of a day of whose territory any part was ever recognised by then. */
const COMMUNES = `
CREATE FUNCTION new_rural_communes(on_day date)
RETURNS TABLE (unit_id uuid, state text, level text, basis text, counts boolean) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE reached AS (
    SELECT r.unit_id AS id FROM new_rural_recognition r WHERE r.valid_from <= on_day
    UNION SELECT s.successor_id FROM reached JOIN admin_unit_succession s ON s.predecessor_id = reached.id)
  SELECT u.id, standing ->> 'state', standing ->> 'level', standing ->> 'basis', (standing ->> 'counts')::boolean
  FROM reached JOIN admin_unit u ON u.id = reached.id
  CROSS JOIN LATERAL new_rural_standing(u.id, on_day) standing
  WHERE u.valid_from <= on_day AND u.last_day >= on_day AND standing IS NOT NULL
$$`;

export class NewRuralStanding1795510700000 implements MigrationInterface {
  name = 'NewRuralStanding1795510700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [STATE, STANDING, COMMUNES]) await runner.query(sql);
    await addLegalParameters(runner, NEW_RURAL_PARAMETERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
