import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import fc from 'fast-check';
import { type Signer, startTestServer, type TestServer } from '../../../platform/testing/src/test-server';
import { proposedChanges, type Values, undecidedState } from './proposal.rules';

const SHOWN = `{ id version state proposerName deciderName closingNote
  fields(first: 30) { nodes { field stated proposed current decision refusal } } organisation { id version } }`;
const PROPOSE = `mutation ($input: ProposeOrganisationChange!) { proposeOrganisationChange(input: $input) ${SHOWN} }`;
const WITHDRAW = `mutation ($input: WithdrawProposal!) { withdrawProposal(input: $input) ${SHOWN} }`;
const DECIDE = `mutation ($input: DecideProposal!) { decideProposal(input: $input) ${SHOWN} }`;
const LIST = `{ proposals(first: 50) { totalCount nodes { id state } } }`;
const ONE = `query ($id: ID!) { proposal(id: $id) ${SHOWN} }`;
const UPDATE = 'mutation ($input: UpdateOrganisation!) { updateOrganisation(input: $input) { id version } }';
const reason = 'Theo giấy chứng nhận';
const LAN_MAU = { unit: 'Xã Lan Mẫu', province: 'Tỉnh Bắc Giang' };

interface Shown {
  id: string;
  version: number;
  state: string;
  fields: {
    nodes: {
      field: string;
      stated: string | null;
      proposed: string | null;
      current: string | null;
      decision: string | null;
      refusal: string | null;
    }[];
  };
  organisation: { id: string; version: number };
}

/** A change asked for by who may not write, through GraphQL on a real PostgreSQL. */
describe('proposals', () => {
  let database: TestDatabase;
  let server: TestServer;
  let ids: string[];
  let director: Signer;
  let neighbour: Signer;
  let officer: Signer;
  let elsewhere: Signer;

  beforeAll(async () => {
    database = await createTestDatabase();
    const named = (name: string, n: number) => ({ ...LAN_MAU, name, officialMemberCount: 12, code: `24001234${n}8` });
    ids = await stateOrganisations(database.url, [
      named('Hợp tác xã Một', 1),
      named('Hợp tác xã Hai', 2),
      { ...LAN_MAU, name: 'Hợp tác xã Ba', officialMemberCount: 9 },
      ...Array.from({ length: 30 }, (_, n) => ({ ...LAN_MAU, name: `Hợp tác xã Mẫu ${n}`, officialMemberCount: 12 })),
    ]);
    server = await startTestServer({ databaseUrl: database.url });
    const [place] = await query<{ commune_id: string }>(database.url, 'SELECT commune_id FROM organisation LIMIT 1');
    const [other] = await query<{ id: string }>(
      database.url,
      `SELECT id FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL AND id <> $1 LIMIT 1`,
      [place!.commune_id],
    );
    director = { role: 'COOP_USER', unitId: place!.commune_id, organisationId: ids[0]! };
    neighbour = { role: 'COOP_USER', unitId: place!.commune_id, organisationId: ids[1]! };
    officer = { role: 'COMMUNE_OFFICER', unitId: place!.commune_id };
    elsewhere = { role: 'COMMUNE_OFFICER', unitId: other!.id };
    // Only who is there when something happens is told of it.
    for (const one of [director, neighbour, officer]) await server.headersOf(one);
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
    return field ? `${code} ${field}` : code;
  };
  const versionOf = async (id: string): Promise<number> =>
    (await query<{ version: number }>(database.url, 'SELECT version FROM organisation WHERE id = $1', [id]))[0]!
      .version;
  const asked = async (id: string, content: object, more: object = {}) => ({
    organisationId: id,
    expectedVersion: await versionOf(id),
    content,
    reason,
    ...more,
  });
  const accept = (...fields: string[]) => fields.map((field) => ({ field, accepted: true }));
  const refuse = (field: string) => ({ field, accepted: false, refusal: 'Chưa có giấy tờ' });
  const deciding = async ({ id, version, organisation }: Shown, decisions: object[]) => ({
    id,
    expectedVersion: version,
    targetVersion: await versionOf(organisation.id),
    decisions,
    reason: 'Đã đối chiếu',
  });

  it('are made for the own organisation, seen by its commune, and by nobody beside', async () => {
    const content = { shortName: 'HTX Một', officialMemberCount: 15, name: 'Hợp tác xã Một' };
    const made = await ask<Shown>(PROPOSE, await asked(ids[0]!, content, { evidence: 'Nghị quyết đại hội' }), director);
    expect(made).toMatchObject({ version: 1, state: 'OPEN' });
    expect(made.fields.nodes).toEqual([
      { field: 'officialMemberCount', stated: '12', proposed: '15', current: '12', decision: null, refusal: null },
      { field: 'shortName', stated: null, proposed: 'HTX Một', current: null, decision: null, refusal: null },
    ]);
    const seen = async (as: Signer) => {
      const list = await server.graphql<{ proposals: { totalCount: number } }>(LIST, {}, { as });
      const one = await server.graphql<{ proposal: Shown | null }>(ONE, { id: made.id }, { as });
      return [list.data!.proposals.totalCount, one.data!.proposal?.id ?? null];
    };
    expect(await seen(director)).toEqual([1, made.id]);
    expect(await seen(officer)).toEqual([1, made.id]);
    expect(await seen(neighbour)).toEqual([0, null]);
    expect(await seen(elsewhere)).toEqual([0, null]);
    expect(await refused(PROPOSE, await asked(ids[1]!, { shortName: 'Chiếm' }), director)).toBe(
      'PROPOSAL_TARGET_NOT_FOUND organisationId',
    );
    expect(
      await refused(UPDATE, { id: ids[0], expectedVersion: 1, content: { shortName: 'X' }, reason }, director),
    ).toBe('FORBIDDEN');
    expect(await refused(DECIDE, await deciding(made, accept('shortName', 'officialMemberCount')), director)).toBe(
      'FORBIDDEN',
    );
    expect(await refused(DECIDE, await deciding(made, accept('shortName', 'officialMemberCount')), elsewhere)).toBe(
      'PROPOSAL_NOT_FOUND id',
    );
  });

  it('are checked like the form: what waits already, what is stale, what says nothing, what no officer could write', async () => {
    expect(await refused(PROPOSE, await asked(ids[0]!, { shortName: 'Khác' }), director)).toBe(
      'PROPOSED_ALREADY shortName',
    );
    expect(
      await refused(PROPOSE, { ...(await asked(ids[0]!, { industry: 'Rau' })), expectedVersion: 99 }, director),
    ).toBe('CONFLICT');
    expect(await refused(PROPOSE, await asked(ids[0]!, { name: 'Hợp tác xã Một' }), director)).toBe('NOTHING_PROPOSED');
    expect(await refused(PROPOSE, await asked(ids[0]!, { code: '2400123450' }), director)).toBe('CODE_CHECK code');
    expect(await refused(PROPOSE, await asked(ids[0]!, { name: '\u200b' }), director)).toMatch(/^INVALID_VALUE/);
    expect(await refused(PROPOSE, await asked(ids[0]!, { kind: 'COOPERATIVE_UNION' }), director)).toBe(
      'PROPOSAL_TARGET_NOT_FOUND kind',
    );
  });

  it('of what an authority has stated are refused where they are made', async () => {
    await query(
      database.url,
      `WITH who AS (SELECT set_config('register.actor', 'system:test', false), set_config('register.reason', 'thử', false))
       INSERT INTO organisation_statement_dkkd (valid_from, organisation_id, kind, name, name_key, unit_id, entity_version, event_id)
       SELECT '2025-01-01', o.id, o.kind, o.name, o.name_key, o.stated_unit_id, 1, 'e1' FROM organisation o, who WHERE o.id = $1`,
      [ids[1]],
    );
    expect(await refused(PROPOSE, await asked(ids[1]!, { name: 'Tên khác' }), neighbour)).toBe(
      'OWNED_BY_AUTHORITY name',
    );
    expect(await refused(PROPOSE, await asked(ids[1]!, { industry: 'Trồng trọt' }), neighbour)).toBe('OK');
  });

  it('are decided field by field in one act; the accepted ones are the officer’s own change', async () => {
    const { data } = await server.graphql<{ proposals: { nodes: { id: string }[] } }>(LIST, {}, { as: director });
    const id = data!.proposals.nodes[0]!.id;
    const one = (await server.graphql<{ proposal: Shown }>(ONE, { id }, { as: officer })).data!.proposal;
    expect(await refused(DECIDE, await deciding(one, accept('shortName')), officer)).toBe(
      'DECISION_MISSING officialMemberCount',
    );
    const silent = [...accept('shortName'), { field: 'officialMemberCount', accepted: false }];
    expect(await refused(DECIDE, await deciding(one, silent), officer)).toBe(
      'REFUSAL_WITHOUT_REASON officialMemberCount',
    );
    const decisions = [...accept('shortName'), refuse('officialMemberCount')];
    const stale = { ...(await deciding(one, decisions)), targetVersion: 99 };
    expect(await refused(DECIDE, stale, officer)).toBe('CONFLICT');
    const before = await versionOf(ids[0]!);
    const done = await ask<Shown>(DECIDE, await deciding(one, decisions), officer);
    expect(done).toMatchObject({ state: 'DECIDED', closingNote: 'Đã đối chiếu' });
    const told = (await server.graphql<{ proposal: Shown }>(ONE, { id }, { as: director })).data!.proposal;
    expect(
      Object.fromEntries(
        told.fields.nodes.map(({ field, decision, refusal, current }) => [field, [decision, refusal, current]]),
      ),
    ).toEqual({
      shortName: ['ACCEPTED', null, 'HTX Một'],
      officialMemberCount: ['REFUSED', 'Chưa có giấy tờ', '12'],
    });
    const heard = async (as: Signer) => {
      type Mine = { myNotices: { latest: { subject: string; text: string; link: string }[] } };
      return (await server.graphql<Mine>('{ myNotices { latest { subject text link } } }', {}, { as })).data!.myNotices
        .latest;
    };
    expect(await heard(director)).toEqual([
      {
        subject: 'Đề nghị sửa đã được quyết định',
        text: 'Hợp tác xã Một: nhận 1 trong 2 mục.',
        link: `/proposals/${id}`,
      },
    ]);
    expect((await heard(officer)).at(-1)).toEqual({
      subject: 'Có đề nghị sửa chờ quyết định',
      text: `Hợp tác xã Một: 2 mục. Lý do: ${reason}`,
      link: `/proposals/${id}`,
    });
    expect(await heard(neighbour)).toEqual([]);
    expect(await versionOf(ids[0]!)).toBe(before + 1);
    const audit = await query<{ reason: string }>(
      database.url,
      `SELECT DISTINCT reason FROM audit_entry WHERE record_table = 'organisation_statement_office' AND operation = 'UPDATE'`,
    );
    expect(audit).toEqual([{ reason: 'Đã đối chiếu' }]);
    expect(await refused(DECIDE, await deciding(one, decisions), officer)).toBe('PROPOSAL_CLOSED');
    expect(await refused(WITHDRAW, { id, expectedVersion: done.version, reason }, director)).toBe('PROPOSAL_CLOSED');
  });

  it('against a rule write nothing at all, not even the decision', async () => {
    const made = await ask<Shown>(PROPOSE, await asked(ids[0]!, { charterCapital: '900', industry: 'Rau' }), director);
    await ask(
      UPDATE,
      {
        id: ids[0],
        expectedVersion: await versionOf(ids[0]!),
        content: { field: 'AGRICULTURE' },
        acceptCode: true,
        reason,
      },
      officer,
    );
    await query(
      database.url,
      `ALTER TABLE organisation_statement_office ADD CONSTRAINT planted CHECK (industry IS DISTINCT FROM 'Rau')`,
    );
    expect(await refused(DECIDE, await deciding(made, accept('charterCapital', 'industry')), officer)).not.toBe('OK');
    await query(database.url, 'ALTER TABLE organisation_statement_office DROP CONSTRAINT planted');
    const kept = (await server.graphql<{ proposal: Shown }>(ONE, { id: made.id }, { as: director })).data!.proposal;
    expect([kept.state, kept.fields.nodes.map(({ decision }) => decision)]).toEqual(['OPEN', [null, null]]);
    const own = await ask<Shown>(PROPOSE, await asked(ids[0]!, { foreignName: 'One' }), officer);
    expect(await refused(DECIDE, await deciding(own, accept('foreignName')), officer)).toBe('PROPOSAL_OWN');
    expect(await refused(WITHDRAW, { id: made.id, expectedVersion: made.version, reason }, neighbour)).toBe(
      'PROPOSAL_NOT_FOUND id',
    );
    expect(await refused(WITHDRAW, { id: own.id, expectedVersion: 1, reason }, director)).toBe('PROPOSAL_NOT_OWN');
  });

  it('become stale and open again with the record, and stay as they were closed: the model', async () => {
    let next = 3;
    const fields = ['shortName', 'industry', 'officialMemberCount'] as const;
    const value = fc.constantFrom('5', '12', '20', '33');
    const asking = fc.dictionary(fc.constantFrom(...fields), value, { minKeys: 1 });
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ act: fc.constant('propose' as const), values: asking }) },
      {
        weight: 4,
        arbitrary: fc.record({ act: fc.constant('change' as const), field: fc.constantFrom(...fields), to: value }),
      },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('withdraw' as const), at: fc.nat(5) }) },
      { weight: 2, arbitrary: fc.record({ act: fc.constant('decide' as const), at: fc.nat(5), mask: fc.nat(7) }) },
    );
    const counted = { STALE: 0, DECIDED: 0, WITHDRAWN: 0, OPEN: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const id = ids[next++]!;
        const as: Signer = { ...director, organisationId: id };
        const stored: Record<string, string | null> = { shortName: null, industry: null, officialMemberCount: '12' };
        const model: { id: string; state: string; seen: Values; asked: Values }[] = [];
        const content = (values: Values) =>
          Object.fromEntries(
            Object.entries(values).map(([field, one]) => [field, field === 'officialMemberCount' ? Number(one) : one]),
          );
        const moved = () => {
          for (const one of model)
            if (['OPEN', 'STALE'].includes(one.state)) one.state = undecidedState(one.seen, stored);
        };
        const shown = async (at: string): Promise<Shown> =>
          (await server.graphql<{ proposal: Shown }>(ONE, { id: at }, { as: officer })).data!.proposal;
        for (const one of steps) {
          if (one.act === 'propose') {
            const changes = proposedChanges(one.values, stored);
            const waits = model.some(
              ({ state, asked: held }) =>
                ['OPEN', 'STALE'].includes(state) && Object.keys(changes).some((field) => field in held),
            );
            const input = await asked(id, content(one.values));
            if (Object.keys(changes).length === 0 || waits) {
              counted.refused += 1;
              expect(await refused(PROPOSE, input, as)).toMatch(/NOTHING_PROPOSED|PROPOSED_ALREADY/);
              continue;
            }
            const made = await ask<Shown>(PROPOSE, input, as);
            const seen = Object.fromEntries(Object.keys(changes).map((field) => [field, stored[field] ?? null]));
            model.push({ id: made.id, state: 'OPEN', seen, asked: changes });
          } else if (one.act === 'change') {
            if (stored[one.field] === one.to) continue;
            await ask(
              UPDATE,
              { id, expectedVersion: await versionOf(id), content: content({ [one.field]: one.to }), reason },
              officer,
            );
            stored[one.field] = one.to;
            moved();
          } else {
            const target = model[one.at % (model.length || 1)];
            if (!target) continue;
            const before = await shown(target.id);
            const closed = !['OPEN', 'STALE'].includes(target.state);
            if (one.act === 'withdraw') {
              const input = { id: target.id, expectedVersion: before.version, reason };
              expect(await refused(WITHDRAW, input, as)).toBe(closed ? 'PROPOSAL_CLOSED' : 'OK');
              if (!closed) target.state = 'WITHDRAWN';
              continue;
            }
            const decisions = Object.keys(target.asked).map((field, n) =>
              one.mask & (1 << n) ? { field, accepted: true } : refuse(field),
            );
            expect(await refused(DECIDE, await deciding(before, decisions), officer)).toBe(
              closed ? 'PROPOSAL_CLOSED' : 'OK',
            );
            if (closed) continue;
            target.state = 'DECIDED';
            for (const { field, accepted } of decisions) if (accepted) stored[field] = target.asked[field]!;
            moved();
          }
        }
        const [row] = await query<Record<string, string | null>>(
          database.url,
          'SELECT short_name, industry, official_member_count::text FROM organisation WHERE id = $1',
          [id],
        );
        expect(row).toEqual({
          short_name: stored['shortName'],
          industry: stored['industry'],
          official_member_count: stored['officialMemberCount'],
        });
        for (const { id: at, state } of model) {
          expect((await shown(at)).state).toBe(state);
          counted[state as keyof typeof counted] += 1;
        }
      }),
      { numRuns: 16, seed: 20_261_124, endOnFailure: true },
    );
    process.stdout.write(`proposals of the model ${JSON.stringify(counted)}\n`);
    expect(Math.min(counted.STALE, counted.DECIDED, counted.WITHDRAWN, counted.OPEN, counted.refused)).toBeGreaterThan(
      1,
    );
  }, 120_000);

  it('have a control: without the watch a changed record leaves them open', async () => {
    await query(database.url, 'ALTER TABLE organisation DISABLE TRIGGER proposal_watch');
    const made = await ask<Shown>(PROPOSE, await asked(ids[2]!, { shortName: 'HTX Ba' }), {
      ...director,
      organisationId: ids[2]!,
    });
    await ask(
      UPDATE,
      { id: ids[2], expectedVersion: await versionOf(ids[2]!), content: { shortName: 'Khác' }, reason },
      officer,
    );
    const left = (await server.graphql<{ proposal: Shown }>(ONE, { id: made.id }, { as: officer })).data!.proposal;
    expect([
      left.state,
      undecidedState({ shortName: left.fields.nodes[0]!.stated }, { shortName: left.fields.nodes[0]!.current }),
    ]).toEqual(['OPEN', 'STALE']);
    await query(database.url, 'ALTER TABLE organisation ENABLE TRIGGER proposal_watch');
  });
});
