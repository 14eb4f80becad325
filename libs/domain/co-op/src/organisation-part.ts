import { withRowFinding } from '@platform/import';
import type { Permission } from '@platform/api';
import { ColumnKind, columnOf, type FormColumn } from '@platform/sheet-form';
import type { EntityManager } from 'typeorm';
import { ORGANISATION_LIST } from './organisation-list.form';

/** Words a heading or title line that names an organisation begins with. */
export const ORGANISATION_HEADINGS = [
  'Hợp tác xã',
  'HTX',
  'Tổ hợp tác',
  'THT',
  'Liên hiệp hợp tác xã',
  'LHHTX',
  'Quỹ tín dụng',
  'QTDND',
];

/** Columns that say of which organisation a row is a part, for forms whose rows hang on organisations. */
export const ORGANISATION_COLUMNS: readonly FormColumn[] = [
  { ...columnOf(ORGANISATION_LIST, 'name'), key: 'organisation', label: 'Tên tổ chức', required: false },
  {
    ...columnOf(ORGANISATION_LIST, 'code'),
    key: 'organisationCode',
    label: 'Mã số của tổ chức',
    expected: false,
    synonyms: ['Mã số HTX/ MST', 'Mã số HTX', 'Mã số hợp tác xã', 'Mã HTX', 'MST', 'Mã số thuế', 'MST của HTX'],
  },
  {
    key: 'commune',
    label: 'Xã, phường của tổ chức',
    kind: ColumnKind.LOOKUP,
    lookup: 'commune',
    synonyms: ['Xã, phường của HTX', 'Xã của HTX', 'Địa bàn HTX', 'Địa bàn của HTX'],
  },
];

export const ORGANISATION_IDENTITY = { code: 'organisationCode', name: 'organisation', place: 'commune' } as const;

/** SQL: the code of a merged record is that of the one that stands for it now. */
export const CODES_OF_MERGED = `SELECT s.id, m.code, s.name, s.commune_id::text FROM organisation m JOIN organisation s ON s.id = m.merged_into_id
  WHERE m.code IS DISTINCT FROM s.code AND m.code = ANY(ARRAY(SELECT w.code_key FROM import_work w WHERE w.code_key IS NOT NULL))`;

/**
 * SQL of the organisations that rows of a form can be parts of: by the codes and communes they name; where a row has a
 * name alone, all in reach.
 */
export const ORGANISATIONS_OF_PARTS = `SELECT id, code, name, commune_id::text AS place_key FROM organisation
  WHERE merged_into_id IS NULL AND (code = ANY(ARRAY(SELECT w.code_key FROM import_work w WHERE w.code_key IS NOT NULL))
    OR commune_id = ANY(ARRAY(SELECT DISTINCT w.place_key::uuid FROM import_work w WHERE w.content ? 'commune'))
    OR (SELECT EXISTS (SELECT 1 FROM import_work w WHERE w.kind = 'DATA' AND w.code_key IS NULL AND w.place_key IS NULL)))
  UNION ALL ${CODES_OF_MERGED}`;

/* The same words whether the organisation is there and hidden from the office, or is not there at all. */
const NOT_FOUND = `'Không tìm thấy tổ chức của dòng này trong địa bàn được giao; ghi mã số, hoặc tên và xã'`;

/** Rejects rows of no organisation in reach, or of one where the caller may not write. */
export async function rejectStrangers(tx: EntityManager, permission: Permission): Promise<void> {
  await tx.query(
    `WITH mine AS MATERIALIZED (
       SELECT g.id FROM organisation g WHERE g.id IN (SELECT DISTINCT w.target_id FROM import_work w)
         AND register_in_scope($1, g.province_id, g.commune_id, g.id))
     UPDATE import_work r SET outcome = 'REJECTED', target_id = NULL,
       findings = ${withRowFinding('r', 'organisation_unknown', 'ERROR', NOT_FOUND)}
     WHERE r.kind = 'DATA' AND r.outcome IS NULL AND NOT EXISTS (SELECT 1 FROM mine WHERE mine.id = r.target_id)`,
    [permission.code],
  );
}

/** The organisations a batch wrote parts of. */
export async function organisationsTouched(tx: EntityManager): Promise<string[]> {
  const rows = (await tx.query(
    'SELECT DISTINCT target_id AS id FROM import_work WHERE applied IS NOT NULL AND target_id IS NOT NULL',
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
