import { ExpiryNoticeJob } from './expiry-notice.job';
import { Minutes } from './minutes';
import { OCOP_ERRORS } from './ocop.errors';
import { acting, on, type Row } from './ocop.factory';
import { PublicCatalogue } from './public-catalogue';
import { productPage } from './public-page';
import { Notices } from '@platform/notice';
import { type Actor, systemActor, today } from '@platform/kernel';
import {
  actorOf,
  createTestDatabase,
  NATION,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';

let database: TestDatabase;
let app: RegisterApp;
let organisationId: string;
let province: Actor;
let catalogue: PublicCatalogue;

const act = (name: string, input: object, fields: string): Promise<Row> => acting(app, name, input, province, fields);
const product = (name: string): Promise<Row> =>
  act('registerOcopProduct', { name, setNumber: 4, subject: { organisationId } }, '{ id version code }');
const certify = (productId: string, decisionOn: string, stars = 4): Promise<Row> =>
  act(
    'recordOcopCertificate',
    {
      productId,
      stars,
      decisionOn,
      decisionYear: Number(decisionOn.slice(0, 4)),
      decisionNumber: '1/QĐ',
      source: 'Thử nghiệm',
    },
    '{ id version state expiresOn }',
  );

beforeAll(async () => {
  database = await createTestDatabase();
  [organisationId] = (await stateOrganisations(database.url, [
    { name: 'Hợp tác xã Ong Thử', unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang' },
  ])) as [string];
  app = await startRegister(database.url);
  province = { ...actorOf('PROVINCE_OFFICER', NATION), id: 'province' };
  catalogue = new PublicCatalogue(app.db);
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the page behind the code', () => {
  it('says at once that a certificate is valid, has expired, was revoked', async () => {
    const made = await product('Mật ong <thử>');
    expect(await catalogue.one(made.id)).toBeNull();
    expect(await app.status('GET', `/ocop/${made.id}`, null)).toBe(404);
    const certificate = await certify(made.id, '2025-01-10');
    const page = productPage((await catalogue.one(made.id))!);
    expect(page).toContain('CÒN HIỆU LỰC');
    expect(page).toContain('Mật ong &#60;thử&#62;');
    expect(page).not.toMatch(/<script|<img|http:/);
    expect(await app.status('GET', `/ocop/${made.id}`, null)).toBe(200);
    expect(await app.status('GET', '/ocop', null)).toBe(200);
    expect((await catalogue.list('mat ong', 1)).products).toHaveLength(1);
    expect((await catalogue.list('không có', 1)).products).toHaveLength(0);
    await act(
      'revokeOcopCertificate',
      { ...on(certificate), ground: 'MARK_MISUSED', decisionNumber: '2/QĐ', revokedOn: today() },
      '{ id version }',
    );
    expect(productPage((await catalogue.one(made.id))!)).toContain('ĐÃ BỊ THU HỒI');
    expect((await catalogue.list('', 1)).products).toHaveLength(0);
    const old = await product('Rượu thử');
    await certify(old.id, '2021-08-26');
    expect(productPage((await catalogue.one(old.id))!)).toContain('HẾT HẠN');
  });

  it('shows nothing of the register but the decision', async () => {
    const made = await product('Sáp ong thử');
    await certify(made.id, '2025-03-01');
    const shown = (await catalogue.one(made.id))!;
    expect(Object.keys(shown).sort()).toEqual(
      [
        'authority',
        'code',
        'commune',
        'decisionNumber',
        'decisionOn',
        'decisionYear',
        'endedOn',
        'expiresOn',
        'id',
        'name',
        'province',
        'stars',
        'state',
        'subjectName',
      ].sort(),
    );
    expect(await app.status('GET', '/ocop/khong-phai-ma', null)).toBe(404);
  });
});

describe('whoever tries the doors of the catalogue', () => {
  it.each([
    '/ocop?q=%00',
    '/ocop?q=%25%25%25',
    `/ocop?q=${'a'.repeat(5000)}`,
    "/ocop?q=');DROP TABLE ocop_product;--",
    '/ocop?q=a&q=b&page=1&page=2',
    '/ocop?q[x]=1',
    '/ocop?page=99999999999',
    '/ocop?page=-1',
    '/ocop?q=%ED%A0%80',
  ])('%s is answered like any other', async (path) => expect(await app.status('GET', path, null)).toBe(200));

  it.each(['/ocop/%00', '/ocop/..%2f..%2fgraphql', "/ocop/' OR true--", `/ocop/${'0'.repeat(400)}`])(
    '%s is nothing',
    async (path) => expect(await app.status('GET', path, null)).toBeGreaterThanOrEqual(400),
  );

  it('finds no product that was never recognised, below the rank of a certificate, or taken back; wild cards find nothing', async () => {
    const hidden = await product('Nháp chưa công nhận');
    const low = await product('Hai sao thử');
    await certify(low.id, '2025-03-01', 2);
    for (const id of [hidden.id, low.id, organisationId]) {
      expect(await catalogue.one(id)).toBeNull();
      expect(await app.status('GET', `/ocop/${id}`, null)).toBe(404);
    }
    for (const search of ['nhap', 'hai sao', '%chua%', '_____________________'])
      expect((await catalogue.list(search, 1)).products.filter(({ id }) => id === hidden.id || id === low.id)).toEqual([]);
    expect(await app.status('GET', `/ocop/dossiers/${hidden.id}/minutes.pdf`, null)).toBe(401);
  });

  it('is not told that a revocation is waited for', async () => {
    const made = await product('Nến thử');
    const { id, version } = await certify(made.id, '2025-03-01');
    const conclusion = { id, expectedVersion: version, ground: 'FORGED_FILE', concludedOn: today(), conclusion: 'Kết luận mật số 7' };
    await act('concludeOnOcopCertificate', conclusion, '{ id }');
    expect(productPage((await catalogue.one(made.id))!)).not.toMatch(/mật số 7|thu hồi|FORGED/i);
  });
});

describe('notices of an end', () => {
  it('fall due on their days, once, and tell nobody of a certificate that is over', async () => {
    const made = await product('Phấn hoa thử');
    const { expiresOn } = await certify(made.id, '2025-06-01');
    const notices = new Notices();
    notices.registerRecipients(
      `SELECT place AS place_id, 'COMMUNE_OFFICER' AS role, 'somebody' AS user_id FROM unnest($1::uuid[]) AS t (place)
       WHERE 'COMMUNE_OFFICER' = ANY($2::text[]) AND $3::date IS NOT NULL`,
    );
    const job = new ExpiryNoticeJob(notices);
    const round = (day: string): Promise<number> =>
      app.db.write(systemActor('job'), { reason: 'việc định kỳ', role: 'register_job', today: day }, (tx) =>
        job.run(tx, day),
      );
    const told = () =>
      query<{ subject: string }>(
        database.url,
        `SELECT subject FROM notice WHERE subject LIKE '%Phấn hoa%' ORDER BY id`,
      );
    const before = new Date(Date.parse(String(expiresOn)) - 179 * 86_400_000).toISOString().slice(0, 10);
    await round(before);
    expect(await told()).toHaveLength(1);
    await round(before);
    expect(await told()).toHaveLength(1);
    await round(String(expiresOn));
    expect(await told()).toHaveLength(3);
    await round('2099-01-01');
    expect(await told()).toHaveLength(3);
  });
});

describe('minutes', () => {
  it('are no paper before the council has closed', async () => {
    const made = await product('Tinh dầu thử');
    const dossier = await act('openOcopDossier', { productId: made.id, kind: 'FIRST' }, '{ id }');
    await expect(new Minutes(app.db).of(province, dossier.id)).rejects.toMatchObject({
      code: OCOP_ERRORS.OCOP_MOVE().code,
    });
  });
});
