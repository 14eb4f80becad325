import { dictionary } from '../kit/language';

export const shellWords = dictionary(
  {
    productLong: 'Sổ theo dõi kinh tế tập thể',
    skip: 'Đến nội dung chính',
    menu: 'Danh mục chính',
    openMenu: 'Mở danh mục',
    closeMenu: 'Đóng danh mục',
    register: 'Sổ đăng ký',
    reference: 'Tra cứu',
    administration: 'Quản trị',
    search: 'Tìm tổ chức',
    searchHint: 'Tên, mã số, xã cũ…  ( / )',
    signOut: 'Đăng xuất',
    account: 'Tài khoản',
    language: 'Ngôn ngữ',
  },
  {
    productLong: 'Collective-economy register',
    skip: 'Skip to the content',
    menu: 'Main menu',
    openMenu: 'Open the menu',
    closeMenu: 'Close the menu',
    register: 'Register',
    reference: 'Reference',
    administration: 'Administration',
    search: 'Find an organisation',
    searchHint: 'Name, code, old commune…  ( / )',
    signOut: 'Sign out',
    account: 'Account',
    language: 'Language',
  },
);
