import { permission } from '@platform/api';

/** Read like the organisations that take part (`organisation:read`). */
export const LINK_WRITE = permission('link:write', 'Ghi liên kết chuỗi giá trị', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
]);
