import { cleanText } from './clean-text.rules';
import { scaled, type WrittenNumber, writtenNumber } from './number-text.rules';
import type { Repair } from './reading';

/** An amount as it stands in a text, in đồng once its own unit word or the column's unit is applied. */
export interface WrittenMoney {
  whole: bigint;
  exact: boolean;
  /** The power of ten of the last digit written, where a unit word made the amount coarse; null otherwise. */
  coarse: number | null;
  ambiguous: boolean;
  scientific: boolean;
  repairs: Repair[];
}

const CURRENCY = /\s*(?:việt nam đồng|đồng|vnđ|vnd|đ|₫)\.?$/iu;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:tỷ|tỉ|ty|ti|tỷ đồng)\.?$/iu, 9],
  [/\s*(?:triệu|trieu|tr\.?đ|tr)\.?$/iu, 6],
  [/\s*(?:nghìn|ngàn|nghin|ngan|k)\.?$/iu, 3],
];

/** Reads "1.234.567", "4,2 tỷ", "203 triệu", "1 tỷ 200 triệu", "… đ"; `power` is 6 in a column kept in millions. */
export function writtenMoney(raw: string, power: number): WrittenMoney | null {
  const { text, repairs } = cleanText(raw);
  if (/^\d+k?g$/i.test(text)) return null;
  const bare = text.replace(/^(?:vnđ|vnd)\s*/i, '').replace(CURRENCY, '');
  const parts = bare.split(/(?<=tỷ|tỉ|ty|triệu|trieu)\s+(?=\d)/iu);
  if (parts.length > 1) return compound(parts, repairs);
  const unit = UNITS.find(([word]) => word.test(bare));
  const number = writtenNumber(unit ? bare.replace(unit[0], '') : bare);
  if (!number) return null;
  if (bare !== text && !unit) repairs.push({ kind: 'num_text_with_dong', message: 'Bỏ đơn vị tiền sau số' });
  if (unit) repairs.push({ kind: 'num_text_unit', message: 'Đổi ra đồng theo đơn vị ghi trong ô' });
  if (number.grouped !== 'NONE') repairs.push({ kind: 'num_text_grouped', message: 'Bỏ dấu phân cách hàng nghìn' });
  return { ...amount(number, unit?.[1] ?? power), coarse: unit ? unit[1] - number.scale : null, repairs };
}

function amount(number: WrittenNumber, power: number): Omit<WrittenMoney, 'repairs' | 'coarse'> {
  return { ...scaled(number, power), ambiguous: number.ambiguous, scientific: number.scientific };
}

function compound(parts: readonly string[], repairs: Repair[]): WrittenMoney | null {
  let whole = 0n;
  let coarse = Infinity;
  for (const part of parts) {
    const unit = UNITS.find(([word]) => word.test(part));
    const number = unit && writtenNumber(part.replace(unit[0], ''));
    if (!unit || !number || number.negative || unit[1] >= coarse) return null;
    const { whole: piece, exact } = scaled(number, unit[1]);
    if (!exact) return null;
    whole += piece;
    coarse = unit[1];
  }
  repairs.push({ kind: 'num_text_unit', message: 'Cộng các phần và đổi ra đồng' });
  return { whole, exact: true, coarse, ambiguous: false, scientific: false, repairs };
}
