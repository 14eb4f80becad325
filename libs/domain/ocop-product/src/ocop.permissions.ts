import { permission } from '@platform/api';

export const OCOP_READ = permission('ocop:read', 'Xem sản phẩm, hồ sơ, giấy chứng nhận OCOP', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'OCOP_COUNCIL',
  'COOP_USER',
  'AUDITOR',
]);

/** What the tables ask; which act is whose is asked beside it, in the place of the product. */
export const OCOP_WRITE = permission('ocop:write', 'Ghi sản phẩm, hồ sơ OCOP', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'COOP_USER',
]);

/* The province stands in where a commune has nobody, and grants these roles: nobody grants what he does not hold. */
export const OCOP_FILE = permission('ocop:file', 'Lập, tự đánh giá, nộp hồ sơ OCOP', [
  'PROVINCE_OFFICER',
  'COMMUNE_OFFICER',
  'COOP_USER',
]);
export const OCOP_CHECK = permission('ocop:check', 'Xã kiểm tra hồ sơ OCOP', ['PROVINCE_OFFICER', 'COMMUNE_OFFICER']);
export const OCOP_APPRAISE = permission('ocop:appraise', 'Thẩm định hồ sơ OCOP, làm thư ký hội đồng', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
]);
export const OCOP_SCORE = permission('ocop:score', 'Chấm điểm trong hội đồng OCOP', [
  'PROVINCE_OFFICER',
  'OCOP_COUNCIL',
]);
export const OCOP_DECIDE = permission('ocop:decide', 'Công nhận, chuyển, thu hồi giấy chứng nhận OCOP', [
  'PROVINCE_OFFICER',
]);

/* Nobody holds it: a sheet is read by who wrote it, through the service alone, until the council has closed. */
export const OCOP_SHEET_OF_OTHERS = permission(
  'ocop-sheet:all',
  'Đọc phiếu chấm của người khác (không giao cho ai)',
  [],
);
