import { addLegalParameters, ASSOCIATE_AGE } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const KNOWN = `
-- Who has a number under this name: the holder himself, or whoever a province found to be written so as well.
CREATE OR REPLACE FUNCTION party_known_by(number_index bytea, key text, OUT id uuid, OUT taken boolean) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT (array_agg(p.id) FILTER (WHERE p.kind = 'PERSON' AND (p.name_key = key OR EXISTS (
            SELECT 1 FROM party a WHERE a.contested_id_index = number_index AND a.name_key = key AND a.same_as_id = p.id))))[1],
         count(*) > 0
  FROM party p WHERE p.national_id_index = number_index
$$;
`;

export class PersonRules1795525100000 implements MigrationInterface {
  name = 'PersonRules1795525100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KNOWN);
    await addLegalParameters(runner, ASSOCIATE_AGE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
