import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { officerOfMembers } from './member.factory';

const PROVINCE = 'Tỉnh Bắc Giang';

interface PersonRow {
  id: string;
  version: number;
  name: string;
  maskedNationalId: string | null;
  maskedPhone: string | null;
  birthYear: number | null;
  memberships: { totalCount: number };
  contestFindings: { nodes: { otherName: string; outcome: string; reason: string }[] } | null;
}

/** A number known under two names, as a province puts it in order. */
describe('a contested person', () => {
  let database: TestDatabase;
  let server: TestServer;
  let officer: ReturnType<typeof officerOfMembers>;
  let province: ReturnType<typeof officerOfMembers>;
  let elsewhere: ReturnType<typeof officerOfMembers>;
  let signer: Signer;
  let coop: string;
  let other: string;
  let far: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const own = { unit: 'Xã Tân Mộc', province: PROVINCE, charterCapital: '100000000' };
    [coop, other, far] = (await stateOrganisations(database.url, [
      { ...own, name: 'Hợp tác xã Một' },
      { ...own, name: 'Hợp tác xã Hai' },
      { ...own, name: 'Hợp tác xã Xa', unit: 'Xã Phượng Sơn', province: 'Thành phố Hà Nội' },
    ])) as [string, string, string];
    server = await startTestServer({ databaseUrl: database.url });
    const places = await query<{ id: string; commune: string; province: string }>(
      database.url,
      'SELECT id, commune_id AS commune, province_id AS province FROM organisation',
    );
    const place = (id: string) => places.find((one) => one.id === id)!;
    signer = { role: 'PROVINCE_OFFICER', unitId: place(coop).province };
    officer = officerOfMembers(server, { role: 'COMMUNE_OFFICER', unitId: place(coop).commune });
    province = officerOfMembers(server, signer);
    elsewhere = officerOfMembers(server, { role: 'PROVINCE_OFFICER', unitId: place(far).province });
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const FIELDS = `id version name maskedNationalId maskedPhone birthYear memberships(first: 9) { totalCount }
    contestFindings(first: 9) { nodes { otherName outcome reason } }`;
  const admit = async (organisationId: string, party: object, who = officer): Promise<string> => {
    const made = await who.does('admitMember', {
      organisationId,
      party: { kind: 'PERSON', ...party },
      type: 'OFFICIAL',
      usesServices: true,
      joinedOn: '2025-03-01',
      paid: '1000000',
    });
    return made.party!.id;
  };
  const person = async (id: string): Promise<PersonRow | null> =>
    (await province.asks<{ person: PersonRow | null }>(`query ($id: ID!) { person(id: $id) { ${FIELDS} } }`, { id }))
      .person;
  const holder = async (id: string): Promise<PersonRow | null> =>
    (
      await province.asks<{ numberHolder: PersonRow | null }>(
        `query ($id: ID!) { numberHolder(personId: $id) { ${FIELDS} } }`,
        { id },
      )
    ).numberHolder;
  const settle = (input: object, as: Signer = signer) =>
    server.graphql<{ settleContestedPerson: PersonRow }>(
      `mutation ($input: SettleContestedPerson!) { settleContestedPerson(input: $input) { ${FIELDS} } }`,
      { input: { reason: 'Đối chiếu căn cước', ...input } },
      { as },
    );
  const codeOf = async (...asked: Parameters<typeof settle>): Promise<string | undefined> =>
    (await settle(...asked)).errors?.[0]?.extensions.code as string | undefined;
  const contested = async (): Promise<string[]> =>
    (
      await province.asks<{ contestedPersons: { nodes: { name: string }[] } }>(
        '{ contestedPersons(first: 20) { nodes { name } } }',
      )
    ).contestedPersons.nodes.map(({ name }) => name);

  it('is the same one: what was written of him is the holder’s, and the next writing finds him at once', async () => {
    const first = await admit(coop, { name: 'Nguyễn Thị Hoa', nationalId: '099183000001' });
    const second = await admit(other, { name: 'Nguyễn Hoa', nationalId: '099183000001', phone: '0912345678' });
    expect(await contested()).toEqual(['Nguyễn Hoa']);
    const seen = (await holder(second))!;
    expect(seen).toMatchObject({ id: first, name: 'Nguyễn Thị Hoa' });
    const input = { partyId: second, expectedVersion: 1, outcome: 'SAME_PERSON' };
    expect(await codeOf(input)).toBe('CONFLICT');
    const answer = await settle({ ...input, holderVersion: seen.version });
    expect(answer.data!.settleContestedPerson).toMatchObject({
      id: first,
      name: 'Nguyễn Thị Hoa',
      maskedPhone: '09••••678',
      memberships: { totalCount: 2 },
      contestFindings: { nodes: [{ otherName: 'Nguyễn Hoa', outcome: 'SAME_PERSON', reason: 'Đối chiếu căn cước' }] },
    });
    expect(await contested()).toEqual([]);
    // Each register keeps the name it wrote, and both records stand in the history.
    const names = await query<{ name: string }>(
      database.url,
      'SELECT name FROM membership WHERE party_id = $1 ORDER BY name',
      [first],
    );
    expect(names.map(({ name }) => name)).toEqual(['Nguyễn Hoa', 'Nguyễn Thị Hoa']);
    const [kept] = await query(
      database.url,
      `SELECT h.is_contested, p.same_as_id, m.party_id FROM party_history h JOIN party p ON p.id = h.id
       JOIN membership_history m ON m.party_id = h.id WHERE h.id = $1`,
      [second],
    );
    expect(kept).toEqual({ is_contested: true, same_as_id: first, party_id: second });
    expect(await codeOf({ ...input, expectedVersion: 2 })).toBe('PERSON_NOT_FOUND');
    expect(await admit(far, { name: 'Nguyễn Hoa', nationalId: '099183000001' }, elsewhere)).toBe(first);
  });

  it('is another, and the number is the holder’s: he gets his own, or none', async () => {
    const first = await admit(coop, { name: 'Trần Văn Bình', nationalId: '099070000002' });
    const second = await admit(other, { name: 'Lê Văn Minh', nationalId: '099070000002' });
    const input = { partyId: second, expectedVersion: 1, outcome: 'NUMBER_OF_HOLDER' };
    expect(await codeOf({ ...input, nationalId: '12' })).toBe('NATIONAL_ID_SHAPE');
    const answer = await settle({ ...input, nationalId: '099070000003' });
    expect(answer.data!.settleContestedPerson).toMatchObject({ id: second, maskedNationalId: '0990••••••03' });
    expect(await person(first)).toMatchObject({ maskedNationalId: '0990••••••02' });
    expect(await contested()).toEqual([]);
    expect(await codeOf({ ...input, expectedVersion: 2 })).toBe('NOT_CONTESTED');
  });

  it('is another, and the number is his: who held it is left without', async () => {
    const first = await admit(coop, { name: 'Phạm Thị Lan', nationalId: '099170000004' });
    const second = await admit(other, { name: 'Vũ Thị Mai', nationalId: '099170000004' });
    const { version } = (await holder(second))!;
    const input = { partyId: second, expectedVersion: 1, outcome: 'NUMBER_OF_OTHER', holderVersion: version };
    expect((await settle(input)).data!.settleContestedPerson).toMatchObject({
      id: second,
      maskedNationalId: '0991••••••04',
    });
    expect(await person(first)).toMatchObject({ maskedNationalId: null });
    expect(await admit(coop, { name: 'Vũ Thị Mai', nationalId: '099170000004' })).toBe(second);
  });

  it('is put in order by a province alone, within its reach, and not while both are members of one organisation', async () => {
    const first = await admit(coop, { name: 'Đỗ Văn Sáu', nationalId: '099060000005' });
    const second = await admit(coop, { name: 'Đỗ Văn Bảy', nationalId: '099060000005' });
    const { version } = (await holder(second))!;
    const input = { partyId: second, expectedVersion: 1, outcome: 'SAME_PERSON', holderVersion: version };
    expect(await codeOf(input)).toBe('BOTH_ARE_MEMBERS');
    expect((await person(first))!.contestFindings).toEqual({ nodes: [] });
    const clerk: Signer = { role: 'COMMUNE_OFFICER', unitId: signer.unitId };
    expect(await codeOf(input, clerk)).toBe('FORBIDDEN');
    // The holder lives in another province: of him nothing is told, and he stays as he is.
    await admit(far, { name: 'Người Hà Nội', nationalId: '099060000006' }, elsewhere);
    const third = await admit(coop, { name: 'Hoàng Văn Tám', nationalId: '099060000006' });
    expect(await holder(third)).toBeNull();
    expect(await codeOf({ ...input, partyId: third })).toBe('HOLDER_OUT_OF_REACH');
    const answer = await settle({ partyId: third, expectedVersion: 1, outcome: 'NUMBER_OF_HOLDER' });
    expect(answer.data!.settleContestedPerson).toMatchObject({
      maskedNationalId: null,
      contestFindings: { nodes: [{ otherName: '(ngoài phạm vi)' }] },
    });
  });

  it('is old enough to be a member, or the act is refused', async () => {
    const young = (over: object) =>
      officer.isRefused('admitMember', {
        organisationId: coop,
        party: { kind: 'PERSON', name: 'Em Bé', ...over },
        type: 'OFFICIAL',
        usesServices: true,
        joinedOn: '2026-03-01',
        paid: '1',
      });
    expect(await young({ birthYear: 2012 })).toMatchObject({
      code: 'UNDER_AGE',
      details: { rule: 'MEMBER_AGE', limit: 18 },
    });
    expect(await young({ birthDate: '2008-03-02' })).toMatchObject({ code: 'UNDER_AGE', field: 'birthDate' });
  });
});
