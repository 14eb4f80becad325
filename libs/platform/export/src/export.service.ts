import { randomBytes } from 'node:crypto';
import { type ExportOptions, exportOptions } from '@platform/api';
import { Database, newId, type ReadMoment, Reads } from '@platform/database';
import { type Actor, type IsoDate, systemActor, today } from '@platform/kernel';
import { csvBytes, type WrittenSheet, xlsxBytes } from '@platform/spreadsheet';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
} from 'graphql';
import { type ChildList, childListsOf, selectionOfChildren } from './export-children';
import { columnsOf, enumWords, type ExportColumn, selectionOf } from './export-columns';
import { ExportEntry, ExportStep } from './export-entry.entity';
import { type ExportFormat, readQuestion } from './export-question';
import { listSheet, recordSheet, type SheetHead } from './export-sheet';
import { EXPORT_ERRORS } from './export.errors';
import { FilterWords } from './filter-words';
import { ListPages, type Row } from './list-pages';
import { PRINTED_ROWS, printPage, printPolicy } from './print-page';

/** A file on its way: its head, and its bytes as they are made. */
export interface ExportFile {
  headers: Record<string, string>;
  bytes: AsyncGenerator<Buffer>;
}

type Query = Readonly<Record<string, unknown>>;

interface Asked {
  list: ExportedList;
  format: ExportFormat;
  /** The one record that is wanted instead of the list. */
  id: string | null;
}

interface Answered {
  args: object;
  columns: ExportColumn[];
  /** Lists that a record carries with it. */
  children: ChildList[];
  head: SheetHead;
  rows: AsyncGenerator<Row>;
}

const TYPES: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** Lists and records as files: asked for by the list's own root, written as they are read, kept in a ledger. */
@Injectable()
export class ExportService {
  private readonly log = new Logger('Export');

  constructor(
    private readonly modules: ModuleRef,
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /**
   * Opens a list, or with `id` one record of it, as a file. Everything that can be wrong with the question is thrown
   * here, before the first byte.
   * @throws EXPORT_…, FORBIDDEN, and what the list itself throws.
   */
  async open(actor: Actor, name: string, format: ExportFormat, query: Query, id: string | null): Promise<ExportFile> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const asked: Asked = { list: listOf(schema, name), format, id };
    const { field: root, type } = asked.list;
    const question = readQuestion(root, query);
    const args = id === null ? question.args : { ...question.args, filter: { id: { eq: id } } };
    const columns = columnsOf(asked.list, type, question.columns ?? (id === null ? null : ['*']));
    const children = id === null || question.columns ? [] : childListsOf(type);
    const selection = [selectionOf(columns), selectionOfChildren(children)].join(' ');
    const pages = new ListPages(schema, root, actor, args, selection);
    const { total, isMinimum, rows } = await pages.open();
    const moment: ReadMoment = {
      today: today(),
      asOf: (args['asOf'] as IsoDate | undefined) ?? null,
      knownAt: (args['knownAt'] as string | undefined) ?? null,
    };
    const words = new FilterWords(this.reads, schema, actor, moment);
    const conditions = id === null ? await conditionsOf(words, root, type, args) : [];
    const head = headOf(asked, conditions, moment, actor, total, isMinimum);
    return this.file(actor, asked, { args, columns, children, head, rows });
  }

  private async file(
    actor: Actor,
    { list, format, id }: Asked,
    { args, columns, children, head, rows }: Answered,
  ): Promise<ExportFile> {
    let written = 0;
    let sheet: WrittenSheet;
    if (id === null) sheet = listSheet(head, columns, rows, (count) => (written = count));
    else {
      const { value } = (await rows.next()) as { value: Row | undefined };
      if (!value) throw EXPORT_ERRORS.EXPORT_RECORD_UNKNOWN();
      written = 1;
      sheet = recordSheet(head, columns, value, children);
    }
    const nonce = randomBytes(18).toString('base64url');
    const pieces = format === 'xlsx' ? xlsxBytes(sheet) : format === 'csv' ? csvBytes(sheet) : printPage(sheet, nonce);
    // As asked, and in the words that stand on the file: an id says nothing to who reads the ledger.
    const asked = { ...args, columns: columns.map(({ path }) => path.join('.')), record: id };
    const question = { ...asked, conditions: head.conditions };
    const entry = { actorId: actor.id, actorName: actor.name.slice(0, 200), list: list.root, format, question };
    const exportId = await this.note({ ...entry, step: ExportStep.BEGUN, total: head.total, rows: 0 });
    const end = (step: ExportStep) =>
      this.note({ ...entry, exportId, step, total: head.total, rows: written }).catch((error: unknown) =>
        this.log.error(`the end of export ${exportId} is not in the ledger: ${String(error)}`),
      );
    const headers: Record<string, string> = {
      'content-type': TYPES[format],
      'cache-control': 'no-store',
      'x-export-rows': String(head.total),
    };
    if (format === 'html') headers['content-security-policy'] = printPolicy(nonce);
    else headers['content-disposition'] = disposition(list, head, format);
    return { headers, bytes: noted(pieces, end) };
  }

  private note(entry: Partial<ExportEntry>): Promise<string> {
    const reason = `Xuất dữ liệu: ${entry.list}`;
    return this.db.write(systemActor('export'), { reason }, async (tx) => {
      const exportId = entry.exportId ?? (await newId(tx));
      await tx.insert(ExportEntry, { ...(entry as ExportEntry), exportId });
      return exportId;
    });
  }
}

/* Whoever stops reading ends this generator too: what had gone out by then is what the ledger says. */
async function* noted(
  pieces: AsyncGenerator<Buffer>,
  end: (step: ExportStep) => Promise<unknown>,
): AsyncGenerator<Buffer> {
  let whole = false;
  try {
    yield* pieces;
    whole = true;
  } finally {
    await end(whole ? ExportStep.DONE : ExportStep.BROKEN);
  }
}

/** A root of the schema that is a list of records, with what was said of its file. */
interface ExportedList extends ExportOptions {
  root: string;
  field: GraphQLField<unknown, unknown>;
  /** The type of its rows. */
  type: GraphQLObjectType;
}

function listOf(schema: GraphQLSchema, name: string): ExportedList {
  const field = schema.getQueryType()?.getFields()[name];
  const connection = field && getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  const type = nodes && getNamedType(nodes.type);
  if (!field || !isObjectType(type)) throw EXPORT_ERRORS.EXPORT_LIST_UNKNOWN();
  return { title: field.description ?? type.description ?? name, ...exportOptions(name), root: name, field, type };
}

async function conditionsOf(
  words: FilterWords,
  root: GraphQLField<unknown, unknown>,
  type: GraphQLObjectType,
  args: Query,
): Promise<string[]> {
  const said: string[] = [];
  for (const [name, value] of Object.entries(args)) {
    if (name === 'asOf' || name === 'knownAt' || value === null) continue;
    if (name === 'filter') said.push(...(await words.say(type, value as never)));
    else if (name === 'search') said.push(`Chữ cần tìm: “${String(value)}”`);
    else if (name === 'sort') said.push(sortWords(type, value as { field: string; direction?: string }));
    else said.push(argumentWords(root, name, value));
  }
  return said;
}

function sortWords(type: GraphQLObjectType, { field, direction }: { field: string; direction?: string }): string {
  const label = type.getFields()[field]?.description ?? field;
  return `Sắp xếp theo: ${label}${direction === 'DESC' ? ', giảm dần' : ''}`;
}

function argumentWords(root: GraphQLField<unknown, unknown>, name: string, value: unknown): string {
  const argument = root.args.find((one) => one.name === name);
  const named = argument && getNamedType(argument.type);
  const shown = isEnumType(named) ? (enumWords(named).get(String(value)) ?? value) : value;
  return `${argument?.description ?? name}: ${shown === true ? 'có' : String(shown)}`;
}

function headOf(
  { list, format, id }: Asked,
  conditions: string[],
  { today: now, asOf, knownAt }: ReadMoment,
  by: Actor,
  total: number,
  isMinimum: boolean,
): SheetHead {
  return {
    title: id === null ? list.title : `${list.title}: một bản ghi`,
    conditions,
    day: asOf ?? now,
    knownAt,
    by,
    at: new Date(),
    total,
    limit: format === 'html' ? PRINTED_ROWS : null,
    notes: isMinimum ? ['Chữ tìm khớp quá nhiều dòng nên chỉ xét một phần; có thể còn dòng khác thỏa điều kiện'] : [],
  };
}

function disposition({ root, title }: ExportedList, { day }: SheetHead, format: ExportFormat): string {
  const name = encodeURIComponent(`${title} ${day}.${format}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${root}-${day}.${format}"; filename*=UTF-8''${name}`;
}
