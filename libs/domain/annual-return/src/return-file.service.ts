import { LegalMark } from '@domain/legal-rule';
import { Database } from '@platform/database';
import type { Upload } from '@platform/api';
import type { Actor } from '@platform/kernel';
import {
  openWorkbookApart,
  type SheetRow,
  type WrittenCell,
  writtenDay,
  writtenInstant,
  type WrittenRow,
  type WrittenSheet,
  xlsxBytes,
} from '@platform/spreadsheet';
import { Injectable } from '@nestjs/common';
import { AnnualReturn } from './annual-return.entity';
import { RETURN_ERRORS } from './annual-return.errors';
import {
  COLUMNS,
  type FileIdentity,
  type FileReading,
  foreignPart,
  identityOf,
  identityText,
  readReturnFile,
} from './return-file.rules';
import { FORM_VERSION, RETURN_GROUPS, RETURN_LINES, type ReturnLine } from './return-lines';

/** Rows of a filled-in form that are looked at: many times what it has. */
const MOST_ROWS = 500;

const FOREIGN = {
  FORM: RETURN_ERRORS.RETURN_FILE_FORM,
  YEAR: RETURN_ERRORS.RETURN_FILE_YEAR,
  RETURN: RETURN_ERRORS.RETURN_FILE_OTHER,
};

/** What a file says, for whoever sent it to look at; saving it is the act of the page. */
export interface ReadFile extends FileReading {
  /** The version of the return it was compared with. */
  version: number;
}

/** A return as a file that is filled in without the network, and read again. */
@Injectable()
export class ReturnFileService {
  constructor(private readonly db: Database) {}

  /** The form of one return with what it holds. @throws RETURN_NOT_FOUND. */
  async write(actor: Actor, id: string): Promise<{ fileName: string; bytes: AsyncGenerator<Buffer> }> {
    const held = await this.seen(actor, id);
    const name = `bao-cao-nam-${held.year}-${held.organisation.code ?? held.id}.xlsx`;
    return { fileName: name, bytes: xlsxBytes(sheetOf(held, new Date())) };
  }

  /**
   * Reads a filled-in form, cell by cell, and changes nothing.
   * @throws RETURN_NOT_FOUND, RETURN_FILE_UNKNOWN for a file that is none of ours, RETURN_FILE_FORM, RETURN_FILE_YEAR and
   * RETURN_FILE_OTHER for one that was made for another form, year or organisation, FILE_… for one that is not to be read.
   */
  async read(actor: Actor, id: string, { path, fileName }: Upload): Promise<ReadFile> {
    const held = await this.seen(actor, id);
    const rows = await rowsOf(path, fileName);
    const found = identityOf(rows);
    if (!found) throw RETURN_ERRORS.RETURN_FILE_UNKNOWN();
    const foreign = foreignPart(found, identity(held));
    if (foreign)
      throw FOREIGN[foreign]({ details: { file: identityText(found), wanted: identityText(identity(held)) } });
    const { content, difficulties, proposals, version } = held;
    return { ...readReturnFile(rows, { ...content, difficulties, proposals }), version };
  }

  private async seen(actor: Actor, id: string): Promise<AnnualReturn> {
    const held = await this.db.write(actor, { reason: 'Xem bản báo cáo năm' }, (tx) =>
      tx.findOne(AnnualReturn, { where: { id }, relations: { organisation: true, campaign: true } }),
    );
    if (!held) throw RETURN_ERRORS.RETURN_NOT_FOUND();
    return held;
  }
}

function identity({ id, year, campaign }: AnnualReturn): FileIdentity {
  return { version: FORM_VERSION, form: campaign.form ?? '', year, returnId: id };
}

/* The form is one sheet; the first of ours counts. */
async function rowsOf(path: string, fileName: string): Promise<SheetRow[]> {
  const book = await openWorkbookApart(path, fileName);
  try {
    let first: SheetRow[] = [];
    for (const sheet of book.sheets) {
      const rows: SheetRow[] = [];
      for await (const row of sheet.rows()) {
        rows.push(row);
        if (rows.length >= MOST_ROWS) break;
      }
      if (identityOf(rows)) return rows;
      if (first.length === 0) first = rows;
    }
    return first;
  } finally {
    book.close();
  }
}

const SOURCES: Readonly<Record<string, string>> = {
  REGISTER: 'sổ',
  LAST_YEAR: 'số liệu năm trước',
  FIGURES: 'số liệu đã ghi của năm',
};

function sheetOf(held: AnnualReturn, at: Date): WrittenSheet {
  const { year, organisation, campaign, dueOn } = held;
  const mark = campaign.deadlineMark === LegalMark.CERTAIN ? '' : ' (chưa được xác nhận)';
  const titles = [
    `BÁO CÁO NĂM ${year}: ${organisation.name.toUpperCase()}`,
    `Mã số: ${organisation.code ?? 'chưa có'}. Mẫu: ${campaign.form ?? 'chưa xác định'}, biểu điện tử phiên bản ${FORM_VERSION}`,
    `Hạn nộp: ${writtenDay(dueOn)}${mark}. Tải về lúc ${writtenInstant(at.toISOString())}`,
    'Chỉ điền cột “Số liệu”; số tiền ghi bằng đồng. Xong thì tải tệp này lên đúng bản báo cáo. Không sửa dòng sau và cột “Mã”.',
    identityText(identity(held)),
  ];
  const all = async function* (): AsyncGenerator<WrittenRow> {
    for (const text of titles) yield { kind: 'TITLE', cells: [{ text }] };
    yield { kind: 'HEADER', cells: Object.values(COLUMNS).map((text) => ({ text })) };
    for (const { title, lines } of RETURN_GROUPS) {
      yield { kind: 'NOTE', cells: [null, { text: title }] };
      for (const { key } of lines)
        yield {
          kind: 'DATA',
          cells: lineOf(
            held,
            RETURN_LINES.find((one) => one.key === key)!,
          ),
        };
    }
  };
  return { name: `Báo cáo năm ${year}`, widths: [7, 46, 34, 26, 28], rows: all() };
}

function lineOf(held: AnnualReturn, line: ReturnLine): WrittenCell[] {
  const { no, label, unit, key } = line;
  const from = held.sources[key];
  const source = from ? `${SOURCES[from.source] ?? from.source}, ${writtenDay(from.on)}` : '';
  return [{ text: no }, { text: label }, { text: unit }, writtenValue(held, line), source ? { text: source } : null];
}

function writtenValue({ content, difficulties, proposals }: AnnualReturn, { key, choices }: ReturnLine): WrittenCell {
  const value = key === 'difficulties' ? difficulties : key === 'proposals' ? proposals : (content[key] ?? null);
  if (value === null) return null;
  if (choices) return { text: choices.find((choice) => choice.value === value)?.label ?? String(value) };
  return key === 'difficulties' || key === 'proposals' ? { text: String(value) } : { number: value };
}
