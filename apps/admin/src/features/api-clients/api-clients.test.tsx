import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { closeConsole, ME, openConsole, page } from '../../kit/testing/console';

afterEach(closeConsole);

const CLIENT = {
  id: 'k1',
  version: 2,
  clientId: 'ben-thu-ba',
  name: 'Ứng dụng bên thứ ba',
  agreement: '12/TT-CSDL',
  authentication: 'CLIENT_SECRET_BASIC',
  scope: 'graphql.read organisation:read',
  disabledAt: null,
  unit: null,
};
const MAY = { Me: () => ({ me: { ...ME.me, permissions: ['api-client:read', 'api-client:manage'] } }) };

describe('the list of connected programs', () => {
  it('shows what each may do, where and under which agreement, and stops one for a reason', async () => {
    const { last } = openConsole('/api-clients?state=active', {
      ...MAY,
      ApiClientList: () => ({ apiClients: page([CLIENT], 1) }),
      DisableApiClient: () => ({ disableApiClient: { id: 'k1' } }),
    });
    expect(await screen.findByText('12/TT-CSDL')).toBeTruthy();
    expect(screen.getByText('graphql.read')).toBeTruthy();
    expect(screen.getByText('Cả nước')).toBeTruthy();
    expect(last('ApiClientList')).toMatchObject({ filter: { disabledAt: { isNull: true } } });
    fireEvent.click(screen.getByRole('button', { name: 'Ngừng cho phép' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Lý do, căn cứ'), { target: { value: 'Hết thỏa thuận' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ngừng cho phép' }));
    await waitFor(() => expect(last('DisableApiClient')).toBeTruthy());
    expect(last('DisableApiClient')).toEqual({ input: { id: 'k1', expectedVersion: 2, reason: 'Hết thỏa thuận' } });
  });

  it('offers nothing to who may only read', async () => {
    openConsole('/api-clients', {
      Me: () => ({ me: { ...ME.me, permissions: ['api-client:read'] } }),
      ApiClientList: () => ({ apiClients: page([{ ...CLIENT, disabledAt: '2026-09-01T00:00:00Z' }], 1) }),
    });
    expect(await screen.findByText(/Đã ngừng từ 01\/09\/2026/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ngừng cho phép|Thêm phần mềm/ })).toBeNull();
  });
});
