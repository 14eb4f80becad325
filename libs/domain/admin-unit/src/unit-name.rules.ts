import { fold } from '@platform/kernel';

/** The three tiers there ever were. Districts ended on 2025-07-01 (Law 72/2025/QH15). */
export const UnitLevel = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', COMMUNE: 'COMMUNE' } as const;
export type UnitLevel = (typeof UnitLevel)[keyof typeof UnitLevel];

/** What a unit is called before its name; `thành phố` and `thị xã` differ by tier, so the tier is needed to tell. */
export const UnitKind = {
  PROVINCE: 'PROVINCE',
  CENTRAL_CITY: 'CENTRAL_CITY',
  RURAL_DISTRICT: 'RURAL_DISTRICT',
  URBAN_DISTRICT: 'URBAN_DISTRICT',
  TOWN: 'TOWN',
  PROVINCIAL_CITY: 'PROVINCIAL_CITY',
  COMMUNE: 'COMMUNE',
  WARD: 'WARD',
  TOWNSHIP: 'TOWNSHIP',
  SPECIAL_ZONE: 'SPECIAL_ZONE',
} as const;
export type UnitKind = (typeof UnitKind)[keyof typeof UnitKind];

/** Words and abbreviations officials put before a name: as written (tone last), as folded, the word they stand for. */
const PREFIXES: readonly (readonly [written: string, folded: string, word: string])[] = [
  ['thành phố', 'thanh pho', 'Thành phố'],
  ['thị trấn', 'thi tran', 'Thị trấn'],
  ['đặc khu', 'dac khu', 'Đặc khu'],
  ['thị xã', 'thi xa', 'Thị xã'],
  ['phường', 'phuong', 'Phường'],
  ['huyện', 'huien', 'Huyện'],
  ['quận', 'quan', 'Quận'],
  ['tỉnh', 'tinh', 'Tỉnh'],
  ['xã', 'xa', 'Xã'],
  ['t p', 't p', 'Thành phố'],
  ['t x', 't x', 'Thị xã'],
  ['t t', 't t', 'Thị trấn'],
  ['tp', 'tp', 'Thành phố'],
  ['tx', 'tx', 'Thị xã'],
  ['tt', 'tt', 'Thị trấn'],
  ['đk', 'dk', 'Đặc khu'],
  ['p', 'p', 'Phường'],
  ['f', 'f', 'Phường'],
  ['h', 'h', 'Huyện'],
  ['q', 'q', 'Quận'],
  ['x', 'x', 'Xã'],
  ['t', 't', 'Tỉnh'],
];

/** A name as written, taken apart. */
export interface UnitName {
  /** The word of its kind ("Xã", "Thành phố"); null where the text names none ("Trí Yên"). */
  readonly word: string | null;
  /** The name without its kind, folded: the key by which names meet. */
  readonly core: string;
  /** The name without its kind, with its marks, in one spelling; '' where the text was written without marks. */
  readonly spelling: string;
}

/**
 * Every way to read a name: "TT. Neo" and "P. Bắc Giang" have one. Without marks there may be two, likelier first:
 * "PHUONG SON" is phường Sơn or (xã, phường) Phương Sơn; with marks "Phượng Sơn" is never a phường.
 */
export function readUnitName(text: string): [UnitName, ...UnitName[]] {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .split(NOT_IN_A_WORD)
    .filter((word) => word !== '');
  const marked = ANY_MARK.test(words.join(' '));
  const asWritten = words.map(respell);
  const nameFrom = (skip: number, word: string | null): UnitName => ({
    word,
    core: withoutZeros(fold(words.slice(skip).join(' '))),
    spelling: marked ? asWritten.slice(skip).map(withoutZeros).join(' ') : '',
  });
  const whole = nameFrom(0, null);
  const prefix = prefixForms.find(([written, folded]) => {
    const length = folded.split(' ').length;
    if (words.length <= length) return false;
    const start = asWritten.slice(0, length).join(' ');
    return start === written || (!marked && fold(start) === folded);
  });
  if (prefix === undefined) return [whole];
  const named = nameFrom(prefix[1].split(' ').length, prefix[2]);
  return marked ? [named] : [named, whole];
}

/** Splits "xã Trí Yên, huyện Yên Dũng, tỉnh Bắc Giang" into its parts from the smallest unit to the largest. */
export function splitAddress(text: string): string[] {
  return text
    .split(/\s*(?:[,;]|\s[-–]\s)\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const NOT_IN_A_WORD = /[^\p{L}\p{M}\p{N}]+/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ANY_MARK = /\p{M}|đ/u;

/** "Phường 05" and "Phường 5" are one ward: the numbered wards were written both ways. */
function withoutZeros(core: string): string {
  return /^0+\d+$/.test(core) ? core.replace(/^0+/, '') : core;
}

/**
 * One spelling of a word in NFD and lower case: the tone moved to its end (hoà = hòa), y after a consonant as i
 * (mỹ = mĩ, quý = quí). Names that still differ ("Hương Vân", "Hương Văn") are different units though they fold alike.
 */
function respell(word: string): string {
  const tone = word.match(TONES)?.join('') ?? '';
  return (word.replace(TONES, '').replace(/(?<=[bcdghklmnpqrstvxđ]|qu)y$/u, 'i') + tone).normalize('NFC');
}

const prefixForms = PREFIXES.map(
  ([written, folded, word]) => [written.normalize('NFD').split(' ').map(respell).join(' '), folded, word] as const,
);
