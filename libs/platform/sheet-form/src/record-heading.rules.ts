import { fold } from '@platform/kernel';
import { readCode } from './code.rules';
import { columnOf, type Form } from './form';
import type { SheetLayout } from './header.rules';
import type { JudgedRow } from './judge.rules';
import { readText } from './text.rules';

/** A record named outside the rows that are parts of it: by the heading of their group, or by a title line. */
export interface RecordHeading {
  name: string;
  code: string | null;
}

const LABEL = /^(?:tên\s+)?(?:đơn vị|hợp tác xã|htx|tổ chức|tổ hợp tác)\s*[:–-]\s*(.+)$/iu;
const CODE = /[,;(–-]?\s*(?:mã số(?: thuế| hợp tác xã| htx)?|mst)\s*[:.]?\s*(\d[\d\s.-]{7,16}\d)\s*\)?/iu;

/** The record a group's heading names, with its code where the heading goes on with one. */
export function headedRecord(label: string): RecordHeading {
  const code = CODE.exec(label)?.[1] ?? null;
  const rest = label.replace(CODE, '').trim();
  return { name: LABEL.exec(rest)?.[1]?.trim() ?? rest, code };
}

/**
 * The one record that the lines above a list name: "Tên HTX: …", "Mã số: …", or a line that begins with one of the
 * form's words and goes on ("Hợp tác xã Nông nghiệp An Bình"). The list's own title names none.
 */
export function titledRecord(form: Form, layout: SheetLayout): RecordHeading | null {
  if (!form.part) return null;
  const titles = new Set(form.titles.map(fold));
  const code = layout.titles.map((title) => CODE.exec(title)?.[1]).find((found) => found !== undefined) ?? null;
  for (const title of layout.titles) {
    const rest = title.replace(CODE, '').trim();
    const labelled = LABEL.exec(rest)?.[1]?.trim();
    if (labelled) return { name: labelled, code };
    const key = fold(rest);
    const begins = form.part.headings.map(fold).some((word) => key.startsWith(`${word} `));
    if (begins && !titles.has(key)) return { name: rest, code };
  }
  return code === null ? null : { name: '', code };
}

/** Puts the named record into the cells of a row that does not name one itself. */
export function nameRecord(form: Form, row: JudgedRow, record: RecordHeading): void {
  const { name, code } = form.identity;
  const given = (key: string | undefined): boolean => key !== undefined && (row.cells[key]?.value ?? null) !== null;
  if (given(name) || given(code)) return;
  if (record.name !== '') row.cells[name] = readText(record.name, columnOf(form, name));
  if (code && record.code) row.cells[code] = readCode(record.code);
}
