import { RegisterError } from '@platform/kernel';
import type { GraphQLObjectType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { DataSource } from 'typeorm';
import { snakeCase } from '../naming';
import { type Search, tableInfo } from '../table-info';
import type { Bind } from './from-item';
import { type PagePlan, pagePlan } from './page';
import type { Asked, Facts, PageArgs, Slot } from './question';
import type { ObjectField } from './read-request';
import { type ChildList, publicFace, readsOf } from './read-registry';
import { connectionShape, type RowStep, type Step } from './row-steps';
import { mayRead, type Reach } from './scope-of-table';
import { type SelectedField, selectedFields } from './selection';
import { type From, type Source, Sources } from './sources';
import { columnSql, tableShape } from './table-shape';

type Class = abstract new (...args: never[]) => unknown;
type Order = readonly [property: string, direction: 'ASC' | 'DESC'];

/** Where the rows of a list come from, and what was typed to find them. */
interface Looked {
  from: From;
  search: Search | null;
}

interface Columns {
  columns: string[];
  steps: RowStep[];
}

/**
 * The statement being written. It sees the question only through `facts`, and a parameter is where a value stands, so
 * what it writes belongs to nobody.
 */
export class Draft {
  protected readonly sources: Sources;
  /** The columns of a row that is asked for nothing but being there. */
  protected readonly nothing: string[] = ['1 AS "__row"'];

  constructor(
    dataSource: DataSource,
    protected readonly document: Pick<GraphQLResolveInfo, 'schema' | 'fragments'>,
    protected readonly facts: Facts,
  ) {
    this.sources = new Sources(dataSource, facts);
  }

  get slots(): readonly Slot[] {
    return this.sources.slots;
  }

  get bind(): Bind {
    return this.sources.bind;
  }

  /** `SELECT <columns of the selection> FROM … WHERE …` for one type; `first` keeps the first row of a parent only. */
  object(
    target: Class,
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
    source: Source,
    first?: { order: Order; via: string },
  ): { sql: string; steps: RowStep[] } {
    const from = this.sources.from(target, type, source);
    const { columns, steps } = this.columns(target, from, type, selectionSets);
    const limit = first ? ` ORDER BY ${this.firstRow(from, first.order, first.via)} LIMIT 1` : '';
    return { sql: `SELECT ${columns.join(', ')} FROM ${from.sql}${clause(from.where)}${limit}`, steps };
  }

  connection(
    target: Class,
    field: ObjectField,
    args: Asked<PageArgs>,
    order: Order,
    source: Source,
  ): { sql: string; step: Step } {
    const asked = this.selected(field.type, field.selectionSets);
    const inRows = ({ name }: SelectedField): boolean => name !== 'totalCount' && name !== 'totalIsMinimum';
    const parts: string[] = [];
    let plan: PagePlan | null = null;
    let steps: RowStep[] = [];
    let looked: Looked | null = null;
    if (asked.some(inRows)) {
      const rows = this.rows(target, asked, args, order, source);
      ({ plan, steps, looked } = rows);
      const sql = `SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${rows.sql}) r`;
      // Nearly every list is asked for its rows alone: they need no object around them.
      if (asked.every(inRows)) return { sql: behind(looked, sql), step: connectionShape(plan, args, steps) };
      parts.push(`'rows', (${sql})`);
    }
    // Without rows the count is always there: a parameter that is bound must be used.
    const counted = !looked || asked.some(({ name }) => name === 'totalCount');
    looked ??= this.looked(target, this.sources.from(target, null, source), args);
    if (counted) parts.push(`'totalCount', ${this.counted(looked, args)}`);
    if (asked.some(({ name }) => name === 'totalIsMinimum')) parts.push(`'totalIsMinimum', ${isMinimum(looked)}`);
    return {
      sql: behind(looked, `SELECT json_build_object(${parts.join(', ')})`),
      step: connectionShape(plan, args, steps),
    };
  }

  private rows(target: Class, asked: readonly SelectedField[], args: Asked<PageArgs>, order: Order, source: Source) {
    const edges = asked.filter(({ name }) => name === 'edges');
    const edgeFields = edges.flatMap((edge) => this.selected(edge.type!, edge.selectionSets));
    const nodes = [
      ...asked.filter(({ name }) => name === 'nodes'),
      ...edgeFields.filter(({ name }) => name === 'node'),
    ];
    const type = nodes[0]?.type ?? null;
    const selectionSets = nodes.flatMap((node) => node.selectionSets);
    const from = this.sources.from(target, type, source);
    const selection: Columns = type ? this.columns(target, from, type, selectionSets) : { columns: [], steps: [] };
    const informed = asked.some(({ name }) => name === 'pageInfo');
    const { plan, search, sql } = this.page(target, from, args, order, informed);
    const cursors = informed || edgeFields.some(({ name }) => name === 'cursor');
    const columns = cursors ? [...selection.columns, `${plan.cursor} AS "__cursor"`] : [...selection.columns];
    if (columns.length === 0) columns.push('1 AS "__row"');
    if (search && type && this.selected(type, selectionSets).some(({ name }) => name === 'matchedBy')) {
      columns.push(`${search.why} AS "matchedBy"`);
    }
    const looked = { from, search };
    return { sql: `SELECT ${columns.join(', ')}${sql}`, plan, steps: selection.steps, looked };
  }

  /** `FROM … LIMIT` of one page: one row more where it is asked whether another page follows. */
  protected page(target: Class, from: From, args: Asked<PageArgs>, order: Order, informed: boolean) {
    const filter = this.sources.filter(args, from);
    const search = this.sources.search(tableInfo(target), args, from);
    const { asOf, knownAt } = this.sources.moment;
    const computed = tableInfo(target).kind === 'projection' && Boolean(asOf || knownAt);
    const inOrder = { alias: from.alias, default: order, rank: search?.rank ?? null, computed };
    const plan = pagePlan(from.metadata, args, inOrder, this.facts, this.bind);
    const size: Slot<number> = informed ? (question) => plan.size(question) + 1 : plan.size;
    const conditions = [...from.where, ...filter, ...plan.where];
    const sql =
      ` FROM ${from.sql}${joined(search)}${clause(conditions)}` +
      ` ORDER BY ${plan.orderBy} LIMIT ${this.bind(size, 'int')}`;
    return { plan, search, sql };
  }

  protected count(target: Class, args: Asked<PageArgs>, source: Source): string {
    return this.counted(this.looked(target, this.sources.from(target, null, source), args), args);
  }

  private looked(target: Class, from: From, args: Asked<PageArgs>): Looked {
    return { from, search: this.sources.search(tableInfo(target), args, from) };
  }

  private counted({ from, search }: Looked, args: Asked<PageArgs>): string {
    const conditions = [...from.where, ...this.sources.filter(args, from)];
    return `(SELECT count(*)::int FROM ${from.sql}${joined(search)}${clause(conditions)})`;
  }

  protected selected(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): readonly SelectedField[] {
    return selectedFields(this.document, type, selectionSets, this.facts);
  }

  protected columns(
    target: Class,
    from: From,
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
  ): Columns {
    const { alias, metadata } = from;
    const columns = new Map<string, string>();
    const steps: RowStep[] = [];
    const { children, computed, derived } = readsOf(target);
    const shape = tableShape(metadata);
    const reach = (field: SelectedField, to: Class, id: string, how: Reach): void => {
      const reached = this.reached(to, field, id, how);
      columns.set(field.key, this.promised(field, reached.sql));
      if (reached.steps.length > 0) steps.push({ key: field.key, kind: 'row', steps: reached.steps });
    };
    for (const field of this.selected(type, selectionSets)) {
      const relation = shape.relations.get(field.name);
      const child = children.get(field.name);
      const calculation = computed.get(field.name);
      const derivation = derived.get(field.name);
      if (relation) {
        const how = { from: tableInfo(target), property: field.name, held: from.held };
        reach(field, relation.to, `${alias}.${relation.column}`, how);
      } else if (child) {
        const listed = this.child(target, child, field, from);
        columns.set(field.key, listed.sql);
        steps.push(listed.step);
      } else if (derivation) {
        const sql = derivation.sql(alias, this.sources.parameters(), this.sources.row(target, from));
        const { finish, to } = derivation;
        if (to && field.type) reach(field, to(), sql, 'RELATION');
        else columns.set(field.key, this.derived(field, sql));
        if (finish) steps.push({ key: field.key, kind: 'finished', finish });
      } else if (calculation) {
        for (const need of calculation.needs) columns.set(need, columnSql(metadata, need, alias));
        steps.push({ key: field.key, kind: 'computed', compute: calculation.compute });
      } else {
        const leaf = this.leaf(from, field);
        if (leaf !== null) columns.set(field.key, leaf);
      }
    }
    const listed = [...columns].map(([key, sql]) => `${sql} AS "${key}"`);
    return { columns: listed.length > 0 ? listed : this.nothing, steps };
  }

  /** A column of the row; null where the list that holds the row adds it. */
  protected leaf({ alias, metadata }: From, field: SelectedField): string | null {
    return field.name === 'matchedBy' ? null : columnSql(metadata, field.name, alias);
  }

  protected derived(_field: SelectedField, sql: string): string {
    return sql;
  }

  protected promised(_field: SelectedField, sql: string): string {
    return sql;
  }

  /* A row behind a relation. Where the caller may not read its table at all, an optional one is empty. */
  private reached(target: Class, field: SelectedField, id: string, reach: Reach): { sql: string; steps: RowStep[] } {
    if (!publicFace(field.type!.name) && !mayRead(tableInfo(target), this.facts)) {
      if (field.required) throw forbidden(field);
      return { sql: 'NULL', steps: [] };
    }
    const source: Source = { where: (_, alias) => [`${alias}.id = ${id}`], reach };
    const inner = this.object(target, field.type!, field.selectionSets, source);
    return { sql: `(SELECT row_to_json(r) FROM (${inner.sql}) r)`, steps: inner.steps };
  }

  private child(above: Class, child: ChildList, field: SelectedField, parent: From): { sql: string; step: RowStep } {
    const target = child.of();
    const { facts } = this;
    if (!mayRead(tableInfo(target), facts) || (child.permission && !facts.holds(child.permission)))
      throw forbidden(field);
    const source: Source = {
      where: (_metadata, alias) => [`${alias}.${snakeCase(child.via)}_id = ${parent.alias}.id`],
      reach: { above: tableInfo(above), via: child.via, held: parent.held },
    };
    const { key, type, selectionSets, args } = field;
    if (child.single) {
      const inner = this.object(target, type!, selectionSets, source, { order: child.orderBy, via: child.via });
      return { sql: `(SELECT row_to_json(r) FROM (${inner.sql}) r)`, step: { key, kind: 'row', steps: inner.steps } };
    }
    const { sql, step } = this.connection(target, { type: type!, selectionSets }, args, child.orderBy, source);
    return { sql: `(${sql})`, step: { key, kind: 'connection', step } };
  }

  private firstRow({ alias, metadata }: From, [property, direction]: Order, via: string): string {
    // One row for each parent and value: a tie that can not be costs a sort of every parent's rows.
    const decided = tableShape(metadata).unique.has(`${via} ${property}`);
    const column = tableShape(metadata).columns.get(property);
    if (!column) throw new Error(`${metadata.name}.${property} is not a column`);
    return `${alias}.${column.name} ${direction}${column.nullable ? ' NULLS LAST' : ''}${decided ? '' : `, ${alias}.id ${direction}`}`;
  }
}

function forbidden({ name }: SelectedField): RegisterError {
  return new RegisterError('FORBIDDEN', 'FORBIDDEN', 'Không có quyền xem mục này', { field: name });
}

/* Candidates are looked up once, before whatever is made of them. */
function behind({ search }: Looked, sql: string): string {
  return search?.candidates ? `WITH candidates AS MATERIALIZED (SELECT * FROM ${search.candidates}) ${sql}` : sql;
}

/* A count over candidates that were cut before the list's own conditions is the least there are. */
function isMinimum({ search }: Looked): string {
  return search?.candidates ? 'EXISTS (SELECT 1 FROM candidates WHERE cut)' : 'false';
}

function joined(search: { join: string } | null): string {
  return search ? ` ${search.join}` : '';
}

function clause(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}
