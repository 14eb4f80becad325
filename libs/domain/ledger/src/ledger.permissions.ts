import { permission } from '@platform/api';

export const LEDGER_READ = permission('ledger:read', 'Xem sổ cái của khoản nợ, khoản vay được xem', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'COOP_USER',
  'AUDITOR',
]);
export const LEDGER_WRITE = permission('ledger:write', 'Ghi bút toán vào sổ cái của khoản nợ, khoản vay', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
