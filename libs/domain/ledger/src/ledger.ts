import { newId } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBooks, type ToWrite, writePostings } from './ledger.books';
import { LedgerBook, LedgerPosting } from './ledger.entity';
import { LEDGER_ERRORS, type LedgerFault } from './ledger.errors';
import { judge, type Order } from './ledger.rules';

/** One order for one book. */
export interface BookOrder {
  bookId: string;
  order: Order;
  /** Receipt, notice or decision it rests on. */
  basis?: string | null;
  /** The same request sent again is answered and not done again. */
  requestKey?: string | null;
}

/** What became of an order: why not, or its postings (none where nothing changed, or where it was done before). */
export type Outcome = { fault: LedgerFault } | { postingIds: readonly string[]; repeated: boolean };

/** The only writer of books. The lib that owns the debt or the loan asks its own rules first. */
@Injectable()
export class Ledger {
  /** A new, empty book; whoever calls writes the row that points at it in the same transaction. */
  async open(tx: EntityManager, openedOn: IsoDate): Promise<string> {
    const id = await newId(tx);
    await tx.insert(LedgerBook, { id, openedOn });
    return id;
  }

  /** Many empty books at once. */
  async openMany(tx: EntityManager, openedOn: readonly IsoDate[]): Promise<string[]> {
    const rows = (await tx.query(
      'INSERT INTO ledger_book (opened_on) SELECT unnest($1::date[]) RETURNING id',
      [openedOn],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Whether a request was done before. */
  async has(tx: EntityManager, bookId: string, requestKey: string): Promise<boolean> {
    return tx.existsBy(LedgerPosting, { book: { id: bookId }, requestKey });
  }

  /** @throws RegisterError of the first order that cannot be; nothing of the transaction then stays. */
  async post(tx: EntityManager, ...orders: BookOrder[]): Promise<void> {
    for (const outcome of await this.postEach(tx, orders))
      if ('fault' in outcome) throw LEDGER_ERRORS[outcome.fault]({ field: FIELDS[outcome.fault] });
  }

  /** Posts what can be posted, in the order given, and says of each order what became of it. For files. */
  async postEach(tx: EntityManager, orders: readonly BookOrder[]): Promise<Outcome[]> {
    const books = await lockBooks(tx, [...new Set(orders.map(({ bookId }) => bookId))]);
    const done = await doneBefore(tx, orders);
    const [writing, day] = [[] as ToWrite[], today()];
    const outcomes = orders.map(({ bookId, order, basis = null, requestKey = null }): (() => Outcome) => {
      const book = books.get(bookId);
      if (!book) return () => ({ fault: 'LEDGER_BOOK_NOT_FOUND' });
      const key = `${bookId} ${requestKey}`;
      if (requestKey !== null && done.has(key)) return () => ({ postingIds: [], repeated: true });
      const judged = judge(book, order, day);
      if ('fault' in judged) return () => judged;
      const { postings } = judged;
      if (requestKey !== null && postings.length > 0) done.add(key);
      book.push(...postings);
      // The key stands on one of them.
      writing.push(
        ...postings.map((posted, n) => ({ bookId, posted, basis, requestKey: n === 0 ? requestKey : null })),
      );
      return () => ({ postingIds: postings.map(({ id }) => id!), repeated: false });
    });
    await writePostings(tx, writing);
    return outcomes.map((outcome) => outcome());
  }
}

const FIELDS: Partial<Record<LedgerFault, string>> = {
  LEDGER_AMOUNT: 'amount',
  LEDGER_FUTURE: 'validOn',
  LEDGER_TOO_MUCH: 'amount',
  LEDGER_SPLIT: 'split',
  LEDGER_NO_ORDER: 'split',
};

async function doneBefore(tx: EntityManager, orders: readonly BookOrder[]): Promise<Set<string>> {
  const keys = orders.flatMap(({ requestKey }) => requestKey ?? []);
  if (keys.length === 0) return new Set();
  const rows = (await tx.query(
    `SELECT book_id || ' ' || request_key AS key FROM ledger_posting WHERE book_id = ANY($1::uuid[]) AND request_key = ANY($2::uuid[])`,
    [orders.map(({ bookId }) => bookId), keys],
  )) as { key: string }[];
  return new Set(rows.map(({ key }) => key));
}
