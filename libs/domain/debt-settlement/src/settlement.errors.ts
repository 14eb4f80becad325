import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const SETTLEMENT_ERRORS = defineErrors({
  ...LOST_UPDATE,
  SETTLEMENT_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy hồ sơ xử lý nợ' },
  SETTLEMENT_OUTSIDE: { kind: 'FORBIDDEN', message: 'Hồ sơ của tổ chức ngoài địa bàn được giao ghi' },
  SETTLEMENT_OPEN: { kind: 'CONFLICT', message: 'Khoản nợ đang có một hồ sơ xử lý mở' },
  SETTLEMENT_STATE: { kind: 'INVALID', message: 'Hồ sơ chưa đến hoặc đã qua bước này' },
  SETTLEMENT_FROZEN: { kind: 'INVALID', message: 'Khoản nợ đang được khoanh; khoanh không phải kết thúc' },
  SETTLEMENT_CLOSED: { kind: 'INVALID', message: 'Hồ sơ đã kết thúc' },
  SETTLEMENT_OWES: { kind: 'INVALID', message: 'Khoản nợ còn số dư: chưa kết thúc hồ sơ được' },
  SETTLEMENT_WAITS: { kind: 'CONFLICT', message: 'Có quyết định đang chờ người thứ hai duyệt' },
  SETTLEMENT_PATH: { kind: 'INVALID', message: 'Đường xử lý này không áp dụng cho loại nợ này' },
  SETTLEMENT_BODY: { kind: 'INVALID', message: 'V20: cơ quan này không có thẩm quyền theo đường xử lý, khoản và số tiền vào ngày quyết định' },
  SETTLEMENT_AMOUNT: { kind: 'INVALID', message: 'Quyết định này cần số tiền lớn hơn 0' },
  SETTLEMENT_NO_AMOUNT: { kind: 'INVALID', message: 'Quyết định này không làm thay đổi số nợ: không ghi số tiền' },
  SETTLEMENT_FUTURE: { kind: 'INVALID', message: 'Ngày không thể ở tương lai' },
  SETTLEMENT_DAYS: { kind: 'INVALID', message: 'Ngày có hiệu lực không thể trước ngày quyết định; các kỳ trả phải theo thứ tự ngày' },
  SETTLEMENT_TOO_MUCH: { kind: 'INVALID', message: 'Các kỳ trả cộng lại lớn hơn số còn nợ' },
});
export type SettlementFault = keyof typeof SETTLEMENT_ERRORS;

nameConstraint('debt_case_open_idx', () => SETTLEMENT_ERRORS.SETTLEMENT_OPEN({ field: 'debtId' }));
