/**
 * The fonts of TCVN 5712 (".VnTime" and its family) show Vietnamese letters where Latin-1 has signs. What a file holds is the
 * signs; what its writer saw is the letters. A font whose name ends in H shows capitals for the same signs.
 */
const SIGNS =
  '\u00b8\u00b5\u00b6\u00b7\u00b9\u00a8\u00be\u00bb\u00bc\u00bd\u00c6\u00a9\u00ca\u00c7\u00c8\u00c9\u00cb\u00ae\u00d0\u00cc\u00ce\u00cf\u00d1\u00aa\u00d5\u00d2\u00d3\u00d4\u00d6' +
  '\u00dd\u00d7\u00d8\u00dc\u00de\u00e3\u00df\u00e1\u00e2\u00e4\u00ab\u00e8\u00e5\u00e6\u00e7\u00e9\u00ac\u00ed\u00ea\u00eb\u00ec\u00ee\u00f3\u00ef\u00f1\u00f2\u00f4\u00ad\u00f8\u00f5\u00f6\u00f7\u00f9' +
  '\u00fd\u00fa\u00fb\u00fc\u00fe\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6';
const LETTERS = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệ' + 'íìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữự' + 'ýỳỷỹỵĂÂĐÊÔƠƯ';
const LETTER_OF: ReadonlyMap<string, string> = new Map([...SIGNS].map((sign, i) => [sign, [...LETTERS][i] ?? sign]));

/** Signs that stand inside a word only when the word was written in such a font: not the degree, nor the square metre. */
const SIGN = '[\u00a1-\u00a9\u00ab-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d7\u00f7]';
const IN_WORD = new RegExp(`\\p{L}${SIGN}|${SIGN}\\p{L}`, 'u');
/** Words of every office's list; two of them make a text Vietnamese beyond doubt. */
const KNOWN =
  /(?<!\p{L})(?:hợp|tác|xã|phường|tỉnh|huyện|thôn|số|tên|nông|nghiệp|vốn|điều|lệ|thành|viên|đồng|lĩnh|vực)(?!\p{L})/giu;

/** How a font of a workbook is to be read: null for a font of today. */
export type OldFont = 'LETTERS' | 'CAPITALS' | null;

export function oldFontOf(name: string): OldFont {
  if (!/^\.vn/i.test(name)) return null;
  return /h$/i.test(name) ? 'CAPITALS' : 'LETTERS';
}

export function fromOldFont(text: string, font: Exclude<OldFont, null> = 'LETTERS'): string {
  const letters = [...text].map((sign) => LETTER_OF.get(sign) ?? sign).join('');
  return font === 'CAPITALS' ? letters.toUpperCase() : letters;
}

/** True for a text that was written in such a font although nothing says so any more. */
export function looksLikeOldFont(text: string): boolean {
  return IN_WORD.test(text);
}

/** True when the text reads as Vietnamese once its signs are taken for letters. */
export function readsAsOldFont(text: string): boolean {
  if (!looksLikeOldFont(text)) return false;
  const words = new Set([...fromOldFont(text).matchAll(KNOWN)].map(([word]) => word.toLowerCase()));
  return words.size >= 2;
}
