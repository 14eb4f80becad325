import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const TECHNOLOGY_ERRORS = defineErrors({
  TECHNOLOGY_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy ghi nhận này' },
  TECHNOLOGY_ORGANISATION: { kind: 'NOT_FOUND', message: 'Không tìm thấy tổ chức' },
  TECHNOLOGY_ITEM_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không có mục này trong danh mục' },
  ...LOST_UPDATE,
  TECHNOLOGY_ITEM_CLOSED: { kind: 'INVALID', message: 'Mục này không còn dùng để ghi mới' },
  TECHNOLOGY_CODE_TAKEN: { kind: 'CONFLICT', message: 'Danh mục đã có mã này' },
  TECHNOLOGY_HELD: { kind: 'CONFLICT', message: 'Tổ chức đã có ghi nhận mục này trong thời gian đó' },
  TECHNOLOGY_FUTURE: { kind: 'INVALID', message: 'Ngày phát hiện, ngày áp dụng không thể ở tương lai' },
  TECHNOLOGY_PERIOD: { kind: 'INVALID', message: 'Ngày hết hiệu lực phải sau ngày áp dụng' },
  TECHNOLOGY_FOUR_EYES: { kind: 'FORBIDDEN', message: 'Người ghi hoặc người sửa sau cùng không tự xác minh' },
  TECHNOLOGY_SETTLED: { kind: 'INVALID', message: 'Ghi nhận này đã được xác minh hoặc bác bỏ' },
  TECHNOLOGY_VERIFIED_DAY: {
    kind: 'INVALID',
    message: 'Ngày xác minh không trước ngày phát hiện và không ở tương lai',
  },
  TECHNOLOGY_UNCHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
});

nameConstraint('technology_adoption_period_excl', () => TECHNOLOGY_ERRORS.TECHNOLOGY_HELD({ field: 'validFrom' }));
nameConstraint('technology_item_code_idx', () => TECHNOLOGY_ERRORS.TECHNOLOGY_CODE_TAKEN({ field: 'code' }));
nameConstraint('technology_adoption_four_eyes_check', () => TECHNOLOGY_ERRORS.TECHNOLOGY_FOUR_EYES());
