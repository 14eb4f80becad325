import { Organisation } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AnnualReturn } from './annual-return.entity';

/** How far a campaign has come in one commune. `submitted` counts whatever has left the co-op, checked and accepted too. */
@ObjectType({ description: 'Tiến độ báo cáo năm của một xã' })
export class CommuneProgress {
  @Field(() => ID, { description: 'Xã, phường' })
  communeId!: string;

  @Field({ description: 'Tên xã, phường' })
  communeName!: string;

  @Field(() => Int, { description: 'Số tổ chức phải nộp' })
  due!: number;

  @Field(() => Int, { description: 'Đã nộp' })
  submitted!: number;

  @Field(() => Int, { description: 'Xã đã kiểm tra' })
  checked!: number;

  @Field(() => Int, { description: 'Tỉnh đã duyệt' })
  accepted!: number;

  @Field(() => Int, { description: 'Nộp muộn, hoặc quá hạn mà chưa nộp' })
  late!: number;

  @Field(() => Int, { description: 'Chưa nộp, kể cả bị trả lại chưa nộp lại' })
  missing!: number;
}

/** Completeness and timeliness of a campaign by commune, in one statement. */
@Injectable()
export class CampaignProgress {
  constructor(private readonly reads: Reads) {}

  byCommune(ask: Ask, campaignId: string): Promise<CommuneProgress[]> {
    return this.reads.summary<CommuneProgress>(ask, ({ bind, rows }) => {
      const day = bind(today(), 'date');
      const isIn = (...states: string[]): string => `r.state IN (${states.map((state) => `'${state}'`).join(', ')})`;
      const count = (condition: string): string => `count(*) FILTER (WHERE ${condition})::int`;
      return `SELECT u.id AS "communeId", u.full_name AS "communeName", count(*)::int AS due,
          ${count(isIn('SUBMITTED', 'COMMUNE_CHECKED', 'ACCEPTED'))} AS submitted,
          ${count(isIn('COMMUNE_CHECKED', 'ACCEPTED'))} AS checked, ${count(isIn('ACCEPTED'))} AS accepted,
          ${count(`coalesce(r.submitted_on, ${day}) > r.due_on`)} AS late, ${count(isIn('DRAFT', 'RETURNED'))} AS missing
        FROM ${rows(AnnualReturn)} r JOIN ${rows(Organisation)} o ON o.id = r.organisation_id
        JOIN admin_unit u ON u.id = o.commune_id
        WHERE r.campaign_id = ${bind(campaignId, 'uuid')}
        GROUP BY u.id, u.full_name ORDER BY u.full_name, u.id`;
    });
  }
}
