/**
 * Whether this is the long run (`npm test -- --long`): more of the same by more seeds. Everyday runs prove each thing once;
 * the README of this lib says what runs when.
 */
export const LONG = process.env['REGISTER_LONG_TESTS'] === '1';
