import type { SearchPlan } from '@platform/database';
import { readUnitName, splitAddress, type UnitName } from './unit-name.rules';

/* Below this likeness of trigrams a name is another name. Compared without spaces, or "Yên Trị" would be "Trí Yên". */
const LIKENESS = 0.5;

/**
 * Finds a unit by any name its territory ever had, with or without marks, abbreviated, with one typing error, and with
 * the district or province behind a comma. Whole names come first, then beginnings, parts and likenesses; a name that
 * the unit bears itself before one it had.
 */
export const unitSearch: SearchPlan = {
  compile(text, bind, alias) {
    const [name = '', ...places] = splitAddress(text);
    const [first, ...others] = readUnitName(name);
    const word = bind(first.word ?? '', 'text');
    const cores = bind([first.core, ...others.map(({ core }) => core)], 'text[]');
    const core = bind(first.core, 'text');
    const likeness = `similarity(replace(n.core, ' ', ''), replace(${core}, ' ', ''))`;
    const conditions = [
      `${core} <> ''`,
      `(n.core = ANY(${cores}) OR strpos(n.core, ${core}) > 0 OR ${likeness} > ${LIKENESS})`,
      ...places.map((place) => `n.context ~ ${bind(anyOf(readUnitName(place)), 'text')}`),
    ];
    const own = `n.unit_id = line.at_unit_id AND n.origin = 'OFFICIAL'`;
    const rank = [
      `CASE WHEN n.core = ANY(${cores}) THEN 0 WHEN starts_with(n.core, ${core}) THEN 2` +
        ` WHEN strpos(n.core, ${core}) > 0 THEN 4 ELSE 8 END`,
      `CASE WHEN ${word} IN ('', n.word) THEN 0 ELSE 1 END`,
      `CASE WHEN ${own} THEN 0 ELSE 0.5 END`,
      `CASE WHEN n.level = 'DISTRICT' THEN 0.25 ELSE 0 END`,
    ].join(' + ');
    const names =
      `SELECT line.at_unit_id, ${rank} AS rank, CASE WHEN ${own} THEN n.label ELSE 'tên cũ: ' || n.label END AS why` +
      ` FROM admin_unit_name n JOIN admin_unit_lineage line ON line.unit_id = n.unit_id` +
      ` WHERE ${conditions.join(' AND ')}`;
    const best = `SELECT DISTINCT ON (at_unit_id) * FROM (${names}) name ORDER BY at_unit_id, rank, why`;
    return { join: `JOIN (${best}) found ON found.at_unit_id = ${alias}.id`, rank: 'found.rank', why: 'found.why' };
  },
};

/** A district or province of one of these names, in `AdminUnitName.context`. Cores hold letters and digits only. */
function anyOf(names: readonly UnitName[]): string {
  return `:(${names.map(({ core }) => core).join('|')})\\|`;
}
