import type { Actor, IsoDate } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { ProposalTargetKind } from './proposal.entity';
import type { Values } from './proposal.rules';

/** Where a record stands, or will stand. */
export interface TargetAt {
  id: string;
  organisationId: string;
}

/** A record as a proposal sees it. */
export interface TargetRecord {
  version: number;
  /** What is stored now and may be read, by field. */
  values: Values;
  /** The person of whom personal fields are held, and each as it is sealed in his record; absent where there is none. */
  person?: { id: string; sealed: Readonly<Record<string, Buffer | null>> };
}

/** What is to be written of the accepted fields. */
export interface AcceptedChange extends TargetAt {
  expectedVersion: number;
  values: Values;
  effectiveOn: IsoDate | null;
}

/** A kind of record for which changes may be proposed; its lib says how it is read, checked and written. */
export interface ProposalTarget {
  kind: ProposalTargetKind;
  /** The column of the record that holds each field; `party.…` is a sealed column of the person it is about. */
  columns: Readonly<Record<string, string>>;
  /** Fields that are accepted together or not at all; the others may be accepted alone. */
  together: readonly string[];
  /** Takes the lock that every writer of the record takes. */
  lock(tx: EntityManager, at: TargetAt): Promise<void>;
  /** @throws RegisterError when the record is not there or not seen, or not where the actor may propose. */
  require(tx: EntityManager, actor: Actor, at: TargetAt): Promise<unknown>;
  /** A record that is yet to be made has version 0 and no values. */
  read(tx: EntityManager, at: TargetAt): Promise<TargetRecord>;
  /** Asks the rules of the record's own form; writes nothing. @throws RegisterError at the field. */
  check(tx: EntityManager, at: TargetAt, values: Values, effectiveOn: IsoDate | null): Promise<void>;
  /** The officer's own change, in the transaction of the decision. */
  apply(tx: EntityManager, change: AcceptedChange, reason: string): Promise<void>;
}

/** What identifies a person and is never stored readable. */
export function isPersonal(target: ProposalTarget, field: string): boolean {
  return target.columns[field]?.startsWith('party.') ?? false;
}
