import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const MERGE_ERRORS = defineErrors({
  PAIR_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy cặp hồ sơ này' },
  ...LOST_UPDATE,
  PAIR_NOT_OPEN: { kind: 'INVALID', message: 'Cặp hồ sơ này không còn chờ xem' },
});
