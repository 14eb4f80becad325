/** Number of the identity paper of a person: 12 digits `PPP G YY RRRRRR`, or 9 of the old card (domain rule 9.2). */
export interface ReadNationalId {
  digits: string;
  /** Of the 12-digit number only: the old one tells nothing. */
  birthYear: number | null;
  sex: 'MALE' | 'FEMALE' | null;
}

/**
 * The number in its canonical form, or `null` for what is none. Blanks, dots and dashes between digits are the writer's.
 * There is no check digit; the place of birth is not judged, as foreign births have codes of their own.
 */
export function readNationalId(text: string): ReadNationalId | null {
  const digits = text.replace(/[\s.\-–]/g, '');
  if (/^\d{9}$/.test(digits)) return { digits, birthYear: null, sex: null };
  if (!/^\d{12}$/.test(digits)) return null;
  const century = Number(digits[3]);
  return {
    digits,
    birthYear: 1900 + Math.floor(century / 2) * 100 + Number(digits.slice(4, 6)),
    sex: century % 2 === 0 ? 'MALE' : 'FEMALE',
  };
}

/** A home address without its first part, the house and the hamlet: "••••, Xã Tân Mộc, Tỉnh Bắc Ninh". */
export function maskAddress(text: string): string {
  const [, ...rest] = text.split(',').map((part) => part.trim());
  return ['••••', ...rest.filter(Boolean)].join(', ');
}

/** A Vietnamese telephone number as digits from 0 on, or `null`; +84 and 84 stand for the 0. */
export function readPhone(text: string): string | null {
  const digits = text.replace(/[\s.\-()]/g, '').replace(/^(\+84|84)(?=\d{9,10}$)/, '0');
  return /^0\d{9,10}$/.test(digits) ? digits : null;
}
