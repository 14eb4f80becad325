/**
 * Q2-core: one organisation of a place with its officers and their names, 25 members with what each undertook and
 * paid, five years of figures, its unions, and what the office and the registry state about it. A different organisation each time.
 */

const ASKED = 200;
const UNIT = '{ id fullName }';
const STATED = 'id validFrom validTo name kind registryStatus charterCapital addressLine';
const OWN =
  'id code name kind version registrationKind registryStatus registryStatusSince taxCode taxStatus operationalState' +
  ' addressLine establishedOn field industry charterCapital officialMemberCount';
const OFFICER = 'id post validFrom validTo';
const FIGURE = 'id year memberCount workerCount totalCapital revenue profit reportedGrade';
const MEMBERSHIP = 'id validFrom validTo';
const MEMBER = 'id name kind type joinedOn';
const CONTRIBUTION = 'id kind occurredOn amount';
const BASICS = '{ id code kind name registryStatus }';

async function variables(database, place) {
  const unit = { province: database.provinceId, commune: database.communeId }[place];
  const { rows } = await database.query(
    `SELECT id FROM organisation WHERE ${place}_id = $1 AND kind = 'COOPERATIVE' ORDER BY id LIMIT ${ASKED}`,
    [unit],
  );
  return rows.map(({ id }) => ({ id, unit }));
}

const REGISTER = `query Detail($id: ID!) { organisation(id: $id) { ${OWN}
  commune ${UNIT} province ${UNIT} representative { id name }
  officers(first: 20) { nodes { ${OFFICER} person { id name } } }
  members(first: 25) { nodes { ${MEMBER} party { id name } contributions(first: 10) { nodes { ${CONTRIBUTION} } } } }
  annualFigures(first: 5) { nodes { ${FIGURE} } }
  unions(first: 10) { nodes { ${MEMBERSHIP} union ${BASICS} } }
  officeStatements(first: 10) { nodes { ${STATED} officialMemberCount unit ${UNIT} } }
  registryStatements(first: 10) { nodes { ${STATED} eventId unit ${UNIT} } } } }`;

const DEFAULT = `query Detail($id: ID!) { organisation(id: $id) { ${OWN}
  commune ${UNIT} province ${UNIT} representative { id name }
  officers { ${OFFICER} person { id name } }
  members(first: 25) { ${MEMBER} party { id name } contributions { ${CONTRIBUTION} } }
  annualFigures(first: 5) { ${FIGURE} }
  unions { ${MEMBERSHIP} union ${BASICS} }
  officeStatements { ${STATED} officialMemberCount unit ${UNIT} }
  registryStatements { ${STATED} eventId unit ${UNIT} } } }`;

const NEWEST = 'orderBy: [VALID_FROM_DESC, ID_DESC]';
const POSTGRAPHILE = `query Detail($id: UUID!) { organisation: organisationById(id: $id) { ${OWN}
  commune: adminUnitByCommuneId ${UNIT} province: adminUnitByProvinceId ${UNIT}
  representative: partyByRepresentativeId { id name }
  officers(first: 20, ${NEWEST}) { ${OFFICER} person: partyByPersonId { id name } }
  members(first: 25, orderBy: [LIST_KEY_ASC, ID_ASC]) { ${MEMBER} party: partyByPartyId { id name }
    contributions(first: 10, orderBy: [OCCURRED_ON_DESC, ID_DESC]) { ${CONTRIBUTION} } }
  annualFigures(first: 5, orderBy: [YEAR_DESC, ID_DESC]) { ${FIGURE} }
  unions(first: 10, ${NEWEST}) { ${MEMBERSHIP} union: organisationByUnionId ${BASICS} }
  officeStatements(first: 10, ${NEWEST}) { ${STATED} officialMemberCount unit: adminUnitByUnitId ${UNIT} }
  registryStatements(first: 10, ${NEWEST}) { ${STATED} eventId unit: adminUnitByUnitId ${UNIT} } } }`;

const LISTS = ['officers', 'annualFigures', 'unions', 'officeStatements', 'registryStatements'];
const plain = (row, lists) => ({ ...row, ...Object.fromEntries(lists.map((name) => [name, row[name].nodes])) });
const withoutConnections = (row) => ({
  ...plain(row, LISTS),
  members: row.members.nodes.map((member) => plain(member, ['contributions'])),
});

export const Q2 = ['province', 'commune'].map((place) => ({
  id: `q2-${place}`,
  title: 'Q2 detail',
  place,
  variables: (database) => variables(database, place),
  raw: { path: `/q2-${place}`, body: ({ id, unit }) => [id, unit], rows: (data) => [data.organisation] },
  register: {
    query: REGISTER,
    variables: ({ id }) => ({ id }),
    rows: (data) => [withoutConnections(data.organisation)],
  },
  default: { query: DEFAULT, variables: ({ id }) => ({ id }), rows: (data) => [data.organisation] },
  postgraphile: { query: POSTGRAPHILE, variables: ({ id }) => ({ id }), rows: (data) => [data.organisation] },
}));
