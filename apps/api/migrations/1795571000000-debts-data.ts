import { DEBT_PARAMETERS } from '@domain/debt';
import { addLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/* V18 whoever writes: a debt of a member is of somebody who was one on the day it arose. A merger moves both together. */
const MEMBERS_THEN = `
CREATE FUNCTION debt_membership_then() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.membership_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.id = NEW.membership_id
      AND m.organisation_id = NEW.organisation_id AND m.valid_from <= NEW.origin_on AND (m.valid_to IS NULL OR m.valid_to > NEW.origin_on)) THEN
    RAISE EXCEPTION 'nobody was a member on that day' USING ERRCODE = '23514', CONSTRAINT = 'debt_membership_then';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER debt_membership_then BEFORE INSERT OR UPDATE OF membership_id, origin_on ON debt FOR EACH ROW EXECUTE FUNCTION debt_membership_then();
`;

/** Members of the day, and the order in which payments are divided. */
export class DebtsData1795571000000 implements MigrationInterface {
  name = 'DebtsData1795571000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEMBERS_THEN);
    await addLegalParameters(runner.manager, DEBT_PARAMETERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
