import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { closeConsole, openConsole, page, Refusal } from '../../kit/testing/console';

afterEach(closeConsole);

const USER = {
  id: 'u9',
  version: 3,
  username: 'an.nv',
  displayName: 'Nguyễn Văn An',
  disabledAt: null,
  passwordSetAt: '2026-09-01T00:00:00Z',
  unit: { id: 'c1', fullName: 'Xã Bắc Lũng' },
  roles: {
    nodes: [
      {
        id: 'a1',
        version: 1,
        role: 'COMMUNE_OFFICER',
        reach: 'ALL_BELOW',
        validFrom: '2025-07-01',
        validTo: null,
        unit: { id: 'c1', fullName: 'Xã Bắc Lũng' },
        organisation: null,
      },
      {
        id: 'a2',
        version: 1,
        role: 'AUDITOR',
        reach: 'LEVEL_ONLY',
        validFrom: '2023-01-01',
        validTo: '2025-07-01',
        unit: null,
        organisation: null,
      },
    ],
  },
};

const open = (answers: Parameters<typeof openConsole>[1] = {}) =>
  openConsole('/users/u9', {
    UserDetail: () => ({ userAccount: USER }),
    SignInLocks: () => ({ signInLocks: [] }),
    ...answers,
  });

describe('the list of users', () => {
  it('is searched by name and asked for by role, office and state', async () => {
    const { last } = openConsole('/users?q=an&role=AUDITOR,COMMUNE_OFFICER&unit=c1&state=active', {
      UserList: () => ({ userAccounts: page([USER], 1) }),
      SignInLocks: () => ({ signInLocks: [] }),
      RoleDescriptions: () => ({ roleDescriptions: [] }),
      UnitName: () => ({ adminUnit: { id: 'c1', code: '07498', fullName: 'Xã Bắc Lũng', level: 'COMMUNE', validTo: null } }),
    });
    await screen.findByRole('table');
    expect(last('UserList')).toMatchObject({
      search: 'an',
      filter: {
        id: { holdsRole: ['AUDITOR', 'COMMUNE_OFFICER'] },
        unit: { in: ['c1'] },
        disabledAt: { isNull: true },
      },
    });
  });
});

describe('the page of a user', () => {
  it('says until when wrong passwords keep him out, and lets him in again for a reason', async () => {
    const { last } = open({
      SignInLocks: () => ({ signInLocks: [{ userId: 'u9', until: '2026-11-24T07:10:00Z', everywhere: false }] }),
      UnlockSignIn: () => ({ unlockSignIn: { id: 'u9' } }),
    });
    expect(await screen.findByText(/Đăng nhập tạm khóa đến .*24\/11\/2026/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Cho đăng nhập lại' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Lý do, căn cứ'), { target: { value: 'Cán bộ gọi điện xác nhận' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cho đăng nhập lại' }));
    await waitFor(() => expect(last('UnlockSignIn')).toBeTruthy());
    expect(last('UnlockSignIn')).toEqual({
      input: { id: 'u9', expectedVersion: 3, reason: 'Cán bộ gọi điện xác nhận' },
    });
  });

  it('shows every role with its unit and last day, and ends only what still runs', async () => {
    open();
    const ended = await screen.findByRole('row', { name: /Kiểm tra viên/ });
    expect(ended.textContent).toContain('Cả nước');
    expect(ended.textContent).toContain('01/01/2023 – 30/06/2025');
    expect(within(ended).queryByRole('button')).toBeNull();
    const running = screen.getByRole('row', { name: /Cán bộ xã, phường/ });
    expect(within(running).getByRole('button', { name: 'Thôi giao' })).toBeTruthy();
  });

  it('locks the account with a reason and the version that was seen', async () => {
    const { last } = open({ DisableUser: () => ({ disableUser: { id: 'u9' } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Khóa tài khoản' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Lý do, căn cứ'), { target: { value: 'Chuyển công tác' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Khóa tài khoản' }));
    await waitFor(() => expect(last('DisableUser')).toBeTruthy());
    expect(last('DisableUser')).toEqual({ input: { id: 'u9', expectedVersion: 3, reason: 'Chuyển công tác' } });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps the dialogue open and says why when nobody may grant that much', async () => {
    open({
      GrantRole: () => {
        throw new Refusal('ABOVE_ONESELF', 'FORBIDDEN', 'Không giao vượt quá quyền của chính mình');
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Giao vai trò' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.mouseDown(within(dialog).getByRole('combobox', { name: 'Vai trò' }));
    fireEvent.click(await screen.findByTitle('Quản trị hệ thống'));
    fireEvent.change(within(dialog).getByLabelText('Lý do, căn cứ'), { target: { value: 'Quyết định 5' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Giao vai trò' }));
    expect(await within(dialog).findByText(/Không giao vượt quá quyền của chính mình/)).toBeTruthy();
  });
});
