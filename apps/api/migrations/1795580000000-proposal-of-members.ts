import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProposalOfMembers1795580000000 implements MigrationInterface {
  name = 'ProposalOfMembers1795580000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"proposal\" DROP CONSTRAINT \"proposal_target_d11451_check\"");
    await runner.query("ALTER TABLE \"proposal_field\" ADD \"proposed_sealed\" bytea");
    await runner.query("ALTER TABLE \"proposal_field\" ADD \"stated_sealed\" bytea");
    await runner.query("ALTER TABLE \"proposal_field\" ADD \"sealed_for\" text");
    await runner.query("ALTER TABLE \"proposal\" ADD CONSTRAINT \"proposal_target_4d0bfa_check\" CHECK (target IN ('ORGANISATION', 'MEMBERSHIP', 'NEW_MEMBER'))");
    await runner.query("ALTER TABLE proposal_field_history ADD COLUMN proposed_sealed bytea");
    await runner.query("ALTER TABLE proposal_field_history ADD COLUMN stated_sealed bytea");
    await runner.query("ALTER TABLE proposal_field_history ADD COLUMN sealed_for text");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
