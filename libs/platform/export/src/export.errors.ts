import { defineErrors } from '@platform/kernel';

export const EXPORT_ERRORS = defineErrors({
  EXPORT_LIST_UNKNOWN: { kind: 'NOT_FOUND', message: 'Không có danh sách này để xuất' },
  EXPORT_RECORD_UNKNOWN: { kind: 'NOT_FOUND', message: 'Không tìm thấy bản ghi để xuất' },
  EXPORT_FORMAT: { kind: 'INVALID', message: 'Chỉ xuất được .xlsx, .csv, hoặc .html để in' },
  EXPORT_ARGUMENT: { kind: 'INVALID', message: 'Điều kiện lọc, sắp xếp hoặc ngày không đọc được' },
  EXPORT_COLUMN: { kind: 'INVALID', message: 'Không có cột này để xuất' },
});
