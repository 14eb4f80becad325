import { type IsoDate, isIsoDate } from '@platform/kernel';

const SPOKEN = /(?:đến|tính đến|tới)\s+(?:hết\s+)?ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;
const WORDS = /(?:đến|tính đến|tới)\s+(?:hết\s+)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

/** The day the figures of a sheet speak of, as its title lines say ("Số liệu đến ngày 24/11/2026"); null when they do not. */
export function figuresDay(titles: readonly string[]): IsoDate | null {
  for (const title of titles) {
    const text = title.normalize('NFC');
    const [, day, month, year] = SPOKEN.exec(text) ?? WORDS.exec(text) ?? [];
    if (!day || !month || !year) continue;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isIsoDate(date)) return date;
  }
  return null;
}
