import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportUndo1795527323119 implements MigrationInterface {
  name = 'ImportUndo1795527323119';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "import_batch" DROP CONSTRAINT "import_batch_status_c5d7ec_check"');
    await runner.query('ALTER TABLE "import_batch" ADD "undone_rows" integer NOT NULL DEFAULT \'0\'');
    await runner.query('ALTER TABLE "import_row" ADD "undone" boolean NOT NULL DEFAULT false');
    await runner.query(
      "ALTER TABLE \"import_batch\" ADD CONSTRAINT \"import_batch_status_de5a0f_check\" CHECK (status IN ('READING', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'UNDOING', 'PARTLY_UNDONE', 'UNDONE', 'FAILED', 'CANCELLED'))",
    );
    await runner.query('ALTER TABLE import_batch_history ADD COLUMN undone_rows integer');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
