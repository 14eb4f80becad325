import { FindingService } from '@domain/co-op';
import { systemActor, type Actor } from '@platform/kernel';
import { Notices } from '@platform/notice';
import { asSystem, createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { startTestServer, type Signer, type TestServer } from '../../../platform/testing/src/test-server';
import { Database } from '@platform/database';
import { watchLinks } from './link-watch.job';

let database: TestDatabase;
let server: TestServer;
let own: Signer;
let far: Signer;
let third: Signer;
let ids: string[];
let lychee: string;

interface Link {
  id: string;
  version: number;
  state: string;
  form: string | null;
  parties: { nodes: { name: string; party: { name: string } | null; organisation: { name: string } | null }[] };
  seasons: { nodes: { id: string; deliveredVolume: number; deliveredValue: string | null }[] };
  allowedActions: { action: string; allowed: boolean; code: string | null }[];
}

const LINK = `{ id version state form parties(first: 9) { nodes { name party { name } organisation { name } } }
  seasons(first: 9) { nodes { id deliveredVolume deliveredValue } } allowedActions { action allowed code } }`;

async function ask<T>(text: string, variables: object, as: Signer): Promise<T> {
  const { data, errors } = await server.graphql<T>(text, variables, { as });
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code });
  return data as T;
}
const act = async <T = Link>(name: string, type: string, input: object, as = own, fields = LINK): Promise<T> =>
  (
    await ask<Record<string, T>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`,
      { input: { reason: 'Theo hợp đồng', ...input } },
      as,
    )
  )[name]!;

const content = {
  kind: 'CONTRACT',
  number: '01/2026/HĐLK',
  product: 'Vải thiều tươi',
  supply: false,
  production: true,
  processing: false,
  consumption: true,
  legalBasis: 'DECREE_98',
  volume: 100,
  volumeUnit: 'tấn',
  value: '2500000000',
  startsOn: '2026-01-01',
  endsOn: '2099-12-31',
};
const buyer = { kind: 'ENTERPRISE', name: 'Công ty  Thu Mua Thử', role: 'BUYER', isLead: false, whereabouts: 'ABROAD' };
const parties = () => [
  { kind: 'ORGANISATION', organisationId: ids[0], role: 'PRODUCER', isLead: true },
  { kind: 'ORGANISATION', organisationId: ids[1], role: 'PROCESSOR', isLead: false },
  buyer,
];
const draft = (change: object = {}, as = own): Promise<Link> =>
  act('draftLink', 'DraftLink', { ...content, commodityId: lychee, parties: parties(), ...change }, as);
const move = ({ id, version }: Link, name: string, on: string, as = own): Promise<Link> =>
  act(name, 'MoveLink', { id, expectedVersion: version, on }, as);
const read = async (id: string, as: Signer): Promise<Link | null> =>
  (await ask<{ valueChainLink: Link | null }>(`query ($id: ID!) { valueChainLink(id: $id) ${LINK} }`, { id }, as))
    .valueChainLink;
const standing = async (asOf: string | null = null, as = own): Promise<string> =>
  (
    await ask<{ organisation: { chainStanding: string } }>(
      'query ($id: ID!, $asOf: Date) { organisation(id: $id, asOf: $asOf) { chainStanding } }',
      { id: ids[0], asOf },
      as,
    )
  ).organisation.chainStanding;
const findings = async (organisation = 0): Promise<string[]> =>
  (
    await query<{ rule: string }>(
      database.url,
      `SELECT rule FROM rule_finding WHERE organisation_id = $1 AND closed_on IS NULL AND (rule LIKE 'LINK%' OR rule = 'V17') ORDER BY 1`,
      [ids[organisation]],
    )
  ).map(({ rule }) => rule);

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startTestServer({ databaseUrl: database.url });
  ids = await stateOrganisations(database.url, [
    { name: 'Hợp tác xã Vải Thử', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' },
    { name: 'Hợp tác xã Sấy Thử', unit: 'Phường Đình Bảng', province: 'Tỉnh Bắc Ninh' },
    { name: 'Tổ hợp tác Khác', kind: 'COOPERATIVE_GROUP', unit: 'Xã Đan Hội', province: 'Tỉnh Bắc Giang' },
  ]);
  const at = async (id: string): Promise<Signer> => {
    const [row] = await query<{ commune_id: string }>(
      database.url,
      'SELECT commune_id FROM organisation WHERE id = $1',
      [id],
    );
    return { role: 'COMMUNE_OFFICER', unitId: row!.commune_id };
  };
  [own, far, third] = (await Promise.all(ids.map(at))) as [Signer, Signer, Signer];
  const found = await ask<{ commodities: { nodes: { id: string }[] } }>(
    '{ commodities(first: 1, filter: { code: { eq: "LYCHEE" } }) { nodes { id } } }',
    {},
    own,
  );
  lychee = found.commodities.nodes[0]!.id;
}, 120_000);

afterAll(async () => {
  await server.close();
  await database.drop();
});

describe('one season of a link', () => {
  it('is signed, starts, delivers 60 %, is warned of and broken; its standing follows the days', async () => {
    const drafted = await draft();
    expect(drafted).toMatchObject({ state: 'DRAFT', form: 'F3' });
    expect(drafted.parties.nodes.map(({ name }) => name).sort()).toEqual([
      'Công ty Thu Mua Thử',
      'Hợp tác xã Sấy Thử',
      'Hợp tác xã Vải Thử',
    ]);
    const allowed = ({ allowedActions }: Link) =>
      allowedActions.filter((one) => one.allowed).map(({ action }) => action);
    expect(allowed(drafted)).toEqual(['changeLink', 'setLinkParties', 'signLink', 'attachLinkFile']);
    await expect(move(drafted, 'startLink', '2026-02-01')).rejects.toMatchObject({ code: 'LINK_DRAFT' });
    await expect(move(drafted, 'signLink', '2999-01-01')).rejects.toMatchObject({ code: 'LINK_FUTURE' });
    const signed = await move(drafted, 'signLink', '2026-01-10');
    await expect(move(drafted, 'signLink', '2026-01-10')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(move(signed, 'startLink', '2026-01-09')).rejects.toMatchObject({ code: 'LINK_DAY_ORDER' });
    const planned = { id: signed.id, expectedVersion: signed.version, name: 'Vụ vải 2026', startsOn: '2026-05-01' };
    const season = await act<{ id: string }>(
      'planLinkSeason',
      'PlanSeason',
      { ...planned, endsOn: '2026-07-31', contractedVolume: 100, contractedValue: '2500000000' },
      own,
      '{ id }',
    );
    const deliver = (volume: number, deliveredOn = '2026-06-15') =>
      act<{ deliveredVolume: number; deliveredValue: string }>(
        'recordDelivery',
        'RecordDelivery',
        { seasonId: season.id, deliveredOn, volume, value: String(volume * 25_000_000) },
        own,
        '{ deliveredVolume deliveredValue }',
      );
    await expect(deliver(10)).rejects.toMatchObject({ code: 'LINK_NOT_IN_FORCE' });
    const started = await move(signed, 'startLink', '2026-02-01');
    expect(await standing('2026-03-01')).toBe('SIGNED_ONLY');
    await expect(deliver(-1)).rejects.toMatchObject({ code: 'LINK_DELIVERY_BELOW' });
    await expect(deliver(0)).rejects.toMatchObject({ code: 'LINK_DELIVERY_NONE' });
    expect(await deliver(65)).toEqual({ deliveredVolume: 65, deliveredValue: '1625000000' });
    expect(await deliver(-5)).toEqual({ deliveredVolume: 60, deliveredValue: '1500000000' });
    expect(await standing('2026-06-15')).toBe('TAKES_PART');
    expect(await standing('2026-06-14')).toBe('SIGNED_ONLY');
    expect(await findings()).toEqual(['LINK_BEHIND', 'LINK_ONE_BUYER']);
    // The far party, in another commune, is warned as well; the officers of both are told once.
    expect(await findings(1)).toEqual(['LINK_BEHIND', 'LINK_ONE_BUYER']);
    const broken = await act('breachLink', 'BreakLink', {
      id: started.id,
      expectedVersion: started.version,
      occurredOn: '2026-08-01',
      side: 'BUYER',
      cause: 'NOT_COLLECTED',
      description: 'Bên mua ngừng thu mua',
    });
    expect(broken).toMatchObject({ state: 'BREACHED' });
    expect(allowed(broken)).toEqual(['attachLinkFile']);
    expect(await findings()).toEqual([]);
    expect([await standing('2026-07-31'), await standing('2026-08-01')]).toEqual(['TAKES_PART', 'NONE']);
    await expect(move(broken, 'completeLink', '2026-08-02')).rejects.toMatchObject({ code: 'LINK_OVER' });
    // What was delivered before is still told.
    expect(await deliver(5, '2026-07-30')).toMatchObject({ deliveredVolume: 65 });
  });

  it('is not signed where V17 is broken, and says which part', async () => {
    const refusal = async (change: object): Promise<string> => {
      const link = await draft(change);
      return move(link, 'signLink', '2026-01-10').then(
        () => 'signed',
        (error: { code: string }) => error.code,
      );
    };
    expect(await refusal({ consumption: false })).toBe('LINK_NO_CONSUMPTION');
    expect(await refusal({ production: false })).toBe('LINK_ONE_STAGE');
    expect(await refusal({ parties: parties().slice(0, 1) })).toBe('LINK_ONE_PARTY');
    const household = { kind: 'HOUSEHOLD', name: 'Hộ trồng vải', role: 'PRODUCER', isLead: true };
    expect(await refusal({ parties: [household, { ...parties()[0], isLead: false }] })).toBe('LINK_LEAD');
    expect(await refusal({})).toBe('signed');
    await expect(draft({ parties: [{ ...buyer, isLead: true }] })).rejects.toMatchObject({
      code: 'LINK_NO_ORGANISATION',
    });
    await expect(draft({ parties: parties().slice(1) })).rejects.toMatchObject({ code: 'LINK_LEADS' });
  });
});

describe('who sees a link', () => {
  it('is who sees one of its organisations; who keeps it writes it', async () => {
    const link = await draft({ number: '77/2026' });
    expect((await read(link.id, far))!.parties.nodes).toHaveLength(3);
    expect((await read(link.id, far))!.parties.nodes.map(({ party }) => party?.name).filter(Boolean)).toEqual([
      'Công ty Thu Mua Thử',
    ]);
    expect(await read(link.id, third)).toBeNull();
    await expect(move(link, 'signLink', '2026-01-10', far)).rejects.toMatchObject({ code: 'LINK_OUTSIDE' });
    await expect(move(link, 'signLink', '2026-01-10', third)).rejects.toMatchObject({ code: 'LINK_NOT_FOUND' });
    expect((await read(link.id, far))!.allowedActions.every(({ code }) => code === 'LINK_OUTSIDE')).toBe(true);
    // A third one comes in: it sees the link from then on, and no more once it has left.
    const guest = { kind: 'ORGANISATION', organisationId: ids[2], role: 'INPUT_SUPPLIER', isLead: false };
    const set = (row: Link, list: object[]) =>
      act('setLinkParties', 'SetLinkParties', { id: row.id, expectedVersion: row.version, parties: list });
    const wider = await set(link, [...parties(), guest]);
    expect((await read(link.id, third))!.id).toBe(link.id);
    await expect(set(link, parties())).rejects.toMatchObject({ code: 'CONFLICT' });
    await set(wider, parties());
    expect(await read(link.id, third)).toBeNull();
    // An enterprise is one record, however many links name it.
    const known = await query<{ count: string }>(
      database.url,
      `SELECT count(*) FROM party WHERE name = 'Công ty Thu Mua Thử'`,
    );
    expect(known[0]!.count).toBe('1');
  });

  it('and of its organisation the tab lists it', async () => {
    const { organisation } = await ask<{ organisation: { valueChainLinks: { totalCount: number } } }>(
      'query ($id: ID!) { organisation(id: $id) { valueChainLinks(first: 5) { totalCount nodes { role link { state } } } } }',
      { id: ids[1] },
      far,
    );
    expect(organisation.valueChainLinks.totalCount).toBeGreaterThan(0);
  });
});

describe('the watch over links', () => {
  it('opens what the passing of days brings, tells the commune once, and closes it when it is over', async () => {
    const link = await move(await draft({ number: '88/2026' }), 'signLink', '2026-01-10');
    const watch = (): Promise<number> =>
      server.app
        .get(Database)
        .write(systemActor('test') satisfies Actor, { reason: 'Kiểm thử', role: 'register_job' }, (tx) =>
          watchLinks(tx, server.app.get(FindingService, { strict: false }), server.app.get(Notices, { strict: false })),
        );
    await server.headersOf(own);
    await watch();
    const ends = (day: string) =>
      asSystem(database.url, (client) =>
        client.query(`UPDATE value_chain_link SET ends_on = ${day} WHERE id = '${link.id}'`),
      );
    await ends('current_date + 30');
    expect(await watch()).toBeGreaterThan(0);
    expect(await findings()).toContain('LINK_ENDING');
    const { myNotices } = await ask<{ myNotices: { latest: { subject: string }[] } }>(
      '{ myNotices { latest { subject } } }',
      {},
      own,
    );
    expect(myNotices.latest.filter(({ subject }) => subject.startsWith('Cảnh báo sớm')).length).toBeGreaterThan(0);
    expect(await watch()).toBe(0);
    await ends(`'2099-12-31'`);
    await watch();
    expect(await findings()).not.toContain('LINK_ENDING');
  });
});
