import { LEGAL_CODES, type LegalRulesOfDay } from '@domain/legal-rule';
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
