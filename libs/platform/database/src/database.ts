import { randomUUID } from 'node:crypto';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor, type IsoDate, scopeOf, today } from '@platform/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { translateDatabaseError } from './database-errors';

/** The roles a transaction may take. A source's role writes that source's statements and nothing else. */
export type WriteRole = 'register_writer' | 'register_job' | 'w_dkkd' | 'w_thue' | 'w_office';

export interface WriteOptions {
  /** Why, in the person's own words or the name of the job: it stands in the audit beside every changed row. */
  reason: string;
  role?: WriteRole;
  /** A whole file is worked on: the ten minutes of a job instead of the web's seconds. */
  long?: boolean;
  /** The day that counts as today; only tests and nightly jobs set it. */
  today?: IsoDate;
}

const requestId = new AsyncLocalStorage<string>();

/** Runs `work` with a request id that audit rows and logs carry. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requestId.run(id, work);
}

export function currentRequestId(): string {
  return requestId.getStore() ?? randomUUID();
}

/** The only way to change a row: one use case, one transaction, row + history + audit + feed together or not at all. */
export class Database {
  constructor(readonly dataSource: DataSource) {}

  /**
   * Opens the transaction, takes the role, and says who acts and where; triggers do the rest. A deadlock or a
   * serialization failure is tried again, three times at most.
   * @throws RegisterError for a broken constraint, in the words of the table's owner where it named them.
   */
  async write<T>(actor: Actor, options: WriteOptions, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (tx) => {
          await enter(tx, actor, options);
          return work(tx);
        });
      } catch (error) {
        if (attempt < 3 && isTransient(error)) continue;
        throw translateDatabaseError(error);
      }
    }
  }
}

/** Takes another role for the rest of the transaction (a source's statement is written as `w_<source>`). */
export async function takeRole(tx: EntityManager, role: WriteRole): Promise<void> {
  await tx.query(`select set_config('role', $1, true)`, [role]);
}

/**
 * Runs a few statements of somebody's transaction as the system's own, where what they touch is not for him to read or
 * write; he holds what he held afterwards.
 */
export async function asSystem<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  const [grants] = (await tx.query(`SELECT current_setting('register.grants') AS held`)) as [{ held: string }];
  await tx.query(`SELECT set_config('register.grants', '{"*":"ALL"}', true)`);
  const giveBack = () => tx.query(`SELECT set_config('register.grants', $1, true)`, [grants.held]);
  const result = await work().catch(async (error: unknown) => {
    // In a transaction that PostgreSQL has given up nothing can be set, and nothing can be done either.
    await giveBack().catch(() => undefined);
    throw error;
  });
  await giveBack();
  return result;
}

/* A transaction's running time limit can be switched off in it, but not made longer. */
const LONG_WORK = `, set_config('statement_timeout', '600s', true), set_config('transaction_timeout', '0', true)`;

async function enter(tx: EntityManager, actor: Actor, options: WriteOptions): Promise<void> {
  await tx.query(
    `select set_config('register.actor', $1, true), set_config('register.reason', $2, true),
            set_config('register.request', $3, true), set_config('register.grants', $4, true),
            set_config('register.today', $5, true), set_config('role', $6, true)${options.long ? LONG_WORK : ''}`,
    [
      actor.id,
      options.reason,
      currentRequestId(),
      grantsSetting(actor),
      options.today ?? today(),
      options.role ?? 'register_writer',
    ],
  );
}

/** The grants as row-level security reads them: permission -> "ALL" or the ids of provinces, communes, organisations. */
export function grantsSetting(actor: Actor): string {
  if (actor.kind === 'SYSTEM') return JSON.stringify({ '*': 'ALL' });
  const settings: Record<string, 'ALL' | string[]> = {};
  for (const { permission } of actor.grants) {
    if (permission in settings) continue;
    const scope = scopeOf(actor, permission);
    settings[permission] = scope.all ? 'ALL' : [...scope.provinceIds, ...scope.communeIds, ...scope.organisationIds];
  }
  return JSON.stringify(settings);
}

function isTransient(error: unknown): boolean {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
  return code === '40P01' || code === '40001';
}
