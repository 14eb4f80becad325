/** One row as PostgreSQL writes it: every value a text, under its column's name. */
export type RawRow = Record<string, string | null>;

export function holds(row: RawRow, day: string): boolean {
  return row['valid_from']! <= day && (row['valid_to'] === null || row['valid_to']! > day);
}

/** Microseconds since 1970 of a moment as PostgreSQL or a caller writes it. */
export function micros(text: string): number {
  const [, second, fraction = ''] = /^(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d)\.?(\d*)/.exec(text)!;
  return Date.parse(`${second!.replace(' ', 'T')}Z`) * 1000 + Number(fraction.padEnd(6, '0'));
}

/** Microseconds since 1970 of the end of a day in Viet Nam (UTC+7). */
export function dayAfter(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) + 17 * 3_600_000) * 1000;
}
