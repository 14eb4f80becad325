import { asSystem } from '@platform/database';
import { type ImportContext, saysOtherwise } from '@platform/import';
import type { EntityManager } from 'typeorm';
import { GAPS } from './link-list.compare';

const CREATED = `r.outcome = 'CREATE'`;

/**
 * Writes a slice of rows: links with their two parties, and what fills gaps. The organisations of the rows are locked. A
 * partner whose tax code the register knows is that organisation; any other enterprise is one record under its name.
 */
export async function applyLinks(tx: EntityManager, context: ImportContext): Promise<void> {
  await sliceOf(tx, context);
  await asSystem(tx, () => choosePartners(tx));
  await writeLinks(tx);
  await tx.query(
    `UPDATE import_work r SET applied = jsonb_build_object('link', l.id, 'version', l.version + 1,
       'filled', ARRAY(SELECT jsonb_object_keys(r.changes)))
     FROM link_row m JOIN value_chain_link l ON l.id = m.link_id WHERE r.outcome = 'UPDATE' AND m.id = r.id`,
  );
  await tx.query(
    `UPDATE value_chain_link l SET ${GAPS.map(([field, column, stated]) => `${column} = CASE WHEN r.changes ? '${field}' THEN ${stated} ELSE l.${column} END`).join(', ')}
     FROM import_work r WHERE r.outcome = 'UPDATE' AND l.id = (r.applied ->> 'link')::uuid`,
  );
}

/* A day of signing still to come is a draft's; where no end is told, a link that is over ended by the day of the figures. */
async function sliceOf(tx: EntityManager, { figuresOn, today }: ImportContext): Promise<void> {
  await tx.query('DROP TABLE IF EXISTS link_slice');
  await tx.query(
    `CREATE TEMP TABLE link_slice ON COMMIT DROP AS
     WITH word AS (
       SELECT w.key, min(w.id::text)::uuid AS id, min(w.sector) AS sector FROM (
         SELECT DISTINCT register_fold(x) AS key, c.id, c.sector
         FROM commodity c, unnest(c.name || string_to_array(coalesce(c.aliases, ''), ';')) x WHERE trim(x) <> '') w
       GROUP BY w.key HAVING count(DISTINCT w.id) = 1),
     row AS (
       SELECT r.id, r.sheet, r.row_no, r.target_id, r.content, o.name AS own_name,
         o.kind IN ('COOPERATIVE', 'COOPERATIVE_UNION') AS leads,
         CASE WHEN (r.content ->> 'signedFrom')::date > $2::date THEN 'DRAFT' ELSE r.content ->> 'linkState' END AS state,
         (r.content ->> 'signedFrom')::date AS signed_from, (r.content ->> 'endsUntil')::date AS ends_on,
         word.id AS commodity_id, word.sector,
         (SELECT p.id FROM organisation p WHERE p.code = r.content ->> 'partnerCode' AND p.merged_into_id IS NULL AND p.id <> r.target_id) AS partner_id
       FROM import_work r JOIN organisation o ON o.id = r.target_id LEFT JOIN word ON word.key = r.content ->> 'productFold'
       WHERE ${CREATED})
     SELECT row.*, uuidv7() AS link_id, uuidv7() AS own_party, uuidv7() AS partner_party, NULL::uuid AS party_id, false AS made,
       CASE WHEN row.state <> 'DRAFT' THEN row.signed_from END AS signed_on,
       CASE WHEN row.state IN ('IN_FORCE', 'COMPLETED', 'BREACHED') THEN row.signed_from END AS in_force_on,
       CASE WHEN row.state IN ('COMPLETED', 'TERMINATED', 'BREACHED')
         THEN greatest(row.signed_from, coalesce(least(row.ends_on, $2::date), $1::date)) END AS ended_on
     FROM row`,
    [figuresOn, today],
  );
}

/* One record for an enterprise, however many links it has, also in other communes; two people of one name are two. */
async function choosePartners(tx: EntityManager): Promise<void> {
  const enterprise = `s.partner_id IS NULL AND s.content ->> 'partnerKind' = 'ENTERPRISE'`;
  await tx.query(
    `UPDATE link_slice s SET party_id = p.id FROM (
       SELECT DISTINCT ON (name_key) name_key, id FROM party
       WHERE kind = 'ENTERPRISE' AND name_key = ANY(ARRAY(SELECT content ->> 'partnerFold' FROM link_slice)) ORDER BY name_key, id) p
     WHERE ${enterprise} AND p.name_key = s.content ->> 'partnerFold'`,
  );
  await tx.query(
    // As a subquery it might be asked again for each row, and give each another id.
    `WITH p AS MATERIALIZED (
       SELECT name_key, uuidv7() AS id FROM (
         SELECT DISTINCT s.content ->> 'partnerFold' AS name_key FROM link_slice s WHERE ${enterprise} AND s.party_id IS NULL) n)
     UPDATE link_slice s SET party_id = p.id, made = true FROM p
     WHERE ${enterprise} AND s.party_id IS NULL AND p.name_key = s.content ->> 'partnerFold'`,
  );
  await tx.query(
    'UPDATE link_slice SET party_id = uuidv7(), made = true WHERE partner_id IS NULL AND party_id IS NULL',
  );
  await tx.query(
    `INSERT INTO party (id, kind, name, name_key)
     SELECT DISTINCT ON (s.party_id) s.party_id, s.content ->> 'partnerKind', s.content ->> 'partner', s.content ->> 'partnerFold'
     FROM link_slice s WHERE s.made ORDER BY s.party_id, s.sheet, s.row_no`,
  );
}

async function writeLinks(tx: EntityManager): Promise<void> {
  const stages = ['supply', 'production', 'processing', 'consumption'];
  await tx.query(
    `INSERT INTO value_chain_link (id, kind, number, keeper_id, commodity_id, product, ${stages.join(', ')}, form, legal_basis, market, value,
       ends_on, note, state, signed_on, in_force_on, ended_on, end_reason)
     SELECT s.link_id, 'CONTRACT', s.content ->> 'number', s.target_id, s.commodity_id, s.content ->> 'product',
       ${stages.map((stage) => `(s.content ->> '${stage}')::boolean`).join(', ')}, s.content ->> 'linkForm',
       CASE WHEN s.sector IN ('CROP', 'LIVESTOCK', 'AQUACULTURE', 'FORESTRY', 'SALT') THEN 'DECREE_98' ELSE 'OTHER' END,
       s.content ->> 'market', (s.content ->> 'value')::bigint, s.ends_on, left(s.content ->> 'listNote', 1000), s.state, s.signed_on, s.in_force_on,
       s.ended_on, CASE WHEN s.ended_on IS NOT NULL THEN s.content ->> 'endWords' END
     FROM link_slice s ORDER BY s.sheet, s.row_no`,
  );
  await tx.query(
    `INSERT INTO link_seat (link_id, keeper_id, organisation_id)
     SELECT link_id, target_id, target_id FROM link_slice
     UNION ALL SELECT link_id, target_id, partner_id FROM link_slice WHERE partner_id IS NOT NULL`,
  );
  await tx.query(
    `INSERT INTO link_party (id, link_id, organisation_id, kind, name, role, is_lead, fits_lead)
     SELECT own_party, link_id, target_id, 'ORGANISATION', own_name, 'PRODUCER', leads, leads FROM link_slice`,
  );
  await tx.query(
    `INSERT INTO link_party (id, link_id, organisation_id, party_id, kind, name, tax_code, role, is_lead, fits_lead)
     SELECT s.partner_party, s.link_id, s.partner_id, s.party_id,
       CASE WHEN s.partner_id IS NULL THEN s.content ->> 'partnerKind' ELSE 'ORGANISATION' END, coalesce(p.name, s.content ->> 'partner'),
       CASE WHEN s.content ->> 'partnerCode' ~ '^[0-9-]{10,14}$' THEN s.content ->> 'partnerCode' END, s.content ->> 'partnerRole',
       NOT s.leads AND fits.it, fits.it
     FROM link_slice s LEFT JOIN organisation p ON p.id = s.partner_id
     CROSS JOIN LATERAL (SELECT coalesce(p.kind IN ('COOPERATIVE', 'COOPERATIVE_UNION'), s.content ->> 'partnerKind' = 'ENTERPRISE') AS it) fits`,
  );
  await tx.query(
    `UPDATE import_work r SET applied = jsonb_build_object('link', s.link_id, 'version', 1, 'parties', ARRAY[s.own_party, s.partner_party],
       'party', CASE WHEN s.made THEN s.party_id END)
     FROM link_slice s WHERE s.id = r.id`,
  );
}

/** Rows whose link says something else than the file did, or has got other parties, a season, a breach or a paper. */
export async function linksChangedSince(tx: EntityManager): Promise<string[]> {
  const LINK = `(r.applied ->> 'link')::uuid`;
  const has = (table: string): string => `EXISTS (SELECT 1 FROM ${table} x WHERE x.link_id = ${LINK})`;
  const rows = (await tx.query(
    `SELECT r.id FROM import_work r WHERE r.applied ? 'link' AND (
       ${saysOtherwise('value_chain_link', LINK, `(r.applied ->> 'version')::integer`)}
       OR r.applied ? 'parties' AND (${has('link_season')} OR ${has('link_breach')} OR ${has('link_file')}
         OR (SELECT count(*) FILTER (WHERE r.applied -> 'parties' ? x.id::text AND x.version = 1) <> 2 OR count(*) <> 2
           FROM link_party x WHERE x.link_id = ${LINK})))`,
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Empties the gaps the batch filled and takes its links back, with the partners nobody else points at. */
export async function undoLinks(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE value_chain_link l SET ${GAPS.map(([field, column]) => `${column} = CASE WHEN r.applied -> 'filled' ? '${field}' THEN NULL ELSE l.${column} END`).join(', ')}
     FROM import_work r WHERE r.applied ? 'filled' AND l.id = (r.applied ->> 'link')::uuid`,
  );
  await tx.query(
    `SELECT import_take_back_links(ARRAY(SELECT (r.applied ->> 'link')::uuid FROM import_work r WHERE r.applied ? 'parties'),
       ARRAY(SELECT DISTINCT (r.applied ->> 'party')::uuid FROM import_work r WHERE r.applied ->> 'party' IS NOT NULL))`,
  );
}
