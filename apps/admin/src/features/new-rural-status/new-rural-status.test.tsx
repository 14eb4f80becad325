import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { AdminUnitDetailQuery, UnitNewRuralQuery } from '../../graphql/graphql';
import { closeConsole, ME, openConsole, page, Refusal } from '../../kit/testing/console';

afterEach(closeConsole);

const UNIT: AdminUnitDetailQuery = {
  adminUnit: {
    id: 'c1',
    code: '07498',
    fullName: 'Xã Bắc Lũng',
    level: 'COMMUNE',
    validFrom: '2025-07-01',
    validFromKnown: true,
    validTo: null,
    verified: true,
    document: null,
    parent: null,
    predecessors: { nodes: [] },
    successors: { nodes: [] },
  },
};

const STANDING: UnitNewRuralQuery = {
  adminUnit: {
    id: 'c1',
    newRuralStanding: {
      state: 'PARTIAL',
      level: null,
      basis: 'PREDECESSORS',
      counts: false,
      reading: 'ALL',
      predecessors: [
        { unitId: 'x1', fullName: 'Xã Lan Mẫu', portion: 'WHOLE', state: 'RECOGNISED', level: 'ADVANCED' },
        { unitId: 'x2', fullName: 'Xã Cũ Khác', portion: 'PART', state: 'NOT_RECOGNISED', level: null },
      ],
    },
    newRuralRecognitions: { nodes: [] },
  },
};

const officer = { me: { ...ME.me, permissions: [...ME.me.permissions, 'new-rural-status:write'] } };
const answers = { Me: () => officer, AdminUnitDetail: () => UNIT, UnitNewRural: () => STANDING };

describe('the new-rural tab of a commune', () => {
  it('says in part, by which former communes, and that the reading is not confirmed', async () => {
    openConsole('/admin-units/c1?tab=new-rural', answers);
    expect((await screen.findAllByText('Đạt một phần')).length).toBe(1);
    const former = screen.getByRole('region', { name: 'Các xã cũ' });
    expect(within(former).getByRole('link', { name: 'Xã Lan Mẫu' })).toBeTruthy();
    expect(within(former).getByText('Một phần')).toBeTruthy();
    expect(screen.getByText('Cách tính “mọi xã cũ đều đạt” chưa được xác nhận')).toBeTruthy();
    expect(screen.getByText('Không')).toBeTruthy();
  });

  it('records a decision; a refusal stands at its field and the dialogue stays open', async () => {
    const refusal = new Refusal(
      'NEW_RURAL_UNIT_DAY',
      'INVALID',
      'Đơn vị này không tồn tại vào ngày công nhận',
      'level',
    );
    let refused = true;
    const { last } = openConsole('/admin-units/c1?tab=new-rural', {
      ...answers,
      RecogniseNewRural: () => {
        if (refused) throw refusal;
        return { recogniseNewRural: { id: 'r1' } };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Ghi quyết định' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.mouseDown(within(dialog).getByRole('combobox', { name: /Cấp độ/ }));
    fireEvent.click(await screen.findByTitle('Nâng cao'));
    const type = (label: RegExp, value: string) =>
      fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
    type(/Số quyết định/, '7/QĐ-UBND');
    type(/Cơ quan ban hành/, 'Ủy ban nhân dân tỉnh');
    type(/Lý do/, 'Theo quyết định');
    const day = within(dialog).getByLabelText(/Ngày quyết định/);
    fireEvent.mouseDown(day);
    fireEvent.change(day, { target: { value: '01/02/2026' } });
    fireEvent.keyDown(day, { key: 'Enter', code: 'Enter', keyCode: 13 });
    const submit = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi quyết định' }));
    submit();
    expect(await within(dialog).findByText('Đơn vị này không tồn tại vào ngày công nhận')).toBeTruthy();
    expect(last('RecogniseNewRural')).toMatchObject({
      input: { unitId: 'c1', level: 'ADVANCED', decisionNumber: '7/QĐ-UBND', decisionOn: '2026-02-01' },
    });
    refused = false;
    submit();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('offers no act to those who only read', async () => {
    openConsole('/admin-units/c1?tab=new-rural', { ...answers, Me: () => ME });
    expect(await screen.findByText('Đạt một phần')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ghi quyết định' })).toBeNull();
  });
});

describe('the list of communes', () => {
  const answersOfList = {
    OwnProvince: () => ({ adminUnit: { id: 'p24', province: { id: 'p24' } } }),
    UnitName: () => ({ adminUnit: null }),
    NewRuralCommunes: () => ({ adminUnits: page([]) }),
  };

  it("opens on one's own province; cleared it stays cleared", async () => {
    const { address, last } = openConsole('/new-rural-status', answersOfList);
    await waitFor(() => expect(address()).toBe('/new-rural-status?province=p24'));
    await waitFor(() => expect(last('NewRuralCommunes')).toMatchObject({ filter: { province: { eq: 'p24' } } }));
    const [clear] = await screen.findAllByRole('button', { name: 'Bỏ mọi điều kiện' });
    fireEvent.click(clear!);
    await waitFor(() => expect(address()).toBe('/new-rural-status'));
  });

  it('never takes no decision for a no', async () => {
    const standing = { state: 'NOT_RECOGNISED', level: null, counts: false, reading: 'ALL', predecessors: [] };
    const row = (id: string, basis: string) => ({
      id,
      fullName: `Xã ${id}`,
      province: null,
      newRuralStanding: { ...standing, basis },
    });
    openConsole('/new-rural-status?q=xa', {
      ...answersOfList,
      NewRuralCommunes: () => ({ adminUnits: page([row('1', 'NONE'), row('2', 'REVOKED')]) }),
    });
    expect((await screen.findAllByText('Chưa có thông tin')).length).toBe(1);
    expect(screen.getAllByText('Không còn đạt').length).toBe(1);
  });
});
