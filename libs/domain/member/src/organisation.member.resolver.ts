import { Organisation } from '@domain/co-op';
import { childList, derivedField, GraphQLMoney } from '@platform/api';
import { CapitalContribution } from './capital-contribution.entity';
import { MEMBER_READ } from './member.permissions';
import { Membership } from './membership.entity';

/** `Organisation.members`, and what hangs on one membership: its book of capital and what that comes to on a day. */
export const ORGANISATION_MEMBERS = [
  childList({
    on: Organisation,
    field: 'members',
    of: Membership,
    via: 'organisation',
    describe: 'Sổ thành viên: người đang là thành viên trước, rồi người đã ra',
    orderBy: ['listKey', 'ASC'],
    permission: MEMBER_READ,
  }),
  childList({
    on: Membership,
    field: 'contributions',
    of: CapitalContribution,
    via: 'membership',
    describe: 'Sổ vốn góp của thành viên',
    orderBy: ['occurredOn', 'DESC'],
    permission: MEMBER_READ,
  }),
  capital('pledgedCapital', 'pledged_change', 'Vốn cam kết góp đến ngày hỏi (đồng)'),
  capital('paidCapital', 'paid_change', 'Vốn đã góp đến ngày hỏi (đồng)'),
];

function capital(field: string, column: string, describe: string) {
  return derivedField({
    on: Membership,
    field,
    type: () => GraphQLMoney,
    describe,
    sql: (alias, moment) => {
      const { knownAt } = moment;
      const known = knownAt ? ` AND c.at <= ${knownAt}` : '';
      return (
        `(SELECT coalesce(sum(c.${column}), 0)::text FROM capital_contribution c` +
        ` WHERE c.membership_id = ${alias}.id AND c.occurred_on <= ${moment.day}${known})`
      );
    },
  });
}
