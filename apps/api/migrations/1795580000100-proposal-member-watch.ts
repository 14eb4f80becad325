import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * The watch of proposals about members: a proposal goes STALE with the membership or with what is sealed of its person,
 * compared as it is sealed, for the database opens nothing. Two tables of one record, so both ask the same question.
 */
const WATCH = `
CREATE FUNCTION proposal_member_watch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE touched uuid[];
BEGIN
  IF TG_ARGV[0] = 'party' THEN
    SELECT array_agg(w.id) INTO touched FROM rows r JOIN membership m ON m.party_id = r.id
      JOIN proposal w ON w.target_id = m.id AND w.state IN ('OPEN', 'STALE') WHERE w.target = 'MEMBERSHIP';
  ELSE
    SELECT array_agg(w.id) INTO touched FROM rows r
      JOIN proposal w ON w.target_id = r.id AND w.state IN ('OPEN', 'STALE') WHERE w.target = 'MEMBERSHIP';
  END IF;
  IF touched IS NULL THEN RETURN NULL; END IF;
  UPDATE proposal p SET state = now_is.state
  FROM (SELECT w.id, CASE WHEN bool_or(CASE
            WHEN f.column_name LIKE 'party.%' THEN ('\\x' || encode(f.stated_sealed, 'hex')) IS DISTINCT FROM (to_jsonb(q) ->> substr(f.column_name, 7))
            ELSE f.stated IS DISTINCT FROM (to_jsonb(m) ->> f.column_name) END) THEN 'STALE' ELSE 'OPEN' END AS state
        FROM proposal w JOIN membership m ON m.id = w.target_id JOIN proposal_field f ON f.proposal_id = w.id
          LEFT JOIN party q ON q.id = m.party_id
        WHERE w.id = ANY (touched)
        GROUP BY w.id) now_is
  WHERE p.id = now_is.id AND p.state <> now_is.state;
  RETURN NULL;
END $$;

CREATE TRIGGER proposal_watch AFTER UPDATE ON membership REFERENCING NEW TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION proposal_member_watch('membership');
CREATE TRIGGER proposal_watch AFTER UPDATE ON party REFERENCING NEW TABLE AS rows
  FOR EACH STATEMENT EXECUTE FUNCTION proposal_member_watch('party')`;

export class ProposalMemberWatch1795580000100 implements MigrationInterface {
  name = 'ProposalMemberWatch1795580000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WATCH);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
