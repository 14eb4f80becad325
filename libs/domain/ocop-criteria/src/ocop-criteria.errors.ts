import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const OCOP_CRITERIA_ERRORS = defineErrors({
  OCOP_CRITERIA_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy bộ tiêu chí' },
  ...LOST_UPDATE,
  OCOP_CRITERIA_FILE: { kind: 'INVALID', message: 'Tệp bộ tiêu chí có lỗi; chưa nạp gì' },
  OCOP_CRITERIA_HELD: {
    kind: 'CONFLICT',
    message: 'Đã có bộ tiêu chí khác của bộ sản phẩm này áp dụng từ ngày ấy',
  },
  OCOP_CRITERIA_DAY: { kind: 'INVALID', message: 'Nêu ngày bộ tiêu chí có hiệu lực (YYYY-MM-DD) và lý do nạp' },
  OCOP_SCORING: { kind: 'INVALID', message: 'Phiếu chấm có ô không hợp lệ' },
  OCOP_CRITERIA_IMMUTABLE: { kind: 'CONFLICT', message: 'Nội dung bộ tiêu chí đã nạp không sửa được' },
});

nameConstraint('ocop_criteria_set_immutable', () => OCOP_CRITERIA_ERRORS.OCOP_CRITERIA_IMMUTABLE());
nameConstraint('ocop_criteria_set_set_number_valid_from_idx', () => OCOP_CRITERIA_ERRORS.OCOP_CRITERIA_HELD());
