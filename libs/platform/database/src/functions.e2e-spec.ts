import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { dropFunction, editFunction, replaceFunction } from './functions';

describe('a function that a migration writes anew', () => {
  let database: TestDatabase;
  const signature = 'planted(integer)';
  const written = (body: string, more = ''): string =>
    `CREATE FUNCTION planted(n integer) RETURNS integer LANGUAGE sql IMMUTABLE ${more} AS $$ SELECT ${body} $$`;
  const runner = { query: (sql: string, parameters?: unknown[]) => query(database.url, sql, parameters) };
  const answer = async (): Promise<unknown> => (await query(database.url, 'SELECT planted(4) AS n'))[0]!['n'];

  /* What the refusal of a wrong fingerprint says is the right one. */
  async function fingerprint(): Promise<string> {
    const refused = await replaceFunction(runner, { signature, knows: 'nothing', text: written('0') }).catch(String);
    return /is (\w{32}), not nothing/.exec(String(refused))![1]!;
  }

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  beforeEach(() => query(database.url, `${written('n')}`));
  afterEach(() => query(database.url, 'DROP FUNCTION IF EXISTS planted(integer)'));
  afterAll(() => database.drop());

  it('is replaced by who knows what stands there', async () => {
    await replaceFunction(runner, { signature, knows: await fingerprint(), text: written('n + 1') });
    expect(await answer()).toBe(5);
  });

  it.each([
    ['its body', written('n * 10')],
    ['how it may be run', written('n', 'PARALLEL SAFE')],
  ])('is not overwritten from an old text once somebody has changed %s', async (_, theirs) => {
    const knows = await fingerprint();
    await replaceFunction(runner, { signature, knows, text: theirs });
    const stands = await answer();
    await expect(replaceFunction(runner, { signature, knows, text: written('n + 1') })).rejects.toThrow(/take the text/);
    await expect(dropFunction(runner, { signature, knows })).rejects.toThrow(/take the text/);
    expect(await answer()).toBe(stands);
  });

  it('is no other function, and really becomes another', async () => {
    const knows = await fingerprint();
    const other = written('1').replace('planted', 'another');
    await expect(replaceFunction(runner, { signature, knows, text: other })).rejects.toThrow(/stands as before/);
    await expect(replaceFunction(runner, { signature, knows, text: 'SELECT 1' })).rejects.toThrow(/begins with/);
    await dropFunction(runner, { signature, knows });
    await expect(replaceFunction(runner, { signature, knows, text: written('1') })).rejects.toThrow(/There is no/);
  });

  it('is changed in one place that is there once', async () => {
    await editFunction(runner, signature, 'SELECT n', 'SELECT 2 * n');
    expect(await answer()).toBe(8);
    await expect(editFunction(runner, signature, 'SELECT n', 'SELECT 3 * n')).rejects.toThrow(/0 times/);
  });
});
