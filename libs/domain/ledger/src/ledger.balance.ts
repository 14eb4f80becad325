import { childList, derivedField, GraphQLMoney } from '@platform/api';
import { Field, ObjectType } from '@nestjs/graphql';
import { LedgerBook, LedgerEntry, LedgerPosting } from './ledger.entity';
import type { Account } from './ledger.words';

const money = (description: string): PropertyDecorator => Field(() => GraphQLMoney, { description });

@ObjectType({ description: 'Số dư của một sổ vào ngày hỏi; ước tính không bao giờ cộng vào số chủ nợ xác nhận' })
export class LedgerBalance {
  @money('Gốc còn nợ (đồng)') principal!: string;
  @money('Lãi còn nợ do chủ nợ xác nhận (đồng)') interest!: string;
  @money('Lãi ước tính của hệ thống, không cộng vào số còn nợ (đồng)') interestEstimated!: string;
  @money('Phạt, tiền chậm nộp còn nợ (đồng)') penalty!: string;
  @money('Còn nợ: gốc, lãi xác nhận và phạt (đồng)') outstanding!: string;
  @money('Chủ nợ xác nhận phát sinh (đồng)') stated!: string;
  @money('Đã trả (đồng)') paid!: string;
  @money('Đã xóa (đồng)') writtenOff!: string;
  @money('Đã chuyển giao (đồng)') transferred!: string;
  @money('Đã bù trừ, miễn (đồng)') setOff!: string;
}

/* How each figure is summed: over which accounts, and with which sign. */
const FIGURES: Record<keyof LedgerBalance, readonly [sign: 1 | -1, ...accounts: Account[]]> = {
  principal: [1, 'PRINCIPAL'],
  interest: [1, 'INTEREST'],
  interestEstimated: [1, 'INTEREST_ESTIMATED'],
  penalty: [1, 'PENALTY'],
  outstanding: [1, 'PRINCIPAL', 'INTEREST', 'PENALTY'],
  stated: [-1, 'STATED'],
  paid: [1, 'PAID'],
  writtenOff: [1, 'WRITTEN_OFF'],
  transferred: [1, 'TRANSFERRED'],
  setOff: [1, 'SET_OFF'],
};

/** SQL of one figure over entries `e`: `sum` of those accounts, 0 where there is none. */
export function figureSql(figure: keyof LedgerBalance): string {
  const [sign, ...accounts] = FIGURES[figure];
  const meant = accounts.map((account) => `'${account}'`).join(', ');
  return `coalesce(${sign < 0 ? '-' : ''}sum(e.amount) FILTER (WHERE e.account IN (${meant})), 0)`;
}

const EACH = (Object.keys(FIGURES) as (keyof LedgerBalance)[])
  .map((figure) => `'${figure}', ${figureSql(figure)}::text`)
  .join(', ');

/** What hangs on a book: its balance on a day, its postings, and the entries of each. */
export const LEDGER_FIELDS = [
  derivedField({
    on: LedgerBook,
    field: 'balance',
    type: () => LedgerBalance,
    describe: 'Số dư vào ngày hỏi, theo hiểu biết vào lúc hỏi',
    sql: (alias, { day, knownAt }) =>
      `(SELECT json_build_object(${EACH}) FROM ledger_entry e WHERE e.book_id = ${alias}.id AND e.valid_on <= ${day}` +
      `${knownAt ? ` AND e.at <= ${knownAt}` : ''})`,
    finish: (balance) => balance,
  }),
  childList({
    on: LedgerBook,
    field: 'postings',
    of: LedgerPosting,
    via: 'book',
    describe: 'Các bút toán',
    orderBy: ['validOn', 'DESC'],
  }),
  childList({
    on: LedgerPosting,
    field: 'entries',
    of: LedgerEntry,
    via: 'posting',
    describe: 'Các dòng',
    orderBy: ['account', 'ASC'],
  }),
];
