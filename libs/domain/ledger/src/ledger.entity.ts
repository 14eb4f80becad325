import { Choice, Day, Entry, Money, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { LEDGER_READ, LEDGER_WRITE } from './ledger.permissions';
import { Account, PostingKind } from './ledger.words';

/** The book of one debt or loan. It lies nowhere itself: who sees the row that points at it sees it, and nobody else. */
@Record({
  table: 'ledger_book',
  kind: 'versioned',
  scope: 'LINKED',
  read: LEDGER_READ,
  write: LEDGER_WRITE,
  describe: 'Sổ cái của một khoản nợ hoặc khoản vay',
})
export class LedgerBook extends Versioned {
  @Day({ describe: 'Mở sổ từ ngày' })
  openedOn!: IsoDate;
}

/**
 * One thing that happened to what is owed, with the day from which it counts; `at` is since when we know it. Its entries add
 * up to nothing (`ledger_balanced`), and nothing of it is ever changed or removed.
 */
@Record({
  table: 'ledger_posting',
  kind: 'ledger',
  scope: { through: ['book'], parent: 'ledger_book' },
  read: LEDGER_READ,
  write: LEDGER_WRITE,
  describe: 'Một bút toán của sổ cái',
})
@Check('ledger_posting_reverses_check', `(kind = 'REVERSAL') = (reverses_id IS NOT NULL)`)
@Index('ledger_posting_book_idx', ['book', 'validOn', 'id'])
@Index('ledger_posting_reverses_idx', ['reverses'], { unique: true })
@Index('ledger_posting_request_idx', ['book', 'requestKey'], { unique: true, where: 'request_key IS NOT NULL' })
export class LedgerPosting extends Entry {
  @Ref(() => LedgerBook, { describe: 'Sổ', absentThen: true })
  book!: Relation<LedgerBook>;

  @Choice(PostingKind, 'LedgerPostingKind', { describe: 'Loại bút toán', filter: true })
  kind!: PostingKind;

  @Day({ describe: 'Có hiệu lực từ ngày', filter: true, sort: true })
  validOn!: IsoDate;

  @Text({ describe: 'Căn cứ: giấy báo, chứng từ, quyết định', nullable: true, max: 300 })
  basis!: string | null;

  @Ref(() => LedgerPosting, { describe: 'Bút toán bị hủy', nullable: true })
  reverses!: Relation<LedgerPosting> | null;

  /** The request that asked for it: sent twice, it is done once. */
  @Uuid({ nullable: true })
  requestKey!: string | null;
}

/** One line of a posting. Book and day are those of the posting: `ledger_entry_derive` sees to it. */
@Record({
  table: 'ledger_entry',
  kind: 'ledger',
  scope: { through: ['book'], parent: 'ledger_book', follows: 'posting' },
  read: LEDGER_READ,
  write: LEDGER_WRITE,
  describe: 'Một dòng của bút toán',
})
@Check('ledger_entry_amount_check', 'amount <> 0')
@Index('ledger_entry_posting_idx', ['posting', 'account'], { unique: true })
// With the amount at hand, so that a balance touches no table; made by hand in its migration.
@Index('ledger_entry_balance_idx', { synchronize: false })
export class LedgerEntry extends Entry {
  @Ref(() => LedgerBook)
  book!: Relation<LedgerBook>;

  @Ref(() => LedgerPosting, { describe: 'Bút toán', absentThen: true })
  posting!: Relation<LedgerPosting>;

  @Day({ describe: 'Có hiệu lực từ ngày' })
  validOn!: IsoDate;

  @Choice(Account, 'LedgerAccount', { describe: 'Khoản', filter: true, sort: true })
  account!: Account;

  @Money({ describe: 'Số tiền (đồng): dương làm tăng, âm làm giảm', signed: true })
  amount!: string;
}
