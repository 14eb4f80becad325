/** A decimal number exactly as written: `digits` × 10^-`scale`. `ambiguous`: a single separator before three digits. */
export interface WrittenNumber {
  negative: boolean;
  digits: string;
  scale: number;
  grouped: 'NONE' | 'DOTS' | 'COMMAS' | 'SPACES';
  ambiguous: boolean;
  scientific: boolean;
}

const SIGN = /^([-−–+]\s*)?(.*)$/s;
const GROUPS = {
  DOTS: /^\d{1,3}(?:\.\d{3})+$/,
  COMMAS: /^\d{1,3}(?:,\d{3})+$/,
  SPACES: /^\d{1,3}(?: \d{3})+$/,
} as const;

/**
 * Reads a number as Vietnamese and English writers set it: dots, commas or spaces between groups of three, the other
 * sign before decimals, a minus or brackets for a loss. Null when it is not one number ("1.23.4567", "12-15").
 */
export function writtenNumber(text: string): WrittenNumber | null {
  let body = text.trim();
  let negative = false;
  const bracketed = /^\((.*)\)$/s.exec(body);
  if (bracketed) {
    body = (bracketed[1] ?? '').trim();
    negative = true;
  }
  const [, sign, unsigned = ''] = SIGN.exec(body) ?? [];
  if (sign && bracketed) return null;
  if (sign && !sign.startsWith('+')) negative = true;
  return unsignedNumber(unsigned, negative);
}

function unsignedNumber(body: string, negative: boolean): WrittenNumber | null {
  const made = (digits: string, scale: number, extra: Partial<WrittenNumber> = {}): WrittenNumber => ({
    negative,
    digits: digits.replace(/^0+(?=\d)/, ''),
    scale,
    grouped: 'NONE',
    ambiguous: false,
    scientific: false,
    ...extra,
  });
  if (body.length > 40) return null;
  if (/^\d+$/.test(body)) return made(body, 0);
  const scientific = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(body);
  if (scientific) {
    const [, whole = '', part = '', power = '0'] = scientific;
    const zeros = Number(power) - part.length;
    return zeros < 0 ? null : made(whole + part + '0'.repeat(zeros), 0, { scientific: true });
  }
  for (const grouped of ['DOTS', 'COMMAS', 'SPACES'] as const) {
    if (!GROUPS[grouped].test(body)) continue;
    const digits = body.replace(/\D/g, '');
    const separators = body.length - digits.length;
    // "0,380" can only be a fraction: nobody writes a group of zeros first.
    if (grouped !== 'SPACES' && separators === 1 && body.startsWith('0')) return made(digits, 3);
    return made(digits, 0, { grouped, ambiguous: separators === 1 && grouped !== 'SPACES' });
  }
  const mixed = /^(.*)([.,])(\d+)$/s.exec(body);
  if (!mixed) return null;
  const [, whole = '', separator, fraction = ''] = mixed;
  if (/^\d+$/.test(whole)) return made(whole + fraction, fraction.length);
  const grouped = separator === ',' ? 'DOTS' : 'COMMAS';
  if (!GROUPS[grouped].test(whole) && !GROUPS.SPACES.test(whole)) return null;
  return made(whole.replace(/\D/g, '') + fraction, fraction.length, { grouped });
}

/** The number × 10^`power` as a whole number, and whether a fraction had to be dropped (rounded half up). */
export function scaled(number: WrittenNumber, power: number): { whole: bigint; exact: boolean } {
  const digits = BigInt(number.digits);
  const shift = power - number.scale;
  if (shift >= 0) return { whole: signed(digits * 10n ** BigInt(shift), number.negative), exact: true };
  const unit = 10n ** BigInt(-shift);
  const whole = (digits + unit / 2n) / unit;
  return { whole: signed(whole, number.negative), exact: digits % unit === 0n };
}

function signed(whole: bigint, negative: boolean): bigint {
  return negative ? -whole : whole;
}

/** `1234567` as `1.234.567`. */
export function groupDigits(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
