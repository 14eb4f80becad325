import type { SearchPlan } from '@platform/database';
import { readUnitName, splitAddress } from './unit-name.rules';

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
    const inPlace = places.map((place) => {
      const cores = readUnitName(place).map((part) => part.core);
      return ` AND n.context ~ ${bind(`:(${cores.join('|')})\\|`, 'text')}`;
    });
    const rank =
      `CASE WHEN n.core = ANY(${cores}) THEN 0 WHEN starts_with(n.core, ${core}) THEN 2` +
      ` WHEN strpos(n.core, ${core}) > 0 THEN 4 ELSE 8 END` +
      ` + CASE WHEN ${word} = '' OR n.word = ${word} THEN 0 ELSE 1 END` +
      ` + CASE WHEN n.level = 'DISTRICT' THEN 0.25 ELSE 0 END` +
      ` + CASE WHEN n.unit_id = line.at_unit_id AND n.origin = 'OFFICIAL' THEN 0 ELSE 0.5 END`;
    const found =
      `SELECT line.at_unit_id, ${rank} AS rank,` +
      ` CASE WHEN n.unit_id = line.at_unit_id AND n.origin = 'OFFICIAL' THEN n.label ELSE 'tên cũ: ' || n.label END AS why` +
      ` FROM admin_unit_name n JOIN admin_unit_lineage line ON line.unit_id = n.unit_id` +
      ` WHERE ${core} <> '' AND (n.core = ANY(${cores}) OR strpos(n.core, ${core}) > 0 OR similarity(replace(n.core, ' ', ''), replace(${core}, ' ', '')) > ${LIKENESS})${inPlace.join('')}`;
    const best = `SELECT DISTINCT ON (at_unit_id) at_unit_id, rank, why FROM (${found}) f ORDER BY at_unit_id, rank, why`;
    return {
      join: `JOIN (${best}) found ON found.at_unit_id = ${alias}.id`,
      rank: 'found.rank',
      why: 'found.why',
    };
  },
};
