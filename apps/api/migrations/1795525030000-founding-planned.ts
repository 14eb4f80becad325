import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Asked once for every row an import founds. Its plan is kept from the first rows, when the table may have been empty: then
 * it read the whole table for each of them (6 of 60 s for 10,000 rows).
 */
const PLANNED = `ALTER FUNCTION register_row_exists(text, uuid) SET enable_seqscan = off`;

export class FoundingPlanned1795525030000 implements MigrationInterface {
  name = 'FoundingPlanned1795525030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLANNED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
