import type { DataSource, EntityMetadata } from 'typeorm';
import { tableInfo } from '../table-info';
import { Draft } from './draft';
import { columnOf, sqlType } from './filter';
import { PlanStore } from './plan-store';
import { type Asked, Facts, type PageArgs, type Question, type ReadRequest } from './question';
import { type ObjectField, type Plan, type Statement, statementOf } from './read-request';
import { applyRowSteps } from './row-steps';
import { Sources } from './sources';
import { TextDraft } from './text-draft';

type Class = abstract new (...args: never[]) => unknown;
type Order = readonly [property: string, direction: 'ASC' | 'DESC'];
type Write = (draft: Draft, facts: Facts) => Pick<Plan, 'sql' | 'finish'>;

const ARGS: Asked<PageArgs> = { of: ({ args }) => args, fixed: false };

/**
 * Turns a GraphQL selection into one statement, from TypeORM's own metadata. What was written once for a place in a
 * document serves every question of the same facts; only its values are read anew.
 */
export class ReadCompiler {
  readonly plans = new PlanStore<Plan>();

  constructor(private readonly dataSource: DataSource) {}

  /** One row by equality on columns (`{ id }`), or nothing where the caller may not see it. */
  one(target: Class, question: Question, field: ObjectField): Statement {
    return this.statement(`one ${tableInfo(target).table}`, question, field, (draft, facts) => {
      const properties = facts.fact(({ equal }) => Object.keys(equal).join(' ')).split(' ');
      const where = (metadata: EntityMetadata, alias: string): string[] =>
        properties.map((property) => {
          const column = metadata.findColumnWithPropertyName(property);
          if (!column) throw new Error(`${metadata.name}.${property} is not a column`);
          return `${alias}.${column.databaseName} = ${draft.bind(({ equal }) => equal[property], sqlType(column.type))}`;
        });
      const { sql, steps } = draft.object(target, field.type, field.selectionSets, { where, reach: 'ROOT' });
      return {
        sql: `SELECT row_to_json(r)::text AS j FROM (${sql}) r`,
        finish: (row, asked) => applyRowSteps(row as Record<string, unknown>, steps, asked),
      };
    });
  }

  /** A Relay connection with page, filter, sort, search and count as the selection asks. */
  connection(target: Class, question: Question, field: ObjectField, order: Order): Statement {
    const kind = `list ${tableInfo(target).table} ${order.join(' ')}`;
    return this.statement(kind, question, field, (draft, facts) => {
      const equal = facts.fact((asked) =>
        Object.keys(asked.equal)
          .filter((each) => asked.equal[each] != null)
          .join(' '),
      );
      const where = (metadata: EntityMetadata, alias: string): string[] =>
        (equal ? equal.split(' ') : []).map((property) => {
          const { name, type } = columnOf(metadata, property);
          return `${alias}.${name} = ${draft.bind((asked) => asked.equal[property], type)}`;
        });
      const { sql, step } = draft.connection(target, field, ARGS, order, { where, reach: 'ROOT' });
      return { sql: `SELECT (${sql})::text AS j`, finish: step };
    });
  }

  /** Numbers over several tables: the rows of what `write` selects, as one array. */
  summary(request: ReadRequest, write: (tables: SummaryTables) => string): Statement {
    const question: Question = { request, args: {}, equal: {} };
    const facts = new Facts(question);
    const sources = new Sources(this.dataSource, facts);
    const sql = write({
      bind: (value, cast) => sources.bind(() => value, cast),
      rows: (target, asOf = null) => sources.readable(target, asOf),
    });
    const text = `SELECT coalesce(json_agg(row_to_json(s)), '[]')::text AS j FROM (${sql}) s`;
    return statementOf(
      { sql: text, slots: sources.slots, prepared: true, inText: false, finish: (rows) => rows },
      question,
    );
  }

  private statement(kind: string, question: Question, field: ObjectField, write: Write): Statement {
    const [place, another] = field.selectionSets;
    const form = question.inText ? `${kind} in text` : kind;
    const known = place && !another && this.plans.find(place, form, question);
    if (known) return statementOf(known, question);
    const { plan, facts } = this.write(question, write);
    if (place && !another && facts.repeatable) this.plans.keep(place, form, facts.found, plan);
    return statementOf(plan, question);
  }

  /* Written for rows even where text will do: that is where two pages under one alias are refused. */
  private write(question: Question, write: Write): { plan: Plan; facts: Facts } {
    const facts = new Facts(question);
    const { schema, fragments } = question.request.execution;
    const draft = new Draft(this.dataSource, { schema, fragments }, facts);
    const written = write(draft, facts);
    facts.close();
    const rows = { plan: { ...written, slots: draft.slots, prepared: facts.repeatable, inText: false }, facts };
    if (!question.inText || !facts.repeatable || facts.shared) return rows;
    const found = new Facts(question);
    const text = new TextDraft(this.dataSource, { schema, fragments }, found);
    const plan = { ...write(text, found), slots: text.slots, prepared: found.repeatable, inText: true };
    found.close();
    return text.fits ? { plan, facts: found } : rows;
  }
}

/** What a summary is written over: nothing of a table but the rows its caller may read. */
export interface SummaryTables {
  bind: (value: unknown, cast?: string) => string;
  /** A FROM item without an alias: the readable rows of the table of a class, today or on a day. */
  rows(target: Class, asOf?: string | null): string;
}
