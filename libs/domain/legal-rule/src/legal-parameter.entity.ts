import type { IsoDate } from '@platform/kernel';
import {
  Choice,
  computedField,
  Dated,
  Day,
  GraphQLJson,
  permission,
  Record,
  ROLE_CODES,
  Text,
  Uuid,
} from '@platform/api';
import { Field } from '@nestjs/graphql';
import { Check, Column } from 'typeorm';
import { englishNameOf } from './english-names';
import { describeValue, LegalMark, type LegalValue, ValueKind } from './legal-parameter.rules';
import { spokenCodesOf } from './spoken-codes';

export const LEGAL_RULE_READ = permission('legal-rule:read', 'Xem tham số pháp lý', ROLE_CODES);
export const LEGAL_RULE_CONFIRM = permission('legal-rule:confirm', 'Xác nhận, thay giá trị tham số pháp lý', [
  'PROVINCE_OFFICER',
]);

/**
 * A number, a deadline or a threshold of the law in one period of validity, with its source, how sure it is, and who
 * confirmed it. A value is never overwritten: another value is another row; a row whose period is empty
 * (`validTo = validFrom`) was replaced before it ever held. Rows are open to every role of the database: a rule that
 * saw no parameter because its caller may not read the page would silently judge nothing.
 */
@Record({
  table: 'legal_parameter',
  kind: 'period-fact',
  scope: 'OPEN',
  key: ['code'],
  write: LEGAL_RULE_CONFIRM,
  describe: 'Tham số pháp lý trong một thời kỳ hiệu lực, có nguồn và mức tin cậy',
})
@Check('legal_parameter_period_check', 'valid_to IS NULL OR valid_to >= valid_from')
@Check('legal_parameter_confirmed_check', '(confirmed_by IS NULL) = (confirmed_on IS NULL)')
export class LegalParameter extends Dated {
  @Text({ describe: 'Mã tham số', max: 80, filter: true, sort: true })
  code!: string;

  @Text({ describe: 'Tên tham số hoặc câu hỏi', max: 300, vietnamese: true, sort: true })
  label!: string;

  @Choice(ValueKind, 'LegalValueKind', { describe: 'Kiểu giá trị', filter: true })
  kind!: ValueKind;

  @Column({ type: 'jsonb', nullable: true })
  @Field(() => GraphQLJson, { nullable: true, description: 'Giá trị; rỗng khi chưa xác định' })
  value!: LegalValue;

  @Text({ describe: 'Đơn vị tính', nullable: true, max: 40 })
  unit!: string | null;

  @Text({ describe: 'Văn bản và điều khoản' })
  source!: string;

  @Choice(LegalMark, 'LegalMark', { describe: 'Mức tin cậy', filter: true })
  mark!: LegalMark;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  @Field(() => [String], { description: 'Những gì phụ thuộc vào tham số' })
  dependants!: string[];

  @Text({ describe: 'Ghi chú', nullable: true, max: 1000 })
  note!: string | null;

  @Text({ describe: 'Người xác nhận', nullable: true, max: 200 })
  confirmedBy!: string | null;

  @Day({ describe: 'Ngày xác nhận', nullable: true })
  confirmedOn!: IsoDate | null;

  @Text({ describe: 'Căn cứ xác nhận', nullable: true, max: 1000 })
  basis!: string | null;

  @Uuid({ describe: 'Thay cho dòng', nullable: true })
  replacesId!: string | null;
}

export const LegalParameterText = computedField({
  on: LegalParameter,
  field: 'text',
  type: () => String,
  nullable: false,
  describe: 'Giá trị viết thành lời',
  needs: ['code', 'kind', 'value', 'unit'],
  compute: ({ code, kind, value, unit }) =>
    describeValue(kind as ValueKind, value as LegalValue, unit as string | null, spokenCodesOf(code as string)),
});

export const LegalParameterEnglishLabel = computedField({
  on: LegalParameter,
  field: 'labelEn',
  type: () => String,
  nullable: true,
  describe: 'Tên bằng tiếng Anh, nếu có',
  needs: ['code'],
  compute: ({ code }) => englishNameOf(code as string),
});
