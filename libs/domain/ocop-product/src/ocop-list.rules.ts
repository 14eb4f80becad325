import { fold, type IsoDate, isIsoDate } from '@platform/kernel';
import type { JudgedRow } from '@platform/sheet-form';
import { OcopAuthority } from './certificate.rules';
import { SubjectKind } from './ocop.words';

/** What a list says of one decision; `on` only where the whole day is told. */
export interface ToldDecision {
  stars: number;
  on: IsoDate | null;
  year: number;
  number: string | null;
  issuedBy: string | null;
  authority: OcopAuthority | null;
}

const AUTHORITIES: readonly (readonly [RegExp, OcopAuthority])[] = [
  [/trung ương|quốc gia|cấp bộ|bộ trưởng|bộ nông nghiệp|bnn|(?:^|\W)bộ(?:\W|$)/iu, OcopAuthority.CENTRE],
  [/huyện|thị xã|thành phố|(?:^|\W)tp\.?\s|cấp h(?:\W|$)/iu, OcopAuthority.DISTRICT],
  [/tỉnh/iu, OcopAuthority.PROVINCE],
];

/**
 * Who decided, where the words say so. "UBND" alone is of any tier, and so is the sign "QĐ-UBND"; a provincial city under a
 * named province ("TP Bắc Giang, tỉnh Bắc Giang") is of the district's tier.
 */
export function authorityIn(words: string | null): OcopAuthority | null {
  const text = words?.normalize('NFC') ?? '';
  return AUTHORITIES.find(([said]) => said.test(text))?.[1] ?? null;
}

/** Number and day inside a cell that holds the whole decision: "QĐ 1387/QĐ-UBND 09/12/2021", "QĐ UBND tỉnh 26/8/2021 (đợt 1)". */
export function decisionIn(words: string | null): { number: string | null; on: IsoDate | null } {
  const text = words?.normalize('NFC') ?? '';
  const number = /\d[\d.]*\s*\/\s*QĐ[-–\p{L}\d]*/iu.exec(text)?.[0].replace(/\s+/g, '') ?? null;
  const day = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})(?!\d)/.exec(text.replace(number ?? '\u0000', ''));
  const on = day ? `${day[3]}-${day[2]!.padStart(2, '0')}-${day[1]!.padStart(2, '0')}` : null;
  return { number, on: on !== null && isIsoDate(on) ? on : null };
}

const HOUSEHOLD = /^(?:hộ|cơ sở|trang trại|ông|bà)\s/iu;
const ENTERPRISE = /(?:^|\s)(?:công ty|cty|doanh nghiệp|dntn|tnhh|xí nghiệp|tập đoàn)(?:\s|$)/iu;
const ORGANISATION = /^(?:hợp tác xã|htx|tổ hợp tác|tht|liên hiệp|lhhtx)(?:\s|$)/iu;

/** Whose product it is, by how his name begins; by what the list calls him before that. */
export function subjectKindOf(name: string | null, called: string | null): SubjectKind {
  if (name === null) return SubjectKind.UNKNOWN;
  const text = name.normalize('NFC');
  if (ORGANISATION.test(text)) return SubjectKind.ORGANISATION;
  if (ENTERPRISE.test(text)) return SubjectKind.ENTERPRISE;
  if (called !== null && called in SubjectKind) return called as SubjectKind;
  return HOUSEHOLD.test(text) ? SubjectKind.HOUSEHOLD : SubjectKind.UNKNOWN;
}

const text = (row: JudgedRow, key: string): string | null => {
  const value = row.cells[key]?.value ?? null;
  return value === null ? null : String(value);
};

/** The decisions of a row that can be kept: a rank and at least a year. The first one, then the second. */
export function toldDecisions(row: JudgedRow): ToldDecision[] {
  return ['', 'second'].flatMap((nth): ToldDecision[] => {
    const of = (name: string): string | null => text(row, nth === '' ? name : nth + name[0]!.toUpperCase() + name.slice(1));
    const stars = of('stars') ?? (nth === '' && text(row, 'secondStars') === null ? text(row, 'currentStars') : null);
    const words = of('decisionNumber');
    const inside = decisionIn(words);
    const written = of('decisionOn');
    const on = written?.length === 10 ? written : inside.on;
    const year = (on ?? written ?? of('decisionYear'))?.slice(0, 4) ?? null;
    if (stars === null || year === null) return [];
    const number = inside.number ?? (words !== null && words.length <= 100 ? words : null);
    const issuedBy = of('issuedBy') ?? (inside.number === words ? null : words);
    return [{ stars: Number(stars), on, year: Number(year), number, issuedBy, authority: authorityIn(issuedBy) }];
  });
}

/** What is odd between the cells of a row: a rank without a decision, a rank of today that no decision gave. */
export function reviewProduct(row: JudgedRow): void {
  const { stars, currentStars } = row.cells;
  const told = toldDecisions(row);
  const warn = (cell: typeof stars, kind: string, message: string): void =>
    void cell?.findings.push({ kind, severity: 'WARNING', message });
  if (told.length === 0) {
    const ranked = stars?.value != null ? stars : currentStars?.value != null ? currentStars : undefined;
    warn(ranked, 'decision_unknown', 'Có hạng sao nhưng không có ngày hay năm quyết định: chỉ ghi sản phẩm, chưa ghi giấy chứng nhận');
    return;
  }
  const last = told.at(-1)!;
  if (currentStars?.value != null && Number(currentStars.value) !== last.stars)
    warn(currentStars, 'current_stars_differ', `Hạng hiện tại khác hạng của quyết định sau cùng (${last.stars} sao)`);
  const [first, second] = told.map(({ on, year }) => on ?? `${year}`);
  if (first !== undefined && second !== undefined && second < first.slice(0, second.length))
    warn(row.cells.secondDecisionOn ?? row.cells.secondStars, 'decisions_reversed', 'Quyết định lần 2 trước quyết định lần 1');
}

const keyOf = ({ stars, number, on, year }: ToldDecision): string => [stars, number === null ? '' : fold(number), on ?? year].join('/');

/** Which product, and told by which decisions: two rows of one product with other decisions are not one row twice. */
export function productPart(row: JudgedRow): string {
  const subject = text(row, 'organisation');
  const place = row.cells.commune?.key ?? text(row, 'district') ?? '';
  return [fold(text(row, 'product') ?? ''), subject === null ? '' : fold(subject), place, ...toldDecisions(row).map(keyOf)].join('|');
}

/** A row in the register's words. `told` is read by the set-based steps as rows of its own. */
export function deriveProduct(row: JudgedRow): Record<string, string | number | null> {
  const subject = text(row, 'organisation');
  const score = text(row, 'score');
  const told = toldDecisions(row).map((one, at, all) => ({
    ...one,
    numberFold: one.number === null ? null : fold(one.number),
    score: score !== null && at === all.length - 1 ? Number(score) : null,
  }));
  return {
    productFold: fold(text(row, 'product') ?? ''),
    subjectFold: subject === null ? null : fold(subject),
    subjectIs: subjectKindOf(subject, text(row, 'subjectKind')),
    told: JSON.stringify(told),
  };
}
