import { LegalMark, nameInEnglish, type ParameterText, ValueKind } from '@domain/legal-rule';

export const PART_TOTALS = 'OCOP_PART_TOTALS';
export const STAR_BANDS = 'OCOP_STAR_BANDS';

const band = { kind: ValueKind.BAND, unit: null } as const;
const parts = {
  ...band,
  code: PART_TOTALS,
  label: 'OCOP: tổng điểm của phần A (sức mạnh cộng đồng), B (tiếp thị), C (chất lượng)',
  mark: LegalMark.CERTAIN,
  dependants: ['Kiểm tra bộ tiêu chí khi nạp', 'Chấm theo điểm phần khi chưa có bộ tiêu chí'],
} as const;

/** What scoring rests on; who recognises, and until when, belongs to the products. */
export const OCOP_CRITERIA_PARAMETERS: readonly ParameterText[] = [
  {
    ...parts,
    value: { A: 35, B: 25, C: 40 },
    validFrom: '2019-08-21',
    validTo: '2023-02-24',
    source: 'Quyết định 1048/QĐ-TTg ngày 21/8/2019, sửa bởi 781/QĐ-TTg năm 2020',
  },
  {
    ...parts,
    value: { A: 40, B: 25, C: 35 },
    validFrom: '2023-02-24',
    source: 'Quyết định 148/QĐ-TTg ngày 24/02/2023; nay 26/2026/QĐ-TTg, Phụ lục II',
  },
  {
    ...band,
    code: STAR_BANDS,
    label: 'OCOP: số điểm từ đó đạt mỗi hạng sao (khoảng nửa mở)',
    value: { '1': 0, '2': 30, '3': 50, '4': 70, '5': 90 },
    validFrom: '2019-08-21',
    source: 'Quyết định 1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg',
    mark: LegalMark.CERTAIN,
    dependants: ['Hạng của phiếu chấm', 'Chuyển hồ sơ từ 90 điểm lên trung ương'],
  },
];

nameInEnglish({
  [PART_TOTALS]: 'OCOP: points of part A (strength of the community), B (marketing), C (quality)',
  [STAR_BANDS]: 'OCOP: points from which each star rank is reached (half-open bands)',
});
