import { type ImportContext, saysOtherwise } from '@platform/import';
import type { EntityManager } from 'typeorm';
import { type NewCertificate, putCertificates, settle } from './certificate.writing';
import type { OcopLaw } from './ocop-law';

const WRITTEN = `r.outcome IN ('CREATE', 'UPDATE')`;

/** Writes the rows: products with their subjects, then every decision that is new, by the law of its own day. */
export async function applyProducts(tx: EntityManager, law: OcopLaw, { fileName }: ImportContext): Promise<void> {
  await chooseProducts(tx);
  await writeProducts(tx);
  await writeCertificates(tx, law, `Tệp ${fileName}`.slice(0, 200));
  await tx.query(
    `UPDATE import_work r SET applied = jsonb_build_object('product', s.product_id, 'made', s.made, 'version', p.version,
       'party', CASE WHEN s.made_party THEN s.party_id END, 'certificates', coalesce((
         SELECT jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version)) FROM ocop_told t JOIN ocop_certificate c ON c.id = t.certificate_id
         WHERE t.id = s.id AND t.is_new), '[]'))
     FROM ocop_slice s JOIN ocop_product p ON p.id = s.product_id WHERE s.id = r.id`,
  );
}

/* Rows of one name, place and subject are one new product; one enterprise or household of a place is one party. */
async function chooseProducts(tx: EntityManager): Promise<void> {
  await tx.query('DROP TABLE IF EXISTS ocop_slice');
  await tx.query(
    `CREATE TEMP TABLE ocop_slice ON COMMIT DROP AS
     WITH row AS (
       SELECT m.*, r.content, r.content ->> 'subjectIs' AS subject_is,
         concat_ws('|', m.name_fold, m.unit_id, coalesce(m.organisation_id::text, m.subject_fold)) AS product_key,
         concat_ws('|', coalesce(m.commune_id, m.unit_id), m.subject_fold, r.content ->> 'subjectIs') AS party_key
       FROM import_work r JOIN ocop_row m ON m.id = r.id WHERE ${WRITTEN}),
     product AS (SELECT product_key, uuidv7() AS id FROM row WHERE product_id IS NULL GROUP BY product_key),
     party AS (
       SELECT w.party_key, coalesce(k.id, uuidv7()) AS id, k.id IS NULL AS made FROM (
         SELECT DISTINCT ON (party_key) party_key, commune_id, subject_fold, subject_is FROM row
         WHERE product_id IS NULL AND organisation_id IS NULL AND subject_is IN ('ENTERPRISE', 'HOUSEHOLD')) w
       LEFT JOIN LATERAL (SELECT p.party_id AS id FROM ocop_product p WHERE p.commune_id = w.commune_id AND p.subject_kind = w.subject_is
         AND p.party_id IS NOT NULL AND register_fold(p.subject_name) = w.subject_fold LIMIT 1) k ON true)
     SELECT row.id, row.sheet, row.row_no, row.unit_id, row.organisation_id, row.content, row.name_fold,
       CASE WHEN row.organisation_id IS NOT NULL THEN 'ORGANISATION' ELSE row.subject_is END AS subject_kind,
       coalesce(row.product_id, product.id) AS product_id, row.product_id IS NULL AS made, party.id AS party_id,
       coalesce(party.made, false) AS made_party
     FROM row LEFT JOIN product ON product.product_key = row.product_key AND row.product_id IS NULL
     LEFT JOIN party ON party.party_key = row.party_key AND row.product_id IS NULL AND row.organisation_id IS NULL`,
  );
}

async function writeProducts(tx: EntityManager): Promise<void> {
  await tx.query(
    `INSERT INTO party (id, kind, name, name_key)
     SELECT DISTINCT ON (s.party_id) s.party_id, s.subject_kind, left(s.content ->> 'organisation', 200), s.content ->> 'subjectFold'
     FROM ocop_slice s WHERE s.made_party ORDER BY s.party_id, s.sheet, s.row_no`,
  );
  // Where the product lies today follows from the unit, by the trigger.
  await tx.query(
    `INSERT INTO ocop_product (id, name, name_key, set_number, subject_kind, subject_name, organisation_id, party_id, unit_id, province_id)
     SELECT DISTINCT ON (s.product_id) s.product_id, s.content ->> 'product', s.name_fold, (s.content ->> 'set')::int, s.subject_kind,
       coalesce(o.name, left(s.content ->> 'organisation', 300)), s.organisation_id, s.party_id, s.unit_id, s.unit_id
     FROM ocop_slice s LEFT JOIN organisation o ON o.id = s.organisation_id
     WHERE s.made ORDER BY s.product_id, s.content ->> 'set' IS NULL, s.sheet, s.row_no`,
  );
}

/* A decision that two rows tell is one. */
async function writeCertificates(tx: EntityManager, law: OcopLaw, source: string): Promise<void> {
  await tx.query('ALTER TABLE ocop_told ADD COLUMN IF NOT EXISTS certificate_id uuid');
  const told = (await tx.query(
    `SELECT DISTINCT ON (s.product_id, t.stars, coalesce(t.number_fold, t.decided_on::text, t.decision_year::text))
       s.product_id AS "productId", t.stars, t.score, t.number AS "decisionNumber", t.decided_on::text AS "decisionOn",
       t.decision_year AS "decisionYear", t.issued_by AS "issuedBy", t.authority, false AS "isOwn",
       coalesce(s.content ->> 'source', $1) AS source, s.content ->> 'note' AS note, t.id, t.nth::int
     FROM ocop_told t JOIN ocop_slice s ON s.id = t.id WHERE t.is_new
     ORDER BY s.product_id, t.stars, coalesce(t.number_fold, t.decided_on::text, t.decision_year::text), s.sheet, s.row_no, t.nth`,
    [source],
  )) as (NewCertificate & { id: string; nth: number })[];
  const ids = await putCertificates(tx, law, told.map(({ id: _, nth: __, ...certificate }) => certificate));
  await tx.query(
    `UPDATE ocop_told t SET certificate_id = x.certificate FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, nth int, certificate uuid)
     WHERE t.id = x.id AND t.nth = x.nth`,
    [JSON.stringify(told.map(({ id, nth }, at) => ({ id, nth, certificate: ids[at] })))],
  );
}

const PRODUCT = `(r.applied ->> 'product')::uuid`;

/** Rows whose product has changed, or has got a decision, a dossier or a picture of its own; and the other rows of that product. */
export async function productsChangedSince(tx: EntityManager): Promise<string[]> {
  const ours = `(SELECT (x ->> 'id')::uuid FROM import_work w, jsonb_array_elements(w.applied -> 'certificates') x)`;
  const rows = (await tx.query(
    `WITH changed AS (
       SELECT ${PRODUCT} AS id FROM import_work r WHERE r.applied ? 'product' AND (
         (r.applied ->> 'made')::boolean AND (${saysOtherwise('ocop_product', PRODUCT, `(r.applied ->> 'version')::integer`)}
           OR EXISTS (SELECT 1 FROM ocop_certificate c WHERE c.product_id = ${PRODUCT} AND c.id NOT IN ${ours})
           OR EXISTS (SELECT 1 FROM ocop_dossier d WHERE d.product_id = ${PRODUCT})
           OR EXISTS (SELECT 1 FROM ocop_product_file f WHERE f.product_id = ${PRODUCT}))
         OR EXISTS (SELECT 1 FROM jsonb_array_elements(r.applied -> 'certificates') e
           WHERE ${saysOtherwise('ocop_certificate', `(e ->> 'id')::uuid`, `(e ->> 'version')::integer`)})
         OR EXISTS (SELECT 1 FROM jsonb_array_elements(r.applied -> 'certificates') e JOIN ocop_expiry_notice n
           ON n.certificate_id = (e ->> 'id')::uuid WHERE n.sent_on IS NOT NULL)))
     SELECT r.id FROM import_work r WHERE ${PRODUCT} IN (SELECT id FROM changed)`,
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Takes the decisions of the batch back, the products it made, and subjects nobody else points at. */
export async function undoProducts(tx: EntityManager): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE ocop_back ON COMMIT DROP AS
     SELECT DISTINCT ${PRODUCT} AS product_id, bool_or((r.applied ->> 'made')::boolean) OVER (PARTITION BY r.applied ->> 'product') AS made,
       (r.applied ->> 'party')::uuid AS party_id FROM import_work r WHERE r.applied ? 'product'`,
  );
  const certificates = `(SELECT (x ->> 'id')::uuid FROM import_work r, jsonb_array_elements(r.applied -> 'certificates') x)`;
  await tx.query(`DELETE FROM ocop_expiry_notice n WHERE n.certificate_id IN ${certificates}`);
  await tx.query(`DELETE FROM ocop_certificate c WHERE c.id IN ${certificates}`);
  await tx.query('DELETE FROM ocop_product p USING ocop_back b WHERE b.made AND p.id = b.product_id');
  const kept = (await tx.query('SELECT DISTINCT product_id AS id FROM ocop_back WHERE NOT made')) as { id: string }[];
  await settle(tx, kept.map(({ id }) => id));
  await tx.query(
    `SELECT import_take_back_members(NULL, '{}', ARRAY(SELECT DISTINCT party_id FROM ocop_back WHERE party_id IS NOT NULL))`,
  );
}
