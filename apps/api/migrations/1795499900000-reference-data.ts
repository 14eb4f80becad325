import { seedAdminUnits } from '@domain/admin-unit';
import { seedLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The administrative units of the country with what became of them, and the law's figures as dated parameters. */
export class ReferenceData1795499900000 implements MigrationInterface {
  name = 'ReferenceData1795499900000';

  async up(runner: QueryRunner): Promise<void> {
    await seedAdminUnits(runner);
    await seedLegalParameters(runner.manager);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
