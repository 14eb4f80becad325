/** An office's list of organisations as a .csv of any length: invented, row n a pure function of n, every cell clean. */
import { organisationName } from './names.mjs';
import { pickOf } from './rows.mjs';

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const FIELDS = ['Trồng trọt', 'Chăn nuôi', 'Thủy sản', 'Vận tải', 'Xây dựng', 'Du lịch', 'Lâm nghiệp'];
const GRADES = ['Tốt', 'Khá', 'Trung bình', 'Yếu'];
const STATES = ['Đang hoạt động', 'Đang hoạt động', 'Tạm ngừng hoạt động', 'Chờ giải thể'];
const HEAD = [
  'DANH SÁCH HỢP TÁC XÃ',
  '(Số liệu đến ngày 30/06/2026; đơn vị tính: đồng)',
  'STT;Tên HTX;Mã số HTX;Thôn;Xã, phường, thị trấn;Ngày thành lập;Lĩnh vực;Vốn điều lệ;Số thành viên;' +
    'Doanh thu năm 2025;Lợi nhuận năm 2025;Xếp loại;Tình trạng',
];

/* A code of a series no office has given out, with the digit that checks; a body whose sum is 0 has none. */
function codeOf(n) {
  const digits = String(249_000_000 + n);
  const rest = WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
  return rest === 0 ? '' : `${digits}${10 - rest}`;
}

/** The file's text for `count` organisations in `communes` (full names, one province), the first of them number `from`. */
export function organisationList(count, communes, from = 0) {
  const lines = Array.from({ length: count }, (_, at) => {
    const n = from + at;
    const pick = pickOf(n);
    const capital = (100 + (n % 900)) * 1_000_000;
    return [
      at + 1,
      `${organisationName('COOPERATIVE', n, pick)} mới`,
      codeOf(n),
      `Thôn ${1 + (n % 9)}`,
      communes[n % communes.length],
      `${String(1 + (n % 28)).padStart(2, '0')}/${String(1 + (n % 12)).padStart(2, '0')}/${2005 + (n % 20)}`,
      pick('field', FIELDS),
      capital,
      7 + (n % 90),
      capital * 2 + n,
      Math.round(capital / 20),
      pick('grade', GRADES),
      pick('state', STATES),
    ].join(';');
  });
  return [...HEAD, ...lines].join('\r\n');
}
