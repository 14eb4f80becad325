import { Choice, Entry, Instant, Int, Record, Ref, Text, Versioned } from '@platform/api';
import { ObjectType } from '@nestjs/graphql';
import type { Relation } from 'typeorm';
import { ATTACHMENT_READ, ATTACHMENT_WRITE, UPLOADS_OF_OTHERS } from './attachment.permissions';
import { FileKind, ScanState } from './attachment.words';

/**
 * A file that hangs on a record. It lies nowhere itself: who sees a row that points at it (a class that extends
 * `AttachedFile`) sees it, and nobody else. The bytes stand in `DATA_DIR/files`, once for each content.
 */
@Record({
  table: 'attachment',
  kind: 'versioned',
  scope: 'LINKED',
  read: ATTACHMENT_READ,
  write: ATTACHMENT_WRITE,
  describe: 'Tệp đính kèm một bản ghi',
})
export class Attachment extends Versioned {
  @Text({ describe: 'Tên tệp khi gửi', min: 1, max: 255 })
  fileName!: string;

  @Choice(FileKind, 'FileKind', { describe: 'Loại tệp theo nội dung, không theo tên' })
  kind!: FileKind;

  @Int({ describe: 'Kích thước (byte)', min: 1 })
  bytes!: number;

  @Text({ describe: 'Dấu vết SHA-256 của nội dung', max: 64, index: true })
  sha256!: string;

  @Choice(ScanState, 'ScanState', { describe: 'Đã quét vi-rút chưa' })
  scan!: ScanState;

  @Text({ describe: 'Người gửi tệp', max: 200 })
  uploadedBy!: string;

  @Instant({ describe: 'Gửi tệp lúc' })
  uploadedAt!: Date;
}

/**
 * That a file hangs on a record, and as what. A lib extends it with the reference to its own record, `deletable`, scope
 * through that record; whoever sees the row then sees the file.
 */
@ObjectType({ isAbstract: true })
export abstract class AttachedFile extends Versioned {
  @Ref(() => Attachment, { describe: 'Tệp (rỗng: không có quyền tải)', seenThrough: true })
  attachment!: Relation<Attachment>;

  @Text({ describe: 'Tên giấy tờ', min: 2, max: 300, sort: true, vietnamese: true })
  title!: string;
}

/** A file that came in and hangs on nothing yet; it is dropped after a day. */
@Record({ table: 'file_upload', kind: 'reference', scope: 'OPEN', read: UPLOADS_OF_OTHERS, deletable: true })
export class FileUpload extends Entry {
  @Text({ max: 200, index: true })
  ownerId!: string;

  @Text({ max: 200 })
  ownerName!: string;

  @Text({ max: 255 })
  fileName!: string;

  @Choice(FileKind, 'FileKind')
  kind!: FileKind;

  @Int()
  bytes!: number;

  @Text({ max: 64, index: true })
  sha256!: string;

  @Choice(ScanState, 'ScanState')
  scan!: ScanState;
}
