import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was believed of one organisation or one unit is asked for many of them at once; who is contested is few among many. */
export class HistoryOfLists1795527600000 implements MigrationInterface {
  name = 'HistoryOfLists1795527600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX technology_adoption_history_organisation_idx ON technology_adoption_history (organisation_id)',
    );
    await runner.query('CREATE INDEX new_rural_recognition_history_unit_idx ON new_rural_recognition_history (unit_id)');
    await runner.query('CREATE INDEX party_contested_idx ON party (name, id) WHERE is_contested');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
