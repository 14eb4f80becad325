import pg from 'pg';

/** A server of our own disappears; on a given one nothing of the run may stay. */
export default async function globalTeardown() {
  const { url, stop, template } = globalThis.registerTestServer;
  if (process.env.TEST_DATABASE_URL) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await client.end();
  }
  await stop();
}
