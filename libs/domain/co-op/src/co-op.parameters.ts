import { wordsOf } from '@platform/api';
import {
  LEGAL_CODES,
  LegalMark,
  type LegalRulesOfDay,
  nameInEnglish,
  type ParameterText,
  sayCodesOf,
  ValueKind,
} from '@domain/legal-rule';
import type { IsoDate } from '@platform/kernel';
import type { CoOpParameters } from './co-op.rules';
import { OrganisationKind, RegistryStatus, TaxStatus } from './co-op.words';

export const CO_OP_CODES = { groupMonthsBeforePromotion: 'GROUP_MONTHS_BEFORE_PROMOTION' } as const;

/** What this lib reads besides the first parameters of the register. */
export const CO_OP_PARAMETERS: readonly ParameterText[] = [
  {
    code: CO_OP_CODES.groupMonthsBeforePromotion,
    label: 'Số tháng hoạt động liên tục của tổ hợp tác trước khi thành lập hợp tác xã',
    kind: ValueKind.NUMBER,
    value: 12,
    unit: 'tháng',
    validFrom: '2024-07-01',
    source: 'Luật Hợp tác xã 17/2023/QH15, Điều 108',
    mark: LegalMark.CERTAIN,
    dependants: ['Chuyển tổ hợp tác lên hợp tác xã'],
  },
];

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

sayCodesOf(LEGAL_CODES.activeFamilyStatuses, wordsOf(RegistryStatus));
sayCodesOf(LEGAL_CODES.annualReturnKinds, wordsOf(OrganisationKind));
// The circular numbers the statuses; the register puts an S before the number.
sayCodesOf(
  LEGAL_CODES.mismatchTaxStatuses,
  Object.fromEntries(Object.entries(wordsOf(TaxStatus)).map(([code, word]) => [code.replace(/^S/, ''), word])),
);

nameInEnglish({
  [CO_OP_CODES.groupMonthsBeforePromotion]: 'Months a group must have worked without a break before it becomes a cooperative',
});
