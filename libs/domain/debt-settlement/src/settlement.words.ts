import { choiceWords } from '@platform/api';

export const CaseState = {
  IDENTIFIED: 'IDENTIFIED',
  VERIFIED: 'VERIFIED',
  CLASSIFIED: 'CLASSIFIED',
  PLAN_PROPOSED: 'PLAN_PROPOSED',
  SUBMITTED: 'SUBMITTED',
  DECIDED: 'DECIDED',
  IN_EXECUTION: 'IN_EXECUTION',
  CLOSED: 'CLOSED',
  DISPUTED: 'DISPUTED',
  FROZEN: 'FROZEN',
  RETURNED: 'RETURNED',
  REOPENED: 'REOPENED',
} as const;
export type CaseState = (typeof CaseState)[keyof typeof CaseState];
choiceWords(CaseState, {
  IDENTIFIED: 'Đã phát hiện',
  VERIFIED: 'Đã đối chiếu',
  CLASSIFIED: 'Đã phân loại',
  PLAN_PROPOSED: 'Có phương án',
  SUBMITTED: 'Đã trình',
  DECIDED: 'Đã có quyết định',
  IN_EXECUTION: 'Đang thực hiện',
  CLOSED: 'Đã kết thúc',
  DISPUTED: 'Đang tranh chấp',
  FROZEN: 'Đang khoanh nợ',
  RETURNED: 'Bị trả lại',
  REOPENED: 'Mở lại',
});

export const Recoverability = { RECOVERABLE: 'RECOVERABLE', HARD: 'HARD', IRRECOVERABLE: 'IRRECOVERABLE' } as const;
export type Recoverability = (typeof Recoverability)[keyof typeof Recoverability];
choiceWords(Recoverability, {
  RECOVERABLE: 'Có khả năng thu hồi',
  HARD: 'Khó thu hồi',
  IRRECOVERABLE: 'Không có khả năng thu hồi',
});

export const CaseClosing = {
  PAID: 'PAID',
  WRITTEN_OFF: 'WRITTEN_OFF',
  TRANSFERRED: 'TRANSFERRED',
  SETTLED_IN_DISSOLUTION: 'SETTLED_IN_DISSOLUTION',
  SETTLED_IN_BANKRUPTCY: 'SETTLED_IN_BANKRUPTCY',
} as const;
export type CaseClosing = (typeof CaseClosing)[keyof typeof CaseClosing];
choiceWords(CaseClosing, {
  PAID: 'Đã trả hết',
  WRITTEN_OFF: 'Đã xóa',
  TRANSFERRED: 'Đã chuyển giao',
  SETTLED_IN_DISSOLUTION: 'Xử lý xong khi giải thể',
  SETTLED_IN_BANKRUPTCY: 'Xử lý xong khi phá sản',
});

/** The paths of settlement; who decides on each, and for which kinds, are dated parameters. */
export const SettlementPath = {
  PAY: 'PAY',
  EXTENSION: 'EXTENSION',
  RESTRUCTURE: 'RESTRUCTURE',
  FREEZE: 'FREEZE',
  WRITE_OFF: 'WRITE_OFF',
  REVIVAL: 'REVIVAL',
  ASSIGNMENT: 'ASSIGNMENT',
  SET_OFF: 'SET_OFF',
  COLLATERAL: 'COLLATERAL',
  ENFORCEMENT: 'ENFORCEMENT',
  DISSOLUTION: 'DISSOLUTION',
  BANKRUPTCY: 'BANKRUPTCY',
  HISTORIC: 'HISTORIC',
} as const;
export type SettlementPath = (typeof SettlementPath)[keyof typeof SettlementPath];
choiceWords(SettlementPath, {
  PAY: 'Trả nợ, nộp dần',
  EXTENSION: 'Giãn nợ, gia hạn',
  RESTRUCTURE: 'Cơ cấu lại thời hạn trả nợ',
  FREEZE: 'Khoanh nợ',
  WRITE_OFF: 'Xóa nợ',
  REVIVAL: 'Phục hồi nợ đã xóa',
  ASSIGNMENT: 'Bán nợ, chuyển giao quyền yêu cầu',
  SET_OFF: 'Bù trừ, miễn',
  COLLATERAL: 'Xử lý tài sản bảo đảm',
  ENFORCEMENT: 'Khởi kiện, thi hành án',
  DISSOLUTION: 'Qua giải thể',
  BANKRUPTCY: 'Qua phục hồi, phá sản',
  HISTORIC: 'Chương trình xử lý nợ cũ',
});

export const DecidingBody = {
  PARTIES: 'PARTIES',
  CREDITOR: 'CREDITOR',
  GENERAL_MEETING: 'GENERAL_MEETING',
  TAX_HEAD: 'TAX_HEAD',
  TAX_DIRECTOR: 'TAX_DIRECTOR',
  FINANCE_MINISTER: 'FINANCE_MINISTER',
  PROVINCE_CHAIRMAN: 'PROVINCE_CHAIRMAN',
  GOVERNMENT: 'GOVERNMENT',
  COURT: 'COURT',
  ENFORCEMENT_OFFICE: 'ENFORCEMENT_OFFICE',
  LIQUIDATION_BODY: 'LIQUIDATION_BODY',
  INTER_AGENCY: 'INTER_AGENCY',
} as const;
export type DecidingBody = (typeof DecidingBody)[keyof typeof DecidingBody];
choiceWords(DecidingBody, {
  PARTIES: 'Các bên thỏa thuận',
  CREDITOR: 'Chủ nợ, bên cho vay',
  GENERAL_MEETING: 'Đại hội thành viên',
  TAX_HEAD: 'Thủ trưởng cơ quan thuế tỉnh',
  TAX_DIRECTOR: 'Cục trưởng Cục Thuế',
  FINANCE_MINISTER: 'Bộ trưởng Bộ Tài chính',
  PROVINCE_CHAIRMAN: 'Chủ tịch Ủy ban nhân dân tỉnh',
  GOVERNMENT: 'Chính phủ, Thủ tướng Chính phủ',
  COURT: 'Tòa án',
  ENFORCEMENT_OFFICE: 'Cơ quan thi hành án dân sự',
  LIQUIDATION_BODY: 'Hội đồng giải thể',
  INTER_AGENCY: 'Liên ngành',
});
