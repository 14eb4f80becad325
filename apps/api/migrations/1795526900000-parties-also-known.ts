import type { MigrationInterface, QueryRunner } from 'typeorm';

const KNOWN = `
-- Many at a time: the holder of a number under his own name, or under one that a province found to be his as well.
CREATE OR REPLACE FUNCTION parties_known_by(numbers bytea[], keys text[])
RETURNS TABLE (number bytea, name_key text, id uuid, taken boolean) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT a.number, a.name_key, (array_agg(p.id) FILTER (WHERE p.kind = 'PERSON' AND (p.name_key = a.name_key OR EXISTS (
           SELECT 1 FROM party o WHERE o.contested_id_index = a.number AND o.name_key = a.name_key AND o.same_as_id = p.id))))[1],
         count(p.id) > 0
  FROM unnest(numbers, keys) AS a(number, name_key) LEFT JOIN party p ON p.national_id_index = a.number
  GROUP BY a.number, a.name_key
$$;
`;

export class PartiesAlsoKnown1795526900000 implements MigrationInterface {
  name = 'PartiesAlsoKnown1795526900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KNOWN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
