import { Database } from '@platform/database';
import { systemActor } from '@platform/kernel';
import { letterJob } from '@platform/notice';
import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import type { EntityManager } from 'typeorm';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { AnnualReminderService } from './annual-reminder.service';

const PLACE = { unit: 'Xã Tân Hoa', province: 'Tỉnh Bắc Giang', registryStatus: 'ACTIVE', officialMemberCount: 12 };
const DUE = '2026-01-31';

interface Told {
  subject: string;
  text: string;
  link: string;
}

/** Who is reminded when: the days of the parameter on a clock that the test moves, and the act of an officer. */
describe('reminders of the annual campaign', () => {
  let database: TestDatabase;
  let server: TestServer;
  let ids: string[];
  let campaign: string;
  let coop: Signer;
  let officer: Signer;
  let elsewhere: Signer;
  let province: Signer;

  beforeAll(async () => {
    database = await createTestDatabase();
    ids = await stateOrganisations(database.url, [
      { ...PLACE, name: 'Hợp tác xã Có Người' },
      { ...PLACE, name: 'Hợp tác xã Không Người' },
      { ...PLACE, name: 'Hợp tác xã Xã Khác', unit: 'Xã Đan Hội' },
    ]);
    server = await startTestServer({ databaseUrl: database.url });
    const places = await query<{ province: string; commune: string }>(
      database.url,
      'SELECT province_id AS province, commune_id AS commune FROM organisation WHERE id = ANY($1) ORDER BY name',
      [[ids[0], ids[2]]],
    );
    province = { role: 'PROVINCE_OFFICER', unitId: places[0]!.province };
    officer = { role: 'COMMUNE_OFFICER', unitId: places[0]!.commune };
    elsewhere = { role: 'COMMUNE_OFFICER', unitId: places[1]!.commune };
    coop = { role: 'COOP_USER', unitId: places[0]!.commune, organisationId: ids[0] };
    const input = {
      provinceId: province.unitId,
      year: 2025,
      dueOn: DUE,
      communeDueOn: '2026-02-20',
      basis: 'Công văn',
    };
    const opened = await server.graphql<{ openAnnualCampaign: { id: string } }>(
      'mutation ($input: OpenAnnualCampaign!) { openAnnualCampaign(input: $input) { id } }',
      { input: { ...input, reason: 'Mở đợt báo cáo' } },
      { as: province },
    );
    campaign = opened.data!.openAnnualCampaign.id;
    for (const one of [coop, officer, elsewhere]) await told(one);
    await server.graphql('mutation { setNoticeAddress(email: "giam.doc@example.test") { email } }', {}, { as: coop });
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const told = async (as: Signer): Promise<Told[]> => {
    const text = '{ myNotices { latest { subject text link } } }';
    return (await server.graphql<{ myNotices: { latest: Told[] } }>(text, {}, { as })).data!.myNotices.latest;
  };
  const asJob = <T>(work: (tx: EntityManager) => Promise<T>): Promise<T> =>
    server.app.get(Database).write(systemActor('reminders'), { reason: 'Nhắc', role: 'register_job' }, work);
  const round = (day: string) => asJob((tx) => server.app.get(AnnualReminderService).round(tx, day));
  const proofs = () =>
    query<{ kind: string; occasion: string; name: string; told: number }>(
      database.url,
      `SELECT r.kind, r.occasion, o.name, r.told FROM annual_reminder r JOIN organisation o ON o.id = r.organisation_id
       ORDER BY r.kind, r.occasion, o.name`,
    );
  const returnOf = async (organisation: number) => {
    const [row] = await query<{ id: string; version: number }>(
      database.url,
      'SELECT id, version FROM annual_return WHERE organisation_id = $1',
      [ids[organisation]],
    );
    return row!;
  };
  const remind = async (more: object, as: Signer) => {
    const text = `mutation ($input: RemindAnnualReturns!) {
      remindAnnualReturns(input: $input) { missing reminded already unreached { name } } }`;
    const input = { campaignId: campaign, reason: 'Sắp hết hạn', ...more };
    return server.graphql<{ remindAnnualReturns: Record<string, unknown> }>(text, { input }, { as });
  };

  it('go to nobody before their first day, then to the co-op and to each commune for its own', async () => {
    expect(await round('2026-01-16')).toBe(0);
    expect(await round('2026-01-17')).toBe(4);
    expect(await told(coop)).toEqual([
      {
        subject: 'Báo cáo năm 2025 chưa nộp',
        text: 'Còn 14 ngày (hạn 31/01/2026). Hợp tác xã Có Người chưa nộp báo cáo năm 2025.',
        link: `/annual-returns/${(await returnOf(0)).id}`,
      },
    ]);
    expect(await told(officer)).toEqual([
      {
        subject: 'Báo cáo năm 2025: 2 tổ chức chưa nộp',
        text: 'Còn 14 ngày (hạn 31/01/2026). Chưa nộp: 2 tổ chức: Hợp tác xã Có Người, Hợp tác xã Không Người.',
        link: '/annual-returns?state=DRAFT,RETURNED',
      },
    ]);
    expect((await told(elsewhere)).map(({ text }) => text)).toEqual([
      'Còn 14 ngày (hạn 31/01/2026). Chưa nộp: 1 tổ chức: Hợp tác xã Xã Khác.',
    ]);
    // Nobody could be told for the co-op without people: there is no proof of what did not happen.
    expect(await proofs()).toEqual([
      { kind: 'CHASE', occasion: 'D-14', name: 'Hợp tác xã Có Người', told: 1 },
      { kind: 'CHASE', occasion: 'D-14', name: 'Hợp tác xã Không Người', told: 1 },
      { kind: 'CHASE', occasion: 'D-14', name: 'Hợp tác xã Xã Khác', told: 1 },
      { kind: 'SUBMIT', occasion: 'D-14', name: 'Hợp tác xã Có Người', told: 1 },
    ]);
  });

  it('are never doubled: twice, on the days between, two workers at once, one killed on the way', async () => {
    expect([await round('2026-01-17'), await round('2026-01-20')]).toEqual([0, 0]);
    const killed = asJob(async (tx) => {
      expect(await server.app.get(AnnualReminderService).round(tx, '2026-01-28')).toBe(4);
      throw new Error('the worker died');
    });
    await expect(killed).rejects.toThrow('the worker died');
    expect(await told(coop)).toHaveLength(1);
    const [one, other] = await Promise.all([round('2026-01-28'), round('2026-01-28')]);
    expect([one, other].sort()).toEqual([0, 4]);
    expect((await told(coop)).map(({ text }) => text.split('.')[0])).toEqual([
      'Còn 3 ngày (hạn 31/01/2026)',
      'Còn 14 ngày (hạn 31/01/2026)',
    ]);
    expect(await told(officer)).toHaveLength(2);
  });

  it('would be doubled without the proof of what was sent: the control of the test above', async () => {
    await expect(
      asJob(async (tx) => {
        await tx.query(
          'CREATE TEMP TABLE annual_reminder (LIKE public.annual_reminder INCLUDING DEFAULTS) ON COMMIT DROP',
        );
        await tx.query('SET LOCAL search_path = pg_temp, public');
        expect(await server.app.get(AnnualReminderService).round(tx, '2026-01-28')).toBe(4);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
  });

  it('come once an order and day from an officer, who learns whom he cannot reach', async () => {
    const first = (await remind({}, officer)).data!.remindAnnualReturns;
    expect(first).toEqual({ missing: 2, reminded: 1, already: 0, unreached: [{ name: 'Hợp tác xã Không Người' }] });
    const second = (await remind({ organisationIds: [ids[0]] }, officer)).data!.remindAnnualReturns;
    expect(second).toEqual({ missing: 1, reminded: 0, already: 1, unreached: [] });
    expect(await told(coop)).toHaveLength(3);
    // Another commune's are not his to remind, whatever he names.
    const strange = (await remind({ organisationIds: [ids[0]] }, elsewhere)).data!.remindAnnualReturns;
    expect(strange).toMatchObject({ missing: 0, reminded: 0 });
    expect((await remind({}, coop)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await remind({ campaignId: ids[0] }, officer)).errors![0]!.extensions.code).toBe('CAMPAIGN_NOT_FOUND');
  });

  it('leave a proof: whom, when, by whom, and what became of the letters', async () => {
    const job = letterJob((letter) => Promise.resolve(`<${letter.id}>`), 'http://localhost', 0);
    const post = () => job.run(server.app.get(Database));
    expect([await post(), await post(), await post(), await post()]).toEqual([1, 1, 1, 0]);
    const text = `query ($filter: AnnualReminderFilter) { annualReminders(first: 9, filter: $filter) {
      nodes { kind occasion told byName lettersQueued lettersSent } } }`;
    const filter = { organisation: { eq: ids[0] }, kind: { eq: 'SUBMIT' } };
    const { data } = await server.graphql<{ annualReminders: { nodes: Record<string, unknown>[] } }>(
      text,
      { filter },
      { as: officer },
    );
    expect(data!.annualReminders.nodes).toMatchObject([
      { byName: expect.stringContaining('Kiểm thử') as string, lettersQueued: 1, lettersSent: 1 },
      { occasion: 'D-3', told: 1, byName: 'Nhắc tự động', lettersQueued: 1, lettersSent: 1 },
      { occasion: 'D-14', lettersQueued: 1, lettersSent: 1 },
    ]);
    const hidden = await server.graphql<{ annualReminders: { nodes: unknown[] } }>(text, { filter }, { as: elsewhere });
    expect(hidden.data!.annualReminders.nodes).toEqual([]);
  });

  it('stop for who has submitted; then the commune is reminded to check, and each is told of what the other did', async () => {
    const { id, version } = await returnOf(0);
    const save = 'mutation ($input: SaveAnnualReturn!) { done: saveAnnualReturn(input: $input) { version } }';
    const content = { memberCount: 12, workerCount: 5, totalCapital: '900', revenue: '700', profit: '-20' };
    await server.graphql(save, { input: { id, expectedVersion: version, content, reason: 'Điền' } }, { as: coop });
    const act = (name: string, expectedVersion: number, as: Signer) =>
      server.graphql(
        `mutation ($input: ActOnReturn!) { done: ${name}AnnualReturn(input: $input) { daysLeft } }`,
        { input: { id, expectedVersion, reason: 'Thiếu số lao động nữ' } },
        { as },
      );
    expect((await act('submit', version + 1, coop)).data).toEqual({ done: { daysLeft: null } });
    expect((await told(officer))[0]!.subject).toBe('Báo cáo năm 2025 chờ xã kiểm tra');
    const before = (await told(coop)).length;
    expect(await round('2026-02-01')).toBe(2);
    expect(await round('2026-02-17')).toBe(2 + 1);
    expect(await told(coop)).toHaveLength(before);
    expect((await told(officer)).map(({ text }) => text.split(':')[0])).toContain(
      'Còn 3 ngày (hạn 20/02/2026). Đã nộp, chờ xã kiểm tra',
    );
    await act('return', version + 2, officer);
    expect((await told(coop))[0]).toMatchObject({
      subject: 'Báo cáo năm 2025 bị trả lại',
      text: 'Xã trả lại báo cáo năm 2025 của Hợp tác xã Có Người. Lý do: Thiếu số lao động nữ',
    });
  });
});
