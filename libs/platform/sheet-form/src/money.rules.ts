import { type Cell, cellText, isSerial } from '@platform/spreadsheet';
import { formulaError, isPlaceholder } from './clean-text.rules';
import type { FormColumn } from './form';
import { writtenMoney, type WrittenMoney } from './money-text.rules';
import { groupDigits } from './number-text.rules';
import { type CellReading, type Finding, reading, unread } from './reading';

/** What is known of a column before its cells are judged. */
export interface MoneyContext {
  /** 0 for đồng, 3 for nghìn, 6 for triệu, 9 for tỷ: said by the heading, the title line or the person. */
  power: number;
  /** Size in the middle of the column's figures, in đồng; null while it has too few. */
  middle: number | null;
}

const BIGINT_MAX = 9_223_372_036_854_775_807n;
/** A figure a thousand times smaller than its column's middle is nearer to that column written in millions. */
const MAGNITUDE = 1000;

/** Reads an amount into whole đồng. Never changes a magnitude by itself: an odd one is held back with a proposal. */
export function readMoney(cell: Cell, column: FormColumn, context: MoneyContext): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'num_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell)) return unread('ERROR', 'num_is_date', 'Ô chứa ngày, không phải số tiền');
  const text = cellText(cell);
  if (isPlaceholder(text.trim())) {
    return unread('WARNING', 'num_dash_for_empty', 'Ghi gạch ngang: coi là chưa có số liệu, không phải 0');
  }
  const written = writtenMoney(text, context.power);
  if (!written) return unread('ERROR', 'num_unreadable', `Không đọc được số tiền “${text.trim().slice(0, 60)}”`);
  if (written.whole > BIGINT_MAX || written.whole < -BIGINT_MAX) {
    return unread('ERROR', 'num_too_large', 'Số tiền quá lớn');
  }
  if (written.whole < 0n && !column.negative) {
    return unread('ERROR', 'num_negative', 'Số tiền không thể âm', written.repairs);
  }
  return magnitude(written, column, context) ?? taken(written);
}

function taken(written: WrittenMoney): CellReading {
  const findings: Finding[] = [];
  const warn = (kind: string, message: string): void => void findings.push({ kind, severity: 'WARNING', message });
  if (written.coarse !== null && written.coarse > 0) {
    const unit = groupDigits(String(10 ** written.coarse));
    warn('num_rounded', `Số ghi tròn tới ${unit} đồng; lấy đúng như đã ghi`);
  }
  if (written.scientific) warn('num_scientific', 'Excel đã rút gọn số (dạng E+); các chữ số cuối có thể mất');
  if (!written.exact) warn('num_fraction', 'Số tiền có phần lẻ dưới một đồng; đã làm tròn');
  if (written.ambiguous && written.coarse !== null) {
    warn('num_ambiguous', 'Dấu phân cách có thể hiểu là phần nghìn hoặc phần thập phân; đã hiểu là phần nghìn');
  }
  const value = String(written.whole);
  return { ...reading(value, written.repairs, findings), shown: `${groupDigits(value)} đồng` };
}

/** The reading of a figure whose magnitude does not fit its column; null when it fits. */
function magnitude(
  written: WrittenMoney,
  column: FormColumn,
  { power, middle: own }: MoneyContext,
): CellReading | null {
  if (written.coarse !== null || written.whole === 0n) return null;
  const middle = usual(own, column.typical ?? null);
  if (middle === null) return null;
  const size = Math.abs(Number(written.whole));
  const small = power === 0 && size * MAGNITUDE < middle;
  const large = power > 0 && size > middle * MAGNITUDE;
  if (!small && !large) return null;
  const proposal = small ? written.whole * 1_000_000n : written.whole / 10n ** BigInt(power);
  const shown = `${groupDigits(String(proposal))} đồng`;
  const message = small
    ? `Số quá nhỏ so với cả cột: có thể ghi bằng triệu đồng. Đề nghị: ${shown}`
    : `Số quá lớn so với cả cột: có thể đã ghi bằng đồng. Đề nghị: ${shown}`;
  return {
    ...unread('WARNING', small ? 'num_million_in_vnd_column' : 'num_vnd_in_million_column', message, written.repairs),
    proposal: String(proposal),
    shown,
  };
}

/**
 * The size figures of this column usually have. Where the column's own middle is a thousand times off what such a
 * column holds anywhere, the whole column is in another unit than was said, and its middle is no witness.
 */
function usual(middle: number | null, typical: number | null): number | null {
  if (middle === null || typical === null) return middle ?? typical;
  return middle * MAGNITUDE < typical || middle > typical * MAGNITUDE ? typical : middle;
}
