import { choiceWords } from '@platform/api';

/** The words of the collective economy (Law on Cooperatives 17/2023, Decree 92/2024, Circular 90/2026 Annex I). */

export const OrganisationKind = {
  COOPERATIVE: 'COOPERATIVE',
  COOPERATIVE_GROUP: 'COOPERATIVE_GROUP',
  COOPERATIVE_UNION: 'COOPERATIVE_UNION',
  PEOPLES_CREDIT_FUND: 'PEOPLES_CREDIT_FUND',
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];
choiceWords(OrganisationKind, {
  COOPERATIVE: 'Hợp tác xã',
  COOPERATIVE_GROUP: 'Tổ hợp tác',
  COOPERATIVE_UNION: 'Liên hiệp hợp tác xã',
  PEOPLES_CREDIT_FUND: 'Quỹ tín dụng nhân dân',
});

/** Who stated a fact: the registry, the tax authority, or the office itself. */
export const Source = { DKKD: 'DKKD', THUE: 'THUE', OFFICE: 'OFFICE' } as const;
export type Source = (typeof Source)[keyof typeof Source];
choiceWords(Source, { DKKD: 'Cơ quan đăng ký', THUE: 'Thuế', OFFICE: 'Cơ quan quản lý' });

/** Legal status; the registry owns it. `UNKNOWN` until somebody competent has spoken. */
export const RegistryStatus = {
  UNKNOWN: 'UNKNOWN',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  NOT_AT_ADDRESS: 'NOT_AT_ADDRESS',
  REVOKED_TAX_ENFORCEMENT: 'REVOKED_TAX_ENFORCEMENT',
  DISSOLVING: 'DISSOLVING',
  BANKRUPTCY_IN_PROGRESS: 'BANKRUPTCY_IN_PROGRESS',
  TERMINATED: 'TERMINATED',
} as const;
export type RegistryStatus = (typeof RegistryStatus)[keyof typeof RegistryStatus];
choiceWords(RegistryStatus, {
  UNKNOWN: 'Chưa rõ',
  ACTIVE: 'Đang hoạt động',
  SUSPENDED: 'Tạm ngừng kinh doanh',
  NOT_AT_ADDRESS: 'Không hoạt động tại địa chỉ đã đăng ký',
  REVOKED_TAX_ENFORCEMENT: 'Bị thu hồi do cưỡng chế thuế',
  DISSOLVING: 'Đang làm thủ tục giải thể',
  BANKRUPTCY_IN_PROGRESS: 'Đang làm thủ tục phá sản',
  TERMINATED: 'Đã chấm dứt tồn tại',
});

/** Tax-code status of Circular 90/2026/TT-BTC Annex I, by its code. */
export const TaxStatus = {
  UNKNOWN: 'UNKNOWN',
  S00: 'S00',
  S01: 'S01',
  S02: 'S02',
  S03: 'S03',
  S04: 'S04',
  S05: 'S05',
  S06: 'S06',
  S07: 'S07',
  S08: 'S08',
  S09: 'S09',
  S10: 'S10',
} as const;
export type TaxStatus = (typeof TaxStatus)[keyof typeof TaxStatus];
choiceWords(TaxStatus, {
  UNKNOWN: 'Chưa rõ',
  S00: '00 – Đã cấp mã số thuế',
  S01: '01 – Ngừng hoạt động, đã chấm dứt mã số thuế',
  S02: '02 – Đã chuyển cơ quan thuế quản lý',
  S03: '03 – Ngừng hoạt động, chưa chấm dứt mã số thuế',
  S04: '04 – Mã số thuế không có giá trị',
  S05: '05 – Tạm ngừng hoạt động, kinh doanh',
  S06: '06 – Không hoạt động tại địa chỉ đã đăng ký',
  S07: '07 – Đã mở thủ tục phá sản',
  S08: '08 – Không sử dụng',
  S09: '09 – Chờ xác minh địa chỉ',
  S10: '10 – Chờ cập nhật số định danh',
});

/** What the office finds on the spot; not a legal status. */
export const OperationalState = {
  UNKNOWN: 'UNKNOWN',
  OPERATING: 'OPERATING',
  WEAK: 'WEAK',
  DORMANT: 'DORMANT',
  AWAITING_DISSOLUTION: 'AWAITING_DISSOLUTION',
} as const;
export type OperationalState = (typeof OperationalState)[keyof typeof OperationalState];
choiceWords(OperationalState, {
  UNKNOWN: 'Chưa rõ',
  OPERATING: 'Đang hoạt động',
  WEAK: 'Hoạt động yếu',
  DORMANT: 'Ngừng hoạt động',
  AWAITING_DISSOLUTION: 'Chờ giải thể',
});

/** A group may be registered, only notified to the commune (Decree 77/2019), or neither. */
export const RegistrationKind = {
  REGISTERED: 'REGISTERED',
  NOTIFIED: 'NOTIFIED',
  NONE: 'NONE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RegistrationKind = (typeof RegistrationKind)[keyof typeof RegistrationKind];
choiceWords(RegistrationKind, {
  REGISTERED: 'Đã đăng ký',
  NOTIFIED: 'Đã thông báo',
  NONE: 'Chưa đăng ký, chưa thông báo',
  UNKNOWN: 'Chưa rõ',
});

/** The four fields of Decree 113/2024 Art. 4, by main registered industry. */
export const EconomicField = {
  AGRICULTURE: 'AGRICULTURE',
  INDUSTRY_CONSTRUCTION: 'INDUSTRY_CONSTRUCTION',
  FINANCE: 'FINANCE',
  TRADE_SERVICES_OTHER: 'TRADE_SERVICES_OTHER',
} as const;
export type EconomicField = (typeof EconomicField)[keyof typeof EconomicField];
choiceWords(EconomicField, {
  AGRICULTURE: 'Nông, lâm nghiệp, thủy sản',
  INDUSTRY_CONSTRUCTION: 'Công nghiệp, xây dựng',
  FINANCE: 'Tài chính, ngân hàng',
  TRADE_SERVICES_OTHER: 'Thương mại, dịch vụ và khác',
});

export const OfficerPost = {
  CHAIR: 'CHAIR',
  BOARD_MEMBER: 'BOARD_MEMBER',
  DIRECTOR: 'DIRECTOR',
  SUPERVISOR_HEAD: 'SUPERVISOR_HEAD',
  SUPERVISOR: 'SUPERVISOR',
  CHIEF_ACCOUNTANT: 'CHIEF_ACCOUNTANT',
  GROUP_HEAD: 'GROUP_HEAD',
} as const;
export type OfficerPost = (typeof OfficerPost)[keyof typeof OfficerPost];
choiceWords(OfficerPost, {
  CHAIR: 'Chủ tịch Hội đồng quản trị',
  BOARD_MEMBER: 'Thành viên Hội đồng quản trị',
  DIRECTOR: 'Giám đốc',
  SUPERVISOR_HEAD: 'Trưởng Ban kiểm soát',
  SUPERVISOR: 'Kiểm soát viên',
  CHIEF_ACCOUNTANT: 'Kế toán trưởng',
  GROUP_HEAD: 'Tổ trưởng tổ hợp tác',
});

export const Severity = { ERROR: 'ERROR', WARNING: 'WARNING', ALERT: 'ALERT' } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];
