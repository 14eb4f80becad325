import { type GraphqlContext, readFromRows } from '@platform/api';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { answeredBefore } from './answered-before';

export type Variables = Record<string, unknown> | undefined;

/** Executes one admitted operation. Errors are as thrown; whoever answers presents them. */
export interface GraphqlExecutor {
  readonly schema: GraphQLSchema;
  run(
    document: DocumentNode,
    context: GraphqlContext,
    variables: Variables,
    operationName?: string,
  ): Promise<ExecutionResult>;
}

/**
 * The only file that knows which GraphQL server stands below: Mercurius on Fastify makes the schema, GraphQL's reference
 * implementation executes it. The server's own routes are off; the door (graphql-door.ts) speaks HTTP, so that status
 * codes, limits and refusals are ours.
 */
export const GRAPHQL_TRANSPORT: MercuriusDriverConfig = {
  driver: MercuriusDriver,
  routes: false,
  autoSchemaFile: true,
  sortSchema: true,
  graphiql: false,
  transformSchema: (schema) => answeredBefore(readFromRows(schema)),
};

/** The executor of a started application. */
export function executorOf(fastify: FastifyInstance): GraphqlExecutor {
  const { schema } = (fastify as unknown as { graphql: { schema: GraphQLSchema } }).graphql;
  return {
    schema,
    run: async (document, contextValue, variableValues, operationName) =>
      execute({ schema, document, contextValue, variableValues, operationName }),
  };
}
