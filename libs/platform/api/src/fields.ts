import { createHash } from 'node:crypto';
import { isIsoDate, type IsoDate } from '@platform/kernel';
import { registerLink, snakeCase } from '@platform/database';
import { Field, Float, ID, Int as GraphQLInt, registerEnumType } from '@nestjs/graphql';
import { type GraphQLScalarType } from 'graphql';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { Check, Column, type ColumnOptions, Index, JoinColumn, ManyToOne } from 'typeorm';
import { wordsOf } from './choice-words';
import { ReadableText } from './readable-text';
import { declareField, type FieldKind } from './field-registry';
import { GraphQLDate, GraphQLDateTime, GraphQLJson, GraphQLMoney, MONEY } from './scalars';

/** What every field may say. `describe` is the opt-in: a field without it never appears in the API. */
export interface FieldOptions {
  describe?: string;
  nullable?: boolean;
  filter?: boolean;
  sort?: boolean;
  /** SQL of the value when none is given. */
  default?: string | number | boolean;
  unique?: boolean;
  index?: boolean;
}

type Decorate = (target: object, property: string) => void;

function build(
  kind: FieldKind,
  options: FieldOptions,
  column: ColumnOptions,
  graphql: () => GraphQLScalarType | typeof String | typeof Boolean | object,
  validators: readonly PropertyDecorator[],
): Decorate {
  return (target, property) => {
    Column({
      nullable: options.nullable ?? false,
      ...(options.default === undefined ? {} : { default: options.default }),
      ...column,
    })(target, property);
    if (options.unique) Index({ unique: true })(target, property);
    else if (options.index) Index()(target, property);
    if (options.describe) {
      Field(graphql as never, { nullable: options.nullable ?? false, description: options.describe })(target, property);
    }
    if (options.nullable) IsOptional()(target, property);
    validators.forEach((validate) => validate(target, property));
    declareField(target.constructor, {
      property,
      kind,
      nullable: options.nullable ?? false,
      filter: options.filter ?? false,
      sort: options.sort ?? false,
      graphql,
    });
  };
}

/** A line of text; trimmed by the door, compared as it stands. `vietnamese` sorts by the Vietnamese alphabet. */
export function Text(
  options: FieldOptions & { max?: number; min?: number; matches?: RegExp; vietnamese?: boolean } = {},
) {
  const { max = 500, min = 0, matches, vietnamese } = options;
  return build('text', options, { type: 'text', ...(vietnamese ? { collation: 'vi-x-icu' } : {}) }, () => String, [
    IsString(),
    MaxLength(max),
    MinLength(min),
    ReadableText(min),
    ...(matches ? [Matches(matches)] : []),
  ]);
}

/** One of a fixed set, as text with a CHECK: an enum of PostgreSQL would not be an index condition under policies. */
export function Choice<T extends Record<string, string>>(
  choices: T,
  name: string,
  options: FieldOptions = {},
): Decorate {
  const values = Object.values(choices);
  registerEnumOnce(choices, name);
  return (target, property) => {
    const column = snakeCase(property);
    const mark = createHash('sha1').update(values.join()).digest('hex').slice(0, 6);
    const list = values.map((value) => `'${value}'`).join(', ');
    Check(
      `${snakeCase(target.constructor.name)}_${column}_${mark}_check`,
      `${column} IN (${list})`,
    )(target.constructor as never);
    build('choice', options, { type: 'text' }, () => choices, [IsIn(values)])(target, property);
  };
}

const enums = new Set<string>();

export function registerEnumOnce(choices: Record<string, string>, name: string): void {
  if (enums.has(name)) return;
  enums.add(name);
  const described = Object.entries(wordsOf(choices)).map(([code, description]) => [code, { description }] as const);
  registerEnumType(choices, { name, valuesMap: Object.fromEntries(described) });
}

/** A whole number, from `min` to `max`. */
export function Int(options: FieldOptions & { min?: number; max?: number } = {}) {
  const { min = -2_147_483_648, max = 2_147_483_647 } = options;
  return build('int', options, { type: 'integer' }, () => GraphQLInt, [IsInt(), Min(min), Max(max)]);
}

/** A number with decimals, such as points or a share; never money. */
export function Decimal(options: FieldOptions = {}) {
  return build('int', options, { type: 'double precision' }, () => Float, [IsNumber()]);
}

/** An amount in whole đồng, never negative unless `signed`. */
export function Money(options: FieldOptions & { signed?: boolean } = {}) {
  const shape = options.signed ? MONEY : /^\d{1,18}$/;
  return build('money', options, { type: 'bigint' }, () => GraphQLMoney, [Matches(shape)]);
}

/* No organisation, person or law of this register is older; a year of four zeros is a slip of the pen. */
const FIRST_DAY = '1900-01-01';

/** A calendar day, from 1900 on. */
export function Day(options: FieldOptions = {}) {
  return build('day', options, { type: 'date' }, () => GraphQLDate, [
    ValidateBy({
      name: 'isIsoDate',
      validator: { validate: (value: IsoDate) => isIsoDate(value) && value >= FIRST_DAY },
    }),
  ]);
}

/** A moment. */
export function Instant(options: FieldOptions = {}) {
  return build('instant', options, { type: 'timestamptz' }, () => GraphQLDateTime, []);
}

export function Flag(options: FieldOptions = {}) {
  return build('flag', options, { type: 'boolean' }, () => Boolean, [IsBoolean()]);
}

export function Json(options: FieldOptions = {}) {
  return build('json', options, { type: 'jsonb' }, () => GraphQLJson, [IsObject()]);
}

/** An id that is not a relation of TypeORM (it may point across time or to several tables). */
export function Uuid(options: FieldOptions = {}) {
  return build('id', options, { type: 'uuid' }, () => ID, [IsUUID()]);
}

/** Bytes that never leave through the API: hashes and ciphertext. */
export function Bytes(options: Pick<FieldOptions, 'nullable' | 'unique' | 'index'> = {}) {
  return build('bytes', options, { type: 'bytea' }, () => String, []);
}

interface RefOptions extends FieldOptions {
  as?: () => unknown;
  deferrable?: boolean;
  /** The column is filled, but on another day or in an earlier state of knowledge there may be no such row yet. */
  absentThen?: boolean;
  /** Says something about the row it points at and nothing of its own: it leaves the register with that row. */
  goesWith?: boolean;
  /**
   * Who sees this row sees the row it points at, whose table is `LINKED`; where he may not see such rows, it is empty.
   * Both walls of that table are made from it, and so is the index they ask.
   */
  seenThrough?: boolean;
}

/** A to-one relation downward; the column is `<property>_id`. The property is typed `Relation<T>`. */
export function Ref(to: () => unknown, options: RefOptions = {}): Decorate {
  return (target, property) => {
    ManyToOne(to as never, {
      nullable: options.nullable ?? false,
      ...(options.deferrable ? { deferrable: 'INITIALLY DEFERRED' as const } : {}),
      ...(options.goesWith ? { onDelete: 'CASCADE' as const } : {}),
    })(target, property);
    JoinColumn()(target, property);
    if (options.index || options.seenThrough) Index()(target, property);
    if (options.seenThrough) registerLink(target.constructor as never, property, to);
    if (options.describe) {
      const nullable = Boolean(options.nullable || options.absentThen || options.seenThrough);
      Field((options.as ?? to) as never, { nullable, description: options.describe })(target, property);
    }
    declareField(target.constructor, {
      property,
      kind: 'id',
      nullable: options.nullable ?? false,
      filter: options.filter ?? false,
      sort: false,
      graphql: () => ID,
      to,
    });
  };
}
