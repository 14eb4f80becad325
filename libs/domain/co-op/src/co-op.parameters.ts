import { LEGAL_CODES, type LegalRulesOfDay } from '@domain/legal-rule';
import type { IsoDate } from '@platform/kernel';
import type { CoOpParameters } from './co-op.rules';

/** The dated parameters of this lib, out of all legal parameters in force on a day. */
export function coOpParameters(rules: LegalRulesOfDay): CoOpParameters {
  return {
    minimumCooperativeMembers: rules.number(LEGAL_CODES.coopMinMembers),
    minimumUnionMembers: rules.number(LEGAL_CODES.unionMinMembers),
    minimumGroupMembers: rules.number(LEGAL_CODES.groupMinMembers),
    mismatchTaxStatuses: rules.list(LEGAL_CODES.mismatchTaxStatuses),
  };
}

/**
 * The law of the day an organisation was established decides its minimum (V1); where nothing is known of that law, the
 * law of today does.
 */
export function parametersFor(law: LegalRulesOfDay, establishedOn: IsoDate | null): CoOpParameters {
  const now = coOpParameters(law);
  if (!establishedOn) return now;
  const then = coOpParameters(law.onDay(establishedOn));
  return {
    minimumCooperativeMembers: then.minimumCooperativeMembers ?? now.minimumCooperativeMembers,
    minimumUnionMembers: then.minimumUnionMembers ?? now.minimumUnionMembers,
    minimumGroupMembers: then.minimumGroupMembers ?? now.minimumGroupMembers,
    mismatchTaxStatuses: now.mismatchTaxStatuses,
  };
}
