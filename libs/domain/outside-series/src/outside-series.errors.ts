import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const OUTSIDE_ERRORS = defineErrors({
  OUTSIDE_SERIES_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy chuỗi số liệu' },
  OUTSIDE_VALUE_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy giá trị này' },
  ...LOST_UPDATE,
  OUTSIDE_CODE_TAKEN: { kind: 'CONFLICT', message: 'Đã có chuỗi số liệu mang mã này' },
  OUTSIDE_VALUE_HELD: { kind: 'CONFLICT', message: 'Đơn vị đã có giá trị cho kỳ này; hãy sửa giá trị đó' },
  OUTSIDE_FUTURE: { kind: 'INVALID', message: 'Kỳ số liệu chưa kết thúc' },
  OUTSIDE_YEAR_END: { kind: 'INVALID', message: 'Số liệu năm được ghi vào ngày 31/12 của năm' },
  OUTSIDE_RANGE: { kind: 'INVALID', message: 'Giá trị ngoài khoảng cho phép của chuỗi' },
  OUTSIDE_DECIMALS: { kind: 'INVALID', message: 'Giá trị có nhiều chữ số lẻ hơn chuỗi cho phép' },
  OUTSIDE_UNIT_DAY: { kind: 'INVALID', message: 'Đơn vị hành chính không tồn tại vào ngày số liệu' },
  OUTSIDE_UNIT_OUTSIDE: { kind: 'FORBIDDEN', message: 'Đơn vị hành chính này ngoài địa bàn được giao' },
  OUTSIDE_RANGE_ORDER: { kind: 'INVALID', message: 'Giá trị nhỏ nhất lớn hơn giá trị lớn nhất' },
  OUTSIDE_RANGE_HELD: { kind: 'INVALID', message: 'Đã có giá trị nằm ngoài khoảng mới' },
  OUTSIDE_UNCHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
});

nameConstraint('outside_series_code_idx', () => OUTSIDE_ERRORS.OUTSIDE_CODE_TAKEN({ field: 'code' }));
nameConstraint('outside_value_series_id_unit_id_measured_on_idx', () =>
  OUTSIDE_ERRORS.OUTSIDE_VALUE_HELD({ field: 'measuredOn' }),
);
