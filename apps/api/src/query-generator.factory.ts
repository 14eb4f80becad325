import * as fc from 'fast-check';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';

/** A random question and what its variables hold. */
export interface Question {
  query: string;
  variables: Record<string, number | boolean | null>;
}

interface Draft {
  fields: string[];
  fragments: string[];
  heads: string[];
  variables: Question['variables'];
}

/** Roots that need nothing but a page. */
const MOST_FIELDS = 3;

/**
 * Random documents over a schema: nested pages in every spelling (literal, variable, default, omitted), named and inline
 * fragments used twice, aliases, `@include` and `@skip` by variables. Sizes are drawn from `sizes`.
 */
export function questions(
  schema: GraphQLSchema,
  roots: readonly string[],
  sizes: readonly number[],
  depth: number,
): fc.Arbitrary<Question> {
  // One stream of small numbers decides everything, so that a failing question shrinks to a small one.
  return fc
    .array(fc.nat(1_000), { minLength: 20, maxLength: 120 })
    .map((stream) => new Composer(schema, roots, sizes, stream).compose(depth));
}

class Composer {
  private at = 0;
  private names = 0;
  private readonly draft: Draft = { fields: [], fragments: [], heads: [], variables: {} };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly roots: readonly string[],
    private readonly sizes: readonly number[],
    private readonly stream: readonly number[],
  ) {}

  compose(depth: number): Question {
    const query = this.schema.getQueryType()!;
    const count = 1 + this.pick(2);
    const body = Array.from({ length: count }, (_, index) => {
      const field = query.getFields()[this.of(this.roots)]!;
      return `r${index}: ${this.field(field, depth)}`;
    }).join(' ');
    const { heads, fragments, variables } = this.draft;
    return {
      query: `query ${heads.length > 0 ? `(${heads.join(', ')})` : ''} { ${body} } ${fragments.join(' ')}`,
      variables,
    };
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const args = field.args.some(({ name }) => name === 'first') ? `(${this.page()})` : '';
    if (!isObjectType(type)) return `${field.name}${args}`;
    return `${field.name}${args} { ${this.selection(type, depth - 1)} }`;
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields()).filter(({ args }) =>
      args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined),
    );
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
    const inner = all.filter((field) => isObjectType(getNamedType(field.type)));
    const own = leaves.length > 0 ? this.of(leaves).name : '__typename';
    if (depth <= 0 || inner.length === 0) return own;
    const chosen = Array.from({ length: 1 + this.pick(MOST_FIELDS) }, () => this.of(inner));
    const parts = [...new Set(chosen)].map((field) => this.wrapped(type, this.field(field, depth)));
    return [own, ...parts].join(' ');
  }

  /** The same fields, said in another way. */
  private wrapped(type: GraphQLObjectType, text: string): string {
    switch (this.pick(6)) {
      case 0:
        return `... on ${type.name} { ${text} }`;
      case 1: {
        const name = `F${(this.names += 1)}`;
        this.draft.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
        return `...${name} ...${name}`;
      }
      case 2:
        return `... @include(if: $${this.variable('Boolean!', this.pick(2) === 0)}) { ${text} }`;
      case 3:
        return `... @skip(if: $${this.variable('Boolean!', this.pick(2) === 0)}) { ${text} }`;
      default:
        return text;
    }
  }

  private page(): string {
    const size = this.of(this.sizes);
    const word = this.pick(2) === 0 ? 'first' : 'last';
    const other = word === 'first' ? 'last' : 'first';
    switch (this.pick(5)) {
      case 0:
        return `${word}: $${this.variable('Int!', size)}`;
      case 1:
        return `${word}: $${this.variable(`Int = ${size}`, undefined)}`;
      case 2:
        return `${word}: $${this.variable('Int', size)}, ${other}: $${this.variable('Int', undefined)}`;
      case 3:
        return `${word}: $${this.variable('Int = 1', size)}, ${other}: null`;
      default:
        return `${word}: ${size}`;
    }
  }

  private variable(type: string, value: number | boolean | undefined): string {
    const name = `v${(this.names += 1)}`;
    this.draft.heads.push(`$${name}: ${type}`);
    if (value !== undefined) this.draft.variables[name] = value;
    return name;
  }

  private of<T>(choices: readonly T[]): T {
    return choices[this.pick(choices.length)]!;
  }

  private pick(below: number): number {
    const value = this.stream[this.at % this.stream.length]!;
    this.at += 1;
    return value % below;
  }
}

/** The objects of an answer. */
export function countObjects(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + countObjects(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + countObjects(each), 1);
}
