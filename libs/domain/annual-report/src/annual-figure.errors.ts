import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const FIGURE_ERRORS = defineErrors({
  ...LOST_UPDATE,
  ORGANISATION_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy tổ chức' },
  FIGURE_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy số liệu năm' },
  FIGURE_EXISTS: { kind: 'CONFLICT', message: 'Tổ chức đã có số liệu của năm này; hãy sửa bản ghi đó' },
  FIGURE_EMPTY: { kind: 'INVALID', message: 'Chưa có số liệu nào' },
  NOTHING_CHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
  YEAR_IN_FUTURE: { kind: 'INVALID', message: 'Năm này chưa đến' },
  REVENUE_PARTS: { kind: 'INVALID', message: 'Doanh thu nội bộ và bên ngoài cộng lại không bằng tổng doanh thu' },
  CAPITAL_PARTS: { kind: 'INVALID', message: 'Vốn chủ sở hữu và nợ phải trả cộng lại không bằng tổng nguồn vốn' },
  MEMBER_FLOW: { kind: 'INVALID', message: 'Đầu năm cộng vào, trừ ra không bằng số thành viên cuối năm' },
  MEMBER_PARTS: { kind: 'INVALID', message: 'Các loại thành viên cộng lại không bằng tổng số thành viên' },
  MORE_THAN_WORKERS: { kind: 'INVALID', message: 'Nhiều hơn tổng số lao động' },
  TAX_BELOW_ZERO: { kind: 'INVALID', message: 'Lợi nhuận sau thuế không thể lớn hơn trước thuế' },
  MODEL_UNCHANGED: { kind: 'INVALID', message: 'Mô hình quản trị này đã được ghi vào ngày đó' },
  MODEL_IN_FUTURE: { kind: 'INVALID', message: 'Ngày quyết định không thể ở tương lai' },
  NO_GOVERNANCE_MODEL: {
    kind: 'INVALID',
    message: 'Chỉ hợp tác xã và liên hiệp hợp tác xã có mô hình quản trị theo Điều 56',
  },
  YEAR_OUT_OF_RANGE: { kind: 'INVALID', message: 'Năm không hợp lệ' },
});
export type FigureErrorCode = keyof typeof FIGURE_ERRORS;
