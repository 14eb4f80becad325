import { LegalMark, nameInEnglish, type ParameterText, ValueKind } from '@domain/legal-rule';

export const AUTHORITY = 'OCOP_AUTHORITY';
export const CERTIFICATE_MONTHS = 'OCOP_CERTIFICATE_MONTHS';
export const CERTIFICATE_FROM = 'OCOP_CERTIFICATE_FROM_STARS';
export const FORWARD_FROM = 'OCOP_FORWARD_FROM_POINTS';
export const NOTICE_DAYS = 'OCOP_EXPIRY_NOTICE_DAYS';
export const RE_RANKING_WINDOW = 'OCOP_RE_RANKING_WINDOW';
export const GRACE_DAYS = 'OCOP_GRACE_DAYS';
export const COMMUNE_CHECK_DAYS = 'OCOP_COMMUNE_CHECK_DAYS';
export const REVOCATION_DAYS = 'OCOP_REVOCATION_DAYS';
export const OUTLIER_POINTS = 'OCOP_COUNCIL_OUTLIER_POINTS';
export const MIN_SHEETS = 'OCOP_COUNCIL_MIN_SHEETS';

const FIRST = '2018-05-07';
const LAW_2023 = '2023-02-24';
const TWO_TIERS = '2025-07-01';
const LAW_2026 = '2026-05-22';
const Q26 = 'Quyết định 26/2026/QĐ-TTg';

const authority = {
  code: AUTHORITY,
  kind: ValueKind.BAND,
  unit: null,
  label: 'OCOP: cấp nào công nhận hạng sao nào (DISTRICT huyện, PROVINCE tỉnh, CENTRE trung ương)',
  dependants: ['Ghi và nhập quyết định công nhận: cấp không đúng thì mở phát hiện', 'Quyết định công nhận của tỉnh'],
} as const;
const certain = (source: string) => ({ source, mark: LegalMark.CERTAIN });
const likely = (source: string) => ({ source, mark: LegalMark.LIKELY });

/** Who recognises, for how long, and when holders are told: dated, because an old decision is judged by its own day. */
export const OCOP_PARAMETERS: readonly ParameterText[] = [
  {
    ...authority,
    value: { '3': ['DISTRICT', 'PROVINCE'], '4': ['PROVINCE'], '5': ['CENTRE'] },
    validFrom: FIRST,
    validTo: LAW_2023,
    ...likely('Quyết định 490/QĐ-TTg, 1048/QĐ-TTg: chưa đọc nguyên văn'),
    note: 'Quyết định 3 sao có thật năm 2021 là của tỉnh; quy định chung là cấp huyện: trước 24/02/2023 nhận cả hai',
  },
  {
    ...authority,
    value: { '3': ['DISTRICT'], '4': ['PROVINCE'], '5': ['CENTRE'] },
    validFrom: LAW_2023,
    validTo: TWO_TIERS,
    ...certain('Quyết định 148/QĐ-TTg ngày 24/02/2023'),
  },
  {
    ...authority,
    value: { '3': ['PROVINCE'], '4': ['PROVINCE'], '5': ['CENTRE'] },
    validFrom: TWO_TIERS,
    ...certain(`Quyết định 1489/QĐ-TTg ngày 06/7/2025; ${Q26}, Điều 4`),
  },
  {
    code: CERTIFICATE_MONTHS,
    kind: ValueKind.NUMBER,
    unit: 'tháng',
    label: 'OCOP: giấy chứng nhận có giá trị kể từ ngày quyết định',
    value: 36,
    validFrom: FIRST,
    ...certain(`Quyết định 1048/QĐ-TTg, 148/QĐ-TTg; ${Q26}`),
    dependants: ['Ngày hết hạn của giấy chứng nhận'],
  },
  {
    code: CERTIFICATE_FROM,
    kind: ValueKind.NUMBER,
    unit: 'sao',
    label: 'OCOP: hạng thấp nhất được cấp giấy chứng nhận',
    value: 3,
    validFrom: FIRST,
    ...likely(`Quyết định 148/QĐ-TTg; ${Q26}`),
    dependants: ['1–2 sao không công nhận, không cấp giấy'],
  },
  {
    code: FORWARD_FROM,
    kind: ValueKind.NUMBER,
    unit: 'điểm',
    label: 'OCOP: số điểm từ đó hồ sơ chuyển trung ương',
    value: 90,
    validFrom: FIRST,
    ...certain(`${Q26}, Điều 7`),
    dependants: ['Chuyển hồ sơ lên trung ương'],
  },
  {
    code: NOTICE_DAYS,
    kind: ValueKind.LIST,
    unit: null,
    label: 'OCOP: báo cho chủ thể trước khi giấy chứng nhận hết hạn (ngày)',
    value: ['180', '90', '30'],
    validFrom: FIRST,
    ...likely(`${Q26}: báo trước 30 ngày là việc của cơ quan; 180 và 90 ngày do hệ thống đặt`),
    dependants: ['Thông báo hết hạn, danh sách báo muộn', 'Sắp hết hạn: từ mốc dài nhất'],
  },
  {
    code: RE_RANKING_WINDOW,
    kind: ValueKind.BAND,
    unit: null,
    label: 'OCOP: nộp hồ sơ phân hạng lại trong khoảng trước khi hết hạn (ngày)',
    value: { fromDays: 180, toDays: 120 },
    validFrom: LAW_2026,
    ...certain(`${Q26}, Điều 7 khoản 6`),
    dependants: ['Nộp hồ sơ phân hạng lại'],
  },
  {
    code: GRACE_DAYS,
    kind: ValueKind.DAYS,
    unit: 'ngày',
    label: 'OCOP: giấy chứng nhận còn hiệu lực chờ kết quả phân hạng lại, tối đa sau ngày hết hạn',
    value: 180,
    validFrom: LAW_2026,
    ...certain(`${Q26}, Điều 12 khoản 3`),
    dependants: ['Trạng thái giấy chứng nhận khi nộp phân hạng lại muộn'],
  },
  {
    code: COMMUNE_CHECK_DAYS,
    kind: ValueKind.NUMBER,
    unit: 'ngày làm việc',
    label: 'OCOP: thời hạn xã kiểm tra hồ sơ (Mẫu 03)',
    value: 15,
    validFrom: LAW_2026,
    ...certain(`${Q26}, Điều 7`),
    dependants: ['Hạn xã kiểm tra; không trừ ngày lễ'],
  },
  {
    code: REVOCATION_DAYS,
    kind: ValueKind.DAYS,
    unit: 'ngày',
    label: 'OCOP: thời hạn thu hồi kể từ kết luận vi phạm',
    value: 15,
    validFrom: LAW_2026,
    ...certain(`${Q26}, Điều 8`),
    dependants: ['Thu hồi giấy chứng nhận'],
  },
  {
    code: OUTLIER_POINTS,
    kind: ValueKind.NUMBER,
    unit: 'điểm',
    label: 'OCOP: phiếu cách điểm trung bình hơn số điểm này thì được chỉ ra để xem lại',
    value: 10,
    validFrom: FIRST,
    ...likely('Quy ước của hệ thống, chưa có văn bản'),
    dependants: ['Phiếu cách biệt của hội đồng (chỉ để xem, không loại phiếu)'],
  },
  {
    code: MIN_SHEETS,
    kind: ValueKind.NUMBER,
    unit: 'phiếu',
    label: 'OCOP: hội đồng phải có ít nhất bao nhiêu phiếu hợp lệ?',
    value: null,
    validFrom: LAW_2026,
    source: `${Q26}: chưa tìm thấy`,
    mark: LegalMark.UNCONFIRMED,
    dependants: ['Chốt điểm hội đồng'],
    note: 'Chưa xác định thì hội đồng chốt khi mọi thành viên không có xung đột lợi ích đã gửi phiếu',
  },
];

nameInEnglish({
  [AUTHORITY]: 'OCOP: which level recognises which rank (DISTRICT, PROVINCE, CENTRE)',
  [CERTIFICATE_MONTHS]: 'OCOP: how long a certificate holds from the decision',
  [CERTIFICATE_FROM]: 'OCOP: lowest rank that gets a certificate',
  [FORWARD_FROM]: 'OCOP: points from which a dossier goes to the centre',
  [NOTICE_DAYS]: 'OCOP: days before the end of a certificate on which its holder is told',
  [RE_RANKING_WINDOW]: 'OCOP: days before the end in which a dossier of re-ranking is filed',
  [GRACE_DAYS]: 'OCOP: how long a certificate holds past its end while re-ranking is pending',
  [COMMUNE_CHECK_DAYS]: 'OCOP: time for the commune to check a dossier (form 03)',
  [REVOCATION_DAYS]: 'OCOP: time to revoke, from the finding of a breach',
  [OUTLIER_POINTS]: 'OCOP: points from the mean at which a sheet is pointed out',
  [MIN_SHEETS]: 'OCOP: how many valid sheets must a council have?',
});
