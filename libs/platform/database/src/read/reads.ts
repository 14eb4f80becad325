import { createHash } from 'node:crypto';
import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { RegisterError } from '@platform/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { ReadCompiler, type SummaryTables } from './read-compiler';
import type { PageArgs, Question, ReadRequest } from './question';
import type { ObjectField, Statement } from './read-request';
import { translateReadError } from '../database-errors';
import type { ReaderLines } from './reader-connections';
import { BROKEN_PROMISE } from './text-draft';

type Class = abstract new (...args: never[]) => unknown;

/** Sees every statement with its answer; the tests of the second wall run each again under row-level security. */
export type StatementObserver = (statement: Statement, request: ReadRequest, text: string | undefined) => void;

/** A root field as a resolver has it. */
export interface RootField extends ReadRequest {
  info: GraphQLResolveInfo & { readonly inText?: boolean };
}

/** The answer to a root field as it leaves: JSON in the shape of the selection. Only where `info.inText` allows it. */
export class AnswerText {
  constructor(readonly json: string) {}
}

/* A client that writes its own queries must not fill PostgreSQL's memory with plans: only so many texts get a name. */
const MAX_NAMED_STATEMENTS = 400;

const NOTHING = {};
const BY_ID = ['id', 'ASC'] as const;

interface Runner {
  run(statement: Statement): Promise<string | undefined>;
}

/** Answers a root field with one statement: as the reader, or inside a transaction for a mutation's payload. */
export class Reads {
  readonly compiler: ReadCompiler;
  observer: StatementObserver | null = null;
  private readonly names = new Map<string, string>();

  constructor(
    dataSource: DataSource,
    private readonly readers: ReaderLines,
  ) {
    this.compiler = new ReadCompiler(dataSource);
  }

  /** The row of `target` with `key`, or `null` where there is none or the caller may not see it. */
  one(target: Class, field: RootField, key: Record<string, unknown>): Promise<unknown> {
    return this.answerOne(this.asReader, target, field, key);
  }

  /** @throws RegisterError for a page size, cursor or filter that can not be. */
  async connection(
    target: Class,
    field: RootField,
    args: PageArgs,
    options: { order?: readonly [string, 'ASC' | 'DESC']; where?: Record<string, unknown> } = {},
  ): Promise<unknown> {
    const question = { request: field, args, equal: options.where ?? NOTHING };
    return this.answer(this.asReader, question, field, (asked) =>
      this.compiler.connection(target, asked, objectField(field.info), options.order ?? BY_ID),
    );
  }

  /**
   * Counts, sums and means over tables, in one statement like everything else. `write` gives the SQL; the tables it
   * names come from `rows`, which holds the scope of the caller, so that nobody adds up what he may not see.
   */
  async summary<Row>(field: RootField, write: (tables: SummaryTables) => string): Promise<Row[]> {
    const statement = this.compiler.summary(field, write);
    return JSON.parse((await this.observed(this.asReader, statement, field))!) as Row[];
  }

  /** The same inside a transaction, so that a mutation answers with what it wrote. */
  in(tx: EntityManager): Pick<Reads, 'one'> {
    const runner: Runner = {
      run: async ({ sql, params }) => ((await tx.query(sql, params)) as { j: string }[])[0]?.j,
    };
    return {
      one: async (target, field, key) => {
        const row = await this.answerOne(runner, target, field, key);
        // What its author cannot see afterwards is not done: the whole transaction is taken back.
        if (row === null) throw new RegisterError('NOT_FOUND', 'NOT_FOUND', 'Không tìm thấy bản ghi');
        return row;
      },
    };
  }

  private answerOne(runner: Runner, target: Class, field: RootField, key: Record<string, unknown>) {
    const question = { request: field, args: NOTHING, equal: key };
    return this.answer(runner, question, field, (asked) => this.compiler.one(target, asked, objectField(field.info)));
  }

  private async answer(
    runner: Runner,
    question: Question,
    field: RootField,
    compile: (question: Question) => Statement,
  ): Promise<unknown> {
    const statement = compile(field.info.inText ? { ...question, inText: true } : question);
    const text = await this.observed(runner, statement, field);
    if (text === undefined) return null;
    if (!statement.inText) return statement.finish(JSON.parse(text));
    if (!text.includes(BROKEN_PROMISE)) return new AnswerText(text);
    const rows = compile(question);
    const again = await this.observed(runner, rows, field);
    return again === undefined ? null : rows.finish(JSON.parse(again));
  }

  private readonly asReader: Runner = {
    run: async ({ sql, params, prepared }) => {
      const name = prepared ? this.nameOf(sql) : undefined;
      try {
        const { rows } = await this.readers.query<[string]>({ text: sql, values: params, name, rowMode: 'array' });
        return rows[0]?.[0];
      } catch (error) {
        throw translateReadError(error);
      }
    },
  };

  private async observed(runner: Runner, statement: Statement, request: ReadRequest): Promise<string | undefined> {
    const text = await runner.run(statement);
    this.observer?.(statement, request, text);
    return text;
  }

  private nameOf(sql: string): string | undefined {
    const known = this.names.get(sql);
    if (known || this.names.size >= MAX_NAMED_STATEMENTS) return known;
    const name = createHash('sha1').update(sql).digest('base64url').slice(0, 20);
    this.names.set(sql, name);
    return name;
  }
}

function objectField(info: GraphQLResolveInfo): ObjectField {
  return {
    type: getNamedType(info.returnType) as GraphQLObjectType,
    selectionSets: info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
  };
}
