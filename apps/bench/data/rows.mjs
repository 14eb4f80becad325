/**
 * S: every organisation of Viet Nam today, invented. Row n is a pure function of n, so two runs load the same bytes.
 * One province is busy (2,600 organisations), one commune of it is (260); the rest spreads over all other communes.
 */
import { createHash } from 'node:crypto';
import { folded, organisationName, personName } from './names.mjs';

export const S = 35_000;
export const BUSY = { province: '24', provinceSize: 2_600, communeSize: 260 };
const YEARS = [2025, 2024, 2023, 2022, 2021];
const POSTS = ['CHAIR', 'DIRECTOR', 'SUPERVISOR_HEAD'];
const GRADES = ['GOOD', 'FAIR', 'AVERAGE', 'WEAK', 'NOT_RATED'];
const MEMBERS = 25;
const FIELDS = ['AGRICULTURE', 'INDUSTRY_CONSTRUCTION', 'FINANCE', 'TRADE_SERVICES_OTHER'];

/** A name-based identifier (version 8 of RFC 9562). */
export function uuid(name) {
  const hex = createHash('sha1').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/* A number from 0 to below `limit`, the same for the same name. */
function number(name, limit) {
  return createHash('sha1').update(name).digest().readUInt32BE(0) % limit;
}

export const pickOf = (n) => (word, list) => list[number(`${word}/${n}`, list.length)];

/** The communes of organisation n; `communes` are `{ id, provinceId, busy }` where busy is COMMUNE, PROVINCE or null. */
function placesOf(communes) {
  const busiest = communes.find(({ busy }) => busy === 'COMMUNE');
  const around = communes.filter(({ busy }) => busy === 'PROVINCE');
  const elsewhere = communes.filter(({ busy }) => busy === null);
  return (n) => {
    if (n < BUSY.communeSize) return busiest;
    if (n < BUSY.provinceSize) return around[n % around.length];
    return elsewhere[n % elsewhere.length];
  };
}

function kindOf(n) {
  const part = n % 100;
  if (part === 0) return 'COOPERATIVE_UNION';
  if (part < 4) return 'PEOPLES_CREDIT_FUND';
  return part < 22 ? 'COOPERATIVE_GROUP' : 'COOPERATIVE';
}

function statusOf(n) {
  const part = number(`status/${n}`, 100);
  if (part < 85) return 'ACTIVE';
  return ['SUSPENDED', 'NOT_AT_ADDRESS', 'DISSOLVING', 'TERMINATED', 'UNKNOWN'][part % 5];
}

/** Everything about organisation n that its rows in several tables share. */
function organisation(n, place) {
  const kind = kindOf(n);
  const pick = pickOf(n);
  const name = organisationName(kind, n, pick);
  const status = statusOf(n);
  const code = kind === 'COOPERATIVE_GROUP' ? null : String(2_400_000_000 + n * 7);
  const since = `20${String(10 + (n % 15)).padStart(2, '0')}-0${1 + (n % 9)}-1${n % 10}`;
  return {
    n,
    id: uuid(`organisation/${n}`),
    kind,
    name,
    nameKey: folded(name),
    status,
    code,
    since,
    place,
    registration: code ? 'REGISTERED' : 'NOTIFIED',
    taxStatus: !code ? 'UNKNOWN' : status === 'ACTIVE' ? 'S00' : 'S03',
    state: pick('state', ['OPERATING', 'OPERATING', 'OPERATING', 'WEAK', 'DORMANT']),
    address: `Thôn ${1 + (n % 12)}`,
    field: pick('field', FIELDS),
    industry: 'Trồng trọt, chăn nuôi hỗn hợp',
    capital: 300_000_000 + number(`capital/${n}`, 4_000) * 1_000_000,
    members: 7 + number(`members/${n}`, 200),
    representative: uuid(`party/${n}/0`),
  };
}

/** Rows of every table as `{ table, columns, rows() }`, in an order that nothing but the reader depends on. */
export function tables(communes) {
  const placeOf = placesOf(communes);
  const all = Array.from({ length: S }, (_, n) => organisation(n, placeOf(n)));
  const each = (make) =>
    function* () {
      for (const one of all) yield* make(one);
    };
  return [
    { table: 'party', columns: 'id, kind, name, name_key', rows: each(parties) },
    { table: 'organisation', columns: ORGANISATION, rows: each((one) => [organisationRow(one)]) },
    { table: 'organisation_statement_office', columns: OFFICE, rows: each(officeRows) },
    { table: 'organisation_statement_dkkd', columns: REGISTRY, rows: each(registryRows) },
    { table: 'officer', columns: 'id, valid_from, valid_to, post, organisation_id, person_id', rows: each(officers) },
    { table: 'annual_figure', columns: FIGURES, rows: each(figures) },
    { table: 'party', columns: 'id, kind, name, name_key', rows: each(memberParties) },
    { table: 'membership', columns: MEMBERSHIP, rows: each(memberships) },
    { table: 'capital_contribution', columns: CONTRIBUTION, rows: each(contributions) },
    {
      table: 'union_membership',
      columns: 'id, valid_from, valid_to, union_id, member_id',
      rows: each(membershipsIn(all)),
    },
  ];
}

function* parties({ n }) {
  for (let i = 0; i < POSTS.length; i += 1) {
    const name = personName(pickOf(`${n}/${i}`));
    yield [uuid(`party/${n}/${i}`), 'PERSON', name, folded(name)];
  }
}

const ORGANISATION =
  'id, code, kind, name, name_source, name_key, registration_kind, registry_status, registry_status_source,' +
  ' registry_status_since, tax_code, tax_status, tax_status_source, operational_state, address_line, registered_on,' +
  ' established_on, established_precision, field, industry, charter_capital, official_member_count, province_id,' +
  ' commune_id, stated_unit_id, representative_id';

function organisationRow(one) {
  const source = one.code ? 'DKKD' : 'OFFICE';
  return [
    one.id,
    one.code,
    one.kind,
    one.name,
    source,
    one.nameKey,
    one.registration,
    one.status,
    source,
    one.since,
    one.code,
    one.taxStatus,
    'OFFICE',
    one.state,
    one.address,
    one.code ? one.since : null,
    one.since,
    'DAY',
    one.field,
    one.industry,
    one.capital,
    one.members,
    one.place.provinceId,
    one.place.id,
    one.place.id,
    one.representative,
  ];
}

const OFFICE =
  'id, valid_from, valid_to, code, kind, name, name_key, registry_status, registry_status_since, address_line,' +
  ' registered_on, charter_capital, registration_kind, established_on, established_precision, field, industry,' +
  ' official_member_count, organisation_id, unit_id, representative_id';

/* One organisation in five has changed once since it was first written down. */
function* officeRows(one) {
  const row = (key, from, to, capital) => [
    uuid(`office/${one.n}/${key}`),
    from,
    to,
    one.code,
    one.kind,
    one.name,
    one.nameKey,
    one.status,
    one.since,
    one.address,
    one.code ? one.since : null,
    capital,
    one.registration,
    one.since,
    'DAY',
    one.field,
    one.industry,
    one.members,
    one.id,
    one.place.id,
    one.representative,
  ];
  const changed = one.n % 5 === 0 ? '2025-03-01' : null;
  yield row('first', one.since, changed, changed ? one.capital / 2 : one.capital);
  if (changed) yield row('second', changed, null, one.capital);
}

const REGISTRY =
  'id, valid_from, valid_to, code, kind, name, name_key, registry_status, registry_status_since, address_line,' +
  ' registered_on, charter_capital, entity_version, event_id, organisation_id, unit_id, representative_id';

function* registryRows(one) {
  if (!one.code) return;
  yield [
    uuid(`registry/${one.n}`),
    one.since,
    null,
    one.code,
    one.kind,
    one.name,
    one.nameKey,
    one.status,
    one.since,
    one.address,
    one.since,
    one.capital,
    1,
    `event-${one.n}`,
    one.id,
    one.place.id,
    one.representative,
  ];
}

function* officers(one) {
  for (const [i, post] of POSTS.entries()) {
    yield [uuid(`officer/${one.n}/${i}`), one.since, null, post, one.id, uuid(`party/${one.n}/${i}`)];
  }
}

const FIGURES =
  'id, year, member_count, worker_count, total_capital, revenue, profit, reported_grade, origin, organisation_id';

function* figures(one) {
  for (const year of YEARS) {
    const revenue = 200_000_000 + number(`revenue/${one.n}/${year}`, 9_000) * 1_000_000;
    yield [
      uuid(`figure/${one.n}/${year}`),
      year,
      one.members,
      3 + (one.n % 40),
      one.capital * 2,
      revenue,
      Math.round(revenue / 12),
      GRADES[number(`grade/${one.n}/${year}`, GRADES.length)],
      'Báo cáo năm',
      one.id,
    ];
  }
}

/* Nobody is a member twice: what a list costs is the same, and the book of people is as long as it can be. */
function* memberParties({ n }) {
  for (let i = 0; i < MEMBERS; i += 1) {
    const name = personName(pickOf(`${n}/member/${i}`));
    yield [uuid(`member/${n}/${i}`), 'PERSON', name, folded(name)];
  }
}

const MEMBERSHIP =
  'id, valid_from, organisation_id, commune_id, province_id, party_id, member_id, kind, name, name_key, list_key, type,' +
  ' joined_on';

function* memberships(one) {
  for (let i = 0; i < MEMBERS; i += 1) {
    const person = uuid(`member/${one.n}/${i}`);
    const name = personName(pickOf(`${one.n}/member/${i}`));
    const given = name.slice(name.lastIndexOf(' ') + 1);
    yield [
      uuid(`membership/${one.n}/${i}`),
      one.since,
      one.id,
      one.place.id,
      one.place.provinceId,
      person,
      person,
      'PERSON',
      name,
      folded(name),
      `0 ${given} ${name}`,
      i < 20 ? 'OFFICIAL' : 'ASSOCIATE_CAPITAL',
      one.since,
    ];
  }
}

const CONTRIBUTION = 'id, organisation_id, membership_id, kind, occurred_on, amount, pledged_change, paid_change';

function* contributions(one) {
  const amount = Math.round(one.capital / MEMBERS);
  for (let i = 0; i < MEMBERS; i += 1) {
    const of = [one.id, uuid(`membership/${one.n}/${i}`)];
    yield [uuid(`pledged/${one.n}/${i}`), ...of, 'PLEDGED', one.since, amount, amount, 0];
    yield [uuid(`paid/${one.n}/${i}`), ...of, 'PAID_MONEY', '2025-06-01', amount, 0, amount];
  }
}

/* Every second cooperative belongs to one union of its province. */
function membershipsIn(all) {
  const unions = Map.groupBy(
    all.filter(({ kind }) => kind === 'COOPERATIVE_UNION'),
    ({ place }) => place.provinceId,
  );
  return function* (one) {
    const near = unions.get(one.place.provinceId);
    if (one.kind !== 'COOPERATIVE' || one.n % 2 !== 0 || !near) return;
    yield [uuid(`membership/${one.n}`), '2024-07-01', null, near[one.n % near.length].id, one.id];
  };
}
