import { dictionary } from '../../kit/language';

export const sessionWords = dictionary(
  {
    title: 'Đăng nhập',
    lead: 'Theo dõi hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác và quỹ tín dụng nhân dân trên địa bàn tỉnh.',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    required: 'Cần điền ô này',
    refused: 'Chưa đăng nhập được',
    help: 'Quên mật khẩu: liên hệ quản trị hệ thống của đơn vị để được cấp lại.',
  },
  {
    title: 'Sign in',
    lead: "Cooperatives, cooperative unions, cooperative groups and people's credit funds of the province.",
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    required: 'Please fill this in',
    refused: 'Not signed in',
    help: 'Password forgotten: ask the system administrator of your unit for a new one.',
  },
);
