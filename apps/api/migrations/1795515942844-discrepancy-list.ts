import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DiscrepancyList1795515942844 implements MigrationInterface {
  name = 'DiscrepancyList1795515942844';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX \"discrepancy_opened_idx\" ON \"discrepancy\"  (\"opened_on\", \"id\") ");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
