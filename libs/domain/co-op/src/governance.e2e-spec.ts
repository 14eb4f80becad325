import { type Actor, systemActor, today } from '@platform/kernel';
import {
  actorOf,
  asSystem,
  createTestDatabase,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';
import { LegalRules } from '@domain/legal-rule';
import { FindingService } from './finding.service';

const APPOINT = `mutation ($input: AppointOfficer!) { appointOfficer(input: $input) { officers(first: 9) { nodes { id version post person { name } } } } }`;
const END = `mutation ($input: EndTerm!) { endOfficer(input: $input) { id } }`;
const OPEN = `query ($id: ID!) { organisation(id: $id) { findings(first: 9, filter: { closedOn: { isNull: true } }) { nodes { rule severity message } } } }`;

interface Finding {
  rule: string;
  severity: string;
  message: string;
}

describe('posts and unions in the register', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let officer: Actor;
  let ids: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    const place = { unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' };
    ids = await stateOrganisations(database.url, [
      { ...place, name: 'Hợp tác xã Một', officialMemberCount: 9 },
      { ...place, name: 'Hợp tác xã Hai', officialMemberCount: 9 },
      { ...place, name: 'Liên hiệp hợp tác xã Ba', kind: 'COOPERATIVE_UNION' },
      { ...place, name: 'Hợp tác xã Bốn', officialMemberCount: 9 },
    ]);
    app = await startRegister(database.url);
    const [row] = await query<{ commune_id: string }>(database.url, 'SELECT commune_id FROM organisation LIMIT 1');
    officer = actorOf('COMMUNE_OFFICER', { level: 'COMMUNE', unitId: row!.commune_id });
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function done(text: string, input: Record<string, unknown>, actor = officer): Promise<Record<string, unknown>> {
    const { data, errors } = await app.run(text, actor, { input: { reason: 'Đại hội', ...input } });
    if (errors) throw errors[0]!;
    return data!;
  }
  const appoint = async (organisationId: string, personName: string, post: string, validFrom = '2025-01-01') => {
    const { appointOfficer } = await done(APPOINT, { organisationId, personName, post, validFrom });
    const { officers } = appointOfficer as { officers: { nodes: { id: string; version: number; post: string }[] } };
    return officers.nodes.find((one) => one.post === post)!;
  };
  async function open(id: string): Promise<Finding[]> {
    const { data } = await app.run(OPEN, officer, { id });
    return (data!['organisation'] as { findings: { nodes: Finding[] } }).findings.nodes;
  }
  const onDay = (day: string): Promise<number> => {
    const findings = new FindingService(new LegalRules(app.db));
    const options = { reason: 'Việc định kỳ', role: 'register_job' as const, today: day };
    return app.db.write(systemActor('organisations-due'), options, (tx) => findings.refreshDue(tx, day));
  };

  it('show a supervisor who is also director (V24) until one of the posts ends, and name nobody', async () => {
    const [id] = ids as [string];
    await appoint(id, 'Nguyễn Văn An', 'DIRECTOR');
    const held = await appoint(id, 'NGUYỄN Văn  An', 'SUPERVISOR');
    expect(await open(id)).toEqual([
      { rule: 'V24', severity: 'WARNING', message: expect.stringContaining('kiểm soát viên vừa làm Giám đốc') },
    ]);
    expect(JSON.stringify(await open(id))).not.toContain('An');
    await done(END, { id: held.id, expectedVersion: held.version, endsOn: '2025-06-01' });
    expect(await open(id)).toEqual([]);
  });

  it('find a post that begins on a day when that day has come', async () => {
    const id = ids[1]!;
    const tomorrow = dayAfter(today());
    await appoint(id, 'Trần Thị Bình', 'CHAIR');
    await appoint(id, 'Trần Thị Bình', 'SUPERVISOR_HEAD', tomorrow);
    expect(await open(id)).toEqual([]);
    await onDay(today());
    expect(await open(id)).toEqual([]);
    expect(await onDay(tomorrow)).toBeGreaterThan(0);
    expect((await open(id)).map(({ rule }) => rule)).toEqual(['V24']);
  });

  it('list fewer members of a union than the law asks (V2)', async () => {
    const JOIN = `mutation ($input: JoinUnion!) { joinUnion(input: $input) { id } }`;
    await done(JOIN, { unionId: ids[2], memberId: ids[0], validFrom: '2025-01-01' });
    expect(await open(ids[2]!)).toEqual([
      { rule: 'V2', severity: 'ERROR', message: expect.stringContaining('Sổ ghi 1 hợp tác xã thành viên') },
    ]);
  });

  it('find what a statement breaks that begins on a day, when that day has come', async () => {
    const id = ids[3]!;
    const tomorrow = dayAfter(today());
    const change = 'mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id } }';
    const content = { kind: 'COOPERATIVE_UNION', officialMemberCount: 9, name: 'Liên hiệp Bốn' };
    await done(change, { id, expectedVersion: 1, effectiveOn: tomorrow, content });
    await asSystem(database.url, (client) =>
      client.query(
        'UPDATE organisation_statement_office SET official_member_count = 1 WHERE organisation_id = $1 AND valid_from = $2',
        [id, tomorrow],
      ),
    );
    expect(await open(id)).toEqual([]);
    await onDay(tomorrow);
    expect((await open(id)).map(({ rule }) => rule)).toEqual(['V2']);
  });
});

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
