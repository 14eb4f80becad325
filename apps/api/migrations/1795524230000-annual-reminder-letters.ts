import { seedLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * How many letters of one sending were queued or sent. Notices are nobody's to read but their receiver's; the count is
 * no secret of his, and whoever sees the reminder must be able to prove it.
 */
const LETTERS = `
CREATE FUNCTION notice_letters_of(source uuid, of_step text) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT count(*)::integer FROM notice n JOIN notice_letter l ON l.notice_id = n.id WHERE n.source_id = source AND l.step = of_step
$$;
REVOKE ALL ON FUNCTION notice_letters_of(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notice_letters_of(uuid, text) TO register_reader, register_writer, register_job`;

/** Proof of reminders, and the days of the law on which they go out. */
export class AnnualReminderLetters1795524230000 implements MigrationInterface {
  name = 'AnnualReminderLetters1795524230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LETTERS);
    await seedLegalParameters(runner.manager);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
