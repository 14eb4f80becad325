import { ValidateBy } from 'class-validator';

/* Control and format characters (zero width, direction overrides) show something else than what is stored. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}]|[^\P{Cc}\n\t]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** True for text that reads as it is stored and, where something is asked for, says something: `min` visible characters. */
export function isReadable(text: unknown, min: number): boolean {
  if (typeof text !== 'string' || INVISIBLE.test(text)) return false;
  return min === 0 || (text.trim().length >= min && LETTER_OR_DIGIT.test(text));
}

/** Refuses invisible characters, and blanks where at least `min` characters are asked for. */
export function ReadableText(min = 0): PropertyDecorator {
  return ValidateBy({ name: 'readableText', validator: { validate: (value: unknown) => isReadable(value, min) } });
}
