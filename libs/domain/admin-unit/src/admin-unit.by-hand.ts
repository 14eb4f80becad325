import { deterministicUuid } from '@platform/kernel';
import { DocumentMark } from './admin-unit.rows';
import type { DocumentRow, SuccessionKind } from './admin-unit.rows';

/*
 * What the address package does not hold and the law says: entered by hand, each with its instrument.
 * Marks follow the domain reference: CERTAIN was read in a public source, LIKELY was not read in its own text.
 */

const document = (
  number: string,
  effectiveOn: string,
  issuer: string,
  mark: DocumentMark,
  title: string,
  note: string | null = null,
): DocumentRow => ({
  id: deterministicUuid('legal-document', number),
  number,
  title,
  issuer,
  effectiveOn,
  mark,
  note,
});

/** The instruments behind the units. */
export const DOCUMENTS = {
  codes2004: document(
    '124/2004/QĐ-TTg',
    '2004-08-02',
    'Thủ tướng Chính phủ',
    DocumentMark.LIKELY,
    'Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
    'Mã tỉnh và mã huyện cũ',
  ),
  bacGiang2025: document(
    '1191/NQ-UBTVQH15',
    '2025-01-01',
    'Ủy ban Thường vụ Quốc hội',
    DocumentMark.LIKELY,
    'Sắp xếp đơn vị hành chính cấp huyện, cấp xã của tỉnh Bắc Giang giai đoạn 2023 - 2025',
    'Chưa đối chiếu với toàn văn: cần người xác nhận',
  ),
  localGovernment: document(
    '72/2025/QH15',
    '2025-07-01',
    'Quốc hội',
    DocumentMark.CERTAIN,
    'Luật Tổ chức chính quyền địa phương: hai cấp, kết thúc cấp huyện',
  ),
  provinces: document(
    '202/2025/QH15',
    '2025-07-01',
    'Quốc hội',
    DocumentMark.CERTAIN,
    'Nghị quyết về sắp xếp đơn vị hành chính cấp tỉnh: còn 34 tỉnh, thành phố',
  ),
  bacNinhCommunes: document(
    '1658/NQ-UBTVQH15',
    '2025-07-01',
    'Ủy ban Thường vụ Quốc hội',
    DocumentMark.CERTAIN,
    'Sắp xếp các đơn vị hành chính cấp xã của tỉnh Bắc Ninh năm 2025: 99 xã, phường, riêng xã Tuấn Đạo giữ nguyên',
  ),
  codes2025: document(
    '19/2025/QĐ-TTg',
    '2025-07-01',
    'Thủ tướng Chính phủ',
    DocumentMark.CERTAIN,
    'Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
  ),
  dongNaiCity: document(
    '30/2026/QH16',
    '2026-04-30',
    'Quốc hội',
    DocumentMark.CERTAIN,
    'Thành lập thành phố Đồng Nai',
    'Gói dữ liệu nguồn có trước nghị quyết này: đơn vị chưa được cập nhật',
  ),
} as const satisfies Record<string, DocumentRow>;

/** Codes of the 63 provinces before the reform (124/2004/QĐ-TTg), by name without kind. */
export const OLD_PROVINCE_CODES: Readonly<Record<string, string>> = {
  'Hà Nội': '01',
  'Hà Giang': '02',
  'Cao Bằng': '04',
  'Bắc Kạn': '06',
  'Tuyên Quang': '08',
  'Lào Cai': '10',
  'Điện Biên': '11',
  'Lai Châu': '12',
  'Sơn La': '14',
  'Yên Bái': '15',
  'Hòa Bình': '17',
  'Thái Nguyên': '19',
  'Lạng Sơn': '20',
  'Quảng Ninh': '22',
  'Bắc Giang': '24',
  'Phú Thọ': '25',
  'Vĩnh Phúc': '26',
  'Bắc Ninh': '27',
  'Hải Dương': '30',
  'Hải Phòng': '31',
  'Hưng Yên': '33',
  'Thái Bình': '34',
  'Hà Nam': '35',
  'Nam Định': '36',
  'Ninh Bình': '37',
  'Thanh Hóa': '38',
  'Nghệ An': '40',
  'Hà Tĩnh': '42',
  'Quảng Bình': '44',
  'Quảng Trị': '45',
  Huế: '46',
  'Đà Nẵng': '48',
  'Quảng Nam': '49',
  'Quảng Ngãi': '51',
  'Bình Định': '52',
  'Phú Yên': '54',
  'Khánh Hòa': '56',
  'Ninh Thuận': '58',
  'Bình Thuận': '60',
  'Kon Tum': '62',
  'Gia Lai': '64',
  'Đắk Lắk': '66',
  'Đắk Nông': '67',
  'Lâm Đồng': '68',
  'Bình Phước': '70',
  'Tây Ninh': '72',
  'Bình Dương': '74',
  'Đồng Nai': '75',
  'Bà Rịa - Vũng Tàu': '77',
  'Hồ Chí Minh': '79',
  'Long An': '80',
  'Tiền Giang': '82',
  'Bến Tre': '83',
  'Trà Vinh': '84',
  'Vĩnh Long': '86',
  'Đồng Tháp': '87',
  'An Giang': '89',
  'Kiên Giang': '91',
  'Cần Thơ': '92',
  'Hậu Giang': '93',
  'Sóc Trăng': '94',
  'Bạc Liêu': '95',
  'Cà Mau': '96',
};

/** Codes of the districts of former Bắc Giang and Bắc Ninh (124/2004/QĐ-TTg); that of thị xã Chũ (2025) is not known. */
export const OLD_DISTRICT_CODES: Readonly<Record<string, string>> = {
  'Thành phố Bắc Giang': '213',
  'Huyện Yên Thế': '215',
  'Huyện Tân Yên': '216',
  'Huyện Lạng Giang': '217',
  'Huyện Lục Nam': '218',
  'Huyện Lục Ngạn': '219',
  'Huyện Sơn Động': '220',
  'Huyện Yên Dũng': '221',
  'Thị xã Việt Yên': '222',
  'Huyện Hiệp Hòa': '223',
  'Thành phố Bắc Ninh': '256',
  'Huyện Yên Phong': '258',
  'Thị xã Quế Võ': '259',
  'Huyện Tiên Du': '260',
  'Thành phố Từ Sơn': '261',
  'Thị xã Thuận Thành': '262',
  'Huyện Gia Bình': '263',
  'Huyện Lương Tài': '264',
};

/** Changes of Bắc Giang's districts on 2025-01-01: the officials' files still speak of the districts before. */
export const DISTRICT_CHANGES_2025: readonly {
  readonly province: string;
  readonly predecessor: string;
  readonly successor: string;
  readonly kind: SuccessionKind;
  /** The predecessor ended on that day; otherwise it went on with less. */
  readonly ended: boolean;
}[] = [
  {
    province: 'Tỉnh Bắc Giang',
    predecessor: 'Huyện Yên Dũng',
    successor: 'Thành phố Bắc Giang',
    kind: 'MERGE',
    ended: true,
  },
  { province: 'Tỉnh Bắc Giang', predecessor: 'Huyện Lục Ngạn', successor: 'Thị xã Chũ', kind: 'SPLIT', ended: false },
];
export const DISTRICT_CHANGE_DAY = '2025-01-01';

/** Island districts without communes that became special zones; the package has the zone and no predecessor. */
export const ISLAND_DISTRICTS: readonly { readonly province: string; readonly zone: string }[] = [
  { province: 'Thành phố Hải Phòng', zone: 'Bạch Long Vĩ' },
  { province: 'Tỉnh Quảng Trị', zone: 'Cồn Cỏ' },
  { province: 'Thành phố Đà Nẵng', zone: 'Hoàng Sa' },
  { province: 'Tỉnh Quảng Ngãi', zone: 'Lý Sơn' },
  { province: 'Tỉnh Bà Rịa - Vũng Tàu', zone: 'Côn Đảo' },
];

/** Territories in which a target stays measurable after the merger: all old communes of an old province. */
export const TERRITORIES: readonly { code: string; province: string; name: string; note: string }[] = [
  {
    code: 'FORMER_BAC_GIANG',
    province: 'Tỉnh Bắc Giang',
    name: 'Tỉnh Bắc Giang cũ',
    note: 'Phạm vi các chỉ tiêu 2030 của Chương trình hành động thực hiện Nghị quyết 20-NQ/TW',
  },
  {
    code: 'FORMER_BAC_NINH',
    province: 'Tỉnh Bắc Ninh',
    name: 'Tỉnh Bắc Ninh cũ',
    note: 'Tỉnh Bắc Ninh trước 01/07/2025',
  },
];

/** The province whose units are complete and tested. */
export const VERIFIED_PROVINCE_CODE = '24';
