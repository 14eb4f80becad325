import { maskIdNumber } from '@platform/kernel';
import { type Cell, cellText, isSerial } from '@platform/spreadsheet';
import { cleanText, formulaError, isPlaceholder } from './clean-text.rules';
import { type CellReading, type Repair, unread } from './reading';

const MASKED = /\d*\s*[*•●xX#]{3,}\s*\d*/;
const TWELVE = /(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/;
const NINE = /(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)/;
/** Digits that a lost zero makes whole again: 11 of the number of twelve, 8 of the old card's nine. */
const SHORT = /^(?:\d{11}|\d{8})$/;
const ISSUE: Repair = { kind: 'id_with_issue', message: 'Bỏ ngày cấp, nơi cấp sau số' };

/**
 * Reads the number of a person's identity paper: 12 digits, or 9 of the old card, also out of a cell that goes on with
 * the day and place of issue. No message holds the number: it is personal, and notes are kept in the clear.
 */
export function readPersonNumber(cell: Cell): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'id_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell)) return unread('ERROR', 'id_is_date', 'Excel đã đổi số thành ngày; cần gõ lại');
  const { text, repairs } = cleanText(cellText(cell));
  if (isPlaceholder(text)) return unread('WARNING', 'id_missing', 'Chưa có số định danh', repairs);
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(text))
    return unread('ERROR', 'id_digits_lost', 'Excel đã rút gọn số (dạng E+), mất chữ số; cần gõ lại', repairs);
  if (MASKED.test(text)) return unread('WARNING', 'id_masked', 'Số định danh đã bị che; không lấy giá trị', repairs);
  if (typeof cell === 'number') repairs.push({ kind: 'id_as_number', message: 'Số ghi dạng số, đổi thành chữ' });
  const bare = text.replace(/^['’‘`]+|['’‘`]+$/g, '').trim();
  if (SHORT.test(bare)) {
    const message = 'Số thiếu một chữ số, có thể mất số 0 ở đầu. Đề nghị: thêm số 0';
    return { ...unread('WARNING', 'id_zero_lost', message, repairs), proposal: `0${bare}` };
  }
  const found = TWELVE.exec(bare)?.[0] ?? NINE.exec(bare)?.[0];
  if (!found) {
    const message = 'Không có số định danh 12 chữ số (hay CMND 9 chữ số) trong ô';
    return unread('ERROR', 'id_length', message, repairs);
  }
  if (found !== bare) repairs.push(/\p{L}|[,;/]/u.test(bare) ? ISSUE : { kind: 'id_with_spaces', message: 'Bỏ khoảng trắng trong số' });
  const digits = found.replace(/\D/g, '');
  const shown = maskIdNumber(digits);
  if (digits.length === 12) return { value: digits, shown, repairs, findings: [] };
  const message = 'Số CMND cũ 9 chữ số; cần số định danh 12 chữ số';
  return { value: digits, shown, repairs, findings: [{ kind: 'id_old_card', severity: 'WARNING', message }] };
}
