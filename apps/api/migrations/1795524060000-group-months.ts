import { CO_OP_PARAMETERS } from '@domain/co-op';
import { addLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The law's figure that decides when a group may become a cooperative: a parameter, no constant of the code. */
export class GroupMonths1795524060000 implements MigrationInterface {
  name = 'GroupMonths1795524060000';

  async up(runner: QueryRunner): Promise<void> {
    await addLegalParameters(runner, CO_OP_PARAMETERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
