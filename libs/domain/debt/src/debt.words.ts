import { choiceWords } from '@platform/api';

/** The kinds the programme names (III.3), and the open rest. */
export const DebtKind = {
  STATE: 'STATE',
  BANK: 'BANK',
  OTHER_ORG: 'OTHER_ORG',
  TO_MEMBER: 'TO_MEMBER',
  FROM_MEMBER: 'FROM_MEMBER',
  OTHER: 'OTHER',
} as const;
export type DebtKind = (typeof DebtKind)[keyof typeof DebtKind];
choiceWords(DebtKind, {
  STATE: 'Nợ nhà nước',
  BANK: 'Nợ ngân hàng, tổ chức tín dụng',
  OTHER_ORG: 'Nợ các tổ chức kinh tế khác',
  TO_MEMBER: 'Nợ thành viên',
  FROM_MEMBER: 'Thành viên nợ',
  OTHER: 'Nợ khác',
});

export const DebtDirection = { PAYABLE: 'PAYABLE', RECEIVABLE: 'RECEIVABLE' } as const;
export type DebtDirection = (typeof DebtDirection)[keyof typeof DebtDirection];
choiceWords(DebtDirection, { PAYABLE: 'Tổ chức phải trả', RECEIVABLE: 'Tổ chức phải thu' });

export const DebtSubKind = {
  TAX: 'TAX',
  FEE: 'FEE',
  LAND_RENT: 'LAND_RENT',
  LATE_PAYMENT: 'LATE_PAYMENT',
  SOCIAL_INSURANCE: 'SOCIAL_INSURANCE',
  BUDGET_ADVANCE: 'BUDGET_ADVANCE',
  OLD_FUND: 'OLD_FUND',
  COMMERCIAL_BANK: 'COMMERCIAL_BANK',
  POLICY_BANK: 'POLICY_BANK',
  COOPERATIVE_BANK: 'COOPERATIVE_BANK',
  CREDIT_FUND: 'CREDIT_FUND',
  SUPPORT_FUND: 'SUPPORT_FUND',
  ENTERPRISE: 'ENTERPRISE',
  COOPERATIVE: 'COOPERATIVE',
  SUPPLIER: 'SUPPLIER',
  CAPITAL_RETURN: 'CAPITAL_RETURN',
  INCOME_SHARE: 'INCOME_SHARE',
  WAGE: 'WAGE',
  DEPOSIT: 'DEPOSIT',
  CAPITAL_PLEDGED: 'CAPITAL_PLEDGED',
  SERVICE_FEE: 'SERVICE_FEE',
  INTERNAL_LOAN: 'INTERNAL_LOAN',
  UNSPECIFIED: 'UNSPECIFIED',
} as const;
export type DebtSubKind = (typeof DebtSubKind)[keyof typeof DebtSubKind];
choiceWords(DebtSubKind, {
  TAX: 'Thuế',
  FEE: 'Phí, lệ phí',
  LAND_RENT: 'Tiền thuê đất, sử dụng đất',
  LATE_PAYMENT: 'Tiền chậm nộp',
  SOCIAL_INSURANCE: 'Bảo hiểm xã hội',
  BUDGET_ADVANCE: 'Tạm ứng ngân sách',
  OLD_FUND: 'Quỹ thủy lợi, điện, giống cũ',
  COMMERCIAL_BANK: 'Ngân hàng thương mại',
  POLICY_BANK: 'Ngân hàng Chính sách xã hội',
  COOPERATIVE_BANK: 'Ngân hàng Hợp tác xã',
  CREDIT_FUND: 'Quỹ tín dụng nhân dân',
  SUPPORT_FUND: 'Quỹ hỗ trợ phát triển hợp tác xã',
  ENTERPRISE: 'Doanh nghiệp',
  COOPERATIVE: 'Hợp tác xã khác',
  SUPPLIER: 'Bên cung ứng',
  CAPITAL_RETURN: 'Vốn góp chưa trả lại',
  INCOME_SHARE: 'Thu nhập chưa chia',
  WAGE: 'Tiền công',
  DEPOSIT: 'Tiền gửi tín dụng nội bộ cũ',
  CAPITAL_PLEDGED: 'Vốn cam kết chưa góp',
  SERVICE_FEE: 'Phí dịch vụ',
  INTERNAL_LOAN: 'Cho vay nội bộ',
  UNSPECIFIED: 'Chưa rõ',
});

/** Who may know of it besides whoever reads debts. */
export const Confidentiality = { OPEN: 'OPEN', TAX: 'TAX', BANK: 'BANK' } as const;
export type Confidentiality = (typeof Confidentiality)[keyof typeof Confidentiality];
choiceWords(Confidentiality, {
  OPEN: 'Thường',
  TAX: 'Nợ thuế: chỉ cán bộ được phân công',
  BANK: 'Nợ ngân hàng: chỉ cán bộ được phân công',
});

export const EvidenceGrade = { A: 'A', B: 'B', C: 'C', D: 'D' } as const;
export type EvidenceGrade = (typeof EvidenceGrade)[keyof typeof EvidenceGrade];
choiceWords(EvidenceGrade, {
  A: 'A: đủ giấy tờ gốc',
  B: 'B: giấy tờ một phần',
  C: 'C: người làm chứng',
  D: 'D: không có chứng cứ',
});

/** The bank's own group (Circular 31/2024/TT-NHNN Art. 10); never reckoned by us. */
export const DebtGroup = { G1: 'G1', G2: 'G2', G3: 'G3', G4: 'G4', G5: 'G5' } as const;
export type DebtGroup = (typeof DebtGroup)[keyof typeof DebtGroup];
choiceWords(DebtGroup, {
  G1: 'Nhóm 1: đủ tiêu chuẩn',
  G2: 'Nhóm 2: cần chú ý',
  G3: 'Nhóm 3: dưới tiêu chuẩn',
  G4: 'Nhóm 4: nghi ngờ',
  G5: 'Nhóm 5: có khả năng mất vốn',
});

export const CounterpartyKind = {
  PERSON: 'PERSON',
  HOUSEHOLD: 'HOUSEHOLD',
  ENTERPRISE: 'ENTERPRISE',
  AGENCY: 'AGENCY',
} as const;
export type CounterpartyKind = (typeof CounterpartyKind)[keyof typeof CounterpartyKind];
choiceWords(CounterpartyKind, {
  PERSON: 'Cá nhân',
  HOUSEHOLD: 'Hộ gia đình',
  ENTERPRISE: 'Doanh nghiệp, tổ chức tín dụng',
  AGENCY: 'Cơ quan nhà nước',
});
