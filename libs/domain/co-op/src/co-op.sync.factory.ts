import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LegalRules } from '@domain/legal-rule';
import { buildDataSource, Database } from '@platform/database';
import { KeyRing } from '@platform/kernel';
import { Notices } from '@platform/notice';
import { Inbox, type InboxDefences, InboxWorker, SyncHandlers, type WorkerDefences } from '@platform/sync';
import { RegistryEvents } from './co-op.sync';
import { FindingService } from './finding.service';

export interface TestEvent {
  specversion: '1.0';
  id: string;
  source: 'urn:vn:dkkd';
  type: 'vn.dkkd.cooperative.changed.v1';
  subject: string;
  time: string;
  entityversion: number;
  data: Record<string, unknown>;
}

/** A small sequence of its own for every seed, the same on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

const STATUSES = ['ACTIVE', 'SUSPENDED', 'DISSOLVING', 'NOT_AT_ADDRESS'];

/** One event with everything the registry states; `over` says what is special about it. */
export function registryEvent(
  subject: string,
  entityversion: number,
  communeCode: string,
  over: Record<string, unknown> = {},
): TestEvent {
  return {
    specversion: '1.0',
    id: `dkkd-${subject}-${entityversion}`,
    source: 'urn:vn:dkkd',
    type: 'vn.dkkd.cooperative.changed.v1',
    subject,
    time: new Date(Date.UTC(2026, 0, 1 + entityversion)).toISOString(),
    entityversion,
    data: {
      code: subject,
      kind: 'HTX',
      // A name changes seldom, a status and an address often.
      name: `Hợp tác xã Thử ${subject} lần ${Math.ceil(entityversion / 3)}`,
      legalStatus: STATUSES[entityversion % STATUSES.length],
      statusEffectiveOn: '2026-01-01',
      registeredOn: '2019-04-02',
      address: { communeCode, line: `Thôn ${entityversion}` },
      representative: { fullName: `Nguyễn Văn ${subject}`, nationalId: `0240800${subject.slice(-5)}` },
      ...over,
    },
  };
}

/** Every subject with its versions 1..n, in order. */
export function histories(subjects: number, versions: number, communes: readonly string[]): TestEvent[] {
  return Array.from({ length: subjects }, (_, index) =>
    Array.from({ length: versions }, (_unused, step) =>
      registryEvent(
        String(2_400_100_000 + index),
        step + 1,
        communes[(index + Math.floor(step / 4)) % communes.length]!,
      ),
    ),
  ).flat();
}

export interface TestExchange {
  db: Database;
  ring: KeyRing;
  worker: InboxWorker;
  /** Sends events as the registry would, in one request. */
  send(
    events: readonly TestEvent[],
    options?: { key?: string; text?: string },
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  /** Works until nothing is due. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

export const REGISTRY_CLIENT = { clientId: 'dkkd-test', scopes: ['sync.dkkd.push'] };

/** Inbox and worker on one database, without a server in front. */
export async function openExchange(
  databaseUrl: string,
  { inbox, worker: versions }: { inbox?: InboxDefences; worker?: WorkerDefences } = {},
): Promise<TestExchange> {
  const dataDir = mkdtempSync(join(tmpdir(), 'register-sync-'));
  const source = await buildDataSource({ url: databaseUrl }).initialize();
  const db = new Database(source);
  const ring = KeyRing.at(dataDir);
  const handlers = new SyncHandlers();
  new RegistryEvents(handlers, ring, new FindingService(new LegalRules(db)), new Notices()).onModuleInit();
  const door = new Inbox(db, ring, handlers, inbox);
  const worker = new InboxWorker(db, ring, handlers, versions);
  return {
    db,
    ring,
    worker,
    send: (events, { key = randomUUID(), text = JSON.stringify(events) } = {}) =>
      door.receive(REGISTRY_CLIENT, 'dkkd', key, Buffer.from(text)),
    drain: async () => {
      while ((await worker.drainOnce()) > 0);
    },
    close: async () => {
      ring.close();
      await source.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
