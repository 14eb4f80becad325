import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const LINK_ERRORS = defineErrors({
  LINK_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy liên kết' },
  LINK_SEASON_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy vụ này của liên kết' },
  LINK_BREACH_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy lần vi phạm này' },
  LINK_ORGANISATION_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy tổ chức trong sổ' },
  LINK_COMMODITY_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không có sản phẩm này trong danh mục, hoặc đã thôi dùng' },
  ...LOST_UPDATE,
  LINK_OUTSIDE: { kind: 'FORBIDDEN', message: 'Hồ sơ liên kết này do đơn vị của bên chủ trì giữ' },
  LINK_NO_CONSUMPTION: { kind: 'INVALID', message: 'V17: mọi hình thức liên kết đều phải có tiêu thụ' },
  LINK_ONE_STAGE: { kind: 'INVALID', message: 'V17: ngoài tiêu thụ cần ít nhất một khâu khác' },
  LINK_ONE_PARTY: { kind: 'INVALID', message: 'V17: cần ít nhất hai bên' },
  LINK_LEAD: {
    kind: 'INVALID',
    message: 'V17: chủ trì phải là hợp tác xã, liên hiệp hợp tác xã hoặc doanh nghiệp',
  },
  LINK_DRAFT: { kind: 'INVALID', message: 'Liên kết còn là dự thảo, chưa ký' },
  LINK_SIGNED: { kind: 'INVALID', message: 'Liên kết đã ký' },
  LINK_NOT_IN_FORCE: { kind: 'INVALID', message: 'Liên kết chưa bắt đầu thực hiện' },
  LINK_STARTED: { kind: 'INVALID', message: 'Liên kết đang thực hiện' },
  LINK_OVER: { kind: 'INVALID', message: 'Liên kết đã kết thúc, hồ sơ giữ nguyên' },
  LINK_FUTURE: { kind: 'INVALID', message: 'Ngày không thể ở tương lai' },
  LINK_DAY_ORDER: { kind: 'INVALID', message: 'Ngày không thể trước ngày ký hoặc ngày bắt đầu thực hiện' },
  LINK_TERM: { kind: 'INVALID', message: 'Ngày cuối không thể trước ngày đầu' },
  LINK_NO_ORGANISATION: { kind: 'INVALID', message: 'Cần ít nhất một bên là tổ chức trong sổ' },
  LINK_LEADS: { kind: 'INVALID', message: 'Cần đúng một bên chủ trì' },
  LINK_PARTY_TWICE: { kind: 'INVALID', message: 'Một tổ chức được ghi hai lần với cùng vai trò' },
  LINK_PARTY_WHO: { kind: 'INVALID', message: 'Mỗi bên là một tổ chức trong sổ, hoặc có tên và loại' },
  LINK_KEEPER_STAYS: { kind: 'INVALID', message: 'Tổ chức giữ hồ sơ phải còn là một bên' },
  LINK_SEASON_TAKEN: { kind: 'CONFLICT', message: 'Liên kết đã có vụ bắt đầu ngày này' },
  LINK_VOLUME: { kind: 'INVALID', message: 'Sản lượng phải lớn hơn 0' },
  LINK_DELIVERY_BELOW: { kind: 'INVALID', message: 'Đính chính làm sản lượng đã giao của vụ nhỏ hơn 0' },
  LINK_DELIVERY_NONE: { kind: 'INVALID', message: 'Sản lượng giao không thể bằng 0' },
  LINK_BREACH_SETTLED: { kind: 'INVALID', message: 'Lần vi phạm này đã giải quyết xong' },
});

nameConstraint('value_chain_link_days_check', () => LINK_ERRORS.LINK_TERM({ field: 'endsOn' }));
nameConstraint('link_season_days_check', () => LINK_ERRORS.LINK_TERM({ field: 'endsOn' }));
nameConstraint('link_season_link_id_starts_on_idx', () => LINK_ERRORS.LINK_SEASON_TAKEN({ field: 'startsOn' }));
