import { asSystem, createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { type MadeMember, officerOfMembers } from './member.factory';

const PROVINCE = 'Tỉnh Bắc Giang';

/** The register of members as its users have it: through GraphQL, signed in, on a real PostgreSQL. */
describe('members', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: ReturnType<typeof officerOfMembers>;
  let neighbour: ReturnType<typeof officerOfMembers>;
  let auditor: ReturnType<typeof officerOfMembers>;
  let province: ReturnType<typeof officerOfMembers>;
  let provinceSigner: Signer;
  let coop: string;
  let small: string;
  let group: string;
  let abroad: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const own = { unit: 'Xã Tân Mộc', province: PROVINCE, charterCapital: '100000000', officialMemberCount: 40 };
    [coop, small, group, abroad] = (await stateOrganisations(database.url, [
      { ...own, name: 'Hợp tác xã Vải Minh Lộc' },
      { ...own, name: 'Hợp tác xã Nhỏ', officialMemberCount: undefined },
      { ...own, name: 'Tổ hợp tác Nuôi ong', kind: 'COOPERATIVE_GROUP', charterCapital: undefined },
      { ...own, name: 'Hợp tác xã Láng giềng', unit: 'Xã Đan Hội' },
    ])) as [string, string, string, string];
    server = await startTestServer({ databaseUrl: database.url });
    const places = await query<{ id: string; commune: string; province: string }>(
      database.url,
      'SELECT id, commune_id AS commune, province_id AS province FROM organisation',
    );
    const place = (id: string) => places.find((one) => one.id === id)!;
    provinceSigner = { role: 'PROVINCE_OFFICER', unitId: place(coop).province };
    officer = officerOfMembers(server, { role: 'COMMUNE_OFFICER', unitId: place(coop).commune });
    neighbour = officerOfMembers(server, { role: 'COMMUNE_OFFICER', unitId: place(abroad).commune });
    auditor = officerOfMembers(server, { role: 'AUDITOR', unitId: place(coop).province });
    province = officerOfMembers(server, provinceSigner);
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  let serial = 0;
  const person = (over: Record<string, unknown> = {}): Record<string, unknown> => {
    serial += 1;
    const nationalId = `099083${String(serial).padStart(6, '0')}`;
    return { kind: 'PERSON', name: `Nguyễn Văn ${serial}`, nationalId, phone: '0912345678', ...over };
  };
  const admission = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
    organisationId: coop,
    party: over['partyId'] || over['memberOrganisationId'] ? undefined : person(),
    type: 'OFFICIAL',
    usesServices: true,
    contributesLabour: false,
    joinedOn: '2025-03-01',
    pledged: '2000000',
    ...over,
  });

  it('are admitted with their capital; what identifies a person is masked and stands nowhere in the clear', async () => {
    const party = person({
      name: '  Đặng   Thị Hoà ',
      nationalId: '099 183 000901',
      phone: '0987 654 321',
      homeAddress: 'Thôn Kín',
    });
    const made = await officer.does('admitMember', admission({ party, paid: '500000' }));
    expect(made).toMatchObject({
      version: 1,
      name: 'Đặng Thị Hoà',
      pledgedCapital: '2000000',
      paidCapital: '500000',
      party: { maskedNationalId: '0991••••••01', maskedPhone: '09••••321', sex: 'FEMALE', birthYear: 1983 },
    });
    const dump = JSON.stringify(
      await query(
        database.url,
        `SELECT (SELECT json_agg(p) FROM party p) AS a, (SELECT json_agg(p) FROM party_history p) AS b, (SELECT json_agg(e) FROM audit_entry e) AS c,
           (SELECT json_agg(m) FROM membership m) AS d`,
      ),
    );
    expect(dump).toContain('Đặng Thị Hoà');
    for (const secret of ['099183000901', '0987654321', 'Thôn Kín']) expect(dump).not.toContain(secret);
  });

  it('are one person in two organisations by the number, and never by the name alone', async () => {
    const first = await officer.does(
      'admitMember',
      admission({ party: person({ name: 'Lê Thị Một', nationalId: '099090777001' }) }),
    );
    const again = await officer.does(
      'admitMember',
      admission({ organisationId: small, party: person({ name: 'LÊ THỊ MỘT', nationalId: '099090777001' }) }),
    );
    expect(again.party!.id).toBe(first.party!.id);
    const unnamed = { party: person({ name: 'Lê Thị Một', nationalId: null }) };
    const other = await officer.does('admitMember', admission({ organisationId: small, ...unnamed }));
    const another = await officer.does('admitMember', admission(unnamed));
    expect(new Set([first, other, another].map(({ party }) => party!.id)).size).toBe(3);
    expect((await officer.isRefused('admitMember', admission({ partyId: first.party!.id }))).code).toBe(
      'ALREADY_MEMBER',
    );
    const { memberFigures } = await officer.asks<{
      memberFigures: { persons: Record<string, number>; memberships: number };
    }>(`{ memberFigures { memberships persons { numbered unnumbered least most } } }`);
    expect(memberFigures).toEqual({ memberships: 5, persons: { numbered: 2, unnumbered: 2, least: 2, most: 4 } });
    const director = { role: 'COOP_USER', unitId: provinceSigner.unitId, organisationId: small } as const;
    const own = await officerOfMembers(server, director).asks<{
      memberFigures: { organisations: number };
      memberships: { nodes: { organisation: { id: string } }[] };
    }>('{ memberFigures { organisations } memberships(first: 9) { nodes { organisation { id } } } }');
    expect(own.memberFigures).toEqual({ organisations: 1 });
    expect([...new Set(own.memberships.nodes.map(({ organisation }) => organisation.id))]).toEqual([small]);
  });

  it('a number tells nothing of people elsewhere: hidden, visible or absent, the answer is alike', async () => {
    const hidden = '099088555001';
    await neighbour.does(
      'admitMember',
      admission({ organisationId: abroad, party: person({ name: 'Người Khuất', nationalId: hidden }) }),
    );
    const shape = (made: MadeMember): unknown =>
      JSON.parse(
        // The number typed tells the year of birth, whoever has it.
        JSON.stringify(made, (key, value: unknown) => (key === 'id' || key === 'birthYear' ? key : value)).replaceAll(
          /099\d•+\d\d/g,
          'masked',
        ),
      );
    const typed = (nationalId: string) =>
      officer.does('admitMember', admission({ party: person({ name: 'Trần Thử', nationalId, phone: null }) }));
    const [byHidden, byVisible, byNone] = [
      await typed(hidden),
      await typed('099090777001'),
      await typed('099088555009'),
    ];
    expect(shape(byHidden)).toEqual(shape(byNone));
    expect(shape(byVisible)).toEqual(shape(byNone));
    // Only a province sees that two people claim one number.
    const CONTESTED = '{ contestedPersons(first: 10) { nodes { name } } }';
    expect(await province.asks(CONTESTED)).toEqual({
      contestedPersons: { nodes: [{ name: 'Trần Thử' }, { name: 'Trần Thử' }] },
    });
    await expect(officer.asks(CONTESTED)).rejects.toThrow('FORBIDDEN');
  });

  it('a person is seen through a membership in reach, and nothing of him elsewhere', async () => {
    const both = person({ name: 'Hai Nơi', nationalId: '099077000001' });
    const here = await officer.does('admitMember', admission({ party: both }));
    await neighbour.does('admitMember', admission({ organisationId: abroad, party: both }));
    const PERSON = `query ($id: ID!) { person(id: $id) { name memberships(first: 9) { totalCount } } }`;
    const ask = (who: typeof officer) => who.asks(PERSON, { id: here.party!.id });
    expect(await ask(officer)).toEqual({ person: { name: 'Hai Nơi', memberships: { totalCount: 1 } } });
    expect(await ask(province)).toEqual({ person: { name: 'Hai Nơi', memberships: { totalCount: 2 } } });
    const mine = await officer.does('admitMember', admission());
    expect(await neighbour.asks(PERSON, { id: mine.party!.id })).toEqual({ person: null });
    expect(
      (
        await neighbour.isRefused('recordMemberExit', {
          membershipId: mine.id,
          expectedVersion: 1,
          exitedOn: '2025-05-01',
          exitReason: 'DEATH',
        })
      ).code,
    ).toBe('MEMBER_NOT_FOUND');
    const changed = await officer.asks<{ correctPerson: { name: string; maskedPhone: string; version: number } }>(
      `mutation ($input: CorrectPerson!) { correctPerson(input: $input) { name maskedPhone version } }`,
      {
        input: {
          partyId: mine.party!.id,
          expectedVersion: 1,
          content: { name: 'Nguyễn Văn Đúng', phone: '0900000777' },
          reason: 'Sửa theo căn cước',
        },
      },
    );
    expect(changed.correctPerson).toEqual({ name: 'Nguyễn Văn Đúng', maskedPhone: '09••••777', version: 2 });
  });

  it('an act that breaks the law of its day is refused, one that was broken before is not', async () => {
    expect(await officer.isRefused('admitMember', admission({ pledged: '30000001' }))).toMatchObject({
      code: 'CAPITAL_SHARE',
      field: 'amount',
      details: { rule: 'V4', limit: 30 },
    });
    // At the law of 2012 a quarter was too much already.
    const old = { joinedOn: '2024-06-01', pledged: '25000000' };
    expect(await officer.isRefused('admitMember', admission(old))).toMatchObject({ details: { limit: 20 } });
    expect((await officer.isRefused('admitMember', admission({ pledged: null }))).code).toBe('TYPE_CONTRADICTED');
    expect((await officer.isRefused('admitMember', admission({ usesServices: false }))).code).toBe('TYPE_CONTRADICTED');
    const associate = { type: 'ASSOCIATE_CAPITAL', usesServices: false, pledged: '16000000' };
    await officer.does('admitMember', admission(associate));
    expect((await officer.isRefused('admitMember', admission(associate))).details).toMatchObject({
      rule: 'V4',
      share: 32,
    });
    // One of three is 33.3 %; two of four are too many.
    await officer.does('admitMember', admission({ organisationId: small, isForeign: true }));
    expect(await officer.isRefused('admitMember', admission({ organisationId: small, isForeign: true }))).toMatchObject(
      { code: 'FOREIGN_SHARE', field: 'isForeign' },
    );
    // A group has no charter capital and no types: nobody need contribute there. It may itself be a member.
    await officer.does('admitMember', admission({ organisationId: group, pledged: null }));
    const body = await officer.does('admitMember', admission({ memberOrganisationId: group }));
    expect(body).toMatchObject({ name: 'Tổ hợp tác Nuôi ong', party: null });
    // A breach that was told stands as a finding and stops no other act.
    const told = await officer.does('admitMember', admission());
    await asSystem(database.url, (client) =>
      client.query(
        `INSERT INTO capital_contribution (membership_id, kind, occurred_on, amount, pledged_change, paid_change)
         VALUES ($1, 'PLEDGED', '2025-03-01', 45000000, 45000000, 0)`,
        [told.id],
      ),
    );
    const fresh = await officer.does('admitMember', admission());
    await expect(
      officer.does('recordContribution', {
        membershipId: fresh.id,
        kind: 'PAID_MONEY',
        amount: '10',
        occurredOn: '2025-03-02',
      }),
    ).resolves.toMatchObject({ paidCapital: '10' });
  });

  it('the book of capital: paid, in kind, returned, passed on, taken back; never more than there is', async () => {
    const a = await officer.does('admitMember', admission({ pledged: '1000' }));
    const b = await officer.does('admitMember', admission({ pledged: '1000' }));
    const enter = (kind: string, amount: string, occurredOn = '2025-04-01', more: object = {}) => ({
      membershipId: a.id,
      kind,
      amount,
      occurredOn,
      ...more,
    });
    expect((await officer.isRefused('recordContribution', enter('PAID_IN_KIND', '700'))).code).toBe('ASSET_NEEDED');
    await officer.does(
      'recordContribution',
      enter('PAID_IN_KIND', '700', '2025-04-01', { asset: 'Máy cày, biên bản định giá 01' }),
    );
    expect((await officer.isRefused('recordContribution', enter('RETURNED', '701', '2025-05-01'))).code).toBe(
      'NOT_ENOUGH_CAPITAL',
    );
    expect((await officer.isRefused('recordContribution', enter('RETURNED', '100', '2025-03-15'))).code).toBe(
      'NOT_ENOUGH_CAPITAL',
    );
    const moved = await officer.does('transferCapital', {
      fromMembershipId: a.id,
      toMembershipId: b.id,
      amount: '200',
      occurredOn: '2025-05-02',
    });
    expect(moved).toMatchObject({ id: b.id, paidCapital: '200', pledgedCapital: '1200' });
    const BOOK = `query ($id: ID!, $asOf: Date) { memberships(first: 9, asOf: $asOf, filter: { id: { eq: $id } }) { nodes { paidCapital pledgedCapital
      contributions(first: 9) { nodes { id kind amount paidChange } } } } }`;
    interface Book {
      memberships: {
        nodes: {
          paidCapital: string;
          pledgedCapital: string;
          contributions: { nodes: { id: string; kind: string }[] };
        }[];
      };
    }
    const book = async (id: string, asOf?: string) =>
      (await officer.asks<Book>(BOOK, { id, asOf })).memberships.nodes[0]!;
    expect(await book(a.id)).toMatchObject({ paidCapital: '500', pledgedCapital: '800' });
    expect(await book(a.id, '2025-04-30')).toMatchObject({ paidCapital: '700', pledgedCapital: '1000' });
    const out = (await book(a.id)).contributions.nodes.find(({ kind }) => kind === 'TRANSFERRED_OUT')!;
    await officer.does('correctContribution', { id: out.id });
    expect(await book(a.id)).toMatchObject({ paidCapital: '700', pledgedCapital: '1000' });
    expect(await book(b.id)).toMatchObject({ paidCapital: '0', pledgedCapital: '1000' });
    expect((await officer.isRefused('correctContribution', { id: out.id })).code).toBe('ALREADY_CORRECTED');
    await expect(
      query(database.url, `UPDATE capital_contribution SET amount = 1 WHERE id = '${out.id}'`),
    ).rejects.toThrow(/only appended/);
  });

  it('a change of type begins a period and carries the capital; a past day shows what was', async () => {
    const made = await officer.does('admitMember', admission({ paid: '2000000' }));
    const change = {
      membershipId: made.id,
      expectedVersion: 1,
      type: 'ASSOCIATE_CAPITAL',
      usesServices: false,
      contributesLabour: false,
    };
    expect(
      (await officer.isRefused('changeMemberType', { ...change, expectedVersion: 9, from: '2025-06-01' })).code,
    ).toBe('CONFLICT');
    expect(
      (await officer.isRefused('changeMemberType', { ...change, type: 'ASSOCIATE_NON_CAPITAL', from: '2025-06-01' }))
        .code,
    ).toBe('TYPE_CONTRADICTED');
    const next = await officer.does('changeMemberType', { ...change, from: '2025-06-01' });
    expect(next).toMatchObject({ type: 'ASSOCIATE_CAPITAL', validFrom: '2025-06-01', paidCapital: '2000000' });
    const TYPES = `query ($id: ID!, $asOf: Date) { organisation(id: $id) { members(first: 100) { nodes { id type paidCapital } } } memberships(first: 100, asOf: $asOf) { nodes { id type } } }`;
    const onDay = async (asOf: string) =>
      (
        await officer.asks<{ memberships: { nodes: { id: string }[] } }>(TYPES, { id: coop, asOf })
      ).memberships.nodes.map(({ id }) => id);
    expect(await onDay('2025-05-31')).toContain(made.id);
    expect(await onDay('2025-06-01')).not.toContain(made.id);
    const left = await officer.does('recordMemberExit', {
      membershipId: next.id,
      expectedVersion: 1,
      exitedOn: '2026-01-10',
      exitReason: 'VOLUNTARY',
    });
    expect(left).toMatchObject({ validTo: '2026-01-10', exitReason: 'VOLUNTARY' });
    const entry = { membershipId: next.id, amount: '2000000', occurredOn: '2026-02-01' };
    expect((await officer.isRefused('recordContribution', { ...entry, kind: 'PAID_MONEY' })).code).toBe(
      'MEMBERSHIP_ENDED',
    );
    await expect(officer.does('recordContribution', { ...entry, kind: 'RETURNED' })).resolves.toMatchObject({
      paidCapital: '0',
    });
    const { organisation } = await officer.asks<{ organisation: { members: { nodes: { validTo: string | null }[] } } }>(
      'query ($id: ID!) { organisation(id: $id) { members(first: 100) { nodes { validTo } } } }',
      { id: coop },
    );
    const ended = organisation.members.nodes.map(({ validTo }) => validTo !== null);
    expect(ended).toEqual([...ended].sort());
    expect(ended).toContain(true);
  });

  it('are found by words of the name without marks, in reach only, and follow their organisation', async () => {
    await officer.does('admitMember', admission({ party: person({ name: 'Phùng Quang Khánh' }) }));
    const SEARCH = 'query ($search: String!) { memberships(first: 9, search: $search) { nodes { name matchedBy } } }';
    const named = { memberships: { nodes: [{ name: 'Phùng Quang Khánh', matchedBy: 'tên' }] } };
    // The field is of organisations; a membership says nothing of why it matched.
    const PLAIN = SEARCH.replace(' matchedBy', '');
    expect(await officer.asks(PLAIN, { search: 'khanh  phung' })).toEqual({
      memberships: { nodes: [{ name: named.memberships.nodes[0]!.name }] },
    });
    expect(await neighbour.asks(PLAIN, { search: 'khanh phung' })).toEqual({ memberships: { nodes: [] } });
    expect(await officer.asks(PLAIN, { search: '***' })).toEqual({ memberships: { nodes: [] } });
    const [row] = await query<{ same: boolean }>(
      database.url,
      'SELECT bool_and(m.commune_id = o.commune_id AND m.province_id = o.province_id) AS same FROM membership m JOIN organisation o ON o.id = m.organisation_id',
    );
    expect(row!.same).toBe(true);
  });

  it('open findings where the register differs from what was reported', async () => {
    const { organisation } = await officer.asks<{
      organisation: { findings: { nodes: { rule: string; message: string }[] } };
    }>(
      'query ($id: ID!) { organisation(id: $id) { findings(first: 20, filter: { closedOn: { isNull: true } }) { nodes { rule message } } } }',
      { id: coop },
    );
    const rules = organisation.findings.nodes.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['V4', 'V7', 'MEMBER_COUNT', 'CHARTER_CAPITAL']));
  });

  it('are unmasked one by one with a reason, which is written down, and not twenty-one within an hour', async () => {
    const UNMASK = `mutation ($input: UnmaskPerson!) { unmaskPerson(input: $input) { name nationalId phone birthDate } }`;
    const people = await query<{ id: string }>(
      database.url,
      `SELECT DISTINCT party_id AS id FROM membership WHERE organisation_id = $1 AND party_id IS NOT NULL`,
      [coop],
    );
    const input = (partyId: string) => ({ input: { partyId, reason: 'Đối chiếu hồ sơ vay vốn' } });
    const secret = await officer.does(
      'admitMember',
      admission({ party: person({ nationalId: '099099123456', phone: '0966111222' }) }),
    );
    expect(await officer.asks(UNMASK, input(secret.party!.id))).toMatchObject({
      unmaskPerson: { nationalId: '099099123456', phone: '0966111222', birthDate: null },
    });
    await expect(neighbour.asks(UNMASK, input(secret.party!.id))).rejects.toThrow('PERSON_NOT_FOUND');
    await expect(auditor.asks(UNMASK, input(secret.party!.id))).rejects.toThrow('FORBIDDEN');
    const LOG = 'query ($id: ID!) { person(id: $id) { disclosures(first: 5) { nodes { reason shown actorName } } } }';
    expect(await auditor.asks(LOG, { id: secret.party!.id })).toMatchObject({
      person: { disclosures: { nodes: [{ reason: 'Đối chiếu hồ sơ vay vốn', shown: 'nationalId, phone' }] } },
    });
    const others = people.filter(({ id }) => id !== secret.party!.id);
    while (others.length < 20) {
      const more = await officer.does('admitMember', admission({ organisationId: group, pledged: null }));
      others.push({ id: more.party!.id });
    }
    for (const { id } of others.slice(0, 19)) await officer.asks(UNMASK, input(id));
    await expect(officer.asks(UNMASK, input(others[19]!.id))).rejects.toThrow('UNMASK_LIMIT');
    // Somebody seen within the hour may be seen again; another officer has his own hour.
    await expect(officer.asks(UNMASK, input(secret.party!.id))).resolves.toBeTruthy();
    await expect(province.asks(UNMASK, input(others[19]!.id))).resolves.toBeTruthy();
    const [trail] = await query<{ n: number }>(
      database.url,
      `SELECT count(*)::int AS n FROM audit_entry WHERE record_table = 'person_disclosure'`,
    );
    expect(trail!.n).toBe(22);
  });
});
