import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = [
  'organisation_statement_office',
  'organisation_statement_dkkd',
  'organisation_statement_thue',
  'operational_finding',
];

const LAST_SAVED = `
-- Who stated something of an organisation last, and when: for whoever may see it and has lost a race. The trail itself is
-- not his to read.
CREATE FUNCTION organisation_last_saved(org uuid) RETURNS TABLE (saved_at timestamptz, saved_by text) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.at, coalesce(u.display_name, a.actor_id)
  FROM (${SOURCES.map((table) => `SELECT '${table}' AS name, id FROM ${table} WHERE organisation_id = org`).join(`
    UNION ALL `)}) s
  JOIN audit_entry a ON a.record_table = s.name AND a.record_id = s.id AND a.operation IN ('INSERT', 'UPDATE')
  LEFT JOIN user_account u ON u.id::text = a.actor_id
  WHERE EXISTS (SELECT 1 FROM organisation o WHERE o.id = org
    AND register_in_scope('organisation:read', o.province_id, o.commune_id, o.id))
  ORDER BY a.at DESC, a.id DESC LIMIT 1
$$;
REVOKE ALL ON FUNCTION organisation_last_saved(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_last_saved(uuid) TO register_writer;
`;

export class OrganisationLastSaved1795516600000 implements MigrationInterface {
  name = 'OrganisationLastSaved1795516600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LAST_SAVED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
