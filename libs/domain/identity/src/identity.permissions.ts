import { permission, ROLE_CODES, type RoleCode } from '@platform/api';

export const IDENTITY_READ = permission('identity:read', 'Xem người dùng và vai trò', [
  'PROVINCE_OFFICER',
  'AUDITOR',
  'SYSTEM_ADMIN',
]);
export const IDENTITY_MANAGE = permission('identity:manage', 'Lập, khóa, mở tài khoản và đặt lại mật khẩu', [
  'PROVINCE_OFFICER',
  'SYSTEM_ADMIN',
]);
export const IDENTITY_GRANT = permission('identity:grant', 'Giao và thôi giao vai trò', [
  'PROVINCE_OFFICER',
  'SYSTEM_ADMIN',
]);
export const CLIENT_READ = permission('api-client:read', 'Xem phần mềm được kết nối', [
  'PROVINCE_OFFICER',
  'AUDITOR',
  'SYSTEM_ADMIN',
]);
export const CLIENT_MANAGE = permission('api-client:manage', 'Cho phép và ngừng cho phép phần mềm kết nối', [
  'PROVINCE_OFFICER',
  'SYSTEM_ADMIN',
]);

/** What a person can be appointed to. A program is never appointed: what it may do stands in its scopes. */
export const Role = Object.fromEntries(
  ROLE_CODES.filter((code) => code !== 'THIRD_PARTY').map((code) => [code, code]),
) as { [Code in Exclude<RoleCode, 'THIRD_PARTY'>]: Code };
export type Role = keyof typeof Role;

/** The offices of today behind the roles, as the province calls them since 1 July 2025. */
export const ROLE_LABELS: { [Code in Role]: string } = {
  PROVINCE_OFFICER: 'Cán bộ đầu mối cấp tỉnh (Sở Tài chính)',
  SECTOR_OFFICER: 'Cán bộ sở, ngành (Nông nghiệp và Môi trường, Công Thương…)',
  COMMUNE_OFFICER: 'Cán bộ xã, phường',
  ALLIANCE_OFFICER: 'Cán bộ Liên minh Hợp tác xã tỉnh',
  FUND_OFFICER: 'Cán bộ Quỹ hỗ trợ phát triển hợp tác xã',
  OCOP_COUNCIL: 'Thành viên hội đồng OCOP cấp tỉnh',
  LIAISON: 'Cán bộ thuế, Ngân hàng Nhà nước (chỉ xem)',
  COOP_USER: 'Người dùng của hợp tác xã',
  AUDITOR: 'Thanh tra, kiểm toán (chỉ xem)',
  SYSTEM_ADMIN: 'Quản trị hệ thống',
};
