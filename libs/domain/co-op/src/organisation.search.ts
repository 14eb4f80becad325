import type { SearchPlan } from '@platform/database';
import { fold } from '@platform/kernel';

/**
 * Search by name (with or without marks, abbreviated, one typing error), by any identifier, or by any name the place
 * ever had. The work is one SQL function over a narrow table of terms, so that it stays one statement.
 */
export const organisationSearch: SearchPlan = {
  compile: (text, bind, alias) => ({
    join: `JOIN organisation_match(${bind(fold(text), 'text')}, ${bind(text.trim(), 'text')}) m ON m.id = ${alias}.id`,
    rank: 'm.rank',
    why: 'm.why',
  }),
};
