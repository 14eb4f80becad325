import { today } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { ORGANISATION_MERGE } from './duplicate-pair.entity';
import { MERGE_FIELDS, MergeSide, type Speaking, type Spoken } from './merge-fields';
import { MERGE_ERRORS } from './organisation-merge.errors';

type Row = Readonly<Record<string, unknown>>;
type Source = 'registry' | 'tax' | 'situation';

/** One record as the choosing rule has it, with the statements of each source that count for it today. */
interface LoadedRecord {
  row: Row;
  office: Row | null;
  registry: Row | null;
  tax: Row | null;
  situation: Row | null;
  unit_name: string;
  person_name: string | null;
  inside: boolean;
}

/** The two records before they become one. */
export class BothRecords {
  readonly rows: Readonly<Record<MergeSide, Row>>;

  constructor(private readonly loaded: Readonly<Record<MergeSide, LoadedRecord>>) {
    this.rows = { SURVIVOR: loaded.SURVIVOR.row, ABSORBED: loaded.ABSORBED.row };
  }

  /** What the office states of the survivor today. */
  get office(): Row | null {
    return this.loaded.SURVIVOR.office;
  }

  get speaks(): Readonly<Record<Source, Speaking>> {
    const of = (source: Source): Speaking => ({
      survivor: this.loaded.SURVIVOR[source] !== null,
      absorbed: this.loaded.ABSORBED[source] !== null,
    });
    return { registry: of('registry'), tax: of('tax'), situation: of('situation') };
  }

  spoken(side: MergeSide, source: Source): Spoken | null {
    const says = this.loaded[side][source];
    return says && { side, says };
  }

  /** Whose statements of a source count: those of the side, which may be another's that it took over before. */
  speakerId(side: MergeSide, source: Source): string {
    return String(this.loaded[side][source]?.['organisation_id'] ?? this.rows[side]['id']);
  }

  /** A value for a person to read: units and persons by their names, the rest as it is stored. */
  shown(side: MergeSide, field: string): string | null {
    const { row, unit_name, person_name } = this.loaded[side];
    if (field === 'commune') return unit_name;
    if (field === 'representative') return person_name;
    const column = Object.values(MERGE_FIELDS.find((one) => one.field === field)!.columns)[0]!;
    const value = row[column];
    return value === null || value === undefined ? null : String(value as string | number);
  }
}

/* A sum has more digits than a number of JSON. */
const CAPITAL = ` || jsonb_build_object('charter_capital', s.charter_capital::text)`;

const STATED = (table: string, speaker: string): string =>
  `(SELECT to_jsonb(s)${table.endsWith('dkkd') || table.endsWith('office') ? CAPITAL : ''} FROM ${table} s WHERE s.organisation_id = ${speaker} AND s.valid_from <= $2
      AND (s.valid_to IS NULL OR s.valid_to > $2))`;

/** @throws MERGE_RECORD_NOT_FOUND, also for one outside the caller's units; ALREADY_MERGED. */
export async function bothRecords(tx: EntityManager, survivorId: string, absorbedId: string): Promise<BothRecords> {
  const rows = (await tx.query(
    `SELECT to_jsonb(o) || jsonb_build_object('charter_capital', o.charter_capital::text) AS row, u.full_name AS unit_name, p.name AS person_name,
       register_in_scope($3, o.province_id, o.commune_id, o.id) AS inside,
       ${STATED('organisation_statement_office', 'o.id')} AS office,
       ${STATED('organisation_statement_dkkd', 'coalesce(m.registry_speaker_id, o.id)')} AS registry,
       ${STATED('organisation_statement_thue', 'coalesce(m.tax_speaker_id, o.id)')} AS tax,
       ${STATED('operational_finding', 'coalesce(m.situation_speaker_id, o.id)')} AS situation
     FROM organisation o JOIN admin_unit u ON u.id = o.commune_id LEFT JOIN party p ON p.id = o.representative_id
     LEFT JOIN LATERAL (SELECT x.* FROM organisation_mergers(NULL, NULL) x WHERE x.survivor_id = o.id ORDER BY x.id DESC LIMIT 1) m ON true
     WHERE o.id = ANY($1::uuid[])`,
    [[survivorId, absorbedId], today(), ORGANISATION_MERGE.code],
  )) as LoadedRecord[];
  const record = (id: string, field: string): LoadedRecord => {
    const found = rows.find(({ row }) => row['id'] === id);
    if (!found?.inside) throw MERGE_ERRORS.MERGE_RECORD_NOT_FOUND({ field });
    if (found.row['merged_into_id'] !== null) throw MERGE_ERRORS.ALREADY_MERGED({ field });
    return found;
  };
  return new BothRecords({ SURVIVOR: record(survivorId, 'survivorId'), ABSORBED: record(absorbedId, 'absorbedId') });
}

const NOT_STATED = new Set(['id', 'version', 'known_from', 'organisation_id', 'valid_from', 'valid_to', 'import_batch_id']);

/**
 * What the office states of the survivor from today on: it ends what it stated before, or corrects it where that began
 * today. One SQL statement, for between two the projection would see an organisation of which nothing is stated.
 */
export async function restateOffice(
  tx: EntityManager,
  organisationId: string,
  before: Row | null,
  statement: Readonly<Record<string, unknown>>,
): Promise<void> {
  const day = today();
  const columns = Object.keys(statement).filter((column) => !NOT_STATED.has(column));
  const list = columns.join(', ');
  const json = JSON.stringify(Object.fromEntries(columns.map((column) => [column, statement[column]])));
  const values = `SELECT ${list} FROM jsonb_populate_record(NULL::organisation_statement_office, $1::jsonb)`;
  if (before?.['valid_from'] === day) {
    await tx.query(`UPDATE organisation_statement_office SET (${list}) = (${values}) WHERE id = $2`, [json, before['id']]);
    return;
  }
  await tx.query(
    `WITH ended AS (UPDATE organisation_statement_office SET valid_to = $3::date WHERE id = $4::uuid RETURNING 1)
     INSERT INTO organisation_statement_office (organisation_id, valid_from, valid_to, ${list})
     SELECT $2::uuid, $3::date, $5::date, v.* FROM (SELECT count(*) FROM ended) e, (${values}) v`,
    [json, organisationId, day, before?.['id'] ?? null, before?.['valid_to'] ?? null],
  );
}
