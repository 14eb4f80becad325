import { lockOrganisation } from '@domain/co-op';
import { type AdmitMember, MembershipService, notInFuture, PersonRecords, SEALED, SEALED_FIELDS } from '@domain/member';
import { type PartyKind, type Sex } from '@domain/party';
import type { Actor } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PROPOSING } from './organisation.target';
import { ProposalTargetKind } from './proposal.entity';
import type { Values } from './proposal.rules';
import type { AcceptedChange, ProposalTarget, TargetAt, TargetRecord } from './proposal.target';

const PLAIN = {
  kind: 'kind',
  name: 'name',
  sex: 'sex',
  type: 'type',
  joinedOn: 'joined_on',
  usesServices: 'uses_services',
  contributesLabour: 'contributes_labour',
  isForeign: 'is_foreign',
  pledged: 'pledged',
  paid: 'paid',
} as const;

/** Somebody who is to be admitted: there is no record yet, and what is accepted of him is admitted under the id it was given. */
@Injectable()
export class NewMemberTarget implements ProposalTarget {
  readonly kind = ProposalTargetKind.NEW_MEMBER;
  readonly columns: Readonly<Record<string, string>> = {
    ...PLAIN,
    ...Object.fromEntries(SEALED_FIELDS.map((field) => [field, `party.${SEALED[field]}`])),
  };
  readonly together = ['kind', 'name', 'type', 'joinedOn'];

  constructor(
    private readonly members: MembershipService,
    private readonly persons: PersonRecords,
  ) {}

  lock(tx: EntityManager, { organisationId }: TargetAt): Promise<void> {
    return lockOrganisation(tx, organisationId);
  }

  require(tx: EntityManager, actor: Actor, { organisationId }: TargetAt): Promise<unknown> {
    return PROPOSING.require(tx, actor, 'proposeNewMember', organisationId);
  }

  async read(): Promise<TargetRecord> {
    return { version: 0, values: {} };
  }

  /** @throws NOT_IN_FUTURE, the shapes of personal data. */
  async check(_tx: EntityManager, at: TargetAt, values: Values): Promise<void> {
    const { joinedOn, party } = admission(at.organisationId, values);
    notInFuture(joinedOn, 'joinedOn');
    this.persons.require(party!);
  }

  async apply(tx: EntityManager, { id, organisationId, values }: AcceptedChange): Promise<void> {
    await this.members.admitIn(tx, id, admission(organisationId, values));
  }
}

function admission(organisationId: string, values: Values): Omit<AdmitMember, 'reason'> {
  const { kind, name, sex, type, joinedOn, pledged, paid } = values;
  const sealed = Object.fromEntries(SEALED_FIELDS.flatMap((field) => (values[field] ? [[field, values[field]]] : [])));
  const flag = (field: string): boolean | null => (values[field] ? values[field] === 'true' : null);
  return {
    organisationId,
    party: { ...sealed, kind: kind as PartyKind, name: name ?? '', sex: (sex ?? null) as Sex | null },
    type: type as AdmitMember['type'],
    usesServices: flag('usesServices'),
    contributesLabour: flag('contributesLabour'),
    isForeign: flag('isForeign'),
    joinedOn: joinedOn ?? '',
    pledged: pledged ?? null,
    paid: paid ?? null,
  };
}
