import { type Actor, today } from '@platform/kernel';
import {
  actorOf,
  asSystem,
  createTestDatabase,
  type Place,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';

const ASK = `query ($id: ID!, $asOf: Date) { organisation(id: $id, asOf: $asOf) { version
  allowedActions { action allowed code reason } } }`;

interface Answer {
  action: string;
  allowed: boolean;
  code: string | null;
  reason: string | null;
}

/** A sound call of each act on an organisation: only the organisation or the caller can be why it is refused. */
const CALLS: Record<string, (id: string, version: number, caller: number) => string> = {
  updateOrganisation: (id, version) =>
    `(input: { id: "${id}", expectedVersion: ${version}, reason: "thử", content: { industry: "Nghề ${version}" } })`,
  recordOperationalState: (id) =>
    `(input: { organisationId: "${id}", state: WEAK, foundOn: "2026-01-05", reason: "thử" })`,
  promoteGroup: (id, version) =>
    `(input: { organisationId: "${id}", expectedVersion: ${version}, name: "Hợp tác xã Mới", promotedOn: "${today()}", reason: "thử" })`,
  appointOfficer: (id) =>
    `(input: { organisationId: "${id}", personName: "Trần Thị Thử", post: SUPERVISOR, validFrom: "2026-01-01", reason: "thử" })`,
  proposeOrganisationChange: (id, version, caller) =>
    `(input: { organisationId: "${id}", expectedVersion: ${version}, reason: "thử", content: { ${PROPOSED[caller]}: "Thử" } })`,
};

/** Each caller proposes for another field: one that waits already would be a reason of its own. */
const PROPOSED = ['shortName', 'foreignName', 'addressLine', 'legacyRegistrationNo'];

describe('what may be done with an organisation', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  let ids: Record<string, string>;
  let callers: Record<string, Actor>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const place = { unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang', officialMemberCount: 9 };
    const group = { ...place, kind: 'COOPERATIVE_GROUP' };
    const made = await stateOrganisations(database.url, [
      { ...place, name: 'Hợp tác xã Một' },
      { ...group, name: 'Tổ hợp tác Hai' },
      { ...group, name: 'Tổ hợp tác Ba', validFrom: today() },
      { ...group, name: 'Tổ hợp tác Bốn', registryStatus: 'TERMINATED' },
      { ...group, name: 'Tổ hợp tác Năm', unit: 'Xã Tân Mộc' },
    ]);
    ids = Object.fromEntries(['cooperative', 'group', 'young', 'ended', 'elsewhere'].map((name, n) => [name, made[n]!]));
    app = await startRegister(database.url);
    const [row] = await query<{ commune_id: string; province_id: string }>(
      database.url,
      'SELECT commune_id, province_id FROM organisation WHERE id = $1',
      [made[0]],
    );
    const commune: Place = { level: 'COMMUNE', unitId: row!.commune_id };
    const province: Place = { level: 'PROVINCE', unitId: row!.province_id };
    const reads = actorOf('AUDITOR', province);
    callers = {
      'province officer': actorOf('PROVINCE_OFFICER', province),
      auditor: reads,
      'commune officer who reads the province': {
        ...reads,
        grants: [...reads.grants, ...actorOf('COMMUNE_OFFICER', commune).grants],
      },
      'own people': actorOf('COOP_USER', { level: 'ORGANISATION', unitId: made[1]! }),
    };
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function asked(actor: Actor, id: string, asOf?: string): Promise<{ version: number; acts: Answer[] } | null> {
    const { data, errors } = await app.run(ASK, actor, { id, asOf });
    if (errors) throw errors[0]!;
    const found = data!['organisation'] as { version: number; allowedActions: Answer[] } | null;
    return found && { version: found.version, acts: found.allowedActions };
  }
  const codesOf = async (caller: string, id: string): Promise<Record<string, string | null>> =>
    Object.fromEntries((await asked(callers[caller]!, ids[id]!))!.acts.map(({ action, code }) => [action, code]));

  it('follows role, place and the facts of the row', async () => {
    const officer = await codesOf('province officer', 'cooperative');
    expect(officer).toMatchObject({ updateOrganisation: null, promoteGroup: 'NOT_A_GROUP', joinUnion: null });
    expect((await codesOf('province officer', 'group'))['promoteGroup']).toBeNull();
    expect((await codesOf('province officer', 'young'))['promoteGroup']).toBe('GROUP_TOO_YOUNG');
    expect((await codesOf('province officer', 'ended'))['promoteGroup']).toBe('ORGANISATION_ENDED');
    expect(new Set(Object.values(await codesOf('auditor', 'group')))).toEqual(new Set(['FORBIDDEN']));
    const far = await codesOf('commune officer who reads the province', 'elsewhere');
    expect(far).toMatchObject({ updateOrganisation: 'ORGANISATION_OUTSIDE', promoteGroup: 'ORGANISATION_OUTSIDE' });
    expect(await codesOf('own people', 'group')).toMatchObject({
      updateOrganisation: 'FORBIDDEN',
      proposeOrganisationChange: null,
    });
  });

  it('is what happens: each act answers as was said, in the same words', async () => {
    for (const [n, [caller, actor]] of Object.entries(callers).entries()) {
      for (const [name, id] of Object.entries(ids)) {
        for (const [action, call] of Object.entries(CALLS)) {
          const before = await asked(actor, id);
          if (!before) continue;
          const said = before.acts.find((one) => one.action === action)!;
          const text = `mutation { ${action}${call(id, before.version, n)} { id } }`;
          const done = await tried(actor, text, action);
          expect({ caller, name, action, ...done }).toEqual({
            caller,
            name,
            action,
            code: said.code,
            message: said.reason,
          });
          expect(said.allowed).toBe(said.code === null);
        }
      }
    }
  });

  it('is nothing on another day, and one statement answers it', async () => {
    const statements: string[] = [];
    app.reads.observer = ({ sql }) => statements.push(sql);
    const then = await asked(callers['province officer']!, ids['group']!, '2024-01-01');
    app.reads.observer = null;
    expect(new Set(then!.acts.map(({ code }) => code))).toEqual(new Set(['NOT_TODAY']));
    expect(statements).toHaveLength(1);
  });

  it('says why the law of today says no: its months are a parameter', async () => {
    await asSystem(database.url, (client) =>
      client.query(`UPDATE legal_parameter SET value = '9999' WHERE code = 'GROUP_MONTHS_BEFORE_PROMOTION'`),
    );
    const { acts } = (await asked(callers['province officer']!, ids['elsewhere']!))!;
    expect(acts.find(({ action }) => action === 'promoteGroup')).toEqual({
      action: 'promoteGroup',
      allowed: false,
      code: 'GROUP_TOO_YOUNG',
      reason: 'Tổ hợp tác chưa hoạt động liên tục đủ số tháng luật định để thành lập hợp tác xã',
    });
  });

  /** What came of an act; a promotion is taken back, so that the next caller finds a group again. */
  async function tried(actor: Actor, text: string, action: string): Promise<{ code: string | null; message: string | null }> {
    const { errors } = await app.run(text, actor);
    const error = errors?.[0];
    if (!error && action === 'promoteGroup') await restored();
    const original = error?.originalError as { code?: string } | undefined;
    return { code: original?.code ?? (error ? 'UNKNOWN' : null), message: error?.message ?? null };
  }

  async function restored(): Promise<void> {
    await asSystem(database.url, (client) =>
      client.query(`DELETE FROM organisation_statement_office WHERE promoted_on IS NOT NULL;
        UPDATE organisation_statement_office SET valid_to = NULL WHERE kind = 'COOPERATIVE_GROUP'`),
    );
  }
});
