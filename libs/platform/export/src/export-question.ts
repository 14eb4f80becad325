import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isListType,
  getNullableType,
} from 'graphql';
import { EXPORT_ERRORS } from './export.errors';

export const FORMATS = ['xlsx', 'csv', 'html'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** What an address asks for, in the words of the list's own arguments. */
export interface ExportQuestion {
  /** The list's arguments but its page. */
  args: Readonly<Record<string, unknown>>;
  columns: readonly string[] | null;
}

/** `organisations.xlsx` is the list and the format. @throws EXPORT_FORMAT */
export function readFileName(file: string): { name: string; format: ExportFormat } {
  const [, name, ending] = /^(.*)\.([a-z]+)$/.exec(file) ?? [];
  const format = FORMATS.find((one) => one === ending);
  if (!name || !format) throw EXPORT_ERRORS.EXPORT_FORMAT();
  return { name, format };
}

const PAGE_ARGUMENTS = new Set(['first', 'after', 'last', 'before']);
const AS_TEXT = new Set(['String', 'Date', 'DateTime', 'ID']);

/** The arguments of a list that a file of it takes too. */
export function exportArguments(root: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
  return root.args.filter(({ name }) => !PAGE_ARGUMENTS.has(name));
}

/** @throws EXPORT_ARGUMENT for an argument the list does not have, or one that cannot be read. */
export function readQuestion(
  root: GraphQLField<unknown, unknown>,
  query: Readonly<Record<string, unknown>>,
): ExportQuestion {
  const known = new Map(exportArguments(root).map((argument) => [argument.name, argument]));
  const args: Record<string, unknown> = {};
  let columns: readonly string[] | null = null;
  for (const [name, value] of Object.entries(query)) {
    if (value === '') continue;
    if (typeof value !== 'string') throw EXPORT_ERRORS.EXPORT_ARGUMENT({ field: name });
    if (name === 'columns') columns = value.split(',').filter(Boolean);
    else args[name] = readArgument(known.get(name), name, value);
  }
  return { args, columns };
}

function readArgument(argument: GraphQLArgument | undefined, name: string, text: string): unknown {
  if (!argument) throw EXPORT_ERRORS.EXPORT_ARGUMENT({ field: name });
  const type = getNamedType(argument.type);
  const listed = isListType(getNullableType(argument.type));
  if (!listed && !isInputObjectType(type) && (isEnumType(type) || AS_TEXT.has(type.name))) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw EXPORT_ERRORS.EXPORT_ARGUMENT({ field: name });
  }
}
