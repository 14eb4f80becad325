import type { IsoDate } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { Leg, Posted } from './ledger.rules';
import type { PostingKind } from './ledger.words';

interface Row {
  id: string;
  bookId: string;
  kind: PostingKind;
  validOn: IsoDate;
  reversesId: string | null;
  legs: { account: Leg['account']; amount: string }[];
}

/* In the order they were written, whatever day they count from. */
const POSTINGS = `
  SELECT p.id, p.book_id AS "bookId", p.kind, p.valid_on::text AS "validOn", p.reverses_id AS "reversesId",
    (SELECT json_agg(json_build_object('account', e.account, 'amount', e.amount::text)) FROM ledger_entry e WHERE e.posting_id = p.id) AS legs
  FROM ledger_posting p WHERE p.book_id = ANY($1::uuid[]) ORDER BY p.at, p.id`;

/**
 * Locks books, in the order of their ids, so that two who post in one wait for each other and never in a circle; gives what
 * stands in those that the caller may write. One that is not among the answer is not his to write.
 */
export async function lockBooks(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Posted[]>> {
  const locked = (await tx.query(
    'SELECT id FROM ledger_book WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
    [ids],
  )) as { id: string }[];
  const books = new Map(locked.map(({ id }): [string, Posted[]] => [id, []]));
  const known = new Map<string, Posted>();
  for (const row of (await tx.query(POSTINGS, [[...books.keys()]])) as Row[]) {
    const posted: Posted = {
      id: row.id,
      kind: row.kind,
      validOn: row.validOn,
      legs: row.legs.map(({ account, amount }) => ({ account, amount: BigInt(amount) })),
      reverses: row.reversesId === null ? null : known.get(row.reversesId)!,
    };
    known.set(row.id, posted);
    books.get(row.bookId)!.push(posted);
  }
  return books;
}

/** A posting with what the book keeps beside its legs. */
export interface ToWrite {
  bookId: string;
  posted: Posted;
  basis: string | null;
  requestKey: string | null;
}

const INSERT_POSTINGS = `
  INSERT INTO ledger_posting (id, book_id, kind, valid_on, basis, reverses_id, request_key)
  SELECT id, book, kind, "validOn", basis, reverses, "requestKey" FROM json_to_recordset($1)
    AS r (id uuid, book uuid, kind text, "validOn" date, basis text, reverses uuid, "requestKey" uuid)`;
const INSERT_ENTRIES = `
  INSERT INTO ledger_entry (book_id, posting_id, valid_on, account, amount)
  SELECT book, posting, "validOn", account, amount FROM json_to_recordset($1)
    AS r (book uuid, posting uuid, "validOn" date, account text, amount bigint)`;

/** Writes postings of any number of books in three statements; each gets its id. */
export async function writePostings(tx: EntityManager, postings: readonly ToWrite[]): Promise<void> {
  if (postings.length === 0) return;
  const ids = (await tx.query('SELECT uuidv7() AS id FROM generate_series(1, $1)', [postings.length])) as {
    id: string;
  }[];
  // They come in the order in which they are made.
  ids.map(({ id }) => id).sort().forEach((id, n) => (postings[n]!.posted.id = id));
  const rows = postings.map(({ bookId, basis, requestKey, posted: { id, kind, validOn, reverses } }) => ({
    id,
    book: bookId,
    kind,
    validOn,
    basis,
    reverses: reverses?.id ?? null,
    requestKey,
  }));
  const entries = postings.flatMap(({ bookId, posted: { id, validOn, legs } }) =>
    legs.map(({ account, amount }) => ({ book: bookId, posting: id, validOn, account, amount: String(amount) })),
  );
  await tx.query(INSERT_POSTINGS, [JSON.stringify(rows)]);
  await tx.query(INSERT_ENTRIES, [JSON.stringify(entries)]);
}
