import { seedAdminUnits } from '@domain/admin-unit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The administrative units of the country, old and new, with what became of them. */
export class ReferenceData1795499900000 implements MigrationInterface {
  name = 'ReferenceData1795499900000';

  async up(runner: QueryRunner): Promise<void> {
    await seedAdminUnits(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
