import { GraphQLDate, GraphQLMoney } from '@platform/api';
import type { SummaryTables } from '@platform/database';
import type { IsoDate } from '@platform/kernel';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Membership } from './membership.entity';

/** Whose members are counted; nothing given: all that the caller may see. */
@ArgsType()
export class MemberFiguresOf {
  @Field(() => ID, { nullable: true, description: 'Của một tổ chức' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Của các tổ chức trong một xã, phường hoặc một tỉnh' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: 'Của một địa bàn theo mã: FORMER_BAC_GIANG' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  territory?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'Vào ngày' })
  @IsOptional()
  asOf?: IsoDate | null;
}

/** How many different people stand behind the memberships of persons. */
@ObjectType({ description: 'Số người khác nhau; khi có người chưa có số định danh thì là một khoảng' })
export class PersonCount {
  @Field(() => Int, { description: 'Có số định danh: đếm đúng từng người' })
  numbered!: number;

  @Field(() => Int, { description: 'Chưa có số định danh: số bản ghi' })
  unnumbered!: number;

  @Field(() => Int, { description: 'Ít nhất: ai trùng họ tên và năm sinh đều là một người' })
  least!: number;

  @Field(() => Int, { description: 'Nhiều nhất: không ai trùng ai' })
  most!: number;
}

@ObjectType({ description: 'Số liệu tổng hợp từ sổ thành viên vào một ngày' })
export class MemberFigures {
  @Field(() => Int, { description: 'Số tổ chức có sổ thành viên' })
  organisations!: number;

  @Field(() => Int, { description: 'Số lượt thành viên' })
  memberships!: number;

  @Field(() => Int)
  official!: number;

  @Field(() => Int)
  associateCapital!: number;

  @Field(() => Int)
  associateNonCapital!: number;

  @Field(() => Int, { description: 'Là hộ gia đình' })
  households!: number;

  @Field(() => Int, { description: 'Là pháp nhân, cơ quan, tổ hợp tác' })
  bodies!: number;

  @Field(() => Int, { description: 'Lượt thành viên là nữ' })
  women!: number;

  @Field(() => Int, { description: 'Thành viên chính thức nước ngoài' })
  foreignOfficial!: number;

  @Field(() => PersonCount)
  persons!: PersonCount;

  @Field(() => GraphQLMoney, { description: 'Vốn cam kết góp (đồng)' })
  pledged!: string;

  @Field(() => GraphQLMoney, { description: 'Vốn đã góp (đồng)' })
  paid!: string;
}

/*
 * A person with a number is one however many memberships he has. Of those without, the least takes everybody of one name
 * and birth year for one, and for the person with a number who has them; an unknown year may be any year.
 */
const PERSONS = `
  person AS MATERIALIZED (SELECT DISTINCT party_id, numbered, name_key, birth_year FROM member WHERE kind = 'PERSON'),
  numbered AS MATERIALIZED (SELECT DISTINCT name_key, birth_year FROM person WHERE numbered),
  unnumbered AS MATERIALIZED (SELECT DISTINCT name_key, birth_year FROM person WHERE NOT numbered),
  least AS (
    SELECT count(*)::int AS n FROM unnumbered u
    WHERE NOT EXISTS (SELECT 1 FROM numbered k WHERE k.name_key = u.name_key
                      AND (k.birth_year = u.birth_year OR k.birth_year IS NULL OR u.birth_year IS NULL))
      AND NOT (u.birth_year IS NULL AND EXISTS (SELECT 1 FROM unnumbered o WHERE o.name_key = u.name_key AND o.birth_year IS NOT NULL)))`;

/** The statement of the figures, over the memberships that the caller may see; `day` is today or the day asked about. */
export function memberFigures({ organisationId, unitId, territory }: MemberFiguresOf, day: IsoDate) {
  return ({ bind, rows }: SummaryTables): string => {
    const on = bind(day, 'date');
    const asked = [
      ...(organisationId ? [`r.organisation_id = ${bind(organisationId, 'uuid')}`] : []),
      ...(unitId ? [inUnit('r', bind(unitId, 'uuid'))] : []),
      ...(territory ? [inTerritory('r', bind(territory, 'text'))] : []),
    ];
    const where = asked.length > 0 ? ` WHERE ${asked.join(' AND ')}` : '';
    return `
      WITH member AS MATERIALIZED (
        SELECT r.id, r.organisation_id, r.kind, r.type, r.is_foreign, r.party_id, p.name_key, p.birth_year, p.sex,
          p.national_id_index IS NOT NULL AS numbered
        FROM ${rows(Membership, day)} r LEFT JOIN party p ON p.id = r.party_id${where}),
      ${PERSONS},
      counted AS (SELECT count(*) FILTER (WHERE numbered)::int AS yes, count(*) FILTER (WHERE NOT numbered)::int AS no FROM person),
      capital AS (
        SELECT coalesce(sum(c.pledged_change), 0)::text AS pledged, coalesce(sum(c.paid_change), 0)::text AS paid
        FROM member m JOIN capital_contribution c ON c.membership_id = m.id AND c.occurred_on <= ${on})
      SELECT count(DISTINCT organisation_id)::int AS organisations, count(*)::int AS memberships,
        count(*) FILTER (WHERE type = 'OFFICIAL')::int AS official,
        count(*) FILTER (WHERE type = 'ASSOCIATE_CAPITAL')::int AS "associateCapital",
        count(*) FILTER (WHERE type = 'ASSOCIATE_NON_CAPITAL')::int AS "associateNonCapital",
        count(*) FILTER (WHERE kind = 'HOUSEHOLD')::int AS households,
        count(*) FILTER (WHERE kind NOT IN ('PERSON', 'HOUSEHOLD'))::int AS bodies,
        count(*) FILTER (WHERE sex = 'FEMALE')::int AS women,
        count(*) FILTER (WHERE is_foreign AND type = 'OFFICIAL')::int AS "foreignOfficial",
        (SELECT json_build_object('numbered', yes, 'unnumbered', no, 'least', yes + (SELECT n FROM least), 'most', yes + no)
         FROM counted) AS persons,
        (SELECT pledged FROM capital) AS pledged, (SELECT paid FROM capital) AS paid
      FROM member`;
  };
}

function inUnit(alias: string, unit: string): string {
  return `(${alias}.commune_id = ${unit} OR ${alias}.province_id = ${unit})`;
}

/* The communes of a territory as they are today; those of before the merger lie in them. */
function inTerritory(alias: string, code: string): string {
  return `${alias}.commune_id IN (SELECT coalesce(l.at_unit_id, tu.unit_id) FROM territory t
    JOIN territory_unit tu ON tu.territory_id = t.id
    LEFT JOIN admin_unit_lineage l ON l.unit_id = tu.unit_id AND l.valid_to IS NULL WHERE t.code = ${code})`;
}
