import { LegalMark, nameInEnglish, type ParameterText, ValueKind } from '@domain/legal-rule';

export const ENTERPRISE_CAPITAL_LIMIT = 'ENTERPRISE_CAPITAL_LIMIT';

/** Conditions for a co-op to set up or invest in enterprises: Decree 113/2024 has them, nobody here has read the figures. */
export const ESTABLISHMENT_PARAMETERS: readonly ParameterText[] = [
  {
    code: ENTERPRISE_CAPITAL_LIMIT,
    label: 'Tổng vốn hợp tác xã được đưa vào doanh nghiệp, so với vốn điều lệ',
    kind: ValueKind.NUMBER,
    value: null,
    unit: '% vốn điều lệ',
    validFrom: '2024-11-01',
    source: 'Nghị định 113/2024/NĐ-CP: có điều kiện, chưa đọc được con số',
    mark: LegalMark.UNCONFIRMED,
    dependants: ['Ghi việc thành lập doanh nghiệp, góp vốn vào doanh nghiệp'],
    note: 'Chưa có giá trị thì không xét giới hạn',
  },
];

nameInEnglish({
  [ENTERPRISE_CAPITAL_LIMIT]: 'Capital a cooperative may put into enterprises, of its charter capital',
});
