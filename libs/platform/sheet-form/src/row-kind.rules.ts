import { fold } from '@platform/kernel';
import { type Cell, cellText, isBlank, type SheetRow } from '@platform/spreadsheet';
import { cleanText } from './clean-text.rules';
import { type Form, namingColumn } from './form';
import { isNumbering, type SheetLayout } from './header.rules';

/** What a row of the sheet is. Only DATA is imported; UNKNOWN is shown, so that nothing disappears unseen. */
export const RowKind = {
  TITLE: 'TITLE',
  HEADER: 'HEADER',
  NUMBERING: 'NUMBERING',
  GROUP: 'GROUP',
  DATA: 'DATA',
  SUBTOTAL: 'SUBTOTAL',
  TOTAL: 'TOTAL',
  BLANK: 'BLANK',
  FOOTER: 'FOOTER',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RowKind = (typeof RowKind)[keyof typeof RowKind];

export interface ClassifiedRow {
  kind: RowKind;
  /** Vietnamese, why it was taken for that. */
  reason: string;
  /** GROUP: the heading of the group. */
  label?: string;
}

const MARKER = /^(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)[.)]?$/;
const NUMBER = /^\d+(?:\.0+)?[.)]?$/;
// The words below are written as `fold` writes them: without marks, y as i.
const PLACE = /^(?:huien|thi xa|thanh pho|tp|quan|tinh|xa|phuong|thi tran|dac khu|cum|khu vuc|vung)(?: |$)/;
const TOTAL = /^(?:tổng|tong)(?:$|[:.]|\s+(?:cộng|cong|số|so)(?![\p{L}]))|^(?:cộng )?toàn tỉnh/iu;
/** "Cộng" with its mark, or wholly unmarked: "Công ty" is a name. */
const SUBTOTAL = /^(?:cộng|cong)(?![\p{L}])/iu;
const FOOTER =
  /^(?:ghi chu|nguoi lap|lap bieu|thu truong|ke toan|chu tich|giam doc|noi nhan|xac nhan|ki ten|ki ghi ro|tm|pho (?:chu tich|giam doc|truong phong)|nguoi (?:kiem|ki)|ngai .*thang .*nam|.{0,40} ngai .*thang .*nam)(?: |$)/;

/** Reads the kinds of a sheet's rows from top to bottom; one instance for one reading. */
export class RowClassifier {
  private totalSeen = false;
  /** A header of other columns was met: whatever follows belongs to another table. */
  private elsewhere = false;
  private readonly words: ReadonlySet<string>;
  private readonly ordinal: number | null;
  private readonly name: number | null;
  private readonly mapped: readonly number[];
  private readonly headerTexts: readonly string[];
  /** Words that the heading of a record begins with. */
  private readonly records: readonly string[];

  constructor(
    form: Form,
    private readonly layout: SheetLayout,
  ) {
    this.words = new Set(form.columns.flatMap(({ label, synonyms }) => [label, ...synonyms].map(fold)));
    const at = (test: (key: string) => boolean): number | null =>
      layout.columns.find((column) => column.key !== null && test(column.key))?.index ?? null;
    const ordinals = new Set(form.columns.filter((column) => column.kind === 'ORDINAL').map((column) => column.key));
    this.ordinal = at((key) => ordinals.has(key));
    this.name = at((key) => key === namingColumn(form));
    this.records = (form.part?.headings ?? []).map(fold);
    this.mapped = layout.columns.filter((column) => column.key !== null).map((column) => column.index);
    this.headerTexts = layout.columns.flatMap((column) => column.heading.split(' › ').map(fold)).filter(Boolean);
  }

  classify(row: SheetRow): ClassifiedRow {
    if (row.cells.every(isBlank)) return { kind: 'BLANK', reason: 'Dòng trống' };
    if (row.no < this.layout.headerTop) return { kind: 'TITLE', reason: 'Dòng trên tiêu đề cột' };
    if (row.no <= this.layout.headerBottom) return { kind: 'HEADER', reason: 'Tiêu đề cột' };
    if (row.no === this.layout.numberingRow) return { kind: 'NUMBERING', reason: 'Dòng đánh số cột' };
    const texts = row.cells.map(plain);
    if (this.repeatsHeader(texts)) return { kind: 'HEADER', reason: 'Tiêu đề cột lặp lại ở trang sau' };
    if (isNumbering(row, this.layout.columns.length)) return { kind: 'NUMBERING', reason: 'Dòng đánh số cột lặp lại' };
    this.elsewhere ||= this.beginsOtherTable(texts);
    if (this.elsewhere)
      return { kind: 'UNKNOWN', reason: 'Bảng khác trên cùng sheet, tiêu đề khác; tách ra sheet riêng để nhập' };
    return this.body(row, texts);
  }

  private body(row: SheetRow, texts: readonly string[]): ClassifiedRow {
    const ordinal = this.ordinal === null ? '' : (texts[this.ordinal] ?? '');
    const name = this.name === null ? '' : (texts[this.name] ?? '');
    const label = texts.find((text) => text !== '' && !MARKER.test(text)) ?? '';
    const key = fold(label);
    const numbered = NUMBER.test(ordinal);
    const filled = this.mapped.filter((index) => (texts[index] ?? '') !== '').length;
    if (!numbered && TOTAL.test(label)) {
      this.totalSeen = true;
      return { kind: 'TOTAL', reason: `Dòng tổng: “${label}”` };
    }
    if (!numbered && SUBTOTAL.test(label)) return { kind: 'SUBTOTAL', reason: `Dòng cộng: “${label}”` };
    const others = this.mapped.filter((i) => i !== this.ordinal && i !== this.name && (texts[i] ?? '') !== '').length;
    if (!numbered && others <= 2 && FOOTER.test(key))
      return { kind: 'FOOTER', reason: 'Ghi chú hoặc chữ ký cuối biểu' };
    if (others === 0 && label !== '' && !(numbered && name !== '')) {
      const marked = MARKER.test(ordinal) && !numbered;
      const named = this.records.some((word) => ` ${key} `.startsWith(` ${word} `));
      if (marked || named || PLACE.test(key)) return { kind: 'GROUP', reason: `Tiêu đề nhóm: “${label}”`, label };
      if (this.totalSeen) return { kind: 'FOOTER', reason: 'Chữ sau dòng tổng' };
      return { kind: 'UNKNOWN', reason: `Dòng chỉ có chữ “${label.slice(0, 60)}”, không rõ là gì` };
    }
    if (name !== '' && filled >= 2) return { kind: 'DATA', reason: 'Dòng số liệu' };
    if (numbered && filled >= 3) return { kind: 'DATA', reason: 'Dòng số liệu thiếu tên' };
    if (this.totalSeen && !numbered) return { kind: 'FOOTER', reason: 'Chữ sau dòng tổng' };
    return { kind: 'UNKNOWN', reason: 'Không đủ ô để biết dòng này là gì' };
  }

  /** Words of a heading in most cells, and no figures: the header of another table below this one. */
  private beginsOtherTable(texts: readonly string[]): boolean {
    const words = texts.filter((text) => text !== '').map(fold);
    const known = words.filter((word) => this.words.has(word) || this.headerTexts.includes(word)).length;
    return words.length >= 3 && known >= 2 && known >= words.length * 0.5 && words.every((word) => !/^\d+$/.test(word));
  }

  private repeatsHeader(texts: readonly string[]): boolean {
    const words = texts.filter((text) => text !== '').map(fold);
    return words.length >= 3 && words.filter((word) => this.headerTexts.includes(word)).length >= words.length * 0.7;
  }
}

function plain(cell: Cell): string {
  return cleanText(cellText(cell)).text;
}

/** True when a group's heading names a place, which then holds for the rows below it. */
export function isPlaceHeading(label: string): boolean {
  return PLACE.test(fold(label));
}
