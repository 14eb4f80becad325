/**
 * The query string of the console: flat words only, `?q=…&kind=COOPERATIVE,COOPERATIVE_GROUP&asOf=2025-06-30`, so
 * that an address can be read, sent by mail and typed. Codes like 0012345678 stay text and keep their zeros.
 */
export type Search = Partial<Record<string, string>>;

export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text.startsWith('?') ? text.slice(1) : text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(cleanSearch(search)).map(
    ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value ?? '').replaceAll('%2C', ',')}`,
  );
  return pairs.length ? `?${pairs.join('&')}` : '';
}

/** Keeps what has a value; everything else leaves the address. */
export function cleanSearch(raw: Record<string, unknown>): Search {
  const entries = Object.entries(raw).filter(
    ([, value]) => (typeof value === 'string' && value !== '') || typeof value === 'number',
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}
