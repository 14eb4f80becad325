import {
  registerTable,
  registerTypeName,
  type SearchPlan,
  type TableInfo,
  type TableKind,
  type TableScope,
} from '@platform/database';
import { type IsoDate } from '@platform/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Exclusion, PrimaryColumn } from 'typeorm';
import { snakeCase } from '@platform/database';
import { declareField } from './field-registry';
import type { Permission } from './permission';
import { GraphQLDate, GraphQLDateTime } from './scalars';

export interface RecordOptions {
  table: string;
  kind: TableKind;
  scope: TableScope;
  /** Properties that with the period identify a period fact (relations by their property). */
  key?: readonly string[];
  /** Permission to read; without it any signed-in caller reads. */
  read?: Permission;
  /** Permission of a person to write; without it only jobs and sources write. */
  write?: Permission;
  /** Database roles that write; by default the web's writer and the jobs. */
  writers?: readonly string[];
  deletable?: boolean;
  /** A role may be held for one row of it alone: of organisations, or (by the name of that relation) of what is theirs. */
  appointable?: true | string;
  /** Stays with the row above it where that one is merged into another: it says something of that row alone. */
  stays?: boolean;
  /** The column that says into which other row one was merged; such a row stands in no list. */
  mergedInto?: string;
  /** Shown also where a row above it was merged into another. */
  shownMerged?: boolean;
  /** Rows of these classes need the permission of their class besides: `{ by: 'confidentiality', to: { TAX: DEBT_TAX } }`. */
  confided?: { by: string; to: Readonly<Record<string, Permission>> };
  search?: SearchPlan;
  /** What it is, in Vietnamese. Without it the type does not exist in the API. */
  describe?: string;
}

const descriptions = new Map<string, string>();

/** What a record of a table is called, in Vietnamese: its description up to the first colon or bracket. */
export function recordName(table: string): string | null {
  return descriptions.get(table)?.split(/\s*[:(]/)[0] ?? null;
}

/** One class for the table, the GraphQL type and the validation. */
export function Record(options: RecordOptions): ClassDecorator {
  return (target) => {
    const cls = target as unknown as abstract new (...args: never[]) => unknown;
    Entity(options.table)(target);
    if (options.describe) {
      ObjectType({ description: options.describe })(target as never);
      descriptions.set(options.table, options.describe);
    }
    registerTypeName(target.name, cls);
    if (options.kind === 'period-fact') {
      const columns = (options.key ?? []).map((property) => `${columnName(property)} WITH =`);
      Exclusion(
        `${options.table}_period_excl`,
        `USING gist (${[...columns, 'daterange(valid_from, valid_to) WITH &&'].join(', ')})`,
      )(target as never);
    }
    registerTable(cls, {
      table: options.table,
      kind: options.kind,
      scope: options.scope,
      key: options.key ?? [],
      read: options.read?.code ?? null,
      write: options.write?.code ?? null,
      writers: options.writers ?? (options.kind === 'projection' ? [] : ['register_writer', 'register_job']),
      deletable: options.deletable ?? false,
      appointable:
        options.appointable === true ? 'id' : options.appointable ? `${snakeCase(options.appointable)}_id` : null,
      stays: options.stays ?? false,
      mergedInto: options.mergedInto ?? null,
      shownMerged: options.shownMerged ?? false,
      confided: confidedTo(options.confided),
      search: options.search,
    });
  };
}

function confidedTo(confided: RecordOptions['confided']): TableInfo['confided'] {
  if (!confided) return null;
  const codes = Object.entries(confided.to).map(([value, { code }]) => [value, code] as const);
  return { by: confided.by, to: Object.fromEntries(codes) };
}

/* A key names a property; `organisation` the relation is written `organisationId` there. */
function columnName(property: string): string {
  return snakeCase(property.replace(/Id$/, '_id'));
}

/** Has an id and nothing else in common. */
@ObjectType({ isAbstract: true })
export abstract class Identified {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  @Field(() => ID, { description: 'Định danh' })
  id!: string;
}
declareField(Identified, { property: 'id', kind: 'id', nullable: false, filter: true, sort: false, graphql: () => ID });

/** A record that changes in place; every earlier state stays readable by `knownAt`. */
@ObjectType({ isAbstract: true })
export abstract class Versioned extends Identified {
  @Column({ type: 'integer', default: 1 })
  @Field(() => Int, { description: 'Phiên bản, để không ai ghi đè lên người khác' })
  version!: number;

  @Column({ type: 'timestamptz', default: () => 'transaction_timestamp()' })
  @Field(() => GraphQLDateTime, { description: 'Được ghi nhận từ lúc' })
  knownFrom!: Date;
}

/** A fact with the days on which it holds: from the first day (inclusive) to the day it ends (exclusive). */
@ObjectType({ isAbstract: true })
export abstract class Dated extends Versioned {
  @Column({ type: 'date' })
  @Field(() => GraphQLDate, { description: 'Có hiệu lực từ ngày' })
  validFrom!: IsoDate;

  @Column({ type: 'date', nullable: true })
  @Field(() => GraphQLDate, { nullable: true, description: 'Hết hiệu lực vào ngày (không tính ngày này)' })
  validTo!: IsoDate | null;
}
declareField(Dated, {
  property: 'validFrom',
  kind: 'day',
  nullable: false,
  filter: true,
  sort: true,
  graphql: () => GraphQLDate,
});
declareField(Dated, {
  property: 'validTo',
  kind: 'day',
  nullable: true,
  filter: true,
  sort: false,
  graphql: () => GraphQLDate,
});

/** Something that happened: only ever added. */
@ObjectType({ isAbstract: true })
export abstract class Entry extends Identified {
  @Column({ type: 'timestamptz', default: () => 'transaction_timestamp()' })
  @Field(() => GraphQLDateTime, { description: 'Lúc' })
  at!: Date;
}
declareField(Entry, {
  property: 'at',
  kind: 'instant',
  nullable: false,
  filter: true,
  sort: true,
  graphql: () => GraphQLDateTime,
});
