import type { IsoDate } from '@platform/kernel';
import type { LedgerFault } from './ledger.errors';
import { Account, type Claim, CLAIMS, PostingKind } from './ledger.words';

export interface Leg {
  account: Account;
  amount: bigint;
}

/** A posting as a book has it; `id` is null until it is written. */
export interface Posted {
  id: string | null;
  kind: PostingKind;
  validOn: IsoDate;
  legs: readonly Leg[];
  /** The posting this one takes back. */
  reverses: Posted | null;
}

/** Principal, interest, penalty: as stated, or as an amount is divided. */
export type Split = Partial<Record<Claim, bigint>>;

type Reducing = 'PAYMENT' | 'WRITE_OFF' | 'TRANSFER' | 'SET_OFF';

/** What is to be posted in one book. */
export type Order =
  /** What the creditor says is owed on a day; what he says nothing of stays. */
  | { kind: 'STATEMENT'; validOn: IsoDate; stated: Split }
  | { kind: 'ACCRUAL'; validOn: IsoDate; amount: bigint }
  /** Divided by `order` (first to last) where nobody says how. */
  | { kind: Reducing | 'REVIVAL'; validOn: IsoDate; amount: bigint; split?: Split; order: readonly Claim[] }
  | { kind: 'REVERSAL'; postingId: string; withLater: boolean };

export type Judged = { fault: LedgerFault } | { postings: Posted[] };

const COUNTER: Record<Reducing, Account> = {
  PAYMENT: Account.PAID,
  WRITE_OFF: Account.WRITTEN_OFF,
  TRANSFER: Account.TRANSFERRED,
  SET_OFF: Account.SET_OFF,
};

/**
 * What an order comes to in a book, without writing it: the postings, or why not. Amounts in đồng. No posting takes an
 * account below nothing on any day, and stated and estimated interest never stand beside each other.
 */
export function judge(book: readonly Posted[], order: Order, today: IsoDate): Judged {
  if (order.kind === 'REVERSAL') return takenBack(book, order);
  if (order.validOn > today) return { fault: 'LEDGER_FUTURE' };
  if (order.kind === 'STATEMENT') return stated(book, order);
  if (order.amount <= 0n) return { fault: 'LEDGER_AMOUNT' };
  if (order.kind === 'ACCRUAL') return accrued(book, order);
  return divided(book, order);
}

/** What an account holds on a day. */
export function balanceOn(book: readonly Posted[], account: Account, day: IsoDate): bigint {
  return legsOf(book, account)
    .filter(({ validOn }) => validOn <= day)
    .reduce((sum, { amount }) => sum + amount, 0n);
}

/** Null where every account is whole on every day. */
function isWhole(book: readonly Posted[]): boolean {
  const days = new Set(book.map(({ validOn }) => validOn));
  return [...days].every((day) => {
    const on = (account: Account): bigint => balanceOn(book, account, day);
    const [interest, estimated] = [on(Account.INTEREST), on(Account.INTEREST_ESTIMATED)];
    const whole = on(Account.PRINCIPAL) >= 0n && on(Account.PENALTY) >= 0n && interest >= 0n && estimated >= 0n;
    return whole && (interest === 0n || estimated === 0n);
  });
}

function stated(book: readonly Posted[], { validOn, stated: said }: Extract<Order, { kind: 'STATEMENT' }>): Judged {
  if (Object.values(said).some((amount) => amount < 0n)) return { fault: 'LEDGER_AMOUNT' };
  const undone = said.INTEREST === undefined ? [] : standing(book).filter(({ kind }) => kind === 'ACCRUAL').map(reversalOf);
  const changes = CLAIMS.flatMap((account): Leg[] => {
    const wanted = said[account];
    const change = wanted === undefined ? 0n : wanted - balanceOn(book, account, validOn);
    return change === 0n ? [] : [{ account, amount: change }];
  });
  const postings = [...undone, ...against(changes, { kind: 'STATEMENT', validOn }, Account.STATED)];
  return isWhole([...book, ...postings]) ? { postings } : { fault: 'LEDGER_LATER' };
}

function accrued(book: readonly Posted[], { validOn, amount }: Extract<Order, { kind: 'ACCRUAL' }>): Judged {
  const legs = [{ account: Account.INTEREST_ESTIMATED, amount }];
  const postings = against(legs, { kind: 'ACCRUAL', validOn }, Account.ACCRUED);
  return isWhole([...book, ...postings]) ? { postings } : { fault: 'LEDGER_HAS_INTEREST' };
}

function divided(book: readonly Posted[], order: Extract<Order, { amount: bigint; order: unknown }>): Judged {
  const { kind, validOn, amount } = order;
  const isRevival = kind === 'REVIVAL';
  const room = (account: Claim): bigint => (isRevival ? writtenOff(book, account, validOn) : least(book, account, validOn));
  const split = order.split ?? byOrder(amount, order.order, room);
  const tooMuch = isRevival ? 'LEDGER_NOT_WRITTEN_OFF' : 'LEDGER_TOO_MUCH';
  if (split === null) return { fault: order.order.length === 0 ? 'LEDGER_NO_ORDER' : tooMuch };
  const parts = CLAIMS.map((account) => ({ account, amount: split[account] ?? 0n }));
  if (parts.some((part) => part.amount < 0n) || parts.reduce((sum, part) => sum + part.amount, 0n) !== amount)
    return { fault: 'LEDGER_SPLIT' };
  if (parts.some((part) => part.amount > room(part.account))) return { fault: tooMuch };
  const sign = isRevival ? 1n : -1n;
  const legs = parts.filter((part) => part.amount > 0n).map((part) => ({ ...part, amount: sign * part.amount }));
  const postings = against(legs, { kind, validOn }, isRevival ? Account.WRITTEN_OFF : COUNTER[kind as Reducing]);
  return isWhole([...book, ...postings]) ? { postings } : { fault: 'LEDGER_HAS_INTEREST' };
}

/* Null where no order is known, or where all there is room for is less than the amount. */
function byOrder(amount: bigint, order: readonly Claim[], room: (account: Claim) => bigint): Split | null {
  const split: Split = {};
  let rest = amount;
  for (const account of order) {
    const part = room(account) < rest ? room(account) : rest;
    split[account] = part;
    rest -= part;
  }
  return rest === 0n && order.length > 0 ? split : null;
}

/* The least an account holds on a day or any later one: so much can go out on that day. */
function least(book: readonly Posted[], account: Account, from: IsoDate): bigint {
  const days = [from, ...book.map(({ validOn }) => validOn).filter((day) => day > from)];
  return days.map((day) => balanceOn(book, account, day)).reduce((low, held) => (held < low ? held : low));
}

/* What of an account was written off and has not come back, on a day or any later one. */
function writtenOff(book: readonly Posted[], account: Claim, from: IsoDate): bigint {
  const moves = standing(book).filter(({ kind }) => kind === 'WRITE_OFF' || kind === 'REVIVAL');
  return least(moves.map((one) => ({ ...one, legs: one.legs.map(negative) })), account, from);
}

function takenBack(book: readonly Posted[], { postingId, withLater }: Extract<Order, { kind: 'REVERSAL' }>): Judged {
  const meant = book.find(({ id }) => id === postingId);
  if (!meant) return { fault: 'LEDGER_POSTING_NOT_FOUND' };
  if (meant.kind === 'REVERSAL') return { fault: 'LEDGER_REVERSAL' };
  const stand = standing(book);
  if (!stand.includes(meant)) return { fault: 'LEDGER_REVERSED' };
  const postings = [reversalOf(meant)];
  // What was posted later may stand on it; the last one first, until all that is left stands by itself.
  const later = withLater ? stand.slice(stand.indexOf(meant) + 1).reverse() : [];
  for (const one of later) {
    if (isWhole([...book, ...postings])) break;
    postings.push(reversalOf(one));
  }
  return isWhole([...book, ...postings]) ? { postings } : { fault: 'LEDGER_STANDS_ON' };
}

/** The postings that hold: neither taken back nor taking back, in the order they were written. */
function standing(book: readonly Posted[]): Posted[] {
  const gone = new Set(book.flatMap(({ reverses }) => reverses ?? []));
  return book.filter((one) => one.kind !== 'REVERSAL' && !gone.has(one));
}

function reversalOf(posted: Posted): Posted {
  return {
    id: null,
    kind: PostingKind.REVERSAL,
    validOn: posted.validOn,
    legs: posted.legs.map(negative),
    reverses: posted,
  };
}

/* The legs with what balances them; nothing where nothing changes. */
function against(legs: readonly Leg[], { kind, validOn }: Pick<Posted, 'kind' | 'validOn'>, counter: Account): Posted[] {
  if (legs.length === 0) return [];
  const sum = legs.reduce((total, { amount }) => total + amount, 0n);
  const balancing = sum === 0n ? [] : [{ account: counter, amount: -sum }];
  return [{ id: null, kind, validOn, legs: [...legs, ...balancing], reverses: null }];
}

function legsOf(book: readonly Posted[], account: Account) {
  return book.flatMap(({ validOn, legs }) =>
    legs.filter((leg) => leg.account === account).map(({ amount }) => ({ validOn, amount })),
  );
}

function negative({ account, amount }: Leg): Leg {
  return { account, amount: -amount };
}
