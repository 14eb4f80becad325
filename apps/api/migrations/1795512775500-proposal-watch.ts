import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * A proposal that waits becomes STALE when what is stored moves away from what its proposer saw, and OPEN again when it
 * comes back, whoever changes the record: a person, an import, the registry. A kind of record takes part by a trigger on its table.
 */
const WATCH = `
CREATE FUNCTION proposal_watch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE proposal p SET state = now_is.state
  FROM (SELECT w.id, CASE WHEN bool_or(f.stated IS DISTINCT FROM (to_jsonb(r) ->> f.column_name)) THEN 'STALE' ELSE 'OPEN' END AS state
        FROM rows r JOIN proposal w ON w.target_id = r.id AND w.state IN ('OPEN', 'STALE') JOIN proposal_field f ON f.proposal_id = w.id
        WHERE w.target = TG_ARGV[0] GROUP BY w.id) now_is
  WHERE p.id = now_is.id AND p.state <> now_is.state;
  RETURN NULL;
END $$;

CREATE TRIGGER proposal_watch AFTER UPDATE ON organisation REFERENCING NEW TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION proposal_watch('ORGANISATION')`;

export class ProposalWatch1795512775500 implements MigrationInterface {
  name = 'ProposalWatch1795512775500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WATCH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
