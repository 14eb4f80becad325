import { permission } from '@platform/api';

export const PROPOSAL_READ = permission('proposal:read', 'Xem đề nghị sửa', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'COOP_USER',
  'AUDITOR',
]);

/** Whoever holds it may propose for what he sees; to withdraw is the proposer's own affair. */
export const PROPOSAL_MAKE = permission('proposal:make', 'Đề nghị sửa hồ sơ', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'COOP_USER',
]);

export const PROPOSAL_DECIDE = permission('proposal:decide', 'Quyết định đề nghị sửa', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
