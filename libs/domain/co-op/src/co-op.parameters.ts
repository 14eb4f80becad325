import type { RulesOnDay } from '@domain/legal-rule';
import type { CoOpParameters } from './co-op.rules';

/** The dated parameters of this lib, out of all legal parameters in force on a day. */
export function coOpParameters(rules: RulesOnDay): CoOpParameters {
  return {
    minimumCooperativeMembers: rules.number('CO_OP_MINIMUM_MEMBERS'),
    minimumUnionMembers: rules.number('CO_OP_UNION_MINIMUM_MEMBERS'),
    minimumGroupMembers: rules.number('CO_OP_GROUP_MINIMUM_MEMBERS'),
    mismatchTaxStatuses: rules.list('STATUS_MISMATCH_TAX_CODES'),
  };
}
