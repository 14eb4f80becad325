import { type IsoDate, isIsoDate } from '@platform/kernel';
import { type Cell, cellText, isSerial } from '@platform/spreadsheet';
import { cleanText, formulaError, isPlaceholder, unmark } from './clean-text.rules';
import { type CellReading, type Finding, reading, type Repair, unread } from './reading';

const DAY_MS = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** Serials of 1927 to 2100; below lie years and counts, above lie codes. */
const SERIAL = { from: 10_000, to: 73_415 } as const;
const YEAR = { from: 1900, to: 2100 } as const;
/** Ends of terms lie this far ahead, at most. */
const LAST_DAY: IsoDate = '2099-12-31';

const REPAIRED: Repair = { kind: 'date_text', message: 'Đổi cách ghi ngày' };
const SERIAL_REPAIR: Repair = { kind: 'date_excel_serial', message: 'Đổi số sê-ri ngày của Excel' };

/**
 * Reads a day as precisely as it was written: `2021`, `2021-03` or `2021-03-05`. Nothing is made up: a year stays a
 * year. `today` refuses to nobody; a day after it is kept with a warning.
 * @param ahead the cell holds the end of a term: a day to come is as good as any, and a year of two figures is of this century
 */
export function readDay(cell: Cell, today: IsoDate, ahead = false): CellReading {
  return readUntil(cell, ahead ? LAST_DAY : today);
}

/* `today`: the last day nobody wonders at. */
function readUntil(cell: Cell, today: IsoDate): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'date_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell)) return fromSerialCell(cell.date, cell.shows, today);
  const { text, repairs } = cleanText(cellText(cell));
  if (isPlaceholder(text)) return unread('WARNING', 'date_missing', 'Ghi gạch ngang: coi là chưa có ngày');
  const number = /^\d{4,5}(?:\.0+)?$/.test(text) ? Number(text) : NaN;
  if (number >= YEAR.from && number <= YEAR.to) return found(String(number), repairs, today);
  if (number >= SERIAL.from && number <= SERIAL.to) return found(serialDay(number), [...repairs, SERIAL_REPAIR], today);
  return fromText(text, repairs, today);
}

function fromSerialCell(serial: number, shows: 'MONTH' | 'YEAR' | undefined, today: IsoDate): CellReading {
  if (serial >= YEAR.from && serial <= YEAR.to) {
    const typed = found(String(Math.floor(serial)), [], today);
    const message = 'Ô định dạng ngày nhưng chỉ gõ năm; hiểu là năm';
    return {
      ...typed,
      findings: [{ kind: 'date_year_in_date_cell', severity: 'WARNING', message }, ...typed.findings],
    };
  }
  if (serial < SERIAL.from || serial > SERIAL.to) return unread('ERROR', 'date_range', 'Ngày ngoài khoảng cho phép');
  const day = serialDay(serial);
  return found(shows === 'YEAR' ? day.slice(0, 4) : shows === 'MONTH' ? day.slice(0, 7) : day, [SERIAL_REPAIR], today);
}

function serialDay(serial: number): IsoDate {
  return new Date(SERIAL_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

function fromText(text: string, repairs: Repair[], today: IsoDate): CellReading {
  const plain = unmark(text)
    .replace(/\s*\b\d{1,2}:\d{2}(:\d{2})?\s*(am|pm)?$/, '')
    .replace(/t00:00:00.*$/, '');
  const fixed = [...repairs, REPAIRED];
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return whole(iso[3], iso[2], iso[1], text, plain === text ? repairs : fixed, today);
  const words = /^(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})\s*(?:nam\s*)?(\d{4})$/.exec(plain);
  if (words) return whole(words[1], words[2], words[3], text, fixed, today);
  const dmy = /^(?:ngay\s*)?(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(plain);
  if (dmy) return whole(dmy[1], dmy[2], fullYear(dmy[3] ?? '', today), text, fixed, today);
  const month = /^(?:thang\s*)?(\d{1,2})\s*(?:[-/.]|\s+nam)\s*(\d{4})$/.exec(plain);
  if (month) {
    const value = `${month[2]}-${(month[1] ?? '').padStart(2, '0')}`;
    return isIsoDate(`${value}-01`) ? found(value, fixed, today) : unreadable(text, repairs);
  }
  const year = /^nam\s*(\d{4})$/.exec(plain);
  if (year?.[1]) return found(year[1], fixed, today);
  return unreadable(text, repairs);
}

function whole(day = '', month = '', year = '', text: string, repairs: Repair[], today: IsoDate): CellReading {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isIsoDate(date)) return found(date, repairs, today);
  const swapped = `${year}-${day.padStart(2, '0')}-${month.padStart(2, '0')}`;
  if (!isIsoDate(swapped)) return unreadable(text, repairs);
  const message = `“${text}” không phải ngày/tháng/năm; có thể ghi tháng trước ngày. Đề nghị: ${shownDay(swapped)}`;
  return { ...unread('WARNING', 'date_month_first', message, repairs), proposal: swapped };
}

/** A year of two figures: the latest such year that is not in the future. */
function fullYear(year: string, today: IsoDate): string {
  if (year.length === 4) return year;
  const century = Number(`20${year}`) > Number(today.slice(0, 4)) ? '19' : '20';
  return century + year;
}

function unreadable(text: string, repairs: Repair[]): CellReading {
  return unread('ERROR', 'date_unreadable', `Không đọc được ngày “${text.slice(0, 60)}”`, repairs);
}

function found(value: string, repairs: Repair[], today: IsoDate): CellReading {
  const findings: Finding[] = [];
  const year = Number(value.slice(0, 4));
  if (year < YEAR.from || year > YEAR.to) return unread('ERROR', 'date_range', 'Ngày ngoài khoảng cho phép', repairs);
  if (value.length === 4) findings.push({ kind: 'date_year_only', severity: 'INFO', message: 'Chỉ ghi năm' });
  if (value.length === 7) findings.push({ kind: 'date_month_only', severity: 'INFO', message: 'Chỉ ghi tháng, năm' });
  if (value > today.slice(0, value.length)) {
    findings.push({ kind: 'date_in_future', severity: 'WARNING', message: 'Ngày sau hôm nay' });
  }
  return { ...reading(value, repairs, findings), shown: shownDay(value) };
}

/** `2021-03-05` as `05/03/2021`, `2021-03` as `03/2021`. */
export function shownDay(value: string): string {
  return value.split('-').reverse().join('/');
}
