import { choiceWords } from '@platform/api';

export const LinkKind = { CONTRACT: 'CONTRACT', PROJECT: 'PROJECT', PLAN: 'PLAN' } as const;
export type LinkKind = (typeof LinkKind)[keyof typeof LinkKind];
choiceWords(LinkKind, {
  CONTRACT: 'Hợp đồng liên kết',
  PROJECT: 'Dự án liên kết',
  PLAN: 'Kế hoạch đề nghị hỗ trợ liên kết',
});

export const LinkState = {
  DRAFT: 'DRAFT',
  SIGNED: 'SIGNED',
  IN_FORCE: 'IN_FORCE',
  COMPLETED: 'COMPLETED',
  TERMINATED: 'TERMINATED',
  BREACHED: 'BREACHED',
} as const;
export type LinkState = (typeof LinkState)[keyof typeof LinkState];
choiceWords(LinkState, {
  DRAFT: 'Dự thảo',
  SIGNED: 'Đã ký',
  IN_FORCE: 'Đang thực hiện',
  COMPLETED: 'Đã hoàn thành',
  TERMINATED: 'Đã chấm dứt',
  BREACHED: 'Bị vi phạm, đã dừng',
});

/** The seven forms of Decree 98/2018 Art. 4, by the stages a link holds; every one ends in consumption. */
export const LinkForm = { F1: 'F1', F2: 'F2', F3: 'F3', F4: 'F4', F5: 'F5', F6: 'F6', F7: 'F7' } as const;
export type LinkForm = (typeof LinkForm)[keyof typeof LinkForm];
choiceWords(LinkForm, {
  F1: 'Đầu vào, sản xuất, chế biến, tiêu thụ',
  F2: 'Đầu vào, tiêu thụ',
  F3: 'Sản xuất, tiêu thụ',
  F4: 'Đầu vào, sản xuất, tiêu thụ',
  F5: 'Sản xuất, chế biến, tiêu thụ',
  F6: 'Đầu vào, chế biến, tiêu thụ',
  F7: 'Chế biến, tiêu thụ',
});

export const LegalBasis = { DECREE_98: 'DECREE_98', OTHER: 'OTHER' } as const;
export type LegalBasis = (typeof LegalBasis)[keyof typeof LegalBasis];
choiceWords(LegalBasis, { DECREE_98: 'Nghị định 98/2018/NĐ-CP', OTHER: 'Căn cứ khác' });

export const LinkMarket = {
  PROVINCE: 'PROVINCE',
  DOMESTIC: 'DOMESTIC',
  EXPORT_DIRECT: 'EXPORT_DIRECT',
  EXPORT_THROUGH: 'EXPORT_THROUGH',
} as const;
export type LinkMarket = (typeof LinkMarket)[keyof typeof LinkMarket];
choiceWords(LinkMarket, {
  PROVINCE: 'Trong tỉnh',
  DOMESTIC: 'Trong nước',
  EXPORT_DIRECT: 'Xuất khẩu trực tiếp',
  EXPORT_THROUGH: 'Xuất khẩu ủy thác, qua bên khác',
});

export const SecurityKind = {
  NONE: 'NONE',
  DEPOSIT: 'DEPOSIT',
  ESCROW: 'ESCROW',
  GUARANTEE: 'GUARANTEE',
  PLEDGE: 'PLEDGE',
  OTHER: 'OTHER',
} as const;
export type SecurityKind = (typeof SecurityKind)[keyof typeof SecurityKind];
choiceWords(SecurityKind, {
  NONE: 'Không có',
  DEPOSIT: 'Đặt cọc',
  ESCROW: 'Ký quỹ',
  GUARANTEE: 'Bảo lãnh',
  PLEDGE: 'Cầm cố, thế chấp',
  OTHER: 'Cách khác',
});

/** What a party does in the chain. */
export const LinkRole = {
  INPUT_SUPPLIER: 'INPUT_SUPPLIER',
  PRODUCER: 'PRODUCER',
  PROCESSOR: 'PROCESSOR',
  BUYER: 'BUYER',
} as const;
export type LinkRole = (typeof LinkRole)[keyof typeof LinkRole];
choiceWords(LinkRole, {
  INPUT_SUPPLIER: 'Cung ứng đầu vào',
  PRODUCER: 'Sản xuất',
  PROCESSOR: 'Sơ chế, chế biến',
  BUYER: 'Tiêu thụ',
});

export const LinkPartyKind = {
  ORGANISATION: 'ORGANISATION',
  ENTERPRISE: 'ENTERPRISE',
  HOUSEHOLD: 'HOUSEHOLD',
  PERSON: 'PERSON',
  AGENCY: 'AGENCY',
} as const;
export type LinkPartyKind = (typeof LinkPartyKind)[keyof typeof LinkPartyKind];
choiceWords(LinkPartyKind, {
  ORGANISATION: 'Tổ chức trong sổ',
  ENTERPRISE: 'Doanh nghiệp, hợp tác xã nơi khác',
  HOUSEHOLD: 'Hộ gia đình, trang trại',
  PERSON: 'Cá nhân',
  AGENCY: 'Cơ quan, đơn vị',
});

export const Whereabouts = { PROVINCE: 'PROVINCE', OTHER_PROVINCE: 'OTHER_PROVINCE', ABROAD: 'ABROAD' } as const;
export type Whereabouts = (typeof Whereabouts)[keyof typeof Whereabouts];
choiceWords(Whereabouts, { PROVINCE: 'Trong tỉnh', OTHER_PROVINCE: 'Tỉnh khác', ABROAD: 'Nước ngoài' });

/** Who broke a link. */
export const BreachSide = { SELLER: 'SELLER', BUYER: 'BUYER', BOTH: 'BOTH', NEITHER: 'NEITHER' } as const;
export type BreachSide = (typeof BreachSide)[keyof typeof BreachSide];
choiceWords(BreachSide, {
  SELLER: 'Bên bán',
  BUYER: 'Bên mua',
  BOTH: 'Cả hai bên',
  NEITHER: 'Bất khả kháng',
});

export const BreachCause = {
  PRICE: 'PRICE',
  QUANTITY: 'QUANTITY',
  QUALITY: 'QUALITY',
  SOLD_ELSEWHERE: 'SOLD_ELSEWHERE',
  NOT_COLLECTED: 'NOT_COLLECTED',
  LATE_PAYMENT: 'LATE_PAYMENT',
  DISASTER: 'DISASTER',
  OTHER: 'OTHER',
} as const;
export type BreachCause = (typeof BreachCause)[keyof typeof BreachCause];
choiceWords(BreachCause, {
  PRICE: 'Giá thị trường lệch giá hợp đồng',
  QUANTITY: 'Giao thiếu',
  QUALITY: 'Không đạt chất lượng',
  SOLD_ELSEWHERE: 'Bán cho người khác',
  NOT_COLLECTED: 'Không thu mua',
  LATE_PAYMENT: 'Chậm, không thanh toán',
  DISASTER: 'Thiên tai, dịch bệnh',
  OTHER: 'Lý do khác',
});
