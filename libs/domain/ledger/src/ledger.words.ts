import { choiceWords } from '@platform/api';

/** Where an amount stands: what is owed, and on the other side where it came from or went. */
export const Account = {
  PRINCIPAL: 'PRINCIPAL',
  INTEREST: 'INTEREST',
  INTEREST_ESTIMATED: 'INTEREST_ESTIMATED',
  PENALTY: 'PENALTY',
  STATED: 'STATED',
  ACCRUED: 'ACCRUED',
  PAID: 'PAID',
  WRITTEN_OFF: 'WRITTEN_OFF',
  TRANSFERRED: 'TRANSFERRED',
  SET_OFF: 'SET_OFF',
} as const;
export type Account = (typeof Account)[keyof typeof Account];
choiceWords(Account, {
  PRINCIPAL: 'Gốc',
  INTEREST: 'Lãi (chủ nợ xác nhận)',
  INTEREST_ESTIMATED: 'Lãi (ước tính)',
  PENALTY: 'Phạt, tiền chậm nộp',
  STATED: 'Chủ nợ xác nhận',
  ACCRUED: 'Ước tính',
  PAID: 'Đã trả',
  WRITTEN_OFF: 'Đã xóa',
  TRANSFERRED: 'Đã chuyển giao',
  SET_OFF: 'Đã bù trừ',
});

/** What is owed and can be paid; an estimate is neither. */
export const CLAIMS = ['PRINCIPAL', 'INTEREST', 'PENALTY'] as const satisfies readonly Account[];
export type Claim = (typeof CLAIMS)[number];

export const PostingKind = {
  STATEMENT: 'STATEMENT',
  ACCRUAL: 'ACCRUAL',
  PAYMENT: 'PAYMENT',
  WRITE_OFF: 'WRITE_OFF',
  TRANSFER: 'TRANSFER',
  SET_OFF: 'SET_OFF',
  REVIVAL: 'REVIVAL',
  REVERSAL: 'REVERSAL',
} as const;
export type PostingKind = (typeof PostingKind)[keyof typeof PostingKind];
choiceWords(PostingKind, {
  STATEMENT: 'Chủ nợ xác nhận số nợ',
  ACCRUAL: 'Ước tính lãi',
  PAYMENT: 'Trả nợ',
  WRITE_OFF: 'Xóa nợ',
  TRANSFER: 'Chuyển giao nợ',
  SET_OFF: 'Bù trừ, miễn',
  REVIVAL: 'Phục hồi nợ đã xóa',
  REVERSAL: 'Hủy bút toán',
});
