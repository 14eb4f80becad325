import { nameConstraint } from '@platform/database';
import { defineErrors } from '@platform/kernel';

export const LEDGER_ERRORS = defineErrors({
  LEDGER_BOOK_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy sổ, hoặc không được ghi vào sổ này' },
  LEDGER_POSTING_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy bút toán trong sổ này' },
  LEDGER_AMOUNT: { kind: 'INVALID', message: 'Số tiền phải lớn hơn 0' },
  LEDGER_FUTURE: { kind: 'INVALID', message: 'Ngày hiệu lực không thể ở tương lai' },
  LEDGER_TOO_MUCH: { kind: 'INVALID', message: 'Số tiền lớn hơn số còn nợ vào ngày đó hoặc một ngày sau đó' },
  LEDGER_SPLIT: { kind: 'INVALID', message: 'Phần gốc, lãi, phạt cộng lại phải bằng số tiền' },
  LEDGER_NO_ORDER: { kind: 'INVALID', message: 'Chưa xác định thứ tự phân bổ vào ngày đó: xin ghi rõ phần gốc, lãi, phạt' },
  LEDGER_HAS_INTEREST: { kind: 'INVALID', message: 'Chủ nợ đã xác nhận lãi: không ước tính thêm' },
  LEDGER_NOT_WRITTEN_OFF: { kind: 'INVALID', message: 'Số tiền phục hồi lớn hơn số đã xóa' },
  LEDGER_REVERSED: { kind: 'CONFLICT', message: 'Bút toán này đã bị hủy' },
  LEDGER_REVERSAL: { kind: 'INVALID', message: 'Bút toán hủy không hủy được; xin ghi lại bút toán đúng' },
  LEDGER_STANDS_ON: { kind: 'CONFLICT', message: 'Có bút toán sau đứng trên bút toán này: phải hủy cùng chúng' },
  LEDGER_LATER: { kind: 'CONFLICT', message: 'Số xác nhận này làm số nợ của một ngày sau đó âm: phải hủy bút toán sau trước' },
  LEDGER_UNBALANCED: { kind: 'INVALID', message: 'Bút toán không cân' },
});
export type LedgerFault = keyof typeof LEDGER_ERRORS;

nameConstraint('ledger_balanced', () => LEDGER_ERRORS.LEDGER_UNBALANCED());
nameConstraint('ledger_below_zero', () => LEDGER_ERRORS.LEDGER_TOO_MUCH());
nameConstraint('ledger_one_interest', () => LEDGER_ERRORS.LEDGER_HAS_INTEREST());
nameConstraint('ledger_posting_reverses_idx', () => LEDGER_ERRORS.LEDGER_REVERSED());
