/**
 * Q1-core: 50 organisations of a place with one status and kind, sorted by name, each with its commune, the three
 * statuses and the latest annual figures; the first page and pages deep inside.
 */
import { cursorsAt } from './cursors.mjs';

const FILTER = { registryStatus: 'ACTIVE', kind: 'COOPERATIVE' };
const OWN = 'id code name kind registryStatus taxStatus operationalState charterCapital officialMemberCount';
/** How many rows stand before a deep page. A commune has at most four pages: there "deep" is the third. */
const OFFSETS = { province: [900, 950, 1000, 1050, 1100], commune: [80, 90, 100, 110] };

async function variables({ database, place, deep }) {
  const unit = { province: database.provinceId, commune: database.communeId }[place];
  if (!deep) return [{ unit, after: null }];
  const { rows } = await database.query(
    `SELECT name, id FROM organisation WHERE ${place}_id = $1 AND registry_status = $2 AND kind = $3 ORDER BY name, id`,
    [unit, FILTER.registryStatus, FILTER.kind],
  );
  return OFFSETS[place].map((offset) => ({ unit, offset, after: rows[offset - 1] }));
}

function filterOf(place, unit) {
  return { ...FILTER, [`${place}Id`]: unit };
}

const REGISTER = `query List($first: Int!, $after: String) {
  organisations(first: $first, after: $after, sort: { field: name, direction: ASC },
    filter: { registryStatus: { eq: ACTIVE }, kind: { eq: COOPERATIVE } }) {
    nodes { ${OWN} commune { id fullName } latestAnnualFigure { year revenue profit workerCount } } } }`;
const REGISTER_CURSORS = `query Cursors($first: Int!, $after: String) {
  organisations(first: $first, after: $after, sort: { field: name, direction: ASC },
    filter: { registryStatus: { eq: ACTIVE }, kind: { eq: COOPERATIVE } }) { edges { cursor node { id } } } }`;

const DEFAULT = `query List($filter: OrganisationFilter!, $first: Int!, $after: Position) {
  organisations(filter: $filter, first: $first, after: $after) {
    ${OWN} commune { id fullName } latestAnnualFigure { year revenue profit workerCount } } }`;

const POSTGRAPHILE_ARGS = 'first: $first, after: $after, condition: $condition, orderBy: [NAME_ASC, ID_ASC]';
const POSTGRAPHILE = `query List($condition: OrganisationCondition!, $first: Int!, $after: Cursor) {
  allOrganisations(${POSTGRAPHILE_ARGS}) {
    nodes { ${OWN} commune: adminUnitByCommuneId { id fullName }
      latest: annualFigures(first: 1, orderBy: [YEAR_DESC]) { year revenue profit workerCount } } } }`;
const POSTGRAPHILE_CURSORS = `query Cursors($condition: OrganisationCondition!, $first: Int!, $after: Cursor) {
  allOrganisations(${POSTGRAPHILE_ARGS}) { edges { cursor node { id } } } }`;

function workload(place, deep) {
  const id = `q1-${deep ? 'deep' : 'first'}-${place}`;
  return {
    id,
    title: deep ? 'Q1 deep page' : 'Q1 first page',
    place,
    variables: (database) => variables({ database, place, deep }),
    raw: {
      body: ({ unit, after }) => [unit, FILTER.registryStatus, FILTER.kind, ...(after ? [after.name, after.id] : [])],
      path: `/${id}`,
      rows: (data) => data.organisations,
    },
    register: {
      query: REGISTER,
      cursors: (ask, list) =>
        cursorsAt(list, (first, after) => ask(REGISTER_CURSORS, { first, after }), edgesOf('organisations')),
      variables: (_, cursor) => ({ first: 50, after: cursor ?? null }),
      rows: (data) => data.organisations.nodes,
    },
    default: {
      query: DEFAULT,
      variables: ({ unit, after }) => ({ filter: filterOf(place, unit), first: 50, after }),
      rows: (data) => data.organisations,
    },
    postgraphile: {
      query: POSTGRAPHILE,
      cursors: (ask, list) =>
        cursorsAt(
          list,
          (first, after) => ask(POSTGRAPHILE_CURSORS, { condition: filterOf(place, list[0].unit), first, after }),
          edgesOf('allOrganisations'),
        ),
      variables: ({ unit }, cursor) => ({ condition: filterOf(place, unit), first: 50, after: cursor ?? null }),
      rows: (data) =>
        data.allOrganisations.nodes.map(({ latest, ...row }) => ({ ...row, latestAnnualFigure: latest[0] ?? null })),
    },
  };
}

const edgesOf = (field) => (data) => data[field].edges;

export const Q1 = ['province', 'commune'].flatMap((place) => [workload(place, false), workload(place, true)]);
