import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const IDENTITY_ERRORS = defineErrors({
  INVALID_CREDENTIALS: { kind: 'UNAUTHENTICATED', message: 'Tên đăng nhập hoặc mật khẩu không đúng' },
  SIGN_IN_LOCKED: { kind: 'FORBIDDEN', message: 'Sai quá nhiều lần; đăng nhập tạm khóa một lúc' },
  USER_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy người dùng' },
  APPOINTMENT_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy vai trò đã giao' },
  CLIENT_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy phần mềm kết nối' },
  USERNAME_TAKEN: { kind: 'CONFLICT', message: 'Tên đăng nhập đã có người dùng' },
  CLIENT_ID_TAKEN: { kind: 'CONFLICT', message: 'Mã phần mềm kết nối đã có' },
  ...LOST_UPDATE,
  PASSWORD_TOO_WEAK: {
    kind: 'INVALID',
    message: 'Mật khẩu cần 12–200 ký tự, ít nhất 5 ký tự khác nhau và không chứa tên đăng nhập',
  },
  PASSWORD_UNCHANGED: { kind: 'INVALID', message: 'Mật khẩu mới phải khác mật khẩu cũ' },
  WRONG_PASSWORD: { kind: 'INVALID', message: 'Mật khẩu hiện tại không đúng' },
  NOT_ON_ONESELF: { kind: 'FORBIDDEN', message: 'Không tự thực hiện việc này với chính mình' },
  UNIT_OUTSIDE: { kind: 'FORBIDDEN', message: 'Đơn vị nằm ngoài địa bàn được giao' },
  UNIT_NOT_CURRENT: { kind: 'INVALID', message: 'Cần một tỉnh hoặc xã, phường đang có hiệu lực' },
  ROLE_NEEDS_COMMUNE: { kind: 'INVALID', message: 'Cán bộ xã, phường phải được giao tại một xã, phường' },
  ROLE_NEEDS_ORGANISATION: {
    kind: 'INVALID',
    message: 'Người dùng của tổ chức được giao cho một tổ chức, không giao tại một đơn vị',
  },
  ORGANISATION_ONLY_FOR_COOP_USER: { kind: 'INVALID', message: 'Chỉ người dùng của tổ chức được giao cho một tổ chức' },
  ORGANISATION_OUTSIDE: { kind: 'NOT_FOUND', message: 'Không có tổ chức này trong địa bàn được giao' },
  PERIOD_INVALID: { kind: 'INVALID', message: 'Ngày kết thúc phải sau ngày bắt đầu và không trước hôm nay' },
  GRANT_IN_THE_PAST: { kind: 'INVALID', message: 'Không giao vai trò từ một ngày đã qua' },
  ABOVE_ONESELF: {
    kind: 'FORBIDDEN',
    message: 'Không giao hoặc tác động vượt quá quyền, địa bàn hoặc thời hạn của chính mình',
  },
  SCOPE_UNKNOWN: { kind: 'INVALID', message: 'Phạm vi truy cập không có trong danh mục' },
  CLIENT_KEYS_INVALID: {
    kind: 'INVALID',
    message: 'Cần khóa công khai ES256 hoặc EdDSA có kid (private_key_jwt), hoặc một mật khẩu từ 43 ký tự',
  },
});
