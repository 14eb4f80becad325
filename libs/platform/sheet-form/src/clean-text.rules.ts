import { fold } from '@platform/kernel';
import { type Cell, cellText, isError } from '@platform/spreadsheet';
import type { Finding, Repair } from './reading';

const ERROR_VALUE = /^#(REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL|SPILL|CALC|GETTING_DATA)[!?]?$/i;
const DASH = /^[-–—_.…*]+$/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** The text of a cell in one spelling: composed, single plain spaces, nothing invisible. Idempotent. */
export function cleanText(raw: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const step = (text: string, next: string, kind: string, message: string): string => {
    if (text !== next) repairs.push({ kind, message });
    return next;
  };
  let text = step(raw, raw.normalize('NFC'), 'text_nfd', 'Chuyển dấu tổ hợp sang Unicode dựng sẵn');
  text = step(text, text.replace(INVISIBLE, '').replace(CONTROL, ''), 'text_invisible', 'Bỏ ký tự ẩn');
  text = step(text, text.replace(ODD_SPACE, ' '), 'text_nbsp', 'Thay khoảng trắng đặc biệt');
  text = step(text, text.replace(/ *[\r\n\t\v\f\u2028\u2029]+ */g, ' '), 'text_line_break', 'Nối dòng trong ô');
  text = step(text, text.trim(), 'text_trailing_space', 'Bỏ khoảng trắng đầu và cuối');
  text = step(text, text.replace(/ {2,}/g, ' '), 'text_double_space', 'Bỏ khoảng trắng lặp');
  // Dropping an invisible letter may bring a base and its mark together.
  return { text: text.normalize('NFC'), repairs };
}

/** Dashes and dots officials put where nothing is known. */
export function isPlaceholder(text: string): boolean {
  return DASH.test(text);
}

/** The error a formula left, whether Excel marked it or a .csv only spells it. */
export function formulaError(cell: Cell): string | null {
  if (isError(cell)) return cell.error;
  const text = cellText(cell).trim();
  return ERROR_VALUE.test(text) ? text.toUpperCase() : null;
}

/** A tone on the second vowel of an open oa, oe, uy: the older of two correct spellings. Not after q: "quý" has one. */
const OLD_TONE = /(?<!q)(?:o[ae]|uy)[\u0300\u0301\u0303\u0309\u0323](?![a-z\u0300-\u036f])/;

/** True for "hoà", "thuỷ" (now usually "hòa", "thủy"): the same word in the older placement of the tone. */
export function hasOldTone(text: string): boolean {
  return OLD_TONE.test(text.normalize('NFD').toLowerCase());
}

export function hasMarks(text: string): boolean {
  return /\p{M}|đ/iu.test(text.normalize('NFD'));
}

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?';
/** A stop at the end needs a tone; ie, uo, ye before a consonant need their hats: without marks these are no words. */
const NO_WORD = new RegExp(`^${ONSET}(?:[aeiouy]{1,3}(?:ch|[cpt])|ie(?:ng|[nmpu])|uo(?:ng|[nmi])|u?ye[nu])$`);

const SYLLABLE = new RegExp(`^${ONSET}[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$`);
/** So many syllables in a row without a single mark are no Vietnamese sentence. */
const NEVER_UNMARKED = 5;

/**
 * True when the text carries no mark at all although it holds a Vietnamese word that cannot be spelt so, by the word
 * list or by its sound. Says nothing about what the marks were: that only a list of values can prove.
 */
export function lostMarks(text: string, vocabulary: readonly string[] = []): boolean {
  if (hasMarks(text)) return false;
  const key = ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  if (vocabulary.some((word) => hasMarks(word) && key.includes(` ${unmark(word)} `))) return true;
  const mixedCase = /[a-z]/.test(text);
  const words = text.split(/[^A-Za-z]+/).filter((word) => !(mixedCase && word === word.toUpperCase()));
  const syllables = words.filter((word) => SYLLABLE.test(word.toLowerCase())).length;
  if (syllables >= NEVER_UNMARKED && syllables === words.filter(Boolean).length) return true;
  return words.some((word) => NO_WORD.test(word.toLowerCase()));
}

/** Lower case without marks, y kept: for comparing with unmarked text. */
export function unmark(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

/** True when two words or more are written in capitals only and nothing in small letters. */
export function isUpper(text: string, acronyms: ReadonlySet<string> = new Set()): boolean {
  if (/\p{Ll}/u.test(text.normalize('NFC'))) return false;
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1 && !acronyms.has(word));
  return words.length >= 2 || (words[0]?.length ?? 0) > 6;
}

/** The text with its abbreviations written out, longest first; case of the abbreviation as officials write it. */
export function writeOut(text: string, abbreviations: Readonly<Record<string, string>>): string {
  const shorts = Object.keys(abbreviations).sort((a, b) => b.length - a.length);
  if (shorts.length === 0) return text;
  const escaped = shorts.map((short) => short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\d])`, 'gu');
  return text.replace(pattern, (short) => abbreviations[short] ?? short);
}

/** The key a text is matched by: abbreviations written out, then folded. */
export function textKey(text: string, abbreviations: Readonly<Record<string, string>> = {}): string {
  return fold(writeOut(text, abbreviations));
}

/** What was typed differently from the listed spelling it stands for. */
export function spellingRepair(typed: string, listed: string): Repair | null {
  if (typed === listed) return null;
  if (!hasMarks(typed) && hasMarks(listed)) {
    return { kind: 'text_no_diacritics', message: `Khôi phục dấu theo danh mục: “${listed}”` };
  }
  if (typed.toLowerCase() === listed.toLowerCase()) {
    return { kind: 'text_upper', message: `Viết lại chữ hoa, chữ thường theo danh mục: “${listed}”` };
  }
  return { kind: 'text_spelling', message: `Viết theo danh mục: “${listed}”` };
}

/** The notes every kept text may earn; the text itself stays as typed. */
export function writingFindings(text: string, vocabulary: readonly string[], acronyms: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  if (lostMarks(text, vocabulary)) {
    const message = 'Chữ bị mất dấu; giữ như đã ghi, cần người kiểm tra';
    findings.push({ kind: 'text_no_diacritics', severity: 'WARNING', message });
  }
  // One short word in capitals may be an acronym, unless it is a word of this column.
  if (isUpper(text, acronyms) || vocabulary.some((word) => word.toUpperCase() === text)) {
    const message = 'Viết hoa toàn bộ; giữ như đã ghi';
    findings.push({ kind: 'text_upper', severity: 'WARNING', message });
  }
  if (hasOldTone(text)) {
    const message = 'Dấu thanh đặt theo lối cũ; giữ như đã ghi, tìm kiếm không phân biệt';
    findings.push({ kind: 'text_old_tone_style', severity: 'INFO', message });
  }
  return findings;
}
