import { Bytes, childRow, Choice, Flag, Identified, Instant, Int, Json, Record, Ref, Text, Uuid } from '@platform/api';
import type { Actor } from '@platform/kernel';
import { Index, type Relation } from 'typeorm';
import { ImportBatch, type ImportMode } from './import.entity';
import { IMPORT_READ, IMPORT_WRITE } from './import.permissions';

export const ImportTask = { READ: 'READ', CHECK: 'CHECK', APPLY: 'APPLY', UNDO: 'UNDO' } as const;
export type ImportTask = (typeof ImportTask)[keyof typeof ImportTask];

/** Who ordered the work and how; the worker acts as this person, with the rights held when ordering. */
export interface ImportOrder {
  actor: Actor;
  reason: string;
  mode?: ImportMode;
  /** UNDO: takes back the rows nobody has touched since and keeps the others. */
  keepChanged?: boolean;
}

/** The work a batch waits for, one at a time. The row goes in the transaction that finishes the work. */
@Record({
  table: 'import_job',
  kind: 'reference',
  scope: { through: ['batch'], parent: 'import_batch' },
  read: IMPORT_READ,
  write: IMPORT_WRITE,
  deletable: true,
  describe: 'Việc máy chủ đang làm cho một lần nhập',
})
@Index('import_job_batch_idx', ['batch'], { unique: true })
export class ImportJob extends Identified {
  @Ref(() => ImportBatch)
  batch!: Relation<ImportBatch>;

  @Choice(ImportTask, 'ImportTask', { describe: 'Việc' })
  task!: ImportTask;

  @Int({ describe: 'Số dòng đã làm', default: 0 })
  rowsDone!: number;

  @Int({ describe: 'Tổng số dòng', default: 0 })
  rowsTotal!: number;

  @Flag({ describe: 'Đã yêu cầu dừng' })
  cancelled!: boolean;

  @Instant({ describe: 'Yêu cầu lúc' })
  orderedAt!: Date;

  /** How often a worker began it: one that ends its worker each time is given up. */
  @Int({ default: 0 })
  attempts!: number;

  @Json()
  mandate!: ImportOrder;
}

export const IMPORT_BATCH_JOB = childRow({
  on: ImportBatch,
  field: 'job',
  of: ImportJob,
  via: 'batch',
  describe: 'Việc máy chủ đang làm; không có khi không làm gì',
  orderBy: ['orderedAt', 'DESC'],
  permission: IMPORT_READ,
});

/** One piece of a received file, sealed under a key of the file, until the worker has read it. */
@Record({
  table: 'import_file_part',
  kind: 'reference',
  scope: { through: ['batch'], parent: 'import_batch' },
  read: IMPORT_WRITE,
  write: IMPORT_WRITE,
  deletable: true,
})
@Index('import_file_part_idx', ['batch', 'partNo'], { unique: true })
export class ImportFilePart extends Identified {
  @Ref(() => ImportBatch)
  batch!: Relation<ImportBatch>;

  @Int()
  partNo!: number;

  @Bytes()
  sealed!: Buffer;
}

/** What an office last chose for a heading of a form: proposed the next time. */
@Record({
  table: 'import_mapping',
  kind: 'reference',
  scope: 'TERRITORY',
  read: IMPORT_READ,
  write: IMPORT_WRITE,
  deletable: true,
})
@Index('import_mapping_office_idx', ['provinceId', 'communeId', 'form'])
export class ImportMapping extends Identified {
  @Uuid({ nullable: true })
  provinceId!: string | null;

  @Uuid({ nullable: true })
  communeId!: string | null;

  @Text({ max: 60 })
  form!: string;

  /** The folded heading. */
  @Text()
  heading!: string;

  /** Column of the form; null: not to be imported. */
  @Text({ nullable: true, max: 60 })
  columnKey!: string | null;

  @Text({ max: 200 })
  chosenBy!: string;

  @Instant()
  chosenAt!: Date;
}
