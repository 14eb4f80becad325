import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Its own decision, else those of the units it was formed from; `known`: as believed at that moment. Units are one truth. */
const STATE = `
CREATE FUNCTION new_rural_state(unit uuid, on_day date, known timestamptz DEFAULT NULL) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
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
    FROM (SELECT level, valid_from, valid_to FROM new_rural_recognition
          WHERE unit_id = unit AND (known IS NULL OR known_from <= known)
          UNION ALL SELECT level, valid_from, valid_to FROM new_rural_recognition_history
          WHERE known IS NOT NULL AND unit_id = unit AND known_from <= known AND known_to > known) r
    WHERE r.valid_from <= on_day;
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
    FROM (SELECT u.id, u.full_name, s.portion, s.kind, new_rural_state(u.id, on_day, known) AS standing
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

const STANDING = `
CREATE FUNCTION new_rural_standing(unit uuid, on_day date, known timestamptz DEFAULT NULL) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  standing jsonb;
  reading text;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM admin_unit u WHERE u.id = unit AND u.level = 'COMMUNE' AND u.valid_from <= on_day) THEN
    RETURN NULL;
  END IF;
  standing := new_rural_state(unit, on_day, known);
  SELECT p.value #>> '{}' INTO reading FROM (
      SELECT code, value, valid_from, valid_to FROM legal_parameter WHERE known IS NULL OR known_from <= known
      UNION ALL SELECT code, value, valid_from, valid_to FROM legal_parameter_history
      WHERE known IS NOT NULL AND known_from <= known AND known_to > known) p
    WHERE p.code = 'NEW_RURAL_MERGED_READING' AND p.valid_from <= on_day AND (p.valid_to IS NULL OR p.valid_to > on_day);
  RETURN standing || jsonb_build_object('reading', reading, 'counts', CASE reading
    WHEN 'ALL' THEN standing ->> 'state' = 'RECOGNISED'
    WHEN 'ANY' THEN standing ->> 'state' <> 'NOT_RECOGNISED'
    WHEN 'OWN_DECISION' THEN standing ->> 'basis' = 'OWN_DECISION' END);
END $$`;

export class NewRuralKnownThen1795523900000 implements MigrationInterface {
  name = 'NewRuralKnownThen1795523900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION new_rural_standing(uuid, date)');
    await runner.query('DROP FUNCTION new_rural_state(uuid, date)');
    for (const sql of [STATE, STANDING]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
