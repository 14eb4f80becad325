import { AdminUnit } from '@domain/admin-unit';
import { childList, derivedField } from '@platform/api';
import { Discrepancy, RuleFinding } from './discrepancy.entity';
import { Officer } from './officer.entity';
import { OperationalFinding } from './operational-finding.entity';
import { Organisation } from './organisation.entity';
import { OfficeStatement, RegistryStatement, TaxStatement } from './statement.entity';
import { UnionMembership } from './union-membership.entity';

const BY_PERIOD = ['validFrom', 'DESC'] as const;

/** What hangs on an organisation inside this lib; higher libs add theirs from their own folders. */
export const ORGANISATION_CHILDREN = [
  childList({
    on: Organisation,
    field: 'officers',
    of: Officer,
    via: 'organisation',
    describe: 'Người quản lý theo nhiệm kỳ',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'unions',
    of: UnionMembership,
    via: 'member',
    describe: 'Là thành viên của liên hiệp',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'unionMembers',
    of: UnionMembership,
    via: 'union',
    describe: 'Hợp tác xã thành viên (của liên hiệp)',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'officeStatements',
    of: OfficeStatement,
    via: 'organisation',
    describe: 'Cơ quan quản lý ghi gì, theo thời gian',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'registryStatements',
    of: RegistryStatement,
    via: 'organisation',
    describe: 'Cơ quan đăng ký công bố gì, theo thời gian',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'taxStatements',
    of: TaxStatement,
    via: 'organisation',
    describe: 'Cơ quan thuế công bố gì, theo thời gian',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'operationalFindings',
    of: OperationalFinding,
    via: 'organisation',
    describe: 'Kết quả xác định thực tế, theo thời gian',
    orderBy: BY_PERIOD,
  }),
  childList({
    on: Organisation,
    field: 'discrepancies',
    of: Discrepancy,
    via: 'organisation',
    describe: 'Sai lệch với cơ quan có thẩm quyền',
    orderBy: ['openedOn', 'DESC'],
  }),
  childList({
    on: Organisation,
    field: 'findings',
    of: RuleFinding,
    via: 'organisation',
    describe: 'Phát hiện theo quy tắc kiểm tra',
    orderBy: ['openedOn', 'DESC'],
  }),
];

/** A commune is stated by its id: its name is read with the row. */
const STATED_UNIT = [
  { field: 'officeUnit', column: 'office_value', who: 'cơ quan quản lý' },
  { field: 'authorityUnit', column: 'authority_value', who: 'cơ quan có thẩm quyền' },
] as const;

export const DISCREPANCY_UNITS = STATED_UNIT.map(({ field, column, who }) =>
  derivedField({
    on: Discrepancy,
    field,
    type: () => AdminUnit,
    to: () => AdminUnit,
    describe: `Xã, phường mà ${who} ghi; chỉ có khi trường thông tin là commune`,
    sql: (alias) => `(CASE WHEN ${alias}.field = 'commune' THEN ${alias}.${column}::uuid END)`,
  }),
);
