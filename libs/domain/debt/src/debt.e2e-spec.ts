import { randomUUID } from 'node:crypto';
import { asSystem, createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { Client } from 'pg';
import { startTestServer, type Signer, type TestServer } from '../../../platform/testing/src/test-server';

let database: TestDatabase;
let server: TestServer;
let ids: string[];
let commune: string;
let own: Signer;
let province: Signer;
let far: Signer;
let member: string;

interface Balance {
  principal: string;
  interest: string;
  interestEstimated: string;
  penalty: string;
  outstanding: string;
}
interface Shown {
  id: string;
  version: number;
  confidentiality: string;
  outstanding: string;
  overdueDays: number | null;
  counterpartyName: string;
  book: { balance: Balance; postings: { nodes: { id: string; kind: string; validOn: string }[] } };
  allowedActions: { action: string; allowed: boolean; code: string | null }[];
}
interface Totals {
  lines: { kind: string; direction: string; count: number; outstanding: string; isPartial: boolean }[];
  payable: string;
  receivable: string;
  withoutClasses: string[];
}

const DEBT = `{ id version confidentiality outstanding overdueDays counterpartyName book { balance { principal interest interestEstimated penalty outstanding }
  postings(first: 20) { nodes { id kind validOn } } } allowedActions { action allowed code } }`;
const TOTALS = '{ lines { kind direction count outstanding isPartial } payable receivable withoutClasses }';

async function ask<T>(text: string, variables: object, as: Signer): Promise<T> {
  const { data, errors } = await server.graphql<T>(text, variables, { as });
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code });
  return data as T;
}
const act = async <T = Shown>(name: string, input: object, as = own, fields = DEBT): Promise<T> => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`;
  return (await ask<Record<string, T>>(text, { input: { reason: 'Theo giấy báo', ...input } }, as))[name]!;
};
const loan = {
  kind: 'OTHER_ORG',
  subKind: 'SUPPLIER',
  direction: 'PAYABLE',
  originOn: '2020-03-01',
  dueOn: '2021-03-01',
  evidence: 'A',
  disputed: false,
  counterparty: { kind: 'ENTERPRISE', name: 'Công ty Vật Tư Thử' },
  originalPrincipal: '100000000',
};
const register = (change: object = {}, as = own): Promise<Shown> =>
  act('registerDebt', { organisationId: ids[0], ...loan, ...change }, as);
const bank = {
  kind: 'BANK',
  subKind: 'COMMERCIAL_BANK',
  counterparty: { kind: 'ENTERPRISE', name: 'Ngân hàng Thử' },
  originalPrincipal: '777000000',
};
const seen = async (as: Signer): Promise<{ debts: string[]; totals: Totals; all: Totals }> => {
  const { debts, organisation, debtTotals } = await ask<{
    debts: { nodes: { kind: string }[] };
    organisation: { debtTotals: Totals; debts: { nodes: { kind: string }[] } };
    debtTotals: Totals;
  }>(
    `query ($id: ID!) { debts(first: 50) { nodes { kind } } debtTotals ${TOTALS}
      organisation(id: $id) { debtTotals ${TOTALS} debts(first: 50) { nodes { kind } } } }`,
    { id: ids[0] },
    as,
  );
  const kinds = debts.nodes.map(({ kind }) => kind).sort();
  expect(organisation.debts.nodes.map(({ kind }) => kind).sort()).toEqual(kinds);
  return { debts: kinds, totals: organisation.debtTotals, all: debtTotals };
};
const userOf = async (as: Signer): Promise<string> =>
  (await ask<{ me: { id: string } }>('{ me { id } }', {}, as)).me.id;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startTestServer({ databaseUrl: database.url });
  ids = await stateOrganisations(database.url, [
    { name: 'Hợp tác xã Nợ Thử', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' },
    { name: 'Hợp tác xã Xa Thử', unit: 'Phường Đình Bảng', province: 'Tỉnh Bắc Ninh' },
  ]);
  const units = await query<{ id: string; commune_id: string; province_id: string }>(
    database.url,
    'SELECT id, commune_id, province_id FROM organisation WHERE id = ANY($1) ORDER BY name',
    [ids],
  );
  commune = units[0]!.commune_id;
  own = { role: 'COMMUNE_OFFICER', unitId: commune };
  far = { role: 'COMMUNE_OFFICER', unitId: units[1]!.commune_id };
  province = { role: 'PROVINCE_OFFICER', unitId: units[0]!.province_id };
  member = await asSystem(database.url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `WITH p AS (INSERT INTO party (kind, name, name_key) VALUES ('PERSON', 'Nguyễn Văn Nợ', 'nguyen van no') RETURNING id, name)
       INSERT INTO membership (valid_from, valid_to, organisation_id, party_id, kind, name, type, joined_on)
       SELECT '2019-01-01', '2024-01-01', $1, id, 'PERSON', name, 'OFFICIAL', '2019-01-01' FROM p RETURNING id`,
      [ids[0]],
    );
    return rows[0]!.id;
  });
}, 120_000);

afterAll(async () => {
  await server.close();
  await database.drop();
});

describe('a debt and its book', () => {
  it('is registered, stated, reckoned, paid by the order of the day, and taken back', async () => {
    const made = await register();
    expect(made).toMatchObject({ confidentiality: 'OPEN', outstanding: '100000000', counterpartyName: 'Công ty Vật Tư Thử' });
    expect(made.overdueDays).toBeGreaterThan(1000);
    const debtId = made.id;
    const reckoned = await act('estimateDebtInterest', { debtId, validOn: '2021-01-01', amount: '5000000' });
    expect(reckoned.book.balance).toMatchObject({ interestEstimated: '5000000', outstanding: '100000000' });
    const stated = await act('stateDebt', { debtId, validOn: '2022-01-01', interest: '8000000', penalty: '1000000' });
    expect(stated.book.balance).toMatchObject({ interest: '8000000', interestEstimated: '0', outstanding: '109000000' });
    await expect(act('estimateDebtInterest', { debtId, validOn: '2022-02-01', amount: '1' })).rejects.toMatchObject({
      code: 'LEDGER_HAS_INTEREST',
    });
    const payment = { debtId, validOn: '2023-01-01', amount: '10000000', requestKey: randomUUID() };
    await act('payDebt', payment);
    const paid = await act('payDebt', payment);
    expect(paid.book.balance).toMatchObject({ principal: '99000000', interest: '0', penalty: '0' });
    await expect(act('payDebt', { debtId, validOn: '2023-01-01', amount: '99000001' })).rejects.toMatchObject({
      code: 'LEDGER_TOO_MUCH',
    });
    await expect(act('payDebt', { debtId, validOn: '2019-01-01', amount: '1' })).rejects.toMatchObject({ code: 'DEBT_BEFORE' });
    const said = paid.book.postings.nodes.find(({ kind, validOn }) => kind === 'STATEMENT' && validOn === '2022-01-01')!;
    const back = { debtId, postingId: said.id };
    await expect(act('reverseDebtPosting', { ...back, withLater: false })).rejects.toMatchObject({ code: 'LEDGER_STANDS_ON' });
    const undone = await act('reverseDebtPosting', { ...back, withLater: true });
    expect(undone.book.balance).toMatchObject({ principal: '100000000', outstanding: '100000000' });
    const split = await act('payDebt', { debtId, validOn: '2024-01-01', amount: '100000000', principal: '100000000' });
    expect([split.outstanding, split.overdueDays]).toEqual(['0', null]);
    expect(split.allowedActions.filter(({ allowed }) => !allowed).map(({ action, code }) => [action, code])).toEqual([
      ['payDebt', 'DEBT_NOTHING_OWED'],
      ['estimateDebtInterest', 'DEBT_NOTHING_OWED'],
    ]);
    const then = await ask<{ debts: { nodes: { outstanding: string }[] } }>(
      'query ($id: ID!) { debts(first: 1, asOf: "2023-06-01", filter: { id: { eq: $id } }) { nodes { outstanding } } }',
      { id: debtId },
      own,
    );
    expect(then.debts.nodes).toEqual([{ outstanding: '100000000' }]);
  });

  it('of a member needs a membership of that very day (V18), and a group needs a bank, a source and a day (V19)', async () => {
    const owes = { kind: 'FROM_MEMBER', subKind: 'SERVICE_FEE', direction: 'RECEIVABLE', counterparty: { membershipId: member } };
    expect(await register({ ...owes, originalPrincipal: '3000000' })).toMatchObject({ counterpartyName: 'Nguyễn Văn Nợ' });
    await expect(register({ ...owes, originOn: '2024-01-01', dueOn: null })).rejects.toMatchObject({ code: 'DEBT_MEMBERSHIP' });
    await expect(register({ ...owes, counterparty: loan.counterparty })).rejects.toMatchObject({ code: 'DEBT_MEMBERSHIP' });
    await expect(register({ counterparty: { membershipId: member } })).rejects.toMatchObject({ code: 'DEBT_NO_MEMBER' });
    await expect(register({ direction: 'RECEIVABLE' })).rejects.toMatchObject({ code: 'DEBT_DIRECTION' });
    const group = { debtGroup: 'G3', debtGroupSource: 'CIC', debtGroupOn: '2024-01-01' };
    await expect(register(group)).rejects.toMatchObject({ code: 'DEBT_GROUP' });
    await expect(register({}, far)).rejects.toMatchObject({ code: 'DEBT_ORGANISATION_NOT_FOUND' });
  });
});

describe('a tax debt and a bank debt', () => {
  let officer: Signer;
  let officerId: string;
  let debt: Shown;
  const assignment = (confidentiality: string) => ({
    organisationId: ids[0],
    confidentiality,
    officerId,
    validFrom: '2025-01-01',
    validTo: null,
  });

  it('are written by whoever was assigned by somebody else, and by nobody else, whatever his role', async () => {
    // Another person with the very same role in the very same place.
    officer = { ...own, reach: 'LEVEL_ONLY' };
    officerId = await userOf(officer);
    for (const signer of [own, officer, province]) await expect(register(bank, signer)).rejects.toMatchObject({ code: 'DEBT_CONFIDED' });
    const assign = (input: object, as: Signer) => act<{ id: string; version: number }>('assignDebtOfficer', input, as, '{ id version }');
    await expect(assign({ ...assignment('BANK'), officerId: await userOf(province) }, province)).rejects.toMatchObject({
      code: 'DEBT_ASSIGN_SELF',
    });
    await expect(assign({ ...assignment('BANK'), officerId: await userOf(far) }, province)).rejects.toMatchObject({
      code: 'DEBT_OFFICER',
    });
    await expect(assign(assignment('BANK'), own)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await assign(assignment('BANK'), province);
    await expect(assign(assignment('BANK'), province)).rejects.toMatchObject({ code: 'DEBT_ASSIGNED' });
    debt = await register(bank, officer);
    expect(debt).toMatchObject({ confidentiality: 'BANK', outstanding: '777000000' });
    await expect(register({ ...bank, kind: 'STATE', subKind: 'TAX' }, officer)).rejects.toMatchObject({ code: 'DEBT_CONFIDED' });
  });

  it('are seen by the assigned one alone: not in a list, by id, by its book, its bank, its trail, in any total, by a filter', async () => {
    const mine = await seen(officer);
    expect(mine.debts).toContain('BANK');
    expect(mine.totals.lines.find(({ kind }) => kind === 'BANK')).toMatchObject({ count: 1, outstanding: '777000000', isPartial: false });
    expect(mine.totals.withoutClasses).toEqual(['TAX']);
    for (const other of [own, province, { role: 'AUDITOR', unitId: null } as Signer, { role: 'COOP_USER', unitId: commune, organisationId: ids[0]! } as Signer]) {
      const theirs = await seen(other);
      expect(theirs.debts).not.toContain('BANK');
      expect(theirs.totals.lines.find(({ kind }) => kind === 'BANK')).toMatchObject({ count: 0, outstanding: '0', isPartial: true });
      expect(theirs.totals.withoutClasses).toEqual(['TAX', 'BANK']);
      expect(theirs.all.payable).toBe(theirs.totals.payable);
      const text = JSON.stringify(
        await ask(
          `query ($id: ID!) { debt(id: $id) { id } debts(first: 9, filter: { originalPrincipal: { min: "700000000" } }) { totalCount nodes { id } }
            organisation(id: "${ids[0]}") { debts(first: 9, filter: { kind: { eq: BANK } }) { totalCount nodes { id } } } }`,
          { id: debt.id },
          other,
        ),
      );
      expect(text).not.toContain(debt.id);
      expect(text).toContain('"totalCount":0');
      expect(text).not.toContain('"totalCount":1');
    }
    await expect(act('payDebt', { debtId: debt.id, validOn: '2024-01-01', amount: '1' }, own)).rejects.toMatchObject({
      code: 'DEBT_NOT_FOUND',
    });
  });

  it('are hidden by the database itself from a role that asks it in SQL, and shown once the class is held', async () => {
    const count = async (grants: object): Promise<number[]> => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      await client.query('BEGIN');
      await client.query(`SELECT set_config('register.grants', $1, true), set_config('role', 'register_writer', true)`, [
        JSON.stringify(grants),
      ]);
      const numbers: number[] = [];
      const questions = [
        `SELECT count(*)::int AS n FROM debt WHERE id = '${debt.id}'`,
        `SELECT count(*)::int AS n FROM ledger_entry e WHERE e.amount = 777000000`,
        `SELECT count(*)::int AS n FROM party WHERE name = 'Ngân hàng Thử'`,
      ];
      for (const sql of questions) numbers.push((await client.query<{ n: number }>(sql)).rows[0]!.n);
      await client.end();
      return numbers;
    };
    const grants = Object.fromEntries(
      ['organisation:read', 'debt:read', 'ledger:read', 'party:read'].map((code) => [code, [commune]]),
    );
    expect(await count(grants)).toEqual([0, 0, 0]);
    expect(await count({ ...grants, 'debt:tax': [ids[0]] })).toEqual([0, 0, 0]);
    expect(await count({ ...grants, 'debt:bank': [ids[1]] })).toEqual([0, 0, 0]);
    expect(await count({ ...grants, 'debt:bank': [ids[0]] })).toEqual([1, 1, 1]);
  });

  it('are hidden again from the day the assignment ends', async () => {
    const { debtAssignments } = await ask<{ debtAssignments: { nodes: { id: string; version: number }[] } }>(
      '{ debtAssignments(first: 9) { nodes { id version } } }',
      {},
      province,
    );
    const [{ id, version }] = debtAssignments.nodes as [{ id: string; version: number }];
    await act('endDebtAssignment', { id, expectedVersion: version, endsOn: '2025-02-01' }, province, '{ id }');
    expect((await seen(officer)).debts).not.toContain('BANK');
  });
});

describe('totals', () => {
  it('never set what is owed against what is due, and are the same in the organisation, over all and in SQL', async () => {
    const { totals, all } = await seen(province);
    const [sql] = await query<{ payable: string; receivable: string }>(
      database.url,
      `SELECT coalesce(sum(e.amount) FILTER (WHERE d.direction = 'PAYABLE'), 0)::text AS payable,
         coalesce(sum(e.amount) FILTER (WHERE d.direction = 'RECEIVABLE'), 0)::text AS receivable
       FROM debt d JOIN ledger_entry e ON e.book_id = d.book_id AND e.account IN ('PRINCIPAL', 'INTEREST', 'PENALTY') WHERE d.confidentiality = 'OPEN'`,
    );
    expect([totals.payable, totals.receivable]).toEqual([sql!.payable, sql!.receivable]);
    expect([all.payable, all.receivable]).toEqual([sql!.payable, sql!.receivable]);
    expect(totals.receivable).toBe('3000000');
  });
});
