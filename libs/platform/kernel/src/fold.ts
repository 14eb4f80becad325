/*
 * Officials' files spell one name in many ways: composed or decomposed, with or without marks, old or new
 * placement of the tone, i for y. All of them fold to one search key; what is displayed is never folded.
 */
const MARKS = /\p{M}+/gu;
const NOT_A_WORD = /[^a-z0-9]+/g;

/** The search key of a Vietnamese text: lower case, no marks, đ as d, y as i, single spaces. `fold(fold(x)) = fold(x)`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(NOT_A_WORD, ' ')
    .replace(/y/g, 'i')
    .trim();
}
