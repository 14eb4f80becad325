import type { SearchPlan } from '@platform/database';
import { fold } from '@platform/kernel';

/**
 * Every word typed begins a word of the name, with marks or without, in any order. The match is a condition on the row
 * itself and has no rank, so that the planner walks the list in its order for a common name and asks the trigrams for
 * a rare one.
 */
export const membershipSearch: SearchPlan = {
  compile: (text, bind, alias) => {
    const words = fold(text).split(' ').filter(Boolean).slice(0, 8);
    // Nothing but marks was typed: that is in no name.
    const conditions = words.map((word) => `${alias}.name_key ~ ${bind(`\\m${word}`, 'text')}`);
    const match = conditions.length > 0 ? conditions.join(' AND ') : 'false';
    return { join: `JOIN LATERAL (SELECT 1) m ON ${match}`, rank: '0::float8', why: `'tên'::text` };
  },
};
