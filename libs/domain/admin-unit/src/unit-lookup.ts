import type { IsoDate } from '@platform/kernel';
import { chooseUnit, coresOf } from './unit-match.rules';
import type { UnitAnswer, UnitCandidate, UnitQuestion } from './unit-match.rules';

interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/**
 * Which commune each text means on a day, all of them in one statement; the answers stand in the order asked. The same
 * question is answered once: an import asks with its distinct pairs of commune and heading.
 */
export async function findUnits(runner: Runs, questions: readonly UnitQuestion[], on: IsoDate): Promise<UnitAnswer[]> {
  const cores = [...new Set(questions.flatMap(coresOf))];
  const rows = (await runner.query(
    `SELECT n.unit_id AS "unitId", line.at_unit_id AS "atUnitId", n.full_name AS "fullName", n.word, n.core, n.spelling,
            n.label, n.context, n.origin = 'OFFICIAL' AND n.unit_id IS NOT DISTINCT FROM line.at_unit_id AS current
       FROM admin_unit_name n
       LEFT JOIN admin_unit_lineage line ON line.unit_id = n.unit_id
        AND line.valid_from <= $2::date AND (line.valid_to IS NULL OR line.valid_to > $2::date)
      WHERE n.core = ANY($1::text[]) AND n.level = 'COMMUNE'`,
    [cores, on],
  )) as UnitCandidate[];
  const byCore = Map.groupBy(rows, (row) => row.core);
  return questions.map((question) =>
    chooseUnit(
      question,
      coresOf(question).flatMap((core) => byCore.get(core) ?? []),
    ),
  );
}

/**
 * SQL for the id of the unit to which the territory of a unit belonged on a day: one look-up in the primary key of
 * `admin_unit_lineage`; NULL where it is not known (the unit was divided).
 * @param unitId SQL expression of the unit's id
 * @param day SQL expression of the day
 */
export function unitOnSql(unitId: string, day: string): string {
  return (
    `(SELECT line.at_unit_id FROM admin_unit_lineage line WHERE line.unit_id = ${unitId}` +
    ` AND line.valid_from <= ${day} AND (line.valid_to IS NULL OR line.valid_to > ${day})` +
    ` ORDER BY line.valid_from DESC LIMIT 1)`
  );
}
