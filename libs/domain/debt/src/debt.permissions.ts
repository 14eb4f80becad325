import { permission } from '@platform/api';

export const DEBT_READ = permission('debt:read', 'Xem công nợ (nợ thuế, nợ ngân hàng còn cần được phân công)', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'COOP_USER',
  'AUDITOR',
]);
export const DEBT_WRITE = permission('debt:write', 'Ghi công nợ', ['PROVINCE_OFFICER', 'COMMUNE_OFFICER']);

/* No role holds these two: they come from an assignment, for one organisation and a time. */
export const DEBT_TAX = permission('debt:tax', 'Xem và ghi nợ thuế (chỉ do phân công)', []);
export const DEBT_BANK = permission('debt:bank', 'Xem và ghi nợ ngân hàng (chỉ do phân công)', []);

export const DEBT_ASSIGN = permission('debt:assign', 'Phân công cán bộ theo dõi nợ thuế, nợ ngân hàng', [
  'PROVINCE_OFFICER',
]);
export const DEBT_ASSIGNMENT_READ = permission('debt-assignment:read', 'Xem ai được phân công theo dõi nợ', [
  'PROVINCE_OFFICER',
  'AUDITOR',
]);
