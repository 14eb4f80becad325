/** How the office writes numbers, money and dates, in both languages: 1.234.567 đ and dd/MM/yyyy. */

/** Whole number with dots: 1234567 becomes 1.234.567. Accepts a string so that no digit of a large sum is lost. */
export function wholeNumber(value: string | number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** Đồng, integer, as it comes over the wire; the sign of the currency never stands alone on a line. */
export function money(value: string | number | null | undefined): string {
  return value === null || value === undefined || value === '' ? '–' : `${wholeNumber(value)}\u00a0đ`;
}

/** Large sums as they are spoken: 1.250.000.000 becomes "1,25 tỷ đồng", 18.000.000 "18 triệu đồng". */
export function spokenMoney(value: string | null | undefined): string {
  if (!value || !/^\d+$/.test(value)) return '';
  const amount = BigInt(value);
  const billion = 1_000_000_000n;
  const million = 1_000_000n;
  if (amount >= billion) return `${decimal(amount, billion)} tỷ đồng`;
  if (amount >= million) return `${decimal(amount, million)} triệu đồng`;
  return `${wholeNumber(amount)} đồng`;
}

function decimal(amount: bigint, unit: bigint): string {
  const hundredths = ((amount % unit) * 100n) / unit;
  const tail = hundredths.toString().padStart(2, '0').replace(/0+$/, '');
  return wholeNumber(amount / unit) + (tail ? `,${tail}` : '');
}

/** '2026-07-01' becomes 01/07/2026; a day that is not known is a dash. */
export function day(value: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  return match ? `${match[3]}/${match[2]}/${match[1]}` : '–';
}

const instantFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant on the wall clock of Vietnam: 24/11/2026 12:05. */
export function instant(value: string | null | undefined): string {
  if (!value) return '–';
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? '–' : instantFormat.format(at).replace(',', '');
}

/** Today in Vietnam, 'YYYY-MM-DD', wherever the browser stands. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

/**
 * A period as the office writes it, its last day included; an open end is left open. On the wire `to` is the first day
 * on which the fact no longer holds. A beginning before 1901 stands for "since ever".
 */
export function period(from: string | null | undefined, to: string | null | undefined): string {
  const begin = from && from > '1901' ? day(from) : '';
  const end = to ? day(dayBefore(to)) : '';
  return `${begin} – ${end}`.trim();
}

/** '2025-07-01' becomes '2025-06-30'. */
export function dayBefore(value: string): string {
  return new Date(Date.parse(`${value}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Days from today to a day; below zero when it is over. */
export function daysUntil(value: string, from: string = today()): number {
  return Math.round((Date.parse(value) - Date.parse(from)) / 86_400_000);
}

/** Whether a text, out of an address, is a day that exists: 'YYYY-MM-DD'. */
export function isDay(value: string | undefined): value is string {
  if (!value || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** Two days of an address, both included, as one condition on a moment in Viet Nam; none where neither is given. */
export function betweenDays({ from, to }: { from?: string; to?: string }): { at?: { from?: string; to?: string } } {
  if (!from && !to) return {};
  return { at: { from: from && `${from}T00:00:00+07:00`, to: to && `${to}T23:59:59.999+07:00` } };
}
