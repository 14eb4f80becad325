import { fireEvent, screen, waitFor } from '@testing-library/react';
import { closeConsole, ME, openConsole, page, Refusal } from '../../kit/testing/console';
import { safeReturn } from './safe-return';

afterEach(closeConsole);

const nobody = () => {
  throw new Refusal('UNAUTHENTICATED', 'UNAUTHENTICATED', 'Cần đăng nhập');
};

describe('the way in', () => {
  const fill = async (password: string) => {
    fireEvent.change(await screen.findByLabelText('Tên đăng nhập'), { target: { value: ' huyen.stc ' } });
    fireEvent.change(screen.getByLabelText('Mật khẩu'), { target: { value: password } });
    fireEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  };

  it('leads to the page that was asked for, once the name and the password are right', async () => {
    let signed = false;
    const { address, last } = openConsole('/organisations?q=rau', {
      Me: () => (signed ? ME : nobody()),
      SignIn: () => {
        signed = true;
        return { signIn: { id: 'u1' } };
      },
      OrganisationList: () => ({ organisations: page([]) }),
    });
    await screen.findByRole('button', { name: 'Đăng nhập' });
    expect(address()).toBe('/sign-in?back=%2Forganisations%3Fq%3Drau');
    await fill('dung mat khau');
    await waitFor(() => expect(address()).toBe('/organisations?q=rau'));
    expect(last('SignIn')).toEqual({ username: 'huyen.stc', password: 'dung mat khau' });
  });

  it('says that a password is wrong, and keeps what was typed', async () => {
    openConsole('/sign-in', {
      Me: nobody,
      SignIn: () => {
        throw new Refusal('INVALID_CREDENTIALS', 'UNAUTHENTICATED', 'Tên đăng nhập hoặc mật khẩu không đúng');
      },
    });
    await fill('sai');
    expect(await screen.findByText('Tên đăng nhập hoặc mật khẩu không đúng')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Mật khẩu').value).toBe('sai');
  });

  it('opens nothing but the account while a password of someone else must be changed', async () => {
    const { address } = openConsole('/organisations', { Me: () => ({ me: { ...ME.me, mustChangePassword: true } }) });
    expect(await screen.findByText('Cần đổi mật khẩu trước khi làm việc')).toBeTruthy();
    expect(address()).toBe('/account');
  });

  it('goes back to the sign-in page when the session has ended meanwhile', async () => {
    let ended = false;
    const { address } = openConsole('/organisations', {
      Me: () => (ended ? nobody() : ME),
      OrganisationList: () => {
        ended = true;
        return nobody();
      },
    });
    await screen.findByRole('button', { name: 'Đăng nhập' });
    expect(address()).toContain('/sign-in');
  });

  it.each([
    ['/organisations?q=1', '/organisations?q=1'],
    [undefined, '/'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
  ])('takes %s back to %s: never to a foreign place', (back, to) => expect(safeReturn(back)).toBe(to));
});

describe('what a person may not', () => {
  it('is neither in the menu nor behind the address', async () => {
    const permissions = ['organisation:read'];
    openConsole('/audit', { Me: () => ({ me: { ...ME.me, permissions } }) });
    expect(await screen.findByText('Ông/bà không có quyền mở trang này.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tổ chức' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Nhật ký' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Người dùng' })).toBeNull();
  });

  it('speaks English after one click, and Vietnamese after another', async () => {
    openConsole('/account', {});
    await screen.findByRole('heading', { name: 'Tài khoản của tôi' });
    fireEvent.click(screen.getByRole('button', { name: 'EN – English' }));
    expect(await screen.findByRole('heading', { name: 'My account' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    fireEvent.click(screen.getByRole('button', { name: 'VI – Tiếng Việt' }));
    expect(await screen.findByRole('heading', { name: 'Tài khoản của tôi' })).toBeTruthy();
  });
});
