import { createTestDatabase, query, type TestDatabase } from './database';

describe('a database for each spec file', () => {
  const made: TestDatabase[] = [];
  const create = async () => {
    const database = await createTestDatabase();
    made.push(database);
    return database;
  };

  afterEach(async () => {
    await Promise.all(made.splice(0).map((database) => database.drop()));
  });

  it('is PostgreSQL 18 with the statistics of statements loaded', async () => {
    const { url } = await create();
    const [row] = await query<{ version: number; preload: string }>(
      url,
      `SELECT current_setting('server_version_num')::int AS version,
              current_setting('shared_preload_libraries') AS preload`,
    );
    expect(row?.version).toBeGreaterThanOrEqual(180_000);
    expect(row?.preload).toContain('pg_stat_statements');
  });

  it('does not see what another one holds', async () => {
    const [first, second] = await Promise.all([create(), create()]);
    await query(first.url, 'CREATE TABLE only_here (n int)');
    await query(first.url, 'INSERT INTO only_here SELECT generate_series(1, $1::int)', [3]);
    expect(await query(first.url, 'SELECT n FROM only_here')).toHaveLength(3);
    await expect(query(second.url, 'SELECT n FROM only_here')).rejects.toThrow(/only_here/);
  });

  it('is gone after drop, with connections still open to it', async () => {
    const database = await create();
    await database.drop();
    await expect(query(database.url, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });

  it('holds Vietnamese text and folds its case', async () => {
    const { url } = await create();
    const [row] = await query<{ lower: string }>(url, 'SELECT lower($1) AS lower', ['HỢP TÁC XÃ ĐỒNG TIẾN']);
    expect(row?.lower).toBe('hợp tác xã đồng tiến');
  });
});
