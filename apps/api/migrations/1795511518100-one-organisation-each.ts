import type { MigrationInterface, QueryRunner } from 'typeorm';

/* A co-op user acts for one organisation. Appointments of that role for a whole unit give nothing any more and end today. */
export class OneOrganisationEach1795511518100 implements MigrationInterface {
  name = 'OneOrganisationEach1795511518100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `SELECT set_config('register.actor', 'system:migration', true),
              set_config('register.reason', 'Người dùng của tổ chức được giao cho một tổ chức', true)`,
    );
    await runner.query(
      `UPDATE role_appointment SET valid_to = greatest(valid_from, register_today())
       WHERE role = 'COOP_USER' AND organisation_id IS NULL AND (valid_to IS NULL OR valid_to > register_today())`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
