/** The three things that must not stay down: the database, the API, the worker. */
import { aborted, keepRunning } from './keep-running.mjs';
import { lastWords, start } from './programs.mjs';

/**
 * Starts the database (a failure now is the caller's) and keeps it running. The answer's `back()` waits until it is
 * there again and tells whether it was away.
 */
export async function watchDatabase(database, { signal, say, fail }) {
  let server = await database.start();
  if (server.exited === null) return { back: async () => false };
  let away = null;
  const life = async () => {
    server ??= await database.start();
    away?.resolve();
    away = null;
    const { code, signal: by } = await server.exited;
    away = Promise.withResolvers();
    server = null;
    return by ?? `mã ${code}`;
  };
  keepRunning('PostgreSQL', { life, signal, say }).catch(fail);
  const back = async () => {
    if (away === null) return false;
    await Promise.race([away.promise, aborted(signal)]);
    return true;
  };
  return { back };
}

/** Keeps one of our programs running; its process numbers are written down for the run after a kill. */
export function watchProgram(name, program, { env, watch, children, instance, guard, signal, say, fail }) {
  const life = async () => {
    signal.throwIfAborted();
    const child = start(program, [], env, { watch });
    children.set(name, child);
    try {
      await instance.remember([...children.values()].map(({ pid }) => pid));
    } catch (error) {
      await child.stop(0);
      throw error;
    }
    const { code, signal: by, written } = await child.exited;
    children.delete(name);
    return by ?? `mã ${code}: ${lastWords(written)}`;
  };
  keepRunning(name, { life, signal, say, excused: guard.back }).catch(fail);
}
