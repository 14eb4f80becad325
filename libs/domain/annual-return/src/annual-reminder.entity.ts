import { Organisation } from '@domain/co-op';
import { childList, Choice, choiceWords, Day, derivedField, Entry, Int, Record, Ref, Text, Uuid } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Int as GraphQLInt } from '@nestjs/graphql';
import { Index, type Relation } from 'typeorm';
import { AnnualReturn } from './annual-return.entity';
import { RETURN_CHECK, RETURN_READ } from './annual-return.permissions';
import { ReminderKind } from './annual-reminder.rules';

choiceWords(ReminderKind, {
  SUBMIT: 'Nhắc tổ chức nộp',
  CHASE: 'Báo xã tổ chức chưa nộp',
  CHECK: 'Nhắc xã kiểm tra',
});

/** Proof that somebody was reminded of a return: once for each occasion, in the console and by letter. */
@Record({
  table: 'annual_reminder',
  kind: 'ledger',
  scope: { through: ['organisation'], parent: 'organisation' },
  read: RETURN_READ,
  write: RETURN_CHECK,
  describe: 'Một lần nhắc về bản báo cáo năm',
})
@Index(['annualReturn', 'kind', 'occasion'], { unique: true })
@Index(['organisation'])
export class AnnualReminder extends Entry {
  @Ref(() => AnnualReturn, { describe: 'Bản báo cáo', filter: true })
  annualReturn!: Relation<AnnualReturn>;

  @Ref(() => Organisation, {
    deferrable: true,
    filter: true,
    describe: 'Tổ chức (rỗng khi chưa có vào ngày hỏi)',
    absentThen: true,
  })
  organisation!: Relation<Organisation>;

  @Choice(ReminderKind, 'ReminderKind', { describe: 'Nhắc ai, việc gì', filter: true })
  kind!: ReminderKind;

  /** `D-14` or `D+7`: days before or after the deadline; `NOW 2026-01-20` for one that an officer ordered that day. */
  @Text({ describe: 'Dịp nhắc: số ngày trước, sau hạn, hoặc ngày cán bộ nhắc', max: 20 })
  occasion!: string;

  @Day({ describe: 'Ngày nhắc', filter: true, sort: true })
  sentOn!: IsoDate;

  @Int({ describe: 'Số người được nhắc', min: 1 })
  told!: number;

  @Text({ describe: 'Người nhắc, hoặc việc tự động', max: 200 })
  byName!: string;

  /** What the notices of this reminder name as their source; officers get one notice for all returns of their commune. */
  @Uuid()
  sendingId!: string;
}

const letters = (field: string, step: 'QUEUED' | 'SENT', describe: string) =>
  derivedField({
    on: AnnualReminder,
    field,
    type: () => GraphQLInt,
    describe,
    sql: (alias) => `notice_letters_of(${alias}.sending_id, '${step}')`,
  });

export const ANNUAL_REMINDER_FIELDS = [
  letters('lettersQueued', 'QUEUED', 'Số thư được lập; người chưa ghi địa chỉ chỉ nhận trong bảng điều khiển'),
  letters('lettersSent', 'SENT', 'Số thư máy chủ thư đã nhận, đến nay'),
  childList({
    on: AnnualReturn,
    field: 'reminders',
    of: AnnualReminder,
    via: 'annualReturn',
    describe: 'Các lần nhắc, mới nhất trước',
    orderBy: ['sentOn', 'DESC'],
  }),
];
