import type { DataSource, EntityMetadata } from 'typeorm';
import { Draft } from './draft';
import { filterConditions, sqlType } from './filter';
import type { PageArgs } from './page';
import type { ObjectField, ReadRequest, Statement } from './read-request';
import { applyRowSteps } from './row-steps';

type Class = abstract new (...args: never[]) => unknown;

/** Turns a GraphQL selection into one statement, from TypeORM's own metadata. It holds nothing between two calls. */
export class ReadCompiler {
  constructor(private readonly dataSource: DataSource) {}

  /** One row by equality on columns (`{ id }`), or nothing where the caller may not see it. */
  one(target: Class, request: ReadRequest, key: Record<string, unknown>, field: ObjectField): Statement {
    const draft = new Draft(this.dataSource, request);
    const where = (metadata: EntityMetadata, alias: string): string[] =>
      Object.entries(key).map(([property, value]) => {
        const column = metadata.findColumnWithPropertyName(property);
        if (!column) throw new Error(`${metadata.name}.${property} is not a column`);
        return `${alias}.${column.databaseName} = ${draft.bind(value, sqlType(column.type))}`;
      });
    const { sql, steps } = draft.object(target, field.type, field.selectionSets, { where, reach: 'ROOT' });
    return {
      sql: `SELECT row_to_json(r)::text AS j FROM (${sql}) r`,
      params: draft.params,
      prepared: true,
      finish: (row) => applyRowSteps(row as Record<string, unknown>, steps),
    };
  }

  /** A Relay connection with page, filter, sort, search and count as the selection asks. */
  connection(
    target: Class,
    request: ReadRequest,
    args: PageArgs,
    field: ObjectField,
    options: { order: readonly [string, 'ASC' | 'DESC']; where?: Record<string, unknown> },
  ): Statement {
    const draft = new Draft(this.dataSource, request);
    const where = (metadata: EntityMetadata, alias: string): string[] =>
      filterConditions(metadata, equalities(options.where), alias, draft.bind);
    const { sql, step } = draft.connection(target, field, args, options.order, { where, reach: 'ROOT' });
    return { sql: `SELECT (${sql})::text AS j`, params: draft.params, prepared: !args.search?.trim(), finish: step };
  }
}

function equalities(where: Record<string, unknown> = {}): Record<string, Record<string, unknown>> {
  return Object.fromEntries(Object.entries(where).map(([property, value]) => [property, { eq: value }]));
}
