import { FindingService, lockOrganisation, Organisation } from '@domain/co-op';
import { LegalRules } from '@domain/legal-rule';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MEMBER_ERRORS } from './member.errors';
import { limitsFor } from './member.parameters';
import { type Birth, type Breach, breachesOf, isUnderAge, madeWorse, minimumAge } from './member.rules';
import type { MemberType } from './member.words';
import { Membership } from './membership.entity';
import { registersOf } from './register-facts';

/** What every act on a register of members has around it: the lock, the rules of the law, the findings. */
@Injectable()
export class MemberActs {
  constructor(
    private readonly rules: LegalRules,
    private readonly findings: FindingService,
  ) {}

  /**
   * Runs an act on one organisation: nobody else writes it meanwhile, and what it made or made worse against a rule of
   * severity error takes it back. A breach that was told before is no reason to refuse.
   * @throws MEMBER_NOT_FOUND where the caller does not see the organisation; CAPITAL_SHARE (V4), FOREIGN_SHARE (V5),
   * TYPE_CONTRADICTED (V6).
   */
  async on<T>(tx: EntityManager, organisationId: string, act: (organisation: Organisation) => Promise<T>): Promise<T> {
    await lockOrganisation(tx, organisationId);
    const organisation = await tx.findOneBy(Organisation, { id: organisationId });
    if (!organisation) throw MEMBER_ERRORS.MEMBER_NOT_FOUND();
    const before = await this.breaches(tx, organisationId);
    const result = await act(organisation);
    const [worst] = madeWorse(before, await this.breaches(tx, organisationId));
    if (worst) throw refusal(worst);
    await this.findings.refresh(tx, [organisationId]);
    return result;
  }

  /** @throws UNDER_AGE at the law of the day, where it is certain; an unknown birth is no reason to refuse. */
  async requireAge(
    tx: EntityManager,
    { kind }: Organisation,
    { type, birth, on }: { type: MemberType; birth: Birth; on: IsoDate },
  ): Promise<void> {
    const limit = minimumAge(type, limitsFor(kind, await this.rules.at(today(), tx))(on));
    if (limit !== null && isUnderAge(birth, limit, on))
      throw MEMBER_ERRORS.UNDER_AGE({ field: 'birthDate', details: { rule: 'MEMBER_AGE', limit } });
  }

  private async breaches(tx: EntityManager, organisationId: string): Promise<Breach[]> {
    const [register] = await registersOf(tx, [organisationId], today());
    if (!register) return [];
    return breachesOf(register, limitsFor(register.kind, await this.rules.at(today(), tx)), today());
  }
}

/** The membership with its organisation, where the caller sees it. */
export async function membershipOf(tx: EntityManager, id: string): Promise<Membership> {
  const membership = await tx.findOne(Membership, {
    where: { id },
    relations: { organisation: true, party: true, memberOrganisation: true, representative: true },
  });
  if (!membership) throw MEMBER_ERRORS.MEMBER_NOT_FOUND();
  return membership;
}

const FIELD: Readonly<Record<Breach['rule'], string>> = { V4: 'amount', V5: 'isForeign', V6: 'type' };

function refusal({ rule, share, limit }: Breach): Error {
  const error = {
    V4: MEMBER_ERRORS.CAPITAL_SHARE,
    V5: MEMBER_ERRORS.FOREIGN_SHARE,
    V6: MEMBER_ERRORS.TYPE_CONTRADICTED,
  }[rule];
  return error({ field: FIELD[rule], details: { rule, share, limit } });
}
