import { permission } from '@platform/api';

export const MEMBER_READ = permission('member:read', 'Xem thành viên và vốn góp', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'COOP_USER',
  'AUDITOR',
]);
export const MEMBER_WRITE = permission('member:write', 'Ghi thành viên và vốn góp', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
export const PERSON_UNMASK = permission('person:unmask', 'Mở số định danh, điện thoại, nơi ở đã che (có ghi lại)', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
export const DISCLOSURE_READ = permission('person-disclosure:read', 'Xem ai đã mở thông tin cá nhân của ai', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
  'AUDITOR',
]);
export const PERSON_REVIEW = permission('person:review', 'Xem xét người trùng số định danh', ['PROVINCE_OFFICER']);
