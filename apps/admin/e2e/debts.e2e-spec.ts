import type { Page } from 'playwright-core';
import { examined, FAULTLESS, openTheConsole, PHONE, settled, type OpenedConsole } from './opened-console.factory';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
type Signer = OpenedConsole['commune'];

describe('debts in the browser', () => {
  let console: OpenedConsole;
  let page: Page;
  let debtId: string;

  const act = async <T>(name: string, type: string, input: object, fields: string, as: Signer): Promise<T> => {
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`;
    const variables = { input: { reason: 'Theo giấy báo', ...input } };
    const { data, errors } = await console.server.graphql<Record<string, T>>(text, variables, { as });
    if (errors) throw new Error(errors[0]!.message);
    return data![name]!;
  };
  const doIn = async (label: string, fill: Record<string, string>): Promise<void> => {
    await page.getByRole('button', { name: label, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    for (const [field, value] of Object.entries(fill)) await dialog.getByLabel(field, { exact: true }).fill(value);
    await dialog.getByLabel('Lý do, căn cứ').fill('Theo chứng từ');
    await dialog.getByRole('button', { name: label, exact: true }).last().click();
    await dialog.waitFor({ state: 'detached' });
    await settled(page);
  };

  beforeAll(async () => {
    console = await openTheConsole();
    const debt = {
      organisationId: console.organisations[0],
      kind: 'OTHER_ORG',
      subKind: 'SUPPLIER',
      direction: 'PAYABLE',
      originOn: '2022-03-01',
      dueOn: '2023-03-01',
      evidence: 'B',
      disputed: false,
      counterparty: { kind: 'ENTERPRISE', name: 'Công ty Vật Tư Minh Họa' },
      originalPrincipal: '120000000',
    };
    debtId = (await act<{ id: string }>('registerDebt', 'RegisterDebt', debt, '{ id }', console.commune)).id;
    page = await console.page(console.commune);
  });
  afterAll(() => console.close());

  it('are listed under their totals, and one is paid and its payment taken back', async () => {
    await page.goto(`${console.server.url}/debts`);
    await page.getByRole('link', { name: 'Công ty Vật Tư Minh Họa' }).waitFor();
    expect(await examined(page, 'debts')).toEqual(FAULTLESS);
    await page.getByRole('link', { name: 'Công ty Vật Tư Minh Họa' }).click();
    await page.getByRole('heading', { level: 1, name: /Công ty Vật Tư Minh Họa/ }).waitFor();
    await doIn('Ghi trả nợ', { 'Số tiền (đồng)': '20000000' });
    await page.getByText('100.000.000').first().waitFor();
    expect(await examined(page, 'debt')).toEqual(FAULTLESS);
    await doIn('Hủy bút toán', {});
    await page.getByRole('cell', { name: 'Hủy bút toán' }).first().waitFor();
  });

  it('have a case whose decision one person records and another approves', async () => {
    await doIn('Mở hồ sơ xử lý', {});
    await page.getByRole('region', { name: 'Hồ sơ xử lý' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /Hồ sơ xử lý nợ/ }).waitFor();
    await doIn('Đã đối chiếu', {});
    const caseId = page.url().split('/').at(-1)!;
    const seen = async (): Promise<{ id: string; expectedVersion: number }> => {
      const { data } = await console.server.graphql<{ debtCase: { version: number } }>(
        'query ($id: ID!) { debtCase(id: $id) { version } }',
        { id: caseId },
        { as: console.commune },
      );
      return { id: caseId, expectedVersion: data!.debtCase.version };
    };
    await act('classifyDebtCase', 'ClassifyDebtCase', { ...(await seen()), recoverability: 'HARD' }, '{ id }', console.commune);
    const plan = { path: 'SET_OFF', instalments: [{ dueOn: '2024-01-01', amount: '60000000' }] };
    await act('planDebtCase', 'PlanDebtCase', { ...(await seen()), ...plan }, '{ id }', console.commune);
    await act('submitDebtCase', 'MoveDebtCase', await seen(), '{ id }', console.commune);
    const headers = { ...(await console.server.headersOf(console.commune)), 'content-type': 'application/octet-stream', 'x-file-name': 'qd.pdf' };
    const sent = await fetch(`${console.server.url}/attachments`, { method: 'POST', headers, body: PDF });
    const decision = {
      path: 'SET_OFF',
      number: '05/BB',
      decidedOn: '2026-01-05',
      effectiveOn: '2026-01-05',
      body: 'PARTIES',
      bodyName: 'Hai bên',
      signer: 'Nguyễn Văn Ký',
      legalBasis: 'Biên bản thỏa thuận',
      amount: '50000000',
      uploadId: ((await sent.json()) as { id: string }).id,
    };
    await act('proposeDebtDecision', 'ProposeDebtDecision', { ...(await seen()), ...decision }, '{ id }', console.commune);
    await page.reload();
    // Whoever proposed it is told that another one is needed.
    const own = page.getByRole('button', { name: 'Duyệt', exact: true });
    await own.waitFor();
    expect(await own.getAttribute('aria-disabled')).toBe('true');
    page = await console.page(console.province);
    await page.goto(`${console.server.url}/debt-cases/${caseId}`);
    await doIn('Duyệt', {});
    await page.getByText('Đã có quyết định', { exact: true }).first().waitFor();
    await page.getByText('70.000.000').first().waitFor();
    expect(await examined(page, 'debt-case')).toEqual(FAULTLESS);
  });

  it('fit a phone', async () => {
    page = await console.page(console.commune, PHONE);
    for (const [name, path] of [
      ['debts-phone', '/debts'],
      ['debt-phone', `/debts/${debtId}`],
    ] as const) {
      await page.goto(`${console.server.url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await examined(page, name)).toEqual(FAULTLESS);
    }
  });
});
