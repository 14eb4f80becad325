import { Organisation } from '@domain/co-op';
import { type Ask, GraphQLMoney } from '@platform/api';
import { Reads, type SummaryTables } from '@platform/database';
import { Injectable } from '@nestjs/common';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type BuyerFacts, rankBuyers, type RankedBuyer } from './link-buyers.rules';
import { LinkParty, LinkSeat, ValueChainLink } from './link.entity';
import { PARTICIPATION_MONTHS } from './link.parameters';
import { ChainStanding, type LinkPeriod, standingOn } from './link.rules';
import { LinkBreach, LinkDelivery, LinkSeason } from './link-season.entity';

@ArgsType()
export class BuyersQuestion {
  @Field(() => ID, { description: 'Sản phẩm của danh mục' })
  @IsUUID()
  commodityId!: string;

  @Field(() => ID, { nullable: true, description: 'Bỏ những bên đang mua của tổ chức này' })
  @IsOptional()
  @IsUUID()
  except?: string | null;
}

@ObjectType({ description: 'Một bên mua khác của một sản phẩm, với lý do xếp thứ tự' })
export class OtherBuyer {
  @Field({ description: 'Tên' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Tỉnh hoặc nước' }) place!: string | null;
  @Field(() => Int, { description: 'Số liên kết đang sống' }) liveLinks!: number;
  @Field(() => Int, { description: 'Số liên kết đã hoàn thành' }) completedLinks!: number;
  @Field(() => Int, { description: 'Số lần vi phạm' }) breaches!: number;
  @Field(() => GraphQLMoney, { description: 'Giá trị các liên kết đang sống (đồng)' }) agreedValue!: string;
  @Field(() => Float, { nullable: true, description: 'Đã giao trên mức hợp đồng' }) deliveredShare!: number | null;
  @Field(() => Int, { description: 'Điểm xếp thứ tự' }) score!: number;
  @Field(() => [String], { description: 'Vì sao xếp như vậy' }) reasons!: string[];
}

@ArgsType()
export class ParticipationQuestion {
  @Field(() => String, { nullable: true, description: 'Chỉ trong địa bàn có mã này, như FORMER_BAC_GIANG' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  territory?: string | null;
}

@ObjectType({ description: 'Hợp tác xã, liên hiệp đang hoạt động tham gia liên kết chuỗi' })
export class ChainParticipation {
  @Field(() => Int, { description: 'Số tổ chức đang hoạt động' }) organisations!: number;
  @Field(() => Int, { description: 'Đang thực hiện và đã giao hàng' }) takingPart!: number;
  @Field(() => Int, { description: 'Chỉ mới ký' }) signedOnly!: number;
  @Field(() => Float, { nullable: true, description: 'Tỷ lệ tham gia (%)' }) percent!: number | null;
}

/** Numbers over links: only of what the caller sees. */
@Injectable()
export class LinkSummaryService {
  constructor(private readonly reads: Reads) {}

  async otherBuyers(ask: Ask, question: BuyersQuestion): Promise<RankedBuyer[]> {
    return rankBuyers(await this.reads.summary<BuyerFacts>(ask, (tables) => buyersSql(question, tables))).slice(0, 20);
  }

  async participation(ask: Ask, question: ParticipationQuestion): Promise<ChainParticipation> {
    const day = ask.moment.today;
    const rows = await this.reads.summary<{ links: LinkPeriod[] | null; months: number | null }>(ask, (tables) =>
      periodsSql(question, day, tables),
    );
    const standings = rows.map(({ links, months }) => standingOn(links ?? [], day, months));
    const count = (wanted: ChainStanding): number => standings.filter((one) => one === wanted).length;
    const takingPart = count(ChainStanding.TAKES_PART);
    const percent = rows.length === 0 ? null : Math.round((takingPart / rows.length) * 1000) / 10;
    return { organisations: rows.length, takingPart, signedOnly: count(ChainStanding.SIGNED_ONLY), percent };
  }
}

function buyersSql({ commodityId, except = null }: BuyersQuestion, { bind, rows }: SummaryTables): string {
  return `
    WITH link AS (SELECT * FROM ${rows(ValueChainLink)} l WHERE l.commodity_id = ${bind(commodityId, 'uuid')} AND l.state <> 'DRAFT'),
    buyer AS (SELECT p.link_id, p.name, p.place, p.organisation_id FROM ${rows(LinkParty)} p WHERE p.role = 'BUYER'),
    season AS (SELECT s.link_id, s.contracted_volume,
        (SELECT coalesce(sum(d.volume), 0) FROM ${rows(LinkDelivery)} d WHERE d.season_id = s.id) AS delivered
      FROM ${rows(LinkSeason)} s WHERE s.link_id IN (SELECT id FROM link))
    SELECT b.name, max(b.place) AS place, count(*) FILTER (WHERE l.state IN ('SIGNED', 'IN_FORCE'))::int AS "liveLinks",
      count(*) FILTER (WHERE l.state = 'COMPLETED')::int AS "completedLinks",
      coalesce(sum(l.value) FILTER (WHERE l.state IN ('SIGNED', 'IN_FORCE')), 0)::text AS "agreedValue",
      sum((SELECT count(*) FROM ${rows(LinkBreach)} x WHERE x.link_id = l.id AND x.side IN ('BUYER', 'BOTH')))::int AS breaches,
      (sum((SELECT sum(s.delivered) FROM season s WHERE s.link_id = l.id))
        / nullif(sum((SELECT sum(s.contracted_volume) FROM season s WHERE s.link_id = l.id)), 0)) AS "deliveredShare"
    FROM link l JOIN buyer b ON b.link_id = l.id
    WHERE b.name NOT IN (SELECT mine.name FROM buyer mine JOIN link live ON live.id = mine.link_id AND live.state IN ('SIGNED', 'IN_FORCE')
      JOIN ${rows(LinkParty)} me ON me.link_id = live.id AND me.organisation_id = ${bind(except, 'uuid')})
    GROUP BY b.name`;
}

function periodsSql({ territory = null }: ParticipationQuestion, day: string, { bind, rows }: SummaryTables): string {
  const on = bind(day, 'date');
  const inside = bind(territory, 'text');
  return `
    WITH delivery AS (SELECT d.season_id, json_agg(json_build_object('on', d.delivered_on, 'volume', d.volume)) AS list
      FROM ${rows(LinkDelivery)} d GROUP BY 1),
    season AS (SELECT s.link_id, json_agg(json_build_object('endsOn', s.ends_on, 'deliveries', coalesce(d.list, '[]'))) AS list
      FROM ${rows(LinkSeason)} s LEFT JOIN delivery d ON d.season_id = s.id GROUP BY 1),
    link AS (SELECT x.organisation_id, json_agg(json_build_object('signedOn', l.signed_on, 'inForceOn', l.in_force_on, 'endsOn', l.ends_on,
        'endedOn', l.ended_on, 'seasons', coalesce(s.list, '[]'))) AS list
      FROM ${rows(LinkSeat)} x JOIN ${rows(ValueChainLink)} l ON l.id = x.link_id LEFT JOIN season s ON s.link_id = l.id GROUP BY 1)
    SELECT link.list AS links, (SELECT (p.value #>> '{}')::int FROM legal_parameter p WHERE p.code = '${PARTICIPATION_MONTHS}'
      AND p.valid_from <= ${on} AND (p.valid_to IS NULL OR p.valid_to > ${on})) AS months
    FROM ${rows(Organisation)} o LEFT JOIN link ON link.organisation_id = o.id
    WHERE o.kind IN ('COOPERATIVE', 'COOPERATIVE_UNION') AND o.registry_status = 'ACTIVE'
      AND (${inside} IS NULL OR EXISTS (SELECT 1 FROM territory t JOIN territory_unit u ON u.territory_id = t.id
        WHERE t.code = ${inside} AND u.unit_id = o.commune_id))`;
}
