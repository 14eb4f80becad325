import { publicFace, readsOf } from '@platform/database';
import { RegisterError } from '@platform/kernel';
import type { GraphqlContext } from '@platform/api';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { randomUUID } from 'node:crypto';
import { type ExecutionResult, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { classOfTypeName } from './record-types';

/** Where the caller's actor comes from; identity provides it. */
export type ContextSource = (request: unknown, reply: unknown) => Promise<GraphqlContext>;

interface TransportOptions {
  context: ContextSource;
  log: (traceId: string, error: unknown) => void;
}

/** The only file that knows which GraphQL server stands below: Mercurius on Fastify, compiled by graphql-jit. */
export function graphqlTransport({ context, log }: TransportOptions): MercuriusDriverConfig {
  return {
    driver: MercuriusDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    jit: 1,
    cache: true,
    graphiql: false,
    allowBatchedQueries: false,
    context: context as never,
    transformSchema: readFromRows,
    errorFormatter: (execution: ExecutionResult) => ({ statusCode: 200, response: present(execution, log) }) as never,
  };
}

/*
 * A row already holds what its contributed fields ask for, so their resolvers only pick it: by the alias where the field
 * has arguments, by its name otherwise. Nest's own wrapper around each of them would run once per row and field.
 */
function readFromRows(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const record = classOfTypeName(type.name);
    if (!record && !publicFace(type.name)) continue;
    const reads = record ? readsOf(record) : null;
    for (const field of Object.values(type.getFields())) {
      const contributed = reads && (reads.children.has(field.name) || reads.computed.has(field.name) || reads.derived.has(field.name));
      if (!contributed) continue;
      field.resolve = field.args.length > 0 ? byAlias : undefined;
    }
  }
  return schema;
}

const byAlias: GraphQLFieldResolver<Record<string, unknown>, unknown> = (row, _args, _context, info) => row[info.path.key];

function present(execution: ExecutionResult, log: TransportOptions['log']): ExecutionResult {
  const errors = execution.errors?.map((error) => presentError(error, log));
  return { ...(execution.data === undefined ? {} : { data: execution.data }), ...(errors ? { errors } : {}) } as ExecutionResult;
}

function presentError(error: GraphQLError, log: TransportOptions['log']): GraphQLError {
  const cause = error.originalError ?? error;
  const shape = (message: string, extensions: Record<string, unknown>): GraphQLError =>
    ({ message, extensions, ...(error.locations ? { locations: error.locations } : {}), ...(error.path ? { path: error.path } : {}) }) as GraphQLError;
  if (cause instanceof RegisterError) {
    const { code, kind, field, details, message } = cause;
    return shape(message, { code, kind, ...(field ? { field } : {}), ...(details ? { details } : {}) });
  }
  // graphql-js and Mercurius speak of the document itself here: the caller wrote it, so he may read about it.
  if (!error.originalError || isDocumentError(cause)) {
    return shape(withoutSuggestion(error.message), { code: (error.extensions?.['code'] as string) ?? 'INVALID_REQUEST', kind: 'INVALID' });
  }
  const traceId = randomUUID();
  log(traceId, cause);
  return shape('Có lỗi trong hệ thống', { code: 'INTERNAL', kind: 'UNAVAILABLE', traceId });
}

function isDocumentError(cause: unknown): boolean {
  return cause instanceof GraphQLError || (typeof cause === 'object' && cause !== null && 'code' in cause && String(cause.code).startsWith('MER_'));
}

/** "Did you mean …" would tell an outsider what exists. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .*$/s, '');
}
