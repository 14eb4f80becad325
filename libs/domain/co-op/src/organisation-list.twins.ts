import type { LegalRulesOfDay } from '@domain/legal-rule';
import { withRowFinding } from '@platform/import';
import type { EntityManager } from 'typeorm';
import { duplicatePoints } from './organisation-twins';

const MESSAGE = `'Sổ đã có hồ sơ rất giống: ' || t.organisation_name || ', ' || t.commune_name
  || CASE WHEN t.twins > 1 THEN ' và ' || t.twins - 1 || ' hồ sơ nữa' ELSE '' END || '. Vẫn nhập thì hai hồ sơ vào danh sách nghi trùng'`;

/**
 * Points out the rows that would begin an organisation the register may have already under another writing. Which record
 * a row is about was decided before, by code or by name and place; here nothing is rejected.
 */
export async function warnOfTwins(tx: EntityManager, law: LegalRulesOfDay): Promise<void> {
  const points = duplicatePoints(law);
  if (points === null) return;
  await tx.query(
    `UPDATE import_work r SET findings = ${withRowFinding('r', 'duplicate_suspected', 'WARNING', MESSAGE)}
     FROM (
       SELECT DISTINCT ON (probe) probe, organisation_name, commune_name, count(*) OVER (PARTITION BY probe) AS twins
       FROM organisation_twins_shown((
         SELECT coalesce(jsonb_agg(jsonb_build_object('probe', w.id, 'kind', w.content ->> 'kind', 'name', w.content ->> 'name',
           'code', w.content ->> 'code', 'tax_code', w.content ->> 'code', 'registration_no', w.content ->> 'legacyNo',
           'unit_id', w.content ->> 'commune', 'registered_on', CASE WHEN w.content ->> 'establishedPrecision' = 'DAY'
             THEN w.content ->> 'establishedFrom' END)), '[]')
         FROM import_work w WHERE w.kind = 'DATA' AND w.outcome = 'CREATE'), $1::jsonb)
       ORDER BY probe, score DESC, organisation_name) t
     WHERE r.id::text = t.probe`,
    [points],
  );
}
