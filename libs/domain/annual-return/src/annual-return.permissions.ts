import { permission } from '@platform/api';

export const RETURN_READ = permission('annual-return:read', 'Xem đợt báo cáo năm và bản báo cáo', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'COOP_USER',
  'AUDITOR',
]);

/** What the table itself asks; which act is whose is asked beside it, in the place of the organisation. */
export const RETURN_WRITE = permission('annual-return:write', 'Ghi bản báo cáo năm', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
  'COOP_USER',
]);

/* The province stands in where a commune has nobody, and grants these roles: nobody grants what he does not hold. */
export const RETURN_FILL = permission('annual-return:fill', 'Điền và nộp báo cáo năm', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
  'COOP_USER',
]);
export const RETURN_CHECK = permission('annual-return:check', 'Kiểm tra, trả lại báo cáo năm', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
export const RETURN_ACCEPT = permission('annual-return:accept', 'Duyệt báo cáo năm', ['PROVINCE_OFFICER']);
export const CAMPAIGN_OPEN = permission('annual-campaign:open', 'Mở đợt báo cáo năm', ['PROVINCE_OFFICER']);
