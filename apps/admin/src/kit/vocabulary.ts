import type { Language } from './language';

/** Words for the codes of the register. A code without a word is shown as it is, never hidden. */
type Vocabulary = Record<string, readonly [vi: string, en: string]>;

const ORGANISATION_KINDS: Vocabulary = {
  COOPERATIVE: ['Hợp tác xã', 'Cooperative'],
  COOPERATIVE_GROUP: ['Tổ hợp tác', 'Cooperative group'],
  COOPERATIVE_UNION: ['Liên hiệp hợp tác xã', 'Cooperative union'],
  PEOPLES_CREDIT_FUND: ['Quỹ tín dụng nhân dân', "People's credit fund"],
};

const ORGANISATION_KINDS_SHORT: Vocabulary = {
  COOPERATIVE: ['HTX', 'Co-op'],
  COOPERATIVE_GROUP: ['THT', 'Group'],
  COOPERATIVE_UNION: ['LHHTX', 'Union'],
  PEOPLES_CREDIT_FUND: ['QTDND', 'Fund'],
};

/** Decree 92/2024, Articles 28 and following. */
const REGISTRY_STATUSES: Vocabulary = {
  UNKNOWN: ['Chưa rõ', 'Not known'],
  ACTIVE: ['Đang hoạt động', 'Active'],
  SUSPENDED: ['Tạm ngừng kinh doanh', 'Suspended'],
  NOT_AT_ADDRESS: ['Không hoạt động tại địa chỉ đã đăng ký', 'Not at the registered address'],
  REVOKED_TAX_ENFORCEMENT: ['Bị thu hồi do cưỡng chế thuế', 'Revoked, tax enforcement'],
  DISSOLVING: ['Đang làm thủ tục giải thể', 'Dissolving'],
  BANKRUPTCY_IN_PROGRESS: ['Đang làm thủ tục phá sản', 'Bankruptcy in progress'],
  TERMINATED: ['Đã chấm dứt tồn tại', 'Terminated'],
};

/** Circular 90/2026/TT-BTC, Annex I: the status of the tax code. */
const TAX_STATUSES: Vocabulary = {
  UNKNOWN: ['Chưa rõ', 'Not known'],
  S00: ['00 – Đã cấp mã số thuế', '00 – Tax code issued'],
  S01: ['01 – Ngừng hoạt động, đã chấm dứt mã số thuế', '01 – Stopped, tax code ended'],
  S02: ['02 – Đã chuyển cơ quan thuế quản lý', '02 – Moving to another tax office'],
  S03: ['03 – Ngừng hoạt động, chưa chấm dứt mã số thuế', '03 – Stopped, tax code not ended'],
  S04: ['04 – Mã số thuế không có giá trị', '04 – Void'],
  S05: ['05 – Tạm ngừng hoạt động, kinh doanh', '05 – Temporarily suspended'],
  S06: ['06 – Không hoạt động tại địa chỉ đã đăng ký', '06 – Not at the registered address'],
  S07: ['07 – Đã mở thủ tục phá sản', '07 – Bankruptcy opened'],
  S08: ['08 – Không sử dụng', '08 – Not used'],
  S09: ['09 – Chờ xác minh địa chỉ', '09 – Address being verified'],
  S10: ['10 – Chờ cập nhật số định danh', '10 – Waiting for the personal number'],
};

/** The same in a list, where a longer word would be cut off; the whole word is its title. */
const TAX_STATUSES_SHORT: Vocabulary = {
  UNKNOWN: ['Chưa rõ', 'Not known'],
  S00: ['00 – Đã cấp mã', '00 – Issued'],
  S01: ['01 – Chấm dứt mã', '01 – Code ended'],
  S02: ['02 – Chuyển CQT', '02 – Moving'],
  S03: ['03 – Ngừng HĐ', '03 – Stopped'],
  S04: ['04 – Vô giá trị', '04 – Void'],
  S05: ['05 – Tạm ngừng', '05 – Suspended'],
  S06: ['06 – Vắng địa chỉ', '06 – Not there'],
  S07: ['07 – Phá sản', '07 – Bankruptcy'],
  S08: ['08 – Không dùng', '08 – Not used'],
  S09: ['09 – Chờ xác minh', '09 – Verifying'],
  S10: ['10 – Chờ cập nhật', '10 – Waiting'],
};

const OPERATIONAL_STATES: Vocabulary = {
  OPERATING: ['Đang hoạt động', 'Operating'],
  WEAK: ['Hoạt động yếu', 'Weak'],
  DORMANT: ['Ngừng hoạt động', 'Dormant'],
  AWAITING_DISSOLUTION: ['Chờ giải thể', 'Awaiting dissolution'],
  UNKNOWN: ['Chưa rõ', 'Not known'],
};

const SOURCES: Vocabulary = {
  DKKD: ['Cơ quan đăng ký', 'Registry'],
  THUE: ['Thuế', 'Tax office'],
  OFFICE: ['Cơ quan quản lý – chưa đối chiếu', 'Our office – not reconciled'],
};

const MARKS: Vocabulary = {
  CERTAIN: ['Chắc chắn', 'Certain'],
  LIKELY: ['Nhiều khả năng', 'Likely'],
  UNCONFIRMED: ['Chưa xác nhận', 'Unconfirmed'],
};

const ROLES: Vocabulary = {
  PROVINCE_OFFICER: ['Cán bộ đầu mối cấp tỉnh', 'Provincial officer'],
  SECTOR_OFFICER: ['Cán bộ sở, ngành', 'Sector officer'],
  COMMUNE_OFFICER: ['Cán bộ xã, phường', 'Commune officer'],
  ALLIANCE_OFFICER: ['Cán bộ Liên minh HTX', 'Alliance officer'],
  FUND_OFFICER: ['Cán bộ Quỹ hỗ trợ', 'Support-fund officer'],
  OCOP_COUNCIL: ['Thành viên hội đồng OCOP', 'OCOP council member'],
  LIAISON: ['Đầu mối Thuế, Ngân hàng', 'Tax and State Bank liaison'],
  COOP_USER: ['Người dùng của tổ chức', 'Co-op user'],
  AUDITOR: ['Kiểm tra viên', 'Auditor'],
  SYSTEM_ADMIN: ['Quản trị hệ thống', 'System administrator'],
};

const OFFICER_POSTS: Vocabulary = {
  CHAIR: ['Chủ tịch Hội đồng quản trị', 'Chair of the board'],
  BOARD_MEMBER: ['Thành viên Hội đồng quản trị', 'Board member'],
  DIRECTOR: ['Giám đốc', 'Director'],
  SUPERVISOR_HEAD: ['Trưởng Ban kiểm soát', 'Head of the supervisory board'],
  SUPERVISOR: ['Kiểm soát viên', 'Supervisor'],
  CHIEF_ACCOUNTANT: ['Kế toán trưởng', 'Chief accountant'],
  GROUP_HEAD: ['Tổ trưởng tổ hợp tác', 'Head of the group'],
};

/** Form I-19, item 6. */
const TRAININGS: Vocabulary = {
  NONE: ['Chưa qua đào tạo', 'None'],
  ELEMENTARY: ['Sơ cấp nghề', 'Elementary'],
  SECONDARY_COLLEGE: ['Trung cấp, cao đẳng', 'Secondary, college'],
  UNIVERSITY: ['Đại học, trên đại học', 'University and above'],
};

/** Circular 01/2020/TT-BKHĐT. */
const GRADES: Vocabulary = {
  GOOD: ['Tốt', 'Good'],
  FAIR: ['Khá', 'Fair'],
  AVERAGE: ['Trung bình', 'Average'],
  WEAK: ['Yếu', 'Weak'],
  NOT_RATED: ['Không xếp loại', 'Not rated'],
};

/** Decree 113/2024/NĐ-CP, Article 5. */
const SIZE_CLASSES: Vocabulary = {
  LARGE: ['Lớn', 'Large'],
  MEDIUM: ['Vừa', 'Medium'],
  SMALL: ['Nhỏ', 'Small'],
  MICRO: ['Siêu nhỏ', 'Micro'],
  UNKNOWN: ['Chưa xác định', 'Not determined'],
};

/** Decree 113/2024/NĐ-CP, Article 4. */
const ECONOMIC_FIELDS: Vocabulary = {
  AGRICULTURE: ['Nông, lâm, ngư, diêm nghiệp', 'Agriculture, forestry, fishery, salt'],
  INDUSTRY_CONSTRUCTION: ['Công nghiệp, xây dựng', 'Industry, construction'],
  FINANCE: ['Tài chính, ngân hàng, bảo hiểm', 'Finance, banking, insurance'],
  TRADE_SERVICES_OTHER: ['Thương mại, dịch vụ, khác', 'Trade, services, other'],
};

/** Law 17/2023/QH15, Article 56. */
const GOVERNANCE_KINDS: Vocabulary = {
  FULL: ['Quản trị đầy đủ', 'Full governance'],
  REDUCED: ['Quản trị rút gọn', 'Reduced governance'],
};

const LEVELS: Vocabulary = {
  PROVINCE: ['Cấp tỉnh', 'Province'],
  DISTRICT: ['Cấp huyện (đến 30/06/2025)', 'District (until 30/06/2025)'],
  COMMUNE: ['Cấp xã', 'Commune'],
};

/** What the register does by itself, by the name under which it stands in the trail. */
const SYSTEM_ACTORS: Vocabulary = {
  'first-start': ['khởi tạo', 'first start'],
  'first-parameters': ['tham số ban đầu', 'first parameters'],
  demo: ['dữ liệu trình diễn', 'demonstration data'],
  migrate: ['nâng cấp', 'upgrade'],
  migration: ['nâng cấp', 'upgrade'],
  'ocop-product-sets': ['bộ sản phẩm OCOP ban đầu', 'first OCOP product sets'],
  'outside-series': ['chuỗi số liệu ban đầu', 'first series'],
  'technology-items': ['danh mục công nghệ ban đầu', 'first technologies'],
  attachment: ['tệp đính kèm', 'attachments'],
  'attachment-scan': ['quét tệp đính kèm', 'scan of attachments'],
  export: ['xuất tệp', 'export'],
  identity: ['tài khoản', 'accounts'],
  import: ['nhập tệp', 'import'],
  'legal-rules': ['tham số pháp lý', 'legal parameters'],
  notice: ['thông báo', 'notices'],
  'notice-letters': ['thư báo', 'letters'],
  oauth: ['kết nối ứng dụng', 'connected programs'],
  'organisations-due': ['cập nhật theo ngày', 'daily round'],
  reminders: ['nhắc việc', 'reminders'],
  'saved-view': ['cách xem đã lưu', 'saved views'],
  sequencer: ['niêm phong nhật ký', 'seal of the trail'],
  'sign-in': ['đăng nhập', 'sign-in'],
  sync: ['đồng bộ dữ liệu', 'synchronisation'],
};

/** Text for one code in one language. */
type Speak = (code: string | null | undefined, language: Language) => string;

function speak(vocabulary: Vocabulary): Speak {
  return (code, language) => {
    if (!code) return '–';
    return vocabulary[code]?.[language === 'vi' ? 0 : 1] ?? code;
  };
}

export const organisationKindWord = speak(ORGANISATION_KINDS);
export const organisationKindShort = speak(ORGANISATION_KINDS_SHORT);
export const registryStatusWord = speak(REGISTRY_STATUSES);
export const taxStatusWord = speak(TAX_STATUSES);
export const taxStatusShort = speak(TAX_STATUSES_SHORT);
export const operationalStateWord = speak(OPERATIONAL_STATES);
export const sourceWord = speak(SOURCES);
export const markWord = speak(MARKS);
export const officerPostWord = speak(OFFICER_POSTS);
export const roleWord = speak(ROLES);
export const levelWord = speak(LEVELS);
export const trainingWord = speak(TRAININGS);
export const gradeWord = speak(GRADES);
export const sizeClassWord = speak(SIZE_CLASSES);
export const governanceKindWord = speak(GOVERNANCE_KINDS);
export const systemActorWord = speak(SYSTEM_ACTORS);

export interface Option {
  value: string;
  label: string;
}

/** Options of a choice, in the order of the vocabulary above. */
export function options(of: keyof typeof CHOICES, language: Language): Option[] {
  return Object.entries(CHOICES[of]).map(([value, [vi, en]]) => ({ value, label: language === 'vi' ? vi : en }));
}

const CHOICES = {
  organisationKind: ORGANISATION_KINDS,
  registryStatus: REGISTRY_STATUSES,
  taxStatus: TAX_STATUSES,
  operationalState: OPERATIONAL_STATES,
  mark: MARKS,
  role: ROLES,
  officerPost: OFFICER_POSTS,
  level: LEVELS,
  training: TRAININGS,
  grade: GRADES,
  economicField: ECONOMIC_FIELDS,
  governanceKind: GOVERNANCE_KINDS,
} satisfies Record<string, Vocabulary>;
