import type { Actor, IsoDate } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { ProposalTargetKind } from './proposal.entity';
import type { Values } from './proposal.rules';

/** A record as a proposal sees it. */
export interface TargetRecord {
  organisationId: string;
  version: number;
  /** What is stored now, by field. */
  values: Values;
}

/** What is to be written of the accepted fields. */
export interface AcceptedChange {
  id: string;
  expectedVersion: number;
  values: Values;
  effectiveOn: IsoDate | null;
  reason: string;
}

/** A kind of record for which changes may be proposed; its lib says how it is read, checked and written. */
export interface ProposalTarget {
  kind: ProposalTargetKind;
  /** The column of the record that holds each field. */
  columns: Readonly<Record<string, string>>;
  /** Takes the lock that every writer of the record takes. */
  lock(tx: EntityManager, id: string): Promise<void>;
  /** @throws RegisterError when the record is not there or not seen, or not where the actor may propose. */
  require(tx: EntityManager, actor: Actor, id: string): Promise<unknown>;
  read(tx: EntityManager, id: string): Promise<TargetRecord>;
  /** Asks the rules of the record's own form; writes nothing. @throws RegisterError at the field. */
  check(tx: EntityManager, id: string, values: Values, effectiveOn: IsoDate | null): Promise<void>;
  /** The officer's own change, in the transaction of the decision. */
  apply(tx: EntityManager, change: AcceptedChange): Promise<void>;
}
