import { defineErrors } from '@platform/kernel';

export const NOTICE_ERRORS = defineErrors({
  NOTICE_OF_PERSON: { kind: 'FORBIDDEN', message: 'Thông báo chỉ dành cho người dùng đăng nhập' },
  NOTICE_ADDRESS: { kind: 'INVALID', message: 'Địa chỉ thư điện tử không đúng dạng' },
  LETTERS_OF_WHOLE: { kind: 'FORBIDDEN', message: 'Nhật ký gửi thư chỉ xem được ở cấp tỉnh trở lên' },
});
