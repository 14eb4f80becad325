import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const IMPORT_ERRORS = defineErrors({
  IMPORT_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy lần nhập' },
  IMPORT_FORM_UNKNOWN: {
    kind: 'INVALID',
    message: 'Không sheet nào giống một biểu đã biết: cần dòng tiêu đề có cột tên và ít nhất ba cột khác',
  },
  IMPORT_COLUMNS_INVALID: { kind: 'INVALID', message: 'Một cột của biểu được chọn hai lần, hoặc không có trong biểu' },
  IMPORT_STATUS: { kind: 'CONFLICT', message: 'Lần nhập không còn ở trạng thái cho phép việc này' },
  ...LOST_UPDATE,
  IMPORT_REGISTER_CHANGED: {
    kind: 'CONFLICT',
    message: 'Số liệu trong hệ thống đã thay đổi từ lúc xem trước; xin kiểm tra lại rồi nhập',
  },
  IMPORT_CHANGED_SINCE: {
    kind: 'CONFLICT',
    message: 'Có dòng đã được sửa sau khi nhập nên không hoàn tác; có thể hoàn tác các dòng còn lại và giữ các dòng đó',
  },
  IMPORT_ROWS_REJECTED: {
    kind: 'INVALID',
    message: 'Còn dòng bị loại nên không nhập tất cả; sửa các dòng đó, hoặc chọn chỉ nhập các dòng tốt',
  },
  IMPORT_USED_LATER: {
    kind: 'CONFLICT',
    message: 'Lần nhập sau đã dùng các bản ghi do lần nhập này thêm vào; hoàn tác các lần nhập sau trước',
  },
  IMPORT_GIVEN_UP: {
    kind: 'UNAVAILABLE',
    message: 'Máy chủ đã thử nhiều lần mà không làm xong việc này; chưa có gì thay đổi trong hệ thống',
  },
  IMPORT_BUSY: { kind: 'UNAVAILABLE', message: 'Máy chủ đang đọc nhiều tệp khác, xin gửi lại sau ít phút' },
  IMPORT_FORM_FORBIDDEN: { kind: 'FORBIDDEN', message: 'Không có quyền nhập biểu này' },
});
