import { permission } from '@platform/api';

export const IMPORT_READ = permission('import:read', 'Xem các lần nhập tệp', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
  'AUDITOR',
]);

export const IMPORT_WRITE = permission('import:write', 'Nhập tệp, hoàn tác lần nhập', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
