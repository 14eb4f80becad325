import { permission } from '@platform/api';

export const ORGANISATION_READ = permission('organisation:read', 'Xem tổ chức kinh tế tập thể', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'LIAISON',
  'COOP_USER',
  'THIRD_PARTY',
  'AUDITOR',
]);

export const ORGANISATION_WRITE = permission('organisation:write', 'Ghi tổ chức kinh tế tập thể', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
