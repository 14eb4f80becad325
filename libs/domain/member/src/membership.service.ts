import { Organisation } from '@domain/co-op';
import { Party } from '@domain/party';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CapitalContribution } from './capital-contribution.entity';
import { balanceOf, bookOf, writeEntry } from './capital.book';
import { MemberActs, membershipOf } from './member.acts';
import { MEMBER_ERRORS } from './member.errors';
import type { Birth } from './member.rules';
import type { AdmitMember, ChangeMemberType, PartyInput, RecordMemberExit } from './member.inputs';
import { ContributionKind, MemberKind, MemberType } from './member.words';
import { Membership } from './membership.entity';
import { canonicalName, PersonRecords } from './person-records';

type Who = Pick<Membership, 'kind' | 'name' | 'party' | 'memberOrganisation'>;

/** Members come in, change their type and go. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly acts: MemberActs,
    private readonly persons: PersonRecords,
  ) {}

  /**
   * Admits a member, with what he undertakes and pays on the day.
   * @throws ALREADY_MEMBER, MEMBER_NEEDS_ONE, GROUP_NEEDED, PERSON_NOT_FOUND, NOT_IN_FUTURE, the shapes of personal
   * data, and what the law refuses (V4, V5, V6, MEMBER_AGE).
   */
  admit(ask: Ask, input: AdmitMember): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const id = await newId(tx);
      await this.admitIn(tx, id, input);
      return this.reads.in(tx).one(Membership, ask, { id });
    });
  }

  /** The same under an id of the caller's, in his transaction. */
  async admitIn(tx: EntityManager, id: string, input: Omit<AdmitMember, 'reason'>): Promise<void> {
    notInFuture(input.joinedOn, 'joinedOn');
    await this.acts.on(tx, input.organisationId, async (organisation) => {
      const who = await this.who(tx, input);
      await this.acts.requireAge(tx, organisation, {
        type: input.type,
        birth: await birthOf(tx, who.party, input.party),
        on: input.joinedOn,
      });
      const representative = input.representative ? await this.persons.resolve(tx, input.representative) : null;
      await tx.insert(Membership, {
        id,
        organisation: { id: organisation.id },
        ...who,
        type: input.type,
        usesServices: input.usesServices ?? null,
        contributesLabour: input.contributesLabour ?? null,
        isForeign: input.isForeign ?? false,
        representative: representative ? { id: representative } : null,
        joinedOn: input.joinedOn,
        validFrom: input.joinedOn,
        validTo: null,
        note: input.note ?? null,
      });
      if (input.party && who.party) await this.persons.complete(tx, who.party.id, input.party);
      await this.firstCapital(tx, id, input);
    });
  }

  /**
   * Ends the period of the present type and begins another; what the member holds goes with him. From the first day of
   * the present type it corrects that type in place.
   * @throws SAME_TYPE, BEFORE_JOINING, MEMBERSHIP_ENDED, CONFLICT, and what the law refuses (V4, V5, V6, MEMBER_AGE).
   */
  changeType(ask: Ask, input: ChangeMemberType): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const changed = await this.changeTypeIn(tx, input);
      return this.reads.in(tx).one(Membership, ask, { id: changed });
    });
  }

  /** The same in the caller's transaction; gives the membership of the new type. */
  async changeTypeIn(tx: EntityManager, input: Omit<ChangeMemberType, 'reason'>): Promise<string> {
    notInFuture(input.from, 'from');
    const { organisation, party } = await membershipOf(tx, input.membershipId);
    const birth = { day: null, year: party?.birthYear ?? null };
    await this.acts.requireAge(tx, organisation, { type: input.type, birth, on: input.from });
    return this.acts.on(tx, organisation.id, async () => {
      const membership = await this.current(tx, input.membershipId, input.expectedVersion);
      const next = {
        type: input.type,
        usesServices: input.usesServices ?? null,
        contributesLabour: input.contributesLabour ?? null,
      };
      const same = Object.entries(next).every(([field, value]) => membership[field as keyof typeof next] === value);
      if (same) throw MEMBER_ERRORS.SAME_TYPE({ field: 'type' });
      if (input.from < membership.validFrom) throw MEMBER_ERRORS.BEFORE_JOINING({ field: 'from' });
      if (input.from === membership.validFrom) {
        await tx.update(Membership, { id: membership.id }, next);
        return membership.id;
      }
      return this.begin(tx, membership, next, input.from);
    });
  }

  /** @throws BEFORE_JOINING, MEMBERSHIP_ENDED, CONFLICT, NOT_IN_FUTURE. */
  exit(ask: Ask, input: RecordMemberExit): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await this.exitIn(tx, input);
      return this.reads.in(tx).one(Membership, ask, { id: input.membershipId });
    });
  }

  /** The same in the caller's transaction. */
  async exitIn(tx: EntityManager, input: Omit<RecordMemberExit, 'reason'>): Promise<void> {
    notInFuture(input.exitedOn, 'exitedOn');
    const { organisation } = await membershipOf(tx, input.membershipId);
    await this.acts.on(tx, organisation.id, async () => {
      const membership = await this.current(tx, input.membershipId, input.expectedVersion);
      if (input.exitedOn <= membership.validFrom) throw MEMBER_ERRORS.BEFORE_JOINING({ field: 'exitedOn' });
      const { exitedOn: validTo, exitReason } = input;
      await tx.update(Membership, { id: membership.id }, { validTo, exitReason });
    });
  }

  /* Read again behind the lock: what was seen before it may have been changed by whoever held it. */
  private async current(tx: EntityManager, id: string, expectedVersion: number): Promise<Membership> {
    const membership = await membershipOf(tx, id);
    if (membership.version !== expectedVersion) {
      const { version, name, type, validTo } = membership;
      throw MEMBER_ERRORS.CONFLICT({ details: { currentVersion: version, current: { name, type, validTo } } });
    }
    if (membership.validTo !== null) throw MEMBER_ERRORS.MEMBERSHIP_ENDED();
    return membership;
  }

  private async who(
    tx: EntityManager,
    { party, partyId, memberOrganisationId }: Omit<AdmitMember, 'reason'>,
  ): Promise<Who> {
    if ([party, partyId, memberOrganisationId].filter(Boolean).length !== 1)
      throw MEMBER_ERRORS.MEMBER_NEEDS_ONE({ field: 'party' });
    if (party) return { ...(await this.newParty(tx, party)), memberOrganisation: null };
    if (partyId) {
      const known = await tx.findOneBy(Party, { id: partyId });
      if (!known) throw MEMBER_ERRORS.PERSON_NOT_FOUND({ field: 'partyId' });
      return { kind: known.kind, name: known.name, party: known, memberOrganisation: null };
    }
    const group = await tx.findOneBy(Organisation, { id: memberOrganisationId! });
    if (group?.kind !== 'COOPERATIVE_GROUP') throw MEMBER_ERRORS.GROUP_NEEDED({ field: 'memberOrganisationId' });
    return { kind: MemberKind.ORGANISATION, name: group.name, party: null, memberOrganisation: group };
  }

  private async newParty(tx: EntityManager, input: PartyInput): Promise<Pick<Who, 'kind' | 'name' | 'party'>> {
    const id = await this.persons.resolve(tx, input);
    return { kind: input.kind, name: canonicalName(input.name), party: { id } as Party };
  }

  private async firstCapital(
    tx: EntityManager,
    membershipId: string,
    input: Omit<AdmitMember, 'reason'>,
  ): Promise<void> {
    const amounts = [
      [ContributionKind.PLEDGED, BigInt(input.pledged ?? 0)],
      [ContributionKind.PAID_MONEY, BigInt(input.paid ?? 0)],
    ] as const;
    let entered = false;
    for (const [kind, amount] of amounts) {
      if (amount === 0n) continue;
      await writeEntry(tx, { membershipId, kind, amount, occurredOn: input.joinedOn });
      entered = true;
    }
    // V6: whoever is admitted with capital by his type brings it; a group's members have no types in law.
    const organisation = await tx.findOneByOrFail(Organisation, { id: input.organisationId });
    const needsCapital = input.type !== MemberType.ASSOCIATE_NON_CAPITAL && organisation.kind !== 'COOPERATIVE_GROUP';
    if (needsCapital && !entered) throw MEMBER_ERRORS.TYPE_CONTRADICTED({ field: 'pledged' });
  }

  private async begin(
    tx: EntityManager,
    before: Membership,
    next: Pick<Membership, 'type' | 'usesServices' | 'contributesLabour'>,
    from: IsoDate,
  ): Promise<string> {
    await tx.update(Membership, { id: before.id }, { validTo: from });
    const { version, knownFrom, importBatchId, ...kept } = before;
    const id = await newId(tx);
    await tx.insert(Membership, { ...kept, ...next, id, validFrom: from, validTo: null });
    const book = await bookOf(tx, before.id);
    const { pledged, paid } = balanceOf(book);
    if (pledged === 0n && paid === 0n) return id;
    const occurredOn = [from, ...book.map((entry) => entry.occurredOn)].sort().at(-1)!;
    const amount = pledged > paid ? pledged : paid;
    const carried = { amount: String(amount), occurredOn };
    await tx.insert(CapitalContribution, [
      {
        ...carried,
        membership: { id: before.id },
        kind: ContributionKind.CARRIED_OUT,
        pledgedChange: String(-pledged),
        paidChange: String(-paid),
      },
      {
        ...carried,
        membership: { id },
        kind: ContributionKind.CARRIED_IN,
        pledgedChange: String(pledged),
        paidChange: String(paid),
      },
    ]);
    return id;
  }
}

export function notInFuture(day: IsoDate, field: string): void {
  if (day > today()) throw MEMBER_ERRORS.NOT_IN_FUTURE({ field });
}

/* The day that was typed, else the year that the register holds of him: stated, or told by his number. */
async function birthOf(tx: EntityManager, party: Party | null, typed: PartyInput | null | undefined): Promise<Birth> {
  const held = party && (await tx.findOneBy(Party, { id: party.id }));
  return { day: typed?.birthDate ?? null, year: held?.birthYear ?? typed?.birthYear ?? null };
}
