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

/* What differs between two states of a row that say the same. */
const SAID_ASIDE = `'{version,known_from,known_to,import_batch_id}'::text[]`;

/** SQL of what a row says, whoever wrote it and when; \`besides\` are further columns that do not count. */
export function saidBy(row: string, besides: readonly string[] = []): string {
  const aside = besides.length > 0 ? `(${SAID_ASIDE} || '{${besides.join(',')}}'::text[])` : SAID_ASIDE;
  return `(to_jsonb(${row}) - ${aside})`;
}

/**
 * SQL that holds when the row an import wrote is gone or says something else now than it did then: a value that somebody has
 * changed and changed back is as it was imported. The table keeps its history.
 * @param id SQL expression of the row's id
 * @param version SQL expression of the version the import left
 */
export function saysOtherwise(table: string, id: string, version: string): string {
  return `NOT EXISTS (SELECT 1 FROM ${table} x WHERE x.id = ${id} AND (x.version = ${version} OR ${saidBy('x')} =
    (SELECT ${saidBy('h')} FROM ${table}_history h WHERE h.id = x.id AND h.version = ${version} LIMIT 1)))`;
}

/** SQL that adds one finding to the row as a whole: an expression for the column `findings`. */
export function withRowFinding(row: string, kind: string, severity: string, message: string): string {
  return `${row}.findings || jsonb_build_object('kind', '${kind}', 'severity', '${severity}', 'message', ${message})`;
}
