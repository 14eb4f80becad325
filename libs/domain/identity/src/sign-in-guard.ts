import { deterministicUuid, systemActor } from '@platform/kernel';
import type { Database } from '@platform/database';
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
  RETURNING id, attempts`;

/**
 * Counts an attempt before the password is looked at, so that a hundred attempts at once are still only as many
 * guesses as allowed. Known and unknown names are counted alike.
 * @throws RegisterError `SIGN_IN_LOCKED`, also for the right password: an answer would be one more guess.
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
    return (await tx.query(COUNT, [ids, accounts, limits.window])) as { id: string; attempts: number }[];
  });
  const attempts = new Map(counted.map((row) => [row.id, row.attempts]));
  if (counters.some(({ id, limit }) => (attempts.get(id) ?? 0) > limit)) throw IDENTITY_ERRORS.SIGN_IN_LOCKED();
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

/** Opens the door again for an account whose password was reset. */
export async function unlock(tx: EntityManager, username: string): Promise<void> {
  await tx.query('DELETE FROM sign_in_guard WHERE account_key = $1', [accountKey(username)]);
}
