import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const ATTACHMENT_ERRORS = defineErrors({
  ATTACHMENT_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy tệp' },
  ATTACHMENT_TYPE: {
    kind: 'INVALID',
    message: 'Chỉ nhận PDF, ảnh JPEG, PNG, WebP và văn bản Word, Excel, PowerPoint, OpenDocument (không có macro)',
  },
  ATTACHMENT_EMPTY: { kind: 'INVALID', message: 'Tệp rỗng' },
  ATTACHMENT_TOO_LARGE: { kind: 'INVALID', message: 'Tệp lớn hơn mức cho phép' },
  ATTACHMENT_TOO_MANY: { kind: 'INVALID', message: 'Bản ghi đã có đủ số tệp cho phép' },
  ATTACHMENT_WAITING: { kind: 'UNAVAILABLE', message: 'Đã gửi quá nhiều tệp mà chưa đính kèm, xin thử lại sau' },
  ATTACHMENT_INFECTED: { kind: 'INVALID', message: 'Phần mềm quét vi-rút không cho nhận tệp này' },
  ATTACHMENT_SCAN_FAILED: { kind: 'UNAVAILABLE', message: 'Chưa quét được vi-rút, xin gửi lại sau' },
  ATTACHMENT_UPLOAD_GONE: { kind: 'NOT_FOUND', message: 'Tệp vừa gửi không còn, xin gửi lại' },
  ATTACHMENT_DAMAGED: { kind: 'UNAVAILABLE', message: 'Tệp lưu trữ bị hỏng' },
  ...LOST_UPDATE,
});
