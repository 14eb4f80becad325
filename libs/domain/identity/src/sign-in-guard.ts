import { deterministicUuid, type RegisterError, systemActor } from '@platform/kernel';
import type { Database } from '@platform/database';
import { GraphQLDateTime } from '@platform/api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import { IDENTITY_ERRORS } from './identity.errors';
import type { SignInLimits } from './identity.settings';

/** Names the counter of an account without naming the account. */
export function accountKey(username: string): string {
  return deterministicUuid('sign-in-account', username);
}

const COUNT = `
  INSERT INTO sign_in_guard AS g (id, account_key, attempts, since)
  SELECT id, account_key, 1, now() FROM unnest($1::uuid[], $2::uuid[]) AS counted(id, account_key) ORDER BY id
  ON CONFLICT (id) DO UPDATE SET
    attempts = CASE WHEN g.since < now() - make_interval(secs => $3) THEN 1 ELSE g.attempts + 1 END,
    since = CASE WHEN g.since < now() - make_interval(secs => $3) THEN now() ELSE g.since END
  RETURNING id, attempts, greatest(1, ceil(extract(epoch FROM since + make_interval(secs => $3) - now())))::int AS seconds`;

/**
 * Counts an attempt before the password is looked at, so that a hundred attempts at once are still only as many
 * guesses as allowed. Known and unknown names are counted alike.
 * @throws RegisterError `SIGN_IN_LOCKED` with the seconds until it opens, also for the right password: an answer would be one
 * more guess.
 */
export async function countAttempt(
  db: Database,
  username: string,
  address: string,
  limits: SignInLimits,
): Promise<void> {
  const account = accountKey(username);
  const counters = [
    {
      id: deterministicUuid('sign-in-pair', `${username}\u0000${address}`),
      account,
      limit: limits.perAccountAndAddress,
    },
    { id: account, account, limit: limits.perAccount },
    { id: deterministicUuid('sign-in-address', address), account: null, limit: limits.perAddress },
  ];
  const counted = await db.write(systemActor('sign-in'), { reason: 'Đếm lần đăng nhập' }, async (tx) => {
    const ids = counters.map(({ id }) => id);
    const accounts = counters.map((counter) => counter.account);
    return (await tx.query(COUNT, [ids, accounts, limits.window])) as Counted[];
  });
  const limitOf = new Map(counters.map(({ id, limit }) => [id, limit]));
  const over = counted.filter(({ id, attempts }) => attempts > limitOf.get(id)!);
  if (over.length > 0) throw locked(Math.max(...over.map(({ seconds }) => seconds)));
}

interface Counted {
  id: string;
  attempts: number;
  seconds: number;
}

function locked(seconds: number): RegisterError {
  const error = IDENTITY_ERRORS.SIGN_IN_LOCKED({ details: { retryAfterSeconds: seconds } });
  error.message = `Sai quá nhiều lần; đăng nhập tạm khóa, mở lại sau ${Math.ceil(seconds / 60)} phút`;
  return error;
}

/** After the right password: the attempt was none, and what is over is dropped. */
export async function forgiveAttempts(
  tx: EntityManager,
  username: string,
  address: string,
  limits: SignInLimits,
): Promise<void> {
  const pair = deterministicUuid('sign-in-pair', `${username}\u0000${address}`);
  const counted = [accountKey(username), deterministicUuid('sign-in-address', address)].sort();
  await tx.query('DELETE FROM sign_in_guard WHERE id = $1 OR since < now() - make_interval(secs => $2)', [
    pair,
    limits.window,
  ]);
  await tx.query('UPDATE sign_in_guard SET attempts = greatest(attempts - 1, 0) WHERE id = ANY($1)', [counted]);
}

/** An account that is not let in for a while, whatever the password. */
@ObjectType({ description: 'Tài khoản đang tạm khóa đăng nhập vì sai mật khẩu nhiều lần' })
export class SignInLock {
  @Field(() => ID, { description: 'Người dùng' }) userId!: string;
  @Field(() => GraphQLDateTime, { description: 'Mở lại lúc' }) until!: Date;
  @Field({ description: 'Từ mọi nơi; nếu không, chỉ từ địa chỉ đã gõ sai' }) everywhere!: boolean;
}

/** The locked accounts among those the transaction may see. */
export async function locksNow(tx: EntityManager, limits: SignInLimits): Promise<SignInLock[]> {
  return (await tx.query(
    `SELECT u.id AS "userId", max(g.since) + make_interval(secs => $1) AS until, bool_or(g.id = g.account_key) AS everywhere
     FROM sign_in_guard g JOIN user_account u ON sign_in_account_key(u.username) = g.account_key
     WHERE g.since > now() - make_interval(secs => $1)
       AND g.attempts >= CASE WHEN g.id = g.account_key THEN $2::integer ELSE $3::integer END
     GROUP BY u.id ORDER BY u.id`,
    [limits.window, limits.perAccount, limits.perAccountAndAddress],
  )) as SignInLock[];
}

/** Opens the door again for an account whose password was reset, or which an officer lets in. */
export async function unlock(tx: EntityManager, username: string): Promise<void> {
  await tx.query('DELETE FROM sign_in_guard WHERE account_key = $1', [accountKey(username)]);
}
