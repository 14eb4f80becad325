import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const GROWING_AREA_ERRORS = defineErrors({
  AREA_CODE_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy mã số này' },
  AREA_CODE_ORGANISATION: { kind: 'NOT_FOUND', message: 'Không tìm thấy tổ chức' },
  AREA_CODE_COMMODITY: { kind: 'NOT_FOUND', message: 'Không có sản phẩm này trong danh mục' },
  ...LOST_UPDATE,
  AREA_CODE_OUTSIDE: { kind: 'FORBIDDEN', message: 'Mã số này của tổ chức ngoài địa bàn được giao ghi' },
  AREA_CODE_TAKEN: { kind: 'CONFLICT', message: 'Thị trường này đã có mã số đó' },
  AREA_CODE_DAYS: { kind: 'INVALID', message: 'Ngày hết hạn không thể trước ngày cấp' },
  AREA_CODE_FUTURE: { kind: 'INVALID', message: 'Ngày không thể ở tương lai' },
  AREA_CODE_REVOKED: { kind: 'INVALID', message: 'Mã số đã bị thu hồi' },
  AREA_CODE_SUSPENDED: { kind: 'INVALID', message: 'Mã số đang tạm dừng, khôi phục trước khi gia hạn' },
  AREA_CODE_REPLACED: { kind: 'INVALID', message: 'Mã số đã được thay bằng mã mới' },
  AREA_CODE_NOT_VALID_THEN: { kind: 'INVALID', message: 'Ngày xuất hàng nằm ngoài thời gian mã số có giá trị' },
  AREA_CODE_TONNES: { kind: 'INVALID', message: 'Khối lượng phải lớn hơn 0' },
  AREA_CODE_RECODE_DAY: { kind: 'INVALID', message: 'Mã mới phải có hiệu lực sau ngày cấp mã cũ' },
});

nameConstraint('growing_area_code_market_code_idx', () => GROWING_AREA_ERRORS.AREA_CODE_TAKEN({ field: 'code' }));
nameConstraint('growing_area_code_days_check', () => GROWING_AREA_ERRORS.AREA_CODE_DAYS({ field: 'expiresOn' }));
