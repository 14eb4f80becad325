/** What one would write by hand for each question: one statement, its JSON built in PostgreSQL. */

const UNIT = (id) =>
  `(SELECT row_to_json(u) FROM (SELECT a.id, a.full_name AS "fullName" FROM admin_unit a WHERE a.id = ${id}) u)`;
const LIST = (sql) => `(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${sql}) r)`;

const list = (place, after) => `
  SELECT json_build_object('organisations', coalesce(json_agg(row_to_json(r)), '[]'))::text FROM (
    SELECT o.id, o.code, o.name, o.kind, o.registry_status AS "registryStatus", o.tax_status AS "taxStatus",
      o.operational_state AS "operationalState", o.charter_capital::text AS "charterCapital",
      o.official_member_count AS "officialMemberCount", ${UNIT('o.commune_id')} AS commune,
      (SELECT row_to_json(y) FROM (SELECT f.year, f.revenue::text AS revenue, f.profit::text AS profit,
         f.worker_count AS "workerCount" FROM annual_figure f WHERE f.organisation_id = o.id
         ORDER BY f.year DESC LIMIT 1) y) AS "latestAnnualFigure"
    FROM organisation o
    WHERE o.${place}_id = $1 AND o.registry_status = $2 AND o.kind = $3 ${after ? 'AND (o.name, o.id) > ($4, $5)' : ''}
    ORDER BY o.name, o.id LIMIT 50) r`;

const STATED =
  's.id, s.valid_from AS "validFrom", s.valid_to AS "validTo", s.name, s.kind, s.registry_status AS "registryStatus",' +
  ' s.charter_capital::text AS "charterCapital", s.address_line AS "addressLine"';

const detail = (place) => `
  SELECT json_build_object('organisation', (SELECT row_to_json(r) FROM (
    SELECT o.id, o.code, o.name, o.kind, o.version, o.registration_kind AS "registrationKind",
      o.registry_status AS "registryStatus", o.registry_status_since AS "registryStatusSince", o.tax_code AS "taxCode",
      o.tax_status AS "taxStatus", o.operational_state AS "operationalState", o.address_line AS "addressLine",
      o.established_on AS "establishedOn", o.field, o.industry, o.charter_capital::text AS "charterCapital",
      o.official_member_count AS "officialMemberCount", ${UNIT('o.commune_id')} AS commune,
      ${UNIT('o.province_id')} AS province,
      (SELECT row_to_json(p) FROM (SELECT p.id, p.name FROM party p WHERE p.id = o.representative_id) p) AS representative,
      ${LIST(`SELECT f.id, f.post, f.valid_from AS "validFrom", f.valid_to AS "validTo",
        (SELECT row_to_json(p) FROM (SELECT p.id, p.name FROM party p WHERE p.id = f.person_id) p) AS person
        FROM officer f WHERE f.organisation_id = o.id ORDER BY f.valid_from DESC, f.id DESC LIMIT 20`)} AS officers,
      ${LIST(`SELECT m.id, m.name, m.kind, m.type, m.joined_on AS "joinedOn",
        (SELECT row_to_json(p) FROM (SELECT p.id, p.name FROM party p WHERE p.id = m.party_id) p) AS party,
        ${LIST(`SELECT c.id, c.kind, c.occurred_on AS "occurredOn", c.amount::text AS amount
          FROM capital_contribution c WHERE c.membership_id = m.id
          ORDER BY c.occurred_on DESC, c.id DESC LIMIT 10`)} AS contributions
        FROM membership m WHERE m.organisation_id = o.id ORDER BY m.list_key, m.id LIMIT 25`)} AS members,
      ${LIST(`SELECT a.id, a.year, a.member_count AS "memberCount", a.worker_count AS "workerCount",
        a.total_capital::text AS "totalCapital", a.revenue::text AS revenue, a.profit::text AS profit,
        a.reported_grade AS "reportedGrade" FROM annual_figure a WHERE a.organisation_id = o.id
        ORDER BY a.year DESC, a.id DESC LIMIT 5`)} AS "annualFigures",
      ${LIST(`SELECT m.id, m.valid_from AS "validFrom", m.valid_to AS "validTo",
        (SELECT row_to_json(b) FROM (SELECT b.id, b.code, b.kind, b.name, b.registry_status AS "registryStatus"
         FROM organisation b WHERE b.id = m.union_id) b) AS "union"
        FROM union_membership m WHERE m.member_id = o.id ORDER BY m.valid_from DESC, m.id DESC LIMIT 10`)} AS unions,
      ${LIST(`SELECT ${STATED}, s.official_member_count AS "officialMemberCount", ${UNIT('s.unit_id')} AS unit
        FROM organisation_statement_office s WHERE s.organisation_id = o.id
        ORDER BY s.valid_from DESC, s.id DESC LIMIT 10`)} AS "officeStatements",
      ${LIST(`SELECT ${STATED}, s.event_id AS "eventId", ${UNIT('s.unit_id')} AS unit
        FROM organisation_statement_dkkd s WHERE s.organisation_id = o.id
        ORDER BY s.valid_from DESC, s.id DESC LIMIT 10`)} AS "registryStatements"
    FROM organisation o WHERE o.id = $1 AND o.${place}_id = $2) r))::text`;

/** By name, as the raw server is asked for them. Places: the user's province or commune. */
export const STATEMENTS = {
  'q1-first-province': list('province', false),
  'q1-first-commune': list('commune', false),
  'q1-deep-province': list('province', true),
  'q1-deep-commune': list('commune', true),
  'q2-province': detail('province'),
  'q2-commune': detail('commune'),
};
