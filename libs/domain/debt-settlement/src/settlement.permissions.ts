import { permission } from '@platform/api';

/** Read like the debt itself (`debt:read`). */
export const SETTLEMENT_WRITE = permission('settlement:write', 'Ghi hồ sơ xử lý nợ, đề nghị ghi quyết định', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
export const SETTLEMENT_APPROVE = permission('settlement:approve', 'Duyệt ghi quyết định xử lý nợ do người khác đề nghị', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
]);
