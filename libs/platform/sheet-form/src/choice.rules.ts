import { fold } from '@platform/kernel';
import { type Cell, cellText, isSerial } from '@platform/spreadsheet';
import { cleanText, formulaError, isPlaceholder, spellingRepair } from './clean-text.rules';
import type { ChoiceOption, FormColumn } from './form';
import { type CellReading, type Finding, reading, unread } from './reading';
import { readText } from './text.rules';

/**
 * Reads a value of a list, by its label or a synonym, in any spelling that means exactly one entry. What is not in
 * the list is refused in a closed list and kept as text, with a note, in an open one.
 */
export function readChoice(cell: Cell, column: FormColumn): CellReading {
  const formula = formulaError(cell);
  if (formula) return unread('ERROR', 'text_formula_error', `Ô bị lỗi công thức ${formula}; không lấy giá trị`);
  if (isSerial(cell)) return unread('ERROR', 'text_is_date', 'Ô chứa ngày, không phải giá trị của danh mục');
  const { text, repairs } = cleanText(cellText(cell));
  const options = column.choices ?? [];
  if (isPlaceholder(text) && !signed(text, options))
    return unread('INFO', 'text_dash_for_empty', 'Ghi gạch ngang: coi là để trống');
  const exact = options.find((option) => option.label === text || option.value === text) ?? signed(text, options);
  if (exact) return { ...reading(exact.value, repairs), shown: exact.label };
  const alike = fold(text) === '' ? [] : options.filter((option) => spellings(option).includes(fold(text)));
  const only = alike.length === 1 ? alike[0] : undefined;
  if (only) {
    const repair = spellingRepair(text, only.label);
    return { ...reading(only.value, repair ? [...repairs, repair] : repairs), shown: only.label };
  }
  const marked = column.marks && /^[xX✓✔v]$/.test(text) ? options.find(({ value }) => value === column.marks) : undefined;
  if (marked) {
    const message = `Chỉ đánh dấu “${text}”. Đề nghị: ${marked.label}`;
    return { ...unread('WARNING', 'choice_mark', message, repairs), proposal: marked.value };
  }
  if (!column.open) {
    const labels = options.map((option) => option.label).join(', ');
    return unread('ERROR', 'choice_unknown', `“${text.slice(0, 60)}” không có trong danh mục: ${labels}`, repairs);
  }
  const kept = readText(cell, column);
  const note: Finding = { kind: 'choice_unlisted', severity: 'INFO', message: 'Ngoài danh mục; giữ như đã ghi' };
  return { ...kept, findings: [...kept.findings, note] };
}

/* Signs fold to nothing: "★★★" is found by its very writing alone. */
function signed(text: string, options: readonly ChoiceOption[]): ChoiceOption | undefined {
  return fold(text) === '' ? options.find(({ synonyms }) => synonyms?.includes(text)) : undefined;
}

function spellings(option: ChoiceOption): string[] {
  return [option.label, ...(option.synonyms ?? [])].map(fold);
}
