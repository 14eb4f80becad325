import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const SAVED_VIEW_ERRORS = defineErrors({
  ...LOST_UPDATE,
  VIEW_OF_PERSON: { kind: 'FORBIDDEN', message: 'Chỉ người dùng đăng nhập mới lưu cách xem' },
  VIEW_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy cách xem này trong các cách xem của ông/bà' },
  VIEW_NAME_TAKEN: { kind: 'CONFLICT', message: 'Ông/bà đã có một cách xem tên này' },
  VIEW_WITHOUT_OFFICE: { kind: 'INVALID', message: 'Không thuộc cơ quan nào nên không chia sẻ được' },
});
