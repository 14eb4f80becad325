import { type IsoDate, today } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { noticeDays } from './certificate.rules';
import type { CertificateDates, Decision, OcopLaw } from './ocop-law';

/** A decision to be kept with its product. */
export interface NewCertificate extends Decision {
  productId: string;
  score: number | null;
  decisionNumber: string | null;
  issuedBy: string | null;
  isOwn: boolean;
  source: string | null;
  note?: string | null;
}

/**
 * Writes certificates, however many: each with the dates and the breach that the law of its day makes; those before give way,
 * the products show their latest rank, and what has not ended gets its notices.
 * @returns their ids, in the order given
 */
export async function putCertificates(
  tx: EntityManager,
  law: OcopLaw,
  certificates: readonly NewCertificate[],
): Promise<string[]> {
  const judge = judging(tx, law);
  const rows: (NewCertificate & CertificateDates & { id: string; breach: string | null })[] = [];
  const [{ ids }] = (await tx.query('SELECT ARRAY(SELECT uuidv7() FROM generate_series(1, $1)) AS ids', [
    certificates.length,
  ])) as [{ ids: string[] }];
  for (const [at, one] of certificates.entries()) rows.push({ ...one, ...(await judge(one)), id: ids[at]! });
  await tx.query(
    `INSERT INTO ocop_certificate (id, product_id, stars, score, decision_number, decision_on, decision_year, counted_from, authority, issued_by,
       valid_months, expires_on, expiring_from, breach, is_own, source, note)
     SELECT x.id, x."productId", x.stars, x.score, x."decisionNumber", x."decisionOn", x."decisionYear", x."countedFrom", x.authority, x."issuedBy",
       x."validMonths", x."expiresOn", x."expiringFrom", x.breach, x."isOwn", x.source, x.note
     FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "productId" uuid, stars int, score float8, "decisionNumber" text, "decisionOn" date,
       "decisionYear" int, "countedFrom" date, authority text, "issuedBy" text, "validMonths" int, "expiresOn" date, "expiringFrom" date,
       breach text, "isOwn" boolean, source text, note text)`,
    [JSON.stringify(rows)],
  );
  await settle(tx, [...new Set(rows.map(({ productId }) => productId))]);
  await foreseeNotices(tx, law, rows);
  return ids;
}

/* The law of a day is asked once for all decisions of that day. */
function judging(tx: EntityManager, law: OcopLaw) {
  const known = new Map<string, CertificateDates & { breach: string | null }>();
  return async (decision: Decision) => {
    const { stars, authority, decisionOn, decisionYear } = decision;
    const key = [stars, authority, decisionOn, decisionYear].join('|');
    const judged = known.get(key) ?? {
      ...(await law.dates(tx, decisionOn, decisionYear)),
      breach: await law.breach(tx, decision),
    };
    known.set(key, judged);
    return judged;
  };
}

/* Nobody is to be told of the end of what has ended, or gave way to another. */
async function foreseeNotices(
  tx: EntityManager,
  law: OcopLaw,
  rows: readonly { id: string; expiresOn: IsoDate | null }[],
): Promise<void> {
  const before = await law.noticeDays(tx, today());
  const notices = rows.flatMap(({ id, expiresOn }) =>
    expiresOn !== null && expiresOn >= today() ? noticeDays(expiresOn, before).map((one) => ({ ...one, id })) : [],
  );
  await tx.query(
    `INSERT INTO ocop_expiry_notice (certificate_id, days_before, due_on)
     SELECT c.id, x."daysBefore", x."dueOn" FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "daysBefore" int, "dueOn" date)
     JOIN ocop_certificate c ON c.id = x.id WHERE c.superseded_on IS NULL`,
    [JSON.stringify(notices)],
  );
}

/**
 * Puts the certificates of products in order after one was written or taken back: each gives way to the next one from
 * that one's day on, and the product shows the latest that was not revoked.
 */
export async function settle(tx: EntityManager, productIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE ocop_certificate c SET superseded_on = n.next FROM (
       SELECT id, lead(counted_from) OVER (PARTITION BY product_id ORDER BY counted_from, id) AS next
       FROM ocop_certificate WHERE product_id = ANY($1::uuid[]) AND revoked_on IS NULL) n
     WHERE n.id = c.id AND c.superseded_on IS DISTINCT FROM n.next`,
    [productIds],
  );
  await tx.query(
    `UPDATE ocop_product p SET stars = n.stars, expires_on = n.ends FROM (
       SELECT i.id, l.stars, l.ends FROM unnest($1::uuid[]) AS i(id) LEFT JOIN LATERAL (
         SELECT c.stars, coalesce(c.grace_until, c.expires_on) AS ends FROM ocop_certificate c
         WHERE c.product_id = i.id AND c.revoked_on IS NULL ORDER BY c.counted_from DESC, c.id DESC LIMIT 1) l ON true) n
     WHERE p.id = n.id AND (p.stars, p.expires_on) IS DISTINCT FROM (n.stars, n.ends)`,
    [productIds],
  );
}
