import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ActionName } from '../../graphql/graphql';
import { closeConsole, openConsole, page, Refusal } from '../../kit/testing/console';
import { editedOrganisation, organisation, organisationRow } from './organisation.factory';

afterEach(closeConsole);

const NO_HISTORY = {
  organisation: {
    id: 'o1',
    officeStatements: { nodes: [] },
    registryStatements: { nodes: [] },
    taxStatements: { nodes: [] },
    operationalFindings: { nodes: [] },
  },
};
const UNIT = { adminUnit: { id: 'c1', code: '07498', fullName: 'Xã Bắc Lũng', level: 'COMMUNE', validTo: null } };

describe('who says what on the page of an organisation', () => {
  const open = (changes: Parameters<typeof organisation>[0]) =>
    openConsole('/organisations/o1', {
      OrganisationDetail: () => ({ organisation: organisation(changes) }),
      OrganisationHistory: () => NO_HISTORY,
    });
  const badges = () => screen.queryAllByText('Cơ quan quản lý – chưa đối chiếu').length;

  it('is said once where all of it is one source, and at each fact where it is not', async () => {
    open({ nameSource: 'OFFICE', registryStatusSource: 'OFFICE', taxStatusSource: 'OFFICE', taxStatusSince: null });
    await screen.findByText('Ba trạng thái');
    expect(badges()).toBe(1);
    expect(screen.getByText(/không rõ từ ngày nào/)).toBeTruthy();
    closeConsole();
    open({ nameSource: 'OFFICE', registryStatusSource: 'DKKD', taxStatusSource: 'THUE' });
    await screen.findByText('Ba trạng thái');
    expect(badges()).toBe(2);
    expect(screen.getByText('Cơ quan đăng ký')).toBeTruthy();
  });
});

describe('the list of organisations', () => {
  const list = {
    OrganisationList: () => ({ organisations: page([organisationRow()], 2125) }),
    UnitName: () => UNIT,
    Territories: () => ({ territories: { nodes: [{ code: 'FORMER_BAC_GIANG', name: 'Tỉnh Bắc Giang cũ' }] } }),
  };

  it('asks exactly what the address says', async () => {
    const { last } = openConsole(
      '/organisations?q=rau+can&kind=COOPERATIVE,COOPERATIVE_GROUP&taxStatus=S06&commune=c1&sort=-name&asOf=2025-06-30',
      list,
    );
    await screen.findByRole('table');
    expect(last('OrganisationList')).toMatchObject({
      first: 50,
      search: 'rau can',
      filter: {
        kind: { in: ['COOPERATIVE', 'COOPERATIVE_GROUP'] },
        taxStatus: { in: ['S06'] },
        commune: { eq: 'c1' },
      },
      sort: { field: 'name', direction: 'DESC' },
      asOf: '2025-06-30',
    });
    expect(screen.getByText(/như tại ngày 30\/06\/2025/)).toBeTruthy();
  });

  it('leaves an order it does not know out of the question, and says so', async () => {
    const { last } = openConsole('/organisations?sort=%7B', list);
    await screen.findByRole('table');
    expect(last('OrganisationList')?.sort).toBeUndefined();
    expect(screen.getByText(/đã bỏ qua: \{/)).toBeTruthy();
  });

  it('asks for a commune within an old province by one condition, and shows which it was', async () => {
    const { last } = openConsole('/organisations?commune=c1&territory=FORMER_BAC_GIANG&columns=name,territory', list);
    expect(await screen.findByRole('cell', { name: 'Tỉnh Bắc Giang cũ' })).toBeTruthy();
    expect(last('OrganisationList')).toMatchObject({
      filter: { commune: { eq: 'c1', inTerritory: ['FORMER_BAC_GIANG'] } },
    });
  });

  it('says how many of how many, and turns the page in the address', async () => {
    const { address, last } = openConsole('/organisations', list);
    expect(await screen.findByText('1 trong tổng 2.125')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
    await waitFor(() => expect(address()).toBe('/organisations?after=e'));
    await waitFor(() => expect(last('OrganisationList')).toMatchObject({ first: 50, after: 'e' }));
  });

  it('says "at least" where the server looked at only a part, and only there', async () => {
    const counted = (total: number, totalIsMinimum: boolean) => ({
      ...list,
      OrganisationList: () => ({ organisations: { ...page([organisationRow()], total), totalIsMinimum } }),
    });
    openConsole('/organisations?q=htx&kind=COOPERATIVE_UNION', counted(7, true));
    expect(await screen.findByText('1 trong tổng ít nhất 7')).toBeTruthy();
    closeConsole();
    openConsole('/organisations?q=htx', counted(1000, false));
    expect(await screen.findByText('1 trong tổng 1.000')).toBeTruthy();
    expect(screen.getByText('06 – Vắng địa chỉ').title).toBe('06 – Không hoạt động tại địa chỉ đã đăng ký');
  });

  it('leaves out of the question what an address says and nobody can mean, and says so', async () => {
    const { last } = openConsole('/organisations?asOf=2025-02-30&kind=FOO,COOPERATIVE', list);
    expect(await screen.findByText('Địa chỉ có giá trị không hợp lệ, đã bỏ qua: FOO, 2025-02-30')).toBeTruthy();
    expect(last('OrganisationList')).toMatchObject({ filter: { kind: { in: ['COOPERATIVE'] } } });
    expect(last('OrganisationList')?.asOf).toBeUndefined();
  });

  it('sorts up, then down, then not, and says so to screen readers', async () => {
    const { address } = openConsole('/organisations', list);
    const button = await screen.findByRole('button', { name: /^Tên/ });
    fireEvent.click(button);
    await waitFor(() => expect(address()).toBe('/organisations?sort=name'));
    expect(screen.getByRole('columnheader', { name: /^Tên/ }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: /^Tên/ }));
    await waitFor(() => expect(address()).toBe('/organisations?sort=-name'));
    fireEvent.click(screen.getByRole('button', { name: /^Tên/ }));
    await waitFor(() => expect(address()).toBe('/organisations'));
  });

  it('says why a row was found', async () => {
    const found = organisationRow({ matchedBy: 'tên cũ của xã: Lan Mẫu' });
    openConsole('/organisations?q=lan+mau', { ...list, OrganisationList: () => ({ organisations: page([found]) }) });
    expect(await screen.findByText('Khớp theo: tên cũ của xã: Lan Mẫu')).toBeTruthy();
  });

  it('offers to clear the conditions when nothing fits them', async () => {
    const { address } = openConsole('/organisations?q=zzz', { OrganisationList: () => ({ organisations: page([]) }) });
    const clear = await screen.findAllByRole('button', { name: 'Bỏ mọi điều kiện' });
    fireEvent.click(clear.at(-1)!);
    await waitFor(() => expect(address()).toBe('/organisations'));
  });

  it('shows a refusal in the place of the list', async () => {
    openConsole('/organisations', {
      OrganisationList: () => {
        throw new Refusal('FORBIDDEN', 'FORBIDDEN', 'Không có quyền thực hiện');
      },
    });
    expect(within(await screen.findByRole('alert')).getByText('Không có quyền thực hiện')).toBeTruthy();
  });
});

describe('the page of an organisation', () => {
  it('puts the three statuses side by side, each with its source and day', async () => {
    openConsole('/organisations/o1', {
      OrganisationDetail: () => ({ organisation: organisation() }),
      OrganisationHistory: () => NO_HISTORY,
    });
    const statuses = (await screen.findByRole('heading', { name: 'Trạng thái đăng ký' })).closest('ul')!;
    const [registry, tax, reality] = within(statuses).getAllByRole('listitem');
    expect(registry!.textContent).toContain('Đang hoạt động');
    expect(registry!.textContent).toContain('Cơ quan đăng ký từ 01/05/2024');
    expect(tax!.textContent).toContain('06 – Không hoạt động tại địa chỉ đã đăng ký');
    expect(tax!.textContent).toContain('Thuế từ 05/01/2026');
    expect(reality!.textContent).toContain('Ngừng hoạt động');
    expect(screen.getByText('Xã Lan Mẫu, Huyện Lục Nam, Tỉnh Bắc Giang')).toBeTruthy();
    expect(screen.getByText('Xã Bắc Lũng, Tỉnh Bắc Ninh')).toBeTruthy();
  });

  it('shows why an act is refused now, and no act that the role never does', async () => {
    const answer = (action: ActionName, code: string | null = null, reason: string | null = null) => ({
      action,
      allowed: code === null,
      code,
      reason,
    });
    const allowedActions = [
      answer('promoteGroup', 'GROUP_TOO_YOUNG', 'Chưa đủ số tháng luật định'),
      answer('updateOrganisation', 'ORGANISATION_OUTSIDE', 'Ngoài địa bàn'),
      answer('recordOperationalState'),
      answer('appointOfficer', 'FORBIDDEN', 'Không có quyền thực hiện'),
      answer('joinUnion'),
      answer('proposeOrganisationChange'),
    ];
    openConsole('/organisations/o1', {
      OrganisationDetail: () => ({ organisation: organisation({ kind: 'COOPERATIVE_GROUP', allowedActions }) }),
      OrganisationHistory: () => NO_HISTORY,
    });
    const promote = await screen.findByRole('button', { name: 'Chuyển lên hợp tác xã' });
    expect(promote.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(promote);
    expect(await screen.findByText('Chưa đủ số tháng luật định')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: /Sửa thông tin/ }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', { name: 'Đề nghị sửa' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Thêm người quản lý' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ghi tình trạng thực tế' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('writes what two sides state otherwise as the fields are written elsewhere', async () => {
    const stated = (field: string, officeValue: string, authorityValue: string) => ({
      id: field,
      field,
      officeValue,
      authorityValue,
      authority: 'DKKD' as const,
      openedOn: '2026-11-01',
      closedOn: null,
    });
    const nodes = [
      stated('charterCapital', '1250000000', '1500000000'),
      stated('registeredOn', '2019-04-01', '2019-05-01'),
      stated('registryStatus', 'ACTIVE', 'SUSPENDED'),
      stated('commune', 'c1', 'c1'),
    ];
    openConsole('/organisations/o1', {
      OrganisationDetail: () => ({ organisation: organisation({ discrepancies: { nodes } }) }),
      OrganisationHistory: () => NO_HISTORY,
      UnitName: () => UNIT,
    });
    const table = within(await screen.findByRole('region', { name: 'Khác biệt với cơ quan có thẩm quyền' }));
    expect(table.getByText(/^1.500.000.000 đ/)).toBeTruthy();
    expect(table.getByText('01/04/2019')).toBeTruthy();
    expect(table.getByText(/^Tạm ngừng kinh doanh/)).toBeTruthy();
    expect(await table.findAllByText(/^Xã Bắc Lũng/)).toHaveLength(2);
  });

  it('says that there is none, or none in my area', async () => {
    openConsole('/organisations/nobody', {
      OrganisationDetail: () => ({ organisation: null }),
      OrganisationHistory: () => NO_HISTORY,
    });
    expect(await screen.findByText(/Không có tổ chức này/)).toBeTruthy();
  });
});

describe('the form of an organisation', () => {
  const open = (answers: Parameters<typeof openConsole>[1]) =>
    openConsole('/organisations/o1/edit', {
      OrganisationEdit: () => ({ organisation: editedOrganisation() }),
      UnitName: () => UNIT,
      ...answers,
    });
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));

  it('sends only what changed, with the version it was opened at', async () => {
    const { last } = open({
      UpdateOrganisation: () => ({ updateOrganisation: { id: 'o1', version: 4 } }),
      OrganisationDetail: () => ({ organisation: organisation() }),
      OrganisationHistory: () => NO_HISTORY,
    });
    await screen.findByRole('textbox', { name: 'Tên' });
    type('Tên', 'Hợp tác xã Rau Sạch Minh Họa');
    type('Lý do, căn cứ', 'Theo giấy chứng nhận thay đổi lần 2');
    save();
    await waitFor(() => expect(last('UpdateOrganisation')).toBeTruthy());
    expect(last('UpdateOrganisation')).toMatchObject({
      input: { id: 'o1', expectedVersion: 3, content: { name: 'Hợp tác xã Rau Sạch Minh Họa' }, acceptCode: false },
    });
    const { content } = (last('UpdateOrganisation') as { input: { content: object } }).input;
    expect(Object.keys(content)).toEqual(['name']);
  });

  it('puts a refusal at its field and asks about a doubted code', async () => {
    open({
      UpdateOrganisation: () => {
        throw new Refusal('CODE_CHECK', 'INVALID', 'Mã số không đúng số kiểm tra', 'content.code');
      },
    });
    await screen.findByRole('textbox', { name: 'Mã số' });
    type('Mã số', '2400123455');
    type('Lý do, căn cứ', 'Sửa theo giấy');
    save();
    expect(await screen.findByText('Mã số không đúng số kiểm tra')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Mã số' }).getAttribute('aria-invalid')).toBe('true');
    expect(await screen.findByRole('checkbox', { name: /Mã số in đúng như vậy/ })).toBeTruthy();
  });

  it('needs a reason before it asks the server', async () => {
    const { asked } = open({});
    await screen.findByRole('textbox', { name: 'Tên' });
    type('Tên', 'Tên khác');
    save();
    expect(await screen.findByText('Cần điền ô này')).toBeTruthy();
    expect(asked.map(({ operation }) => operation)).not.toContain('UpdateOrganisation');
  });

  it('says that nothing has changed and sends nothing, with a reason or without', async () => {
    const { asked } = open({});
    await screen.findByRole('textbox', { name: 'Tên' });
    save();
    expect(await screen.findAllByText('Không có gì thay đổi')).toHaveLength(1);
    type('Lý do, căn cứ', 'Theo biên bản');
    save();
    await waitFor(() => expect(screen.getAllByText('Không có gì thay đổi')).toHaveLength(2));
    expect(asked.map(({ operation }) => operation)).not.toContain('UpdateOrganisation');
  });

  it('never makes another sum of one with a decimal part', async () => {
    const { asked } = open({});
    await screen.findByRole('textbox', { name: 'Vốn điều lệ' });
    type('Vốn điều lệ', '1.500.000,5');
    type('Lý do, căn cứ', 'Theo giấy');
    save();
    expect(await screen.findByText('Cần số nguyên đồng')).toBeTruthy();
    expect(asked.map(({ operation }) => operation)).not.toContain('UpdateOrganisation');
    type('Vốn điều lệ', '1,5 tỷ');
    expect(await screen.findByText('1,5 tỷ đồng')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Cần số nguyên đồng')).toBeNull());
  });

  it('shows what someone else saved first, lets choose, and saves on the new version', async () => {
    const theirs = editedOrganisation({ version: 4, name: 'Tên của người khác', shortName: 'HTX KHÁC' });
    let opened = 0;
    let refused = false;
    const { last } = open({
      OrganisationEdit: () => ({ organisation: opened++ === 0 ? editedOrganisation() : theirs }),
      UpdateOrganisation: () => {
        if (refused) return { updateOrganisation: { id: 'o1', version: 5 } };
        refused = true;
        throw new Refusal('CONFLICT', 'CONFLICT', 'Người khác đã lưu trước');
      },
      OrganisationDetail: () => ({ organisation: organisation() }),
      OrganisationHistory: () => NO_HISTORY,
    });
    await screen.findByRole('textbox', { name: 'Tên' });
    type('Tên', 'Tên của tôi');
    type('Lý do, căn cứ', 'Theo biên bản');
    save();
    expect(await screen.findByText('Người khác đã lưu trước')).toBeTruthy();
    expect(screen.getByText(/Đã lấy theo bản mới của người khác: Tên viết tắt/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /Tên của người khác/ }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Tên' }).value).toBe('Tên của người khác'),
    );
    fireEvent.click(screen.getByRole('radio', { name: /Tên của tôi/ }));
    save();
    await waitFor(() => expect(last('UpdateOrganisation')).toMatchObject({ input: { expectedVersion: 4 } }));
    const { content } = (last('UpdateOrganisation') as { input: { content: object } }).input;
    expect(content).toEqual({ name: 'Tên của tôi' });
  });

  it('locks what the registry has stated, and says whose it is', async () => {
    open({ OrganisationEdit: () => ({ organisation: editedOrganisation({ nameSource: 'DKKD' }) }) });
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Tên' });
    expect(name.disabled).toBe(true);
    expect(screen.getAllByText('Do Cơ quan đăng ký cung cấp').length).toBeGreaterThan(5);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Ngành, nghề chính' }).disabled).toBe(false);
  });
});
