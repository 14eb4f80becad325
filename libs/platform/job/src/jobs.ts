import { Database } from '@platform/database';
import { systemActor } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keepGoing, type Pace } from './rounds';

/** Work that goes on for as long as the worker lives. */
export interface Job {
  name: string;
  pace: Pace;
  /** One round; answers how much there was to do. */
  run(db: Database): Promise<number>;
}

const MINUTE = 60_000;

/** Something done at the start and then again every so many minutes, in a transaction of the job role. */
export function every(minutes: number, name: string, run: (tx: EntityManager) => Promise<unknown>): Job {
  const wait = minutes * MINUTE;
  return {
    name,
    pace: { busy: wait, idle: wait },
    run: (db) =>
      db.write(systemActor(name), { reason: `Việc định kỳ: ${name}`, role: 'register_job' }, run).then(() => 1),
  };
}

/** The jobs of this installation; each lib adds its own when it starts, the worker alone runs them. */
@Injectable()
export class Jobs {
  private readonly jobs = new Map<string, Job>();

  constructor(private readonly db: Database) {}

  add(...jobs: readonly Job[]): void {
    for (const job of jobs) {
      if (this.jobs.has(job.name)) throw new Error(`job ${job.name} is added twice`);
      this.jobs.set(job.name, job);
    }
  }

  /** Runs every job until `signal` aborts and the rounds that have begun are finished. */
  async run(signal: AbortSignal, tell: (name: string, error: unknown) => void): Promise<void> {
    const lives = [...this.jobs.values()].map((job) =>
      keepGoing(
        () => job.run(this.db),
        job.pace,
        signal,
        (error) => tell(job.name, error),
      ),
    );
    await Promise.all(lives);
  }
}
