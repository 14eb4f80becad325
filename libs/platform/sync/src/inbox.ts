import { createHash, randomUUID } from 'node:crypto';
import { Database } from '@platform/database';
import { KeyRing } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { type BatchItem, type InboundEvent, readBatch } from './envelope.rules';
import { type Answer, keepAnswer, knownAnswer } from './idempotency';
import { Problem, type ProblemBody } from './problem';
import { actorOf, type Source, type SyncCaller } from './sync-authority';
import type { SyncHandlers } from './sync-handler';

export interface EventResult {
  id: string | null;
  result: 'accepted' | 'duplicate' | 'refused';
  /** Receipt under which the event came first. */
  first?: string;
  problem?: ProblemBody;
}

/** What keeps an event from being lost or taken twice. Always all of it; a test takes one away to see what it is for. */
export interface InboxDefences {
  /** The same id is stored once. */
  dedupe: boolean;
  /** An event is acknowledged when its transaction has committed, not before. */
  acknowledgeAfterCommit: boolean;
  /** Runs just before the commit; a test ends the connection here. */
  beforeCommit?: (tx: EntityManager) => Promise<void>;
}

const ALL: InboxDefences = { dedupe: true, acknowledgeAfterCommit: true };

/** Name of the key that seals the body of one event. */
export function eventKey(source: string, eventId: string): string {
  return `event:${source}:${eventId}`;
}

export const RAW_PLACE = { table: 'sync_inbox', column: 'raw' };

/** Takes events in: their bytes are on the disk before the sender hears that we have them. */
export class Inbox {
  constructor(
    private readonly db: Database,
    private readonly ring: KeyRing,
    private readonly handlers: SyncHandlers,
    private readonly defences: InboxDefences = ALL,
  ) {}

  /**
   * One request: all its events in one transaction. A refused event never blocks the others.
   * @throws Problem `malformed`, `idempotency-key-reused`, `idempotency-in-progress`.
   */
  async receive(caller: SyncCaller, source: Source, key: string, body: Buffer): Promise<Answer> {
    const items = readBatch(body, source, (type) => this.handlers.of(source, type) !== undefined);
    const operation = `POST /sync/v1/sources/${source}/events`;
    const request = {
      clientId: caller.clientId,
      key,
      operation,
      fingerprint: createHash('sha256').update(body).digest(),
    };
    const events = items.filter(isEvent);
    // Keys first: once committed, a body must never meet a missing key. One sync of the disk for the whole batch.
    this.ring.prepare(events.map(({ id }) => eventKey(source, id)));

    const early = Promise.withResolvers<Answer>();
    const done = this.db.write(actorOf(caller), { reason: 'Nhận sự kiện đồng bộ' }, async (tx) => {
      const known = await knownAnswer(tx, request);
      if (known) return known;
      const answer = await this.store(tx, caller, source, items);
      await keepAnswer(tx, request, answer);
      early.resolve(answer);
      await this.defences.beforeCommit?.(tx);
      return answer;
    });
    return this.defences.acknowledgeAfterCommit ? done : Promise.race([early.promise, done]);
  }

  private async store(
    tx: EntityManager,
    caller: SyncCaller,
    source: Source,
    items: readonly BatchItem[],
  ): Promise<Answer> {
    const receipt = `rcp_${randomUUID()}`;
    const receivedAt = new Date().toISOString();
    const events = this.defences.dedupe ? onePerId(items) : items.filter(isEvent).map(underNewId);
    const stored = await this.insert(tx, source, events, { receipt, clientId: caller.clientId });
    const earlier = await firstReceipts(
      tx,
      source,
      items.filter(isEvent).map(({ id }) => id),
    );
    const results: EventResult[] = [];
    for (const item of items) {
      if (!isEvent(item)) results.push({ id: item.id, result: 'refused', problem: item.problem });
      else results.push(judge(item, stored, earlier, this.defences.dedupe));
    }
    await keepRefusals(tx, caller, source, items, results);
    const body = { receipt, receivedAt, results };
    if (results.some(({ result }) => result !== 'refused')) return { status: 202, body };
    const [first] = results;
    return { status: first!.problem!.status, body: { ...first!.problem, results } };
  }

  /** Returns the ids that were new. In the order of their ids: two batches with common events wait, never in a circle. */
  private async insert(
    tx: EntityManager,
    source: Source,
    events: readonly InboundEvent[],
    { receipt, clientId }: { receipt: string; clientId: string },
  ): Promise<Set<string>> {
    const seal = ({ id, text }: InboundEvent): Buffer =>
      this.ring.seal(eventKey(source, id), text, { ...RAW_PLACE, rowId: `${source}/${id}` });
    const rows = (await tx.query(
      `INSERT INTO sync_inbox (source, event_id, subject, entityversion, type, occurred_at, raw, sha256, client_id, receipt)
       SELECT $1, e.id, e.subject, e.entityversion, e.type, e.time, e.raw, e.sha256, $9, $10
       FROM unnest($2::text[], $3::text[], $4::bigint[], $5::text[], $6::timestamptz[], $7::bytea[], $8::bytea[])
         AS e(id, subject, entityversion, type, time, raw, sha256) ORDER BY e.id
       ON CONFLICT (source, event_id) DO NOTHING RETURNING event_id`,
      [
        source,
        events.map(({ id }) => id),
        events.map(({ subject }) => subject),
        events.map(({ entityversion }) => entityversion),
        events.map(({ type }) => type),
        events.map(({ time }) => time),
        events.map(seal),
        events.map(({ sha256 }) => sha256),
        clientId,
        receipt,
      ],
    )) as { event_id: string }[];
    return new Set(rows.map(({ event_id }) => event_id));
  }
}

function isEvent(item: BatchItem): item is InboundEvent {
  return !('problem' in item);
}

function onePerId(items: readonly BatchItem[]): InboundEvent[] {
  const byId = new Map<string, InboundEvent>();
  for (const item of items) if (isEvent(item) && !byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}

function underNewId(event: InboundEvent): InboundEvent {
  return { ...event, id: `${event.id}~${randomUUID()}` };
}

interface First {
  receipt: string;
  sha256: Buffer;
}

async function firstReceipts(tx: EntityManager, source: Source, ids: readonly string[]): Promise<Map<string, First>> {
  const rows = (await tx.query(
    'SELECT event_id AS id, receipt, sha256 FROM sync_inbox WHERE source = $1 AND event_id = ANY($2)',
    [source, ids],
  )) as (First & { id: string })[];
  return new Map(rows.map((row) => [row.id, row]));
}

function judge(event: InboundEvent, stored: Set<string>, earlier: Map<string, First>, dedupe: boolean): EventResult {
  const first = earlier.get(event.id);
  if (!dedupe || !first) return { id: event.id, result: 'accepted' };
  if (!first.sha256.equals(event.sha256)) {
    return { id: event.id, result: 'refused', problem: new Problem('event-id-reused').body };
  }
  // The first of equal events in one batch is the accepted one, the rest are its duplicates.
  if (stored.delete(event.id)) return { id: event.id, result: 'accepted' };
  return { id: event.id, result: 'duplicate', first: first.receipt };
}

async function keepRefusals(
  tx: EntityManager,
  { clientId }: SyncCaller,
  source: Source,
  items: readonly BatchItem[],
  results: readonly EventResult[],
): Promise<void> {
  const reused = items.filter(
    (item, index): item is InboundEvent => isEvent(item) && results[index]!.result === 'refused',
  );
  if (reused.length === 0) return;
  await tx.query(
    `INSERT INTO sync_refusal (client_id, source, event_id, sha256, reason)
     SELECT $1, $2, r.id, r.sha256, 'event-id-reused' FROM unnest($3::text[], $4::bytea[]) AS r(id, sha256)`,
    [clientId, source, reused.map(({ id }) => id), reused.map(({ sha256 }) => sha256)],
  );
}
