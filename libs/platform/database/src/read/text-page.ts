import type { Bind } from './from-item';
import { cursorSql, type PagePlan } from './page';
import type { Asked, PageArgs } from './question';
import type { SelectedField } from './selection';

type Write = (part: SelectedField) => string;

/** Everything but the rows: how they are paged, and the rest of the statement from `FROM` to `LIMIT`. */
interface Listed {
  plan: PagePlan;
  sql: string;
  args: Asked<PageArgs>;
  bind: Bind;
}

/**
 * The rows of a list in the shape of the answer. They stand in `r`, in the order of the answer: `n` numbers them from
 * where the page begins, `c` is the place of each, `o0`, `o1` … are the objects asked of each.
 */
export class TextPage {
  /** Every place where a row is shown. */
  readonly nodes: SelectedField[];
  /** Whether it is asked what lies before and behind. */
  readonly informed: boolean;
  private readonly inside: Map<SelectedField, readonly SelectedField[]>;

  constructor(
    private readonly asked: readonly SelectedField[],
    selected: (part: SelectedField) => readonly SelectedField[],
  ) {
    const wrapped = asked.filter(({ name }) => name === 'edges' || name === 'pageInfo');
    this.inside = new Map(wrapped.map((part) => [part, selected(part)]));
    this.informed = asked.some(({ name }) => name === 'pageInfo');
    this.nodes = [...asked, ...[...this.inside.values()].flat()].filter(({ name }) => ['nodes', 'node'].includes(name));
  }

  /** `columns` are those of each of `nodes`; `rest` writes what is not of the rows. */
  write(columns: readonly string[], listed: Listed, rest: Write): string {
    const { plan, sql } = listed;
    if (this.nodes.length === 1 && this.inside.size === 0 && !plan.backwards) {
      const parts = jsonObject(this.asked, (part) =>
        part.name === 'nodes' ? `coalesce(json_agg(row_to_json(r)), '[]')` : rest(part),
      );
      return `SELECT ${parts} FROM (SELECT ${columns[0]}${sql}) r`;
    }
    const parts = jsonObject(this.asked, this.part(listed, rest));
    const rows = columns.map((each, n) => `(SELECT row_to_json(x) FROM (SELECT ${each}) x) AS o${n}`);
    const page = `SELECT ${[...rows, `${plan.place} AS c`].join(', ')}${sql}`;
    const order = plan.backwards ? ' ORDER BY n DESC' : '';
    // HAVING makes one object of any number of rows, also where nothing else asks for all of them.
    return `SELECT ${parts} FROM (SELECT row_number() OVER () AS n, p.* FROM (${page}) p${order}) r HAVING true`;
  }

  private part({ plan, args, bind }: Listed, rest: Write): Write {
    // Every parameter that is bound must be used.
    let bound: string | null = null;
    const size = (): string => (bound ??= bind(plan.size, 'int'));
    const shown = (): string => (this.informed ? ` FILTER (WHERE r.n <= ${size()})` : '');
    const all = (each: string): string => `coalesce(json_agg(${each})${shown()}, '[]')`;
    const inEdge: Write = (part) =>
      part.name === 'cursor' ? cursorSql('r.c') : part.name === 'node' ? this.row(part) : rest(part);
    const places = (): string => `(array_agg(r.c)${shown()})`;
    const more = (): string => `count(*) > ${size()}`;
    const inInfo: Record<string, () => string> = {
      hasNextPage: () => (plan.backwards ? bind((question) => Boolean(args.of(question).before), 'boolean') : more()),
      hasPreviousPage: () =>
        plan.backwards ? more() : bind((question) => Boolean(args.of(question).after), 'boolean'),
      startCursor: () => cursorSql(`${places()}[1]`),
      endCursor: () => cursorSql(`${places()}[least(${size()}, count(*)::int)]`),
    };
    return (part) => {
      if (part.name === 'nodes') return all(this.row(part));
      const inside = this.inside.get(part);
      if (!inside) return rest(part);
      if (part.name === 'edges') return all(jsonObject(inside, inEdge));
      return jsonObject(inside, (each) => inInfo[each.name]?.() ?? rest(each));
    };
  }

  private row(part: SelectedField): string {
    return `r.o${this.nodes.indexOf(part)}`;
  }
}

/** `json_build_object` of the fields under the names they are shown by. */
export function jsonObject(parts: readonly SelectedField[], write: Write): string {
  return `json_build_object(${parts.map((part) => `'${part.key}', ${write(part)}`).join(', ')})`;
}
