/** Invented names: as long and as alike as the real ones, belonging to nobody. */

const TRADES = [
  'Nông nghiệp',
  'Dịch vụ nông nghiệp',
  'Sản xuất và tiêu thụ vải thiều',
  'Chăn nuôi gia cầm',
  'Rau an toàn',
  'Thủy sản',
  'Mây tre đan',
  'Gốm sứ',
  'Vận tải',
  'Môi trường',
  'Xây dựng',
  'Dược liệu',
  'Nấm sạch',
  'Cây ăn quả',
  'Chế biến nông sản',
  'Điện năng',
];
const OWN = [
  'Đồng Tâm',
  'Hòa Bình',
  'Thống Nhất',
  'Tân Tiến',
  'Quyết Thắng',
  'Phú Cường',
  'An Thịnh',
  'Minh Khai',
  'Đại Phát',
  'Sông Cầu',
  'Núi Dành',
  'Trường Xuân',
  'Bình Minh',
  'Thành Công',
  'Ngọc Lâm',
  'Yên Định',
  'Hương Sơn',
  'Kim Sơn',
  'Việt Tiến',
  'Phúc Lộc',
];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Quang', 'Thu', 'Hữu', 'Xuân', 'Thanh'];
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hạnh',
  'Hùng',
  'Lan',
  'Mai',
  'Nam',
  'Phương',
  'Quân',
  'Sơn',
  'Yến',
];

const WORDS_OF_KIND = {
  COOPERATIVE: 'Hợp tác xã',
  COOPERATIVE_GROUP: 'Tổ hợp tác',
  COOPERATIVE_UNION: 'Liên hiệp hợp tác xã',
  PEOPLES_CREDIT_FUND: 'Quỹ tín dụng nhân dân',
};

/** `pick(word, list)` chooses one of a list, always the same one for the same organisation and word. */
export function organisationName(kind, n, pick) {
  const trade = kind === 'PEOPLES_CREDIT_FUND' ? '' : ` ${pick('trade', TRADES)}`;
  return `${WORDS_OF_KIND[kind]}${trade} ${pick('own', OWN)} ${n}`;
}

export function personName(pick) {
  return `${pick('family', FAMILY)} ${pick('middle', MIDDLE)} ${pick('given', GIVEN)}`;
}

/** The search key as the register folds it. */
export function folded(text) {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/y/g, 'i')
    .trim();
}
