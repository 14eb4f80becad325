import { fold } from '@platform/kernel';
import type { FormColumn } from './form';

/** From here on a heading is proposed for a column; below it the person chooses. */
export const PROPOSED_FROM = 0.6;

/** How well a heading names a column, 0 to 1: the very words, or the words among others. */
export function headingScore(heading: string, column: FormColumn): number {
  const bare = bareHeading(heading);
  if (bare === '') return 0;
  let best = 0;
  for (const synonym of [column.label, ...column.synonyms]) {
    const words = fold(synonym);
    if (words === '') continue;
    if (bare === words) return 1;
    // "xa" or "dt" inside a longer heading prove nothing.
    if (words.length >= 4 && ` ${bare} `.includes(` ${words} `)) {
      best = Math.max(best, PROPOSED_FROM + 0.3 * (words.length / bare.length));
    }
  }
  return best;
}

/** The heading without unit, year and what stands in brackets. */
function bareHeading(heading: string): string {
  const words = heading
    .replace(/\([^)]*\)/g, ' ')
    .replace(/năm\s*(?:\d{4}|n(?:\s*[-+]\s*\d)?)(?![\p{L}\d])/giu, ' ')
    .replace(/\b\d{4}\b/g, ' ');
  return fold(words) || fold(heading);
}

/** The year a heading speaks of ("Kết quả SXKD năm 2025"), null when it names none. */
export function headingYear(heading: string): number | null {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(heading)?.[1];
  return year ? Number(year) : null;
}

const UNIT_WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}])(?:tỷ|tỉ)(?![\p{L}])/iu, 9],
  [/(?<![\p{L}])(?:triệu|tr\.?\s*đ|trđ|trd)(?![\p{L}])/iu, 6],
  [/(?<![\p{L}])(?:nghìn|ngàn)(?![\p{L}])|1\.?000\s*đ/iu, 3],
  [/(?<![\p{L}])(?:đồng|vnđ|vnd|đ)(?![\p{L}])/iu, 0],
];

/** The unit of money a text names, as a power of ten of đồng; null when it names none. */
export function unitPower(text: string): number | null {
  const composed = text.normalize('NFC');
  return UNIT_WORDS.find(([word]) => word.test(composed))?.[1] ?? null;
}

/** The unit a title line declares for the whole sheet: "(…; đơn vị tính: đồng)", "ĐVT: triệu đồng". */
export function declaredPower(title: string): number | null {
  const declared = /(?:đơn vị tính|đơn vị|đvt|đv tính)\s*[:.]?\s*([^;)]*)/iu.exec(title.normalize('NFC'))?.[1];
  return declared === undefined ? null : unitPower(declared);
}
