import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

type Value = string | number | boolean | null;

/**
 * Sends rows into a temporary table by COPY, in the transaction of `tx`. COPY does not pass row-level security, which is
 * why it fills a temporary table and the policies judge the INSERT … SELECT that follows.
 */
export async function copyRows(
  tx: EntityManager,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  if (!tx.queryRunner) throw new Error('COPY needs a transaction');
  const client = (await tx.queryRunner.connect()) as PoolClient;
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(lines(rows)), stream);
}

function* lines(rows: Iterable<readonly Value[]>): Generator<string> {
  for (const row of rows) yield `${row.map(field).join('\t')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function field(value: Value): string {
  if (value === null) return '\\N';
  return String(value).replace(/[\\\n\r\t]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** JSON PostgreSQL accepts: it knows no U+0000, and half a surrogate pair is no letter. */
export function jsonb(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed().replaceAll('\u0000', '') : inner,
  );
}
