import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OcopConclusions1795543000000 implements MigrationInterface {
  name = 'OcopConclusions1795543000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"ocop_certificate\" ADD \"concluded_on\" date");
    await runner.query("ALTER TABLE \"ocop_certificate\" ADD \"concluded_ground\" text");
    await runner.query("ALTER TABLE \"ocop_certificate\" ADD \"conclusion\" text");
    await runner.query("ALTER TABLE \"ocop_certificate\" ADD \"revocation_due_on\" date");
    await runner.query("CREATE INDEX \"ocop_certificate_revocation_due_idx\" ON \"ocop_certificate\"  (\"revocation_due_on\", \"id\") WHERE revocation_due_on IS NOT NULL");
    await runner.query("ALTER TABLE \"ocop_certificate\" ADD CONSTRAINT \"ocop_certificate_concluded_ground_70a9ba_check\" CHECK (concluded_ground IN ('FORGED_FILE', 'CRITERIA_NOT_MET', 'LAW_BROKEN', 'MARK_MISUSED', 'STOPPED', 'COMPETENT_BODY'))");
    await runner.query("ALTER TABLE \"ocop_certificate\" ADD CONSTRAINT \"ocop_certificate_conclusion_check\" CHECK (num_nulls(concluded_on, concluded_ground, conclusion) IN (0, 3))");
    await runner.query("ALTER TABLE ocop_certificate_history ADD COLUMN concluded_on date");
    await runner.query("ALTER TABLE ocop_certificate_history ADD COLUMN concluded_ground text");
    await runner.query("ALTER TABLE ocop_certificate_history ADD COLUMN conclusion text");
    await runner.query("ALTER TABLE ocop_certificate_history ADD COLUMN revocation_due_on date");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
