import type { ImportContext } from '@platform/import';
import type { KeyRing } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { personalData } from './member-list.derive.rules';
import { sealsOf, type SealedColumns, SEALED_COLUMNS } from './person-records';

/** Rows opened and sealed again at once: what of it is in the clear at a time. */
const PAGE = 1_000;

/**
 * Writes a slice: whom each row means, what is known of him under his own seal, his membership and his first capital.
 * A number the register knows under the same name is that person; under another name somebody new, marked for a
 * province to look at. The organisations of the rows are locked.
 */
export async function applyMembers(tx: EntityManager, ring: KeyRing, context: ImportContext): Promise<void> {
  await choosePersons(tx);
  await sealPersons(tx, ring, context);
  await writePersons(tx);
  await writeMemberships(tx, context);
  await fillPersons(tx);
  await writeCapital(tx, context);
  await tx.query(
    `UPDATE import_work r SET applied = jsonb_build_object('membership', s.membership_id, 'membershipVersion', v.version,
       'party', s.party_id, 'made', s.made, 'partyVersion', p.version, 'filled', to_jsonb(s.filled))
     FROM member_slice s JOIN membership v ON v.id = s.membership_id LEFT JOIN party p ON p.id = s.party_id AND p.id = ANY(ARRAY(SELECT party_id FROM member_slice))
     WHERE s.id = r.id AND v.id = ANY(ARRAY(SELECT membership_id FROM member_slice))`,
  );
}

/* One person for one number and name in the file; the first name of a number has it, others stand beside. */
async function choosePersons(tx: EntityManager): Promise<void> {
  await tx.query('DROP TABLE IF EXISTS member_slice');
  await tx.query(
    `CREATE TEMP TABLE member_slice ON COMMIT DROP AS
     SELECT m.*, r.outcome, r.content, coalesce(m.membership_id, uuidv7()) AS new_id,
       r.content ->> 'memberKind' AS kind, k.party_id, false AS made, false AS contested, '{}'::text[] AS filled
     FROM import_work r JOIN member_row m ON m.id = r.id LEFT JOIN member_known k ON k.membership_id = m.membership_id
     WHERE r.outcome IN ('CREATE', 'UPDATE') ORDER BY m.sheet, m.row_no`,
  );
  await tx.query('UPDATE member_slice SET membership_id = new_id');
  await tx.query(
    `WITH asked AS MATERIALIZED (
       SELECT DISTINCT number, name_key FROM member_slice WHERE number IS NOT NULL AND party_id IS NULL),
     known AS MATERIALIZED (
       SELECT k.* FROM parties_known_by((SELECT array_agg(number ORDER BY number, name_key) FROM asked),
         (SELECT array_agg(name_key ORDER BY number, name_key) FROM asked)) k),
     first AS (
       SELECT DISTINCT ON (number) number, name_key FROM member_slice WHERE number IS NOT NULL AND party_id IS NULL
       ORDER BY number, sheet, row_no),
     person AS MATERIALIZED (
       SELECT a.number, a.name_key, coalesce(k.id, uuidv7()) AS party_id, k.id IS NULL AS made,
         k.id IS NULL AND (coalesce(k.taken, false) OR f.name_key <> a.name_key) AS contested
       FROM asked a JOIN first f ON f.number = a.number
       LEFT JOIN known k ON k.number = a.number AND k.name_key = a.name_key)
     UPDATE member_slice s SET party_id = p.party_id, made = p.made, contested = p.contested
     FROM person p WHERE p.number = s.number AND p.name_key = s.name_key AND s.party_id IS NULL`,
  );
  await tx.query('UPDATE member_slice SET party_id = uuidv7(), made = true WHERE party_id IS NULL');
  // A number that fills a gap of a known member may be another's; then it stands beside, too.
  await tx.query(
    `UPDATE member_slice s SET contested = true
     FROM parties_known_by((SELECT array_agg(number ORDER BY id) FROM member_slice WHERE outcome = 'UPDATE' AND number IS NOT NULL),
       (SELECT array_agg(name_key ORDER BY id) FROM member_slice WHERE outcome = 'UPDATE' AND number IS NOT NULL)) k
     WHERE s.outcome = 'UPDATE' AND k.number = s.number AND k.taken AND k.id IS DISTINCT FROM s.party_id`,
  );
  await tx.query('CREATE INDEX ON member_slice (id)');
  await tx.query('ANALYZE member_slice');
}

async function sealPersons(tx: EntityManager, ring: KeyRing, context: ImportContext): Promise<void> {
  await tx.query('DROP TABLE IF EXISTS member_sealed');
  await tx.query(
    `CREATE TEMP TABLE member_sealed (id uuid PRIMARY KEY, ${SEALED_COLUMNS.map((column) => `${column} bytea`).join(', ')}) ON COMMIT DROP`,
  );
  for (let after: string | null = null; ;) {
    const rows = (await tx.query(
      `SELECT s.id, s.party_id AS "partyId", s.sheet, s.row_no AS "rowNo", s.kind, r.sealed
       FROM member_slice s JOIN import_work r ON r.id = s.id
       WHERE r.sealed IS NOT NULL AND ($1::uuid IS NULL OR s.id > $1) ORDER BY s.id LIMIT ${PAGE}`,
      [after],
    )) as SealedRow[];
    if (rows.length === 0) return;
    ring.prepare(new Set(rows.map(({ partyId }) => partyId)));
    const sealed = rows.map(({ id, partyId, sheet, rowNo, kind, sealed: row }): Record<string, string | null> => {
      const data = personalData(context.personal(sheet, rowNo, row));
      const told = kind === 'PERSON' ? data : { ...data, nationalId: null, birthDate: null };
      return { id, ...hexOf(sealsOf(ring, partyId, told)) };
    });
    await tx.query(
      `INSERT INTO member_sealed SELECT id, ${SEALED_COLUMNS.map((column) => `decode(${column}, 'hex')`).join(', ')}
       FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, ${SEALED_COLUMNS.map((column) => `${column} text`).join(', ')})`,
      [JSON.stringify(sealed)],
    );
    after = rows.at(-1)?.id ?? null;
  }
}

interface SealedRow {
  id: string;
  partyId: string;
  sheet: number;
  rowNo: number;
  kind: string;
  sealed: Buffer;
}

function hexOf(columns: SealedColumns): Record<string, string | null> {
  return Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, value?.toString('hex') ?? null]));
}

async function writePersons(tx: EntityManager): Promise<void> {
  await tx.query(
    `INSERT INTO party (id, kind, name, name_key, national_id_index, contested_id_index, is_contested, sex, birth_year,
       ${SEALED_COLUMNS.join(', ')})
     SELECT DISTINCT ON (s.party_id) s.party_id, s.kind, s.content ->> 'memberName', s.name_key,
       CASE WHEN NOT s.contested THEN s.number END, CASE WHEN s.contested THEN s.number END, s.contested,
       s.sex, s.birth_year, ${SEALED_COLUMNS.map((column) => `x.${column}`).join(', ')}
     FROM member_slice s LEFT JOIN member_sealed x ON x.id = s.id
     WHERE s.made ORDER BY s.party_id, s.sheet, s.row_no`,
  );
}

async function writeMemberships(tx: EntityManager, { batchId, figuresOn, today }: ImportContext): Promise<void> {
  await tx.query(
    `INSERT INTO membership (id, organisation_id, party_id, kind, name, type, is_foreign, joined_on, valid_from, note, import_batch_id)
     SELECT s.membership_id, s.target_id, s.party_id, s.kind, s.content ->> 'memberName', s.content ->> 'memberType',
       (s.content ->> 'isForeign')::boolean, d.day, d.day, left(s.content ->> 'note', 500), $1::uuid
     FROM member_slice s CROSS JOIN LATERAL (
       SELECT least(coalesce((s.content ->> 'joinedFrom')::date, (s.content ->> 'paidFrom')::date, $2::date), $2::date, $3::date) AS day) d
     WHERE s.outcome = 'CREATE' ORDER BY s.sheet, s.row_no`,
    [batchId, figuresOn, today],
  );
}

const GAPS = `ARRAY['nationalId', 'birthDate', 'phone', 'residence', 'sex', 'birthYear']`;
const FILLED = `ARRAY(SELECT jsonb_object_keys(r.changes)) `;

/* Only gaps, and only of persons this file did not make. */
async function fillPersons(tx: EntityManager): Promise<void> {
  await tx.query(
    `UPDATE member_slice s SET filled = ${FILLED} FROM import_work r WHERE r.id = s.id AND r.outcome = 'UPDATE'`,
  );
  const gap = (column: string, field: string): string =>
    `${column} = CASE WHEN '${field}' = ANY(s.filled) THEN coalesce(p.${column}, x.${column}) ELSE p.${column} END`;
  await tx.query(
    `UPDATE party p SET
       national_id_index = CASE WHEN 'nationalId' = ANY(s.filled) AND NOT s.contested THEN coalesce(p.national_id_index, s.number) ELSE p.national_id_index END,
       contested_id_index = CASE WHEN 'nationalId' = ANY(s.filled) AND s.contested THEN s.number ELSE p.contested_id_index END,
       is_contested = p.is_contested OR 'nationalId' = ANY(s.filled) AND s.contested,
       ${gap('national_id_sealed', 'nationalId')}, ${gap('birth_date_sealed', 'birthDate')}, ${gap('phone_sealed', 'phone')},
       ${gap('home_address_sealed', 'residence')},
       sex = CASE WHEN 'sex' = ANY(s.filled) THEN coalesce(p.sex, s.sex) ELSE p.sex END,
       birth_year = CASE WHEN 'birthYear' = ANY(s.filled) THEN coalesce(p.birth_year, s.birth_year) ELSE p.birth_year END
     FROM member_slice s LEFT JOIN member_sealed x ON x.id = s.id
     WHERE p.id = s.party_id AND s.filled && ${GAPS} AND p.id = ANY(ARRAY(SELECT party_id FROM member_slice WHERE filled && ${GAPS}))`,
  );
}

/** What the list calls contributed is undertaken, and paid unless the day it names is still to come. */
async function writeCapital(tx: EntityManager, { batchId, figuresOn, today }: ImportContext): Promise<void> {
  const entry = (kind: string, effect: string, when: string): Promise<unknown> =>
    tx.query(
      `INSERT INTO capital_contribution (membership_id, kind, occurred_on, amount, pledged_change, paid_change, import_batch_id)
       SELECT s.membership_id, '${kind}', least(coalesce((s.content ->> 'paidFrom')::date, $2::date), $2::date, $3::date),
         (s.content ->> 'capital')::bigint, ${effect}, $1::uuid
       FROM member_slice s WHERE (s.content ->> 'capital')::bigint > 0 AND (s.outcome = 'CREATE' OR 'capital' = ANY(s.filled)) AND ${when}
       ORDER BY s.sheet, s.row_no`,
      [batchId, figuresOn, today],
    );
  await entry('PLEDGED', `(s.content ->> 'capital')::bigint, 0`, 'true');
  await entry('PAID_MONEY', `0, (s.content ->> 'capital')::bigint`, `coalesce((s.content ->> 'paidFrom')::date <= $3::date, true)`);
}
