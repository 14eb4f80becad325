import { fold } from '@platform/kernel';
import { type Cell, cellText, isSerial } from '@platform/spreadsheet';
import { cleanText, formulaError, isPlaceholder, spellingRepair } from './clean-text.rules';
import { type CellReading, type Finding, unread } from './reading';

/** What a lookup knows about a text, given the heading of the group its row stands under. */
export type LookupAnswer =
  /** `id` is the record as written (a unit that was merged since), `key` the one it is today, `label` its name today. */
  | { kind: 'FOUND'; id: string; key: string; label: string; note?: string; doubt?: string }
  | { kind: 'AMBIGUOUS'; labels: readonly string[] }
  | { kind: 'UNKNOWN' };

/** Supplied by the domain: units by any name they ever had. Called once a row, so it answers from memory. */
export type Lookup = (text: string, context: string | null) => LookupAnswer;

/** Reads a cell that names a record of the register; `value` is its id as written, `key` its id today, `shown` its name today. */
export function readLookup(cell: Cell, lookup: Lookup, context: string | null): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'text_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell)) return unread('ERROR', 'text_is_date', 'Ô chứa ngày, không phải tên');
  const { text, repairs } = cleanText(cellText(cell));
  if (isPlaceholder(text)) return unread('WARNING', 'lookup_missing', 'Ghi gạch ngang: coi là để trống', repairs);
  const answer = lookup(text, context);
  if (answer.kind === 'UNKNOWN') {
    const unknown = unread('ERROR', 'lookup_unknown', `Không tìm thấy “${text.slice(0, 80)}” trong danh mục`, repairs);
    return { ...unknown, key: fold(text) };
  }
  if (answer.kind === 'AMBIGUOUS') {
    const message = `“${text}” có thể là: ${answer.labels.slice(0, 5).join('; ')}. Cần chọn`;
    return { ...unread('ERROR', 'lookup_ambiguous', message, repairs), key: fold(text) };
  }
  const findings: Finding[] = [];
  if (answer.doubt) findings.push({ kind: 'lookup_doubt', severity: 'WARNING', message: answer.doubt });
  if (answer.note) findings.push({ kind: 'lookup_old_name', severity: 'INFO', message: answer.note });
  else {
    const repair = spellingRepair(text, answer.label);
    if (repair) repairs.push(repair);
  }
  return { value: answer.id, shown: answer.label, key: answer.key, repairs, findings };
}
