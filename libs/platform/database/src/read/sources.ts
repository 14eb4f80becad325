import { RegisterError, WHOLE_SCOPE } from '@platform/kernel';
import type { GraphQLObjectType } from 'graphql';
import type { DataSource, EntityMetadata } from 'typeorm';
import { type TableInfo, tableInfo } from '../table-info';
import { filterConditions } from './filter';
import { type AskedMoment, type Bind, fromItem } from './from-item';
import type { Asked, Facts, PageArgs, Slot } from './question';
import { type MomentParameters, publicFace, type RowSql } from './read-registry';
import { type AskedScope, mayRead, type Reach, scopeOfPermission, scopesFor } from './scope-of-table';
import { type AskedState, confidedPredicate, scopePredicate } from './scope-predicate';
import { standingRows } from './standing-rows';
import { columnSql, tableShape } from './table-shape';

type Class = abstract new (...args: never[]) => unknown;

function stateOf({ asOf, knownAt }: AskedMoment): AskedState {
  return knownAt !== null ? 'KNOWN_THEN' : asOf !== null ? 'OTHER_DAY' : 'NOW';
}

export interface Source {
  where: (metadata: EntityMetadata, alias: string) => string[];
  /** How the statement comes to this table; it decides whose scope stands in the predicate. */
  reach: Reach;
}

export interface From {
  alias: string;
  metadata: EntityMetadata;
  sql: string;
  where: string[];
  scopes: readonly AskedScope[];
  /** What holds for its rows, by its own predicate or by that of the rows above. */
  held: readonly AskedScope[];
}

/**
 * Where the rows of a statement come from: tables with what holds for their rows, the caller's scope above all, a filter,
 * a search. Aliases and parameters are numbered here.
 */
export class Sources {
  readonly slots: Slot[] = [];
  private aliases = 0;
  readonly moment: AskedMoment;

  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: Facts,
  ) {
    const dated = facts.once('asOf', ({ request }) => Boolean(request.moment.asOf));
    const known = facts.once('knownAt', ({ request }) => Boolean(request.moment.knownAt));
    this.moment = {
      asOf: dated ? ({ request }) => request.moment.asOf : null,
      knownAt: known ? ({ request }) => request.moment.knownAt : null,
    };
  }

  readonly bind: Bind = (slot, cast) => {
    this.slots.push(slot);
    return cast ? `$${this.slots.length}::${cast}` : `$${this.slots.length}`;
  };

  filter({ of, fixed }: Asked<PageArgs>, { metadata, alias }: From): string[] {
    const filter = { of: (question: Parameters<typeof of>[0]) => of(question).filter, fixed };
    return filterConditions(metadata, filter, alias, this.facts, this.bind);
  }

  /* Written with the words themselves: they decide how a search is best done. */
  search(info: TableInfo, args: Asked<PageArgs>, { alias, scopes }: From) {
    if (!this.facts.about(args, ({ search }) => Boolean(search?.trim()))) return null;
    if (!info.search) throw new RegisterError('NOT_SEARCHABLE', 'INVALID', 'Danh sách này không tìm theo chữ được');
    const text = this.facts.value(args.of).search!;
    // Any one of the scopes bounds the candidates; all of them stand in the list's own predicate.
    const asked = scopes.find(({ all }) => !all);
    const narrowest = asked ? this.facts.value(asked.of) : WHOLE_SCOPE;
    return info.search.compile(text, (value, cast) => this.bind(() => value, cast), alias, narrowest);
  }

  /** The rows of a table that the caller may read, on a day, as a FROM item without an alias. */
  readable(target: Class, asOf: string | null): string {
    const moment = { ...this.moment, asOf: asOf === null ? null : () => asOf };
    const { alias, sql, where } = this.from(target, null, { where: () => [], reach: 'ROOT' }, moment);
    return `(SELECT ${alias}.* FROM ${sql}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''})`;
  }

  from(target: Class, type: GraphQLObjectType | null, source: Source, moment = this.moment): From {
    const metadata = this.dataSource.getMetadata(target as never);
    const info = tableInfo(target);
    const alias = `t${(this.aliases += 1)}`;
    const face = type ? publicFace(type.name) : undefined;
    const where = source.where(metadata, alias);
    if (face) return { alias, metadata, sql: `${face.view} ${alias}`, where, scopes: [], held: [] };
    const { facts, bind } = this;
    const item = fromItem(info, tableShape(metadata).properties, alias, moment, bind);
    const { scopes, held } = scopesFor(info, source.reach, moment.knownAt !== null, facts);
    const state = stateOf(moment);
    const scope = [
      ...scopes.flatMap((one) => scopePredicate(info, alias, one, state, { facts, bind })),
      ...confidedPredicate(info, alias, state, { facts, bind }),
    ];
    const closed = mayRead(info, facts) ? [] : ['false'];
    const standing = standingRows(info, alias, source.reach, moment, bind);
    return {
      alias,
      metadata,
      sql: item.sql,
      where: [...where, ...scope, ...standing, ...closed, ...item.where],
      scopes,
      held,
    };
  }

  row(target: Class, { alias, metadata }: From): RowSql {
    const { facts, bind } = this;
    return {
      now: this.moment.asOf === null && this.moment.knownAt === null,
      column: (property) => columnSql(metadata, property, alias),
      within: (permission) => {
        if (!facts.holds(permission)) return 'false';
        const scope = scopeOfPermission(permission, facts);
        const inside = scopePredicate(tableInfo(target), alias, scope, stateOf(this.moment), {
          facts,
          bind,
          forWriting: true,
        });
        return inside.length > 0 ? `(${inside.join(' AND ')})` : 'true';
      },
    };
  }

  /* A parameter that is bound must be used: each only where it is asked for. */
  parameters(): MomentParameters {
    const { bind } = this;
    const { asOf, knownAt } = this.moment;
    return {
      get day() {
        return bind(asOf ?? (({ request }) => request.moment.today), 'date');
      },
      get knownAt() {
        return knownAt && bind(knownAt, 'timestamptz');
      },
    };
  }
}
