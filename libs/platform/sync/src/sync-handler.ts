import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Source } from './sync-authority';

/** The state of one subject as the source has it. */
export interface SourceState<State> {
  source: Source;
  eventId: string;
  subject: string;
  entityversion: number;
  /** The moment of the change at the source, RFC 3339. */
  time: string;
  state: State;
}

/** A deterministic reason why an event can not be applied: no repetition would help. */
export class Parked extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'Parked';
  }
}

/**
 * What a domain lib does with one type of event. Events carry the whole state that their source owns, so `apply` sets
 * and never adds.
 */
export interface SyncHandler<State = unknown> {
  source: Source;
  type: string;
  /**
   * The state out of the event's `data`, and the names of members that were not read.
   * @throws Parked naming the member that is missing or wrong.
   */
  parse(data: Record<string, unknown>): { state: State; ignored: readonly string[] };
  /** Takes the locks that other writers of the same records take, in their order, before anything is judged. */
  lock(tx: EntityManager, subjects: readonly string[]): Promise<void>;
  /** Writes the state under the source's own role. @throws Parked when the register can not hold it. */
  apply(tx: EntityManager, event: SourceState<State>): Promise<void>;
  /** Once for each batch, after its events and in the same transaction. */
  after(tx: EntityManager, subjects: readonly string[]): Promise<void>;
}

/** The handlers of this process; domain libs add theirs, the exchange itself knows no organisation. */
@Injectable()
export class SyncHandlers {
  private readonly handlers = new Map<string, SyncHandler>();

  add<State>(handler: SyncHandler<State>): void {
    this.handlers.set(`${handler.source} ${handler.type}`, handler as SyncHandler);
  }

  of(source: string, type: string): SyncHandler | undefined {
    return this.handlers.get(`${source} ${type}`);
  }
}
