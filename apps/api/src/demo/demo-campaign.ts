import { makeReturns } from '@domain/annual-return';
import { newId } from '@platform/database';
import type { EntityManager } from 'typeorm';

const YEAR = 2025;
const DUE_ON = '2026-01-31';

/* The same share of each step on every installation: by the hash of the organisation's name. */
const STEP = `abs(hashtext(o.name)) % 100`;

/** A campaign as it may stand some weeks after its deadline: most accepted, some on their way, some missing. */
export async function addDemoCampaign(tx: EntityManager): Promise<void> {
  const [province] = (await tx.query('SELECT DISTINCT province_id AS id FROM organisation')) as { id: string }[];
  if (!province) return;
  const id = await newId(tx);
  await tx.query(
    `INSERT INTO annual_campaign (id, province_id, year, opened_on, due_on, commune_due_on, deadline_mark, basis, form)
     VALUES ($1, $2, $3, '2026-01-05', $4, '2026-02-15', 'UNCONFIRMED', 'Công văn mở đợt (minh họa)', 'I-19')`,
    [id, province.id, YEAR, DUE_ON],
  );
  await makeReturns(tx, { id, provinceId: province.id, year: YEAR, dueOn: DUE_ON });
  await tx.query(
    `UPDATE annual_return r SET
       state = CASE WHEN ${STEP} < 70 THEN 'ACCEPTED' WHEN ${STEP} < 78 THEN 'COMMUNE_CHECKED' WHEN ${STEP} < 87 THEN 'SUBMITTED' ELSE 'RETURNED' END,
       submitted_on = date '2026-01-08' + ${STEP} % 31, submitted_by = 'system:demo', submitted_by_name = 'Giám đốc hợp tác xã (minh họa)',
       return_reason = CASE WHEN ${STEP} >= 87 THEN 'Số lao động nữ chưa khớp' END,
       checked_by = CASE WHEN ${STEP} < 78 THEN 'system:demo' END,
       checked_by_name = CASE WHEN ${STEP} < 78 THEN 'Cán bộ xã (minh họa)' END, checked_on = CASE WHEN ${STEP} < 78 THEN date '2026-02-10' END,
       accepted_by_name = CASE WHEN ${STEP} < 70 THEN 'Cán bộ tỉnh (minh họa)' END, accepted_on = CASE WHEN ${STEP} < 70 THEN date '2026-02-20' END
     FROM organisation o WHERE o.id = r.organisation_id AND ${STEP} < 91 AND r.content ? 'revenue'`,
  );
}
