import { classOfType, publicFace, readsOf } from '@platform/database';
import type { Actor } from '@platform/kernel';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { TYPES } from './matrix-law';

/** One object of an answer with its type, wherever it stood. */
export interface SeenObject {
  typeName: string;
  id: string;
}

/** How far a selection of everything goes. */
export interface Breadth {
  /** Relations and lists below the type asked for. */
  depth: number;
  /** Types that a list of their own asks for everything: elsewhere only which rows of them are shown. */
  listed?: ReadonlySet<string>;
  /** Takes each field that is asked for: `Organisation.officers`. */
  asked?: Set<string>;
}

/** Every field of a type down to `depth` relations and lists, with the id and type of each object on the way. */
export function everyField(type: GraphQLObjectType, actor: Actor, breadth: Breadth): string {
  const { depth, listed, asked } = breadth;
  const below = (named: GraphQLObjectType): string =>
    listed?.has(named.name) ? '{ __typename id }' : everyField(named, actor, { ...breadth, depth: depth - 1 });
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const asks = isObjectType(named) ? depth > 0 && mayAsk(type, field, actor) : field.args.length === 0;
    if (!asks) return [];
    asked?.add(`${type.name}.${field.name}`);
    if (!isObjectType(named)) return [field.name];
    if (!named.name.endsWith('Connection')) return [`${field.name} ${below(named)}`];
    const node = getNamedType(named.getFields()['nodes']!.type) as GraphQLObjectType;
    return [`${field.name}(first: 4) { totalCount nodes ${below(node)} }`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/* A list, or a value the schema promises, of a table the caller may not read is refused whole; the rest is empty. */
function mayAsk(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, actor: Actor): boolean {
  const above = classOfType(type.name);
  const named = getNamedType(field.type) as GraphQLObjectType;
  if (publicFace(named.name)) return true;
  const child = above && readsOf(above).children.get(field.name);
  const target = child ? child.of() : classOfType(named.name);
  const read = target ? TYPES[target.name] : null;
  return !read || holds(actor, read) || (!child && !isNonNullType(field.type));
}

export function holds(actor: Actor, permission: string): boolean {
  return actor.grants.some((grant) => grant.permission === permission);
}

/** All objects of an answer that are rows of a table; public faces are no rows. */
export function objectsOf(value: unknown, found: SeenObject[] = []): SeenObject[] {
  if (Array.isArray(value)) value.forEach((one) => objectsOf(one, found));
  else if (typeof value === 'object' && value !== null) {
    const { __typename: typeName, id } = value as { __typename?: string; id?: string };
    if (typeName && id && typeName in TYPES) found.push({ typeName, id });
    Object.values(value).forEach((one) => objectsOf(one, found));
  }
  return found;
}

/** A call of a mutation that is well formed and means nothing: every required value, none of them real. */
export function meaninglessCall(schema: GraphQLSchema, name: string): string {
  const field = schema.getMutationType()!.getFields()[name]!;
  const args = meaninglessArguments(field);
  const selection = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
  return `mutation { ${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection} }`;
}

/** The required arguments of an operation: `year: 1`. */
export function meaninglessArguments({ args }: GraphQLField<unknown, unknown>): string[] {
  return args.filter(({ type }) => isNonNullType(type)).map((arg) => `${arg.name}: ${meaningless(arg.type)}`);
}

function meaningless(type: GraphQLInputType): string {
  if (isNonNullType(type)) return meaningless(type.ofType);
  if (isListType(type)) return `[${meaningless(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${required.map((field) => `${field.name}: ${meaningless(field.type)}`).join(', ')} }`;
  }
  const values: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    ID: '"00000000-0000-4000-8000-000000000000"',
    Date: '"2025-01-01"',
    DateTime: '"2025-01-01T00:00:00Z"',
    Money: '"1"',
    Json: '{}',
  };
  return values[type.name] ?? '"vo-nghia"';
}
