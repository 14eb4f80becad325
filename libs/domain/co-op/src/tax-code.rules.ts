const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;
const SHAPE = /^(\d{9})(\d)(?:-?(\d{3}))?$/;

/** `2400123456` or `2400123456-001`, digits only with the dash; `null` for anything else. `-000` does not exist. */
export function canonicalTaxCode(text: string): string | null {
  const [, body, check, branch] = SHAPE.exec(text.replace(/\s/g, '')) ?? [];
  if (body === undefined || check === undefined || branch === '000') return null;
  return branch ? `${body}${check}-${branch}` : `${body}${check}`;
}

/**
 * True when the tenth digit checks: 10 − (Σ weight × digit mod 11); a sum of 0 was never issued. Known from practice,
 * published in no legal text, so a failure is a warning that a person may override with a reason.
 */
export function taxCodeChecks(code: string): boolean {
  const [, body, check] = SHAPE.exec(code) ?? [];
  if (body === undefined) return false;
  const rest = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11;
  return rest !== 0 && Number(check) === 10 - rest;
}
