/** Anything that runs SQL inside the transaction of a migration. */
interface Runs {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** A function of the database that a migration writes anew. */
export interface ReplacedFunction {
  /** As PostgreSQL names it: `organisation_same_name(text, text)`. */
  signature: string;
  /**
   * The fingerprint of the text that this migration was written from. Any other word here is refused with the right one: read
   * the function that stands (`pg_get_functiondef`), take its text, and only then write the fingerprint down.
   */
  knows: string;
}

/* All that CREATE FUNCTION says, as the catalogue keeps it; the same in every version of PostgreSQL. */
const STANDING = `
  SELECT pg_get_functiondef(p.oid) AS text,
    md5(concat_ws(' ', p.prosrc, p.prosqlbody, p.provolatile, p.proparallel, p.proisstrict, p.prosecdef, p.proleakproof, p.proconfig,
      pg_get_function_arguments(p.oid), pg_get_function_result(p.oid))) AS fingerprint
  FROM pg_proc p WHERE p.oid = to_regprocedure($1)`;

/**
 * Writes a function anew (`text` begins with `CREATE FUNCTION`). Two branches that do so from one old text would silently
 * undo each other: whichever comes second finds here that the function is not the one it knows.
 * @throws Error where there is no such function, it is another one, or the text makes another one.
 */
export async function replaceFunction(runner: Runs, replaced: ReplacedFunction & { text: string }): Promise<void> {
  const { signature, text } = replaced;
  const before = await known(runner, replaced);
  if (!/^\s*CREATE FUNCTION /.test(text)) throw new Error(`The text of ${signature} begins with CREATE FUNCTION`);
  await runner.query(text.replace('CREATE', 'CREATE OR REPLACE'));
  if ((await standing(runner, signature)).fingerprint === before)
    throw new Error(`${signature} stands as before: the text is that of another function, or the same`);
}

/** Takes a function away, as where it comes back with other parameters. @throws Error as above. */
export async function dropFunction(runner: Runs, dropped: ReplacedFunction): Promise<void> {
  await known(runner, dropped);
  await runner.query(`DROP FUNCTION ${dropped.signature}`);
}

/**
 * Changes one place of a function, whatever else has become of it.
 * @throws Error where there is no such function, or the place is not there exactly once.
 */
export async function editFunction(runner: Runs, signature: string, from: string, to: string): Promise<void> {
  const { text } = await standing(runner, signature);
  const found = text.split(from).length - 1;
  if (found !== 1) throw new Error(`${signature} holds ${found} times what this migration changes`);
  await runner.query(text.replace(from, () => to));
}

async function known(runner: Runs, { signature, knows }: ReplacedFunction): Promise<string> {
  const { fingerprint } = await standing(runner, signature);
  if (fingerprint !== knows)
    throw new Error(`${signature} is ${fingerprint}, not ${knows}: take the text that stands before writing it anew`);
  return fingerprint;
}

async function standing(runner: Runs, signature: string): Promise<{ text: string; fingerprint: string }> {
  const [row] = (await runner.query(STANDING, [signature])) as { text: string; fingerprint: string }[];
  if (!row) throw new Error(`There is no function ${signature}`);
  return row;
}
