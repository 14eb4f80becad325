/** A number as it is typed here: `1.234,5`, `12,5`, `12.5`; null for nothing, NaN for what is none. */
export function decimal(text: string | undefined): number | null {
  const typed = text?.trim();
  if (!typed) return null;
  const plain = typed.includes(',') ? typed.replace(/\./g, '').replace(',', '.') : typed;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The same the other way, for a form. */
export function decimalText(value: number | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value).replace('.', ',');
}
