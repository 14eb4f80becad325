import { LEGAL_CODES, type ParameterText } from './first-parameter';
import { LegalMark, ValueKind } from './legal-parameter.rules';

const LAW_2012 = '2013-07-01';
const LAW_2023 = '2024-07-01';
const OLD_LAW = 'Luật Hợp tác xã 23/2012/QH13, Điều 17';
const CAPITAL = 'Luật Hợp tác xã 17/2023/QH15, Điều 74';
const percent = { kind: ValueKind.NUMBER, unit: '% vốn điều lệ' } as const;

/** A limit that the law of 2023 set anew: one row under each law. */
const limit = (
  code: string,
  label: string,
  dependants: readonly string[],
  [before, since]: readonly [number | null, number],
): ParameterText[] => [
  ...(before === null
    ? []
    : [
        {
          ...percent,
          code,
          label,
          value: before,
          validFrom: LAW_2012,
          validTo: LAW_2023,
          source: OLD_LAW,
          mark: LegalMark.CERTAIN,
          dependants,
        },
      ]),
  { ...percent, code, label, value: since, validFrom: LAW_2023, source: CAPITAL, mark: LegalMark.CERTAIN, dependants },
];

/** How old an individual associate without capital must be: younger than who holds capital, and only likely. */
export const ASSOCIATE_AGE: readonly ParameterText[] = [
  {
    kind: ValueKind.NUMBER,
    unit: 'tuổi',
    code: LEGAL_CODES.associateMinAge,
    label: 'Tuổi tối thiểu của cá nhân là thành viên liên kết không góp vốn',
    value: 15,
    validFrom: LAW_2023,
    source: 'Luật Hợp tác xã 17/2023/QH15, Điều 30',
    mark: LegalMark.LIKELY,
    dependants: ['Kết nạp, đổi loại thành viên'],
    note: 'Từ đủ 15 đến dưới 18 tuổi góp sức lao động, có sự đồng ý của người đại diện: cần xác nhận',
  },
];

/** Members and their capital (rules V4, V5, V7), their age, and how many people one may unmask alone. */
export const MEMBER_PARAMETERS: readonly ParameterText[] = [
  ...ASSOCIATE_AGE,
  ...limit(
    LEGAL_CODES.memberShareCoop,
    'Phần vốn góp tối đa của một thành viên chính thức hợp tác xã',
    ['V4: góp vốn của thành viên chính thức', 'Thu hồi giấy chứng nhận khi vượt quá 12 tháng (Điều 103)'],
    [20, 30],
  ),
  ...limit(
    LEGAL_CODES.memberShareUnion,
    'Phần vốn góp tối đa của một thành viên chính thức liên hiệp hợp tác xã',
    ['V4: góp vốn của thành viên chính thức'],
    [30, 40],
  ),
  ...limit(
    LEGAL_CODES.associatesShareCoop,
    'Tổng vốn góp tối đa của thành viên liên kết góp vốn hợp tác xã',
    ['V4: tổng vốn của thành viên liên kết góp vốn'],
    [null, 30],
  ),
  ...limit(
    LEGAL_CODES.associatesShareUnion,
    'Tổng vốn góp tối đa của thành viên liên kết góp vốn liên hiệp hợp tác xã',
    ['V4: tổng vốn của thành viên liên kết góp vốn'],
    [null, 40],
  ),
  ...limit(
    LEGAL_CODES.foreignCapitalShare,
    'Tổng vốn góp tối đa của tổ chức có vốn nước ngoài và cá nhân nước ngoài',
    ['V5: vốn góp nước ngoài'],
    [null, 30],
  ),
  {
    kind: ValueKind.NUMBER,
    unit: '% số thành viên chính thức',
    code: LEGAL_CODES.foreignMemberShare,
    label: 'Tỷ lệ thành viên chính thức nước ngoài phải dưới',
    value: 35,
    validFrom: LAW_2023,
    source: 'Luật Hợp tác xã 17/2023/QH15, Điều 30 khoản 7, Điều 34 khoản 6',
    mark: LegalMark.CERTAIN,
    dependants: ['V5: số thành viên chính thức nước ngoài'],
  },
  ...[
    { validFrom: LAW_2012, validTo: LAW_2023, source: 'Luật Hợp tác xã 23/2012/QH13, Điều 13', mark: LegalMark.LIKELY },
    { validFrom: LAW_2023, source: 'Luật Hợp tác xã 17/2023/QH15, Điều 30 khoản 1', mark: LegalMark.CERTAIN },
  ].map((since): ParameterText => ({
    ...since,
    kind: ValueKind.NUMBER,
    unit: 'tuổi',
    code: LEGAL_CODES.memberMinAge,
    label: 'Tuổi tối thiểu của cá nhân là thành viên chính thức hoặc liên kết góp vốn',
    value: 18,
    dependants: ['MEMBER_AGE: tuổi của thành viên'],
  })),
  {
    kind: ValueKind.NUMBER,
    unit: 'tháng',
    code: LEGAL_CODES.capitalPaymentMonths,
    label: 'Thời hạn góp đủ vốn, tính từ ngày cấp giấy chứng nhận hoặc ngày kết nạp',
    value: 6,
    validFrom: LAW_2012,
    validTo: LAW_2023,
    source: OLD_LAW,
    mark: LegalMark.CERTAIN,
    dependants: ['V7: vốn chưa góp đủ'],
  },
  {
    kind: ValueKind.NUMBER,
    unit: 'tháng',
    code: LEGAL_CODES.capitalPaymentMonths,
    label: 'Thời hạn góp đủ vốn, tính từ ngày cấp giấy chứng nhận hoặc ngày kết nạp',
    value: 6,
    validFrom: LAW_2023,
    source: CAPITAL,
    mark: LegalMark.CERTAIN,
    dependants: ['V7: vốn chưa góp đủ'],
  },
  {
    kind: ValueKind.NUMBER,
    unit: 'người mỗi giờ',
    code: LEGAL_CODES.personsUnmaskedPerHour,
    label: 'Số người mà một cán bộ được tự mở thông tin cá nhân trong một giờ',
    value: 20,
    validFrom: '2025-07-01',
    source: 'Quy ước của hệ thống (Luật 91/2025/QH15: chỉ xử lý trong phạm vi cần thiết), chưa có văn bản của tỉnh',
    mark: LegalMark.LIKELY,
    dependants: ['Mở thông tin cá nhân đã che'],
  },
];
