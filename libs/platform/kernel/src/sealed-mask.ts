const DOT = '•';

/**
 * An ID number as every list, log and export shows it: `0240••••••12`. The first digits tell where the birth was
 * registered, sex and century; a text of fewer than eight characters is hidden whole.
 */
export function maskIdNumber(value: string): string {
  if (value.length < 8) return DOT.repeat(value.length);
  return value.slice(0, 4) + DOT.repeat(value.length - 6) + value.slice(-2);
}

/** A telephone number as shown: `09••••123`. How many digits are hidden is not told. */
export function maskPhone(value: string): string {
  if (value.length < 9) return DOT.repeat(value.length);
  return value.slice(0, 2) + DOT.repeat(4) + value.slice(-3);
}
