import { Bytes, Flag, Identified, Instant, Int, Record, Ref, Text, Uuid } from '@platform/api';
import type { Relation } from 'typeorm';
import { UserAccount } from './user-account.entity';

/** The password of a user, apart from the account: no history and no audit row ever holds a hash. Only the door writes. */
@Record({ table: 'user_credential', kind: 'reference', scope: { through: ['user'], parent: 'user_account' } })
export class UserCredential extends Identified {
  @Ref(() => UserAccount, { unique: true, index: true })
  user!: Relation<UserAccount>;

  /** argon2id in PHC form. */
  @Text({ max: 300 })
  passwordHash!: string;

  /** Set by whoever gave the password to its owner; until it is changed the account may do nothing else. */
  @Flag()
  mustChange!: boolean;
}

/** One browser signed in. The token stands only in the cookie; here is its SHA-256. Ended sessions are kept as a log. */
@Record({ table: 'session', kind: 'reference', scope: { through: ['user'], parent: 'user_account' } })
export class Session extends Identified {
  @Ref(() => UserAccount, { index: true })
  user!: Relation<UserAccount>;

  @Bytes({ unique: true })
  tokenHash!: Uint8Array;

  @Instant()
  createdAt!: Date;

  @Instant()
  lastSeenAt!: Date;

  @Instant()
  expiresAt!: Date;

  @Instant({ nullable: true })
  endedAt!: Date | null;

  /** Address it was opened from, for the owner of the account to recognise it. */
  @Text({ max: 64 })
  address!: string;
}

/**
 * Attempts to sign in within one window. Its id is made of what is counted (an account, an address, both), so unknown
 * names are counted as known ones are, and a name typed by mistake is not kept.
 */
@Record({ table: 'sign_in_guard', kind: 'reference', scope: 'OPEN', deletable: true })
export class SignInGuard extends Identified {
  /** Made of the username; lets an officer who resets a password unlock it. Empty for an address alone. */
  @Uuid({ nullable: true, index: true })
  accountKey!: string | null;

  @Int()
  attempts!: number;

  @Instant({ index: true })
  since!: Date;
}
