import { withCellFinding, withRowFinding } from '@platform/import';
import type { EntityManager } from 'typeorm';

const LEFT = `'Người này đã ra khỏi tổ chức ngày ' || to_char(k.valid_to, 'DD/MM/YYYY') || '; kết nạp lại là một việc riêng'`;
const UNSURE = `'Trong sổ của tổ chức có người cùng tên; cần số định danh hoặc năm sinh để biết là ai'`;

/** A row and a member it may be: the same name, and nothing that speaks against it. */
const MAY_BE = `k.organisation_id = m.target_id AND k.valid_to IS NULL AND k.name_key = m.name_key AND m.membership_id IS NULL
  AND NOT k.taken AND (m.number IS NULL OR k.number IS NULL) AND (m.sex IS NULL OR k.sex IS NULL OR m.sex = k.sex)`;

/**
 * Finds for every open row the membership of its organisation that it is about, into the temporary table `member_row`;
 * none: somebody new. By number; then by name and year of birth; then by name where the year is not known on one side.
 * Where several fit several and as many of the one as of the other, they go in order, for nothing tells them apart; any
 * other doubt rejects the row.
 */
export async function matchMembers(tx: EntityManager): Promise<void> {
  await tx.query(
    `CREATE TEMP TABLE member_row ON COMMIT DROP AS
     SELECT r.id, r.sheet, r.row_no, r.target_id, r.content ->> 'memberFold' AS name_key,
       decode(r.content ->> 'numberIndex', 'hex') AS number, (r.content ->> 'birthYear')::integer AS birth_year,
       r.content ->> 'memberSex' AS sex, NULL::uuid AS membership_id
     FROM import_work r WHERE r.kind = 'DATA' AND r.outcome IS NULL`,
  );
  await tx.query(
    `CREATE TEMP TABLE member_known ON COMMIT DROP AS
     SELECT k.*, false AS taken FROM import_members_of(ARRAY(SELECT DISTINCT target_id FROM member_row)) k`,
  );
  await tx.query('CREATE INDEX ON member_known (organisation_id, name_key)');
  await tx.query('ANALYZE member_row');
  await tx.query('ANALYZE member_known');
  await byNumber(tx);
  await byName(tx, 'm.birth_year = k.birth_year');
  await byName(tx, '(m.birth_year IS NULL OR k.birth_year IS NULL)');
}

async function byNumber(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE member_row m SET membership_id = f.membership_id FROM (
       SELECT DISTINCT ON (m.id) m.id, k.membership_id FROM member_row m
       JOIN member_known k ON k.organisation_id = m.target_id AND k.number = m.number AND k.valid_to IS NULL
       ORDER BY m.id, k.name_key = m.name_key DESC, k.membership_id) f
     WHERE f.id = m.id`,
  );
  await taken(tx);
  await tx.query(
    `UPDATE import_work r SET outcome = 'REJECTED', findings = ${withRowFinding('r', 'member_left', 'ERROR', LEFT)}
     FROM member_row m JOIN member_known k ON k.organisation_id = m.target_id AND k.number = m.number AND k.valid_to IS NOT NULL
     WHERE r.id = m.id AND m.membership_id IS NULL AND r.outcome IS NULL`,
  );
  await dropRejected(tx);
}

async function byName(tx: EntityManager, birth: string): Promise<void> {
  await tx.query(
    `UPDATE member_row m SET membership_id = e.membership_id FROM (
       SELECT m.id, k.membership_id, row_number() OVER of_row AS kth, count(*) OVER (PARTITION BY m.id) AS members,
         row_number() OVER of_member AS nth, count(*) OVER (PARTITION BY k.membership_id) AS rows
       FROM member_row m JOIN member_known k ON ${MAY_BE} AND ${birth}
       WINDOW of_row AS (PARTITION BY m.id ORDER BY k.membership_id),
         of_member AS (PARTITION BY k.membership_id ORDER BY m.sheet, m.row_no)) e
     WHERE e.id = m.id AND e.members = e.rows AND e.kth = e.nth`,
  );
  await taken(tx);
  await tx.query(
    `UPDATE import_work r SET outcome = 'REJECTED', cells = ${withCellFinding('r', `'memberName'`, 'member_unsure', 'ERROR', UNSURE)}
     FROM member_row m WHERE r.id = m.id AND m.membership_id IS NULL
       AND EXISTS (SELECT 1 FROM member_known k WHERE ${MAY_BE} AND ${birth})`,
  );
  await dropRejected(tx);
}

async function taken(tx: EntityManager): Promise<void> {
  await tx.query(
    'UPDATE member_known k SET taken = true FROM member_row m WHERE m.membership_id = k.membership_id AND NOT k.taken',
  );
}

async function dropRejected(tx: EntityManager): Promise<void> {
  await tx.query(`DELETE FROM member_row m USING import_work r WHERE r.id = m.id AND r.outcome = 'REJECTED'`);
}
