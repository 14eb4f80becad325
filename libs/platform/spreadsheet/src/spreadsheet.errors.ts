import { defineErrors } from '@platform/kernel';

/** Why a file is not read at all. Each message says what the sender can do about it. */
export const spreadsheetErrors = defineErrors({
  FILE_TOO_LARGE: { kind: 'INVALID', message: 'Tệp lớn hơn 20 MB. Hãy tách tệp hoặc xoá hình ảnh, sheet thừa.' },
  FILE_EMPTY: { kind: 'INVALID', message: 'Tệp rỗng.' },
  FILE_TYPE_UNKNOWN: { kind: 'INVALID', message: 'Chỉ nhận tệp .xlsx hoặc .csv.' },
  FILE_OLD_EXCEL: {
    kind: 'INVALID',
    message: 'Tệp .xls cũ hoặc tệp có mật khẩu không đọc được. Hãy bỏ mật khẩu và lưu lại thành .xlsx.',
  },
  FILE_DAMAGED: { kind: 'INVALID', message: 'Tệp hỏng hoặc không phải bảng tính .xlsx.' },
  FILE_SUSPICIOUS: {
    kind: 'INVALID',
    message: 'Tệp nén có kích thước giải nén bất thường nên bị từ chối.',
  },
  FILE_HAS_MACROS: { kind: 'INVALID', message: 'Tệp chứa macro. Hãy lưu lại thành .xlsx không có macro.' },
  FILE_HAS_LINKS: {
    kind: 'INVALID',
    message: 'Tệp liên kết tới tệp khác. Hãy ngắt liên kết (Data › Edit Links › Break Link) rồi lưu lại.',
  },
  FILE_TOO_MANY_ROWS: {
    kind: 'INVALID',
    message: 'Bảng có quá 200.000 dòng, hoặc quá nhiều cột (.xlsx: 256, .csv: 100).',
  },
  FILE_CELL_TOO_LONG: {
    kind: 'INVALID',
    message: 'Có ô dài quá 32.768 ký tự (thường do thiếu dấu ngoặc kép đóng trong tệp CSV).',
  },
  FILE_TOO_COMPLEX: {
    kind: 'INVALID',
    message: 'Đọc tệp cần quá nhiều bộ nhớ hoặc thời gian. Hãy tách thành nhiều tệp nhỏ hơn.',
  },
  FILE_ENCODING: {
    kind: 'INVALID',
    message: 'Tệp CSV không ở mã Unicode (có thể là phông VNI). Hãy lưu lại dạng “CSV UTF-8”.',
  },
});
