import { type Actor, systemActor, today } from '@platform/kernel';
import { createTestDatabase, query, type RegisterApp, startRegister, type TestDatabase } from '@platform/testing';
import { addDays } from './certificate.rules';
import { Minutes } from './minutes';
import { acting, asking, on, type Row } from './ocop.factory';
import { ocopPeople, type OcopPeople } from './ocop-people.factory';
import { RevocationNotices } from './revocation-notices.job';

let database: TestDatabase;
let app: RegisterApp;
let organisationId: string;
const people = {} as OcopPeople;

const ask = <T>(text: string, variables: object, actor: Actor): Promise<T> => asking(app, text, variables, actor);
const act = (name: string, input: object, actor: Actor, fields?: string): Promise<Row> =>
  acting(app, name, input, actor, fields);

const PRODUCT =
  '{ id version code stars expiresOn subjectKind subjectName party { name } certificate { id version state stars breach expiresOn } }';
const CERTIFICATE = '{ id version state stars expiresOn expiringFrom graceUntil breach supersededOn }';
const product = (change: object = {}, actor = people.commune): Promise<Row> =>
  act(
    'registerOcopProduct',
    { name: 'Mật ong thử', setNumber: 4, subject: { organisationId }, ...change },
    actor,
    PRODUCT,
  );
const read = async (id: string, asOf?: string): Promise<Row> =>
  (
    await ask<{ ocopProduct: Row }>(
      `query ($id: ID!) { ocopProduct(id: $id) ${PRODUCT} }`,
      { id, asOf },
      people.province,
    )
  ).ocopProduct;

/** From nothing to a closed council; `points` are those each member gives the three parts. */
async function scored(
  productId: string,
  points: readonly (readonly [number, number, number])[],
  kind = 'FIRST',
): Promise<Row> {
  const parts = (given: readonly [number, number, number]) => ({ parts: { A: given[0], B: given[1], C: given[2] } });
  let dossier = await act('openOcopDossier', { productId, kind }, people.coop);
  dossier = await act('assessOcopDossier', { ...on(dossier), scoring: parts([35, 20, 30]) }, people.coop);
  dossier = await act('submitOcopDossier', on(dossier), people.coop);
  const form = { originConfirmed: true, labourConfirmed: true, ideaConfirmed: true, identityConfirmed: true };
  dossier = await act('checkOcopDossier', { ...on(dossier), ...form, communeNote: 'Đúng' }, people.commune);
  dossier = await act('appraiseOcopDossier', { ...on(dossier), appraisal: 'Hồ sơ đủ' }, people.sector);
  const members = [people.one, people.two];
  for (const [at, member] of members.entries()) {
    await act(
      'seatOcopMember',
      { dossierId: dossier.id, userId: member.id, post: at ? 'MEMBER' : 'CHAIR' },
      people.sector,
      '{ id }',
    );
  }
  for (const [at, given] of points.entries()) {
    await act(
      'saveOcopSheet',
      { dossierId: dossier.id, scoring: parts(given), send: true },
      members[at]!,
      '{ isSent }',
    );
  }
  return act('closeOcopCouncil', { ...on(dossier), opinion: 'Hội đồng nhất trí' }, people.sector);
}
const DECISION = { decisionNumber: '12/QĐ-UBND', issuedBy: 'Ủy ban nhân dân tỉnh' };

beforeAll(async () => {
  database = await createTestDatabase();
  const held = await ocopPeople(database);
  organisationId = held.organisationId;
  Object.assign(people, held.people);
  app = await startRegister(database.url);
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('a dossier', () => {
  it('goes from the co-op over commune, province and council to a certificate of four stars', async () => {
    const made = await product({}, people.coop);
    expect(made.code).toMatch(/^24-\d{5}-0001-20\d\d$/);
    const dossier = await scored(made.id, [
      [34, 21, 28],
      [30, 20, 27],
    ]);
    expect(dossier).toMatchObject({
      state: 'PROVINCE_SCORED',
      score: 80,
      stars: 4,
      acts: ['RECOGNISE'],
      onBehalf: false,
    });
    const recognised = await act(
      'recogniseOcopDossier',
      { ...on(dossier), ...DECISION, decisionOn: today() },
      people.province,
    );
    expect(recognised).toMatchObject({ state: 'RECOGNISED_3_4', acts: [] });
    const year = Number(today().slice(0, 4)) + 3;
    expect(await read(made.id)).toMatchObject({
      stars: 4,
      expiresOn: expect.stringMatching(`^${year}`),
      certificate: { state: 'VALID', stars: 4, breach: null },
    });
    const minutes = await new Minutes(app.db).of(people.commune, dossier.id);
    expect(minutes.subarray(0, 5).toString()).toBe('%PDF-');
    const seats = await ask<{ ocopDossier: { seats: { nodes: object[] } } }>(
      '{ ocopDossier(id: "' + dossier.id + '") { seats(first: 9) { nodes { memberName total isOutlier } } } }',
      {},
      people.commune,
    );
    expect(seats.ocopDossier.seats.nodes).toEqual([
      { memberName: 'Ủy viên one', total: 83, isOutlier: false },
      { memberName: 'Ủy viên two', total: 77, isOutlier: false },
    ]);
    // The organisation's page shows it, and a commune elsewhere does not see it.
    const products = `query ($id: ID!) { organisation(id: $id) { ocopProducts(first: 5) { nodes { name certificate { state } } } } }`;
    expect(await ask(products, { id: organisationId }, people.coop)).toMatchObject({
      organisation: { ocopProducts: { nodes: [{ name: 'Mật ong thử', certificate: { state: 'VALID' } }] } },
    });
    const none = { ocopProducts: { nodes: [] } };
    expect(await ask('{ ocopProducts(first: 5) { nodes { id } } }', {}, people.elsewhere)).toEqual(none);
  });

  it('at ninety points and five stars goes to the centre, which recognises it', async () => {
    const made = await product({ name: 'Sữa ong chúa thử' });
    const dossier = await scored(made.id, [
      [38, 23, 33],
      [37, 23, 32],
    ]);
    expect(dossier).toMatchObject({ score: 93, stars: 5, acts: ['FORWARD'] });
    const early = { ...on(dossier), ...DECISION, decisionOn: today() };
    await expect(act('recogniseOcopDossier', early, people.province)).rejects.toMatchObject({
      code: 'OCOP_GOES_TO_CENTRE',
    });
    const away = await act('forwardOcopDossier', { ...on(dossier), documentNumber: '5/TTr-UBND' }, people.province);
    const five = { ...on(away), ...DECISION, issuedBy: 'Bộ Nông nghiệp và Môi trường', decisionOn: today() };
    expect(await act('recordOcopCentreRecognition', five, people.province)).toMatchObject({ state: 'RECOGNISED_5' });
    expect((await read(made.id)).stars).toBe(5);
  });

  it('below three stars gets no certificate', async () => {
    const made = await product({ name: 'Sáp ong thử' });
    const dossier = await scored(made.id, [
      [10, 15, 20],
      [12, 13, 20],
    ]);
    expect(dossier).toMatchObject({ score: 45, stars: 2, acts: ['REFUSE'] });
    const wanted = { ...on(dossier), ...DECISION, decisionOn: today() };
    await expect(act('recogniseOcopDossier', wanted, people.province)).rejects.toMatchObject({
      code: 'OCOP_RANK_TOO_LOW',
    });
    expect(await act('refuseOcopDossier', on(dossier), people.province)).toMatchObject({ state: 'NOT_RECOGNISED' });
    expect((await read(made.id)).certificate).toBeNull();
    expect(await act('openOcopDossier', { productId: made.id, kind: 'FIRST' }, people.coop)).toMatchObject({
      state: 'DRAFT',
    });
  });

  it('is refused every step that is not its own', async () => {
    const made = await product({ name: 'Phấn hoa thử' });
    const open = await act('openOcopDossier', { productId: made.id, kind: 'FIRST' }, people.commune);
    const parts = { parts: { A: 35, B: 20, C: 30 } };
    await expect(act('openOcopDossier', { productId: made.id, kind: 'FIRST' }, people.coop)).rejects.toMatchObject({
      code: 'OCOP_DOSSIER_PENDING',
    });
    await expect(act('submitOcopDossier', on(open), people.commune)).rejects.toMatchObject({ code: 'OCOP_MOVE' });
    const tooMany = { ...on(open), scoring: { parts: { A: 41, B: 20, C: 30 } } };
    await expect(act('assessOcopDossier', tooMany, people.commune)).rejects.toMatchObject({ code: 'OCOP_SCORING' });
    await expect(act('assessOcopDossier', { ...on(open), scoring: parts }, people.elsewhere)).rejects.toMatchObject({
      code: 'OCOP_NOT_FOUND',
    });
    const assessed = await act('assessOcopDossier', { ...on(open), scoring: parts }, people.commune);
    expect(assessed).toMatchObject({ selfTotal: 85, selfStars: 4 });
    await expect(act('submitOcopDossier', on(open), people.commune)).rejects.toMatchObject({ code: 'CONFLICT' });
    const sent = await act('submitOcopDossier', on(assessed), people.commune);
    expect(sent).toMatchObject({ onBehalf: true, communeDueOn: expect.stringMatching(/^20/) });
    const form = { originConfirmed: true, labourConfirmed: true, ideaConfirmed: true, identityConfirmed: false };
    await expect(act('checkOcopDossier', { ...on(sent), ...form }, people.commune)).rejects.toMatchObject({
      code: 'OCOP_OWN_WORK',
    });
    await expect(act('checkOcopDossier', { ...on(sent), ...form }, people.coop)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const back = await act('returnOcopDossier', on(sent), people.province);
    expect(back).toMatchObject({ state: 'RETURNED', acts: ['ASSESS'] });
    await expect(act('openOcopDossier', { productId: made.id, kind: 'UPGRADE' }, people.coop)).rejects.toMatchObject({
      code: 'OCOP_DOSSIER_KIND',
    });
  });
});

describe('a council', () => {
  it('scores unseen: nobody reads another sheet, whoever has a conflict sends none, a sent sheet stands', async () => {
    const made = await product({ name: 'Mật ong bạc hà thử' });
    const parts = { parts: { A: 35, B: 20, C: 30 } };
    let dossier = await act('openOcopDossier', { productId: made.id, kind: 'FIRST' }, people.coop);
    dossier = await act('assessOcopDossier', { ...on(dossier), scoring: parts }, people.coop);
    dossier = await act('submitOcopDossier', on(dossier), people.coop);
    dossier = await act('checkOcopDossier', { ...on(dossier), originConfirmed: true }, people.commune);
    dossier = await act('appraiseOcopDossier', { ...on(dossier), appraisal: 'Đủ' }, people.sector);
    const seat = (userId: string) =>
      act(
        'seatOcopMember',
        { dossierId: dossier.id, userId, post: 'MEMBER' },
        people.sector,
        '{ id version conflict }',
      );
    await seat(people.one.id);
    await seat(people.two.id);
    expect((await seat(people.kin.id))['conflict']).toBe('Là người dùng của chính chủ thể');
    await expect(seat(people.one.id)).rejects.toMatchObject({ code: 'OCOP_SEATED' });
    await expect(seat(organisationId)).rejects.toMatchObject({ code: 'OCOP_SEAT_ROLE' });
    const save = (actor: Actor, send: boolean, scoring: object = parts) =>
      act('saveOcopSheet', { dossierId: dossier.id, scoring, send }, actor, '{ isSent content }');
    await expect(save(people.kin, true)).rejects.toMatchObject({ code: 'OCOP_CONFLICT' });
    await expect(save(people.province, true)).rejects.toMatchObject({ code: 'OCOP_NO_SEAT' });
    expect(await save(people.one, false)).toMatchObject({ isSent: false });
    await save(people.one, true);
    await expect(save(people.one, false)).rejects.toMatchObject({ code: 'OCOP_SHEET_SENT' });
    const mine = `query ($id: ID!) { myOcopSheet(dossierId: $id) { content isSent } }`;
    expect(await ask(mine, { id: dossier.id }, people.two)).toEqual({ myOcopSheet: null });
    expect(await ask(mine, { id: dossier.id }, people.one)).toMatchObject({ myOcopSheet: { isSent: true } });
    const close = () => act('closeOcopCouncil', { ...on(dossier), opinion: 'Nhất trí' }, people.sector);
    await expect(close()).rejects.toMatchObject({ code: 'OCOP_SHEETS_WANTED' });
    // The wall is the database's: as a member nobody's sheet is there, not even his own, and without it they are.
    const sheets = (actor: Actor) =>
      app.db.write(
        actor,
        { reason: 'thử đọc' },
        async (tx) => (await tx.query('SELECT 1 FROM ocop_sheet')) as unknown[],
      );
    expect(await sheets(people.two)).toEqual([]);
    expect(await sheets(people.province)).toEqual([]);
    await query(database.url, 'ALTER TABLE ocop_sheet DISABLE ROW LEVEL SECURITY');
    expect((await sheets(people.two)).length).toBeGreaterThan(0);
    await query(database.url, 'ALTER TABLE ocop_sheet ENABLE ROW LEVEL SECURITY');
    await save(people.two, true, { parts: { A: 20, B: 10, C: 30 } });
    expect(await close()).toMatchObject({
      score: 72.5,
      stars: 4,
      council: { sheets: 2, spread: 12.5, outliers: [expect.any(String), expect.any(String)] },
    });
  });
});

describe('certificates we are told of', () => {
  it('are kept with what breaks the law of their day, give way to the next, and are revoked on a ground', async () => {
    const made = await product({
      name: 'Bánh thử',
      setNumber: 6,
      subject: { kind: 'HOUSEHOLD', name: 'Hộ sản xuất thử' },
      unitId: people.commune.grants[0]!.unitId,
    });
    expect(made).toMatchObject({ subjectKind: 'HOUSEHOLD', party: { name: 'Hộ sản xuất thử' } });
    const record = (change: object) =>
      act(
        'recordOcopCertificate',
        { productId: made.id, stars: 3, decisionYear: 2024, source: 'Cổng tỉnh (thử)', ...change },
        people.province,
        CERTIFICATE,
      );
    expect(await record({ stars: 4, decisionOn: '2024-03-01', authority: 'DISTRICT' })).toMatchObject({
      breach: 'AUTHORITY',
      expiresOn: '2027-03-01',
      expiringFrom: '2026-09-02',
    });
    const unknown = await record({ decisionYear: 2022, authority: 'PROVINCE' });
    expect(unknown).toMatchObject({ breach: null, expiresOn: null, supersededOn: '2024-03-01', state: 'SUPERSEDED' });
    const latest = await record({ decisionOn: '2025-08-01', decisionYear: 2025, authority: 'PROVINCE' });
    expect(latest).toMatchObject({ breach: null, state: expect.stringMatching(/VALID|EXPIRING|EXPIRED/) });
    await expect(record({ decisionOn: '2025-08-01' })).rejects.toMatchObject({ code: 'OCOP_FUTURE' });
    const revoked = await act(
      'revokeOcopCertificate',
      { ...on(latest), ground: 'STOPPED', decisionNumber: '9/QĐ-UBND', revokedOn: '2026-01-05' },
      people.province,
      CERTIFICATE,
    );
    expect(revoked.state).toBe('REVOKED');
    expect(await read(made.id)).toMatchObject({ stars: 4 });
    const notices = await ask<{ ocopExpiryNotices: { nodes: Row[] } }>(
      '{ ocopExpiryNotices(first: 20, filter: { sentOn: { isNull: true } }) { nodes { id version dueOn daysBefore isLate } } }',
      {},
      people.commune,
    );
    const [first] = notices.ocopExpiryNotices.nodes;
    expect(notices.ocopExpiryNotices.nodes.length).toBeGreaterThanOrEqual(6);
    const told = await act(
      'recordOcopNotice',
      { ...on(first!), sentOn: today(), proof: 'Công văn 3/CV' },
      people.commune,
      '{ id sentOn isLate }',
    );
    expect(told).toMatchObject({ sentOn: today(), isLate: today() > String(first!['dueOn']) });
  });
});

describe('a conclusion that a certificate is to be revoked', () => {
  const CONCLUDED = '{ id version state concludedOn revocationDueOn revocation revokedOn }';
  const ago = (days: number): string => addDays(today(), -days);
  const recognised = async (name: string): Promise<Row> => {
    const { id } = await product({ name });
    const decision = { stars: 3, decisionOn: '2025-08-01', decisionYear: 2025, authority: 'PROVINCE', source: 'Cổng tỉnh (thử)' };
    return act('recordOcopCertificate', { productId: id, ...decision }, people.province, CONCLUDED);
  };
  const conclude = (row: Row, concludedOn: string, actor = people.commune): Promise<Row> =>
    act('concludeOnOcopCertificate', { ...on(row), ground: 'STOPPED', concludedOn, conclusion: 'Xã xác nhận số 5/XN' }, actor, CONCLUDED);
  const findings = async (): Promise<string[]> =>
    (await query<{ message: string }>(database.url, `SELECT message FROM rule_finding WHERE rule = 'OCOP_REVOCATION' AND closed_on IS NULL ORDER BY message`)).map(({ message }) => message);
  const told = async (): Promise<string[]> =>
    (await query<{ subject: string }>(database.url, `SELECT subject FROM notice WHERE subject LIKE 'OCOP: %thu hồi%' ORDER BY id`)).map(({ subject }) => subject);

  it('gives the authority fifteen days, tells the province, and says who was late', async () => {
    const kept = await recognised('Cốm thử');
    await expect(conclude(kept, ago(-1))).rejects.toMatchObject({ code: 'OCOP_FUTURE' });
    await expect(conclude(kept, ago(1), people.elsewhere)).rejects.toMatchObject({ code: 'OCOP_NOT_FOUND' });
    // Before the decision of 22 May 2026 no law named a time.
    const early = await conclude(kept, '2026-05-21');
    expect(early).toMatchObject({ revocationDueOn: null, revocation: null });
    await expect(conclude(early, ago(1))).rejects.toMatchObject({ code: 'OCOP_CONCLUDED' });
    const dropped = await act('dropOcopConclusion', on(early), people.province, CONCLUDED);
    await expect(act('dropOcopConclusion', on(dropped), people.province, CONCLUDED)).rejects.toMatchObject({ code: 'OCOP_NOT_CONCLUDED' });
    const waiting = await conclude(dropped, ago(15));
    expect(waiting).toMatchObject({ revocationDueOn: today(), revocation: 'DUE', state: 'VALID' });
    expect(await findings()).toEqual([expect.stringMatching(/Cốm thử.*Xã xác nhận số 5\/XN, phải thu hồi trước khi hết ngày/)]);
    expect(await told()).toEqual(['OCOP: Có căn cứ thu hồi, "Cốm thử"', 'OCOP: Có căn cứ thu hồi, "Cốm thử"']);
    const round = (day: string): Promise<number> => app.db.write(systemActor('spec'), { reason: 'vòng việc', role: 'register_job' }, (tx) => app.get(RevocationNotices).run(tx, day));
    expect([await round(today()), await round(ago(-1)), await round(ago(-2))]).toEqual([0, 1, 0]);
    expect((await told()).slice(2)).toEqual(['OCOP: Quá hạn thu hồi, "Cốm thử"']);
    const revoke = (row: Row, revokedOn: string) =>
      act('revokeOcopCertificate', { ...on(row), ground: 'STOPPED', decisionNumber: '9/QĐ-UBND', revokedOn }, people.province, CONCLUDED);
    expect(await revoke(waiting, today())).toMatchObject({ revocation: 'IN_TIME', state: 'REVOKED' });
    expect(await findings()).toEqual([]);
    const late = await conclude(await recognised('Kẹo lạc thử'), ago(20));
    expect(late.revocation).toBe('OVERDUE');
    expect(await revoke(late, ago(1))).toMatchObject({ revocation: 'LATE' });
  });
});

describe('papers', () => {
  it('are told once, prove things in many dossiers, and say what breaks when they expire', async () => {
    const [one, two] = [await product({ name: 'Trà thử' }), await product({ name: 'Kẹo thử' })];
    const paper = await act(
      'addOcopEvidence',
      {
        productId: one.id,
        kind: 'TEST_RESULT',
        title: 'Phiếu kiểm nghiệm',
        issuedOn: '2026-01-01',
        expiresOn: '2027-01-01',
      },
      people.coop,
      '{ id version }',
    );
    for (const productId of [one.id, two.id]) {
      const dossier = await act('openOcopDossier', { productId, kind: 'FIRST' }, people.coop);
      await act(
        'useOcopEvidence',
        { dossierId: dossier.id, evidenceId: paper.id, criterion: 'C' },
        people.coop,
        '{ id }',
      );
      await expect(
        act(
          'useOcopEvidence',
          { dossierId: dossier.id, evidenceId: paper.id, criterion: '9.9' },
          people.coop,
          '{ id }',
        ),
      ).rejects.toMatchObject({ code: 'OCOP_CRITERION' });
    }
    const breaks = await ask<{ ocopEvidences: { nodes: object[] } }>(
      `{ ocopEvidences(first: 5, filter: { expiresOn: { to: "2027-06-01" } }) { nodes { title uses(first: 9) { nodes { criterion dossier { product { name } } } } } } }`,
      {},
      people.commune,
    );
    const uses = { nodes: [{ criterion: 'C' }, { criterion: 'C' }] };
    expect(breaks.ocopEvidences.nodes).toMatchObject([{ title: 'Phiếu kiểm nghiệm', uses }]);
    const other = await product({
      name: 'Gốm thử',
      subject: { kind: 'ENTERPRISE', name: 'Công ty thử' },
      unitId: people.commune.grants[0]!.unitId,
    });
    const theirs = await act('openOcopDossier', { productId: other.id, kind: 'FIRST' }, people.commune);
    await expect(
      act('useOcopEvidence', { dossierId: theirs.id, evidenceId: paper.id, criterion: 'C' }, people.commune, '{ id }'),
    ).rejects.toMatchObject({ code: 'OCOP_PAPER_OF_OTHERS' });
    const days = { ...on(paper), title: 'Phiếu', issuedOn: '2026-02-01', expiresOn: '2026-01-01' };
    await expect(act('correctOcopEvidence', days, people.coop, '{ id }')).rejects.toMatchObject({
      code: 'OCOP_PAPER_DAYS',
    });
  });
});
