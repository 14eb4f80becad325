import type { Actor } from '@platform/kernel';
import { createTestDatabase, type RegisterApp, startRegister, type TestDatabase } from '@platform/testing';

/** Routes that answer whoever asks: pages of the console, what a program needs to begin, and the state of the server. */
const OPEN = [
  'GET /',
  'GET /*',
  'GET /health',
  'GET /health/ready',
  'GET /schema.graphql',
  'GET /oauth/jwks',
  // A program proves itself in the body; GraphQL asks each operation for its permission (the access matrix).
  'POST /oauth/token',
  // Whoever scans the code on a package.
  'GET /ocop',
  'GET /ocop/:id',
  'GET /graphql',
  'POST /graphql',
];

/** Routes that ask for a permission, with the type of what they are sent. */
const GUARDED: Record<string, { permission: string; contentType?: string; path?: string }> = {
  'POST /imports': { permission: 'import:write' },
  'GET /ocop/dossiers/:id/minutes.pdf': { permission: 'ocop:read' },
  'POST /ocop/criteria-sets': { permission: 'ocop-criteria:write' },
  'GET /return-forms/:id': { permission: 'annual-return:read' },
  'POST /return-forms/:id': { permission: 'annual-return:fill' },
  'POST /return-forms': {
    permission: 'annual-return:fill',
    path: '/return-forms?campaign=00000000-0000-0000-0000-000000000000',
  },
  'POST /attachments': { permission: 'attachment:write' },
  'GET /attachments/:id': { permission: 'attachment:read' },
  // Files out ask the list for its own permission.
  'GET /export/:list': { permission: 'import:read', path: '/export/importBatches.csv' },
  'GET /export/:list/:record': {
    permission: 'import:read',
    path: '/export/importBatches/00000000-0000-0000-0000-000000000000.csv',
  },
  'GET /imports/:id/rejected.xlsx': { permission: 'import:read' },
  'GET /imports/:id/rejected.csv': { permission: 'import:read' },
  'GET /sync/v1/changes': { permission: 'sync.feed.read' },
  'POST /sync/v1/sources/:source/events': {
    permission: 'sync.dkkd.push',
    contentType: 'application/cloudevents-batch+json',
  },
};

describe('the routes of the server', () => {
  let database: TestDatabase;
  let app: RegisterApp;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startRegister(database.url);
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const statusOf = (route: string, actor: Actor | null): Promise<number> => {
    const [method, path] = route.split(' ') as [string, string];
    const asked = GUARDED[route]?.path ?? path.replace(':source', 'dkkd');
    return app.status(method, asked, actor, GUARDED[route]?.contentType);
  };

  const holderOf = (...permissions: string[]): Actor => ({
    id: 'client:matrix',
    kind: 'CLIENT',
    name: 'Phần mềm thử',
    grants: permissions.map((permission) => ({ permission, level: 'NATION', unitId: null })),
  });

  it('are all known, open or guarded', () => {
    const routes = app.routes().filter((route) => !route.startsWith('HEAD '));
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.sort()).toEqual([...OPEN, ...Object.keys(GUARDED)].sort());
  });

  it.each(Object.entries(GUARDED))(
    '%s lets in who holds its permission and nobody else',
    async (route, { permission }) => {
      expect(await statusOf(route, null)).toBe(401);
      expect(await statusOf(route, holderOf())).toBe(403);
      expect(await statusOf(route, holderOf('organisation:read', 'audit:read'))).toBe(403);
      expect([401, 403]).not.toContain(await statusOf(route, holderOf(permission)));
    },
  );

  it('open ones need no caller', async () => {
    for (const route of OPEN.filter((one) => one !== 'POST /oauth/token')) {
      expect({ route, refused: [401, 403].includes(await statusOf(route, null)) }).toEqual({ route, refused: false });
    }
  });
});
