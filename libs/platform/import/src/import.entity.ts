import {
  Bytes,
  Choice,
  Day,
  Flag,
  Identified,
  Instant,
  Int,
  Json,
  Record,
  Ref,
  Text,
  Uuid,
  Versioned,
} from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { RowKind, type SheetLayout } from '@platform/sheet-form';
import type { Merge } from '@platform/spreadsheet';
import { Index, type Relation } from 'typeorm';
import { IMPORT_READ, IMPORT_WRITE } from './import.permissions';

/**
 * READING, CHECKING, APPLYING, UNDOING: the worker has it. CHECKED: a dry run that may be applied. APPLIED: in the register.
 * PARTLY_UNDONE: taken back but for rows somebody has changed since. UNDONE: taken back, for good. FAILED: not read to its end. CANCELLED: given up before it was checked.
 */
export const ImportStatus = {
  READING: 'READING',
  CHECKING: 'CHECKING',
  CHECKED: 'CHECKED',
  APPLYING: 'APPLYING',
  APPLIED: 'APPLIED',
  UNDOING: 'UNDOING',
  PARTLY_UNDONE: 'PARTLY_UNDONE',
  UNDONE: 'UNDONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
export type ImportStatus = (typeof ImportStatus)[keyof typeof ImportStatus];

/** Whether a file with rejected rows is applied without them, or not at all. */
export const ImportMode = { ALL_OR_NOTHING: 'ALL_OR_NOTHING', GOOD_ROWS: 'GOOD_ROWS' } as const;
export type ImportMode = (typeof ImportMode)[keyof typeof ImportMode];

/** What a row of figures does to the register. DISCREPANCY: its authority says otherwise; the office's word is kept beside it. */
export const RowOutcome = {
  CREATE: 'CREATE',
  UPDATE: 'UPDATE',
  UNCHANGED: 'UNCHANGED',
  DISCREPANCY: 'DISCREPANCY',
  REJECTED: 'REJECTED',
} as const;
export type RowOutcome = (typeof RowOutcome)[keyof typeof RowOutcome];

/**
 * One file of an office: read, checked, applied once; each of its rows is undone at most once. Rows read = figures + groups + subtotals +
 * blanks + the rest; figures = created + updated + unchanged + discrepancies + rejected;
 * created + updated + discrepancies = undone + kept.
 */
@Record({
  table: 'import_batch',
  kind: 'versioned',
  scope: 'TERRITORY',
  read: IMPORT_READ,
  write: IMPORT_WRITE,
  describe: 'Một lần nhập tệp bảng tính',
})
@Index('import_batch_list_idx', ['receivedAt', 'id'])
export class ImportBatch extends Versioned {
  @Uuid({ nullable: true })
  provinceId!: string | null;

  @Uuid({ nullable: true })
  communeId!: string | null;

  @Text({ describe: 'Mã biểu', max: 60, filter: true })
  form!: string;

  @Text({ describe: 'Tên tệp', max: 255 })
  fileName!: string;

  @Text({ describe: 'Dấu vết SHA-256 của tệp', max: 64, filter: true, index: true })
  fileHash!: string;

  @Int({ describe: 'Kích thước tệp (byte)' })
  fileBytes!: number;

  @Choice(ImportStatus, 'ImportStatus', { describe: 'Trạng thái', filter: true, default: 'READING' })
  status!: ImportStatus;

  @Choice(ImportMode, 'ImportMode', { describe: 'Nhập tất cả hay chỉ các dòng tốt', nullable: true })
  mode!: ImportMode | null;

  /** `{ code, message, details }`: as the person who ordered it would have been told. */
  @Json({ describe: 'Vì sao việc cuối cùng không thành', nullable: true })
  problem!: ImportProblem | null;

  @Day({ describe: 'Số liệu tính đến ngày (ghi trên biểu)', nullable: true })
  figuresOn!: IsoDate | null;

  @Text({ describe: 'Người gửi tệp', max: 200 })
  receivedBy!: string;

  @Instant({ describe: 'Nhận tệp lúc', sort: true })
  receivedAt!: Date;

  @Text({ describe: 'Người nhập vào hệ thống', nullable: true, max: 200 })
  appliedBy!: string | null;

  @Instant({ describe: 'Nhập vào hệ thống lúc', nullable: true, sort: true })
  appliedAt!: Date | null;

  @Text({ describe: 'Người hoàn tác', nullable: true, max: 200 })
  undoneBy!: string | null;

  @Instant({ describe: 'Hoàn tác lúc', nullable: true })
  undoneAt!: Date | null;

  @Int({ describe: 'Số dòng đã đọc', default: 0 })
  rowsRead!: number;

  @Int({ describe: 'Dòng số liệu', default: 0 })
  dataRows!: number;

  @Int({ describe: 'Dòng tiêu đề nhóm', default: 0 })
  groupRows!: number;

  @Int({ describe: 'Dòng cộng và tổng', default: 0 })
  totalRows!: number;

  @Int({ describe: 'Dòng trống', default: 0 })
  blankRows!: number;

  @Int({ describe: 'Dòng tiêu đề, đánh số, ghi chú, chữ ký', default: 0 })
  frameRows!: number;

  @Int({ describe: 'Dòng không rõ là gì', default: 0 })
  unknownRows!: number;

  @Int({ describe: 'Sẽ thêm hoặc đã thêm', default: 0 })
  created!: number;

  @Int({ describe: 'Sẽ sửa hoặc đã sửa', default: 0 })
  updated!: number;

  @Int({ describe: 'Không đổi', default: 0 })
  unchanged!: number;

  @Int({ describe: 'Khác với cơ quan có thẩm quyền', default: 0 })
  discrepancies!: number;

  @Int({ describe: 'Bị loại', default: 0 })
  rejected!: number;

  @Int({ describe: 'Số dòng đã hoàn tác', default: 0 })
  undoneRows!: number;

  @Int({ describe: 'Số ô đã sửa cách viết', default: 0 })
  repairedCells!: number;

  @Int({ describe: 'Số ô có lỗi (không lấy giá trị)', default: 0 })
  errorCells!: number;

  @Int({ describe: 'Số ô cần người xem', default: 0 })
  warningCells!: number;

  @Json({ describe: 'Các sheet: biểu nhận ra, dòng tiêu đề, cột đề xuất' })
  sheets!: ImportSheet[];

  @Json({ describe: 'Ghi chú khi đọc tệp' })
  notes!: string[];

  /** Cells merged down, by sheet: a re-reading needs them. */
  @Json()
  merges!: Record<string, Merge[]>;
}

/** One row of a file with what was made of it. Working data: the batch is what is kept and audited. */
@Record({
  table: 'import_row',
  kind: 'reference',
  scope: { through: ['batch'], parent: 'import_batch' },
  read: IMPORT_READ,
  write: IMPORT_WRITE,
  deletable: true,
  describe: 'Một dòng của tệp nhập',
})
@Index('import_row_place_idx', ['batch', 'sheet', 'rowNo'], { unique: true })
@Index('import_row_outcome_idx', ['batch', 'outcome'])
export class ImportRow extends Identified {
  @Ref(() => ImportBatch)
  batch!: Relation<ImportBatch>;

  @Int({ describe: 'Sheet thứ mấy (từ 0)', filter: true })
  sheet!: number;

  @Int({ describe: 'Dòng thứ mấy của sheet (từ 1)', filter: true, sort: true })
  rowNo!: number;

  @Choice(RowKind, 'ImportRowKind', { describe: 'Loại dòng', filter: true })
  kind!: RowKind;

  @Text({ describe: 'Vì sao xếp loại như vậy', max: 200 })
  reason!: string;

  @Text({ describe: 'Thuộc nhóm địa bàn', nullable: true, max: 200 })
  place!: string | null;

  @Choice(RowOutcome, 'ImportRowOutcome', { describe: 'Kết quả', nullable: true, filter: true })
  outcome!: RowOutcome | null;

  @Uuid({ describe: 'Bản ghi tương ứng trong hệ thống', nullable: true, index: true })
  targetId!: string | null;

  @Json({ describe: 'Các ô như trong tệp' })
  raw!: unknown[];

  @Json({ describe: 'Giá trị đọc được, theo cột của biểu', nullable: true })
  content!: Record<string, unknown> | null;

  @Json({ describe: 'Sửa cách viết, phát hiện và đề nghị của từng ô', nullable: true })
  cells!: Record<string, CellNotes> | null;

  @Json({ describe: 'Phát hiện của cả dòng' })
  findings!: unknown[];

  @Json({ describe: 'Thay đổi so với hệ thống', nullable: true })
  changes!: Record<string, unknown> | null;

  @Flag({ describe: 'Đã hoàn tác', filter: true, default: false })
  undone!: boolean;

  @Int({ describe: 'Số ô có lỗi', default: 0, filter: true })
  errors!: number;

  @Int({ describe: 'Số ô cần xem', default: 0, filter: true })
  warnings!: number;

  @Int({ describe: 'Số ô đã sửa cách viết', default: 0 })
  repaired!: number;

  @Text({ nullable: true })
  codeKey!: string | null;

  @Flag()
  codeSound!: boolean;

  @Text({ nullable: true })
  nameKey!: string | null;

  @Text({ nullable: true })
  placeKey!: string | null;

  /** Which part of its record the row is about; null where the row is the record. */
  @Text({ nullable: true })
  partKey!: string | null;

  /** Keys of columns whose value a person should look at: they fill an empty field and replace nothing. */
  @Json()
  doubtful!: string[];

  /** The row as it came and its personal values, under the key of the batch; only for forms that hold any. */
  @Bytes({ nullable: true })
  sealed!: Buffer | null;

  /** What applying wrote, with the state before: what an undo needs. */
  @Json({ nullable: true })
  applied!: Record<string, unknown> | null;
}

/** Why the last order about a batch came to nothing. */
export interface ImportProblem {
  code: string;
  message: string;
  details?: Record<string, unknown>;
}

/** What is kept of a cell besides its value: only for cells that were repaired or flagged. */
export interface CellNotes {
  shown?: string;
  proposal?: string | number;
  repairs: { kind: string; message: string }[];
  findings: { kind: string; severity: string; message: string }[];
}

/** One sheet of the file as the batch keeps it; `layout` is null for a sheet of no known form. */
export interface ImportSheet {
  index: number;
  name: string;
  rows: number;
  layout: SheetLayout | null;
}
