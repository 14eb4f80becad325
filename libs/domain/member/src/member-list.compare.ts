import { rejectStrangers } from '@domain/co-op';
import { withCellFinding } from '@platform/import';
import type { EntityManager } from 'typeorm';
import { MEMBER_WRITE } from './member.permissions';
import { matchMembers } from './member-list.match';

/** Adds a finding to a cell once, however often a row is compared. */
const noted = (key: string, kind: string): string =>
  `coalesce(r.cells -> '${key}' -> 'findings' @> '[{"kind": "${kind}"}]', false)`;

/**
 * field · whether the register does not know it yet · whether the row says it · what is shown. A list fills what is
 * missing; what stands there already is changed by an act of its own, with its day.
 */
const FIELDS = `
  ('nationalId', k.number IS NULL, r.content ->> 'numberIndex' IS NOT NULL, to_jsonb('•••'::text)),
  ('birthDate', NOT k.has_birth_date, r.content ->> 'hasBirthDate' IS NOT NULL, to_jsonb('•••'::text)),
  ('phone', NOT k.has_phone, r.content ->> 'hasPhone' IS NOT NULL, to_jsonb('•••'::text)),
  ('residence', NOT k.has_home_address, r.content ->> 'hasHomeAddress' IS NOT NULL, to_jsonb('•••'::text)),
  ('birthYear', k.birth_year IS NULL, r.content ->> 'birthYear' IS NOT NULL, r.content -> 'birthYear'),
  ('sex', k.sex IS NULL, r.content ->> 'memberSex' IS NOT NULL, r.content -> 'memberSex'),
  ('capital', NOT k.has_capital, coalesce((r.content ->> 'capital')::bigint, 0) > 0, r.content -> 'capital')`;

/** Decides for every open row: a new member, something missing of a known one, or nothing. */
export async function compareMembers(tx: EntityManager): Promise<void> {
  await rejectStrangers(tx, MEMBER_WRITE);
  await matchMembers(tx);
  await tx.query(
    `UPDATE import_work r SET outcome = 'CREATE' FROM member_row m WHERE m.id = r.id AND m.membership_id IS NULL`,
  );
  await tx.query(
    `UPDATE import_work r SET changes = c.changes, outcome = CASE WHEN c.changes IS NULL THEN 'UNCHANGED' ELSE 'UPDATE' END
     FROM (
       SELECT r.id, jsonb_object_agg(v.field, jsonb_build_object('from', NULL, 'to', v.stated))
         FILTER (WHERE v.unknown AND v.given) AS changes
       FROM import_work r JOIN member_row m ON m.id = r.id JOIN member_known k ON k.membership_id = m.membership_id
       CROSS JOIN LATERAL (VALUES ${FIELDS}) AS v(field, unknown, given, stated)
       GROUP BY r.id) c
     WHERE c.id = r.id`,
  );
  await noteDifferences(tx);
}

/** What the list says otherwise than the register; a person decides, by an act with a day and a reason. */
async function noteDifferences(tx: EntityManager): Promise<void> {
  const note = (key: string, kind: string, when: string, message: string): Promise<unknown> =>
    tx.query(
      `UPDATE import_work r SET cells = ${withCellFinding('r', `'${key}'`, kind, 'WARNING', message)}
       FROM member_row m JOIN member_known k ON k.membership_id = m.membership_id
       WHERE m.id = r.id AND ${when} AND NOT ${noted(key, kind)}`,
    );
  await note(
    'capital',
    'capital_differs',
    `k.has_capital AND k.capital <> (r.content ->> 'capital')::bigint`,
    `'Sổ vốn góp ghi ' || k.capital || ' đồng; thay đổi vốn là một bút toán, không nhập từ danh sách'`,
  );
  await note(
    'type',
    'type_differs',
    `k.type <> r.content ->> 'memberType' AND r.content ? 'type'`,
    `'Trong sổ là loại khác; đổi loại thành viên là một việc riêng, có ngày'`,
  );
  await note(
    'memberName',
    'member_name_differs',
    `k.name_key <> m.name_key`,
    `'Số định danh khớp nhưng tên trong sổ của tổ chức khác'`,
  );
  await tx.query(
    `UPDATE import_work r SET cells = ${withCellFinding('r', `'share'`, 'share_differs', 'WARNING', `'Tỷ lệ không khớp với vốn góp trên vốn điều lệ đã biết'`)}
     FROM organisation o WHERE o.id = r.target_id AND r.outcome IN ('CREATE', 'UPDATE', 'UNCHANGED') AND o.charter_capital > 0
       AND NOT r.doubtful ?| ARRAY['capital', 'share']
       AND abs((r.content ->> 'capital')::numeric * 100 / o.charter_capital - (r.content ->> 'share')::numeric) > 1
       AND NOT ${noted('share', 'share_differs')}`,
  );
}
