import { Organisation } from '@domain/co-op';
import { figureSql } from '@domain/ledger';
import { childList, derivedField, GraphQLMoney } from '@platform/api';
import { believed } from '@platform/database';
import { Int } from '@nestjs/graphql';
import { Debt, DebtAssignment } from './debt.entity';
import { DEBT_ASSIGNMENT_READ, DEBT_BANK, DEBT_READ, DEBT_TAX } from './debt.permissions';
import { type KindSum, totalsOf } from './debt.rules';
import { DebtTotals, LINE_FIGURES } from './debt.totals';
import { Confidentiality } from './debt.words';

interface Facts {
  /** Null where the viewer reads no debts there. */
  sums: KindSum[] | null;
  tax: boolean;
  bank: boolean;
}

const COLUMNS = ['id', 'organisationId', 'bookId', 'kind', 'direction', 'confidentiality'];

export const ORGANISATION_DEBTS = [
  childList({
    on: Organisation,
    field: 'debts',
    of: Debt,
    via: 'organisation',
    describe: 'Các khoản nợ mà người hỏi được xem',
    orderBy: ['originOn', 'DESC'],
    permission: DEBT_READ,
  }),
  childList({
    on: Organisation,
    field: 'debtAssignments',
    of: DebtAssignment,
    via: 'organisation',
    describe: 'Ai được phân công theo dõi nợ thuế, nợ ngân hàng',
    orderBy: ['officerName', 'ASC'],
    permission: DEBT_ASSIGNMENT_READ,
  }),
  derivedField({
    on: Organisation,
    field: 'debtTotals',
    type: () => DebtTotals,
    describe: 'Cộng công nợ vào ngày hỏi, chỉ của những khoản người hỏi được xem (rỗng: không được xem công nợ)',
    sql: (alias, { day, knownAt }, { within }) => {
      const debts = knownAt ? believed('debt', COLUMNS, knownAt) : 'debt';
      const [read, tax, bank] = [DEBT_READ, DEBT_TAX, DEBT_BANK].map(({ code }) => within(code)) as [string, string, string];
      const sums = `SELECT d.kind, d.direction, count(DISTINCT d.id)::int AS count, ${LINE_FIGURES}
        FROM ${debts} d LEFT JOIN ledger_entry e ON e.book_id = d.book_id AND e.valid_on <= ${day}${knownAt ? ` AND e.at <= ${knownAt}` : ''}
        WHERE d.organisation_id = ${alias}.id AND (d.confidentiality = 'OPEN' OR (d.confidentiality = 'TAX' AND ${tax})
          OR (d.confidentiality = 'BANK' AND ${bank})) GROUP BY 1, 2`;
      return `(SELECT json_build_object('tax', ${within(DEBT_TAX.code)}, 'bank', ${within(DEBT_BANK.code)}, 'sums', CASE WHEN ${read}
        THEN (SELECT coalesce(json_agg(row_to_json(s)), '[]') FROM (${sums}) s) END))`;
    },
    finish: (value) => {
      const { sums, tax, bank } = value as Facts;
      const hidden = [...(tax ? [] : [Confidentiality.TAX]), ...(bank ? [] : [Confidentiality.BANK])];
      return sums && totalsOf(sums, hidden);
    },
  }),
];

/* What is open of a debt, on the day asked about. */
const owed = (book: string, day: string, knownAt: string | null): string =>
  `(SELECT ${figureSql('outstanding')} FROM ledger_entry e WHERE e.book_id = ${book} AND e.valid_on <= ${day}` +
  `${knownAt ? ` AND e.at <= ${knownAt}` : ''})`;

export const DEBT_FIGURES = [
  derivedField({
    on: Debt,
    field: 'outstanding',
    type: () => GraphQLMoney,
    describe: 'Còn nợ vào ngày hỏi: gốc, lãi xác nhận và phạt, không có ước tính (đồng)',
    sql: (_alias, { day, knownAt }, { column }) => `${owed(column('book'), day, knownAt)}::text`,
  }),
  derivedField({
    on: Debt,
    field: 'overdueDays',
    type: () => Int,
    describe: 'Quá hạn bao nhiêu ngày vào ngày hỏi (rỗng: chưa quá hạn, không có hạn hoặc đã hết nợ)',
    sql: (alias, moment) => {
      const { day, knownAt } = moment;
      return `(SELECT CASE WHEN ${alias}.due_on < now_.day AND ${owed(`${alias}.book_id`, 'now_.day', knownAt)} > 0 THEN now_.day - ${alias}.due_on END
        FROM (SELECT ${day}::date AS day) now_)`;
    },
  }),
];
