import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { closeConsole, mockFetch, openConsole, page, Refusal } from '../../kit/testing/console';
import { receiveFile } from './queries';
import { createQueryClient } from '../../kit/queries';
import { importBatch, importForms, importRow } from './import.factory';

afterEach(closeConsole);

/** A capital a million times too small for its column: proposed otherwise, accepted by nobody. */
const heldRow = (outcome: 'CREATE' | 'UPDATE' = 'CREATE', accepted = false) =>
  importRow({
    outcome,
    raw: ['HTX Rau Thử Nghiệm', '', '4154'],
    content: { name: 'HTX Rau Thử Nghiệm', ...(accepted ? { charterCapital: '4154000000' } : {}) },
    cells: {
      charterCapital: {
        shown: '4.154.000.000 đồng',
        proposal: '4154000000',
        repairs: [],
        findings: [{ kind: 'num_million_in_vnd_column', severity: 'WARNING', message: 'Số quá nhỏ so với cả cột' }],
      },
    },
  });

const open = (address: string, answers: Parameters<typeof openConsole>[1] = {}) =>
  openConsole(address, {
    ImportBatch: () => ({ importBatch: importBatch() }),
    ImportForms: () => ({ importForms: importForms() }),
    ImportRows: () => ({ importBatch: { id: 'b1', rows: page([importRow()], 933) } }),
    HeldCells: () => ({ importBatch: { id: 'b1', rows: page([heldRow()]) } }),
    SameFileImports: () => ({ importBatches: { nodes: [] } }),
    ...answers,
  });

describe('sending a file', () => {
  it('sends the bytes as they are, its name in a header and the proof that we sent it', async () => {
    const sent: { path: string; init: RequestInit }[] = [];
    mockFetch(async (path, init) => {
      sent.push({ path, init });
      return { id: 'b1' };
    });
    const file = new File(['STT;Tên HTX'], 'danh sách.csv');
    expect(
      await receiveFile(
        createQueryClient(() => undefined),
        file,
      ),
    ).toBe('b1');
    expect(sent[0]).toMatchObject({
      path: '/imports',
      init: {
        method: 'POST',
        credentials: 'same-origin',
        body: file,
        headers: { 'x-file-name': 'danh%20s%C3%A1ch.csv', 'x-register-csrf': '1' },
      },
    });
  });
});

describe('the dry run', () => {
  it('shows sums that a person can add up', async () => {
    open('/imports/b1');
    await screen.findByText(/972/);
    const sums = [...document.querySelectorAll('.sum')].map(({ textContent }) => textContent);
    expect(sums[0]).toContain('972 dòng đã đọc= 933 số liệu+ 10 tiêu đề nhóm');
    expect(sums[1]).toContain('933 số liệu= 903 thêm mới');
  });

  it('asks for rows of figures, unless the address asks for others', async () => {
    const { last } = open('/imports/b1?outcome=REJECTED&errors=1');
    await screen.findByRole('table');
    expect(last('ImportRows')).toMatchObject({
      first: 50,
      filter: { kind: { eq: 'DATA' }, outcome: { in: ['REJECTED'] }, errors: { min: 1 } },
    });
  });

  it('says in words what each cell shows: value, repair, error with the cell as it was', async () => {
    open('/imports/b1');
    const row = await screen.findByRole('row', { name: /Thử Nghiệm/ });
    expect(within(row).getByText('1.250.000.000')).toBeTruthy();
    expect(within(row).getByText('31/02/2020').tagName).toBe('DEL');
    expect(within(row).getByText('Ngày thành lập: Không đọc được ngày')).toBeTruthy();
    expect(within(row).getByText('Vốn điều lệ: Đổi triệu đồng ra đồng')).toBeTruthy();
  });

  it('shows a proposal nobody accepted as what it is, and that nothing would be stored', async () => {
    open('/imports/b1', { ImportRows: () => ({ importBatch: { id: 'b1', rows: page([heldRow()]) } }) });
    const row = await screen.findByRole('row', { name: /Thử Nghiệm/ });
    expect(await within(row).findByText('đề nghị 4.154.000.000 – chưa nhận')).toBeTruthy();
    expect(within(row).getByText('để trống')).toBeTruthy();
    expect(within(row).queryByText('4.154.000.000 đồng')).toBeNull();
  });

  it('shows an accepted proposal as the value', async () => {
    open('/imports/b1', { ImportRows: () => ({ importBatch: { id: 'b1', rows: page([heldRow('CREATE', true)]) } }) });
    const row = await screen.findByRole('row', { name: /Thử Nghiệm/ });
    expect(await within(row).findByText('4.154.000.000 đồng')).toBeTruthy();
    expect(within(row).queryByText(/chưa nhận/)).toBeNull();
  });

  it('says before it is applied what would be done, and counts what is held back over all pages', async () => {
    let pages = 0;
    open('/imports/b1', {
      HeldCells: () => {
        const rows = page([heldRow(), heldRow('UPDATE'), heldRow('CREATE', true)]);
        return {
          importBatch: { id: 'b1', rows: { ...rows, pageInfo: { hasNextPage: pages++ === 0, endCursor: 'e' } } },
        };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Nhập vào sổ' }));
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByText('903 dòng thêm mới, 0 cập nhật, 27 bị loại; 4 ô để trống vì chưa nhận đề nghị.'),
    ).toBeTruthy();
  });

  it('applies with a reason and the version that was looked at', async () => {
    const { last } = open('/imports/b1', { ApplyImport: () => ({ applyImport: { id: 'b1' } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Nhập vào sổ' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Lý do, căn cứ'), { target: { value: 'Danh sách tháng 11' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Nhập vào sổ' }));
    await waitFor(() => expect(last('ApplyImport')).toBeTruthy());
    expect(last('ApplyImport')).toEqual({
      input: { id: 'b1', expectedVersion: 4, reason: 'Danh sách tháng 11', mode: 'GOOD_ROWS' },
    });
  });

  it('keeps the dialogue open with the refusal when the register has moved', async () => {
    open('/imports/b1', {
      ApplyImport: () => {
        throw new Refusal('IMPORT_REGISTER_CHANGED', 'CONFLICT', 'Số liệu trong hệ thống đã thay đổi');
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Nhập vào sổ' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Lý do, căn cứ'), { target: { value: 'Danh sách tháng 11' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Nhập vào sổ' }));
    expect(await within(dialog).findByText(/Số liệu trong hệ thống đã thay đổi/)).toBeTruthy();
  });
});

describe('an import in the register', () => {
  const refused = {
    code: 'IMPORT_CHANGED_SINCE',
    message: 'Có dòng đã được sửa sau khi nhập',
    details: { count: 2, undoable: 901, rows: [{ rowNo: 9, name: 'HTX Rau Thử Nghiệm' }] },
  };
  const inRegister = { status: 'APPLIED' as const, appliedBy: 'Nguyễn Thị Huyền', appliedAt: '2026-11-24T06:00:00Z' };

  it('offers, once an undo was refused, to take back the rows nobody has changed', async () => {
    const { last } = open('/imports/b1', {
      ImportBatch: () => ({ importBatch: importBatch({ ...inRegister, problem: refused }) }),
      UndoImport: () => ({ undoImport: { id: 'b1' } }),
    });
    expect(await screen.findByText('Dòng 9: HTX Rau Thử Nghiệm')).toBeTruthy();
    const label = 'Hoàn tác 901 dòng, giữ 2 dòng đã sửa sau đó';
    fireEvent.click(screen.getByRole('button', { name: label }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Lý do, căn cứ'), { target: { value: 'Nhập nhầm tệp' } });
    fireEvent.click(within(dialog).getByRole('button', { name: label }));
    await waitFor(() => expect(last('UndoImport')).toBeTruthy());
    expect(last('UndoImport')).toEqual({
      input: { id: 'b1', expectedVersion: 4, reason: 'Nhập nhầm tệp', keepChanged: true },
    });
  });

  it('that kept rows says so, in sums that balance', async () => {
    open('/imports/b1', {
      ImportBatch: () => ({ importBatch: importBatch({ ...inRegister, status: 'PARTLY_UNDONE', undoneRows: 904 }) }),
    });
    expect(await screen.findByText(/Đã hoàn tác 904 dòng; 2 dòng đã được sửa/)).toBeTruthy();
    const sums = [...document.querySelectorAll('.sum')].map(({ textContent }) => textContent);
    expect(sums[2]).toContain('906 dòng đã ghi vào sổ= 904 đã hoàn tác+ 2 còn giữ');
    expect(screen.getByRole('button', { name: 'Hoàn tác 2 dòng còn lại' })).toBeTruthy();
  });

  it('warns at the preview that the very same file has been applied, when and by whom', async () => {
    const other = { id: 'b0', appliedBy: 'Trần Văn Bình', appliedAt: '2026-11-20T03:00:00Z' };
    open('/imports/b1', { SameFileImports: () => ({ importBatches: { nodes: [other] } }) });
    expect(await screen.findByText(/Đúng tệp này đã được nhập vào sổ: Trần Văn Bình, .*20\/11\/2026/)).toBeTruthy();
  });
});

describe('choosing columns', () => {
  it('sends only the columns whose choice changed', async () => {
    const { last, address } = open('/imports/b1?step=columns', {
      MapImportColumns: () => ({ mapImportColumns: { id: 'b1' } }),
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Vốn ĐL: Nhận mọi đề nghị' }));
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    await waitFor(() => expect(last('MapImportColumns')).toBeTruthy());
    expect(last('MapImportColumns')).toEqual({
      input: {
        id: 'b1',
        expectedVersion: 4,
        columns: [{ sheet: 0, index: 2, key: 'charterCapital', power: 6, accepted: true }],
      },
    });
    await waitFor(() => expect(address()).toBe('/imports/b1'));
  });
});
