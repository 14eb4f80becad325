import 'reflect-metadata';
import { loadConfig } from '@platform/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app';

const DRAIN_MS = 15_000;

/** The API and the console, one process. It tells its parent when it listens and leaves cleanly when asked to. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.port, process.env['HOST'] ?? '127.0.0.1');
  const stop = once(() => void drain(app));
  process.on('SIGTERM', stop).on('SIGINT', stop);
  // Without whoever started us nobody could stop us any more.
  process.once('disconnect', stop);
  process.send?.('ready');
}

/** Takes no new request, finishes those inside within the limit, then lets go of the database. */
async function drain(app: NestFastifyApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), DRAIN_MS);
  await app.close();
  clearTimeout(cut);
  process.exit(0);
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
