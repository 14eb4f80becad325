import type { SearchPlan } from '@platform/database';
import { fold } from '@platform/kernel';

/**
 * Search by name (with or without marks, short or spelt out, one typing error), by any identifier, or by any name the place
 * ever had. The work is one SQL function over a narrow table of terms, so that it stays one statement; it is given the
 * caller's units, because it stops at a number of candidates and those must be his own.
 */
export const organisationSearch: SearchPlan = {
  compile: (text, bind, alias, { all, provinceIds, communeIds, organisationIds }) => {
    // One organisation is found among those of its commune; the list's own predicate then leaves it alone.
    const own = organisationIds.length > 0 ? communesOf(bind(organisationIds, 'uuid[]')) : '';
    const communes = (): string => `${bind(communeIds, 'uuid[]')}${own}`;
    const units = all ? 'true, NULL, NULL' : `false, ${bind(provinceIds, 'uuid[]')}, ${communes()}`;
    return {
      candidates: `organisation_find(${bind(fold(text), 'text')}, ${units})`,
      join: `JOIN candidates m ON m.id = ${alias}.id`,
      rank: 'm.rank',
      why: 'm.why',
    };
  },
};

function communesOf(ids: string): string {
  return ` || ARRAY(SELECT own.commune_id FROM organisation own WHERE own.id = ANY(${ids}))`;
}
