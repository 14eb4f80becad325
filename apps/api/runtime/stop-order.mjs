const SAME_ORDER_MS = 1_000;

/**
 * The order to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started us. A second one
 * asks for haste: the programs are killed, PostgreSQL still stops cleanly. npm and the terminal both pass on one
 * Ctrl-C, so that orders within a second count as one.
 */
export function orderToStop(say) {
  const stop = new AbortController();
  const hurry = new AbortController();
  let first = 0;
  const order = () => {
    if (!stop.signal.aborted) {
      first = Date.now();
      say('Đang dừng…');
      stop.abort();
    } else if (Date.now() - first > SAME_ORDER_MS) {
      hurry.abort();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, order);
  if (process.channel) {
    process.channel.unref();
    process.once('disconnect', () => stop.signal.aborted || order());
  }
  return { signal: stop.signal, hurry: hurry.signal };
}
