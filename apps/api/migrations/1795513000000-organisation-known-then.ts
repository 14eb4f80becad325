import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What was believed then, also of an organisation that has left the register since (its import was undone): the dated
 * function begins with the projection of today and, where a state of knowledge is asked for, with the organisations that
 * were still known then. Which these are stands in a narrow table, so that no history is read through to find them.
 */
const COLUMNS = [
  'code',
  'legacy_registration_no',
  'kind',
  'name',
  'name_source',
  'name_key',
  'short_name',
  'foreign_name',
  'registration_kind',
  'registry_status',
  'registry_status_source',
  'registry_status_since',
  'tax_code',
  'tax_status',
  'tax_status_source',
  'tax_status_since',
  'operational_state',
  'operational_state_since',
  'province_id',
  'commune_id',
  'stated_unit_id',
  'address_line',
  'address_as_registered',
  'registered_on',
  'established_on',
  'established_precision',
  'field',
  'industry',
  'charter_capital',
  'official_member_count',
  'representative_id',
];
const CHOSEN = COLUMNS.map((column) => `c.${column}`).join(', ');

const LEFT = `
CREATE TABLE organisation_left (
  organisation_id uuid PRIMARY KEY,
  left_at timestamptz NOT NULL DEFAULT transaction_timestamp()
);
CREATE INDEX organisation_left_at_idx ON organisation_left (left_at);
ALTER TABLE organisation_left ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation_left FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_left_reader ON organisation_left FOR SELECT TO register_reader USING (true);
CREATE POLICY organisation_left_owner ON organisation_left TO CURRENT_USER USING (true) WITH CHECK (true);
-- Ids alone: what was stated of them keeps its own walls.
CREATE POLICY organisation_left_read ON organisation_left FOR SELECT TO register_writer, register_job, w_dkkd, w_thue, w_office
  USING (register_may('organisation:read'));
GRANT SELECT ON organisation_left TO register_reader, register_writer, register_job, w_dkkd, w_thue, w_office;

CREATE FUNCTION organisation_left_trigger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO organisation_left (organisation_id) SELECT id FROM rows
    ON CONFLICT (organisation_id) DO UPDATE SET left_at = excluded.left_at;
  ELSE
    DELETE FROM organisation_left l USING rows r WHERE l.organisation_id = r.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER organisation_left_delete AFTER DELETE ON organisation
  REFERENCING OLD TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_left_trigger();
CREATE TRIGGER organisation_left_insert AFTER INSERT ON organisation
  REFERENCING NEW TABLE AS rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_left_trigger();

INSERT INTO organisation_left (organisation_id, left_at)
SELECT h.organisation_id, max(h.known_to)
FROM (SELECT organisation_id, known_to FROM organisation_statement_office_history
      UNION ALL SELECT organisation_id, known_to FROM organisation_statement_dkkd_history) h
WHERE NOT EXISTS (SELECT 1 FROM organisation o WHERE o.id = h.organisation_id) GROUP BY 1;
`;

const DATED = `
-- The unit in whose hands a unit's territory is today.
CREATE FUNCTION register_unit_today(unit uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT l.at_unit_id FROM admin_unit_lineage l WHERE l.unit_id = unit AND l.valid_from <= register_today()
                   AND (l.valid_to IS NULL OR l.valid_to > register_today())), unit)
$$;

-- Scope is judged by the unit of today; of an organisation that has left, by what is today the unit then stated. It has no
-- version any more: nothing can be changed there.
CREATE OR REPLACE FUNCTION organisation_at(as_of date, known timestamptz)
RETURNS TABLE (__RETURNS__)
LANGUAGE sql STABLE AS $$
  SELECT o.id, o.version, ${CHOSEN}, o.province_id, o.commune_id
  FROM organisation o, LATERAL organisation_choice(o.id, coalesce(as_of, register_today()), known) c
  UNION ALL
  SELECT l.organisation_id, 0, ${CHOSEN}, u.province_id, u.id
  FROM organisation_left l, LATERAL organisation_choice(l.organisation_id, coalesce(as_of, register_today()), known) c
  JOIN admin_unit u ON u.id = register_unit_today(c.stated_unit_id)
  WHERE l.left_at > known
$$;
`;

export class OrganisationKnownThen1795513000000 implements MigrationInterface {
  name = 'OrganisationKnownThen1795513000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEFT);
    const [{ columns }] = (await runner.query(
      `SELECT substring(pg_get_function_result('organisation_at(date, timestamptz)'::regprocedure) FROM 'TABLE\\((.*)\\)') AS columns`,
    )) as [{ columns: string }];
    await runner.query(DATED.replace('__RETURNS__', columns));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
