import { declaredActs, refusalOf } from '@platform/api';
import { classOfType, type PageArgs, publicFace, type ReadMoment, readsOf, tableInfo } from '@platform/database';
import { type Actor, actorHolds, type IsoDate, type Scope, scopeOf } from '@platform/kernel';
import {
  buildSchema,
  execute,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  parse,
  printSchema,
} from 'graphql';
import { debtTotalsOf } from './oracle-debts';
import { ACT_FACTS, DERIVED, organisationOf } from './oracle-derived';
import { type OraclePage, type Order, pageOf, typeOf } from './oracle-list';
import { holds, micros, type RawRow } from './oracle-row';
import type { OracleRows, RecordClass } from './oracle-rows';

/** How a root field of the schema asks: a list in an order, or one row by a column. */
export type OracleRoot =
  | {
      of: string;
      order: Order;
      also?: (row: RawRow, args: Record<string, unknown>, moment: ReadMoment) => boolean;
      /** The operation's permission, where it is another than the one that reads the table: it must hold there too. */
      needs?: string;
    }
  | { of: string; key: string };

interface Node {
  cls: RecordClass;
  row: RawRow;
}

interface Context {
  actor: Actor;
  moment: ReadMoment;
}

/**
 * The reference for what a read must answer: graphql-js over rows in memory, loops and comparisons, no SQL. It knows
 * nothing of the compiler but what the classes declare.
 */
export class Oracle {
  private readonly schema: GraphQLSchema;

  constructor(
    schema: GraphQLSchema,
    readonly rows: OracleRows,
    private readonly roots: Record<string, OracleRoot>,
    private readonly today: IsoDate,
  ) {
    this.schema = buildSchema(printSchema(schema));
  }

  /** The document must be valid: the register that is asked the same refuses one that is not. */
  async answer(source: string, actor: Actor, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document: parse(source, { noLocation: true }),
      variableValues,
      contextValue: { actor },
      fieldResolver: this.resolve,
    });
  }

  private readonly resolve: GraphQLFieldResolver<unknown, { actor: Actor }> = (source, args, { actor }, info) => {
    if (info.parentType.name === 'Query') {
      const moment = {
        today: this.today,
        asOf: (args['asOf'] as string) ?? null,
        knownAt: (args['knownAt'] as string) ?? null,
      };
      return this.root(info.fieldName, args, { actor, moment });
    }
    const value = source as { node?: Node; context?: Context } & Record<string, unknown>;
    if (!value.node || !value.context) return value[info.fieldName];
    const face = publicFace(getNamedType(info.returnType).name);
    return this.field(value.node, info.fieldName, args, value.context, Boolean(face));
  };

  private root(name: string, args: Record<string, unknown>, context: Context): unknown {
    const root = this.roots[name];
    if (!root) throw new Error(`The oracle does not know the root ${name}`);
    const cls = classOfType(root.of)!;
    const seen = this.rows.at(cls, context.moment).filter((row) => this.sees(cls, row, context.actor));
    if ('key' in root) {
      const column = this.rows.column(cls, root.key).databaseName;
      const row = seen.find((one) => one[column] === args[root.key]);
      return row ? { node: { cls, row }, context } : null;
    }
    const { also, needs } = root;
    const held = needs ? seen.filter((row) => this.lies(cls, row, scopeOf(context.actor, needs), context.actor)) : seen;
    return this.connection(
      cls,
      also ? held.filter((row) => also(row, args, context.moment)) : held,
      args,
      root.order,
      context,
    );
  }

  private field(
    { cls, row }: Node,
    name: string,
    args: Record<string, unknown>,
    context: Context,
    face: boolean,
  ): unknown {
    const { children, computed, derived } = readsOf(cls);
    const metadata = this.rows.metadata(cls);
    if (name === 'matchedBy') return null;
    const relation = metadata.findRelationWithPropertyPath(name);
    if (relation)
      return this.reach(
        relation.type as RecordClass,
        row[relation.joinColumns[0]!.databaseName] ?? null,
        context,
        face,
      );
    const child = children.get(name);
    if (child) {
      const target = child.of();
      const via = this.rows.column(target, child.via).databaseName;
      const below = this.rows
        .where(this.rows.at(target, context.moment), via, row['id']!)
        .filter((one) => this.sees(target, one, context.actor));
      if (!child.single) return this.connection(target, below, args, child.orderBy, context);
      const [first] = pageOf(this.rows, target, below, { first: 1 }, child.orderBy, () => true).rows;
      return first ? { node: { cls: target, row: first }, context } : null;
    }
    if (name === 'allowedActions') return this.allowed(cls, row, context);
    if (derived.has(name)) return this.derived(`${cls.name}.${name}`, row, context);
    const calculation = computed.get(name);
    if (calculation) {
      const values = calculation.needs.map((need) => [need, this.value(cls, row, need)]);
      return calculation.compute(Object.fromEntries(values), context.moment);
    }
    return this.value(cls, row, name);
  }

  private derived(name: string, row: RawRow, context: Context): unknown {
    switch (name) {
      case 'AdminUnit.unitOnDay':
        return this.reach(this.rows.classOf('admin_unit'), this.unitOnDay(row['id']!, context.moment), context, false);
      case 'Discrepancy.officeUnit':
      case 'Discrepancy.authorityUnit': {
        const value = row[name.endsWith('officeUnit') ? 'office_value' : 'authority_value'] ?? null;
        const unit = row['field'] === 'commune' ? value : null;
        return this.reach(this.rows.classOf('admin_unit'), unit, context, false);
      }
      case 'Organisation.debtTotals': {
        const cls = this.rows.classOf('organisation');
        const reaches = (permission: string): boolean => this.reaches(cls, row, context.actor, permission);
        const classes = ['TAX', 'BANK'].filter((one) => reaches(`debt:${one.toLowerCase()}`));
        return reaches('debt:read') ? debtTotalsOf(row, context.moment, this.rows, classes) : null;
      }
      case 'AuditEntry.organisation':
        return this.reach(this.rows.classOf('organisation'), organisationOf(row, this.rows), context, false);
      case 'RoleAppointment.organisation':
        return this.reach(this.rows.classOf('organisation'), row['organisation_id'] ?? null, context, true);
      default: {
        const derive = DERIVED[name];
        if (!derive) throw new Error(`The oracle does not know ${name}`);
        return derive(row, context.moment, this.rows);
      }
    }
  }

  private allowed(cls: RecordClass, row: RawRow, { actor, moment }: Context): unknown {
    const now = moment.asOf === null && moment.knownAt === null;
    return [...declaredActs()].find(([on]) => on === cls)![1].flatMap((one) => {
      const facts = Object.entries(one.facts).map(([name, fact]) => [
        name,
        fact === true ? this.value(cls, row, name) : ACT_FACTS[`${cls.name}.${name}`]!(row, moment, this.rows),
      ]);
      return Object.entries(one.acts).map(([action, { code }]) => {
        const within = this.lies(cls, row, scopeOf(actor, code), actor, true);
        const judged = now ? { facts: Object.fromEntries(facts) as unknown, within } : null;
        const refused = refusalOf(one, action, judged, { actor, today: moment.today });
        return { action, allowed: !refused, code: refused?.code ?? null, reason: refused?.message ?? null };
      });
    });
  }

  private reach(cls: RecordClass, id: string | null, context: Context, face: boolean): unknown {
    const now = { ...context.moment, asOf: null, knownAt: null };
    const [row] = this.rows.where(this.rows.at(cls, face ? now : context.moment), 'id', id);
    if (!row || (!face && !this.sees(cls, row, context.actor))) return null;
    return { node: { cls, row }, context };
  }

  private connection(
    cls: RecordClass,
    all: readonly RawRow[],
    args: PageArgs,
    order: Order,
    context: Context,
  ): unknown {
    const page: OraclePage = pageOf(this.rows, cls, all, args, order, (of, row) => this.sees(of, row, context.actor));
    const nodes = page.rows.map((row) => ({ node: { cls, row }, context }));
    const cursors = page.rows.map((row) => `cursor:${row['id']}`);
    return {
      nodes,
      totalCount: page.totalCount,
      totalIsMinimum: false,
      edges: nodes.map((node, n) => ({ cursor: cursors[n], node })),
      pageInfo: {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
    };
  }

  private value(cls: RecordClass, row: RawRow, property: string): unknown {
    const column = this.rows.column(cls, property);
    const raw = row[column.databaseName] ?? null;
    if (raw === null) return null;
    switch (typeOf(column)) {
      case 'integer':
      case 'double precision':
        return Number(raw);
      case 'boolean':
        return raw === 't';
      case 'jsonb':
        return JSON.parse(raw) as unknown;
      case 'timestamptz':
        return raw.replace(' ', 'T').replace(/\+00$/, '+00:00');
      default:
        return raw;
    }
  }

  /** Where the policy of the table lets this caller see the row: by the units of today, and by the class it is of. */
  sees(cls: RecordClass, row: RawRow, actor: Actor): boolean {
    const read = permissionOf(cls, this.rows);
    if (read === null) return true;
    if (!this.reaches(cls, row, actor, read)) return false;
    const { confided } = tableInfo(cls);
    const besides = confided?.to[row[this.rows.column(cls, confided.by).databaseName]!];
    return !besides || this.reaches(cls, row, actor, besides);
  }

  /** Whether a permission that somebody holds reaches the place of a row. */
  private reaches(cls: RecordClass, row: RawRow, actor: Actor, permission: string): boolean {
    const { scope } = tableInfo(cls);
    if (!actorHolds(actor, permission)) return false;
    if (scope === 'OPEN') return true;
    const where = scopeOf(actor, permission);
    if (scope === 'LINKED' && actor.kind === 'SYSTEM') return true;
    if (scope === 'LINKED') return this.pointers(cls, row).some(([by, one]) => this.lies(by, one, where, actor));
    if (scope === 'TERRITORY')
      return contains(
        cls,
        where,
        this.rows.where(this.rows.believed(cls, null), 'id', row['id']!)[0] ?? this.unitToday(row['stated_unit_id']),
      );
    const above = this.rows.classOf(scope.parent);
    const parents = this.rows.believed(above, null);
    return scope.through.some((property) => {
      const [parent] = this.rows.where(parents, 'id', row[this.rows.column(cls, property).databaseName] ?? null);
      // Whatever is stated of one that has left is seen where the unit stated lies today.
      if (!parent && scope.founding)
        return contains(cls, where, this.unitToday(row[this.rows.column(cls, scope.founding).databaseName]));
      if (!parent && scope.left) {
        const gone = row[this.rows.column(cls, property).databaseName] ?? '';
        return contains(cls, where, this.unitToday(this.rows.leftIn.get(gone)));
      }
      return parent !== undefined && this.lies(above, parent, where, actor);
    });
  }

  /** The unit in whose hands a territory is today, as the place of a row. */
  private unitToday(id: string | null | undefined): RawRow | undefined {
    if (!id) return undefined;
    const now = this.unitOnDay(id, { today: this.today, asOf: null, knownAt: null }) ?? id;
    const [unit] = this.rows.where(this.rows.believed(this.rows.classOf('admin_unit'), null), 'id', now);
    return unit && { province_id: unit['province_id']!, commune_id: unit['id']! };
  }

  /** Where the policy lets this caller change it: with the permission to write, where its first party lies. */
  mayChange(cls: RecordClass, row: RawRow, actor: Actor): boolean {
    const { write, scope } = tableInfo(cls);
    if (write === null || !actorHolds(actor, write)) return false;
    if (scope === 'OPEN') return true;
    const where = scopeOf(actor, write);
    if (scope === 'LINKED')
      return (
        this.sees(cls, row, actor) &&
        this.pointers(cls, row).some(([by, one]) => this.lies(by, one, where, actor, true))
      );
    if (scope === 'TERRITORY') return contains(cls, where, row);
    const above = this.rows.classOf(scope.parent);
    const lead = row[this.rows.column(cls, scope.through[0]).databaseName] ?? null;
    const [parent] = this.rows.where(this.rows.believed(above, null), 'id', lead);
    return parent !== undefined && this.lies(above, parent, where, actor, true);
  }

  /** The rows that point at a row of a `LINKED` table today. */
  private pointers(cls: RecordClass, row: RawRow): [RecordClass, RawRow][] {
    return tableInfo(cls)
      .links()
      .flatMap(({ from, column }) => {
        const by = this.rows.classOf(from.table);
        const rows = this.rows.where(this.rows.believed(by, null), column, row['id']!);
        return rows.map((one): [RecordClass, RawRow] => [by, one]);
      });
  }

  /** Whether a row that the caller sees lies in a scope: itself, or any of its parties (the first, to be changed). */
  private lies(cls: RecordClass, row: RawRow, where: Scope, actor: Actor, change = false): boolean {
    if (!this.sees(cls, row, actor)) return false;
    const { scope } = tableInfo(cls);
    if (scope === 'OPEN') return true;
    if (scope === 'TERRITORY') return contains(cls, where, row);
    if (scope === 'LINKED')
      return this.pointers(cls, row).some(([by, one]) => this.lies(by, one, where, actor, change));
    const above = this.rows.classOf(scope.parent);
    return scope.through.slice(0, change ? 1 : undefined).some((property) => {
      const column = this.rows.column(cls, property).databaseName;
      const [parent] = this.rows.where(this.rows.believed(above, null), 'id', row[column] ?? null);
      return parent !== undefined && this.lies(above, parent, where, actor, change);
    });
  }

  private unitOnDay(id: string, { asOf, today }: ReadMoment): string | null {
    const lines = this.rows.where(this.rows.believed(this.rows.classOf('admin_unit_lineage'), null), 'unit_id', id);
    const on = lines
      .filter((row) => holds(row, asOf ?? today))
      .sort((a, b) => (a['valid_from']! < b['valid_from']! ? 1 : -1));
    return on[0]?.['at_unit_id'] ?? null;
  }
}

/* A table that names no permission is read where the row it belongs to is read. */
function permissionOf(cls: RecordClass, rows: OracleRows): string | null {
  const { read, scope } = tableInfo(cls);
  return read ?? (typeof scope === 'object' ? permissionOf(rows.classOf(scope.parent), rows) : null);
}

function contains(cls: RecordClass, scope: Scope, row: RawRow | undefined): boolean {
  if (!row || scope.all) return Boolean(row);
  const { provinceIds, communeIds, organisationIds } = scope;
  return (
    provinceIds.includes(row['province_id'] ?? '') ||
    communeIds.includes(row['commune_id'] ?? '') ||
    organisationIds.includes(row[tableInfo(cls).appointable ?? ''] ?? '')
  );
}

/** An answer with everything that may be written in two ways written in one: cursors by their row, moments to the microsecond. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value === 'object' && value !== null) {
    // What was left out stands there as `undefined` until JSON leaves it out.
    const members = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(members.map(([key, inner]) => [key, comparable(inner)]));
  }
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return micros(value);
  if (/^W[A-Za-z0-9_-]{40,}$/.test(value)) {
    const [, id] = JSON.parse(Buffer.from(value, 'base64url').toString()) as [unknown, string];
    return `cursor:${id}`;
  }
  return value;
}
