import 'reflect-metadata';
import { CoOpSyncModule } from '@domain/co-op';
import { sealAudit } from '@platform/audit';
import { Database } from '@platform/database';
import { Jobs } from '@platform/job';
import { loadConfig, type RegisterConfig } from '@platform/kernel';
import { numberFeed, Sequencer } from '@platform/sync';
import { ConsoleLogger, type DynamicModule, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FEATURES } from './features';
import { PlatformModule } from './platform.module';

const DRAIN_MS = 15_000;

@Module({})
class WorkerModule {
  static with(config: RegisterConfig): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(config), ...FEATURES, CoOpSyncModule] };
  }
}

/** The process that does what nobody waits for: the jobs of the features, and the numbering of what has been written. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: config.logLevel !== 'silent' && new ConsoleLogger({ json: true, logLevels: ['fatal', 'error', 'warn'] }),
    abortOnError: false,
  });
  const log = new Logger('Worker');
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  // Whoever started us is gone: nobody could stop us any more.
  process.once('disconnect', stop);

  const sequencer = new Sequencer(app.get(Database), [numberFeed, sealAudit]);
  const jobs = app.get(Jobs);
  jobs.add({ name: 'sequencer', pace: { busy: 50, idle: 250 }, run: () => sequencer.pass() });
  const ended = jobs.run(stopping.signal, (name, error) =>
    log.error(`${name}: ${error instanceof Error ? error.message : String(error)}`),
  );
  process.send?.('ready');
  await Promise.race([ended, drained(stopping.signal)]);
  await app.close();
  process.exit(0);
}

/** Rounds that have begun are finished, but not for ever. */
function drained(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => setTimeout(resolve, DRAIN_MS).unref(), { once: true });
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
