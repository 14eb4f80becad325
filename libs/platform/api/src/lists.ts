import type { PageArgs } from '@platform/database';
import { MAX_PAGE } from '@platform/database';
import type { IsoDate } from '@platform/kernel';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { declaredFields } from './field-registry';
import { filterInput } from './filters';
import { GraphQLDate, GraphQLDateTime } from './scalars';
import { tableInfo } from '@platform/database';

const Direction = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(Direction, { name: 'SortDirection', description: 'Chiều sắp xếp' });

/** Page arguments of every list. Exactly one of `first` and `last` is given, 1 to 100. */
@ArgsType()
export abstract class PageArguments implements PageArgs {
  @Field(() => Int, { nullable: true, description: `Số dòng đầu, 1–${MAX_PAGE}` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Sau con trỏ này' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `Số dòng cuối, 1–${MAX_PAGE}` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Trước con trỏ này' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  before?: string | null;
}

/** For which day and as known when; both default to now. */
export interface MomentArgs {
  asOf?: IsoDate | null;
  knownAt?: string | null;
}

@ArgsType()
export class Moment implements MomentArgs {
  @Field(() => GraphQLDate, { nullable: true, description: 'Theo tình trạng của ngày' })
  @IsOptional()
  asOf?: IsoDate | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Theo hiểu biết của hệ thống vào lúc' })
  @IsOptional()
  knownAt?: string | null;
}

interface ListArguments extends PageArgs, MomentArgs {}

/**
 * The arguments of a list of `cls`, generated from its fields: page, filter, sort, and search where it has one.
 * `@ArgsType() class ThingList extends listArgs(Thing) {}`
 */
export function listArgs(cls: { name: string }, { nested = false } = {}): Type<ListArguments> {
  class List extends PageArguments {}
  const { prototype } = List;
  const filter = filterInput(cls);
  if (filter) {
    Field(() => filter, { nullable: true, description: 'Điều kiện lọc' })(prototype, 'filter');
    IsOptional()(prototype, 'filter');
  }
  const sort = sortInput(cls);
  if (sort) {
    Field(() => sort, { nullable: true, description: 'Sắp xếp' })(prototype, 'sort');
    IsOptional()(prototype, 'sort');
  }
  if (!nested) {
    if (tableInfo(cls).search) {
      Field(() => String, { nullable: true, description: 'Chữ cần tìm: có dấu hoặc không dấu' })(prototype, 'search');
      IsOptional()(prototype, 'search');
      IsString()(prototype, 'search');
      MaxLength(200)(prototype, 'search');
    }
    for (const property of ['asOf', 'knownAt'] as const) {
      Field(() => (property === 'asOf' ? GraphQLDate : GraphQLDateTime), { nullable: true })(prototype, property);
      IsOptional()(prototype, property);
    }
  }
  ArgsType()(List);
  return List as unknown as Type<ListArguments>;
}

const sorts = new Map<string, Type | null>();

function sortInput(cls: { name: string }): Type | null {
  const known = sorts.get(cls.name);
  if (known !== undefined) return known;
  const fields = declaredFields(cls).filter(({ sort }) => sort);
  if (fields.length === 0) return null;
  const choices = Object.fromEntries(fields.map(({ property }) => [property, property]));
  registerEnumType(choices, { name: `${cls.name}SortField` });
  class Sort {}
  Field(() => choices)(Sort.prototype, 'field');
  IsString()(Sort.prototype, 'field');
  // Nullable: a compiled query does not fill in the default of a non-null input field.
  Field(() => Direction, { nullable: true, description: 'Chiều; bỏ trống là tăng dần' })(Sort.prototype, 'direction');
  IsOptional()(Sort.prototype, 'direction');
  IsString()(Sort.prototype, 'direction');
  Object.defineProperty(Sort, 'name', { value: `${cls.name}Sort` });
  InputType(`${cls.name}Sort`)(Sort);
  sorts.set(cls.name, Sort);
  return Sort;
}

@ObjectType({ description: 'Thông tin trang (Relay)' })
export class PageInfo {
  @Field() hasNextPage!: boolean;
  @Field() hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

interface Connection<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number;
  totalIsMinimum: boolean;
}

const connections = new Map<string, Type<Connection<unknown>>>();

/** The Relay connection of a class, one for the whole API: `const ThingConnection = connectionOf(Thing)`. */
export function connectionOf<T>(cls: Type<T>, name = `${cls.name}Connection`): Type<Connection<T>> {
  const known = connections.get(name);
  if (known) return known as Type<Connection<T>>;
  class Edge {}
  Field(() => String)(Edge.prototype, 'cursor');
  Field(() => cls)(Edge.prototype, 'node');
  const edgeName = name.replace(/Connection$/, 'Edge');
  Object.defineProperty(Edge, 'name', { value: edgeName });
  ObjectType(edgeName)(Edge);
  class List {}
  Field(() => [cls])(List.prototype, 'nodes');
  Field(() => [Edge])(List.prototype, 'edges');
  Field(() => PageInfo)(List.prototype, 'pageInfo');
  Field(() => Int, { description: 'Tổng số dòng thỏa điều kiện' })(List.prototype, 'totalCount');
  Field(() => Boolean, {
    description: 'Tìm theo chữ chỉ xét một phần các dòng khớp: tổng số là mức tối thiểu',
  })(List.prototype, 'totalIsMinimum');
  Object.defineProperty(List, 'name', { value: name });
  ObjectType(name)(List);
  connections.set(name, List as Type<Connection<unknown>>);
  return List as Type<Connection<T>>;
}
