import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import { Database } from '@platform/database';
import { type Actor, systemActor, today } from '@platform/kernel';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Signer, startTestServer, type TestServer } from '../../testing/src/test-server';
import { ATTEMPTS, letterJob } from './letter-job';
import { Notices, type NoticeToSend } from './notices';
import { type Post, postOf } from './post';

interface Mine {
  unread: number;
  email: string | null;
  latest: { id: string; subject: string; link: string | null; readAt: string | null }[];
}

describe('a notice', () => {
  let database: TestDatabase;
  let server: TestServer;
  let commune: Signer;
  let neighbour: Signer;
  let province: Signer;
  const folder = mkdtempSync(join(tmpdir(), 'notice-'));

  const mine = async (as: Signer) => {
    const text = '{ myNotices { unread email latest { id subject link readAt } } }';
    return (await server.graphql<{ myNotices: Mine }>(text, {}, { as })).data!.myNotices;
  };
  const setAddress = (email: string | null, as: Signer) =>
    server.graphql('mutation ($email: String) { setNoticeAddress(email: $email) { email } }', { email }, { as });
  const send = (notice: Partial<NoticeToSend> = {}, fail = false) =>
    server.app.get(Database).write(systemActor('test'), { reason: 'Việc có báo', role: 'register_job' }, async (tx) => {
      const told = {
        placeId: commune.unitId!,
        roles: ['COMMUNE_OFFICER'] as const,
        subject: 'Có khác',
        text: 'Xem',
        link: '/x',
      };
      const options = { except: '', day: today(), role: 'register_job' } as const;
      const count = await server.app.get(Notices).send(tx, [{ ...told, ...notice }], options);
      if (fail) throw new Error('the act itself failed');
      return count[0];
    });
  const round = (post: Post) => letterJob(post, 'http://localhost', 0).run(server.app.get(Database));
  const ledger = () =>
    query<Record<string, unknown>>(
      database.url,
      'SELECT step, attempt, message_id AS "messageId", failure FROM notice_letter ORDER BY id',
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url });
    const units = await query<{ id: string; province_id: string }>(
      database.url,
      `SELECT u.id, u.province_id FROM admin_unit u JOIN admin_unit p ON p.id = u.province_id
       WHERE u.level = 'COMMUNE' AND u.valid_to IS NULL AND p.full_name = 'Tỉnh Bắc Ninh' ORDER BY u.code LIMIT 2`,
    );
    commune = { role: 'COMMUNE_OFFICER', unitId: units[0]!.id };
    neighbour = { role: 'COMMUNE_OFFICER', unitId: units[1]!.id };
    province = { role: 'PROVINCE_OFFICER', unitId: units[0]!.province_id };
    for (const one of [commune, neighbour, province]) await mine(one);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
    await database.drop();
  });

  it('reaches who holds the role in that unit and nobody else, with the act or not at all', async () => {
    expect(await send()).toBe(1);
    await expect(send({ subject: 'Không thành' }, true)).rejects.toThrow();
    expect(await mine(commune)).toMatchObject({
      unread: 1,
      latest: [{ subject: 'Có khác', link: '/x', readAt: null }],
    });
    expect((await mine(neighbour)).latest).toEqual([]);
    expect((await mine(province)).latest).toEqual([]);
    expect(await send({ placeId: province.unitId!, roles: ['COMMUNE_OFFICER'] })).toBe(0);
    expect(await ledger()).toEqual([]);
  });

  it('is marked as read by the one it is for', async () => {
    const { latest } = await mine(commune);
    const read = 'mutation ($ids: [ID!]) { readNotices(ids: $ids) { unread } }';
    await server.graphql(read, { ids: latest.map(({ id }) => id) }, { as: neighbour });
    expect((await mine(commune)).unread).toBe(1);
    await server.graphql(read, {}, { as: commune });
    expect((await mine(commune)).unread).toBe(0);
  });

  it('is nobody’s to read at the second wall, whatever he holds', async () => {
    const count = (actor: Actor) =>
      server.app.get(Database).write(actor, { reason: 'Đọc thử' }, async (tx) => {
        const [row] = (await tx.query('SELECT count(*)::int AS n FROM notice')) as [{ n: number }];
        return row.n;
      });
    const grants = ['organisation:read', 'notice:letters', 'identity:manage'].map((permission) => ({
      permission,
      level: 'NATION' as const,
      unitId: null,
    }));
    expect(await count({ id: 'u', kind: 'USER', name: 'Người', grants })).toBe(0);
    expect(await count(systemActor('test'))).toBeGreaterThan(0);
  });

  it('goes out as a letter too: a failure is tried again, then it is in the spool, and the ledger tells it all', async () => {
    expect((await setAddress('not an address', commune)).errors?.[0]?.extensions.code).toBe('NOTICE_ADDRESS');
    await setAddress('can.bo@example.test', commune);
    await send({ subject: 'Thư báo', link: '/organisations/1' });
    expect(await round(() => Promise.reject(new Error('connect ECONNREFUSED')))).toBe(1);
    const config = { dataDir: folder, publicOrigin: 'http://localhost' } as Parameters<typeof postOf>[0];
    expect(await round(postOf(config))).toBe(1);
    expect(await round(postOf(config))).toBe(0);
    expect(await ledger()).toEqual([
      { step: 'QUEUED', attempt: 0, messageId: null, failure: null },
      { step: 'FAILED', attempt: 1, messageId: null, failure: 'connect ECONNREFUSED' },
      {
        step: 'SENT',
        attempt: 2,
        messageId: expect.stringMatching(/^<notice-.*@localhost>$/) as string,
        failure: null,
      },
    ]);
    const [file] = readdirSync(join(folder, 'spool'));
    const letter = readFileSync(join(folder, 'spool', file!), 'utf8');
    expect(letter).toContain('To: can.bo@example.test');
    expect(letter).toContain('http://localhost/organisations/1');
  });

  it('is given up after so many failures', async () => {
    await send({ subject: 'Không tới' });
    const refuse: Post = () => Promise.reject(new Error('550 no such mailbox'));
    let rounds = 0;
    while ((await round(refuse)) > 0) rounds += 1;
    expect(rounds).toBe(ATTEMPTS);
    await expect(query(database.url, 'DELETE FROM notice_letter')).rejects.toThrow();
  });
});
