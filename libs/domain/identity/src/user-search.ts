import type { SearchPlan } from '@platform/database';
import { fold } from '@platform/kernel';

/** Every word typed begins a word of the name or of the user name, with marks or without, in any order. */
export const userSearch: SearchPlan = {
  compile: (text, bind, alias) => {
    const named = `register_fold(${alias}.display_name || ' ' || ${alias}.username)`;
    const words = fold(text).split(' ').filter(Boolean).slice(0, 8);
    const conditions = words.map((word) => `${named} ~ ${bind(`\\m${word}`, 'text')}`);
    const match = conditions.length > 0 ? conditions.join(' AND ') : 'false';
    return { join: `JOIN LATERAL (SELECT 1) m ON ${match}`, rank: '0::float8', why: `'tên'::text` };
  },
};
