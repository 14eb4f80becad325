import { seedLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has to report each year, as a dated parameter. */
export class AnnualReturnParameters1795515091000 implements MigrationInterface {
  name = 'AnnualReturnParameters1795515091000';

  async up(runner: QueryRunner): Promise<void> {
    await seedLegalParameters(runner.manager);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
