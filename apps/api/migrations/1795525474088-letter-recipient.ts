import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetterRecipient1795525474088 implements MigrationInterface {
  name = 'LetterRecipient1795525474088';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"notice_letter\" ADD \"recipient_id\" text");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
