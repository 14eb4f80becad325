import { type Cell, cellText, isSerial } from '@platform/spreadsheet';
import { cleanText, formulaError, isPlaceholder, unmark } from './clean-text.rules';
import { scaled, writtenNumber } from './number-text.rules';
import { type CellReading, reading, unread } from './reading';

const COUNT_MAX = 10_000_000n;
const UNIT = /\s*(?:thành viên|thanh vien|xã viên|xa vien|lao động|lao dong|người|nguoi|hộ|ho|tv|xv|htx)\.?$/iu;
const VAGUE = /^(?:~|≈|>|<|≥|≤|khoảng|khoang|gần|gan|hơn|hon|trên|tren|dưới|duoi)\s*\d/i;

/** Reads a number of people, households or pieces: "12", "12 tv", "12,0", "1.204", "ba mươi lăm". */
export function readCount(cell: Cell): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'num_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell)) return unread('ERROR', 'num_is_date', 'Ô chứa ngày, không phải số lượng');
  const { text, repairs } = cleanText(cellText(cell));
  if (isPlaceholder(text)) {
    return unread('WARNING', 'num_dash_for_empty', 'Ghi gạch ngang: coi là chưa có số liệu, không phải 0');
  }
  const bare = text.replace(UNIT, '');
  if (bare !== text) repairs.push({ kind: 'count_with_unit', message: 'Bỏ đơn vị sau số' });
  if (VAGUE.test(bare)) return unread('WARNING', 'count_vague', `Số ước chừng “${text}”; cần số chính xác`, repairs);
  const spoken = spokenNumber(bare);
  if (spoken !== null) {
    return reading(spoken, [...repairs, { kind: 'count_words', message: `Đổi chữ thành số ${spoken}` }]);
  }
  const written = writtenNumber(bare);
  const unreadable = `Không đọc được số lượng “${text.slice(0, 60)}”`;
  if (!written || written.scientific) return unread('ERROR', 'count_unreadable', unreadable, repairs);
  const { whole, exact } = scaled(written, 0);
  if (!exact) return unread('ERROR', 'count_fraction', 'Số lượng phải là số nguyên', repairs);
  if (whole < 0n || whole > COUNT_MAX) return unread('ERROR', 'count_range', 'Số lượng ngoài khoảng cho phép', repairs);
  if (written.scale > 0) repairs.push({ kind: 'count_decimal', message: 'Bỏ phần thập phân bằng 0' });
  if (written.grouped !== 'NONE') repairs.push({ kind: 'num_text_grouped', message: 'Bỏ dấu phân cách hàng nghìn' });
  return reading(Number(whole), repairs);
}

const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const SCALES: Readonly<Record<string, number>> = { tram: 100, nghin: 1000, ngan: 1000 };

/** A number below a million in Vietnamese words ("ba mươi lăm", "một trăm linh hai"); null when it is none. */
export function spokenNumber(text: string): number | null {
  const words = unmark(text).split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 12) return null;
  let total = 0;
  let hundreds = 0;
  let digit: number | null = null;
  if (words.every((word) => word === 'linh' || word === 'le')) return null;
  for (const word of words) {
    const value = DIGITS[word];
    const scale = SCALES[word];
    if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (word === 'muoi') {
      hundreds += (digit ?? 1) * 10;
      digit = null;
    } else if (word === 'linh' || word === 'le') {
      if (digit !== null) return null;
    } else if (scale === 100) {
      if (digit === null) return null;
      hundreds += digit * 100;
      digit = null;
    } else if (scale === 1000) {
      const group = hundreds + (digit ?? 0);
      if (group === 0 || total > 0) return null;
      total = group * 1000;
      hundreds = 0;
      digit = null;
    } else return null;
  }
  return total + hundreds + (digit ?? 0);
}
