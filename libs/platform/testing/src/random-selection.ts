import { classOfType, publicFace, readsOf, tableInfo } from '@platform/database';
import { type Actor, actorHolds } from '@platform/kernel';
import type fc from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values a random selection may ask for; they come from the rows, so that questions have answers. */
export interface Population {
  /** A value of a column as a caller would write it, or `null` where there is none. */
  value(typeName: string, property: string, n: number): string | null;
  cursor(typeName: string, property: string, n: number): string | null;
  days: readonly string[];
  moments: readonly string[];
}

interface Choices {
  nat(max: number): number;
  chance(percent: number): boolean;
  one<T>(values: readonly T[]): T;
}

export function choices(gen: fc.GeneratorValue, nat: (max: number) => fc.Arbitrary<number>): Choices {
  const pick = (max: number): number => gen(nat, max);
  return { nat: pick, chance: (percent) => pick(99) < percent, one: (values) => values[pick(values.length - 1)]! };
}

/**
 * A random question over the emitted schema: aliases, fragments (named, inline), `@include`, `@skip`, nested pages,
 * filters, sorts, pages in both directions, other days and states of knowledge. It asks nothing the actor is refused.
 */
export class RandomSelection {
  private names = 0;
  private readonly fragments: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly population: Population,
    private readonly random: Choices,
    private readonly actor: Actor,
  ) {}

  /** The document, with the variables `$yes` and `$no` of the directives. */
  query(roots: readonly string[]): string {
    const fields = this.schema.getQueryType()!.getFields();
    const asked = Array.from({ length: this.random.chance(15) ? 2 : 1 }, () => {
      const field = fields[this.random.one(roots)]!;
      return `${this.alias()}: ${field.name}${this.rootArguments(field)} ${this.selection(field, 3)}`;
    });
    return [
      `query ($yes: Boolean!, $no: Boolean!) { ok: __typename @include(if: $yes) no: __typename @include(if: $no) ${asked.join(' ')} }`,
      ...this.fragments,
    ].join('\n');
  }

  private alias(): string {
    return `a${(this.names += 1)}`;
  }

  private selection(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    return isObjectType(type) ? this.selectionOf(type, depth) : '';
  }

  private selectionOf(type: GraphQLObjectType, depth: number): string {
    if (type.name.endsWith('Connection')) return this.connection(type, depth);
    const fields = Object.values(type.getFields()).filter((field) => this.mayAsk(type, field, depth));
    const scalars = fields.filter((field) => !isObjectType(getNamedType(field.type)));
    const parts = Array.from({ length: 1 + this.random.nat(4) }, () =>
      this.field(type, this.random.one(fields), depth),
    );
    parts.push(this.field(type, this.random.one(scalars), depth));
    if (this.random.chance(15)) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  private connection(type: GraphQLObjectType, depth: number): string {
    const node = getNamedType(type.getFields()['nodes']!.type) as GraphQLObjectType;
    const parts: string[] = [];
    if (this.random.chance(70)) parts.push(`nodes ${this.selectionOf(node, depth - 1)}`);
    if (this.random.chance(35))
      parts.push(`edges { cursor ${this.random.chance(70) ? `node ${this.selectionOf(node, depth - 1)}` : ''} }`);
    if (this.random.chance(35)) parts.push('totalCount');
    if (this.random.chance(10)) parts.push('totalIsMinimum');
    if (this.random.chance(35) || parts.length === 0)
      parts.push(`pageInfo { hasNextPage ${this.alias()}: endCursor startCursor hasPreviousPage }`);
    return `{ ${parts.join(' ')} }`;
  }

  private field(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = this.childArguments(field);
    // A list is one value under one alias of its row; two different pages of it have two aliases.
    const alias = args || this.random.chance(25) ? `${this.alias()}: ` : '';
    const text = `${alias}${field.name}${args}${this.directive()} ${this.selection(field, depth - 1)}`;
    const turn = this.random.nat(99);
    if (turn < 10) return `... on ${type.name}${this.directive()} { ${text} }`;
    if (turn < 15) return `... ${this.directive()} { ${text} }`;
    if (turn >= 25) return text;
    const name = `F${(this.names += 1)}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return `...${name}${this.directive()}`;
  }

  private directive(): string {
    const turn = this.random.nat(99);
    if (turn >= 16) return '';
    return [' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: $yes)', ' @skip(if: $no)'][turn % 4]!;
  }

  private mayAsk({ name }: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return true;
    if (depth <= 0) return false;
    const above = classOfType(name);
    const child = above && readsOf(above).children.get(field.name);
    const target = child ? child.of() : classOfType(type.name);
    if (!target || publicFace(type.name)) return true;
    const { read } = tableInfo(target);
    const refused =
      (read !== null && !actorHolds(this.actor, read)) ||
      (child?.permission && !actorHolds(this.actor, child.permission));
    return !refused || (!child && !isNonNullType(field.type));
  }

  private rootArguments(field: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(field.type) as GraphQLObjectType;
    const has = (name: string): boolean => field.args.some((arg) => arg.name === name);
    const parts: string[] = [];
    for (const name of ['id', 'code'] as const) {
      if (has(name) && !type.name.endsWith('Connection')) {
        parts.push(`${name}: "${this.population.value(type.name, name, this.random.nat(500)) ?? NOBODY[name]}"`);
      }
    }
    if (has('everExisted') && this.random.chance(50)) parts.push(`everExisted: ${this.random.chance(50)}`);
    if (has('first')) parts.push(...this.pageArguments(field));
    if (has('asOf') && this.random.chance(30)) parts.push(`asOf: "${this.random.one(this.population.days)}"`);
    if (has('knownAt') && this.random.chance(25)) parts.push(`knownAt: "${this.random.one(this.population.moments)}"`);
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  private childArguments(field: GraphQLField<unknown, unknown>): string {
    return field.args.length > 0 ? `(${this.pageArguments(field).join(', ')})` : '';
  }

  private pageArguments(field: GraphQLField<unknown, unknown>): string[] {
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const node = getNamedType(connection.getFields()['nodes']!.type).name;
    const argument = (name: string): GraphQLArgument | undefined => field.args.find((arg) => arg.name === name);
    const parts = [`${this.random.chance(75) ? 'first' : 'last'}: ${1 + this.random.nat(11)}`];
    const sort = argument('sort');
    let property: string | null = null;
    if (sort && this.random.chance(45)) {
      const input = getNamedType(sort.type) as GraphQLInputObjectType;
      const choice = getNamedType(input.getFields()['field']!.type);
      property = isEnumType(choice) ? this.random.one(choice.getValues()).name : null;
      parts.push(`sort: { field: ${property}, direction: ${this.random.chance(50) ? 'ASC' : 'DESC'} }`);
    }
    if (property) {
      for (const name of ['after', 'before']) {
        const token = this.random.chance(name === 'after' ? 25 : 12)
          ? this.population.cursor(node, property, this.random.nat(500))
          : null;
        if (token) parts.push(`${name}: "${token}"`);
      }
    }
    const filter = argument('filter');
    if (filter && this.random.chance(40))
      parts.push(`filter: ${this.filter(node, getNamedType(filter.type) as GraphQLInputObjectType)}`);
    return parts;
  }

  private filter(node: string, input: GraphQLInputObjectType): string {
    const fields = Object.values(input.getFields());
    const chosen = new Map(
      Array.from({ length: 1 + this.random.nat(1) }, () => this.random.one(fields)).map((field) => [field.name, field]),
    );
    const conditions = [...chosen.values()].flatMap((field) => {
      const comparison = getNamedType(field.type);
      if (!isInputObjectType(comparison)) return [];
      const operator = this.random.one(Object.values(comparison.getFields()));
      if (operator.name === 'isNull') return [`${field.name}: { isNull: ${this.random.chance(50)} }`];
      const values = Array.from({ length: isListType(operator.type) ? 1 + this.random.nat(2) : 1 }, () =>
        this.population.value(...(REFERENCES[operator.name] ?? ([node, field.name] as const)), this.random.nat(500)),
      ).flatMap((value) => (value === null ? [] : [literal(operator.type, value)]));
      if (values.length === 0) return [];
      return [
        `${field.name}: { ${operator.name}: ${isListType(operator.type) ? `[${values.join(', ')}]` : values[0]} }`,
      ];
    });
    return `{ ${conditions.join(', ')} }`;
  }
}

/** Where the values of an operator over references come from. */
const REFERENCES: Readonly<Record<string, readonly [type: string, field: string]>> = {
  inTerritory: ['Territory', 'code'],
  inUnit: ['Organisation', 'commune'],
  ofKind: ['Organisation', 'kind'],
  ofField: ['Organisation', 'field'],
};

const NOBODY = { id: '00000000-0000-0000-0000-000000000000', code: '0000000000' };

function literal(type: GraphQLInputType, value: string): string {
  const named = getNamedType(type);
  return isEnumType(named) || named.name === 'Int' || named.name === 'Boolean' ? value : JSON.stringify(value);
}
