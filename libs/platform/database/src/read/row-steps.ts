import { type Cursor, type PagePlan, writeCursor } from './page';
import type { Asked, PageArgs, Question } from './question';
import type { DerivedField, ReadMoment } from './read-registry';

type Row = Record<string, unknown>;

/** What is left to do to a parsed value in Node, so that PostgreSQL sends nothing twice. */
export type Step = (value: unknown, question: Question) => unknown;

export type RowStep =
  | { key: string; kind: 'row'; steps: readonly RowStep[] }
  | { key: string; kind: 'connection'; step: Step }
  | { key: string; kind: 'finished'; finish: NonNullable<DerivedField['finish']> }
  | { key: string; kind: 'computed'; compute: (row: Row, moment: ReadMoment) => unknown };

export function applyRowSteps(row: Row, steps: readonly RowStep[], question: Question): Row {
  for (const step of steps) {
    if (step.kind === 'computed') row[step.key] = step.compute(row, question.request.moment);
    else if (step.kind === 'finished') row[step.key] = step.finish(row[step.key], question.request);
    else if (step.kind === 'connection') row[step.key] = step.step(row[step.key], question);
    else if (row[step.key]) applyRowSteps(row[step.key] as Row, step.steps, question);
  }
  return row;
}

interface RawConnection {
  rows?: Row[];
  totalCount?: number;
  totalIsMinimum?: boolean;
}

/** From the rows (one more than asked), or `{ rows, totalCount }`, to `{ nodes, edges, pageInfo, totalCount }`. */
export function connectionShape(plan: PagePlan | null, asked: Asked<PageArgs>, steps: readonly RowStep[]): Step {
  return (value, question) => {
    const raw: RawConnection = Array.isArray(value) ? { rows: value as Row[] } : (value as RawConnection);
    if (!plan || !raw.rows) return { totalCount: raw.totalCount, totalIsMinimum: raw.totalIsMinimum };
    const size = plan.size(question);
    const args = asked.of(question);
    const more = raw.rows.length > size;
    const nodes = more ? raw.rows.slice(0, size) : raw.rows;
    if (plan.backwards) nodes.reverse();
    if (steps.length > 0) for (const node of nodes) applyRowSteps(node, steps, question);
    const cursorOf = (row: Row | undefined): string | null => (row ? writeCursor(row['__cursor'] as Cursor) : null);
    return {
      nodes,
      totalCount: raw.totalCount,
      totalIsMinimum: raw.totalIsMinimum,
      get edges() {
        return nodes.map((node) => ({ node, cursor: cursorOf(node) }));
      },
      get pageInfo() {
        return {
          hasNextPage: plan.backwards ? Boolean(args.before) : more,
          hasPreviousPage: plan.backwards ? more : Boolean(args.after),
          startCursor: cursorOf(nodes[0]),
          endCursor: cursorOf(nodes.at(-1)),
        };
      },
    };
  };
}
