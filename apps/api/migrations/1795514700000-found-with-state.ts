import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What an import found of the situation of organisations that it is about to bring into being: written before their first
 * statements, so that the projection is made once and tells the feed once. No policy can judge such a row, for its
 * organisation is not there yet; the function writes for no other, and unless the statement follows, which is judged, the
 * transaction cannot commit.
 */
const FOUND = `
CREATE FUNCTION import_found_states(batch uuid, day date, origin text, states jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE $many$
    INSERT INTO operational_finding (id, organisation_id, state, found_by, found_on, evidence, valid_from, import_batch_id)
    SELECT r.id, r.organisation_id, r.state, $3, $2, r.evidence, $2, $1
    FROM jsonb_to_recordset($4) AS r(id uuid, organisation_id uuid, state text, evidence text)
    WHERE NOT EXISTS (SELECT 1 FROM organisation o WHERE o.id = r.organisation_id)$many$ USING batch, day, origin, states;
END $$;
REVOKE ALL ON FUNCTION import_found_states(uuid, date, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION import_found_states(uuid, date, text, jsonb) TO register_writer, register_job;
`;

export class FoundWithState1795514700000 implements MigrationInterface {
  name = 'FoundWithState1795514700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOUND);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
