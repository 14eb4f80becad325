import { setTimeout as pause } from 'node:timers/promises';
import { StartFailure } from './failure.mjs';

const WINDOW_MS = 60_000;
const MOST_ENDS = 5;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;

/**
 * Starts something again whenever it ends, a little later each time, until `signal` aborts. The fifth end within a
 * minute is a StartFailure. `life()` starts it and answers why it ended; throwing counts as an end too.
 * `excused()` waits out another trouble that was the cause, and answers whether there was one: such an end is free.
 */
export async function keepRunning(name, { life, signal, say, excused = async () => false }) {
  let ends = [];
  for (;;) {
    const reason = await life().catch((error) => error.message);
    if (signal.aborted) return;
    const now = Date.now();
    ends = (await excused()) ? [] : [...ends.filter((at) => now - at < WINDOW_MS), now];
    if (ends.length >= MOST_ENDS) {
      throw new StartFailure(
        `${name} dừng ${MOST_ENDS} lần trong một phút (${reason})`,
        `${name} ended ${MOST_ENDS} times within a minute`,
      );
    }
    if (signal.aborted) return;
    say(`${name} đã dừng (${reason}); đang khởi động lại`);
    const wait = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, ends.length - 1));
    await pause(wait, null, { signal }).catch(() => undefined);
    if (signal.aborted) return;
  }
}

/** Resolves when `signal` aborts. */
export function aborted(signal) {
  const { promise, resolve } = Promise.withResolvers();
  if (signal.aborted) resolve();
  else signal.addEventListener('abort', () => resolve(), { once: true });
  return promise;
}
