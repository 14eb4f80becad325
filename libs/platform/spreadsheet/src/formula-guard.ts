/*
 * What a spreadsheet program would take for a formula when it opens a text file: the first character, also full-width or
 * behind apostrophes of ours.
 */
const LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^''*[=+\-@\t\r\n＝＋－＠]/;

/** True for a text that a spreadsheet program could evaluate instead of showing it. */
export function looksLikeFormula(text: string): boolean {
  return LIKE_FORMULA.test(text);
}

/** The text with an apostrophe before it where it could be evaluated; `withoutGuard` gives back exactly what was given. */
export function guarded(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** What a cell of a text file means: an apostrophe before a sign that would begin a formula is only its guard. */
export function withoutGuard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
