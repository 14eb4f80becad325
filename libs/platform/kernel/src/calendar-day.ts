/** A calendar day `YYYY-MM-DD`. Never a moment: days are compared as text. */
export type IsoDate = string;

const UTC_PLUS_7 = 7 * 3_600_000;

/** The day it is in Viet Nam (UTC+7, no summer time) at the moment `at`. */
export function today(at: Date = new Date()): IsoDate {
  return new Date(at.getTime() + UTC_PLUS_7).toISOString().slice(0, 10);
}

/** True for an existing calendar day written `YYYY-MM-DD`; `2025-02-30` is refused. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
