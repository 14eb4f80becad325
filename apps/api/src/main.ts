import 'reflect-metadata';
import { loadConfig } from '@platform/kernel';
import { createApp } from './create-app';

/** The API and the console, one process. It tells its parent when it listens and leaves cleanly when asked to. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.port, process.env['HOST'] ?? '127.0.0.1');
  process.send?.('ready');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
