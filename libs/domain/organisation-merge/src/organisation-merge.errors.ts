import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const MERGE_ERRORS = defineErrors({
  PAIR_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy cặp hồ sơ này' },
  ...LOST_UPDATE,
  MERGE_RECORD_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy hồ sơ, hoặc hồ sơ ngoài địa bàn được giao' },
  MERGE_ITSELF: { kind: 'INVALID', message: 'Không gộp một hồ sơ vào chính nó' },
  MERGE_FIELD: { kind: 'INVALID', message: 'Không có mục này trong hồ sơ tổ chức' },
  ALREADY_MERGED: { kind: 'CONFLICT', message: 'Một trong hai hồ sơ đã được gộp vào hồ sơ khác' },
  MERGE_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy lần gộp này' },
  MERGE_UNDONE: { kind: 'INVALID', message: 'Lần gộp này đã được tách lại' },
  MERGE_NOT_LAST: {
    kind: 'INVALID',
    message: 'Hồ sơ giữ lại đã gộp tiếp; tách lần gộp sau trước',
  },
  MERGE_ROWS_CHANGED: {
    kind: 'CONFLICT',
    message: 'Có dữ liệu đã chuyển mà sau đó được sửa hoặc xóa; tách lại sẽ làm mất điều đã sửa',
  },
  PAIR_NOT_OPEN: { kind: 'INVALID', message: 'Cặp hồ sơ này không còn chờ xem' },
});
