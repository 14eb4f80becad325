import { type GraphqlContext, readFromRows } from '@platform/api';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { answeredBefore } from './answered-before';
import { BoundedMap } from './bounded-map';

/** Executes one admitted operation. Errors are as thrown; whoever answers presents them. */
export interface GraphqlExecutor {
  readonly schema: GraphQLSchema;
  run(text: string, context: GraphqlContext, variables: Variables, operationName?: string): Promise<ExecutionResult>;
}

export type Variables = Record<string, unknown> | undefined;

/**
 * The only file that knows which GraphQL server stands below: Mercurius on Fastify, compiled by graphql-jit. Its own
 * routes are off; the door (graphql-door.ts) speaks HTTP, so that status codes, limits and refusals are ours.
 */
export const GRAPHQL_TRANSPORT: MercuriusDriverConfig = {
  driver: MercuriusDriver,
  routes: false,
  autoSchemaFile: true,
  sortSchema: true,
  jit: 1,
  cache: 500,
  graphiql: false,
  transformSchema: (schema) => answeredBefore(readFromRows(schema)),
  errorFormatter: (execution: ExecutionResult) => ({ statusCode: 200, response: execution }) as never,
};

interface Mercurius {
  (source: string, context: object, variables: Variables, operationName?: string): Promise<ExecutionResult>;
  schema: GraphQLSchema;
}

/*
 * The compiler merges the selections of a field that stands twice, and lets what was skipped in one place through in the
 * other (graphql-jit 0.8.9). The reference executor does not; such documents are few.
 */
const CONDITIONS = /@(?:skip|include)\b/;
const KEPT_DOCUMENTS = 200;

/** The executor of a started application. */
export function executorOf(fastify: FastifyInstance): GraphqlExecutor {
  const { graphql } = fastify as unknown as { graphql: Mercurius };
  // One text is one document: the plans of its statements hang on it.
  const documents = new BoundedMap<string, DocumentNode>(KEPT_DOCUMENTS);
  const documentOf = (text: string): DocumentNode => {
    const document = documents.get(text) ?? parse(text);
    documents.set(text, document);
    return document;
  };
  return {
    schema: graphql.schema,
    async run(text, context, variables, operationName) {
      if (CONDITIONS.test(text)) {
        const { schema } = graphql;
        return execute({
          schema,
          document: documentOf(text),
          contextValue: context,
          variableValues: variables,
          operationName,
        });
      }
      try {
        return await graphql(text, context, variables, operationName);
      } catch (error) {
        // What Mercurius refuses before it executes: variables that can not be.
        const { errors } = error as { errors?: readonly Error[] };
        if (!errors) throw error;
        return { errors: errors.map((each) => (each instanceof GraphQLError ? each : new GraphQLError(each.message))) };
      }
    },
  };
}
