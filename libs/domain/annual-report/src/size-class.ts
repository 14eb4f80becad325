import { EconomicField } from '@domain/co-op';
import { type Band, LegalMark } from '@domain/legal-rule';
import { derivedField, GraphQLMoney, registerEnumOnce } from '@platform/api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AnnualFigure } from './annual-figure.entity';
import { SizeClass, sizeClassOf, SizeDoubt } from './size-class.rules';

registerEnumOnce(SizeClass, 'SizeClass');
registerEnumOnce(SizeDoubt, 'SizeDoubt');

/*
 * The class is computed when asked and never stored: a threshold that is confirmed later must not leave old classes
 * behind, and the answer names the row of the law with its version and every figure it used, so that whoever keeps it
 * can compute it again.
 */
@ObjectType({ description: 'Quy mô theo Điều 5 Nghị định 113/2024/NĐ-CP, với căn cứ và số liệu đã dùng' })
export class SizeClassification {
  @Field(() => SizeClass, { description: 'Quy mô; UNKNOWN là chưa xác định' })
  sizeClass!: SizeClass;

  @Field(() => SizeDoubt, { nullable: true, description: 'Vì sao chưa xác định' })
  doubt!: SizeDoubt | null;

  @Field(() => Int, { description: 'Năm của số liệu' })
  year!: number;

  @Field(() => EconomicField, { nullable: true, description: 'Lĩnh vực' })
  field!: EconomicField | null;

  @Field(() => Int, { nullable: true, description: 'Số thành viên chính thức đã dùng' })
  officialMembers!: number | null;

  @Field({ description: 'Số thành viên lấy từ hồ sơ đăng ký vì số liệu năm không ghi' })
  membersOfRegister!: boolean;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Doanh thu đã dùng (đồng)' })
  revenue!: string | null;

  @Field(() => GraphQLMoney, { nullable: true, description: 'Tổng nguồn vốn đã dùng (đồng)' })
  totalCapital!: string | null;

  @Field(() => ID, { nullable: true, description: 'Tham số pháp lý đã dùng' })
  parameterId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Phiên bản của tham số' })
  parameterVersion!: number | null;

  @Field(() => LegalMark, { nullable: true, description: 'Mức tin cậy của tham số' })
  parameterMark!: LegalMark | null;
}

/** What SQL gives of one year: the figures, and the row of the law that held on its last day. */
interface SizeFacts {
  year: number;
  field: EconomicField | null;
  officialMembers: number | null;
  membersOfRegister: boolean;
  revenue: string | null;
  totalCapital: string | null;
  rule: { id: string; version: number; mark: LegalMark; value: Band | null } | null;
}

/** SQL of the facts of a row of `annual_figure`; the rule is that of the last day of its year. */
export function sizeFactsSql(figure: string): string {
  const lastDay = `make_date(${figure}.year, 12, 31)`;
  return `(SELECT json_build_object('year', ${figure}.year, 'field', so.field,
      'officialMembers', coalesce(${figure}.official_member_count, so.official_member_count),
      'membersOfRegister', ${figure}.official_member_count IS NULL AND so.official_member_count IS NOT NULL,
      'revenue', ${figure}.revenue::text, 'totalCapital', ${figure}.total_capital::text,
      'rule', (SELECT json_build_object('id', sp.id, 'version', sp.version, 'mark', sp.mark, 'value', sp.value)
        FROM legal_parameter sp WHERE sp.code = 'SIZE_CLASS_' || so.field AND sp.valid_from <= ${lastDay}
          AND (sp.valid_to IS NULL OR sp.valid_to > ${lastDay})))
    FROM organisation so WHERE so.id = ${figure}.organisation_id)`;
}

/** The classification of one year out of its facts; null where the organisation has left the register. */
export function classification(facts: unknown): SizeClassification | null {
  if (!facts) return null;
  const { rule, ...inputs } = facts as SizeFacts;
  return {
    ...inputs,
    ...sizeClassOf(inputs, rule === null ? undefined : rule.value),
    parameterId: rule?.id ?? null,
    parameterVersion: rule?.version ?? null,
    parameterMark: rule?.mark ?? null,
  };
}

export const ANNUAL_FIGURE_SIZE = derivedField({
  on: AnnualFigure,
  field: 'size',
  type: () => SizeClassification,
  describe: 'Quy mô theo số liệu của năm',
  sql: sizeFactsSql,
  finish: classification,
});
