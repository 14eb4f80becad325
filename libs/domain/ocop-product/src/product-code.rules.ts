/** The code of a product: province–commune–serial–20yy, by the unit codes of Decision 19/2025. */
export function productCode(province: string, commune: string, serial: number, year: number): string {
  return `${province}-${commune}-${String(serial).padStart(4, '0')}-${year}`;
}

/** The serial in a code; null where it is no code of this shape. */
export function serialOf(code: string): number | null {
  const found = /^\d{2}-\d{5}-(\d{4})-20\d{2}$/.exec(code);
  return found ? Number(found[1]) : null;
}
