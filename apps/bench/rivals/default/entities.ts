import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';

@ObjectType()
@Entity('admin_unit')
export class AdminUnit {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('text') fullName!: string;
}

@ObjectType()
@Entity('party')
export class Party {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('text') name!: string;
}

@ObjectType()
@Entity('organisation')
export class Organisation {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => Int) @Column('int') version!: number;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) code!: string | null;
  @Field(() => String) @Column('text') name!: string;
  @Field(() => String) @Column('text') kind!: string;
  @Field(() => String) @Column('text') registrationKind!: string;
  @Field(() => String) @Column('text') registryStatus!: string;
  @Field(() => String, { nullable: true }) @Column('date', { nullable: true }) registryStatusSince!: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) taxCode!: string | null;
  @Field(() => String) @Column('text') taxStatus!: string;
  @Field(() => String) @Column('text') operationalState!: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) addressLine!: string | null;
  @Field(() => String, { nullable: true }) @Column('date', { nullable: true }) establishedOn!: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) field!: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) industry!: string | null;
  @Field(() => String, { nullable: true }) @Column('bigint', { nullable: true }) charterCapital!: string | null;
  @Field(() => Int, { nullable: true }) @Column('int', { nullable: true }) officialMemberCount!: number | null;

  @Column('uuid') provinceId!: string;
  @Column('uuid') communeId!: string;
  @Column('uuid', { nullable: true }) representativeId!: string | null;

  @ManyToOne(() => AdminUnit) @JoinColumn({ name: 'province_id' }) province!: Relation<AdminUnit>;
  @ManyToOne(() => AdminUnit) @JoinColumn({ name: 'commune_id' }) commune!: Relation<AdminUnit>;
  @ManyToOne(() => Party) @JoinColumn({ name: 'representative_id' }) representative!: Relation<Party> | null;
  @OneToMany(() => AnnualFigure, (figure) => figure.organisation) annualFigures!: Relation<AnnualFigure>[];
}

@ObjectType()
@Entity('annual_figure')
export class AnnualFigure {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => Int) @Column('int') year!: number;
  @Field(() => Int, { nullable: true }) @Column('int', { nullable: true }) memberCount!: number | null;
  @Field(() => Int, { nullable: true }) @Column('int', { nullable: true }) workerCount!: number | null;
  @Field(() => String, { nullable: true }) @Column('bigint', { nullable: true }) totalCapital!: string | null;
  @Field(() => String, { nullable: true }) @Column('bigint', { nullable: true }) revenue!: string | null;
  @Field(() => String, { nullable: true }) @Column('bigint', { nullable: true }) profit!: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) reportedGrade!: string | null;
  @Column('uuid') organisationId!: string;
  @ManyToOne(() => Organisation, (organisation) => organisation.annualFigures)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<Organisation>;
}

@ObjectType()
@Entity('officer')
export class Officer {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('text') post!: string;
  @Field(() => String) @Column('date') validFrom!: string;
  @Field(() => String, { nullable: true }) @Column('date', { nullable: true }) validTo!: string | null;
  @Column('uuid') organisationId!: string;
  @Column('uuid') personId!: string;
  @ManyToOne(() => Party) @JoinColumn({ name: 'person_id' }) person!: Relation<Party>;
}

@ObjectType()
@Entity('union_membership')
export class UnionMembership {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('date') validFrom!: string;
  @Field(() => String, { nullable: true }) @Column('date', { nullable: true }) validTo!: string | null;
  @Column('uuid') unionId!: string;
  @Column('uuid') memberId!: string;
  @ManyToOne(() => Organisation) @JoinColumn({ name: 'union_id' }) union!: Relation<Organisation>;
}

@ObjectType()
@Entity('membership')
export class Membership {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('text') name!: string;
  @Field(() => String) @Column('text') kind!: string;
  @Field(() => String) @Column('text') type!: string;
  @Field(() => String) @Column('date') joinedOn!: string;
  @Column('text') listKey!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) partyId!: string | null;
  @ManyToOne(() => Party) @JoinColumn({ name: 'party_id' }) party!: Relation<Party> | null;
}

@ObjectType()
@Entity('capital_contribution')
export class CapitalContribution {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('text') kind!: string;
  @Field(() => String) @Column('date') occurredOn!: string;
  @Field(() => String) @Column('bigint') amount!: string;
  @Column('uuid') membershipId!: string;
}

@ObjectType({ isAbstract: true })
abstract class Statement {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('date') validFrom!: string;
  @Field(() => String, { nullable: true }) @Column('date', { nullable: true }) validTo!: string | null;
  @Field(() => String) @Column('text') name!: string;
  @Field(() => String) @Column('text') kind!: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) registryStatus!: string | null;
  @Field(() => String, { nullable: true }) @Column('bigint', { nullable: true }) charterCapital!: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) addressLine!: string | null;
  @Column('uuid') organisationId!: string;
  @Column('uuid') unitId!: string;
}

@ObjectType()
@Entity('organisation_statement_office')
export class OfficeStatement extends Statement {
  @Field(() => Int, { nullable: true }) @Column('int', { nullable: true }) officialMemberCount!: number | null;
}

@ObjectType()
@Entity('organisation_statement_dkkd')
export class RegistryStatement extends Statement {
  @Field(() => String) @Column('text') eventId!: string;
}
