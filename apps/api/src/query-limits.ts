import { RegisterError } from '@platform/kernel';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationTypeNode,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import { BoundedMap } from './bounded-map';
import { costOf } from './query-cost';
import { shapeOf } from './query-shape.rules';

/** What one GraphQL request may ask at most. */
export interface Limits {
  tokens: number;
  /** Levels, without what only wraps the rows of a list. */
  depth: number;
  aliases: number;
  /** Objects in the answer. */
  nodes: number;
  pageSizeMandatory: boolean;
  /** Introspection may pass over the schema once. */
  introspectionOnce: boolean;
}

export const LIMITS: Limits = {
  tokens: 1_000,
  depth: 8,
  aliases: 15,
  nodes: 10_000,
  pageSizeMandatory: true,
  introspectionOnce: true,
};

/** A request that is not executed, with everything its caller may read about it. */
export class RequestRefused extends Error {
  constructor(readonly errors: readonly (GraphQLError | RegisterError)[]) {
    super('The request is refused');
  }

  /** True when a limit of ours refuses, whatever the other variables hold. */
  get ours(): boolean {
    return this.errors.every((error) => error instanceof RegisterError);
  }
}

export interface Admitted {
  operation: OperationTypeNode;
  document: DocumentNode;
}

interface Known {
  document: DocumentNode;
  operations: ReadonlyMap<string, OperationTypeNode>;
  /** Variables that can change the cost: page sizes, and what decides `@skip` and `@include`. */
  deciding: readonly string[];
  /** By operation and deciding variables: what was admitted, or why not. */
  verdicts: BoundedMap<string, RequestRefused | number>;
}

const KEPT_DOCUMENTS = 500;
const KEPT_VERDICTS = 64;
const REPORTED_ERRORS = 5;

/** Lets documents through or refuses them. A document that was seen costs one look-up and one short key. */
export class QueryLimits {
  private readonly known = new BoundedMap<string, Known>(KEPT_DOCUMENTS);
  /* Kept apart, so that nobody drives good documents out with bad ones. */
  private readonly refused = new BoundedMap<string, RequestRefused>(KEPT_DOCUMENTS);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits = LIMITS,
  ) {}

  /** @throws RequestRefused */
  admit(
    source: string,
    variables: Record<string, unknown> | null | undefined,
    operationName: string | undefined,
  ): Admitted {
    const known = this.known.get(source) ?? this.learn(source);
    const { operations, document } = known;
    const only = operations.size === 1 ? operations.values().next().value : undefined;
    const operation = operationName === undefined ? only : operations.get(operationName);
    if (!operation)
      throw new RequestRefused([limitError('OPERATION', 'Cần operationName của một operation trong tài liệu')]);
    this.price(known, variables ?? {}, operationName);
    return { operation, document };
  }

  /** The predicted number of objects. @throws RequestRefused */
  price(known: Known, variables: Record<string, unknown>, operationName: string | undefined): number {
    const key = verdictKey(known, variables, operationName);
    const verdict = (key === null ? undefined : known.verdicts.get(key)) ?? this.judge(known, variables, operationName);
    // A variable that can not be says nothing about the next request with the same page size.
    if (key !== null && (typeof verdict === 'number' || verdict.ours)) known.verdicts.set(key, verdict);
    if (typeof verdict !== 'number') throw verdict;
    return verdict;
  }

  /** Parses, validates and measures a document that is new here. @throws RequestRefused */
  learn(source: string): Known {
    const before = this.refused.get(source);
    if (before) throw before;
    try {
      const document = this.read(source);
      const known: Known = {
        document,
        operations: operationsOf(document),
        deciding: decidingVariables(document),
        verdicts: new BoundedMap(KEPT_VERDICTS),
      };
      this.known.set(source, known);
      return known;
    } catch (error) {
      const refusal = asRefusal(error);
      this.refused.set(source, refusal);
      throw refusal;
    }
  }

  private read(source: string): DocumentNode {
    const document = parse(source, { maxTokens: this.limits.tokens });
    const errors = validate(this.schema, document, specifiedRules, { maxErrors: REPORTED_ERRORS });
    if (errors.length > 0) throw new RequestRefused(errors);
    const { depth, aliases, deepIntrospection } = shapeOf(document);
    if (depth > this.limits.depth) throw limitError('QUERY_DEPTH', `Truy vấn sâu quá ${this.limits.depth} tầng`);
    if (aliases > this.limits.aliases)
      throw limitError('QUERY_ALIASES', `Truy vấn có quá ${this.limits.aliases} bí danh`);
    if (deepIntrospection && this.limits.introspectionOnce) {
      throw limitError('QUERY_INTROSPECTION', 'Chỉ được hỏi cấu trúc một lượt; tải cả cấu trúc ở /schema.graphql');
    }
    return document;
  }

  private judge(
    { document }: Known,
    variables: Record<string, unknown>,
    operationName: string | undefined,
  ): RequestRefused | number {
    try {
      const cost = costOf(this.schema, document, variables, operationName, this.limits);
      if (cost <= this.limits.nodes) return cost;
      throw limitError('QUERY_COST', `Truy vấn có thể trả về ${cost} đối tượng, quá ${this.limits.nodes}`);
    } catch (error) {
      return asRefusal(error);
    }
  }
}

function limitError(code: string, message: string): RegisterError {
  return new RegisterError(code, 'INVALID', message);
}

function asRefusal(error: unknown): RequestRefused {
  if (error instanceof RequestRefused) return error;
  if (error instanceof GraphQLError || error instanceof RegisterError) return new RequestRefused([error]);
  throw error;
}

function operationsOf(document: DocumentNode): Map<string, OperationTypeNode> {
  const found = new Map<string, OperationTypeNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) found.set(definition.name?.value ?? '', definition.operation);
  }
  return found;
}

function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      if (/^(Int|Boolean)!?$/.test(print(type))) names.add(variable.name.value);
    }
  }
  return [...names];
}

/* `null` where a value is of the wrong kind: such a request is judged each time, and refused. */
function verdictKey(
  { deciding }: Known,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): string | null {
  let key = operationName ?? '';
  for (const name of deciding) {
    const value = variables[name];
    if (value !== null && value !== undefined && typeof value !== 'number' && typeof value !== 'boolean') return null;
    key += `|${String(value)}`;
  }
  return key;
}
