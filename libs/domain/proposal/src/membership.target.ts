import { lockOrganisation } from '@domain/co-op';
import {
  type ExitReason,
  Membership,
  MembershipService,
  type MemberType,
  notInFuture,
  PersonRecords,
  PersonService,
  SEALED,
  SEALED_FIELDS,
} from '@domain/member';
import { Party } from '@domain/party';
import type { Actor, IsoDate } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PROPOSING } from './organisation.target';
import { ProposalTargetKind } from './proposal.entity';
import { PROPOSAL_ERRORS } from './proposal.errors';
import type { Values } from './proposal.rules';
import type { AcceptedChange, ProposalTarget, TargetAt, TargetRecord } from './proposal.target';

const notFound = () => PROPOSAL_ERRORS.PROPOSAL_TARGET_NOT_FOUND({ field: 'membershipId' });
const sent = (values: Values, fields: readonly string[]): boolean => fields.some((field) => field in values);

const OF_TYPE = ['type', 'usesServices', 'contributesLabour'];
const OF_EXIT = ['exitedOn', 'exitReason'];
const OF_PERSON = ['name', ...SEALED_FIELDS];

/** A member in an organisation's register: what is held of him, his type, his leaving. What is accepted is done by the acts of the register itself. */
@Injectable()
export class MembershipTarget implements ProposalTarget {
  readonly kind = ProposalTargetKind.MEMBERSHIP;
  readonly columns: Readonly<Record<string, string>> = {
    name: 'name',
    type: 'type',
    usesServices: 'uses_services',
    contributesLabour: 'contributes_labour',
    exitedOn: 'valid_to',
    exitReason: 'exit_reason',
    ...Object.fromEntries(SEALED_FIELDS.map((field) => [field, `party.${SEALED[field]}`])),
  };
  readonly together = OF_EXIT;

  constructor(
    private readonly members: MembershipService,
    private readonly people: PersonService,
    private readonly persons: PersonRecords,
  ) {}

  lock(tx: EntityManager, { organisationId }: TargetAt): Promise<void> {
    return lockOrganisation(tx, organisationId);
  }

  require(tx: EntityManager, actor: Actor, { organisationId }: TargetAt): Promise<unknown> {
    return PROPOSING.require(tx, actor, 'proposeMemberChange', organisationId);
  }

  async read(tx: EntityManager, at: TargetAt): Promise<TargetRecord> {
    const held = await membership(tx, at);
    const { party, version, name, type, usesServices, contributesLabour, validTo, exitReason } = held;
    const values = {
      name,
      type,
      usesServices: flagText(usesServices),
      contributesLabour: flagText(contributesLabour),
      exitedOn: validTo,
      exitReason,
    };
    if (!party) return { version, values };
    const sealed = Object.fromEntries(SEALED_FIELDS.map((field) => [field, party[`${field}Sealed`]]));
    return { version, values, person: { id: party.id, sealed } };
  }

  /** @throws MEMBERSHIP_ENDED, PERSON_NOT_FOUND, TYPE_AND_EXIT, EXIT_NEEDS_BOTH, NOT_IN_FUTURE, the shapes of personal data. */
  async check(tx: EntityManager, at: TargetAt, values: Values, effectiveOn: IsoDate | null): Promise<void> {
    const { party, validTo, name } = await membership(tx, at);
    if (validTo !== null) throw PROPOSAL_ERRORS.MEMBER_GONE();
    if (sent(values, OF_TYPE) && sent(values, OF_EXIT)) throw PROPOSAL_ERRORS.TYPE_AND_EXIT({ field: 'exitedOn' });
    const missing = sent(values, OF_EXIT) ? OF_EXIT.find((field) => !values[field]) : undefined;
    if (missing) throw PROPOSAL_ERRORS.EXIT_NEEDS_BOTH({ field: missing });
    if (values['exitedOn']) notInFuture(values['exitedOn'], 'exitedOn');
    if (effectiveOn) notInFuture(effectiveOn, 'effectiveOn');
    if (!sent(values, OF_PERSON)) return;
    if (!party) throw PROPOSAL_ERRORS.NO_PERSON({ field: OF_PERSON.find((field) => field in values)! });
    this.persons.require({ ...personOf(values), kind: party.kind, name: values['name'] ?? name });
  }

  async apply(tx: EntityManager, { id, organisationId, expectedVersion, values, effectiveOn }: AcceptedChange) {
    const held = await membership(tx, { id, organisationId });
    if (held.version !== expectedVersion) throw PROPOSAL_ERRORS.CONFLICT({ details: { currentVersion: held.version } });
    if (sent(values, OF_TYPE))
      await this.members.changeTypeIn(tx, {
        membershipId: id,
        expectedVersion,
        type: (values['type'] ?? held.type) as MemberType,
        usesServices: flagOf(values, 'usesServices', held.usesServices),
        contributesLabour: flagOf(values, 'contributesLabour', held.contributesLabour),
        from: effectiveOn ?? held.validFrom,
      });
    if (sent(values, OF_EXIT))
      await this.members.exitIn(tx, {
        membershipId: id,
        expectedVersion,
        exitedOn: values['exitedOn']!,
        exitReason: values['exitReason'] as ExitReason,
      });
    if (!sent(values, OF_PERSON) || !held.party) return;
    const { id: partyId, version } = await tx.findOneByOrFail(Party, { id: held.party.id });
    const content = { ...personOf(values), ...(values['name'] ? { name: values['name'] } : {}) };
    await this.people.correctIn(tx, { partyId, expectedVersion: version, content });
  }
}

async function membership(tx: EntityManager, { id, organisationId }: TargetAt): Promise<Membership> {
  const found = await tx.findOne(Membership, {
    where: { id, organisation: { id: organisationId } },
    relations: { party: true },
  });
  if (!found) throw notFound();
  return found;
}

function personOf(values: Values): Record<string, string> {
  return Object.fromEntries(SEALED_FIELDS.flatMap((field) => (values[field] ? [[field, values[field]]] : [])));
}

const flagText = (flag: boolean | null): string | null => (flag === null ? null : String(flag));

function flagOf(values: Values, field: string, held: boolean | null): boolean | null {
  return field in values ? values[field] === 'true' : held;
}
