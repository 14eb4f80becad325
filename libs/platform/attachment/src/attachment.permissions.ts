import { permission } from '@platform/api';

export const ATTACHMENT_READ = permission('attachment:read', 'Tải tệp đính kèm của các bản ghi được xem', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'ALLIANCE_OFFICER',
  'FUND_OFFICER',
  'COOP_USER',
  'AUDITOR',
]);

/** The act that hangs a file on a record asks besides for the permission that writes the record. */
export const ATTACHMENT_WRITE = permission('attachment:write', 'Gửi tệp để đính kèm vào bản ghi', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
  'COMMUNE_OFFICER',
  'COOP_USER',
]);

/* Nobody holds it: a file that hangs on nothing yet is taken up by whoever sent it, through the service alone. */
export const UPLOADS_OF_OTHERS = permission('attachment:uploads', 'Xem tệp chưa đính kèm (không giao cho ai)', []);
