import { registerRefCondition } from '@platform/database';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { declaredFields, type DeclaredField } from './field-registry';
import { GraphQLDate, GraphQLDateTime, GraphQLMoney } from './scalars';

interface Operator {
  name: string;
  type: () => unknown;
  describe?: string;
}

const one = (type: () => unknown): Operator[] => [
  { name: 'eq', type },
  { name: 'in', type: () => [type()] },
];
const range = (low: string, high: string, type: () => unknown): Operator[] => [
  { name: low, type },
  { name: high, type },
];

/** Which comparisons a kind of field offers. `from`, `to`, `min`, `max` include their bound. */
const OPERATORS: Record<DeclaredField['kind'], (field: DeclaredField) => Operator[]> = {
  text: () => one(() => String),
  choice: ({ graphql }) => one(graphql),
  id: () => one(() => ID),
  int: () => [{ name: 'eq', type: () => Int }, ...range('min', 'max', () => Int)],
  money: () => range('min', 'max', () => GraphQLMoney),
  day: () => range('from', 'to', () => GraphQLDate),
  instant: () => range('from', 'to', () => GraphQLDateTime),
  flag: () => [{ name: 'eq', type: () => Boolean }],
  json: () => [],
  bytes: () => [],
};

interface RefFilterOptions {
  /** What the operator is called in the schema; its values are a list of text. */
  operator: string;
  describe: string;
  /** How a file says it before the values: "Tổ chức ở"; and the type of the schema that names the values, if one does. */
  said: string;
  valuesOf?: string;
  /**
   * SQL that holds for the references meant: over the column, and an array of the texts asked for. `seen` gives the
   * condition that the caller may read a row of `target` by its alias; where rows are private, it stands in the SQL.
   */
  sql: (column: string, values: string, seen: (alias: string) => string) => string;
}

const refOperators = new Map<unknown, Operator[]>();
const refWords = new Map<string, Pick<RefFilterOptions, 'said' | 'valuesOf'>>();

/**
 * Gives every filter by a reference to `target` one more comparison, such as membership in a named set. Stands below
 * the class itself: the filters are made from the classes that follow.
 */
export function refFilter(
  target: { name: string },
  { operator, describe, said, valuesOf, sql }: RefFilterOptions,
): void {
  const operators = refOperators.get(target) ?? [];
  refOperators.set(target, [...operators, { name: operator, type: () => [String], describe }]);
  refWords.set(operator, { said, valuesOf });
  registerRefCondition(operator, 'text[]', sql);
}

/** How a comparison of references is said in words; `undefined` for those that every field has. */
export function refFilterWords(operator: string): Pick<RefFilterOptions, 'said' | 'valuesOf'> | undefined {
  return refWords.get(operator);
}

const ownOperators = new Map<unknown, Operator[]>();

/**
 * Gives the list of `target` one more comparison of its own rows, by what hangs on them: `filter: { id: { holdsRole } }`. Stands
 * below the class, before its list; `column` of the SQL is the id of the row.
 */
export function ownFilter(target: { name: string }, { operator, describe, said, valuesOf, sql }: RefFilterOptions): void {
  ownOperators.set(target, [...(ownOperators.get(target) ?? []), { name: operator, type: () => [String], describe }]);
  refWords.set(operator, { said, valuesOf });
  registerRefCondition(operator, 'text[]', sql);
}

const comparisons = new Map<string, Type>();

function comparisonInput(cls: { name: string }, field: DeclaredField): Type {
  const shared = field.kind !== 'choice';
  const target = field.to?.() as { name: string } | undefined;
  const own = field.property === 'id' ? ownOperators.get(cls) : undefined;
  const reference = own ?? refOperators.get(target);
  const itself = !shared || own ? `${cls.name}${capital(field.property)}` : kindName(field);
  const stem = reference && !own ? `${target!.name}Ref` : itself;
  const name = `${stem}Filter`;
  const known = comparisons.get(name);
  if (known) return known;
  const operators = [...OPERATORS[field.kind](field), ...(reference ?? [])];
  if (field.nullable || shared) operators.push({ name: 'isNull', type: () => Boolean });
  class Comparison {}
  Object.defineProperty(Comparison, 'name', { value: name });
  for (const operator of operators) {
    Field(operator.type as never, { nullable: true, description: operator.describe })(
      Comparison.prototype,
      operator.name,
    );
    IsOptional()(Comparison.prototype, operator.name);
  }
  InputType(name)(Comparison);
  comparisons.set(name, Comparison);
  return Comparison;
}

function kindName({ kind }: DeclaredField): string {
  return kind === 'instant' ? 'DateTime' : kind === 'day' ? 'Date' : capital(kind);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const inputs = new Map<string, Type>();

/** The filter input of a class, from its fields marked `filter`; all conditions must hold. */
export function filterInput(cls: { name: string }): Type | null {
  const known = inputs.get(cls.name);
  if (known) return known;
  const fields = declaredFields(cls).filter(({ filter }) => filter);
  if (fields.length === 0) return null;
  class Filter {}
  for (const field of fields) {
    const comparison = comparisonInput(cls, field);
    Field(() => comparison, { nullable: true })(Filter.prototype, field.property);
    IsOptional()(Filter.prototype, field.property);
  }
  const name = `${cls.name}Filter`;
  Object.defineProperty(Filter, 'name', { value: name });
  InputType(name)(Filter);
  inputs.set(cls.name, Filter);
  return Filter;
}
