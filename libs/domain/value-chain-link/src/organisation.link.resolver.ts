import { Organisation } from '@domain/co-op';
import { childList, derivedField, GraphQLMoney, registerEnumOnce } from '@platform/api';
import { believed, type MomentParameters } from '@platform/database';
import { Float } from '@nestjs/graphql';
import { LinkFile, LinkParty, ValueChainLink } from './link.entity';
import { PARTICIPATION_MONTHS } from './link.parameters';
import { ChainStanding, type LinkPeriod, standingOn } from './link.rules';
import { LinkBreach, LinkDelivery, LinkSeason } from './link-season.entity';

registerEnumOnce(ChainStanding, 'ChainStanding');

interface StandingFacts {
  day: string;
  months: number | null;
  links: LinkPeriod[];
}

const FACTS: Readonly<Record<string, string[]>> = {
  link_seat: ['linkId', 'organisationId'],
  value_chain_link: ['id', 'signedOn', 'inForceOn', 'endsOn', 'endedOn'],
  link_season: ['id', 'linkId', 'endsOn'],
};

/* The links of an organisation as the rule looks at them, as they were known at the moment. */
function standingSql(alias: string, { day, knownAt }: MomentParameters): string {
  const rows = (table: string): string => (knownAt ? believed(table, FACTS[table]!, knownAt) : table);
  const array = (object: string, from: string): string =>
    `(SELECT coalesce(json_agg(json_build_object(${object})), '[]') FROM ${from})`;
  const known = knownAt ? ` AND d.at <= ${knownAt}` : '';
  const deliveries = array(
    `'on', d.delivered_on, 'volume', d.volume`,
    `link_delivery d WHERE d.season_id = s.id${known}`,
  );
  const seasons = array(
    `'endsOn', s.ends_on, 'deliveries', ${deliveries}`,
    `${rows('link_season')} s WHERE s.link_id = l.id`,
  );
  const links = array(
    `'signedOn', l.signed_on, 'inForceOn', l.in_force_on, 'endsOn', l.ends_on, 'endedOn', l.ended_on, 'seasons', ${seasons}`,
    `${rows('link_seat')} x JOIN ${rows('value_chain_link')} l ON l.id = x.link_id WHERE x.organisation_id = ${alias}.id`,
  );
  const months = `(SELECT (p.value #>> '{}')::int FROM legal_parameter p WHERE p.code = '${PARTICIPATION_MONTHS}'
    AND p.valid_from <= ${day} AND (p.valid_to IS NULL OR p.valid_to > ${day}))`;
  return `json_build_object('day', ${day}, 'months', ${months}, 'links', ${links})`;
}

export const ORGANISATION_LINKS = [
  derivedField({
    on: Organisation,
    field: 'chainStanding',
    type: () => ChainStanding,
    describe: 'Tham gia liên kết chuỗi vào ngày hỏi: đang giao hàng, chỉ ký, hay không',
    sql: standingSql,
    finish: (facts) => {
      const { links, day, months } = facts as StandingFacts;
      return standingOn(links, day, months);
    },
  }),
  childList({
    on: Organisation,
    field: 'valueChainLinks',
    of: LinkParty,
    via: 'organisation',
    describe: 'Các liên kết chuỗi giá trị mà tổ chức là một bên',
    orderBy: ['name', 'ASC'],
  }),
];

export const LINK_CHILDREN = [
  childList({
    on: ValueChainLink,
    field: 'parties',
    of: LinkParty,
    via: 'link',
    describe: 'Các bên',
    orderBy: ['name', 'ASC'],
  }),
  childList({
    on: ValueChainLink,
    field: 'seasons',
    of: LinkSeason,
    via: 'link',
    describe: 'Các vụ',
    orderBy: ['startsOn', 'DESC'],
  }),
  childList({
    on: ValueChainLink,
    field: 'breaches',
    of: LinkBreach,
    via: 'link',
    describe: 'Các lần vi phạm',
    orderBy: ['occurredOn', 'DESC'],
  }),
  childList({
    on: ValueChainLink,
    field: 'files',
    of: LinkFile,
    via: 'link',
    describe: 'Giấy tờ',
    orderBy: ['title', 'ASC'],
  }),
  childList({
    on: LinkSeason,
    field: 'deliveries',
    of: LinkDelivery,
    via: 'season',
    describe: 'Các lần giao hàng',
    orderBy: ['deliveredOn', 'DESC'],
  }),
  delivered('deliveredVolume', 'coalesce(sum(d.volume), 0)', () => Float, 'Sản lượng đã giao đến ngày hỏi'),
  delivered('deliveredValue', 'sum(d.value)::text', () => GraphQLMoney, 'Giá trị đã giao đến ngày hỏi (đồng)'),
];

function delivered(field: string, sum: string, type: () => unknown, describe: string) {
  return derivedField({
    on: LinkSeason,
    field,
    type,
    describe,
    sql: (alias, { day, knownAt }) =>
      `(SELECT ${sum} FROM link_delivery d WHERE d.season_id = ${alias}.id AND d.delivered_on <= ${day}` +
      `${knownAt ? ` AND d.at <= ${knownAt}` : ''})`,
  });
}
