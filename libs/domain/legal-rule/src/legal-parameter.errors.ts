import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const legalRuleErrors = defineErrors({
  LEGAL_PARAMETER_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không có tham số pháp lý này' },
  ...LOST_UPDATE,
  LEGAL_PARAMETER_VALUE: { kind: 'INVALID', message: 'Giá trị không đúng kiểu của tham số' },
  LEGAL_PARAMETER_NO_VALUE: { kind: 'INVALID', message: 'Tham số chưa có giá trị: hãy nhập giá trị để xác nhận' },
  LEGAL_PARAMETER_PERIOD: {
    kind: 'INVALID',
    message: 'Ngày áp dụng giá trị mới phải nằm trong thời gian hiệu lực của tham số',
  },
  LEGAL_PARAMETER_ENDED: { kind: 'INVALID', message: 'Tham số này đã được thay bằng giá trị khác' },
  LEGAL_PARAMETER_SOURCE: { kind: 'INVALID', message: 'Giá trị mới phải nêu văn bản và điều khoản' },
});
