import type { RegisterConfig } from '@platform/kernel';

type SignInSettings = Pick<RegisterConfig, 'signInFailures' | 'signInLockMinutes'>;

/** Limits of signing in and of a session, in one place. Durations in seconds. */
export interface SignInLimits {
  /** Failures of one account from one address before that pair is refused. */
  perAccountAndAddress: number;
  /** Failures of one account from anywhere: many addresses together guess no faster. */
  perAccount: number;
  /** Failures from one address over all accounts; an office behind one address must still be able to work. */
  perAddress: number;
  /** Length of the window in which failures are counted, from the first one. */
  window: number;
}

/** The limits of this installation (`SIGN_IN_FAILURES`, `SIGN_IN_LOCK_MINUTES`); why they are settings: docs/decisions/identity.md. */
export function signInLimits({ signInFailures = 5, signInLockMinutes = 15 }: SignInSettings): SignInLimits {
  return {
    perAccountAndAddress: signInFailures,
    perAccount: 10 * signInFailures,
    perAddress: 40 * signInFailures,
    window: signInLockMinutes * 60,
  };
}

export const SESSION = {
  /** A session ends this long after signing in, whatever is done in it. */
  absolute: 12 * 3600,
  /** A session ends this long after the last request. */
  idle: 2 * 3600,
  /** The last request is written down once in this time, so that reading does not write each time. */
  touchEvery: 5 * 60,
} as const;

/** Who an actor is stays in memory this long at most: a change in another process is seen after it. */
export const ACTOR_CACHE_SECONDS = 10;

/** argon2id with the parameters OWASP recommends (19 MiB, two passes, one lane). */
export const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const PASSWORD = { min: 12, max: 200, distinctCharacters: 5 } as const;

/** Access tokens of programs, in seconds. */
export const ACCESS_TOKEN_SECONDS = 300;
