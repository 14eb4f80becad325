import { setTimeout as pause } from 'node:timers/promises';

export interface Pace {
  /** Milliseconds between two rounds that found something. */
  busy: number;
  /** Milliseconds between rounds when nothing happens; reached by doubling. */
  idle: number;
}

const AFTER_ERROR_MS = 1_000;

/**
 * Does `round` again and again until `signal` aborts; a round that has begun is finished. An error is told and the next
 * round comes a second later: the database may be restarting.
 */
export async function keepGoing(
  round: () => Promise<number>,
  { busy, idle }: Pace,
  signal: AbortSignal,
  tell: (error: unknown) => void,
): Promise<void> {
  let wait = busy;
  while (!signal.aborted) {
    try {
      const found = await round();
      wait = found > 0 ? busy : Math.min(idle, Math.max(1, wait) * 2);
    } catch (error) {
      if (!signal.aborted) tell(error);
      wait = AFTER_ERROR_MS;
    }
    await pause(wait, null, { signal }).catch(() => undefined);
  }
}
