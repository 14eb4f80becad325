import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const APPROVAL_ERRORS = defineErrors({
  ...LOST_UPDATE,
  APPROVAL_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy đề nghị' },
  APPROVAL_DECIDED: { kind: 'CONFLICT', message: 'Đề nghị này đã được quyết hoặc đã rút' },
  APPROVAL_EXPIRED: { kind: 'CONFLICT', message: 'Đề nghị đã quá hạn duyệt, cần đề nghị lại' },
  APPROVAL_OWN: { kind: 'FORBIDDEN', message: 'Người đề nghị không được tự duyệt hay tự từ chối; cần người thứ hai' },
  APPROVAL_NOT_OWN: { kind: 'FORBIDDEN', message: 'Chỉ người đề nghị rút được đề nghị' },
  APPROVAL_OF_PERSON: { kind: 'FORBIDDEN', message: 'Việc này cần hai người; phần mềm không thay người được' },
  APPROVAL_NOT_MAY: { kind: 'FORBIDDEN', message: 'Không có quyền duyệt loại việc này ở nơi bản ghi nằm' },
  APPROVAL_CHANGED: { kind: 'CONFLICT', message: 'Nội dung đề nghị khác với nội dung đã xem hoặc đã bị sửa' },
  APPROVAL_UNKNOWN: { kind: 'INVALID', message: 'Hệ thống không còn làm loại việc này' },
});

nameConstraint('approval_fixed', () => APPROVAL_ERRORS.APPROVAL_CHANGED());
nameConstraint('approval_hash_check', () => APPROVAL_ERRORS.APPROVAL_CHANGED());
nameConstraint('approval_two_people_check', () => APPROVAL_ERRORS.APPROVAL_OWN());
nameConstraint('approval_withdrawn_check', () => APPROVAL_ERRORS.APPROVAL_NOT_OWN());
