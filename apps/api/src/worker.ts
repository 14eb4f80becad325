import 'reflect-metadata';
import { CoOpSyncModule } from '@domain/co-op';
import { AuditCheckpoints, sealAudit } from '@platform/audit';
import { Database } from '@platform/database';
import { loadConfig, type RegisterConfig, systemActor } from '@platform/kernel';
import { forgetOldAnswers, InboxWorker, keepGoing, numberFeed, Sequencer } from '@platform/sync';
import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { PlatformModule } from './platform.module';

const DRAIN_MS = 15_000;
const MINUTE = 60_000;
const KEPT_FEED_DAYS = 90;

@Module({})
class WorkerModule {
  static with(config: RegisterConfig): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(config), CoOpSyncModule] };
  }
}

/** Something that is done once at the start and then again after a while; doing it twice does no harm. */
interface Recurring {
  name: string;
  /** Milliseconds between two runs. */
  every: number;
  run(tx: EntityManager): Promise<unknown>;
}

function recurring({ dataDir }: RegisterConfig): Recurring[] {
  const checkpoints = new AuditCheckpoints(dataDir);
  return [
    // Statements that begin or end today have no write of their own on that day.
    { name: 'organisations-due', every: 10 * MINUTE, run: (tx) => tx.query('SELECT organisation_project_due()') },
    { name: 'partitions', every: 6 * 60 * MINUTE, run: (tx) => tx.query('SELECT register_partitions_ahead()') },
    { name: 'feed-expiry', every: 24 * 60 * MINUTE, run: (tx) => tx.query('SELECT feed_expire($1)', [KEPT_FEED_DAYS]) },
    { name: 'old-answers', every: 60 * MINUTE, run: forgetOldAnswers },
    {
      name: 'audit-checkpoint',
      every: 15 * MINUTE,
      run: async (tx) => {
        const [head] = (await tx.query(
          `SELECT position::text, encode(chain_hash, 'hex') AS "chainHash" FROM audit_head`,
        )) as [{ position: string; chainHash: string }];
        checkpoints.append({ at: new Date().toISOString(), ...head });
      },
    },
  ];
}

/** The process that works on what has been taken in, numbers what has been written, and keeps the calendar. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: config.logLevel === 'silent' ? false : ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  const log = new Logger('Worker');
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  // Whoever started us is gone: nobody could stop us any more.
  process.once('disconnect', stop);

  const db = app.get(Database);
  const inbox = app.get(InboxWorker);
  const sequencer = new Sequencer(db, [numberFeed, sealAudit]);
  const tell = (name: string) => (error: unknown) =>
    log.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  const { signal } = stopping;
  const rounds = [
    keepGoing(() => inbox.drainOnce(), { busy: 0, idle: 250 }, signal, tell('inbox')),
    keepGoing(() => sequencer.pass(), { busy: 50, idle: 250 }, signal, tell('sequencer')),
    ...recurring(config).map(({ name, every, run }) => {
      const once = () =>
        db.write(systemActor(name), { reason: `Việc định kỳ: ${name}`, role: 'register_job' }, run).then(() => 1);
      return keepGoing(once, { busy: every, idle: every }, signal, tell(name));
    }),
  ];
  process.send?.('ready');
  await Promise.race([Promise.all(rounds), drained(signal)]);
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
