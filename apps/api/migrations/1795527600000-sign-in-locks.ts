import type { MigrationInterface, QueryRunner } from 'typeorm';

/* The key of an account's counters as `accountKey` makes it (RFC 9562 version 8 of SHA-256): a spec proves that both agree. */
const KEY = `
CREATE FUNCTION sign_in_account_key(username text) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT encode(set_byte(set_byte(b, 6, (get_byte(b, 6) & 15) | 128), 8, (get_byte(b, 8) & 63) | 128), 'hex')::uuid
  FROM (SELECT substr(sha256('sign-in-account'::bytea || '\\x00'::bytea || convert_to(username, 'UTF8')), 1, 16) AS b) s
$$;
`;

export class SignInLocks1795527600000 implements MigrationInterface {
  name = 'SignInLocks1795527600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEY);
    await runner.query('ALTER TABLE "user_account" ADD "sign_in_unlocked_at" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE user_account_history ADD COLUMN sign_in_unlocked_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
