import { type Cell, cellText, isSerial } from '@platform/spreadsheet';
import { cleanText, formulaError, isPlaceholder } from './clean-text.rules';
import { type CellReading, reading, unread } from './reading';

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * True when the tenth digit of a tax code agrees with the first nine (10 − Σ mod 11; a body that would need 10 is not
 * issued). In practice every code keeps it; no legal text publishes it, so a breach is a warning, never a refusal.
 */
export function hasSoundCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const rest = WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
  return rest !== 0 && Number(digits[9]) === 10 - rest;
}

/**
 * Reads the code of an organisation: the ten digits of its tax code. A branch code (`-001`) names the organisation by
 * its first ten digits; another register's number is kept as text. `key` is what duplicates are found by.
 */
export function readCode(cell: Cell): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'code_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell)) return unread('ERROR', 'code_is_date', 'Excel đã đổi mã thành ngày; cần gõ lại mã');
  const { text, repairs } = cleanText(cellText(cell));
  if (isPlaceholder(text)) return unread('WARNING', 'code_missing', 'Chưa có mã số; đối chiếu theo tên và địa bàn');
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(text)) {
    return unread('ERROR', 'code_digits_lost', 'Excel đã rút gọn mã (dạng E+), mất chữ số; cần gõ lại mã', repairs);
  }
  if (typeof cell === 'number') repairs.push({ kind: 'code_as_number', message: 'Mã ghi dạng số, đổi thành chữ' });
  let code = text.replace(/^['’‘`]+|['’‘`]+$/g, '');
  if (code !== text) repairs.push({ kind: 'code_apostrophe', message: 'Bỏ dấu nháy' });
  const labelled = code.replace(/^(?:mst|mã số thuế|mã số)\s*[:.]?\s*(?=\d)/i, '');
  if (labelled !== code) repairs.push({ kind: 'code_label', message: 'Bỏ nhãn trước mã' });
  code = labelled;
  if (/^[\d\s.–-]+$/.test(code)) {
    const joined = code.replace(/[\s.]/g, '').replace('–', '-');
    if (joined !== code) repairs.push({ kind: 'code_with_spaces', message: 'Bỏ khoảng trắng trong mã' });
    code = joined;
  }
  return { ...judged(code), repairs };
}

function judged(code: string): Omit<CellReading, 'repairs'> {
  const branch = /^(\d{10})-?(\d{3})$/.exec(code);
  if (branch?.[1]) {
    const own = tenDigits(branch[1]);
    const message = `“${code}” là mã đơn vị phụ thuộc; mã của tổ chức là ${branch[1]}`;
    return { ...own, findings: [{ kind: 'code_with_suffix', severity: 'WARNING', message }, ...own.findings] };
  }
  if (/^\d{10}$/.test(code)) return tenDigits(code);
  if (/^\d{9}$/.test(code) && hasSoundCheckDigit(`0${code}`)) {
    const message = `Mã thiếu một chữ số, có thể mất số 0 ở đầu. Đề nghị: 0${code}`;
    const findings = [{ kind: 'code_zero_lost', severity: 'WARNING' as const, message }];
    return { value: null, proposal: `0${code}`, key: `0${code}`, findings };
  }
  if (/^[\d-]+$/.test(code)) {
    const message = `Mã “${code.slice(0, 40)}” không đủ 10 chữ số`;
    return { value: null, findings: [{ kind: 'code_length', severity: 'ERROR', message }] };
  }
  const message = 'Không phải mã số thuế; giữ như số đăng ký cũ';
  return {
    value: code.slice(0, 60),
    key: code.toUpperCase(),
    findings: [{ kind: 'code_other', severity: 'WARNING', message }],
  };
}

function tenDigits(code: string): Omit<CellReading, 'repairs'> {
  if (hasSoundCheckDigit(code)) return { value: code, key: code, findings: [] };
  const message = 'Chữ số kiểm tra của mã không đúng; có thể gõ nhầm';
  return { value: code, key: code, findings: [{ kind: 'code_bad_check_digit', severity: 'WARNING', message }] };
}

/** A cell of a column without rules of its own. */
export function readOrdinal(cell: Cell): CellReading {
  const text = cellText(cell).trim();
  return reading(text === '' ? null : text.slice(0, 20));
}
