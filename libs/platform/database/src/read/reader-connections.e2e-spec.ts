import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { ReaderConnections } from './reader-connections';

describe('the reader connections', () => {
  let database: TestDatabase;
  let readers: ReaderConnections;

  const one = async (text: string, values: unknown[] = [], name?: string): Promise<unknown> =>
    (await readers.query<[unknown]>({ text, values, name, rowMode: 'array' })).rows[0]?.[0];

  const backends = async (): Promise<number> => {
    const [row] = await query<{ n: number }>(
      database.url,
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'readers-spec'`,
    );
    return row!.n;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  beforeEach(() => {
    readers = new ReaderConnections({ connectionString: database.url, application_name: 'readers-spec' }, 3);
  });

  afterEach(() => readers.end());
  afterAll(() => database.drop());

  it('give each question its own answer, many at once over few connections', async () => {
    const numbers = Array.from({ length: 400 }, (_, index) => index);
    const answers = await Promise.all(numbers.map((n) => one('SELECT $1::int * 2', [n], n % 2 ? 'twice' : undefined)));
    expect(answers).toEqual(numbers.map((n) => n * 2));
    expect(await backends()).toBeLessThanOrEqual(3);
  });

  it('let one broken question fail alone', async () => {
    const asked = [one('SELECT 1'), one('SELECT 1 / 0'), one('SELECT 3')].map((each) =>
      each.catch((error: Error) => error.message),
    );
    expect(await Promise.all(asked)).toEqual([1, 'division by zero', 3]);
  });

  it('open another connection when one has died', async () => {
    await one('SELECT 1');
    await query(
      database.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'readers-spec'`,
    );
    const answered = async (): Promise<unknown> => one('SELECT 7').catch(() => answered());
    expect(await answered()).toBe(7);
  });

  it('finish what was asked before they close, and take nothing more', async () => {
    const last = one('SELECT 5');
    await readers.end();
    expect(await last).toBe(5);
    await expect(one('SELECT 6')).rejects.toThrow('closed');
    expect(await backends()).toBe(0);
  });
});
