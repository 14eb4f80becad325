import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const DEBT_ERRORS = defineErrors({
  ...LOST_UPDATE,
  DEBT_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy khoản nợ' },
  DEBT_OUTSIDE: { kind: 'FORBIDDEN', message: 'Khoản nợ của tổ chức ngoài địa bàn được giao ghi' },
  DEBT_ORGANISATION_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy tổ chức trong địa bàn được giao' },
  DEBT_CONFIDED: { kind: 'FORBIDDEN', message: 'Nợ thuế, nợ ngân hàng chỉ cán bộ được phân công theo dõi mới ghi được' },
  DEBT_COUNTERPARTY: { kind: 'INVALID', message: 'Bên kia là một thành viên, một tổ chức trong sổ, hoặc có tên và loại' },
  DEBT_ITSELF: { kind: 'INVALID', message: 'Tổ chức không nợ chính mình' },
  DEBT_MEMBERSHIP: {
    kind: 'INVALID',
    message: 'V18: nợ với thành viên phải chỉ rõ tư cách thành viên của chính tổ chức có hiệu lực vào ngày phát sinh',
  },
  DEBT_NO_MEMBER: { kind: 'INVALID', message: 'Chỉ nợ thành viên và thành viên nợ mới gắn với tư cách thành viên' },
  DEBT_SUB_KIND: { kind: 'INVALID', message: 'Khoản này không thuộc loại nợ đã chọn' },
  DEBT_DIRECTION: { kind: 'INVALID', message: 'Chiều nợ không hợp với loại nợ' },
  DEBT_GROUP: { kind: 'INVALID', message: 'V19: nhóm nợ chỉ của nợ ngân hàng, phải có nguồn và ngày' },
  DEBT_FUTURE: { kind: 'INVALID', message: 'Ngày không thể ở tương lai' },
  DEBT_DUE: { kind: 'INVALID', message: 'Hạn trả không thể trước ngày phát sinh' },
  DEBT_BEFORE: { kind: 'INVALID', message: 'Ngày không thể trước ngày phát sinh khoản nợ' },
  DEBT_NOTHING_OWED: { kind: 'INVALID', message: 'Khoản nợ không còn số dư' },
  DEBT_SAYS_NOTHING: { kind: 'INVALID', message: 'Ghi ít nhất một trong gốc, lãi, phạt' },
  DEBT_OFFICER: { kind: 'INVALID', message: 'Người này không có vai trò xem công nợ ở nơi tổ chức đóng' },
  DEBT_ASSIGN_SELF: { kind: 'FORBIDDEN', message: 'Không tự phân công mình; cần người khác phân công' },
  DEBT_ASSIGNED: { kind: 'CONFLICT', message: 'Người này đã được phân công trong thời gian đó' },
  DEBT_ASSIGNMENT_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy phân công' },
  DEBT_ASSIGNMENT_ENDED: { kind: 'INVALID', message: 'Phân công đã hết hạn vào ngày đó' },
});
export type DebtFault = keyof typeof DEBT_ERRORS;

nameConstraint('debt_assignment_period_excl', () => DEBT_ERRORS.DEBT_ASSIGNED({ field: 'officerId' }));
nameConstraint('debt_due_check', () => DEBT_ERRORS.DEBT_DUE({ field: 'dueOn' }));
nameConstraint('debt_membership_then', () => DEBT_ERRORS.DEBT_MEMBERSHIP({ field: 'membershipId' }));
