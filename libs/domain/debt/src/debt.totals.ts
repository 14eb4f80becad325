import { figureSql, LedgerEntry } from '@domain/ledger';
import { type Ask, GraphQLMoney } from '@platform/api';
import { Reads } from '@platform/database';
import { scopeOf } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Debt } from './debt.entity';
import { DEBT_BANK, DEBT_TAX } from './debt.permissions';
import { type KindSum, type Totals, totalsOf } from './debt.rules';
import { Confidentiality, DebtDirection, DebtKind } from './debt.words';

const money = (description: string): PropertyDecorator => Field(() => GraphQLMoney, { description });

@ObjectType({ description: 'Một dòng cộng công nợ' })
class DebtTotalsLine {
  @Field(() => DebtKind) kind!: DebtKind;
  @Field(() => DebtDirection) direction!: DebtDirection;
  @Field(() => Int, { description: 'Số khoản' }) count!: number;
  @money('Gốc còn nợ (đồng)') principal!: string;
  @money('Lãi do chủ nợ xác nhận (đồng)') interest!: string;
  @money('Lãi ước tính, không cộng vào số còn nợ (đồng)') interestEstimated!: string;
  @money('Phạt, chậm nộp (đồng)') penalty!: string;
  @money('Còn nợ (đồng)') outstanding!: string;
  @Field({ description: 'Có lớp nợ của loại này mà người xem không được phân công' }) isPartial!: boolean;
}

@ObjectType({ description: 'Cộng công nợ: không bao giờ bù trừ phải thu với phải trả; chỉ cộng cái người hỏi được xem' })
export class DebtTotals {
  @Field(() => [DebtTotalsLine]) lines!: DebtTotalsLine[];
  @money('Tổng phải trả (đồng)') payable!: string;
  @money('Tổng phải thu (đồng)') receivable!: string;
  @Field(() => [Confidentiality], { description: 'Các lớp nợ không cộng, dù có khoản nào hay không' })
  withoutClasses!: Confidentiality[];
}

@ArgsType()
export class DebtTotalsQuestion {
  @Field(() => ID, { nullable: true, description: 'Chỉ tổ chức trong xã, phường hoặc tỉnh này' })
  @IsOptional()
  @IsUUID()
  inUnit?: string | null;
}

/** SQL of the figures of a line over entries `e`, in đồng as text. */
export const LINE_FIGURES = (['principal', 'interest', 'interestEstimated', 'penalty'] as const)
  .map((figure) => `${figureSql(figure)}::text AS "${figure}"`)
  .join(', ');

/** Sums over debts: only of what the caller sees. */
@Injectable()
export class DebtTotalsService {
  constructor(private readonly reads: Reads) {}

  async totals(ask: Ask, { inUnit = null }: DebtTotalsQuestion): Promise<Totals> {
    const day = ask.moment.today;
    const sums = await this.reads.summary<KindSum>(ask, ({ bind, rows }) => {
      const unit = bind(inUnit, 'uuid');
      return `SELECT d.kind, d.direction, count(DISTINCT d.id)::int AS count, ${LINE_FIGURES}
        FROM ${rows(Debt)} d JOIN organisation o ON o.id = d.organisation_id AND o.merged_into_id IS NULL
        LEFT JOIN ${rows(LedgerEntry)} e ON e.book_id = d.book_id AND e.valid_on <= ${bind(day, 'date')}
        WHERE ${unit} IS NULL OR ${unit} IN (o.commune_id, o.province_id) GROUP BY 1, 2`;
    });
    const classes = [
      [Confidentiality.TAX, DEBT_TAX],
      [Confidentiality.BANK, DEBT_BANK],
    ] as const;
    const hidden = classes.filter(([, { code }]) => !scopeOf(ask.actor, code).all).map(([one]) => one);
    return totalsOf(sums, hidden);
  }
}
