import { deterministicUuid } from '@platform/kernel';
import { ANNUAL_PARAMETERS } from './annual-parameters';
import { type FirstParameter, LEGAL_CODES, type ParameterText } from './first-parameter';
import { LegalMark, ValueKind } from './legal-parameter.rules';
import { MEMBER_PARAMETERS } from './member-parameters';
import { OPEN_QUESTIONS } from './open-questions';

const LAW_2023 = '2024-07-01';
const billion = (amount: number): string => `${amount}000000000`;
const members = { kind: ValueKind.NUMBER, unit: 'thành viên' } as const;
const sizes = { kind: ValueKind.BAND, unit: null, validFrom: '2024-11-01' } as const;
const sizeDependants = ['Phân loại quy mô hợp tác xã', 'V8: chuyển sang tổ chức quản trị đầy đủ'];

/** Minimum members (rules V1 to V3); the rule in force on the day of establishment counts. */
const MINIMA: readonly ParameterText[] = [
  {
    ...members,
    code: LEGAL_CODES.coopMinMembers,
    label: 'Số thành viên chính thức tối thiểu của hợp tác xã',
    value: 7,
    validFrom: '1997-01-01',
    validTo: '2013-07-01',
    source: 'Luật Hợp tác xã trước 2012',
    mark: LegalMark.LIKELY,
    dependants: ['V1: số thành viên khi thành lập'],
  },
  {
    ...members,
    code: LEGAL_CODES.coopMinMembers,
    label: 'Số thành viên chính thức tối thiểu của hợp tác xã',
    value: 7,
    validFrom: '2013-07-01',
    validTo: LAW_2023,
    source: 'Luật Hợp tác xã 23/2012/QH13',
    mark: LegalMark.CERTAIN,
    dependants: ['V1: số thành viên khi thành lập'],
  },
  {
    ...members,
    code: LEGAL_CODES.coopMinMembers,
    label: 'Số thành viên chính thức tối thiểu của hợp tác xã',
    value: 5,
    validFrom: LAW_2023,
    source: 'Luật Hợp tác xã 17/2023/QH15, Điều 4 khoản 7',
    mark: LegalMark.CERTAIN,
    dependants: ['V1: số thành viên khi thành lập và phát hiện thiếu thành viên'],
  },
  {
    kind: ValueKind.NUMBER,
    unit: 'hợp tác xã',
    code: LEGAL_CODES.unionMinMembers,
    label: 'Số hợp tác xã thành viên tối thiểu của liên hiệp',
    value: 4,
    validFrom: '2013-07-01',
    validTo: LAW_2023,
    source: 'Luật Hợp tác xã 23/2012/QH13',
    mark: LegalMark.CERTAIN,
    dependants: ['V2: thành viên của liên hiệp'],
  },
  {
    kind: ValueKind.NUMBER,
    unit: 'hợp tác xã',
    code: LEGAL_CODES.unionMinMembers,
    label: 'Số hợp tác xã thành viên tối thiểu của liên hiệp',
    value: 3,
    validFrom: LAW_2023,
    source: 'Luật Hợp tác xã 17/2023/QH15, Điều 4',
    mark: LegalMark.CERTAIN,
    dependants: ['V2: thành viên của liên hiệp'],
  },
  {
    ...members,
    code: LEGAL_CODES.groupMinMembers,
    label: 'Số thành viên tối thiểu của tổ hợp tác',
    value: 2,
    validFrom: '2019-11-25',
    validTo: LAW_2023,
    source: 'Nghị định 77/2019/NĐ-CP',
    mark: LegalMark.LIKELY,
    dependants: ['V3: thành viên của tổ hợp tác'],
  },
  {
    ...members,
    code: LEGAL_CODES.groupMinMembers,
    label: 'Số thành viên tối thiểu của tổ hợp tác',
    value: 2,
    validFrom: LAW_2023,
    source: 'Luật Hợp tác xã 17/2023/QH15, Điều 4 khoản 21',
    mark: LegalMark.CERTAIN,
    dependants: ['V3: thành viên của tổ hợp tác'],
  },
  {
    ...members,
    code: LEGAL_CODES.creditFundMinMembers,
    label: 'Số thành viên tối thiểu của quỹ tín dụng nhân dân',
    value: 30,
    validFrom: LAW_2023,
    source: 'Luật Các tổ chức tín dụng 32/2024/QH15',
    mark: LegalMark.LIKELY,
    dependants: ['V1 đối với quỹ tín dụng nhân dân'],
  },
];

/** The mismatch list (V22 to V24) and the check of tax codes. */
const CHECKS: readonly ParameterText[] = [
  {
    code: LEGAL_CODES.mismatchTaxStatuses,
    label: 'Trạng thái mã số thuế trái với "đang hoạt động" ở cơ quan đăng ký',
    kind: ValueKind.LIST,
    unit: null,
    value: ['01', '03', '06', '07'],
    validFrom: LAW_2023,
    source: 'Thông tư 90/2026/TT-BTC, Phụ lục I (danh mục trạng thái); cách đối chiếu do hệ thống đặt',
    mark: LegalMark.LIKELY,
    dependants: ['V23: danh sách lệch trạng thái'],
  },
  {
    code: LEGAL_CODES.mismatchYearsWithoutReport,
    label: 'Số năm không có báo cáo thì đưa vào danh sách lệch',
    kind: ValueKind.NUMBER,
    unit: 'năm',
    value: 2,
    validFrom: LAW_2023,
    source: 'Quy ước quản lý, chưa có văn bản',
    mark: LegalMark.LIKELY,
    dependants: ['V23: danh sách lệch trạng thái'],
  },
  {
    code: LEGAL_CODES.taxCodeCheck,
    label: 'Cách tính chữ số kiểm tra của mã số thuế',
    kind: ValueKind.BAND,
    unit: null,
    value: {
      weights: [31, 29, 23, 19, 17, 13, 7, 5, 3],
      modulus: 11,
      checkDigitIs: '10 - r',
      remainderZero: 'INVALID',
    },
    validFrom: '1999-01-01',
    source: 'Không có văn bản công bố; đã thử trên mã thật',
    mark: LegalMark.CERTAIN,
    dependants: ['Kiểm tra mã số khi nhập: cảnh báo, được bỏ qua khi nêu lý do'],
    note: 'Số dư bằng 0 (chữ số kiểm tra là 10): phần số đó không được cấp, coi là không hợp lệ [khả năng cao]',
  },
];

/** Decree 113/2024, Article 5. A cell that nobody has read is null, and the class is then "chưa xác định". */
const SIZE_CLASSES: readonly ParameterText[] = [
  {
    ...sizes,
    code: LEGAL_CODES.sizeClassAgriculture,
    label: 'Quy mô hợp tác xã nông, lâm, ngư, diêm nghiệp',
    value: {
      large: { members: 300, revenue: billion(50), capital: billion(10) },
      medium: { members: 200, revenue: billion(10), capital: billion(5) },
      small: { members: 50, revenue: billion(2), capital: billion(1) },
    },
    source: 'Nghị định 113/2024/NĐ-CP, Điều 5 khoản 1',
    mark: LegalMark.CERTAIN,
    dependants: sizeDependants,
    note: 'Thành viên chính thức đạt mức VÀ (doanh thu HOẶC tổng vốn) đạt mức; còn lại là siêu nhỏ',
  },
  {
    ...sizes,
    code: LEGAL_CODES.sizeClassIndustryConstruction,
    label: 'Quy mô hợp tác xã công nghiệp, xây dựng',
    value: { large: { members: 100, revenue: billion(80), capital: billion(20) }, medium: null, small: null },
    source: 'Nghị định 113/2024/NĐ-CP, Điều 5 khoản 2',
    mark: LegalMark.UNCONFIRMED,
    dependants: sizeDependants,
    note: 'Chỉ đọc được mức lớn; mức vừa và nhỏ chưa tìm thấy, không tự đặt',
  },
  {
    ...sizes,
    code: LEGAL_CODES.sizeClassFinance,
    label: 'Quy mô hợp tác xã tài chính, ngân hàng, bảo hiểm',
    value: null,
    source: 'Nghị định 113/2024/NĐ-CP, Điều 5',
    mark: LegalMark.UNCONFIRMED,
    dependants: sizeDependants,
    note: 'Chưa tìm thấy, không tự đặt',
  },
  {
    ...sizes,
    code: LEGAL_CODES.sizeClassTradeServicesOther,
    label: 'Quy mô hợp tác xã thương mại, dịch vụ, khác',
    value: null,
    source: 'Nghị định 113/2024/NĐ-CP, Điều 5',
    mark: LegalMark.UNCONFIRMED,
    dependants: sizeDependants,
    note: 'Chưa tìm thấy, không tự đặt',
  },
];

/** Every row the register begins with: the open questions first, since they are what an official must answer. */
export const FIRST_PARAMETERS: readonly FirstParameter[] = [
  ...OPEN_QUESTIONS,
  ...MINIMA,
  ...CHECKS,
  ...SIZE_CLASSES,
  ...MEMBER_PARAMETERS,
  ...ANNUAL_PARAMETERS,
].map((row) => ({
  validTo: null,
  note: null,
  ...row,
  id: deterministicUuid('legal-parameter', `${row.code}|${row.validFrom}`),
}));
