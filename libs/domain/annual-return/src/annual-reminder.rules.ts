import type { IsoDate } from '@platform/kernel';

/** Whom a reminder reaches, and of what: the organisation that has to submit, the commune that follows it or checks. */
export const ReminderKind = { SUBMIT: 'SUBMIT', CHASE: 'CHASE', CHECK: 'CHECK' } as const;
export type ReminderKind = (typeof ReminderKind)[keyof typeof ReminderKind];

const DAY_MS = 86_400_000;

/** Calendar days from `today` to a deadline; below 0 when it has passed. */
export function daysUntil(dueOn: IsoDate, today: IsoDate): number {
  return Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS);
}

/** The days of a parameter such as `['-14', '-3', '1', '10']`: before the deadline below 0. What is no number is left out. */
export function reminderDays(listed: readonly string[]): number[] {
  return listed.filter((day) => /^[+-]?\d{1,3}$/.test(day.trim())).map(Number);
}

/**
 * The occasion that has come for a deadline: the latest of the days that are reached. One who was away misses the earlier
 * ones and gets this one alone. Null before the first.
 */
export function occasionOn(dueOn: IsoDate, days: readonly number[], today: IsoDate): string | null {
  const reached = days.filter((day) => day <= -daysUntil(dueOn, today));
  if (reached.length === 0) return null;
  const latest = Math.max(...reached);
  return latest < 0 ? `D${latest}` : `D+${latest}`;
}

/** An officer reminds an organisation at most once a day. */
export const occasionNow = (today: IsoDate): string => `NOW ${today}`;

const written = (day: IsoDate): string => day.split('-').reverse().join('/');

/** "còn 3 ngày (hạn 31/01/2026)", as it stands at the beginning of a reminder. */
export function timeLeft(dueOn: IsoDate, today: IsoDate): string {
  const left = daysUntil(dueOn, today);
  const due = `hạn ${written(dueOn)}`;
  if (left > 0) return `Còn ${left} ngày (${due})`;
  return left === 0 ? `Hôm nay là ngày cuối (${due})` : `Đã quá hạn ${-left} ngày (${due})`;
}

const NAMED = 5;

/** "3 tổ chức: A, B, C"; beyond five the rest is counted. */
export function namesOf(names: readonly string[]): string {
  const more = names.length > NAMED ? ` và ${names.length - NAMED} tổ chức khác` : '';
  return `${names.length} tổ chức: ${names.slice(0, NAMED).join(', ')}${more}`;
}
