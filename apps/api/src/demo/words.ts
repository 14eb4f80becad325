import type { Invention } from './invention';

const words = (text: string): string[] => text.split(' ');

const FIRST = words(
  'Hồng Thanh Minh Tân An Phú Đại Việt Kim Hoàng Thành Quang Trường Ngọc Bình Đức Hưng Thịnh Xuân Thái Nam Sơn Hải Long Gia Bảo Tuấn Mạnh Phương Linh',
);
const SECOND = words(
  'Phát Xuân Hưng Thịnh Tiến Lộc Phú An Bình Sơn Lâm Hà Nga Thủy Trung Đạt Thành Công Vinh Tâm Long Minh Anh Dương Khánh Hòa Quý Nghĩa',
);
const SURNAMES = [
  [31, 'Nguyễn'],
  [11, 'Trần'],
  [9, 'Lê'],
  [7, 'Phạm'],
  [6, 'Hoàng'],
  [5, 'Vũ'],
  [5, 'Đỗ'],
  [4, 'Thân'],
  [4, 'Giáp'],
  [4, 'Dương'],
  [3, 'Ngô'],
  [3, 'Bùi'],
  [3, 'Đặng'],
  [3, 'Hà'],
  [2, 'Nông'],
  [2, 'Lý'],
  [2, 'Vi'],
  [2, 'Chu'],
  [2, 'Tống'],
  [2, 'Đào'],
] as const;
const MIDDLE = {
  male: words('Văn Đức Quang Minh Ngọc Xuân Đình Hữu Công Mạnh Thành Tiến'),
  female: words('Thị Thị Thị Thị Thu Ngọc Thanh Hồng Kim Minh'),
};
const GIVEN = {
  male: words(
    'Hùng Cường Dũng Tuấn Thắng Sơn Long Hải Nam Quân Trường Khải Tùng Hiếu Đạt Toàn Thịnh Kiên Chiến Lâm Thuyết Khoa Phong',
  ),
  female: words(
    'Hương Lan Hoa Thủy Nga Hằng Thảo Trang Hiền Yến Loan Huyền Oanh Nhung Tâm Hạnh Phượng Thúy Châm Quế Mai Đào Bích Liên',
  ),
};
const HAMLETS =
  'Đồng Tâm|Trại Ba|Thủ Dương|Bằng Công|Thượng Vũ|Đông Khanh|Yên Viên|Cầu|Chùa|Đình|Giữa|Hạ|Thượng|Trung|Tân Lập|Tân Thành|Quyết Tiến|Hòa Bình|Bình Minh|Đoàn Kết|Làng Mới|Núi Dành|Bản Ven|Khuôn Thần'.split(
    '|',
  );

/** What a place is known for; elsewhere the last line. */
const PRODUCTS: readonly (readonly [district: string, products: readonly string[]])[] = [
  ['Lục Ngạn', ['Vải thiều', 'Cam ngọt', 'Mật ong hoa vải', 'Bưởi']],
  ['Chũ', ['Mỳ Chũ', 'Vải thiều', 'Táo xuân', 'Vải sấy khô']],
  ['Yên Thế', ['Gà đồi', 'Chè xanh', 'Mật ong']],
  ['Tân Yên', ['Vải sớm', 'Vú sữa', 'Sâm nam núi Dành', 'Ổi', 'Măng lục trúc']],
  ['Lạng Giang', ['Dứa', 'Nấm sò', 'Hoa cây cảnh']],
  ['Lục Nam', ['Na dai', 'Khoai lang', 'Bưởi']],
  ['Sơn Động', ['Mật ong rừng', 'Ba kích', 'Nấm lim xanh']],
  ['Việt Yên', ['Cà chua', 'Lúa chất lượng cao', 'Giò lụa nấm']],
  ['Hiệp Hòa', ['Gạo nếp cái hoa vàng', 'Bưởi', 'Rau cần']],
  ['Gia Bình', ['Tỏi', 'Cà rốt', 'Cá lồng']],
  ['Lương Tài', ['Cà rốt', 'Tỏi', 'Thịt gà']],
  ['', ['Lúa chất lượng cao', 'Rau an toàn', 'Khoai tây', 'Cá lồng', 'Nấm', 'Chăn nuôi']],
];

/** A made-up person: the ID number has a province code that no province has, so that it can be nobody's. */
export function person(r: Invention): { name: string; nationalId: string; birthDate: string; phone: string } {
  const sex = r.chance(0.68) ? 'male' : 'female';
  const year = r.between(1958, 1999);
  const serial = String(r.between(0, 999_999)).padStart(6, '0');
  return {
    name: `${r.weighted(SURNAMES)} ${r.pick(MIDDLE[sex])} ${r.pick(GIVEN[sex])}`,
    nationalId: `099${sex === 'male' ? 0 : 1}${String(year).slice(2)}${serial}`,
    birthDate: r.day(`${year}-01-01`, `${year + 1}-01-01`),
    phone: `0900${String(r.between(0, 999_999)).padStart(6, '0')}`,
  };
}

export function hamlet(r: Invention): string {
  return `Thôn ${r.pick(HAMLETS)}`;
}

export function properName(r: Invention): string {
  return `${r.pick(FIRST)} ${r.pick(SECOND)}`;
}

export function productOf(r: Invention, district: string): string {
  const [, products] = PRODUCTS.find(([name]) => district.includes(name))!;
  return r.pick(products);
}
