import { type Cell, cellText, fromOldFont, isSerial, looksLikeOldFont } from '@platform/spreadsheet';
import { cleanText, formulaError, isPlaceholder, textKey, writeOut, writingFindings } from './clean-text.rules';
import { shownDay } from './day.rules';
import type { FormColumn } from './form';
import { type CellReading, type Finding, unread } from './reading';

const LONGEST = 500;
const NONE: readonly string[] = [];

/**
 * Reads free text: space and Unicode are put right, everything else stays as typed. Lost marks, capitals and
 * abbreviations are noted, never undone: a name is what its owner registered.
 */
export function readText(cell: Cell, column: FormColumn): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'text_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell))
    return unread('ERROR', 'text_is_date', `Excel đã đổi chữ thành ngày (${shownDay(String(cell.date))})`);
  const { text, repairs } = cleanText(cellText(cell));
  if (isPlaceholder(text)) return unread('INFO', 'text_dash_for_empty', 'Ghi gạch ngang: coi là để trống', repairs);
  if (looksLikeOldFont(text)) {
    const read = fromOldFont(text);
    const message = `Chữ ở phông cũ (TCVN3) không còn ghi tên phông; có thể là “${read.slice(0, 80)}”`;
    return { ...unread('ERROR', 'text_old_font', message, repairs), proposal: read };
  }
  const longest = column.max ?? LONGEST;
  if (text.length > longest) return unread('ERROR', 'text_too_long', `Dài quá ${longest} ký tự`, repairs);
  if (column.accepts && !column.accepts.test(text))
    return unread('ERROR', 'text_not_accepted', column.accepts.otherwise, repairs);
  const abbreviations = column.abbreviations ?? {};
  const findings: Finding[] = column.verbatim
    ? []
    : writingFindings(text, column.vocabulary ?? NONE, new Set(Object.keys(abbreviations)));
  const full = writeOut(text, abbreviations);
  if (full !== text) {
    const message = `Tên viết tắt; giữ như đã ghi, đối chiếu theo “${full}”`;
    findings.push({ kind: 'name_abbreviated', severity: 'INFO', message });
  }
  return { value: text, key: textKey(text, abbreviations), repairs, findings };
}
