import * as testBed from '@platform/testing';
import { today } from '@platform/kernel';
import { type Browser, type IdentityServer, PASSWORD, startIdentity } from './identity.factory';
import { Reach } from './role.rules';

const CREATE = 'mutation ($input: CreateUser!) { createUser(input: $input) { id username version unit { fullName } } }';
const RENAME = 'mutation ($input: RenameUser!) { renameUser(input: $input) { id version displayName } }';
const DISABLE = 'mutation ($input: ChangeUser!) { disableUser(input: $input) { id version disabledAt } }';
const ENABLE = 'mutation ($input: ChangeUser!) { enableUser(input: $input) { id version disabledAt } }';
const RESET = 'mutation ($input: ResetPassword!) { resetPassword(input: $input) { id version } }';
const GRANT =
  'mutation ($input: GrantRole!) { grantRole(input: $input) { id version role validTo user { username } } }';
const END = 'mutation ($input: EndRole!) { endRole(input: $input) { id version validTo } }';
const LIST = `query ($filter: UserAccountFilter, $search: String) {
  userAccounts(first: 100, filter: $filter, search: $search) { totalCount nodes { id username roles(first: 10) { nodes { id role version reach unit { id } } } } } }`;
const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { id } }';
const ME = '{ me { permissions mustChangePassword } }';
const reason = 'Theo quyết định thử';

describe('users and roles', () => {
  let server: IdentityServer;
  let officer: Browser;
  let officerId: string;
  beforeAll(async () => {
    server = await startIdentity(testBed);
    const { province, commune, farProvince, farCommune } = server.units;
    officerId = await server.user('tinh.an', [['PROVINCE_OFFICER', province]]);
    await server.user('tinh.khac', [['PROVINCE_OFFICER', farProvince]], farProvince);
    await server.user('quan.tri', [['SYSTEM_ADMIN', province]]);
    await server.user('xa.binh', [['COMMUNE_OFFICER', commune]], commune);
    await server.user('xa.xa', [['COMMUNE_OFFICER', farCommune]], farCommune);
    await server.user('thanh.tra', [['AUDITOR', null]], null);
    officer = await signedIn('tinh.an');
  });
  afterAll(() => server.stop());

  async function signedIn(username: string, password = PASSWORD): Promise<Browser> {
    const browser = server.browser();
    expect(await browser.signIn(username, password)).toBe('OK');
    return browser;
  }
  const anOrganisation = async (unitId: string): Promise<string> => {
    const [made] = (await server.change(
      `INSERT INTO organisation_statement_office (valid_from, organisation_id, kind, name, name_key, unit_id)
       SELECT '2026-01-01', id, 'COOPERATIVE', 'HTX ' || right(id::text, 4), 'htx', $1 FROM (SELECT uuidv7() AS id) made RETURNING organisation_id AS id`,
      [unitId],
    )) as { id: string }[];
    return made!.id;
  };
  const version = async (id: string): Promise<number> =>
    (await server.rows<{ version: number }>('SELECT version FROM user_account WHERE id = $1', [id]))[0]!.version;
  const grant = (userId: string, role: string, unitId: string | null, more: Record<string, unknown> = {}) => ({
    input: { userId, role, unitId, reach: 'ALL_BELOW', validFrom: today(), reason, ...more },
  });

  describe('who sees whom', () => {
    type List = { userAccounts: { totalCount: number; nodes: { username: string; roles: { nodes: unknown[] } }[] } };
    const names = async (username: string): Promise<string[]> => {
      const { data } = await (await signedIn(username)).ask<List>(LIST);
      return data!.userAccounts.nodes.map((user) => user.username);
    };

    it('an officer of a province sees those of his province, the auditor of the nation all', async () => {
      expect(await names('tinh.an')).toEqual(['quan.tri', 'tinh.an', 'xa.binh']);
      expect(await names('tinh.khac')).toEqual(['tinh.khac', 'xa.xa']);
      expect(await names('thanh.tra')).toEqual(['quan.tri', 'thanh.tra', 'tinh.an', 'tinh.khac', 'xa.binh', 'xa.xa']);
    });

    it('one appointed for the province alone sees the province office and no commune', async () => {
      await server.user('chi.tinh', [['AUDITOR', server.units.province, Reach.LEVEL_ONLY]]);
      expect(await names('chi.tinh')).toEqual(['chi.tinh', 'quan.tri', 'tinh.an']);
    });

    it('is found by the beginnings of words of either name, and by the roles held today', async () => {
      const found = async (variables: Record<string, unknown>): Promise<string[]> =>
        (await officer.ask<List>(LIST, variables)).data!.userAccounts.nodes.map(({ username }) => username);
      expect(await found({ search: 'BÌNH xa' })).toEqual(['xa.binh']);
      expect(await found({ search: 'inh' })).toEqual([]);
      expect(await found({ search: '.' })).toEqual([]);
      const holding = (...roles: string[]) => found({ filter: { id: { holdsRole: roles } } });
      expect(await holding('COMMUNE_OFFICER')).toEqual(['xa.binh']);
      expect(await holding('COMMUNE_OFFICER', 'PROVINCE_OFFICER')).toEqual(['tinh.an', 'xa.binh']);
      await server.user('het.han', []);
      await server.change(
        `INSERT INTO role_appointment (user_id, role, unit_id, reach, valid_from, valid_to)
         SELECT id, 'COMMUNE_OFFICER', $1, 'ALL_BELOW', '2020-01-01', '2021-01-01' FROM user_account WHERE username = 'het.han'`,
        [server.units.commune],
      );
      expect(await holding('COMMUNE_OFFICER')).toEqual(['xa.binh']);
      await server.change(`UPDATE user_account SET disabled_at = now() WHERE username = 'het.han'`, []);
      expect(await found({ filter: { disabledAt: { isNull: false } } })).toEqual(['het.han']);
    });

    it('an officer of a commune sees nobody, not even the page', async () => {
      expect(await (await signedIn('xa.binh')).code(LIST)).toBe('FORBIDDEN');
    });

    it('no field of any type tells a password or a session', async () => {
      const { data } = await officer.ask<{
        __schema: { types: { name: string; fields: { name: string }[] | null }[] };
      }>('{ __schema { types { name fields { name } } } }');
      const told = data!.__schema.types.flatMap(({ name, fields }) =>
        (fields ?? []).map((field) => `${name}.${field.name}`),
      );
      expect(told).toContain('UserAccount.username');
      expect(told.filter((path) => /hash|password(?!SetAt)|token|secret/i.test(path))).toEqual([
        // Of what was proposed and of the file that was sent, not of anybody's secret.
        'Approval.payloadHash',
        'ApprovalForMe.payloadHash',
        'ImportBatch.fileHash',
        'Me.mustChangePassword',
        'Mutation.changePassword',
        'Mutation.resetPassword',
        // Of a criteria file, as above.
        'OcopCriteriaSet.contentHash',
      ]);
    });
  });

  describe('a new account', () => {
    const account = (username: string, unitId: string | null, password = 'mật-khẩu-ban-đầu-1') => ({
      input: { username, displayName: 'Nguyễn Văn Mới', unitId, password, reason },
    });

    it('may do nothing before its owner has chosen a password, and then what its roles allow', async () => {
      const { data } = await officer.ask<{ createUser: { id: string; unit: unknown } }>(
        CREATE,
        account('nguoi.moi', server.units.commune),
      );
      expect(data!.createUser).toMatchObject({ username: 'nguoi.moi', version: 1 });
      expect(await officer.code(GRANT, grant(data!.createUser.id, 'COMMUNE_OFFICER', server.units.commune))).toBe('OK');
      const owner = await signedIn('nguoi.moi', 'mật-khẩu-ban-đầu-1');
      expect((await owner.ask(ME)).data).toEqual({ me: { permissions: [], mustChangePassword: true } });
      expect(
        await owner.code(
          'mutation { changePassword(current: "mật-khẩu-ban-đầu-1", password: "của-riêng-tôi-2026") { id } }',
        ),
      ).toBe('OK');
      const me = await owner.ask<{ me: { permissions: string[] } }>(ME);
      expect(me.data!.me.permissions).toContain('organisation:read');
    });

    it('is refused with a taken name, a weak password, a bad name, or outside the own province', async () => {
      expect(await officer.code(CREATE, account('tinh.an', server.units.commune))).toBe('USERNAME_TAKEN');
      expect(await officer.code(CREATE, account('yeu.duoi', server.units.commune, 'ngắn'))).toBe('PASSWORD_TOO_WEAK');
      expect(await officer.code(CREATE, account('Có Dấu', server.units.commune))).not.toBe('OK');
      expect(await officer.code(CREATE, account('o.xa', server.units.farCommune))).toBe('UNIT_OUTSIDE');
      expect(await officer.code(CREATE, account('o.trung-uong', null))).toBe('UNIT_OUTSIDE');
      expect(await officer.code(CREATE, account('khong.dau', officerId))).toBe('UNIT_NOT_CURRENT');
    });
  });

  describe('an account', () => {
    it('is saved by the first of two, the second learns what it is now', async () => {
      const id = await server.user('hai.nguoi', []);
      const input = { id, expectedVersion: 1, reason, displayName: 'Tên Mới' };
      expect((await officer.ask(RENAME, { input })).data).toEqual({
        renameUser: { id, version: 2, displayName: 'Tên Mới' },
      });
      expect((await officer.ask(RENAME, { input })).errors).toMatchObject([
        { extensions: { code: 'CONFLICT', kind: 'CONFLICT', details: { currentVersion: 2 } } },
      ]);
    });

    it('disabled in the middle of a session is out at once, and in again once enabled', async () => {
      const id = await server.user('nghi.viec', [['COMMUNE_OFFICER', server.units.commune]], server.units.commune);
      const leaver = await signedIn('nghi.viec');
      expect(await leaver.code(ME)).toBe('OK');
      expect(await officer.code(DISABLE, { input: { id, expectedVersion: 1, reason } })).toBe('OK');
      expect(await leaver.code(ME)).toBe('UNAUTHENTICATED');
      expect(await server.browser().signIn('nghi.viec')).toBe('INVALID_CREDENTIALS');
      expect(await officer.code(ENABLE, { input: { id, expectedVersion: 2, reason } })).toBe('OK');
      expect(await leaver.code(ME)).toBe('UNAUTHENTICATED');
      await signedIn('nghi.viec');
    });

    it('is not touched by an officer of another province, by himself, or without the permission', async () => {
      const id = await server.user('khong.dung', []);
      const input = { id, expectedVersion: 1, reason };
      expect(await (await signedIn('tinh.khac')).code(DISABLE, { input })).toBe('USER_NOT_FOUND');
      expect(await (await signedIn('xa.binh')).code(DISABLE, { input })).toBe('FORBIDDEN');
      expect(await officer.code(DISABLE, { input: { ...input, id: officerId } })).toBe('NOT_ON_ONESELF');
      expect(await version(id)).toBe(1);
    });

    it('gets another password from who may, which ends its sessions and opens a locked door', async () => {
      const id = await server.user('quen.mat', [['COMMUNE_OFFICER', server.units.commune]], server.units.commune);
      const owner = await signedIn('quen.mat');
      const locked = server.browser('10.6.6.6');
      for (let n = 0; n < 6; n += 1) await locked.signIn('quen.mat', 'đoán-bừa-một-cái');
      expect(await locked.signIn('quen.mat')).toBe('SIGN_IN_LOCKED');
      const input = { id, expectedVersion: 1, reason, password: 'mật-khẩu-tạm-thời' };
      expect(await officer.code(RESET, { input })).toBe('OK');
      expect(await owner.code(ME)).toBe('UNAUTHENTICATED');
      expect(await locked.signIn('quen.mat', 'mật-khẩu-tạm-thời')).toBe('OK');
    });

    it('is seen locked after wrong passwords by who manages it, and let in again by an act that the trail keeps', async () => {
      const id = await server.user('bi.khoa', [['COMMUNE_OFFICER', server.units.commune]], server.units.commune);
      const locked = server.browser('10.5.5.5');
      for (let n = 0; n < 5; n += 1) await locked.signIn('bi.khoa', 'đoán-bừa-một-cái');
      const refused = await locked.ask(SIGN_IN, { username: 'bi.khoa', password: PASSWORD });
      expect(refused.errors![0]!.extensions).toMatchObject({ code: 'SIGN_IN_LOCKED', kind: 'FORBIDDEN' });
      const { retryAfterSeconds } = refused.errors![0]!.extensions['details'] as { retryAfterSeconds: number };
      expect(retryAfterSeconds).toBeGreaterThan(0);
      expect(retryAfterSeconds).toBeLessThanOrEqual(900);
      const LOCKS = '{ signInLocks { userId until everywhere } }';
      const seen = await officer.ask(LOCKS);
      expect(seen.data).toMatchObject({
        signInLocks: expect.arrayContaining([{ userId: id, until: expect.any(String), everywhere: false }]),
      });
      const stranger = await signedIn('tinh.khac');
      expect(JSON.stringify((await stranger.ask(LOCKS)).data)).not.toContain(id);
      const UNLOCK = 'mutation ($input: ChangeUser!) { unlockSignIn(input: $input) { id } }';
      const input = { id, expectedVersion: 1, reason };
      expect(await stranger.code(UNLOCK, { input })).toBe('USER_NOT_FOUND');
      expect(await locked.signIn('bi.khoa')).toBe('SIGN_IN_LOCKED');
      expect(await officer.code(UNLOCK, { input })).toBe('OK');
      expect(await locked.signIn('bi.khoa')).toBe('OK');
      expect(JSON.stringify((await officer.ask(LOCKS)).data)).not.toContain(id);
      const trail = await server.rows<{ reason: string }>(
        `SELECT reason FROM audit_entry WHERE record_id = '${id}' AND operation = 'UPDATE'`,
      );
      expect(trail).toEqual([{ reason }]);
    });

    it('that stands above is not taken over by a new password', async () => {
      const admin = await signedIn('quan.tri');
      const input = { id: officerId, expectedVersion: await version(officerId), reason, password: 'chiếm-tài-khoản-1' };
      expect(await admin.code(RESET, { input })).toBe('ABOVE_ONESELF');
      expect(await officer.code(RESET, { input })).toBe('NOT_ON_ONESELF');
      const other = await server.user('khong.vai', []);
      expect(await admin.code(RESET, { input: { ...input, id: other, expectedVersion: 1 } })).toBe('OK');
    });
  });

  describe('a role', () => {
    it('is given within the own permissions, unit and time, and works at once', async () => {
      const id = await server.user('nhan.vai', [], server.units.commune);
      const receiver = await signedIn('nhan.vai');
      expect(await receiver.code('{ apiClientScopes }')).toBe('FORBIDDEN');
      expect(await officer.code(GRANT, grant(id, 'PROVINCE_OFFICER', server.units.commune))).toBe('OK');
      expect(await receiver.code('{ apiClientScopes }')).toBe('OK');
      expect(await officer.code(GRANT, grant(id, 'PROVINCE_OFFICER', server.units.commune))).toBe('PERIOD_OVERLAP');
    });

    it('is not given above oneself, nor to oneself', async () => {
      const id = await server.user('qua.quyen', [], server.units.commune);
      const { commune, farCommune, farProvince, province } = server.units;
      expect(await officer.code(GRANT, grant(id, 'COMMUNE_OFFICER', farCommune))).toBe('ABOVE_ONESELF');
      expect(await officer.code(GRANT, grant(id, 'PROVINCE_OFFICER', farProvince))).toBe('ABOVE_ONESELF');
      expect(await officer.code(GRANT, grant(id, 'PROVINCE_OFFICER', null))).toBe('ABOVE_ONESELF');
      expect(await (await signedIn('quan.tri')).code(GRANT, grant(id, 'COMMUNE_OFFICER', commune))).toBe(
        'ABOVE_ONESELF',
      );
      expect(await (await signedIn('xa.binh')).code(GRANT, grant(id, 'COMMUNE_OFFICER', commune))).toBe('FORBIDDEN');
      expect(await officer.code(GRANT, grant(officerId, 'COMMUNE_OFFICER', commune))).toBe('NOT_ON_ONESELF');
      expect(await officer.code(GRANT, grant(id, 'COMMUNE_OFFICER', province))).toBe('ROLE_NEEDS_COMMUNE');
      expect(await officer.code(GRANT, grant(id, 'COMMUNE_OFFICER', commune, { validFrom: '2026-01-01' }))).toBe(
        'GRANT_IN_THE_PAST',
      );
      expect(await officer.code(GRANT, grant(id, 'COMMUNE_OFFICER', commune, { validTo: today() }))).toBe(
        'PERIOD_INVALID',
      );
      expect(await officer.code(GRANT, grant(id, 'THIRD_PARTY', commune))).not.toBe('OK');
      expect(await server.rows('SELECT 1 FROM role_appointment WHERE user_id = $1', [id])).toEqual([]);
    });

    it('of a co-op user is given for one organisation of the own area, and shows that one alone', async () => {
      const { commune, farCommune } = server.units;
      const [near, beside, far] = await Promise.all([commune, commune, farCommune].map(anOrganisation));
      const id = await server.user('htx.an', [], commune);
      const of = (organisationId: string | null, unitId: string | null = null, role = 'COOP_USER') =>
        grant(id, role, unitId, { organisationId });
      expect(await officer.code(GRANT, of(null, commune))).toBe('ROLE_NEEDS_ORGANISATION');
      expect(await officer.code(GRANT, of(near!, commune))).toBe('ROLE_NEEDS_ORGANISATION');
      expect(await officer.code(GRANT, of(near!, commune, 'COMMUNE_OFFICER'))).toBe('ORGANISATION_ONLY_FOR_COOP_USER');
      expect(await officer.code(GRANT, of(far!))).toBe('ORGANISATION_OUTSIDE');
      expect(await (await signedIn('quan.tri')).code(GRANT, of(near!))).toBe('ORGANISATION_OUTSIDE');
      expect(await officer.code(GRANT, of(near!))).toBe('OK');
      expect(await officer.code(GRANT, of(near!))).toBe('PERIOD_OVERLAP');
      const director = await signedIn('htx.an');
      const { data } = await director.ask(
        '{ me { roles { role unitId organisationId placeName } } organisations(first: 9) { totalCount nodes { id } } }',
      );
      expect(data).toEqual({
        me: { roles: [{ role: 'COOP_USER', unitId: null, organisationId: near, placeName: `HTX ${near!.slice(-4)}` }] },
        organisations: { totalCount: 1, nodes: [{ id: near }] },
      });
      const one = 'query ($id: ID!) { organisation(id: $id) { id } }';
      expect((await director.ask(one, { id: beside })).data).toEqual({ organisation: null });
      const roles = `{ userAccounts(first: 1, filter: { username: { eq: "htx.an" } }) { nodes { roles(first: 5) { nodes { organisation { id name } } } } } }`;
      const shown = await officer.ask<{ userAccounts: { nodes: unknown[] } }>(roles);
      expect(shown.errors).toBeUndefined();
      expect(shown.data!.userAccounts.nodes).toEqual([
        { roles: { nodes: [{ organisation: { id: near, name: `HTX ${near!.slice(-4)}` } }] } },
      ]);
    });

    it('is not given to who works in another province', async () => {
      const id = await server.user('nguoi.ta', [], server.units.farCommune);
      expect(await officer.code(GRANT, grant(id, 'COMMUNE_OFFICER', server.units.commune))).toBe('USER_NOT_FOUND');
    });

    it('is not given for longer than the own one lasts', async () => {
      const id = await server.user('co.han', [['PROVINCE_OFFICER', server.units.province]]);
      await server.change(`UPDATE role_appointment SET valid_to = '2099-01-01' WHERE user_id = $1`, [id]);
      const limited = await signedIn('co.han');
      const receiver = await server.user('nhan.han', [], server.units.commune);
      const until = (validTo: string | null) => grant(receiver, 'COMMUNE_OFFICER', server.units.commune, { validTo });
      expect(await limited.code(GRANT, until(null))).toBe('ABOVE_ONESELF');
      expect(await limited.code(GRANT, until('2099-01-02'))).toBe('ABOVE_ONESELF');
      expect(await limited.code(GRANT, until('2099-01-01'))).toBe('OK');
    });

    it('ends on a day, at once in every session; the loser of two is told', async () => {
      const id = await server.user('thoi.vai', [['COMMUNE_OFFICER', server.units.commune]], server.units.commune);
      const holder = await signedIn('thoi.vai');
      const [role] = await server.rows<{ id: string }>('SELECT id FROM role_appointment WHERE user_id = $1', [id]);
      const input = { id: role!.id, expectedVersion: 1, on: today(), reason };
      expect(await (await signedIn('tinh.khac')).code(END, { input })).toBe('APPOINTMENT_NOT_FOUND');
      expect(await officer.code(END, { input: { ...input, on: '2026-01-02' } })).toBe('PERIOD_INVALID');
      expect(await officer.code(END, { input: { ...input, expectedVersion: 7 } })).toBe('CONFLICT');
      expect(await officer.code(END, { input })).toBe('OK');
      expect((await holder.ask<{ me: { permissions: string[] } }>(ME)).data!.me.permissions).toEqual([]);
      const history = await server.rows('SELECT valid_to FROM role_appointment_history WHERE id = $1', [role!.id]);
      expect(history).toEqual([{ valid_to: null }]);
    });

    it('and everything else leaves who did it and why', async () => {
      const rows = await server.rows(
        `SELECT DISTINCT a.record_table FROM audit_entry a WHERE a.actor_id = $1 AND a.reason = $2 ORDER BY 1`,
        [officerId, reason],
      );
      expect(rows).toEqual([{ record_table: 'role_appointment' }, { record_table: 'user_account' }]);
    });
  });
});
