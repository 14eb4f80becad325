const STAR = '*';

/**
 * An ID number as every list, log and export shows it: `024*******12`. The first three digits tell where the birth
 * was registered; a text of fewer than eight characters is hidden whole.
 */
export function maskIdNumber(value: string): string {
  if (value.length < 8) return STAR.repeat(value.length);
  return value.slice(0, 3) + STAR.repeat(value.length - 5) + value.slice(-2);
}

/** A telephone number as shown: `09****123`. How many digits are hidden is not told. */
export function maskPhone(value: string): string {
  if (value.length < 9) return STAR.repeat(value.length);
  return value.slice(0, 2) + STAR.repeat(4) + value.slice(-3);
}
