import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { startTestServer, type Signer, type TestServer } from '../../../platform/testing/src/test-server';

let database: TestDatabase;
let server: TestServer;
let organisationId: string;
let first: Signer;
let second: Signer;
let far: Signer;

interface Case {
  id: string;
  version: number;
  state: string;
  planWanted: string;
  planPaid: string;
  planBehind: string;
  debt: { id: string; outstanding: string; book: { balance: Record<string, string>; postings: { nodes: { id: string; kind: string }[] } } };
  decisions: { nodes: { number: string; amount: string | null; approval: { id: string; version: number; payloadHash: string; state: string } | null }[] };
  allowedActions: { action: string; allowed: boolean; code: string | null }[];
}

const CASE = `{ id version state planWanted planPaid planBehind debt { id outstanding book { balance { writtenOff setOff paid transferred } postings(first: 30) { nodes { id kind } } } }
  decisions(first: 9) { nodes { number amount approval { id version payloadHash state } } } allowedActions { action allowed code } }`;
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

async function ask<T>(text: string, variables: object, as: Signer): Promise<T> {
  const { data, errors } = await server.graphql<T>(text, variables, { as });
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code });
  return data as T;
}
const act = async <T = Case>(name: string, type: string, input: object, as = first, fields = CASE): Promise<T> => {
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`;
  return (await ask<Record<string, T>>(text, { input: { reason: 'Theo hồ sơ', ...input } }, as))[name]!;
};
const on = ({ id, version }: Case): object => ({ id, expectedVersion: version });
const move = (one: Case, name: string, as = first): Promise<Case> => act(name, 'MoveDebtCase', on(one), as);
const read = async (id: string, as = first): Promise<Case> =>
  (await ask<{ debtCase: Case }>(`query ($id: ID!) { debtCase(id: $id) ${CASE} }`, { id }, as)).debtCase;

const upload = async (as: Signer): Promise<string> => {
  const headers = { ...(await server.headersOf(as)), 'content-type': 'application/octet-stream', 'x-file-name': 'qd.pdf' };
  const answer = await fetch(`${server.url}/attachments`, { method: 'POST', headers, body: PDF });
  return ((await answer.json()) as { id: string }).id;
};
const paper = {
  number: '12/QĐ',
  decidedOn: '2026-08-01',
  effectiveOn: '2026-08-02',
  bodyName: 'Hai bên',
  signer: 'Nguyễn Văn Ký',
  legalBasis: 'Biên bản thỏa thuận',
};
const propose = async (one: Case, change: object, as = first): Promise<Case> =>
  act('proposeDebtDecision', 'ProposeDebtDecision', { ...on(one), ...paper, uploadId: await upload(as), ...change }, as);
const approve = async (one: Case, as: Signer, name = 'approveAct'): Promise<Case> => {
  const { approval } = one.decisions.nodes.find(({ approval: its }) => its?.state === 'PROPOSED')!;
  const { id, version, payloadHash } = approval!;
  const saw = name === 'approveAct' ? { payloadHash } : {};
  const type = name === 'approveAct' ? 'ApproveAct' : 'CloseProposedAct';
  await act(name, type, { id, expectedVersion: version, ...saw }, as, '{ state }');
  return read(one.id);
};

const debtOf = async (change: object = {}): Promise<string> =>
  (
    await act<{ id: string }>(
      'registerDebt',
      'RegisterDebt',
      {
        organisationId,
        kind: 'OTHER_ORG',
        subKind: 'SUPPLIER',
        direction: 'PAYABLE',
        originOn: '2020-03-01',
        evidence: 'A',
        disputed: false,
        counterparty: { kind: 'ENTERPRISE', name: 'Công ty Vật Tư Thử' },
        originalPrincipal: '100000000',
        ...change,
      },
      first,
      '{ id }',
    )
  ).id;
const opened = async (debtId: string): Promise<Case> =>
  act('openDebtCase', 'OpenDebtCase', { debtId, openedOn: '2026-01-05', dueOn: null, note: null });
const submitted = async (debtId: string, instalments: object[] = []): Promise<Case> => {
  const verified = await move(await opened(debtId), 'verifyDebtCase');
  const classified = await act('classifyDebtCase', 'ClassifyDebtCase', { ...on(verified), recoverability: 'HARD' });
  const planned = await act('planDebtCase', 'PlanDebtCase', { ...on(classified), path: 'PAY', instalments });
  return move(planned, 'submitDebtCase');
};

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startTestServer({ databaseUrl: database.url });
  const ids = await stateOrganisations(database.url, [
    { name: 'Hợp tác xã Xử Lý Thử', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' },
    { name: 'Hợp tác xã Xa Thử', unit: 'Phường Đình Bảng', province: 'Tỉnh Bắc Ninh' },
  ]);
  organisationId = ids[0]!;
  const units = await query<{ id: string; commune_id: string; province_id: string }>(
    database.url,
    'SELECT id, commune_id, province_id FROM organisation',
  );
  const at = (id: string) => units.find((one) => one.id === id)!;
  first = { role: 'COMMUNE_OFFICER', unitId: at(ids[0]!).commune_id };
  second = { role: 'PROVINCE_OFFICER', unitId: at(ids[0]!).province_id };
  far = { role: 'COMMUNE_OFFICER', unitId: at(ids[1]!).commune_id };
}, 120_000);

afterAll(async () => {
  await server.close();
  await database.drop();
});

describe('one debt, many decisions, two people', () => {
  it('is partly set off, paid, frozen and thawed, set off to the end, closed, and open again by a reversal', async () => {
    const debtId = await debtOf();
    const start = await submitted(debtId);
    await expect(opened(debtId)).rejects.toMatchObject({ code: 'SETTLEMENT_OPEN' });
    const setOff = { path: 'SET_OFF', body: 'PARTIES', amount: '30000000' };
    await expect(propose(start, { ...setOff, body: 'COURT' })).rejects.toMatchObject({ code: 'SETTLEMENT_BODY' });
    await expect(propose(start, { ...setOff, path: 'RESTRUCTURE', body: 'CREDITOR', amount: null })).rejects.toMatchObject({
      code: 'SETTLEMENT_PATH',
    });
    await expect(propose(start, { ...setOff, amount: null })).rejects.toMatchObject({ code: 'SETTLEMENT_AMOUNT' });
    const waiting = await propose(start, setOff);
    expect([waiting.state, waiting.debt.outstanding]).toEqual(['SUBMITTED', '100000000']);
    await expect(propose(waiting, setOff)).rejects.toMatchObject({ code: 'SETTLEMENT_WAITS' });
    await expect(approve(waiting, first)).rejects.toMatchObject({ code: 'APPROVAL_OWN' });
    await expect(approve(waiting, far)).rejects.toMatchObject({ code: 'APPROVAL_NOT_FOUND' });
    const decided = await approve(waiting, second);
    expect([decided.state, decided.debt.outstanding, decided.debt.book.balance['setOff']]).toEqual(['DECIDED', '70000000', '30000000']);
    await expect(approve(waiting, second)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(act('closeDebtCase', 'CloseDebtCase', { ...on(decided), closedOn: '2026-09-01', closing: 'PAID' })).rejects.toMatchObject({
      code: 'SETTLEMENT_OWES',
    });
    const refused = await approve(await propose(decided, { ...setOff, number: '13/QĐ' }), second, 'refuseAct');
    expect([refused.state, refused.debt.outstanding]).toEqual(['DECIDED', '70000000']);
    const running = await move(refused, 'executeDebtCase');
    await act('payDebt', 'PayDebt', { debtId, validOn: '2026-08-10', amount: '40000000' }, first, '{ id }');
    const rest = await propose(running, { ...setOff, number: '14/QĐ' });
    const ended = await approve(rest, second);
    expect([ended.state, ended.debt.outstanding]).toEqual(['IN_EXECUTION', '0']);
    const closed = await act('closeDebtCase', 'CloseDebtCase', { ...on(ended), closedOn: '2026-09-01', closing: 'PAID' });
    expect(closed.state).toBe('CLOSED');
    const payment = closed.debt.book.postings.nodes.find(({ kind }) => kind === 'PAYMENT')!;
    await act('reverseDebtPosting', 'ReverseDebtPosting', { debtId, postingId: payment.id, withLater: false }, first, '{ id }');
    const again = await read(closed.id);
    expect([again.state, again.debt.outstanding]).toEqual(['REOPENED', '40000000']);
    const disputed = await move(again, 'disputeDebtCase');
    expect((await move(disputed, 'settleDebtDispute')).state).toBe('REOPENED');
  });

  it('cannot take more than is owed: nothing of the approval stays', async () => {
    const waiting = await propose(await submitted(await debtOf({ originalPrincipal: '5000000' })), {
      path: 'SET_OFF',
      body: 'PARTIES',
      amount: '5000001',
    });
    await expect(approve(waiting, second)).rejects.toMatchObject({ code: 'LEDGER_TOO_MUCH' });
    const after = await read(waiting.id);
    expect([after.state, after.version, after.debt.outstanding]).toEqual(['SUBMITTED', waiting.version, '5000000']);
  });

  it('has a plan that says how far behind it is', async () => {
    const debtId = await debtOf({ originalPrincipal: '9000000' });
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const start = await submitted(debtId, [
      { dueOn: '2026-02-01', amount: '3000000' },
      { dueOn: '2099-01-01', amount: '6000000' },
    ]);
    expect(start).toMatchObject({ planWanted: '3000000', planPaid: '0', planBehind: '3000000' });
    await act('payDebt', 'PayDebt', { debtId, validOn: today, amount: '1000000' }, first, '{ id }');
    expect(await read(start.id)).toMatchObject({ planPaid: '1000000', planBehind: '2000000' });
  });
});

describe('a tax debt', () => {
  it('is written off by the body of its amount, revives, and its proposal is read by its case officers alone', async () => {
    const me = async (as: Signer): Promise<string> => (await ask<{ me: { id: string } }>('{ me { id } }', {}, as)).me.id;
    const boss: Signer = { role: 'PROVINCE_OFFICER', unitId: null };
    for (const officer of [first, second]) {
      const input = { organisationId, confidentiality: 'TAX', officerId: await me(officer), validFrom: '2025-01-01', validTo: null };
      await act('assignDebtOfficer', 'AssignDebtOfficer', input, boss, '{ id }');
    }
    const debtId = await debtOf({ kind: 'STATE', subKind: 'TAX', originalPrincipal: '6000000000', counterparty: { kind: 'AGENCY', name: 'Thuế tỉnh Thử' } });
    await act('stateDebt', 'StateDebt', { debtId, validOn: '2021-01-01', penalty: '1000000' }, first, '{ id }');
    const start = await submitted(debtId);
    const off = { path: 'WRITE_OFF', amount: '6000000000', principal: '6000000000' };
    await expect(propose(start, { ...off, body: 'TAX_HEAD' })).rejects.toMatchObject({ code: 'SETTLEMENT_BODY' });
    const frozen = await approve(await propose(start, { path: 'FREEZE', body: 'TAX_HEAD', amount: null, number: '1/KN' }), second);
    expect([frozen.state, frozen.debt.outstanding]).toEqual(['FROZEN', '6001000000']);
    const thawed = await move(frozen, 'unfreezeDebtCase');
    expect(thawed.state).toBe('DECIDED');
    const waiting = await propose(thawed, { ...off, body: 'TAX_DIRECTOR', number: '2/XN' });
    const { approval } = waiting.decisions.nodes.find(({ number }) => number === '2/XN')!;
    const seen = async (as: Signer): Promise<string> =>
      JSON.stringify(
        await ask(
          `query ($case: ID!, $approval: ID!) { debtCase(id: $case) { id } actApproval(id: $approval) { title } approvalsForMe { title }
            actApprovals(first: 9) { totalCount nodes { title } } debtCases(first: 9) { totalCount } }`,
          { case: waiting.id, approval: approval!.id },
          as,
        ),
      );
    expect(await seen(second)).toContain('6000000000');
    for (const other of [boss, { ...first, reach: 'LEVEL_ONLY' } as Signer]) {
      const text = await seen(other);
      expect(text).not.toContain('6000000000');
      expect(text).toContain('"debtCase":null,"actApproval":null');
    }
    const gone = await approve(waiting, second);
    expect([gone.debt.outstanding, gone.debt.book.balance['writtenOff']]).toEqual(['1000000', '6000000000']);
    const back = await approve(
      await propose(gone, { path: 'REVIVAL', body: 'TAX_DIRECTOR', amount: '2000000000', principal: '2000000000', number: '3/PH' }),
      second,
    );
    expect([back.state, back.debt.outstanding, back.debt.book.balance['writtenOff']]).toEqual(['REOPENED', '2001000000', '4000000000']);
  });
});
