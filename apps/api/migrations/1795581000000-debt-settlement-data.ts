import { SETTLEMENT_PARAMETERS } from '@domain/debt-settlement';
import { addLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The paths of settlement and who decides on each, as dated law. */
export class DebtSettlementData1795581000000 implements MigrationInterface {
  name = 'DebtSettlementData1795581000000';

  async up(runner: QueryRunner): Promise<void> {
    await addLegalParameters(runner.manager, SETTLEMENT_PARAMETERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
