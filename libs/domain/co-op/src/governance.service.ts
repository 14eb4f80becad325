import type { Ask } from '@platform/api';
import { Party, PartyKind } from '@domain/party';
import { Database, newId, Reads } from '@platform/database';
import { fold, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { CO_OP_ERRORS } from './co-op.errors';
import type { AppointOfficer, EndTerm, JoinUnion, RecordOperationalState } from './co-op.inputs';
import { closesCircle } from './co-op.rules';
import { FindingService } from './finding.service';
import { mayJoinUnion } from './governance.rules';
import { OrganisationKind } from './co-op.words';
import { Officer } from './officer.entity';
import { OperationalFinding } from './operational-finding.entity';
import { ORGANISATION_ACTS } from './organisation.acts';
import { Organisation } from './organisation.entity';
import { lockOrganisation } from './organisation.lock';
import { UnionMembership } from './union-membership.entity';

/** People in posts, memberships of unions, and what the office found on the spot. */
@Injectable()
export class GovernanceService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly findings: FindingService,
  ) {}

  /** A finding ends the one before it on its own day; one made for an earlier day than the last corrects history. */
  recordOperationalState(ask: Ask, input: RecordOperationalState): Promise<unknown> {
    const { organisationId: id, foundOn } = input;
    if (foundOn > today()) throw CO_OP_ERRORS.FINDING_NOT_IN_FUTURE({ field: 'foundOn' });
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await lockOrganisation(tx, id);
      await ORGANISATION_ACTS.require(tx, ask.actor, 'recordOperationalState', id);
      const values = { state: input.state, foundBy: ask.actor.name, foundOn, evidence: input.evidence ?? null };
      const same = await tx.findOneBy(OperationalFinding, { organisation: { id }, validFrom: foundOn });
      if (same) await tx.update(OperationalFinding, { id: same.id }, values);
      else {
        const [next] = await tx
          .createQueryBuilder(OperationalFinding, 'f')
          .where('f.organisation = :id AND f.validFrom > :foundOn', { id, foundOn })
          .orderBy('f.validFrom')
          .limit(1)
          .getMany();
        await tx
          .createQueryBuilder()
          .update(OperationalFinding)
          .set({ validTo: foundOn })
          .where('organisation_id = :id AND valid_from < :foundOn AND (valid_to IS NULL OR valid_to > :foundOn)', {
            id,
            foundOn,
          })
          .execute();
        await tx.insert(OperationalFinding, {
          ...values,
          organisation: { id },
          validFrom: foundOn,
          validTo: next?.validFrom ?? null,
        });
      }
      return this.reads.in(tx).one(Organisation, ask, { id });
    });
  }

  /** @throws POST_TAKEN where a post that one person holds is held on the day the term begins. */
  appoint(ask: Ask, input: AppointOfficer): Promise<unknown> {
    const { organisationId: id, post, validFrom } = input;
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await lockOrganisation(tx, id);
      await ORGANISATION_ACTS.require(tx, ask.actor, 'appointOfficer', id);
      if (HELD_BY_ONE.has(post) && (await heldOn(tx, id, post, validFrom)))
        throw CO_OP_ERRORS.POST_TAKEN({ field: 'post' });
      const name = input.personName.normalize('NFC').replace(/\s+/g, ' ').trim();
      const person = await tx.save(
        Party,
        tx.create(Party, { id: await newId(tx), kind: PartyKind.PERSON, name, nameKey: fold(name) }),
      );
      await tx.insert(Officer, {
        organisation: { id },
        person: { id: person.id },
        post,
        validFrom,
        validTo: input.validTo ?? null,
      });
      await this.findings.refresh(tx, [id]);
      return this.reads.in(tx).one(Organisation, ask, { id });
    });
  }

  endOfficer(ask: Ask, input: EndTerm): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const officer = await tx.findOne(Officer, { where: { id: input.id }, relations: { organisation: true } });
      if (!officer) throw CO_OP_ERRORS.ORGANISATION_NOT_FOUND();
      await ORGANISATION_ACTS.require(tx, ask.actor, 'endOfficer', officer.organisation.id);
      await end(tx, Officer, input);
      await this.findings.refresh(tx, [officer.organisation.id]);
      return this.reads.in(tx).one(Organisation, ask, { id: officer.organisation.id });
    });
  }

  /** @throws NOT_A_UNION, MEMBER_NOT_COOPERATIVE (V2), UNION_CYCLE. */
  joinUnion(ask: Ask, input: JoinUnion): Promise<unknown> {
    const { unionId, memberId, validFrom } = input;
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await lockOrganisation(tx, unionId, memberId);
      const union = await ORGANISATION_ACTS.require(tx, ask.actor, 'joinUnion', unionId);
      if (union.kind !== OrganisationKind.COOPERATIVE_UNION) throw CO_OP_ERRORS.NOT_A_UNION({ field: 'unionId' });
      const [member] = (await tx.query('SELECT kind FROM organisation_basics WHERE id = $1', [memberId])) as {
        kind: string;
      }[];
      const edges = await tx.find(UnionMembership, {
        where: { validTo: IsNull() },
        relations: { union: true, member: true },
      });
      const known = edges.map((edge) => ({ union: edge.union.id, member: edge.member.id }));
      if (closesCircle(unionId, memberId, known)) throw CO_OP_ERRORS.UNION_CYCLE({ field: 'memberId' });
      if (!mayJoinUnion(member?.kind)) throw CO_OP_ERRORS.MEMBER_NOT_COOPERATIVE({ field: 'memberId' });
      await tx.insert(UnionMembership, { union: { id: unionId }, member: { id: memberId }, validFrom, validTo: null });
      await this.findings.refresh(tx, [unionId]);
      return this.reads.in(tx).one(Organisation, ask, { id: unionId });
    });
  }

  leaveUnion(ask: Ask, input: EndTerm): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const membership = await tx.findOne(UnionMembership, { where: { id: input.id }, relations: { union: true } });
      if (!membership) throw CO_OP_ERRORS.ORGANISATION_NOT_FOUND();
      await ORGANISATION_ACTS.require(tx, ask.actor, 'leaveUnion', membership.union.id);
      await end(tx, UnionMembership, input);
      await this.findings.refresh(tx, [membership.union.id]);
      return this.reads.in(tx).one(Organisation, ask, { id: membership.union.id });
    });
  }
}

/** Posts that one person holds at a time (Law 17/2023 Art. 56; a group has one head). */
const HELD_BY_ONE: ReadonlySet<string> = new Set([
  'CHAIR',
  'DIRECTOR',
  'SUPERVISOR_HEAD',
  'CHIEF_ACCOUNTANT',
  'GROUP_HEAD',
]);

async function heldOn(tx: EntityManager, organisationId: string, post: string, day: string): Promise<boolean> {
  return tx
    .createQueryBuilder(Officer, 'o')
    .where('o.organisation = :organisationId AND o.post = :post AND (o.validTo IS NULL OR o.validTo > :day)', {
      organisationId,
      post,
      day,
    })
    .getExists();
}

async function end(
  tx: EntityManager,
  cls: typeof Officer | typeof UnionMembership,
  { id, expectedVersion, endsOn }: EndTerm,
): Promise<void> {
  const { affected } = await tx.update(cls, { id, version: expectedVersion }, { validTo: endsOn });
  if (affected !== 1) throw CO_OP_ERRORS.CONFLICT();
}
