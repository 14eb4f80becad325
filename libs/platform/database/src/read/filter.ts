import { RegisterError } from '@platform/kernel';
import type { EntityMetadata } from 'typeorm';
import type { Bind } from './from-item';

type Operators = Record<string, unknown>;

/** Comparisons a generated filter input offers; which of them a field has is the input type's business. */
const COMPARISONS: Record<string, string> = { eq: '=', ne: '<>', min: '>=', max: '<=', from: '>=', to: '<=' };

/** The conditions of a generated filter input: `{ kind: { in: [...] }, registeredOn: { from: … }, or: [...] }`. */
export function filterConditions(
  metadata: EntityMetadata,
  filter: Record<string, Operators | null | undefined> | null | undefined,
  alias: string,
  bind: Bind,
): string[] {
  const conditions: string[] = [];
  for (const [property, operators] of Object.entries(filter ?? {})) {
    if (!operators) continue;
    const column = columnOf(metadata, property);
    for (const [operator, value] of Object.entries(operators)) {
      if (value === undefined || value === null) continue;
      conditions.push(condition(`${alias}.${column.name}`, column.type, operator, value, bind));
    }
  }
  return conditions;
}

function condition(column: string, type: string, operator: string, value: unknown, bind: Bind): string {
  if (operator === 'in') {
    return `${column} = ANY(${bind(value, `${type}[]`)})`;
  }
  if (operator === 'isNull') return `${column} IS ${value === true ? '' : 'NOT '}NULL`;
  const comparison = COMPARISONS[operator];
  if (!comparison) throw new RegisterError('INVALID_FILTER', 'INVALID', 'Điều kiện lọc không hợp lệ');
  return `${column} ${comparison} ${bind(value, type)}`;
}

interface SortedColumn {
  name: string;
  type: string;
  nullable: boolean;
  collation?: string;
}

/** The database column of a property; a relation stands for its id. */
export function columnOf(metadata: EntityMetadata, property: string): SortedColumn {
  const column =
    metadata.findColumnWithPropertyName(property) ?? metadata.findRelationWithPropertyPath(property)?.joinColumns[0];
  if (!column) throw new RegisterError('INVALID_FILTER', 'INVALID', 'Trường lọc hoặc sắp xếp không hợp lệ');
  return {
    name: column.databaseName,
    type: sqlType(column.type),
    nullable: column.isNullable,
    collation: column.collation,
  };
}

export function sqlType(type: unknown): string {
  if (typeof type === 'string') return type === 'varchar' ? 'text' : type;
  if (type === String) return 'text';
  if (type === Number) return 'integer';
  if (type === Boolean) return 'boolean';
  return 'timestamptz';
}
