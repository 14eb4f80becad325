import { Database } from '@platform/database';
import { KeyRing, RegisterError, systemActor } from '@platform/kernel';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { type AppliedState, contentHash, type Verdict, verdictOn } from './merge.rules';
import { eventKey, RAW_PLACE } from './inbox';
import { Parked, type SyncHandler, type SyncHandlers } from './sync-handler';
import type { Source } from './sync-authority';
import { type ClaimedEvent, claim, latestApplied, lockSubjects, type Settled, settle } from './inbox-rows';

/** What keeps old and repeated states out. Always on; a test takes it away to see what it is for. */
export interface WorkerDefences {
  /** A state is applied only when its version is higher than what was applied. */
  versions: boolean;
}

const BATCH = 20;
/** Seconds until the next try of an event that failed for a reason that may pass. */
const BACKOFF = [1, 10, 60, 600, 3600] as const;
const ACTOR = systemActor('sync');

/** Applies what the inbox holds: claim, locks, effect and mark in one transaction, so that a killed worker leaves nothing. */
export class InboxWorker {
  constructor(
    private readonly db: Database,
    private readonly ring: KeyRing,
    private readonly handlers: SyncHandlers,
    private readonly defences: WorkerDefences = { versions: true },
  ) {}

  /** One batch of at most 20 events, none that another worker holds. Returns how many were settled. */
  drainOnce(): Promise<number> {
    return this.db.write(ACTOR, { reason: 'Áp dụng sự kiện đồng bộ', role: 'register_job' }, async (tx) => {
      const events = await claim(tx, BATCH);
      if (events.length === 0) return 0;
      await lockSubjects(tx, events);
      const byHandler = Map.groupBy(events, ({ source, type }) => this.handlers.of(source, type));
      for (const [handler, own] of byHandler) await handler?.lock(tx, subjectsOf(own));
      const applied = await latestApplied(tx, events);
      const settled: Settled[] = [];
      for (const event of events) settled.push(await this.settleOne(tx, event, applied));
      for (const [handler, own] of byHandler) {
        const touched = own.filter(({ key }) =>
          settled.some((one) => one.event.key === key && one.state === 'applied'),
        );
        if (handler && touched.length > 0) await handler.after(tx, subjectsOf(touched));
      }
      await settle(tx, settled);
      return settled.length;
    });
  }

  /* A savepoint for each event: what fails takes nothing of the others with it. */
  private async settleOne(
    tx: EntityManager,
    event: ClaimedEvent,
    applied: Map<string, AppliedState>,
  ): Promise<Settled> {
    await tx.query('SAVEPOINT event');
    try {
      const outcome = await this.applyOne(tx, event, applied);
      // A broken reference must show here and not at the commit of the whole batch.
      await tx.query('SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; RELEASE SAVEPOINT event');
      return outcome;
    } catch (error) {
      if (endsTransaction(error)) throw error;
      await tx.query('ROLLBACK TO SAVEPOINT event; RELEASE SAVEPOINT event');
      return refused(event, error);
    }
  }

  private async applyOne(tx: EntityManager, event: ClaimedEvent, applied: Map<string, AppliedState>): Promise<Settled> {
    const handler = this.handlers.of(event.source, event.type);
    if (!handler) throw new Parked('unknown-type');
    const { state, ignored } = handler.parse(this.dataOf(event));
    const incoming = { entityversion: event.entityversion, contentHash: contentHash(state) };
    const verdict = this.defences.versions ? verdictOn(applied.get(event.subjectKey) ?? null, incoming) : 'apply';
    if (verdict === 'equivocation') throw new Parked('source-equivocation');
    if (verdict === 'apply') {
      await this.effect(tx, handler, event, state);
      applied.set(event.subjectKey, incoming);
    }
    return { event, ...OUTCOMES[verdict], contentHash: incoming.contentHash, ignored: [...ignored], wait: null };
  }

  private async effect(tx: EntityManager, handler: SyncHandler, event: ClaimedEvent, state: unknown): Promise<void> {
    const { source, eventId, subject, entityversion, time } = event;
    await tx.query(`SELECT set_config('register.reason', $1, true), set_config('register.request', $2, true)`, [
      `Sự kiện của ${source}`,
      `${source}:${eventId}`,
    ]);
    await handler.apply(tx, { source: source as Source, eventId, subject, entityversion, time, state });
  }

  private dataOf({ source, eventId, raw }: ClaimedEvent): Record<string, unknown> {
    const text = this.ring.open(eventKey(source, eventId), raw, { ...RAW_PLACE, rowId: `${source}/${eventId}` });
    return (JSON.parse(text) as { data: Record<string, unknown> }).data;
  }
}

const OUTCOMES = {
  apply: { state: 'applied', outcome: 'applied', reason: null },
  superseded: { state: 'superseded', outcome: 'superseded', reason: 'newer-version-known' },
  duplicate: { state: 'superseded', outcome: 'duplicate', reason: 'same-version-same-content' },
} as const satisfies Partial<Record<Verdict, Pick<Settled, 'state' | 'outcome' | 'reason'>>>;

function subjectsOf(events: readonly ClaimedEvent[]): string[] {
  return [...new Set(events.map(({ subject }) => subject))].sort();
}

/** After these nothing more can be done in this transaction; the batch is tried again as a whole. */
function endsTransaction(error: unknown): boolean {
  if (error instanceof Parked || error instanceof RegisterError) return false;
  if (!(error instanceof QueryFailedError)) return !(error instanceof SyntaxError || error instanceof TypeError);
  const { code } = error.driverError as { code?: string };
  return code === undefined || /^(08|40|57|53|58|XX)/.test(code);
}

function refused(event: ClaimedEvent, error: unknown): Settled {
  const common = { event, outcome: null, contentHash: null, ignored: [] };
  if (error instanceof Parked) return { ...common, state: 'parked', reason: error.reason, wait: null };
  if (error instanceof RegisterError && error.kind !== 'UNAVAILABLE' && error.kind !== 'CONFLICT') {
    return { ...common, state: 'parked', reason: error.code, wait: null };
  }
  const code =
    error instanceof QueryFailedError ? `database-${(error.driverError as { code?: string }).code}` : 'internal';
  const wait = BACKOFF[event.attempts];
  return wait === undefined
    ? { ...common, state: 'parked', reason: code, wait: null }
    : { ...common, state: 'received', reason: code, wait };
}
