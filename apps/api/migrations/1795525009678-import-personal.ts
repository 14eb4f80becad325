import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportPersonal1795525009678 implements MigrationInterface {
  name = 'ImportPersonal1795525009678';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"import_row\" ADD \"part_key\" text");
    await runner.query("ALTER TABLE \"import_row\" ADD \"sealed\" bytea");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
