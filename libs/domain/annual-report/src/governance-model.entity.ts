import { Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { childList, Choice, Dated, GraphQLDate, Reason, Record, Ref, Text } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Relation } from 'typeorm';

/** How a cooperative is governed (Law 17/2023 Art. 56): with a board and supervisors, or with a director alone. */
export const GovernanceKind = { FULL: 'FULL', REDUCED: 'REDUCED' } as const;
export type GovernanceKind = (typeof GovernanceKind)[keyof typeof GovernanceKind];

/** The model a general meeting has decided on, from its day on. */
@Record({
  table: 'governance_model',
  kind: 'period-fact',
  key: ['organisationId'],
  scope: { through: ['organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_WRITE,
  describe: 'Mô hình tổ chức quản trị theo thời gian (Điều 56)',
})
export class GovernanceModel extends Dated {
  @Ref(() => Organisation, { index: true, deferrable: true })
  organisation!: Relation<Organisation>;

  @Choice(GovernanceKind, 'GovernanceKind', { describe: 'Đầy đủ hoặc rút gọn', filter: true })
  model!: GovernanceKind;

  @Text({ describe: 'Căn cứ: nghị quyết đại hội thành viên', nullable: true, max: 300 })
  basis!: string | null;
}

export const ORGANISATION_GOVERNANCE_MODELS = childList({
  on: Organisation,
  field: 'governanceModels',
  of: GovernanceModel,
  via: 'organisation',
  describe: 'Mô hình tổ chức quản trị, theo thời gian',
  orderBy: ['validFrom', 'DESC'],
});

@InputType()
export class RecordGovernanceModel {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => GovernanceKind)
  @IsIn(Object.values(GovernanceKind))
  model!: GovernanceKind;

  @Field(() => GraphQLDate, { description: 'Ngày đại hội thành viên quyết định' })
  @IsString()
  decidedOn!: IsoDate;

  @Field(() => String, { nullable: true, description: 'Nghị quyết số, ngày' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  basis?: string | null;

  @Reason()
  reason!: string;
}
