import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What an actor holds is read once for a statement. As a function of each row, policies read it from the settings of the
 * transaction millions of times in the undo of a file of 5,000 rows, which took 100 seconds.
 */
const REACH = `
-- The places in which the actor of this transaction holds a permission; the nil place stands for all of them.
CREATE FUNCTION register_reach(permission text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  held CONSTANT jsonb := nullif(current_setting('register.grants', true), '')::jsonb;
BEGIN
  IF held -> permission = '"ALL"' OR held -> '*' = '"ALL"' THEN
    RETURN ARRAY['00000000-0000-0000-0000-000000000000'::uuid];
  END IF;
  RETURN ARRAY(SELECT jsonb_array_elements_text(held -> permission)::uuid UNION ALL SELECT jsonb_array_elements_text(held -> '*')::uuid);
END $$;
`;

const POLICIES = `
CREATE FUNCTION pg_temp.once_a_statement(predicate text) RETURNS text LANGUAGE sql AS $$
  SELECT regexp_replace(regexp_replace(predicate,
    'register_in_scope\\((''[^'']+''::text), ([^()]+)\\)',
    '(ARRAY[''00000000-0000-0000-0000-000000000000''::uuid, \\2] && (SELECT register_reach(\\1)))', 'g'),
    'register_may\\((''[^'']+''::text)\\)', '(SELECT register_may(\\1))', 'g')
$$;
DO $$
DECLARE
  p record;
BEGIN
  FOR p IN SELECT * FROM pg_policies WHERE schemaname = 'public'
    AND concat(qual, with_check) ~ 'register_(in_scope|may)\\(' ORDER BY tablename, policyname LOOP
    EXECUTE format('ALTER POLICY %I ON %I', p.policyname, p.tablename)
      || coalesce(' USING (' || pg_temp.once_a_statement(p.qual) || ')', '')
      || coalesce(' WITH CHECK (' || pg_temp.once_a_statement(p.with_check) || ')', '');
  END LOOP;
END $$;
`;

export class ReachOnceAStatement1795550000000 implements MigrationInterface {
  name = 'ReachOnceAStatement1795550000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REACH);
    await runner.query(POLICIES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
