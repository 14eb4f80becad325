/**
 * SQL that adds one finding to a cell of `import_work`: an expression for the column `cells`.
 * @param key SQL expression of the column key
 * @param message SQL expression of the Vietnamese message
 */
export function withCellFinding(row: string, key: string, kind: string, severity: string, message: string): string {
  const cell = `coalesce(${row}.cells -> ${key}, '{"repairs": [], "findings": []}')`;
  const finding = `jsonb_build_object('kind', '${kind}', 'severity', '${severity}', 'message', ${message})`;
  return (
    `jsonb_set(coalesce(${row}.cells, '{}'), ARRAY[${key}], ` +
    `jsonb_set(${cell}, '{findings}', coalesce(${cell} -> 'findings', '[]') || ${finding}))`
  );
}

/** SQL that adds one finding to the row as a whole: an expression for the column `findings`. */
export function withRowFinding(row: string, kind: string, severity: string, message: string): string {
  return `${row}.findings || jsonb_build_object('kind', '${kind}', 'severity', '${severity}', 'message', ${message})`;
}
