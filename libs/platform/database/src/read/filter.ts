import { RegisterError } from '@platform/kernel';
import type { EntityMetadata } from 'typeorm';
import type { Bind } from './from-item';
import type { Asked, Facts } from './question';
import { tableInfoByName } from '../table-info';
import { mayRead, scopesOf } from './scope-of-table';
import { confidedPredicate, scopePredicate } from './scope-predicate';

type Filter = Record<string, Record<string, unknown> | null | undefined> | null | undefined;

/** Comparisons a generated filter input offers; which of them a field has is the input type's business. */
const COMPARISONS: Record<string, string> = { eq: '=', ne: '<>', min: '>=', max: '<=', from: '>=', to: '<=' };

/**
 * How a reference is compared by what it points at: SQL over the column and the values asked for. `seen` says of a row of
 * the table pointed at, by the alias given, that the caller may read it: nobody learns by a filter what he is not shown.
 */
type RefCondition = (column: string, values: string, seen: (alias: string) => string) => string;

const refConditions = new Map<string, { type: string; condition: RefCondition }>();

/** Knows an operator of references to one table; `type` is the SQL type of the list asked for. */
export function registerRefCondition(operator: string, type: string, condition: RefCondition): void {
  if (refConditions.has(operator)) throw new Error(`The comparison ${operator} is registered twice`);
  refConditions.set(operator, { type, condition });
}

/** The conditions of a generated filter input: `{ kind: { in: [...] }, registeredOn: { from: … } }`. */
export function filterConditions(
  metadata: EntityMetadata,
  filter: Asked<Filter>,
  alias: string,
  facts: Facts,
  bind: Bind,
): string[] {
  const forms = facts.about(filter, formsOf);
  if (forms === '') return [];
  return forms.split(' ').map((form) => {
    const [property, operator, empty] = form.split(':') as [string, string, string?];
    const { name, type } = columnOf(metadata, property);
    const column = `${alias}.${name}`;
    if (operator === 'isNull') return `${column} IS ${empty === 'true' ? '' : 'NOT '}NULL`;
    const value = bindValue(filter, property, operator);
    if (operator === 'in') return `${column} = ANY(${bind(value, `${type}[]`)})`;
    const reference = refConditions.get(operator);
    if (reference) {
      return reference.condition(column, bind(value, reference.type), (its) => seen(metadata, property, its, facts, bind));
    }
    const comparison = COMPARISONS[operator];
    if (!comparison) throw new RegisterError('INVALID_FILTER', 'INVALID', 'Điều kiện lọc không hợp lệ');
    return `${column} ${comparison} ${bind(value, type)}`;
  });
}

function seen(metadata: EntityMetadata, property: string, alias: string, facts: Facts, bind: Bind): string {
  const { tableName } = metadata.findRelationWithPropertyPath(property)?.inverseEntityMetadata ?? metadata;
  const info = tableInfoByName(tableName);
  if (!mayRead(info, facts)) return 'false';
  const inside = [
    ...scopesOf(info, facts).flatMap((scope) => scopePredicate(info, alias, scope, 'NOW', { facts, bind })),
    ...confidedPredicate(info, alias, 'NOW', { facts, bind }),
  ];
  return inside.length > 0 ? inside.join(' AND ') : 'true';
}

function bindValue({ of }: Asked<Filter>, property: string, operator: string): Parameters<Bind>[0] {
  return (question) => of(question)?.[property]?.[operator];
}

/* Which comparisons of which fields: all of a filter but its values. Names of both are names of the schema. */
function formsOf(filter: Filter): string {
  const forms: string[] = [];
  for (const property in filter) {
    const operators = filter[property];
    for (const operator in operators) {
      const value = operators[operator];
      if (value === undefined || value === null) continue;
      forms.push(operator === 'isNull' ? `${property}:isNull:${value === true}` : `${property}:${operator}`);
    }
  }
  return forms.join(' ');
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
