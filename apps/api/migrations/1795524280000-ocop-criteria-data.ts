import { addLegalParameters } from '@domain/legal-rule';
import { OCOP_CRITERIA_PARAMETERS, seedProductSets } from '@domain/ocop-criteria';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * What a criteria set says never changes, whoever asks: a sheet that was scored by it must give the same outcome for
 * ever. The keeping columns (version, known_from) may move.
 */
const IMMUTABLE = `
CREATE FUNCTION ocop_criteria_set_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'criteria sets do not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'ocop_criteria_set_immutable';
END $$;
CREATE TRIGGER ocop_criteria_set_immutable BEFORE UPDATE ON ocop_criteria_set FOR EACH ROW
  WHEN ((OLD.decision, OLD.set_number, OLD.valid_from, OLD.tree, OLD.content_hash)
    IS DISTINCT FROM (NEW.decision, NEW.set_number, NEW.valid_from, NEW.tree, NEW.content_hash))
  EXECUTE FUNCTION ocop_criteria_set_immutable();
`;

/** The product sets of the law, the dated parameters of scoring, and the wall around criteria sets. */
export class OcopCriteriaData1795524280000 implements MigrationInterface {
  name = 'OcopCriteriaData1795524280000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMMUTABLE);
    await seedProductSets(runner.manager);
    await addLegalParameters(runner.manager, OCOP_CRITERIA_PARAMETERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
