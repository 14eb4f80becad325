import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const NEW_RURAL_ERRORS = defineErrors({
  NEW_RURAL_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy quyết định công nhận này' },
  ...LOST_UPDATE,
  NEW_RURAL_NOT_COMMUNE: { kind: 'INVALID', message: 'Chỉ công nhận nông thôn mới cho đơn vị cấp xã' },
  NEW_RURAL_UNIT_DAY: {
    kind: 'INVALID',
    message: 'Đơn vị này không tồn tại vào ngày công nhận; hãy chọn đơn vị của ngày đó',
  },
  NEW_RURAL_UNIT_OUTSIDE: { kind: 'FORBIDDEN', message: 'Đơn vị hành chính này ngoài địa bàn được giao' },
  NEW_RURAL_FUTURE: { kind: 'INVALID', message: 'Ngày quyết định không thể ở tương lai' },
  NEW_RURAL_BEFORE_DECISION: { kind: 'INVALID', message: 'Công nhận không có hiệu lực trước ngày quyết định' },
  NEW_RURAL_ALREADY: { kind: 'CONFLICT', message: 'Xã đã được công nhận ở cấp độ này trong thời gian đó' },
  NEW_RURAL_ENDED: { kind: 'INVALID', message: 'Công nhận này đã bị thu hồi' },
  NEW_RURAL_END_DAY: { kind: 'INVALID', message: 'Ngày thu hồi phải sau ngày công nhận có hiệu lực' },
  NEW_RURAL_UNCHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
});

nameConstraint('new_rural_recognition_period_excl', () => NEW_RURAL_ERRORS.NEW_RURAL_ALREADY({ field: 'level' }));
