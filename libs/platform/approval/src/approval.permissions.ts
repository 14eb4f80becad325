import { permission } from '@platform/api';

export const APPROVAL_READ = permission('approval:read', 'Xem việc chờ người thứ hai duyệt và việc đã duyệt', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'FUND_OFFICER',
  'AUDITOR',
]);

/** Beside it whoever approves holds the permission of that kind of act, where the record lies. */
export const APPROVAL_ACT = permission('approval:act', 'Đề nghị, duyệt, từ chối việc cần hai người', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
