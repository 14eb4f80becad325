import { recordName } from '@platform/api';
import { type Actor } from '@platform/kernel';
import {
  asSystem,
  createTestDatabase,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';

const LIST = `query ($filter: AuditEntryFilter, $after: String, $first: Int = 100) {
  auditEntries(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id at actorId reason requestId operation recordTable recordName recordId position } } }`;

interface Entry {
  id: string;
  at: string;
  actorId: string;
  operation: string;
  recordTable: string;
  recordName: string | null;
  recordId: string;
}
interface List {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Entry[];
}

const PROVINCE = '00000000-0000-0000-0000-000000000024';
const reader = (level: 'PROVINCE' | 'COMMUNE' | null): Actor => ({
  id: 'someone',
  kind: 'USER',
  name: 'Thanh tra',
  grants: level ? [{ permission: 'audit:read', level, unitId: PROVINCE }] : [],
});

let database: TestDatabase;
let register: RegisterApp;
let organisation: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const named = { name: 'Hợp tác xã Một', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' };
  [organisation = ''] = await stateOrganisations(database.url, [named, { ...named, name: 'Hợp tác xã Hai' }]);
  await asSystem(database.url, (client) =>
    client.query(`UPDATE organisation_statement_office SET name = 'Hợp tác xã Ba' WHERE organisation_id = $1`, [
      organisation,
    ]),
  );
  register = await startRegister(database.url);
});
afterAll(async () => {
  await register.close();
  await database.drop();
});

async function list(variables: Record<string, unknown> = {}, actor = reader('PROVINCE')): Promise<List> {
  const { data, errors } = await register.run(LIST, actor, variables);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data!['auditEntries'] as List;
}

describe('the trail as an auditor reads it', () => {
  it('has every change of a statement, the newest first, with who and why', async () => {
    const { nodes } = await list({ filter: { recordTable: { eq: 'organisation_statement_office' } } });
    expect(nodes.map(({ operation }) => operation)).toEqual(['UPDATE', 'INSERT', 'INSERT']);
    expect(nodes[0]).toMatchObject({ actorId: 'system:test', reason: 'dữ liệu thử', position: null });
    expect(nodes.map((entry) => entry.recordName)).toEqual(Array(3).fill(recordName('organisation_statement_office')));
    expect(nodes[0]!.recordName).not.toContain('_');
    const row = await list({ filter: { recordId: { eq: nodes[0]!.recordId } } });
    expect(row.nodes.map(({ operation }) => operation)).toEqual(['UPDATE', 'INSERT']);
  });

  it('is asked by person, by operation and by time', async () => {
    const all = await list();
    const count = async (filter: object): Promise<number> => (await list({ filter })).totalCount;
    expect(await count({ actorId: { eq: 'system:test' }, operation: { eq: 'UPDATE' } })).toBe(1);
    expect(await count({ actorId: { eq: 'nobody' } })).toBe(0);
    expect(await count({ at: { from: '2100-01-01T00:00:00Z' } })).toBe(0);
    expect(await count({ at: { to: '2100-01-01T00:00:00Z' } })).toBe(all.totalCount);
  });

  it('is paged without a gap', async () => {
    const inPagesOf = async (first: number): Promise<string[]> => {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const page: List = await list({ first, after });
        seen.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) return seen;
        after = page.pageInfo.endCursor;
      }
    };
    const all = await inPagesOf(100);
    expect(new Set(all).size).toBe(all.length);
    expect(await inPagesOf(1)).toEqual(all);
  });

  it.each([
    ['an appointment in a commune', reader('COMMUNE'), 'AUDIT_OF_WHOLE'],
    ['nobody who may', reader(null), 'FORBIDDEN'],
  ])('%s reads nothing', async (_name, actor, code) => {
    await expect(list({}, actor)).rejects.toMatchObject({ code });
  });
});
