import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const PROPOSAL_ERRORS = defineErrors({
  PROPOSAL_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy đề nghị' },
  PROPOSAL_TARGET_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy hồ sơ được đề nghị sửa' },
  ...LOST_UPDATE,
  NOTHING_PROPOSED: { kind: 'INVALID', message: 'Không có mục nào khác với hồ sơ hiện tại' },
  PROPOSED_ALREADY: { kind: 'CONFLICT', message: 'Mục này đã có đề nghị đang chờ quyết định' },
  PROPOSED_ON: { kind: 'CONFLICT', message: 'Đã có đề nghị sửa về tổ chức này; không bỏ khỏi sổ được' },
  PROPOSAL_CLOSED: { kind: 'CONFLICT', message: 'Đề nghị đã được quyết định hoặc đã rút' },
  PROPOSAL_NOT_OWN: { kind: 'FORBIDDEN', message: 'Chỉ người đề nghị mới rút được' },
  PROPOSAL_OWN: { kind: 'FORBIDDEN', message: 'Không tự quyết định đề nghị của chính mình' },
  MEMBER_GONE: { kind: 'CONFLICT', message: 'Thành viên này đã ra khỏi tổ chức; không đề nghị sửa được' },
  TYPE_AND_EXIT: { kind: 'INVALID', message: 'Đổi loại thành viên và ra khỏi tổ chức là hai đề nghị riêng' },
  EXIT_NEEDS_BOTH: { kind: 'INVALID', message: 'Ra khỏi tổ chức cần cả ngày và lý do' },
  NO_PERSON: {
    kind: 'INVALID',
    message: 'Thành viên này là tổ chức của sổ: tên và giấy tờ sửa ở hồ sơ của tổ chức đó',
  },
  ACCEPTED_TOGETHER: { kind: 'INVALID', message: 'Mục này phải được nhận cùng các mục khác, hoặc không nhận mục nào' },
  DECISION_MISSING: { kind: 'INVALID', message: 'Cần quyết định đủ từng mục, mỗi mục một lần' },
  REFUSAL_WITHOUT_REASON: { kind: 'INVALID', message: 'Mục không nhận cần nêu lý do' },
});
