import {
  Choice,
  choiceWords,
  Entry,
  Instant,
  Int,
  permission,
  Record,
  Ref,
  Text,
  Uuid,
  Versioned,
} from '@platform/api';
import { Index, type Relation } from 'typeorm';

/* Nobody holds it: a notice is read by the one it is for, through the service alone, and by no list. */
const NOTICE_OF_OTHERS = permission('notice:all', 'Đọc thông báo của người khác (không giao cho ai)', []);

export const NOTICE_LETTERS = permission('notice:letters', 'Xem nhật ký gửi thư thông báo', [
  'PROVINCE_OFFICER',
  'AUDITOR',
  'SYSTEM_ADMIN',
]);

/** Something one person should know: what happened, and where to look at it. One row for each person. */
@Record({ table: 'notice', kind: 'reference', scope: 'OPEN', read: NOTICE_OF_OTHERS })
@Index(['recipientId', 'readAt', 'id'])
@Index('notice_source_idx', ['sourceId'], { where: 'source_id IS NOT NULL' })
export class Notice extends Entry {
  /** The account it is for. */
  @Text({ max: 200 })
  recipientId!: string;

  @Text({ max: 200 })
  subject!: string;

  @Text({ max: 2000 })
  text!: string;

  /** Address in the console, such as `/organisations/…`. */
  @Text({ nullable: true, max: 300 })
  link!: string | null;

  @Instant({ nullable: true })
  readAt!: Date | null;

  /** The record that sent it, such as a reminder: what became of its letters is counted by it. */
  @Uuid({ nullable: true })
  sourceId!: string | null;
}

/** Where a person wants his notices sent as letters too; each one says it for himself. */
@Record({ table: 'notice_address', kind: 'versioned', scope: 'OPEN', read: NOTICE_OF_OTHERS, deletable: true })
export class NoticeAddress extends Versioned {
  @Text({ max: 200, unique: true })
  ownerId!: string;

  @Text({ max: 254 })
  email!: string;
}

export const LetterStep = { QUEUED: 'QUEUED', SENT: 'SENT', FAILED: 'FAILED' } as const;
export type LetterStep = (typeof LetterStep)[keyof typeof LetterStep];
choiceWords(LetterStep, { QUEUED: 'Chờ gửi', SENT: 'Đã gửi', FAILED: 'Gửi không được' });

/** Proof of sending: each letter queued, each attempt that failed and why, and under which id the post took it. */
@Record({
  table: 'notice_letter',
  kind: 'ledger',
  scope: 'OPEN',
  read: NOTICE_LETTERS,
  describe: 'Một dòng nhật ký gửi thư thông báo: chờ gửi, đã gửi, gửi không được',
})
export class NoticeLetter extends Entry {
  @Ref(() => Notice, { index: true })
  notice!: Relation<Notice>;

  @Choice(LetterStep, 'LetterStep', { describe: 'Bước', filter: true })
  step!: LetterStep;

  /** The account it went to; entries of before it was kept have none. */
  @Text({ describe: 'Người nhận (mã)', nullable: true, max: 200, filter: true })
  recipientId!: string | null;

  @Text({ describe: 'Tiêu đề thư', max: 200 })
  subject!: string;

  @Int({ describe: 'Lần gửi thứ', min: 0 })
  attempt!: number;

  @Text({ describe: 'Mã thư (Message-ID)', nullable: true, max: 300 })
  messageId!: string | null;

  @Text({ describe: 'Vì sao không gửi được', nullable: true, max: 500 })
  failure!: string | null;
}
