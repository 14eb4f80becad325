import { Choice, computedField, Day, Record, Ref, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { Index, type Relation } from 'typeorm';
import { ORGANISATION_READ, ORGANISATION_WRITE } from './co-op.permissions';
import { Severity, Source } from './co-op.words';
import { findingRuleNames } from './finding-rules';
import { Organisation } from './organisation.entity';

/** The office and the owning authority say different things about one field. Opened and closed by the choosing trigger. */
@Record({
  table: 'discrepancy',
  kind: 'versioned',
  scope: { through: ['organisation'], parent: 'organisation', left: 'organisation_left_unit' },
  read: ORGANISATION_READ,
  stays: true,
  writers: [],
  describe: 'Sai lệch giữa số liệu cơ quan quản lý và cơ quan có thẩm quyền',
})
@Index('discrepancy_opened_idx', ['openedOn', 'id'])
export class Discrepancy extends Versioned {
  @Ref(() => Organisation, {
    index: true,
    deferrable: true,
    describe: 'Tổ chức (rỗng khi chưa có vào ngày hỏi)',
    absentThen: true,
  })
  organisation!: Relation<Organisation>;

  @Text({ describe: 'Trường thông tin', max: 60, filter: true })
  field!: string;

  @Choice(Source, 'StatementSource', { describe: 'Cơ quan có thẩm quyền', filter: true })
  authority!: Source;

  @Text({ describe: 'Cơ quan quản lý ghi', nullable: true, max: 500 })
  officeValue!: string | null;

  @Text({ describe: 'Cơ quan có thẩm quyền ghi', nullable: true, max: 500 })
  authorityValue!: string | null;

  @Day({ describe: 'Phát hiện ngày', filter: true, sort: true })
  openedOn!: IsoDate;

  @Day({ describe: 'Hết sai lệch ngày', nullable: true, filter: true })
  closedOn!: IsoDate | null;
}

/** A rule of the law or of practice that the stored facts break: shown to officials, never a reason to refuse the fact. */
@Record({
  table: 'rule_finding',
  kind: 'versioned',
  scope: { through: ['organisation'], parent: 'organisation', left: 'organisation_left_unit' },
  read: ORGANISATION_READ,
  stays: true,
  write: ORGANISATION_WRITE,
  // An import that is taken back takes what was found of its organisations with it.
  deletable: true,
  describe: 'Phát hiện theo quy tắc kiểm tra',
})
export class RuleFinding extends Versioned {
  @Ref(() => Organisation, {
    index: true,
    deferrable: true,
    describe: 'Tổ chức (rỗng khi chưa có vào ngày hỏi)',
    absentThen: true,
  })
  organisation!: Relation<Organisation>;

  @Text({ describe: 'Mã quy tắc (V1, V2, V23 …)', max: 20, filter: true })
  rule!: string;

  @Choice(Severity, 'FindingSeverity', { describe: 'Mức độ', filter: true })
  severity!: Severity;

  @Text({ describe: 'Nội dung', max: 500 })
  message!: string;

  @Day({ describe: 'Từ ngày', sort: true })
  openedOn!: IsoDate;

  @Day({ describe: 'Đến ngày', nullable: true, filter: true })
  closedOn!: IsoDate | null;
}

export const RuleFindingName = computedField({
  on: RuleFinding,
  field: 'ruleName',
  type: () => String,
  nullable: false,
  describe: 'Tên quy tắc',
  needs: ['rule'],
  compute: ({ rule }) => findingRuleNames(rule as string)[0],
});

export const RuleFindingEnglishName = computedField({
  on: RuleFinding,
  field: 'ruleNameEn',
  type: () => String,
  nullable: false,
  describe: 'Tên quy tắc bằng tiếng Anh',
  needs: ['rule'],
  compute: ({ rule }) => findingRuleNames(rule as string)[1],
});

@ObjectType({ description: 'Một quy tắc mà phát hiện được mở theo' })
export class FindingRuleDescription {
  @Field({ description: 'Mã quy tắc' }) code!: string;
  @Field({ description: 'Tên' }) name!: string;
  @Field({ description: 'Tên bằng tiếng Anh' }) nameEn!: string;
}
