import { seedLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The parameters that figures of a year, their growth and the yearly reporting rest on. */
export class AnnualParameters1795514011000 implements MigrationInterface {
  name = 'AnnualParameters1795514011000';

  async up(runner: QueryRunner): Promise<void> {
    await seedLegalParameters(runner.manager);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
