import type { EntityMetadata } from 'typeorm';
import { sqlType } from './filter';

type Class = abstract new (...args: never[]) => unknown;

/** What the compiler asks TypeORM's metadata for, looked up once for each class instead of once for each field and statement. */
export interface TableShape {
  /** Every property, with `Id` for a relation: the columns of the table. */
  properties: readonly string[];
  /** Column name, its type in SQL (`[]` behind it for an array) and whether its value is sent as text, by property. */
  columns: ReadonlyMap<string, { name: string; type: string; asText: boolean; nullable: boolean }>;
  /** The class behind a relation and the column that holds its id, by property. */
  relations: ReadonlyMap<string, { to: Class; column: string }>;
  /** `parent property` pairs that no two rows share, so that the property alone orders the rows of one parent. */
  unique: ReadonlySet<string>;
}

const shapes = new WeakMap<EntityMetadata, TableShape>();

export function tableShape(metadata: EntityMetadata): TableShape {
  let shape = shapes.get(metadata);
  if (!shape) shapes.set(metadata, (shape = shapeOf(metadata)));
  return shape;
}

/** SQL of a column by its property, as its field shows it. */
export function columnSql(metadata: EntityMetadata, property: string, alias: string): string {
  const column = tableShape(metadata).columns.get(property);
  if (!column) throw new Error(`${metadata.name}.${property} can not be read: no column, relation or declared read`);
  return column.asText ? `${alias}.${column.name}::text` : `${alias}.${column.name}`;
}

function shapeOf(metadata: EntityMetadata): TableShape {
  return {
    unique: new Set(
      metadata.indices
        .filter(({ isUnique, where, columns }) => isUnique && !where && columns.length === 2)
        .map(({ columns }) => columns.map(({ propertyName }) => propertyName).join(' ')),
    ),
    properties: metadata.columns.map(({ propertyName, relationMetadata }) =>
      relationMetadata ? `${propertyName}Id` : propertyName,
    ),
    columns: new Map(
      metadata.columns.map(({ propertyName, databaseName, type, isNullable, isArray }) => [
        propertyName,
        {
          name: databaseName,
          type: `${sqlType(type)}${isArray ? '[]' : ''}`,
          asText: sqlType(type) === 'bigint',
          nullable: isNullable,
        },
      ]),
    ),
    relations: new Map(
      metadata.relations.flatMap(({ propertyPath, type, joinColumns }) =>
        joinColumns[0] ? [[propertyPath, { to: type as Class, column: joinColumns[0].databaseName }] as const] : [],
      ),
    ),
  };
}
