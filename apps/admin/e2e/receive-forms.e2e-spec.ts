import { query } from '@platform/testing';
import { Workbook } from 'exceljs';
import { examined, FAULTLESS, openTheConsole, PHONE, type OpenedConsole, settled } from './opened-console.factory';

/** An officer with a mail box full of filled-in forms: all of them dropped at once, two of them bad. */
describe('forms that were sent, on screen', () => {
  let console: OpenedConsole;

  beforeAll(async () => {
    console = await openTheConsole();
    const input = {
      provinceId: console.province.unitId,
      year: 2025,
      dueOn: '2026-01-31',
      basis: 'Công văn',
      reason: 'Mở đợt',
    };
    const OPEN = 'mutation ($input: OpenAnnualCampaign!) { openAnnualCampaign(input: $input) { id } }';
    const { errors } = await console.server.graphql(OPEN, { input }, { as: console.province });
    if (errors) throw new Error(errors[0]!.message);
  });
  afterAll(() => console.close());

  const WHOLE = {
    'Số thành viên cuối năm': 12,
    'Lao động thường xuyên': 4,
    'Tổng nguồn vốn': '900 triệu',
    'Tổng doanh thu': '1,2 tỷ',
    'Lợi nhuận trước thuế': -5_000_000,
  };
  /** The form of an organisation as its people send it back. */
  const form = async (at: number, values: Readonly<Record<string, string | number>>, name: string) => {
    const [{ id } = { id: '' }] = await query<{ id: string }>(
      console.databaseUrl,
      'SELECT id FROM annual_return WHERE organisation_id = $1',
      [console.organisations[at]],
    );
    const headers = await console.server.headersOf(console.commune);
    const answer = await fetch(`${console.server.url}/return-forms/${id}`, { headers });
    const book = new Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    book.worksheets[0]!.eachRow((row) => {
      const value = values[row.getCell(2).text];
      if (value !== undefined) row.getCell(4).value = value;
    });
    const buffer = Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer);
    return { name, mimeType: 'application/octet-stream', buffer };
  };
  const states = () =>
    query<{ state: string; n: number }>(
      console.databaseUrl,
      'SELECT state, count(*)::int AS n FROM annual_return GROUP BY state ORDER BY state',
    );

  it('are all read before anything is saved; the good ones are taken by one press, the bad ones say why', async () => {
    const page = await console.page(console.commune);
    await page.goto(`${console.server.url}/annual-returns`);
    await page.getByRole('link', { name: 'Nhận biểu gửi về' }).click();
    await page.getByText('Thả các tệp biểu vào đây').waitFor();
    expect(await examined(page, 'receive-forms-empty')).toEqual(FAULTLESS);
    const files = [
      await form(0, WHOLE, 'Rau cần.xlsx'),
      await form(2, { ...WHOLE, 'Tổng doanh thu': 'khá hơn năm ngoái' }, 'Gà đồi.xlsx'),
      await form(3, { ...WHOLE, 'Lao động thường xuyên': 9 }, 'Mỳ gạo.xlsx'),
      { name: 'Ảnh chụp.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('không phải bảng tính') },
      await form(0, WHOLE, 'Rau cần (1).xlsx'),
    ];
    await page.getByLabel('Chọn các tệp').setInputFiles(files);
    await page.getByText('5 biểu: 2 được chọn để nhận, 2 không nhận được.').waitFor();
    expect(await states()).toEqual([expect.objectContaining({ state: 'DRAFT' })]);
    await page.getByText('1 ô sai').click();
    expect(await examined(page, 'receive-forms-read')).toEqual(FAULTLESS);
    await page.getByText('Lưu rồi nộp thay tổ chức').click();
    await page.getByRole('button', { name: 'Nhận 2 biểu' }).click();
    await page.getByText('Đã nhận 2 biểu.').waitFor();
    expect(await page.getByText('Đã nộp thay').count()).toBe(2);
    expect(await examined(page, 'receive-forms-taken')).toEqual(FAULTLESS);
    await page.getByText('EN', { exact: true }).click();
    await page.getByText('2 forms taken.').waitFor();
    expect(await examined(page, 'receive-forms-english')).toEqual(FAULTLESS);
    await page.getByText('VI', { exact: true }).click();
    const submitted = (await states()).find(({ state }) => state === 'SUBMITTED');
    expect(submitted?.n).toBe(2);

    // Dragged once more, and one that says something else after it was submitted.
    await page.reload();
    const late = await form(3, { ...WHOLE, 'Tổng doanh thu': '2 tỷ' }, 'Mỳ gạo sửa.xlsx');
    await page.getByLabel('Chọn các tệp').setInputFiles([files[0]!, late]);
    await page.getByText('Không có gì mới').waitFor();
    await page.getByText('Bản báo cáo đã nộp').waitFor();
    expect(await page.getByRole('button', { name: 'Nhận 0 biểu' }).isDisabled()).toBe(true);
    expect((await states()).find(({ state }) => state === 'SUBMITTED')?.n).toBe(2);
    await page.context().close();
  });

  it('fit a phone', async () => {
    const phone = await console.page(console.commune, PHONE);
    await phone.goto(`${console.server.url}/annual-returns/files`);
    await phone.getByLabel('Chọn các tệp').setInputFiles([await form(2, WHOLE, 'Gà đồi gửi lại.xlsx')]);
    await phone.getByText('1 biểu: 1 được chọn').waitFor();
    await settled(phone);
    expect(await examined(phone, 'receive-forms-phone')).toEqual(FAULTLESS);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await phone.context().close();
  });
});
