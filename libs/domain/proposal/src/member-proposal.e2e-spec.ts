import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';

const SHOWN = `{ id version state target targetNow memberName
  fields(first: 30) { nodes { field stated proposed maskedProposed current decision } } organisation { id } }`;
const NEW = `mutation ($input: ProposeNewMember!) { proposeNewMember(input: $input) ${SHOWN} }`;
const CHANGE = `mutation ($input: ProposeMemberChange!) { proposeMemberChange(input: $input) ${SHOWN} }`;
const DECIDE = `mutation ($input: DecideProposal!) { decideProposal(input: $input) ${SHOWN} }`;
const WITHDRAW = `mutation ($input: WithdrawProposal!) { withdrawProposal(input: $input) ${SHOWN} }`;
const ONE = `query ($id: ID!) { proposal(id: $id) ${SHOWN} }`;
const ADMIT = `mutation ($input: AdmitMember!) { admitMember(input: $input) { id version party { id version } } }`;
const CORRECT = 'mutation ($input: CorrectPerson!) { correctPerson(input: $input) { id version } }';
const LAN_MAU = { unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang' };
const reason = 'Nghị quyết đại hội thành viên';
const NUMBER = '099090001234';

interface Shown {
  id: string;
  version: number;
  state: string;
  targetNow: number | null;
  memberName: string | null;
  fields: {
    nodes: Record<'field' | 'stated' | 'proposed' | 'maskedProposed' | 'current' | 'decision', string | null>[];
  };
}

/** Members asked for, changed and let go by their cooperative, decided by its commune, on a real PostgreSQL. */
describe('proposals about members', () => {
  let database: TestDatabase;
  let server: TestServer;
  let ids: string[];
  let director: Signer;
  let neighbour: Signer;
  let officer: Signer;
  let member: { id: string; version: number; party: { id: string; version: number } };

  beforeAll(async () => {
    database = await createTestDatabase();
    ids = await stateOrganisations(database.url, [
      { ...LAN_MAU, name: 'Hợp tác xã Một', officialMemberCount: 12, charterCapital: '1000000000' },
      { ...LAN_MAU, name: 'Hợp tác xã Hai', officialMemberCount: 12, charterCapital: '1000000000' },
    ]);
    server = await startTestServer({ databaseUrl: database.url });
    const [place] = await query<{ commune_id: string }>(database.url, 'SELECT commune_id FROM organisation LIMIT 1');
    director = { role: 'COOP_USER', unitId: place!.commune_id, organisationId: ids[0]! };
    neighbour = { role: 'COOP_USER', unitId: place!.commune_id, organisationId: ids[1]! };
    officer = { role: 'COMMUNE_OFFICER', unitId: place!.commune_id };
    member = await ask(
      ADMIT,
      {
        organisationId: ids[0],
        party: { kind: 'PERSON', name: 'Nguyễn Thị Mẫu', phone: '0990000111' },
        type: 'OFFICIAL',
        usesServices: true,
        joinedOn: '2024-01-01',
        pledged: '50000000',
        reason,
      },
      officer,
    );
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const ask = async <T>(text: string, input: object, as: Signer): Promise<T> => {
    const { data, errors } = await server.graphql<Record<string, T>>(text, { input }, { as });
    if (errors) throw Object.assign(new Error(errors[0]!.message), errors[0]!.extensions);
    return Object.values(data!)[0]!;
  };
  const refused = async (text: string, input: object, as: Signer): Promise<unknown> => {
    const { errors } = await server.graphql(text, { input }, { as });
    const { code, field } = errors?.[0]?.extensions ?? { code: 'OK' };
    return field ? `${code} ${(field as string).split('.').at(-1)}` : code;
  };
  const seen = async (id: string, as: Signer) =>
    (await server.graphql<{ proposal: Shown | null }>(ONE, { id }, { as })).data!.proposal;
  const fieldOf = (shown: Shown, name: string) => shown.fields.nodes.find(({ field }) => field === name);
  const versionOf = async (id: string) =>
    (await query<{ version: number }>(database.url, 'SELECT version FROM membership WHERE id = $1', [id]))[0]!.version;
  const change = async (content: object, more: object = {}) => ({
    organisationId: ids[0],
    membershipId: member.id,
    expectedVersion: await versionOf(member.id),
    content,
    reason,
    ...more,
  });
  const admission = (content: object = {}) => ({
    organisationId: ids[0],
    content: {
      kind: 'PERSON',
      name: 'Trần Văn Mẫu',
      nationalId: NUMBER,
      phone: '0990000222',
      homeAddress: 'Số 5, thôn Đông, Xã Bắc Lũng',
      type: 'OFFICIAL',
      usesServices: true,
      joinedOn: '2025-03-01',
      pledged: '20000000',
      ...content,
    },
    reason,
  });
  const deciding = (shown: Shown, refuse: readonly string[] = []) => ({
    id: shown.id,
    expectedVersion: shown.version,
    targetVersion: shown.targetNow ?? 0,
    decisions: shown.fields.nodes.map(({ field }) =>
      refuse.includes(field!) ? { field, accepted: false, refusal: 'Chưa có giấy tờ' } : { field, accepted: true },
    ),
    reason: 'Đã đối chiếu giấy tờ',
  });
  /** Every text the database holds that could give somebody away. */
  const standsAnywhere = async (value: string): Promise<string[]> => {
    const tables = await query<{ name: string }>(
      database.url,
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
         AND (table_name LIKE 'proposal%' OR table_name LIKE 'party%' OR table_name LIKE 'membership%' OR table_name LIKE 'audit%'
           OR table_name LIKE 'notice%')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await query(
        database.url,
        `SELECT 1 FROM "${name}" t WHERE to_jsonb(t)::text LIKE '%' || $1 || '%'`,
        [value],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  };

  it('of somebody new: masked for everybody, readable nowhere, admitted by the acts of the register', async () => {
    const made = await ask<Shown>(NEW, admission(), director);
    expect(made).toMatchObject({ state: 'OPEN', targetNow: 0, memberName: 'Trần Văn Mẫu' });
    expect(fieldOf(made, 'nationalId')).toMatchObject({ stated: null, proposed: null, current: null });
    expect(fieldOf(made, 'nationalId')!.maskedProposed).toMatch(/^0990•+34$/);
    expect([await seen(made.id, neighbour), (await seen(made.id, officer))?.id]).toEqual([null, made.id]);
    expect([await standsAnywhere(NUMBER), await standsAnywhere('0990000222')]).toEqual([[], []]);
    // The control: the search finds what does stand somewhere.
    expect(await standsAnywhere('Trần Văn Mẫu')).toContain('proposal_field');
    expect(await refused(DECIDE, deciding(made, ['type']), officer)).toBe('ACCEPTED_TOGETHER type');
    expect(await refused(DECIDE, deciding(made, ['pledged']), officer)).toBe('TYPE_CONTRADICTED pledged');
    expect((await seen(made.id, officer))!.state).toBe('OPEN');
    const done = await ask<Shown>(DECIDE, deciding(made, ['phone']), officer);
    expect(done.state).toBe('DECIDED');
    const [row] = await query<{ name: string; national: boolean; phone: boolean; pledged: string }>(
      database.url,
      `SELECT m.name, q.national_id_sealed IS NOT NULL AS national, q.phone_sealed IS NOT NULL AS phone,
         (SELECT sum(pledged_change) FROM capital_contribution c WHERE c.membership_id = m.id)::text AS pledged
       FROM proposal p JOIN membership m ON m.id = p.target_id JOIN party q ON q.id = m.party_id WHERE p.id = $1`,
      [made.id],
    );
    expect(row).toEqual({ name: 'Trần Văn Mẫu', national: true, phone: false, pledged: '20000000' });
    expect(fieldOf((await seen(made.id, officer))!, 'nationalId')!.maskedProposed).toBe('(đã xóa)');
    const again = await ask<Shown>(NEW, admission(), director);
    expect(await refused(DECIDE, deciding(again), officer)).toMatch(/^ALREADY_MEMBER/);
    await ask(WITHDRAW, { id: again.id, expectedVersion: again.version, reason }, director);
    expect(fieldOf((await seen(again.id, director))!, 'phone')!.maskedProposed).toBe('(đã xóa)');
    expect([await standsAnywhere(NUMBER), await standsAnywhere('0990000222')]).toEqual([[], []]);
  });

  it('are checked where they are made', async () => {
    expect(await refused(NEW, admission({ nationalId: '12' }), director)).toBe('NATIONAL_ID_SHAPE nationalId');
    expect(await refused(NEW, admission({ joinedOn: '2099-01-01' }), director)).toBe('NOT_IN_FUTURE joinedOn');
    expect(await refused(NEW, { ...admission(), organisationId: ids[1] }, director)).toMatch(/NOT_FOUND/);
    expect(await refused(CHANGE, await change({ phone: '1' }), director)).toBe('PHONE_SHAPE phone');
    expect(await refused(CHANGE, await change({ exitedOn: '2025-01-01' }), director)).toBe(
      'EXIT_NEEDS_BOTH exitReason',
    );
    const both = { type: 'ASSOCIATE_CAPITAL', exitedOn: '2025-01-01', exitReason: 'VOLUNTARY' };
    expect(await refused(CHANGE, await change(both), director)).toBe('TYPE_AND_EXIT exitedOn');
    expect(await refused(CHANGE, await change({ name: 'Nguyễn Thị Mẫu' }), director)).toBe('NOTHING_PROPOSED');
    expect(await refused(CHANGE, { ...(await change({ name: 'X Y' })), expectedVersion: 99 }, director)).toBe(
      'CONFLICT',
    );
    const theirs = { ...(await change({ name: 'Chiếm Đoạt' })), organisationId: ids[1] };
    expect(await refused(CHANGE, theirs, neighbour)).toBe('PROPOSAL_TARGET_NOT_FOUND membershipId');
    expect(await refused(CHANGE, await change({ name: 'Chiếm Đoạt' }), neighbour)).toMatch(/NOT_FOUND/);
    expect(await refused(ADMIT, { ...admission(), type: 'OFFICIAL', joinedOn: '2025-01-01' }, director)).not.toBe('OK');
  });

  it('go stale with the person and with the register, and are written field by field', async () => {
    const made = await ask<Shown>(CHANGE, await change({ name: 'Nguyễn Thị Mẫu Mực', phone: '0990000333' }), director);
    expect(fieldOf(made, 'phone')).toMatchObject({ stated: null, proposed: null, maskedProposed: '09••••333' });
    expect(fieldOf(made, 'phone')!.current).toMatch(/^09•+111$/);
    expect(await refused(CHANGE, await change({ phone: '0990000444' }), director)).toBe('PROPOSED_ALREADY phone');
    const corrected = await ask<{ version: number }>(
      CORRECT,
      { partyId: member.party.id, expectedVersion: member.party.version, content: { phone: '0990000555' }, reason },
      officer,
    );
    const stale = (await seen(made.id, officer))!;
    expect([stale.state, fieldOf(stale, 'phone')!.current]).toEqual(['STALE', expect.stringMatching(/^09•+555$/)]);
    expect(await standsAnywhere('0990000333')).toEqual([]);
    const done = await ask<Shown>(DECIDE, deciding(stale), officer);
    expect([done.state, done.memberName]).toEqual(['DECIDED', 'Nguyễn Thị Mẫu Mực']);
    expect(fieldOf((await seen(made.id, officer))!, 'phone')!.current).toMatch(/^09•+333$/);
    expect(corrected.version).toBe(member.party.version + 1);
    const [audit] = await query<{ n: number }>(
      database.url,
      `SELECT count(*)::int AS n FROM audit_entry WHERE record_table = 'party' AND reason = 'Đã đối chiếu giấy tờ'`,
    );
    expect(audit!.n).toBeGreaterThan(0);
  });

  it('have a control: without the watch a changed person leaves them open', async () => {
    await query(database.url, 'ALTER TABLE party DISABLE TRIGGER proposal_watch');
    const made = await ask<Shown>(CHANGE, await change({ phone: '0990000666' }), director);
    const [{ version } = { version: 0 }] = await query<{ version: number }>(
      database.url,
      'SELECT version FROM party WHERE id = $1',
      [member.party.id],
    );
    await ask(
      CORRECT,
      { partyId: member.party.id, expectedVersion: version, content: { phone: '0990000777' }, reason },
      officer,
    );
    expect((await seen(made.id, officer))!.state).toBe('OPEN');
    await query(database.url, 'ALTER TABLE party ENABLE TRIGGER proposal_watch');
    await ask(WITHDRAW, { id: made.id, expectedVersion: made.version, reason }, director);
  });

  it('of a type or of leaving keep the rules of the register, in the transaction of the decision', async () => {
    const against = await ask<Shown>(
      CHANGE,
      await change({ type: 'ASSOCIATE_NON_CAPITAL' }, { effectiveOn: '2025-01-01' }),
      director,
    );
    expect(await refused(DECIDE, deciding(against), officer)).toBe('TYPE_CONTRADICTED type');
    expect((await seen(against.id, officer))!.state).toBe('OPEN');
    await ask(WITHDRAW, { id: against.id, expectedVersion: against.version, reason }, director);
    const fitting = { type: 'ASSOCIATE_CAPITAL', usesServices: false };
    const made = await ask<Shown>(CHANGE, await change(fitting, { effectiveOn: '2025-01-01' }), director);
    expect((await ask<Shown>(DECIDE, deciding(made), officer)).state).toBe('DECIDED');
    const rows = await query<{ id: string; type: string; version: number; open: boolean }>(
      database.url,
      `SELECT id, type, version, valid_to IS NULL AS open FROM membership WHERE party_id = $1 ORDER BY valid_from`,
      [member.party.id],
    );
    expect(rows.map(({ type, open }) => [type, open])).toEqual([
      ['OFFICIAL', false],
      ['ASSOCIATE_CAPITAL', true],
    ]);
    expect(await refused(CHANGE, await change({ name: 'Người Cũ' }), director)).toBe('MEMBER_GONE');
    const now = { ...(await change({ exitedOn: '2025-06-01', exitReason: 'VOLUNTARY' })), membershipId: rows[1]!.id };
    const leaving = await ask<Shown>(CHANGE, { ...now, expectedVersion: rows[1]!.version }, director);
    expect(await refused(DECIDE, deciding(leaving, ['exitReason']), officer)).toBe('ACCEPTED_TOGETHER exitReason');
    expect(await refused(DECIDE, { ...deciding(leaving), targetVersion: 99 }, officer)).toBe('CONFLICT');
    await ask<Shown>(DECIDE, deciding(leaving), officer);
    const [left] = await query<Record<string, string>>(
      database.url,
      'SELECT valid_to::text, exit_reason FROM membership WHERE id = $1',
      [rows[1]!.id],
    );
    expect(left).toEqual({ valid_to: '2025-06-01', exit_reason: 'VOLUNTARY' });
  });
});
