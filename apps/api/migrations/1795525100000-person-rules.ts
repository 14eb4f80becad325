import { addLegalParameters, MEMBER_AGES } from '@domain/legal-rule';
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

-- Years of birth of the individual members of a day; who may see a person is not asked, for only a rule looks at them.
CREATE FUNCTION member_birth_years(organisations uuid[], on_day date) RETURNS TABLE (membership_id uuid, birth_year integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, p.birth_year FROM membership m JOIN party p ON p.id = m.party_id
  WHERE m.organisation_id = ANY (organisations) AND m.valid_from <= on_day AND (m.valid_to IS NULL OR m.valid_to > on_day)
    AND m.kind = 'PERSON' AND p.birth_year IS NOT NULL
$$;
REVOKE ALL ON FUNCTION member_birth_years(uuid[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION member_birth_years(uuid[], date) TO register_writer, register_job, w_dkkd, w_thue, w_office;
`;

export class PersonRules1795525100000 implements MigrationInterface {
  name = 'PersonRules1795525100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KNOWN);
    await addLegalParameters(runner, MEMBER_AGES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
