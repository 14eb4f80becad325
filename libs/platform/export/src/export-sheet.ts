import { type Actor, type IsoDate } from '@platform/kernel';
import {
  type WrittenCell,
  writtenDay,
  writtenInstant,
  type WrittenRow,
  type WrittenSheet,
} from '@platform/spreadsheet';
import { cellOf, widthOf } from './export-cells';
import type { ChildList } from './export-children';
import type { ExportColumn } from './export-columns';
import type { Row } from './list-pages';

/** What stands on top of every file, so that a printed page still says what it is. */
export interface SheetHead {
  title: string;
  /** The conditions in words; empty for the whole list. */
  conditions: readonly string[];
  /** The day the rows are true on. */
  day: IsoDate;
  knownAt: string | null;
  by: Actor;
  at: Date;
  /** Rows the list holds for this question. */
  total: number;
  /** Rows the file holds at most, and what to say of it; null where it holds all. */
  limit: number | null;
  notes: readonly string[];
}

const title = (text: string): WrittenRow => ({ kind: 'TITLE', cells: [{ text }] });

/** A whole number as officials write it: 51.000. */
export const counted = (rows: number | string): string => String(rows).replace(/\B(?=(\d{3})+$)/g, '.');

function titles({ title: name, conditions, day, knownAt, by, at, total, limit, notes }: SheetHead): WrittenRow[] {
  const cut = limit !== null && total > limit ? `; trang này có ${counted(limit)} dòng đầu` : '';
  return [
    title(name.toUpperCase()),
    title(`Điều kiện: ${conditions.length > 0 ? conditions.join('; ') : 'tất cả'}`),
    title(`Số liệu đến ngày ${writtenDay(day)}${knownAt ? `, theo hiểu biết lúc ${writtenInstant(knownAt)}` : ''}`),
    title(`Xuất lúc ${writtenInstant(at.toISOString())}, người xuất: ${by.name}; tổng số ${counted(total)} dòng${cut}`),
    ...notes.map(title),
  ];
}

/** A list as a sheet. `count` learns how many rows went out; a count that is not the promised one is said below them. */
export function listSheet(
  head: SheetHead,
  columns: readonly ExportColumn[],
  rows: AsyncIterable<Row>,
  count: (rows: number) => void,
): WrittenSheet {
  const all = async function* (): AsyncGenerator<WrittenRow> {
    yield* titles(head);
    const headings = ['STT', ...columns.map(({ heading }) => heading)];
    yield { kind: 'HEADER', cells: headings.map((text) => ({ text })) };
    const most = head.limit ?? Infinity;
    let no = 0;
    for await (const row of rows) {
      count((no += 1));
      const ordinal: WrittenCell = { number: no };
      yield { kind: 'DATA', cells: [ordinal, ...columns.map((column) => cellOf(row, column))] };
      if (no >= most) break;
    }
    if (no === Math.min(head.total, most)) return;
    const text = `Ghi chú: dữ liệu thay đổi trong lúc xuất; tệp có ${counted(no)} dòng, lúc bắt đầu là ${counted(head.total)}.`;
    yield { kind: 'NOTE', cells: [{ text }] };
  };
  return { name: head.title, widths: [6, ...columns.map(widthOf)], rows: all() };
}

/** One record as a sheet: what it is on the left, its value on the right; below it the lists that hang on it. */
export function recordSheet(
  head: SheetHead,
  columns: readonly ExportColumn[],
  row: Row,
  children: readonly ChildList[] = [],
): WrittenSheet {
  const all = async function* (): AsyncGenerator<WrittenRow> {
    yield* titles(head);
    yield { kind: 'HEADER', cells: [{ text: 'Mục' }, { text: 'Nội dung' }] };
    for (const column of columns) yield { kind: 'DATA', cells: [{ text: column.heading }, cellOf(row, column)] };
    for (const child of children) yield* childRows(child, row[child.field] as ChildPage | null);
  };
  const most = Math.max(2, ...children.map((child) => child.columns.length + 1));
  const widths = Array.from({ length: most }, (_, at) => [44, 60][at] ?? 22);
  return { name: head.title, widths, rows: all() };
}

interface ChildPage {
  totalCount: number;
  nodes: readonly Row[];
}

/* A list its reader may not see is not there at all; an empty one is said to be empty by its absence. */
function* childRows({ title: name, columns }: ChildList, page: ChildPage | null): Generator<WrittenRow> {
  if (!page || page.nodes.length === 0) return;
  const { nodes, totalCount } = page;
  yield { kind: 'TITLE', cells: [] };
  const cut = totalCount > nodes.length ? `; tệp có ${counted(nodes.length)} dòng đầu` : '';
  yield title(`${name} (${counted(totalCount)} dòng${cut})`);
  const headings = ['STT', ...columns.map(({ heading }) => heading)];
  yield { kind: 'HEADER', cells: headings.map((text) => ({ text })) };
  for (const [at, row] of nodes.entries()) {
    yield { kind: 'DATA', cells: [{ number: at + 1 }, ...columns.map((column) => cellOf(row, column))] };
  }
}
