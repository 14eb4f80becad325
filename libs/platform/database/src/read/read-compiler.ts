import { type Actor, actorHolds, RegisterError, type Scope } from '@platform/kernel';
import type { GraphQLObjectType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { DataSource, EntityMetadata } from 'typeorm';
import { snakeCase } from '../naming';
import { tableInfo, type TableInfo } from '../table-info';
import { filterConditions, sqlType } from './filter';
import { type Bind, fromItem } from './from-item';
import { type PageArgs, type PagePlan, pagePlan } from './page';
import { type ChildList, publicFace, type ReadMoment, readsOf } from './read-registry';
import { applyRowSteps, connectionShape, type RowStep, type Step } from './row-steps';
import { scopePredicate } from './scope-predicate';
import { type SelectedField, selectedFields } from './selection';

type Class = abstract new (...args: never[]) => unknown;
type Execution = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** What one root field asks, by whom and for when. */
export interface ReadRequest {
  execution: Execution;
  actor: Actor;
  scope: Scope;
  moment: ReadMoment;
}

/** One statement with its parameters, and what is left to do to the parsed value. */
export interface Statement {
  sql: string;
  params: unknown[];
  finish: Step;
}

/** Turns a GraphQL selection into one statement, from TypeORM's own metadata. It holds nothing between two calls. */
export class ReadCompiler {
  constructor(private readonly dataSource: DataSource) {}

  /** One row by equality on columns (`{ id }`), or nothing where the caller may not see it. */
  one(target: Class, request: ReadRequest, key: Record<string, unknown>, field: ObjectField): Statement {
    const draft = new Draft(this.dataSource, request);
    const conditions = (metadata: EntityMetadata, alias: string): string[] =>
      Object.entries(key).map(([property, value]) => {
        const column = metadata.findColumnWithPropertyName(property);
        if (!column) throw new Error(`${metadata.name}.${property} is not a column`);
        return `${alias}.${column.databaseName} = ${draft.bind(value, sqlType(column.type))}`;
      });
    const { sql, steps } = draft.object(target, field.type, field.selectionSets, { where: conditions, scoped: true });
    return { sql: `SELECT row_to_json(r)::text AS j FROM (${sql}) r`, params: draft.params, finish: (row) => applyRowSteps(row as Record<string, unknown>, steps) };
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
      filterConditions(metadata, equalities(options.where), alias, (value, cast) => draft.bind(value, cast));
    const { sql, step } = draft.connection(target, field, args, options.order, { where, scoped: true });
    return { sql: `SELECT (${sql})::text AS j`, params: draft.params, finish: step };
  }
}

function equalities(where: Record<string, unknown> = {}): Record<string, Record<string, unknown>> {
  return Object.fromEntries(Object.entries(where).map(([property, value]) => [property, { eq: value }]));
}

export interface ObjectField {
  type: GraphQLObjectType;
  selectionSets: readonly SelectionSetNode[];
}

interface Source {
  where: (metadata: EntityMetadata, alias: string) => string[];
  /** False only where the row hangs on a row whose scope is already checked. */
  scoped: boolean;
}

/** The statement being written: aliases and parameters are numbered here. */
class Draft {
  readonly params: unknown[] = [];
  private aliases = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly request: ReadRequest,
  ) {}

  readonly bind: Bind = (value, cast) => {
    this.params.push(value);
    return cast ? `$${this.params.length}::${cast}` : `$${this.params.length}`;
  };

  /** `SELECT <columns of the selection> FROM … WHERE …` for one type. */
  object(
    target: Class,
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
    source: Source,
  ): { sql: string; steps: RowStep[] } {
    const { alias, from, where, metadata } = this.from(target, type, source);
    const { columns, steps } = this.columns(target, metadata, type, selectionSets, alias);
    return { sql: `SELECT ${columns.join(', ')} FROM ${from}${clause(where)}`, steps };
  }

  connection(
    target: Class,
    field: ObjectField,
    args: PageArgs,
    order: readonly [string, 'ASC' | 'DESC'],
    source: Source,
  ): { sql: string; step: Step } {
    const asked = selectedFields(this.request.execution, field.type, field.selectionSets);
    const edges = asked.filter(({ name }) => name === 'edges');
    const edgeFields = edges.flatMap((edge) => selectedFields(this.request.execution, edge.type!, edge.selectionSets));
    const nodes = [...asked.filter(({ name }) => name === 'nodes'), ...edgeFields.filter(({ name }) => name === 'node')];
    const wantsRows = asked.some(({ name }) => name !== 'totalCount');
    const nodeType = nodes[0]?.type ?? null;
    const parts: string[] = [];
    let steps: RowStep[] = [];
    let plan: PagePlan | null = null;
    if (wantsRows) {
      const { alias, from, where, metadata } = this.from(target, nodeType, source);
      const selection = nodeType
        ? this.columns(target, metadata, nodeType, nodes.flatMap((node) => node.selectionSets), alias)
        : { columns: [], steps: [] };
      steps = selection.steps;
      const filter = filterConditions(metadata, args.filter, alias, this.bind);
      const search = this.search(tableInfo(target), args.search, alias);
      plan = pagePlan(metadata, args, order, alias, this.bind);
      const columns = [...selection.columns, `${plan.cursor} AS "__cursor"`];
      if (search && nodeType?.getFields()['matchedBy']) columns.push(`${search.why} AS "matchedBy"`);
      const ranked = search && !args.sort;
      const orderBy = ranked ? `${search.rank}, ${plan.orderBy}` : plan.orderBy;
      const conditions = [...where, ...filter, ...plan.where];
      parts.push(
        `'rows', (SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (SELECT ${columns.join(', ')} FROM ${from}${joined(search)}` +
          `${clause(conditions)} ORDER BY ${orderBy} LIMIT ${this.bind(plan.size + 1, 'int')}) r)`,
      );
    }
    if (asked.some(({ name }) => name === 'totalCount')) {
      const { alias, from, where, metadata } = this.from(target, nodeType, source);
      const search = this.search(tableInfo(target), args.search, alias);
      const conditions = [...where, ...filterConditions(metadata, args.filter, alias, this.bind)];
      parts.push(`'totalCount', (SELECT count(*)::int FROM ${from}${joined(search)}${clause(conditions)})`);
    }
    return { sql: `SELECT json_build_object(${parts.join(', ')})`, step: connectionShape(plan, args, steps) };
  }

  private search(info: TableInfo, text: string | null | undefined, alias: string) {
    if (!text?.trim()) return null;
    if (!info.search) throw new RegisterError('NOT_SEARCHABLE', 'INVALID', 'Danh sách này không tìm theo chữ được');
    return info.search.compile(text, this.bind, alias);
  }

  private from(target: Class, type: GraphQLObjectType | null, source: Source) {
    const metadata = this.dataSource.getMetadata(target as never);
    const info = tableInfo(target);
    const alias = `t${(this.aliases += 1)}`;
    const face = type ? publicFace(type.name) : undefined;
    if (face) return { alias, metadata, from: `${face.view} ${alias}`, where: source.where(metadata, alias) };
    const properties = metadata.columns.map(({ propertyName, relationMetadata }) =>
      relationMetadata ? `${propertyName}Id` : propertyName,
    );
    const item = fromItem(info, properties, alias, this.request.moment, this.bind);
    const scope = source.scoped ? scopePredicate(info, alias, this.request.scope, this.request.moment, this.bind) : [];
    return { alias, metadata, from: item.sql, where: [...source.where(metadata, alias), ...scope, ...item.where] };
  }

  private columns(
    target: Class,
    metadata: EntityMetadata,
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
    alias: string,
  ): { columns: string[]; steps: RowStep[] } {
    const columns = new Map<string, string>();
    const steps: RowStep[] = [];
    const { children, computed, derived } = readsOf(target);
    for (const field of selectedFields(this.request.execution, type, selectionSets)) {
      const relation = metadata.findRelationWithPropertyPath(field.name);
      const child = children.get(field.name);
      const calculation = computed.get(field.name);
      const derivation = derived.get(field.name);
      if (relation) {
        const fk = relation.joinColumns[0]!.databaseName;
        const reached = this.reached(relation.type as Class, field, `${alias}.${fk}`);
        columns.set(field.key, reached.sql);
        if (reached.steps.length > 0) steps.push({ key: field.key, kind: 'row', steps: reached.steps });
      } else if (child) {
        const listed = this.child(child, field, alias);
        columns.set(field.key, listed.sql);
        steps.push(listed.step);
      } else if (derivation) {
        const sql = derivation.sql(alias, { day: this.day(), moment: this.request.moment });
        if (derivation.to && field.type) {
          const reached = this.reached(derivation.to(), field, sql);
          columns.set(field.key, reached.sql);
          if (reached.steps.length > 0) steps.push({ key: field.key, kind: 'row', steps: reached.steps });
        } else columns.set(field.key, sql);
      } else if (calculation) {
        for (const need of calculation.needs) columns.set(need, this.column(metadata, need, alias));
        steps.push({ key: field.key, kind: 'computed', compute: calculation.compute, moment: this.request.moment });
      } else if (field.name !== 'matchedBy') columns.set(field.key, this.column(metadata, field.name, alias));
    }
    const listed = [...columns].map(([key, sql]) => `${sql} AS "${key}"`);
    return { columns: listed.length > 0 ? listed : ['1 AS "__row"'], steps };
  }

  private column(metadata: EntityMetadata, property: string, alias: string): string {
    const column = metadata.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${metadata.name}.${property} can not be read: no column, relation or declared read`);
    const sql = `${alias}.${column.databaseName}`;
    return sqlType(column.type) === 'bigint' ? `${sql}::text` : sql;
  }

  private day(): string {
    const { asOf, today } = this.request.moment;
    return this.bind(asOf ?? today, 'date');
  }

  private reached(target: Class, field: SelectedField, id: string): { sql: string; steps: RowStep[] } {
    const scoped = tableInfo(target).scope !== 'OPEN';
    const inner = this.object(target, field.type!, field.selectionSets, { where: (_, alias) => [`${alias}.id = ${id}`], scoped });
    return { sql: `(SELECT row_to_json(r) FROM (${inner.sql}) r)`, steps: inner.steps };
  }

  private child(child: ChildList, field: SelectedField, parent: string): { sql: string; step: RowStep } {
    if (child.permission && !actorHolds(this.request.actor, child.permission)) {
      throw new RegisterError('FORBIDDEN', 'FORBIDDEN', 'Không có quyền xem mục này', { field: field.name });
    }
    const target = child.of();
    const source: Source = {
      where: (_metadata, alias) => [`${alias}.${snakeCase(child.via)}_id = ${parent}.id`],
      scoped: false,
    };
    if (child.single) {
      const [property, direction] = child.orderBy;
      const metadata = this.dataSource.getMetadata(target as never);
      const order = metadata.findColumnWithPropertyName(property)!.databaseName;
      const inner = this.object(target, field.type!, field.selectionSets, source);
      const alias = /FROM \S+ (t\d+)/.exec(inner.sql)![1]!;
      return {
        sql: `(SELECT row_to_json(r) FROM (${inner.sql} ORDER BY ${alias}.${order} ${direction} LIMIT 1) r)`,
        step: { key: field.key, kind: 'row', steps: inner.steps },
      };
    }
    const { sql, step } = this.connection(target, { type: field.type!, selectionSets: field.selectionSets }, field.args, child.orderBy, source);
    return { sql: `(${sql})`, step: { key: field.key, kind: 'connection', step } };
  }
}

function joined(search: { join: string } | null): string {
  return search ? ` ${search.join}` : '';
}

function clause(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}
