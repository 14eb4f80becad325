import { classOfType, MAX_PAGE, readsOf } from '@platform/database';
import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { columnsOf, type ExportColumn, selectionOf } from './export-columns';

/** A list that hangs on a record, as the file of the record carries it: its newest rows, as many as a page holds. */
export interface ChildList {
  field: string;
  title: string;
  columns: readonly ExportColumn[];
}

/** The lists that hang on a type, its own and those of higher libs; none tells of the record again in every row. */
export function childListsOf(type: GraphQLObjectType): ChildList[] {
  const cls = classOfType(type.name);
  if (!cls) return [];
  return [...readsOf(cls).children].flatMap(([field, { via, single }]) => {
    const declared = type.getFields()[field];
    const connection = declared && getNamedType(declared.type);
    const nodes = isObjectType(connection) && !single ? connection.getFields()['nodes'] : undefined;
    const row = nodes && getNamedType(nodes.type);
    if (!isObjectType(row)) return [];
    const title = declared?.description ?? field;
    const columns = columnsOf({ title }, row, ['*']).filter(({ path }) => path[0] !== via);
    return columns.length > 0 ? [{ field, title, columns }] : [];
  });
}

export function selectionOfChildren(lists: readonly ChildList[]): string {
  return lists
    .map(({ field, columns }) => `${field}(first: ${MAX_PAGE}) { totalCount nodes { ${selectionOf(columns)} } }`)
    .join(' ');
}
