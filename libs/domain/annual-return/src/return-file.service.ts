import { LegalMark } from '@domain/legal-rule';
import { Database } from '@platform/database';
import type { Upload } from '@platform/api';
import type { Actor } from '@platform/kernel';
import {
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
import { formsOf, identityOfReturn, readForm } from './form-sheets';
import { COLUMNS, type FileReading, identityText } from './return-file.rules';
import { FORM_VERSION, RETURN_GROUPS, RETURN_LINES, type ReturnLine } from './return-lines';

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
    const [form] = await formsOf(path, fileName);
    if (!form) throw RETURN_ERRORS.RETURN_FILE_UNKNOWN();
    return { ...readForm(form, held), version: held.version };
  }

  private async seen(actor: Actor, id: string): Promise<AnnualReturn> {
    const held = await this.db.write(actor, { reason: 'Xem bản báo cáo năm' }, (tx) =>
      tx.findOne(AnnualReturn, { where: { id }, relations: { organisation: true, campaign: true } }),
    );
    if (!held) throw RETURN_ERRORS.RETURN_NOT_FOUND();
    return held;
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
    identityText(identityOfReturn(held)),
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
