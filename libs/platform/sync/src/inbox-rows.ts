import type { EntityManager } from 'typeorm';
import type { AppliedState } from './merge.rules';

/** An inbox row that this transaction holds. */
export interface ClaimedEvent {
  /** Source and id: unique among events. */
  key: string;
  /** Source and subject: what versions are counted by. */
  subjectKey: string;
  source: string;
  eventId: string;
  subject: string;
  entityversion: number;
  type: string;
  time: string;
  raw: Buffer;
  attempts: number;
}

/** What became of an event. */
export interface Settled {
  event: ClaimedEvent;
  state: 'applied' | 'superseded' | 'parked' | 'received';
  outcome: 'applied' | 'superseded' | 'duplicate' | null;
  contentHash: string | null;
  reason: string | null;
  ignored: string[];
  /** Seconds until the next try of an event that stays received. */
  wait: number | null;
}

const LOCK_SPACE = 11;

/** Rows that are due and that no other worker holds; their locks end with the transaction. */
export async function claim(tx: EntityManager, limit: number): Promise<ClaimedEvent[]> {
  const rows = (await tx.query(
    `SELECT source, event_id AS "eventId", subject, entityversion::int AS entityversion, type,
            to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS time, raw, attempts
     FROM sync_inbox WHERE state = 'received' AND next_at <= now()
     ORDER BY subject, entityversion LIMIT $1 FOR UPDATE SKIP LOCKED`,
    [limit],
  )) as Omit<ClaimedEvent, 'key' | 'subjectKey'>[];
  return rows.map((row) => ({
    ...row,
    key: `${row.source}/${row.eventId}`,
    subjectKey: `${row.source}/${row.subject}`,
  }));
}

/** One worker at a time for each subject, taken in one order. What is read afterwards is what the last one left. */
export async function lockSubjects(tx: EntityManager, events: readonly ClaimedEvent[]): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(key, ${LOCK_SPACE}))
     FROM (SELECT DISTINCT unnest($1::text[]) AS key ORDER BY 1) ordered`,
    [events.map(({ subjectKey }) => subjectKey)],
  );
}

/** The highest version applied of each subject. */
export async function latestApplied(
  tx: EntityManager,
  events: readonly ClaimedEvent[],
): Promise<Map<string, AppliedState>> {
  const rows = (await tx.query(
    `SELECT DISTINCT ON (a.source, a.subject) a.source || '/' || a.subject AS "subjectKey",
            a.entityversion::int AS entityversion, encode(a.content_hash, 'hex') AS "contentHash"
     FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[]) AS e(source, subject)) e
     JOIN sync_applied a ON a.source = e.source AND a.subject = e.subject AND a.outcome = 'applied'
     ORDER BY a.source, a.subject, a.entityversion DESC`,
    [events.map(({ source }) => source), events.map(({ subject }) => subject)],
  )) as (AppliedState & { subjectKey: string })[];
  return new Map(rows.map(({ subjectKey, ...state }) => [subjectKey, state]));
}

/** Marks the events, writes which of them had an effect, and lets a newer full state overtake what was parked. */
export async function settle(tx: EntityManager, settled: readonly Settled[]): Promise<void> {
  await tx.query(
    `UPDATE sync_inbox i SET state = s.state, reason = s.reason, attempts = i.attempts + 1,
            ignored = coalesce(s.ignored, '{}'), next_at = now() + make_interval(secs => coalesce(s.wait, 0))
     FROM jsonb_to_recordset($1::jsonb) AS s(source text, event_id text, state text, reason text, ignored text[], wait int)
     WHERE i.source = s.source AND i.event_id = s.event_id`,
    [
      JSON.stringify(
        settled.map(({ event: { source, eventId }, state, reason, ignored, wait }) => ({
          source,
          event_id: eventId,
          state,
          reason,
          ignored,
          wait,
        })),
      ),
    ],
  );
  const effects = settled.filter(({ outcome }) => outcome !== null);
  if (effects.length === 0) return;
  await tx.query(
    `INSERT INTO sync_applied (source, event_id, subject, entityversion, content_hash, outcome)
     SELECT s.source, s.event_id, s.subject, s.entityversion, decode(s.hash, 'hex'), s.outcome
     FROM jsonb_to_recordset($1::jsonb)
       AS s(source text, event_id text, subject text, entityversion bigint, hash text, outcome text)`,
    [
      JSON.stringify(
        effects.map(({ event: { source, eventId, subject, entityversion }, contentHash, outcome }) => ({
          source,
          event_id: eventId,
          subject,
          entityversion,
          hash: contentHash,
          outcome,
        })),
      ),
    ],
  );
  const applied = effects.filter(({ outcome }) => outcome === 'applied').map(({ event }) => event);
  await tx.query(
    `UPDATE sync_inbox i SET state = 'superseded'
     FROM unnest($1::text[], $2::text[], $3::bigint[]) AS a(source, subject, entityversion)
     WHERE i.state = 'parked' AND i.source = a.source AND i.subject = a.subject AND i.entityversion < a.entityversion`,
    [
      applied.map(({ source }) => source),
      applied.map(({ subject }) => subject),
      applied.map(({ entityversion }) => entityversion),
    ],
  );
}
