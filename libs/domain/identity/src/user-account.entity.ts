import { AdminUnit } from '@domain/admin-unit';
import { childList, Choice, Dated, Instant, ownFilter, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import { Check, Exclusion, Index, type Relation } from 'typeorm';
import { IDENTITY_GRANT, IDENTITY_MANAGE, IDENTITY_READ, Role } from './identity.permissions';
import { Reach } from './role.rules';
import { userSearch } from './user-search';

export const USERNAME = /^[a-z0-9][a-z0-9._-]{2,39}$/;

@Record({
  table: 'user_account',
  kind: 'versioned',
  scope: 'TERRITORY',
  read: IDENTITY_READ,
  write: IDENTITY_MANAGE,
  search: userSearch,
  describe: 'Người dùng của hệ thống',
})
export class UserAccount extends Versioned {
  @Text({
    describe: 'Tên đăng nhập: chữ thường không dấu, số, dấu chấm, gạch',
    max: 40,
    matches: USERNAME,
    unique: true,
    filter: true,
    sort: true,
  })
  username!: string;

  @Text({ describe: 'Họ và tên', min: 2, max: 120, sort: true, vietnamese: true })
  displayName!: string;

  @Ref(() => AdminUnit, {
    describe: 'Đơn vị công tác (rỗng: cấp trung ương)',
    nullable: true,
    filter: true,
    index: true,
  })
  unit!: Relation<AdminUnit> | null;

  /** Today's province of the office; with `communeId` what both walls judge the row by. */
  @Uuid({ nullable: true })
  @Index()
  provinceId!: string | null;

  /** The office itself where it is a commune, else the mark of "this level and nothing below" of its unit. */
  @Uuid({ nullable: true })
  communeId!: string | null;

  @Instant({ describe: 'Bị khóa từ lúc', nullable: true, filter: true })
  disabledAt!: Date | null;

  @Instant({ describe: 'Cán bộ mở lại đăng nhập lúc, sau khi sai mật khẩu nhiều lần', nullable: true })
  signInUnlockedAt!: Date | null;

  @Instant({ describe: 'Mật khẩu được đặt lúc' })
  passwordSetAt!: Date;
}

/** A role in a unit, or for one organisation, for a time. The same role in the same place is held once on any day. */
@Record({
  table: 'role_appointment',
  kind: 'period-fact',
  scope: { through: ['user'], parent: 'user_account' },
  key: ['userId', 'role', 'unitId'],
  read: IDENTITY_READ,
  write: IDENTITY_GRANT,
  describe: 'Vai trò được giao tại một đơn vị, hoặc cho một tổ chức, trong một thời hạn',
})
// NULL never equals NULL: the nation and the single organisation need constraints of their own.
@Exclusion(
  'role_appointment_whole_nation_excl',
  `USING gist (user_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&)
   WHERE (unit_id IS NULL AND organisation_id IS NULL)`,
)
@Exclusion(
  'role_appointment_organisation_excl',
  'USING gist (user_id WITH =, role WITH =, organisation_id WITH =, daterange(valid_from, valid_to) WITH &&)',
)
@Check('role_appointment_organisation_check', `organisation_id IS NULL OR (role = 'COOP_USER' AND unit_id IS NULL)`)
export class RoleAppointment extends Dated {
  @Ref(() => UserAccount, { describe: 'Người dùng', index: true })
  user!: Relation<UserAccount>;

  @Choice(Role, 'RoleCode', { describe: 'Vai trò', filter: true })
  role!: Role;

  @Ref(() => AdminUnit, { describe: 'Đơn vị (rỗng: cả nước)', nullable: true, filter: true })
  unit!: Relation<AdminUnit> | null;

  /** Its row lies in a lib above; whether it may be given is asked there. */
  @Uuid({ describe: 'Tổ chức mà người dùng của tổ chức làm việc cho', nullable: true, filter: true, index: true })
  organisationId!: string | null;

  @Choice(Reach, 'RoleReach', { describe: 'Cả cấp dưới hay chỉ cấp đó' })
  reach!: Reach;
}

ownFilter(UserAccount, {
  operator: 'holdsRole',
  describe: 'Đang giữ một trong các vai trò này',
  said: 'Đang giữ vai trò',
  valuesOf: 'RoleCode',
  sql: (id, roles) =>
    `EXISTS (SELECT 1 FROM role_appointment held WHERE held.user_id = ${id} AND held.role = ANY(${roles})
      AND held.valid_from <= register_today() AND (held.valid_to IS NULL OR held.valid_to > register_today()))`,
});

export const UserRoles = childList({
  on: UserAccount,
  field: 'roles',
  of: RoleAppointment,
  via: 'user',
  orderBy: ['validFrom', 'DESC'],
  describe: 'Các vai trò được giao, cả đã hết hạn',
});
