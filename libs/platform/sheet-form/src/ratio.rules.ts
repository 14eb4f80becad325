import { type Cell, cellText, isSerial } from '@platform/spreadsheet';
import { cleanText, formulaError, isPlaceholder } from './clean-text.rules';
import { type CellReading, reading, unread } from './reading';

const PERCENT = /^(\d{1,3})(?:[.,](\d{1,6}))?\s*%?$/;

/** Reads a share in per cent, 0 to 100, as a decimal text with a dot: "4,14%" is `4.14`. */
export function readRatio(cell: Cell): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'pct_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell)) return unread('ERROR', 'pct_is_date', 'Excel đã đổi tỷ lệ thành ngày; cần gõ lại');
  const { text, repairs } = cleanText(cellText(cell));
  if (isPlaceholder(text)) return unread('WARNING', 'pct_missing', 'Ghi gạch ngang: coi là chưa có tỷ lệ', repairs);
  const [, whole = '', fraction = ''] = PERCENT.exec(text) ?? [];
  if (whole === '') return unread('ERROR', 'pct_unreadable', `Không đọc được tỷ lệ “${text.slice(0, 40)}”`, repairs);
  const part = fraction.replace(/0+$/, '');
  const value = `${Number(whole)}${part === '' ? '' : `.${part}`}`;
  if (Number(value) > 100) return unread('ERROR', 'pct_range', 'Tỷ lệ ngoài khoảng 0 đến 100 %', repairs);
  if (value !== text) repairs.push({ kind: 'pct_text', message: 'Đổi cách ghi tỷ lệ' });
  return { ...reading(value, repairs), shown: `${value.replace('.', ',')}%` };
}
