import type { GraphqlContext } from '@platform/api';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

/** What the resolver of a root field gave. */
export type Outcome = { value: unknown } | { error: unknown };

/** The context of an execution whose root fields are answered already, by the names they are shown by. */
export interface AnsweredContext extends GraphqlContext {
  answered?: ReadonlyMap<string | number, Outcome>;
}

/** Root fields give what `answered` of the context holds for them, without being asked. */
export function answeredBefore(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const resolve = field.resolve as GraphQLFieldResolver<unknown, AnsweredContext> | undefined;
    if (!resolve) continue;
    const resolved: GraphQLFieldResolver<unknown, AnsweredContext> = (root, args, context, info) => {
      const outcome = context.answered?.get(info.path.key);
      if (!outcome) return resolve(root, args, context, info);
      return 'error' in outcome ? Promise.reject(outcome.error as Error) : outcome.value;
    };
    field.resolve = resolved;
  }
  return schema;
}
