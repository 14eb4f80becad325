import { ESTABLISHMENT_PARAMETERS } from '@domain/establishment';
import { addLegalParameters } from '@domain/legal-rule';
import { seedTechnologyItems, TECHNOLOGY_PARAMETERS } from '@domain/technology-adoption';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A first catalogue of technology, and the questions nobody has answered about technology and enterprises. */
export class TechnologyItems1795514986415 implements MigrationInterface {
  name = 'TechnologyItems1795514986415';

  async up(runner: QueryRunner): Promise<void> {
    await seedTechnologyItems(runner);
    await addLegalParameters(runner, [...TECHNOLOGY_PARAMETERS, ...ESTABLISHMENT_PARAMETERS]);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
