import { childList } from '@platform/api';
import { ImportBatch, ImportRow } from './import.entity';
import { IMPORT_READ } from './import.permissions';

/** The rows of a batch, as its page lists them. */
export const IMPORT_BATCH_ROWS = childList({
  on: ImportBatch,
  field: 'rows',
  of: ImportRow,
  via: 'batch',
  describe: 'Các dòng của tệp',
  orderBy: ['rowNo', 'ASC'],
  permission: IMPORT_READ,
});
