import * as testBed from '@platform/testing';
import { type Browser, type IdentityServer, PASSWORD, startIdentity } from './identity.factory';

const ME = '{ me { id username permissions mustChangePassword roles { role unitId placeName reach label } } }';

describe('signing in', () => {
  let server: IdentityServer;
  let officer: string;
  beforeAll(async () => {
    server = await startIdentity(testBed);
    officer = await server.user('tinh.an', [['PROVINCE_OFFICER', server.units.province]]);
  });
  afterAll(() => server.stop());

  const signedIn = async (username = 'tinh.an', password = PASSWORD): Promise<Browser> => {
    const browser = server.browser();
    expect(await browser.signIn(username, password)).toBe('OK');
    return browser;
  };
  const sessions = (userId: string) =>
    server.rows<{ open: number; ended: number }>(
      `SELECT count(*) FILTER (WHERE ended_at IS NULL)::int AS open, count(ended_at)::int AS ended FROM session WHERE user_id = $1`,
      [userId],
    );

  it('tells who one is and what one may do', async () => {
    const browser = await signedIn(' Tinh.An ');
    const { data } = await browser.ask<{ me: { roles: unknown[]; permissions: string[] } }>(ME);
    expect(data?.me).toMatchObject({ id: officer, username: 'tinh.an', mustChangePassword: false });
    expect(data?.me.roles).toEqual([
      {
        role: 'PROVINCE_OFFICER',
        label: 'Cán bộ đầu mối cấp tỉnh (Sở Tài chính)',
        unitId: server.units.province,
        placeName: 'Tỉnh Bắc Ninh',
        reach: 'ALL_BELOW',
      },
    ]);
    expect(data?.me.permissions).toContain('identity:grant');
  });

  it('without a session, or with a made-up one, one is nobody', async () => {
    const browser = server.browser();
    expect(await browser.code(ME)).toBe('UNAUTHENTICATED');
    browser.cookie = 'register=made-up';
    expect(await browser.code(ME)).toBe('UNAUTHENTICATED');
  });

  it('sets an HttpOnly, SameSite=Lax cookie whose token stands nowhere in the database', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `mutation { signIn(username: "tinh.an", password: "${PASSWORD}") { id } }` },
    });
    const header = String(response.headers['set-cookie']);
    expect(header).toMatch(/^register=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /=([\w-]+);/.exec(header)![1]!;
    const [{ dump }] = (await server.rows<{ dump: string }>(
      `SELECT string_agg(s::text, '') || (SELECT string_agg(a::text, '') FROM audit_entry a) AS dump FROM session s`,
    )) as [{ dump: string }];
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('answers an unknown name, a disabled account and a wrong password alike, by as many statements', async () => {
    await server.user('khoa.roi', []);
    await server.change(`UPDATE user_account SET disabled_at = now() WHERE username = 'khoa.roi'`);
    const attempt = async (username: string, password: string): Promise<{ answer: unknown; statements: number }> => {
      await server.rows(
        'SELECT pg_stat_statements_reset(0, (SELECT oid FROM pg_database WHERE datname = current_database()), 0)',
      );
      const answer = await server
        .browser()
        .ask('mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { id } }', {
          u: username,
          p: password,
        });
      const [counted] = await server.rows<{ calls: number }>(
        `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
         WHERE d.datname = current_database() AND toplevel AND query !~ 'pg_stat_statements'`,
      );
      return { answer, statements: counted!.calls };
    };
    const wrong = await attempt('tinh.an', 'sai-mật-khẩu-123');
    expect(wrong.answer).toMatchObject({ errors: [{ extensions: { code: 'INVALID_CREDENTIALS' } }] });
    expect(wrong.statements).toBeGreaterThan(0);
    expect(await attempt('khong.co', PASSWORD)).toEqual(wrong);
    expect(await attempt('khoa.roi', PASSWORD)).toEqual(wrong);
  });

  it('is refused after five failures from one address, also with the right password; elsewhere it goes on', async () => {
    await server.user('bi.do', []);
    for (const name of ['bi.do', 'khong.ton.tai']) {
      const guesser = server.browser('10.9.9.9');
      for (let n = 0; n < 5; n += 1) expect(await guesser.signIn(name, 'đoán-bừa-một-cái')).toBe('INVALID_CREDENTIALS');
      expect(await guesser.signIn(name)).toBe('SIGN_IN_LOCKED');
    }
    expect(await server.browser('10.9.9.8').signIn('bi.do')).toBe('OK');
    await server.rows(`UPDATE sign_in_guard SET since = since - interval '16 minutes'`);
    expect(await server.browser('10.9.9.9').signIn('bi.do')).toBe('OK');
  });

  it('lets a crowd at once have five guesses, not more', async () => {
    await server.user('bi.don', []);
    const guesser = server.browser('10.8.8.8');
    const answers = await Promise.all(Array.from({ length: 20 }, () => guesser.signIn('bi.don', 'đoán-bừa-một-cái')));
    expect(answers.filter((code) => code === 'INVALID_CREDENTIALS')).toHaveLength(5);
    expect(answers.filter((code) => code === 'SIGN_IN_LOCKED')).toHaveLength(15);
  });

  it('forgives the failures before the right password', async () => {
    await server.user('nham.lan', []);
    const browser = server.browser('10.7.7.7');
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 4; n += 1) await browser.signIn('nham.lan', 'đoán-bừa-một-cái');
      expect(await browser.signIn('nham.lan')).toBe('OK');
    }
  });

  it('again gives another session and ends the one before', async () => {
    const browser = await signedIn();
    const stolen = { ...server.browser(), cookie: browser.cookie };
    const before = browser.cookie;
    expect(await browser.signIn('tinh.an')).toBe('OK');
    expect(browser.cookie).not.toBe(before);
    const thief = server.browser();
    thief.cookie = stolen.cookie;
    expect(await thief.code(ME)).toBe('UNAUTHENTICATED');
    expect(await browser.code(ME)).toBe('OK');
  });

  it('ends at once on signing out, with the cookie', async () => {
    const browser = await signedIn();
    const thief = server.browser();
    thief.cookie = browser.cookie;
    expect(await thief.code(ME)).toBe('OK');
    expect((await browser.ask('mutation { signOut }')).data).toEqual({ signOut: true });
    expect(browser.cookie).toBeNull();
    expect(await thief.code(ME)).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['two hours without a request', `last_seen_at = last_seen_at - interval '2 hours'`],
    ['twelve hours after signing in', `expires_at = expires_at - interval '12 hours'`],
  ])('ends %s', async (_, change) => {
    const user = await server.user(`het.han.${change.slice(0, 3)}`, []);
    const browser = await signedIn(`het.han.${change.slice(0, 3)}`);
    expect(await browser.code(ME)).toBe('OK');
    await server.rows(`UPDATE session SET ${change} WHERE user_id = $1`, [user]);
    server.later();
    expect(await browser.code(ME)).toBe('UNAUTHENTICATED');
  });

  it('goes on while it is used: the last request is written down, and not each time', async () => {
    const user = await server.user('lam.viec', []);
    const browser = await signedIn('lam.viec');
    const seen = async () =>
      (
        await server.rows<{ at: Date }>('SELECT last_seen_at AS at FROM session WHERE user_id = $1', [user])
      )[0]!.at.getTime();
    const first = await seen();
    await browser.code(ME);
    expect(await seen()).toBe(first);
    await server.rows(`UPDATE session SET last_seen_at = last_seen_at - interval '6 minutes' WHERE user_id = $1`, [
      user,
    ]);
    server.later();
    expect(await browser.code(ME)).toBe('OK');
    expect(await seen()).toBeGreaterThanOrEqual(first);
  });

  it('asks the database who one is once, not for each request', async () => {
    const browser = await signedIn();
    await browser.code('{ roleDescriptions { role } }');
    await server.rows(
      'SELECT pg_stat_statements_reset(0, (SELECT oid FROM pg_database WHERE datname = current_database()), 0)',
    );
    for (let n = 0; n < 5; n += 1) expect(await browser.code('{ roleDescriptions { role } }')).toBe('OK');
    const [counted] = await server.rows<{ calls: number }>(
      `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
       WHERE d.datname = current_database() AND query !~ 'pg_stat_statements'`,
    );
    expect(counted!.calls).toBe(0);
  });

  describe('the own password', () => {
    const CHANGE =
      'mutation ($a: String!, $b: String!) { changePassword(current: $a, password: $b) { id mustChangePassword } }';

    it('is changed by who knows it, and every other session ends', async () => {
      const user = await server.user('doi.mat', [['COMMUNE_OFFICER', server.units.commune]], server.units.commune);
      const here = await signedIn('doi.mat');
      const there = await signedIn('doi.mat');
      expect(await here.code(CHANGE, { a: 'không-phải-mật-khẩu', b: 'một-mật-khẩu-khác' })).toBe('WRONG_PASSWORD');
      expect(await here.code(CHANGE, { a: PASSWORD, b: 'ngắn' })).toBe('PASSWORD_TOO_WEAK');
      expect(await here.code(CHANGE, { a: PASSWORD, b: PASSWORD })).toBe('PASSWORD_UNCHANGED');
      expect(await here.code(CHANGE, { a: PASSWORD, b: 'một-mật-khẩu-khác' })).toBe('OK');
      expect(await here.code(ME)).toBe('OK');
      expect(await there.code(ME)).toBe('UNAUTHENTICATED');
      expect(await sessions(user)).toEqual([{ open: 1, ended: 2 }]);
      expect(await server.browser().signIn('doi.mat')).toBe('INVALID_CREDENTIALS');
      await signedIn('doi.mat', 'một-mật-khẩu-khác');
    });

    it('leaves no hash in any history or audit row, and the audit names the user', async () => {
      const [found] = await server.rows<{ hashes: number; named: number }>(
        `SELECT (SELECT count(*)::int FROM user_account_history h WHERE h::text LIKE '%$argon2%') AS hashes,
                (SELECT count(*)::int FROM audit_entry a JOIN user_account u ON u.id::text = a.actor_id
                 WHERE a.reason = 'Tự đổi mật khẩu' AND a.record_id = u.id AND u.username = 'doi.mat') AS named`,
      );
      expect(found).toEqual({ hashes: 0, named: 1 });
    });
  });
});
