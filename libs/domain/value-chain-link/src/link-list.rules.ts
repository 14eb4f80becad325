import { PartyKind } from '@domain/party';
import { fold, type IsoDate } from '@platform/kernel';
import type { JudgedRow } from '@platform/sheet-form';
import { LISTED_FORMS, LISTED_STATES } from './link-list.words';
import { formOf } from './link.rules';
import { LinkPartyKind, LinkRole, LinkState } from './link.words';

const BUSINESS =
  /(?:^|\s)(?:công ty|cty|doanh nghiệp|dntn|hợp tác xã|htx|tổ hợp tác|liên hiệp|siêu thị|chuỗi|cửa hàng|bếp ăn|nhà máy|xí nghiệp|tập đoàn|cơ sở|trang trại|kho|chợ|tnhh|cp)(?:\s|$)/iu;
const HOUSEHOLD = /^hộ\s/iu;
const UNMARKED_BUSINESS = /(?:^| )(?:cong ti|hop tac xa|sieu thi|chuoi cua hang|bep an|doanh nghiep|htx|tnhh)(?: |$)/;

/** Who a partner is, by the words of his name: a name without any word of a business is a person's. */
export function partnerKind(name: string): LinkPartyKind {
  const text = name.normalize('NFC');
  if (HOUSEHOLD.test(text)) return PartyKind.HOUSEHOLD;
  return BUSINESS.test(text) || UNMARKED_BUSINESS.test(fold(text)) ? PartyKind.ENTERPRISE : PartyKind.PERSON;
}

const text = (row: JudgedRow, key: string): string | null => {
  const value = row.cells[key]?.value ?? null;
  return value === null ? null : String(value);
};

/** The first and the last day that a day of this precision can be. */
function span(day: string): { first: IsoDate; last: IsoDate } {
  if (day.length === 10) return { first: day, last: day };
  const [year, month] = [Number(day.slice(0, 4)), day.length === 7 ? Number(day.slice(5, 7)) : 12];
  return { first: day.length === 7 ? `${day}-01` : `${day}-01-01`, last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** A trader is a person and has no tax code to miss; a term that ends before it begins is a slip of one of its days. */
export function reviewLink(row: JudgedRow): void {
  const { partner, partnerCode, endsOn } = row.cells;
  if (partnerCode && typeof partner?.value === 'string' && partnerKind(partner.value) !== LinkPartyKind.ENTERPRISE)
    partnerCode.findings = partnerCode.findings.filter(({ kind }) => kind !== 'code_missing');
  const [from, to] = [text(row, 'signedOn'), text(row, 'endsOn')];
  if (endsOn && from !== null && to !== null && span(to).last < span(from).first) {
    const message = 'Ngày kết thúc trước ngày ký; một trong hai ngày ghi nhầm';
    endsOn.findings.push({ kind: 'term_reversed', severity: 'WARNING', message });
  }
}

/** Which link of its organisation a row is: by its number and partner, else by partner, product and day. */
export function linkPart(row: JudgedRow): string {
  const partner = fold(text(row, 'partner') ?? '');
  const number = text(row, 'number');
  if (number !== null) return `${fold(number)}|${partner}`;
  return ['', partner, fold(text(row, 'product') ?? ''), text(row, 'signedOn') ?? ''].join('|');
}

/**
 * What a row says in the register's words. A day known by its year or month alone counts from its first day, an end up to
 * its last; the note says how it was written. Without a day of signing there is nothing the law knows as a link: a draft.
 */
export function deriveLink(row: JudgedRow): Record<string, string | number | null> {
  const listed = LISTED_FORMS.find(({ value }) => value === text(row, 'form'));
  const stages = listed?.stages ?? { supply: false, production: false, processing: false, consumption: false };
  const signed = text(row, 'signedOn');
  const ends = text(row, 'endsOn');
  const status = LISTED_STATES.find(({ value }) => value === text(row, 'status'));
  const state = signed === null ? LinkState.DRAFT : (status?.state ?? LinkState.SIGNED);
  const told = [
    text(row, 'note'),
    signed !== null && signed.length < 10 ? `Ngày ký ghi trong danh sách: ${signed}` : null,
    ends !== null && ends.length < 10 ? `Ngày kết thúc ghi trong danh sách: ${ends}` : null,
    status && (signed === null || status.value === 'PROLONGED') ? `Tình trạng ghi trong danh sách: ${status.label}` : null,
  ];
  const flags = Object.fromEntries(Object.entries(stages).map(([stage, held]) => [stage, held ? 'true' : 'false']));
  return {
    ...flags,
    linkForm: formOf(stages),
    linkState: state,
    partnerKind: partnerKind(text(row, 'partner') ?? ''),
    partnerRole: listed?.partner ?? LinkRole.BUYER,
    partnerFold: fold(text(row, 'partner') ?? ''),
    numberFold: text(row, 'number') === null ? null : fold(text(row, 'number') ?? ''),
    productFold: fold(text(row, 'product') ?? ''),
    signedFrom: signed === null ? null : span(signed).first,
    endsUntil: ends === null ? null : span(ends).last,
    endWords: status && state !== LinkState.DRAFT ? `Danh sách ghi: ${status.label}` : null,
    listNote: told.filter(Boolean).join('\n') || null,
  };
}
