const LETTER = /\p{L}/u;
/** What a spreadsheet would calculate, and what a browser would take for a tag. */
const FORMULA_START = /^\s*[=+@]/;
const TAG = /[<>]/;

/** Whether a text can be the name of an organisation, typed into the form or standing in an office's file. */
export function isOrganisationName(text: string): boolean {
  return LETTER.test(text) && !FORMULA_START.test(text) && !TAG.test(text);
}
