import { MAX_PAGE } from '@platform/database';
import { RegisterError } from '@platform/kernel';
import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** A list without pages (roles of a user, permissions of a role) never holds more than this. */
const LONGEST_PLAIN_LIST = 60;

export interface CostOptions {
  /** Off only in the control that proves that this limit is what refuses. */
  pageSizeMandatory: boolean;
}

/**
 * The number of objects an answer can hold at most: a connection is itself, its page information and, `first` or
 * `last` times, what it asks of one row. Variables are resolved, their defaults too.
 * @throws RegisterError `PAGE_SIZE`; GraphQLError for variables that can not be.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
  options: CostOptions,
): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    operationName,
    estimators: [nodes(options)],
    maxQueryNodes: 5_000,
  });
}

function nodes({ pageSizeMandatory }: CostOptions): ComplexityEstimator {
  return ({ field, args, childComplexity, type }) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || type.name.startsWith('__') || named.name.startsWith('__')) return 0;
    if (named.name === 'PageInfo') return 0;
    if (field.args.some(({ name }) => name === 'first')) {
      return 2 + pageSize(args, field.name, pageSizeMandatory) * childComplexity;
    }
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    // The rows of a connection: their number is the connection's page size.
    if (list && type.name.endsWith('Connection')) return 1 + childComplexity;
    return (list ? LONGEST_PLAIN_LIST : 1) * (1 + childComplexity);
  };
}

function pageSize(args: { [name: string]: unknown }, field: string, mandatory: boolean): number {
  const given = [args['first'], args['last']].filter((size) => size !== null && size !== undefined) as number[];
  const [size] = given;
  if (given.length === 1 && size! >= 1 && size! <= MAX_PAGE) return size!;
  if (!mandatory) return size ?? 1;
  throw new RegisterError('PAGE_SIZE', 'INVALID', `Cần đúng một trong first, last, từ 1 đến ${MAX_PAGE}`, { field });
}
