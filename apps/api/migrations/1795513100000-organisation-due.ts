import type { MigrationInterface, QueryRunner } from 'typeorm';

const POSTS = `
-- Who holds which post on a day, for the rule that compares persons: it must give the same finding to whoever's write asks
-- for it, also where he may not see persons. It answers for organisations in the caller's scope.
CREATE FUNCTION organisation_posts(ids uuid[], day date) RETURNS TABLE (organisation_id uuid, person_id uuid, name_key text, post text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.organisation_id, o.person_id, p.name_key, o.post
  FROM officer o JOIN party p ON p.id = o.person_id JOIN organisation g ON g.id = o.organisation_id
  WHERE o.organisation_id = ANY(ids) AND o.valid_from <= day AND (o.valid_to IS NULL OR o.valid_to > day)
    AND g.registry_status <> 'TERMINATED' AND register_in_scope('organisation:read', g.province_id, g.commune_id)
$$;
REVOKE ALL ON FUNCTION organisation_posts(uuid[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_posts(uuid[], date) TO register_writer, register_job;
`;

const FACTS = [
  'organisation_statement_office',
  'organisation_statement_dkkd',
  'organisation_statement_thue',
  'operational_finding',
];
const ALSO = ['officer'];

const periods = (tables: readonly string[]): string =>
  [
    ...tables.map((table) => `SELECT organisation_id, valid_from, valid_to, known_from FROM ${table}`),
    ...(tables === ALSO ? [`SELECT union_id, valid_from, valid_to, known_from FROM union_membership`] : []),
  ].join('\n    UNION ALL ');

/* What was written on the day itself was projected by its own write. */
const DUE = `(s.known_from AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < d.day`;

const due = (tables: readonly string[]): string => `
  SELECT DISTINCT s.organisation_id FROM (${periods(tables)}) s,
    LATERAL (VALUES (s.valid_from), (s.valid_to)) AS d(day)
  WHERE d.day BETWEEN register_today() - 7 AND register_today() AND ${DUE}`;

const PROJECT = `
-- Organisations of which something begins or ends in these days without a write of its own; \`facts\` alone change what is
-- projected, posts and memberships what the rules find.
CREATE FUNCTION organisation_due() RETURNS TABLE (organisation_id uuid, facts boolean) LANGUAGE sql STABLE AS $$
  SELECT d.organisation_id, bool_or(d.facts) FROM (
    SELECT f.organisation_id, true AS facts FROM (${due(FACTS)}) f
    UNION ALL SELECT a.organisation_id, false FROM (${due(ALSO)}) a) d
  GROUP BY 1
$$;

CREATE OR REPLACE FUNCTION organisation_project_due() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  due uuid[];
BEGIN
  SELECT array_agg(d.organisation_id ORDER BY d.organisation_id) INTO due FROM organisation_due() d WHERE d.facts;
  PERFORM organisation_project(due) WHERE due IS NOT NULL;
  RETURN coalesce(cardinality(due), 0);
END $$;
`;

export class OrganisationDue1795513100000 implements MigrationInterface {
  name = 'OrganisationDue1795513100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POSTS);
    await runner.query(PROJECT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
