import { readsOf, registerPublicFace, registerTypeName } from '@platform/database';
import type { Type } from '@nestjs/common';
import { Args, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { declaredFields } from './field-registry';
import { connectionOf, listArgs } from './lists';
import type { Permission } from './permission';

interface ChildOptions<C> {
  /** The type of the lower lib that receives the field. */
  on: Type;
  field: string;
  of: Type<C>;
  /** The child's relation that points at the parent. */
  via: string & keyof C;
  describe: string;
  orderBy: readonly [string, 'ASC' | 'DESC'];
  permission?: Permission;
}

/**
 * A list that a higher lib hangs on a lower lib's type; the compiler reads it inside the parent's one statement.
 * The returned resolver only tells GraphQL of the field: its value already stands in the parent's row.
 */
export function childList<C>({ on, field, of, via, describe, orderBy, permission }: ChildOptions<C>): Type {
  readsOf(on).children.set(field, { of: () => of, via, single: false, orderBy, permission: permission?.code ?? null });
  const Connection = connectionOf(of);
  return contribute(on, field, () => Connection, false, describe, listArgs(of, { nested: true }));
}

/** The first child by `orderBy`, such as the latest annual figures; `null` where there is none. */
export function childRow<C>({ on, field, of, via, describe, orderBy, permission }: ChildOptions<C>): Type {
  readsOf(on).children.set(field, { of: () => of, via, single: true, orderBy, permission: permission?.code ?? null });
  return contribute(on, field, () => of, true, describe);
}

interface DerivedOptions {
  on: Type;
  field: string;
  type: () => unknown;
  describe: string;
  sql: NonNullable<ReturnType<ReturnType<typeof readsOf>['derived']['get']>>['sql'];
  /** Set when `sql` gives an id: the class whose row is read. */
  to?: () => Type;
  /** A pure rule that makes the answer of the facts `sql` gives (as JSON); `null` stays `null` unless it says otherwise. */
  finish?: (facts: unknown) => unknown;
}

/** A value that only SQL can give: an expression over the row's alias, or the id of a row of another table. */
export function derivedField({ on, field, type, describe, sql, to, finish }: DerivedOptions): Type {
  readsOf(on).derived.set(field, { sql, to, finish });
  return contribute(on, field, type, true, describe);
}

interface ComputedOptions<T> {
  on: Type<T>;
  field: string;
  type: () => unknown;
  describe: string;
  needs: readonly (string & keyof T)[];
  compute: NonNullable<ReturnType<ReturnType<typeof readsOf>['computed']['get']>>['compute'];
  nullable?: boolean;
}

/** A pure function of columns it names; masking and decryption are such functions. */
export function computedField<T>({
  on,
  field,
  type,
  describe,
  needs,
  compute,
  nullable = true,
}: ComputedOptions<T>): Type {
  readsOf(on).computed.set(field, { needs, compute });
  return contribute(on, field, type, nullable, describe);
}

function contribute(
  on: Type,
  field: string,
  type: () => unknown,
  nullable: boolean,
  describe: string,
  args?: Type,
): Type {
  class Contribution {}
  const { prototype } = Contribution;
  const method = { value: (parent: Record<string, unknown>) => parent[field], writable: true, configurable: true };
  Object.defineProperty(prototype, field, method);
  Reflect.defineMetadata('design:paramtypes', [Object, ...(args ? [args] : [])], prototype, field);
  Reflect.defineMetadata('design:type', Function, prototype, field);
  Parent()(prototype, field, 0);
  if (args) Args({ type: () => args })(prototype, field, 1);
  ResolveField(type as never, { nullable, description: describe, name: field })(prototype, field, method);
  Object.defineProperty(Contribution, 'name', { value: `${on.name}${field}Contribution` });
  Resolver(() => on)(Contribution);
  return Contribution;
}

/**
 * A type that shows only the public registry basics of a record, in whatever unit it lies: what the far party of a
 * link or a union may show. `view` holds just these columns.
 */
export function publicFaceOf<T>(
  cls: Type<T>,
  name: string,
  view: string,
  properties: readonly (string & keyof T)[],
): Type {
  class Face {}
  for (const { property, graphql, nullable } of declaredFields(cls)) {
    if (!properties.includes(property as never)) continue;
    Field(graphql as never, { nullable })(Face.prototype, property);
  }
  Object.defineProperty(Face, 'name', { value: name });
  ObjectType(name)(Face);
  registerPublicFace(name, { of: () => cls, view });
  registerTypeName(name, cls);
  return Face;
}
