import { countsAsRecognised, NEW_RURAL_READING, type RecognitionPeriod, standingOf } from '@domain/new-rural-status';
import type { ReadMoment } from '@platform/database';
import { holds, type RawRow } from './oracle-row';
import type { OracleRows } from './oracle-rows';

type Derive = (row: RawRow, moment: ReadMoment, rows: OracleRows) => unknown;

/** The fields that only SQL can give, counted anew over rows in memory; always as known now. */
export const DERIVED: Record<string, Derive> = {
  'AdminUnit.newRuralStanding': newRuralStanding,
};

const all = (rows: OracleRows, table: string): readonly RawRow[] => rows.believed(rows.classOf(table), null);

function newRuralStanding(row: RawRow, { asOf, today }: ReadMoment, rows: OracleRows): unknown {
  const day = asOf ?? today;
  if (row['level'] !== 'COMMUNE' || row['valid_from']! > day) return null;
  const units = rows.classOf('admin_unit');
  const facts = {
    recognitions: all(rows, 'new_rural_recognition').map((one) => ({
      unitId: one['unit_id']!,
      level: one['level'] as RecognitionPeriod['level'],
      validFrom: one['valid_from']!,
      validTo: one['valid_to'] ?? null,
    })),
    successions: all(rows, 'admin_unit_succession').map((one) => ({
      predecessorId: one['predecessor_id']!,
      successorId: one['successor_id']!,
      kind: one['kind']!,
      portion: one['portion']!,
    })),
  };
  const standing = standingOf(row['id']!, day, facts);
  const parameter = all(rows, 'legal_parameter').find((one) => one['code'] === NEW_RURAL_READING && holds(one, day));
  const reading = parameter?.['value'] ? (JSON.parse(parameter['value']) as string) : null;
  return {
    ...standing,
    reading,
    counts: countsAsRecognised(standing, reading),
    predecessors: standing.predecessors.map((one) => ({
      ...one,
      fullName: rows.where(rows.believed(units, null), 'id', one.unitId)[0]!['full_name'],
    })),
  };
}
