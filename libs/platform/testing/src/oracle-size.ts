import { holds, type RawRow } from './oracle-row';
import type { OracleRows } from './oracle-rows';

const whole = (raw: string | null | undefined): number | null =>
  raw === null || raw === undefined ? null : Number(raw);

/** What the size of a year is made of, looked up row by row: the organisation of today, the law of the year's last day. */
export function sizeFactsOf(rows: OracleRows, figure: RawRow): unknown {
  const all = (table: string): RawRow[] => rows.believed(rows.classOf(table), null);
  const [organisation] = rows.where(all('organisation'), 'id', figure['organisation_id'] ?? null);
  if (!organisation) return null;
  const code = `SIZE_CLASS_${organisation['field'] ?? ''}`;
  const law = all('legal_parameter').find((row) => row['code'] === code && holds(row, `${figure['year']}-12-31`));
  return {
    year: Number(figure['year']),
    field: organisation['field'] ?? null,
    officialMembers: whole(figure['official_member_count']) ?? whole(organisation['official_member_count']),
    membersOfRegister: figure['official_member_count'] === null && organisation['official_member_count'] !== null,
    revenue: figure['revenue'] ?? null,
    totalCapital: figure['total_capital'] ?? null,
    rule: law
      ? {
          id: law['id'],
          version: Number(law['version']),
          mark: law['mark'],
          value: law['value'] === null ? null : (JSON.parse(law['value']!) as unknown),
        }
      : null,
  };
}
