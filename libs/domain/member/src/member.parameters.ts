import { OrganisationKind } from '@domain/co-op';
import { LEGAL_CODES, type LegalRulesOfDay } from '@domain/legal-rule';
import type { IsoDate } from '@platform/kernel';
import type { MemberLimits } from './member.rules';

/** The limits of a kind of organisation at the law of any day. A credit fund follows the banking law: nothing is judged. */
export function limitsFor(kind: OrganisationKind, law: LegalRulesOfDay): (day: IsoDate) => MemberLimits {
  return (day) => {
    const rules = law.onDay(day);
    const isCooperative = kind === OrganisationKind.COOPERATIVE;
    const isUnion = kind === OrganisationKind.COOPERATIVE_UNION;
    const known = isCooperative || isUnion;
    return {
      memberShare: known ? rules.number(isUnion ? LEGAL_CODES.memberShareUnion : LEGAL_CODES.memberShareCoop) : null,
      associatesShare: known
        ? rules.number(isUnion ? LEGAL_CODES.associatesShareUnion : LEGAL_CODES.associatesShareCoop)
        : null,
      foreignShare: known ? rules.number(LEGAL_CODES.foreignCapitalShare) : null,
      foreignMembersBelow: known ? rules.number(LEGAL_CODES.foreignMemberShare) : null,
      paymentMonths: rules.number(LEGAL_CODES.capitalPaymentMonths),
      minimumAge: known ? rules.number(LEGAL_CODES.memberMinAge) : null,
      minimumAgeAssociate: known ? rules.number(LEGAL_CODES.associateMinAge) : null,
    };
  };
}
