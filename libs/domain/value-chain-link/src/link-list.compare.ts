import { rejectStrangers } from '@domain/co-op';
import { withCellFinding } from '@platform/import';
import type { EntityManager } from 'typeorm';
import { LINK_WRITE } from './link.permissions';

const OPEN = `r.kind = 'DATA' AND r.outcome IS NULL`;

/** Fields a table fills where the register has nothing, and how each is written. */
export const GAPS = [
  ['value', 'value', `(r.content ->> 'value')::bigint`],
  ['endsOn', 'ends_on', `(r.content ->> 'endsUntil')::date`],
  ['market', 'market', `r.content ->> 'market'`],
] as const;

const noted = (key: string, kind: string): string =>
  `coalesce(r.cells -> '${key}' -> 'findings' @> '[{"kind": "${kind}"}]', false)`;

/**
 * Decides for every open row: a new link, something missing of a known one, or nothing. A known link has the same partner, by
 * name or tax code, and the same number; where one of them has no number, the same product and day of signing.
 */
export async function compareLinks(tx: EntityManager): Promise<void> {
  await rejectStrangers(tx, LINK_WRITE);
  await tx.query(
    `CREATE TEMP TABLE link_known ON COMMIT DROP AS
     SELECT x.organisation_id, l.id, l.state, l.value, l.ends_on, l.market, l.signed_on, register_fold(l.number) AS number_fold,
       register_fold(l.product) AS product_fold, p.names, p.codes,
       (SELECT register_in_scope($1, k.province_id, k.commune_id, k.id) FROM organisation k WHERE k.id = x.keeper_id) AS mine
     FROM link_seat x JOIN value_chain_link l ON l.id = x.link_id
     CROSS JOIN LATERAL (
       SELECT array_agg(register_fold(y.name)) AS names, array_agg(coalesce(y.tax_code, o.code)) AS codes
       FROM link_party y LEFT JOIN organisation o ON o.id = y.organisation_id WHERE y.link_id = l.id) p
     WHERE x.organisation_id = ANY(ARRAY(SELECT DISTINCT w.target_id FROM import_work w WHERE w.target_id IS NOT NULL))`,
    [LINK_WRITE.code],
  );
  await tx.query('CREATE INDEX ON link_known (organisation_id)');
  await tx.query('ANALYZE link_known');
  await tx.query(
    `CREATE TEMP TABLE link_row ON COMMIT DROP AS
     SELECT r.id, min(k.id::text)::uuid AS link_id, count(k.id) AS fits
     FROM import_work r LEFT JOIN link_known k ON k.organisation_id = r.target_id
       AND (r.content ->> 'partnerFold' = ANY(k.names) OR r.content ->> 'partnerCode' = ANY(k.codes))
       AND CASE WHEN r.content ->> 'numberFold' IS NOT NULL AND k.number_fold IS NOT NULL THEN k.number_fold = r.content ->> 'numberFold'
         ELSE k.product_fold = r.content ->> 'productFold' AND k.signed_on IS NOT DISTINCT FROM (r.content ->> 'signedFrom')::date END
     WHERE ${OPEN} GROUP BY r.id`,
  );
  await tx.query(
    `UPDATE import_work r SET outcome = 'REJECTED',
       cells = ${withCellFinding('r', `'partner'`, 'link_ambiguous', 'ERROR', `'Trong sổ có ' || m.fits || ' liên kết giống dòng này; cần số hợp đồng'`)}
     FROM link_row m WHERE m.id = r.id AND m.fits > 1`,
  );
  await tx.query(`UPDATE import_work r SET outcome = 'CREATE' FROM link_row m WHERE m.id = r.id AND m.fits = 0`);
  await tx.query(
    `UPDATE import_work r SET changes = c.changes, outcome = CASE WHEN c.changes IS NULL THEN 'UNCHANGED' ELSE 'UPDATE' END
     FROM (
       SELECT r.id, jsonb_object_agg(v.field, jsonb_build_object('from', NULL, 'to', v.stated))
         FILTER (WHERE k.mine AND v.held IS NULL AND v.stated IS NOT NULL) AS changes
       FROM import_work r JOIN link_row m ON m.id = r.id AND m.fits = 1
       JOIN link_known k ON k.id = m.link_id AND k.organisation_id = r.target_id
       CROSS JOIN LATERAL (VALUES ${GAPS.map(([field, column, stated]) => `('${field}', k.${column}::text, (${stated})::text)`).join(', ')})
         AS v(field, held, stated)
       GROUP BY r.id) c
     WHERE c.id = r.id`,
  );
  await noteDifferences(tx);
}

/* What the table says otherwise than the register; a person decides, by an act with its day and reason. */
async function noteDifferences(tx: EntityManager): Promise<void> {
  const note = (key: string, when: string, message: string): Promise<unknown> =>
    tx.query(
      `UPDATE import_work r SET cells = ${withCellFinding('r', `'${key}'`, `${key.toLowerCase()}_differs`, 'WARNING', message)}
       FROM link_row m JOIN link_known k ON k.id = m.link_id
       WHERE m.id = r.id AND m.fits = 1 AND k.organisation_id = r.target_id
         AND ${when} AND NOT ${noted(key, `${key.toLowerCase()}_differs`)}`,
    );
  await note('value', `k.value <> (r.content ->> 'value')::bigint`, `'Trong sổ là ' || k.value || ' đồng'`);
  await note(
    'endsOn',
    `k.ends_on <> (r.content ->> 'endsUntil')::date AND length(r.content ->> 'endsOn') = 10`,
    `'Trong sổ là ' || to_char(k.ends_on, 'DD/MM/YYYY')`,
  );
  await note(
    'status',
    `r.content ? 'status' AND k.state <> r.content ->> 'linkState'`,
    `'Trong sổ ghi trạng thái khác; chuyển trạng thái là một việc riêng, có ngày'`,
  );
}
