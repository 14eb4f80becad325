import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataSource, Database } from '@platform/database';
import { KeyRing } from '@platform/kernel';
import { createTestDatabase, type TestDatabase } from '@platform/testing';
import { startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';
import { loadDemoProvince } from './demo/demo-province';
import { agreeWith } from './sync-exchange.factory';

const TEXT = readFileSync(join(__dirname, '../../../docs/programs.md'), 'utf8');
/** What is enough of the demonstration: the first of each kind. */
const SHARE = 0.04;

/** The words of the first `curl` that asks for a token, as a form. */
function tokenForm(): URLSearchParams {
  const example = /curl -u \S+ \S+\/oauth\/token[\s\S]*?```/.exec(TEXT)![0];
  const words = [...example.matchAll(/-d (\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!] as const);
  return new URLSearchParams(Object.fromEntries(words));
}

/** The body of the example that asks a question. */
function question(): { query: string } {
  return JSON.parse(/curl \S+\/graphql [\s\S]*?-d '(\{[\s\S]*?\})'/.exec(TEXT)![1]!) as { query: string };
}

/** Whoever follows the page for programs word by word gets an answer from the demonstration. */
describe('the page for programs', () => {
  let database: TestDatabase;
  let server: TestServer;
  let authorization: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    // As the first start does it: on a connection that has the time of a load.
    const source = await buildDataSource({ url: database.url, poolSize: 1 }).initialize();
    await loadDemoProvince(new Database(source), server.app.get(KeyRing, { strict: false }), SHARE);
    await source.destroy();
    const db = server.app.get(Database, { strict: false });
    const { clientId, secret } = await agreeWith(db, 'ben-thu-ba', 'graphql.read');
    authorization = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
  }, 300_000);
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const token = async (body: URLSearchParams): Promise<Record<string, string>> => {
    const answer = await fetch(`${server.url}/oauth/token`, { method: 'POST', headers: { authorization }, body });
    return (await answer.json()) as Record<string, string>;
  };

  it('gives a token and an answer, as it is written there', async () => {
    const { access_token: bearer } = await token(tokenForm());
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: JSON.stringify(question()),
    });
    expect(await answer.json()).toEqual({
      data: {
        organisationByCode: {
          name: expect.stringMatching(/^Hợp tác xã /),
          commune: {
            fullName: expect.any(String),
            parent: { fullName: expect.stringMatching(/^(Huyện|Thị xã|Thành phố) /) },
          },
        },
      },
    });
  });

  it('says what the door says of a token without a resource or a scope', async () => {
    for (const [name, error] of [
      ['resource', 'invalid_target'],
      ['scope', 'invalid_scope'],
    ] as const) {
      const form = tokenForm();
      form.delete(name);
      expect(await token(form)).toMatchObject({ error });
      expect(TEXT).toContain(`\`${error}\``);
    }
  });
});
