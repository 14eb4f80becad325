/** Words for a power of ten that people type after a sum. */
const UNITS: Readonly<Record<string, number>> = { tỷ: 9, tỉ: 9, triệu: 6, tr: 6, nghìn: 3, ngàn: 3 };

const CURRENCY = /\s*(?:đồng|đ|vnđ|vnd)$/;
const PLAIN = /^\d+$/;
/** One sign between all groups of three; a comma only where it stands twice, as a single one begins a decimal part. */
const GROUPED = /^\d{1,3}(?:([. ])\d{3}(?:\1\d{3})*|(?:,\d{3}){2,})$/;
const SPOKEN = /^(.+?)(?:,(\d+))?\s*(\p{L}+)$/u;

/**
 * The whole number that was typed, as plain digits: "1.500.000", "1 500 000", "1500000". With `spoken` also a sum as it
 * is said, "1,5 tỷ đồng". Nothing for everything else, above all for a decimal part: a guess would be another sum.
 */
export function parseWhole(typed: string, spoken = false): string | undefined {
  const text = typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const bare = spoken ? text.replace(CURRENCY, '') : text;
  const [, whole = '', decimals = '', unit = ''] = (spoken && SPOKEN.exec(bare)) || [];
  const power = unit ? UNITS[unit] : 0;
  const digits = digitsOf(unit ? whole : bare);
  if (digits === undefined || power === undefined) return undefined;
  const fraction = decimals.replace(/0+$/, '');
  if (fraction.length > power) return undefined;
  return BigInt(digits + fraction.padEnd(power, '0')).toString();
}

/** The same for what may be below zero: "-5 triệu" or, as accountants write a loss, "(5 triệu)". */
export function parseSigned(typed: string, spoken = false): string | undefined {
  const text = typed.trim();
  const [, negative, bracketed] = /^[-−–]\s*(.+)$|^\((.+)\)$/u.exec(text) ?? [];
  const below = negative ?? bracketed;
  const digits = parseWhole(below ?? text, spoken);
  return digits !== undefined && below !== undefined && digits !== '0' ? `-${digits}` : digits;
}

function digitsOf(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  return GROUPED.test(text) ? text.replace(/\D/g, '') : undefined;
}

/** Whether a value of a form is plain digits, as the server takes it. */
export function isWhole(value: string | undefined): value is string {
  return value !== undefined && PLAIN.test(value.replace(/^-/, ''));
}
