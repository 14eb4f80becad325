import { LegalMark, nameInEnglish, type ParameterText, ValueKind } from '@domain/legal-rule';

export const HIGH_TECH_DEFINITION = 'HIGH_TECH_DEFINITION';
export const VALIDITY_MONTHS = 'TECHNOLOGY_VALIDITY_MONTHS';

const PROGRAMME = 'Chương trình hành động thực hiện Nghị quyết 20-NQ/TW không định nghĩa';

/** What nobody has defined for the province; the register goes on without inventing it. */
export const TECHNOLOGY_PARAMETERS: readonly ParameterText[] = [
  {
    code: HIGH_TECH_DEFINITION,
    label: 'Thế nào là hợp tác xã ứng dụng công nghệ cao?',
    kind: ValueKind.TEXT,
    value: null,
    unit: null,
    validFrom: '2022-01-01',
    source: PROGRAMME,
    mark: LegalMark.UNCONFIRMED,
    dependants: ['Xác minh ứng dụng công nghệ cao', 'Chỉ tiêu T15, T22'],
    note: 'Chưa có định nghĩa: cán bộ xác minh theo bằng chứng và danh mục, kết quả ghi rõ là chưa có định nghĩa',
  },
  {
    code: VALIDITY_MONTHS,
    label: 'Xác minh ứng dụng công nghệ có giá trị trong bao lâu?',
    kind: ValueKind.NUMBER,
    value: null,
    unit: 'tháng',
    validFrom: '2022-01-01',
    source: PROGRAMME,
    mark: LegalMark.UNCONFIRMED,
    dependants: ['Hạn của xác minh, danh sách sắp hết hạn'],
    note: 'Không có giá trị thì hạn do người xác minh ghi, hoặc để trống',
  },
];

nameInEnglish({
  [HIGH_TECH_DEFINITION]: 'What is a cooperative that uses high technology?',
  [VALIDITY_MONTHS]: 'How long does a verification of technology in use hold?',
});
