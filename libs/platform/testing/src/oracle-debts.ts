import type { ReadMoment } from '@platform/database';
import type { RawRow } from './oracle-row';
import type { OracleRows } from './oracle-rows';

const CLAIMS = ['PRINCIPAL', 'INTEREST', 'PENALTY'];

/* The entries of a book that count on the day asked about and were known at the moment. */
function entriesOf(bookId: string, { asOf, knownAt, today }: ReadMoment, rows: OracleRows): RawRow[] {
  return rows
    .where(rows.at(rows.classOf('ledger_entry'), { asOf: null, knownAt, today }), 'book_id', bookId)
    .filter((entry) => entry['valid_on']! <= (asOf ?? today));
}

function sumOf(entries: readonly RawRow[], accounts: readonly string[]): bigint {
  const meant = entries.filter((entry) => accounts.includes(entry['account']!));
  return meant.reduce((sum, entry) => sum + BigInt(entry['amount']!), 0n);
}

/** `LedgerBook.balance`, added up anew. */
export function balanceOf(row: RawRow, moment: ReadMoment, rows: OracleRows): Record<string, string> {
  const entries = entriesOf(row['id']!, moment, rows);
  const of = (...accounts: string[]): string => String(sumOf(entries, accounts));
  return {
    principal: of('PRINCIPAL'),
    interest: of('INTEREST'),
    interestEstimated: of('INTEREST_ESTIMATED'),
    penalty: of('PENALTY'),
    outstanding: of(...CLAIMS),
    stated: String(-sumOf(entries, ['STATED'])),
    paid: of('PAID'),
    writtenOff: of('WRITTEN_OFF'),
    transferred: of('TRANSFERRED'),
    setOff: of('SET_OFF'),
  };
}

/** `Debt.outstanding`. */
export function outstandingOf(row: RawRow, moment: ReadMoment, rows: OracleRows): string {
  return String(sumOf(entriesOf(row['book_id']!, moment, rows), CLAIMS));
}

/** `Debt.overdueDays`. */
export function overdueOf(row: RawRow, moment: ReadMoment, rows: OracleRows): number | null {
  const [due, day] = [row['due_on'] ?? null, moment.asOf ?? moment.today];
  if (due === null || due >= day || BigInt(outstandingOf(row, moment, rows)) <= 0n) return null;
  return Math.round((Date.parse(day) - Date.parse(due)) / 86_400_000);
}

/** `DebtCase.planWanted`, `planPaid` and `planBehind`. */
export function planOf(row: RawRow, moment: ReadMoment, rows: OracleRows): { wanted: bigint; paid: bigint } {
  const day = moment.asOf ?? moment.today;
  const instalments = rows
    .where(rows.believed(rows.classOf('debt_instalment'), moment.knownAt), 'debt_case_id', row['id']!)
    .filter((one) => one['due_on']! <= day);
  const [debt] = rows.where(rows.believed(rows.classOf('debt'), null), 'id', row['debt_id']!);
  const since = row['plan_agreed_on'] ?? null;
  const entries = since === null ? [] : entriesOf(debt!['book_id']!, moment, rows).filter((one) => one['valid_on']! >= since);
  const wanted = instalments.reduce((sum, one) => sum + BigInt(one['amount']!), 0n);
  return { wanted, paid: sumOf(entries, ['PAID']) };
}

/** What the rule of a case looks at besides its state. */
export function caseFactsOf(row: RawRow, moment: ReadMoment, rows: OracleRows): { owes: boolean; waits: boolean } {
  const [debt] = rows.where(rows.believed(rows.classOf('debt'), null), 'id', row['debt_id']!);
  const approvals = rows.believed(rows.classOf('approval'), null);
  const waits = rows
    .where(rows.believed(rows.classOf('debt_decision'), null), 'debt_case_id', row['id']!)
    .some((one) => rows.where(approvals, 'id', one['approval_id']!)[0]!['state'] === 'PROPOSED');
  return { owes: BigInt(outstandingOf(debt!, { ...moment, asOf: '9999-12-31', knownAt: null }, rows)) > 0n, waits };
}

const LINES = [
  ['STATE', 'PAYABLE'],
  ['BANK', 'PAYABLE'],
  ['OTHER_ORG', 'PAYABLE'],
  ['TO_MEMBER', 'PAYABLE'],
  ['FROM_MEMBER', 'RECEIVABLE'],
  ['OTHER', 'PAYABLE'],
  ['OTHER', 'RECEIVABLE'],
] as const;

/** `Organisation.debtTotals` of whoever may know of the classes named; the rest is as if it were not there. */
export function debtTotalsOf(row: RawRow, moment: ReadMoment, rows: OracleRows, classes: readonly string[]): unknown {
  const debts = rows
    .where(rows.believed(rows.classOf('debt'), moment.knownAt), 'organisation_id', row['id']!)
    .filter((debt) => ['OPEN', ...classes].includes(debt['confidentiality']!));
  const lines = LINES.flatMap(([kind, direction]) => {
    const own = debts.filter((debt) => debt['kind'] === kind && debt['direction'] === direction);
    if (kind === 'OTHER' && own.length === 0) return [];
    const entries = own.flatMap((debt) => entriesOf(debt['book_id']!, moment, rows));
    const of = (...accounts: string[]): string => String(sumOf(entries, accounts));
    const hidden = { STATE: 'TAX', BANK: 'BANK' }[kind as string];
    return [
      {
        kind,
        direction,
        count: own.length,
        principal: of('PRINCIPAL'),
        interest: of('INTEREST'),
        interestEstimated: of('INTEREST_ESTIMATED'),
        penalty: of('PENALTY'),
        outstanding: of(...CLAIMS),
        isPartial: hidden !== undefined && !classes.includes(hidden),
      },
    ];
  });
  const total = (way: string): string =>
    String(lines.filter((line) => line.direction === way).reduce((sum, line) => sum + BigInt(line.outstanding), 0n));
  return {
    lines,
    payable: total('PAYABLE'),
    receivable: total('RECEIVABLE'),
    withoutClasses: ['TAX', 'BANK'].filter((one) => !classes.includes(one)),
  };
}
