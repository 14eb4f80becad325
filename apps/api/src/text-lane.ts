import type { GraphqlContext } from '@platform/api';
import { AnswerText } from '@platform/database';
import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AnsweredContext, Outcome } from './answered-before';
import type { GraphqlExecutor, Variables } from './graphql-transport';

type Values = Record<string, unknown>;

/** `data` as JSON, to be sent as it stands. */
export interface DataText {
  json: string;
}

/** One operation of a document, as admitted. */
interface Operation {
  document: DocumentNode;
  name?: string;
}

interface Query {
  operation: OperationDefinitionNode;
  fragments: GraphQLResolveInfo['fragments'];
}

interface RootField {
  key: string;
  nodes: FieldNode[];
  /** Null for `__typename`. */
  definition: GraphQLField<unknown, GraphqlContext> | null;
  args: Values;
}

/**
 * The short way of a query: the resolvers of its root fields run as ever (guard, pipes, one statement each), and where
 * each of them gives its answer as text, that is the answer; nothing is parsed, completed or written again. Whatever else
 * they give, a refusal too, is handed to the executor, which completes it without asking again.
 */
export class TextLane {
  private readonly queries = new WeakMap<DocumentNode, Map<string | undefined, Query | null>>();

  constructor(private readonly executor: GraphqlExecutor) {}

  async run(operation: Operation, context: GraphqlContext, variables: Variables): Promise<ExecutionResult | DataText> {
    const query = this.queryOf(operation);
    const values = query && variablesOf(this.executor.schema, query, variables);
    const fields = values && rootFields(this.executor.schema, query, values);
    if (!fields) return this.executor.run(operation.document, context, variables, operation.name);
    const outcomes = await Promise.all(fields.map((field) => this.ask(field, query, values, context)));
    const json = dataOf(fields, outcomes);
    if (json !== null) return { json };
    // An answer in text is of no use to the executor: that field alone it asks for again, as rows.
    const others = fields.flatMap(({ key }, n) => (isText(outcomes[n]!) ? [] : [[key, outcomes[n]!] as const]));
    const answered: AnsweredContext = { ...context, answered: new Map(others) };
    return this.executor.run(operation.document, answered, variables, operation.name);
  }

  private async ask(field: RootField, query: Query, values: Values, context: GraphqlContext): Promise<Outcome> {
    const { definition, key, nodes, args } = field;
    if (!definition) return { value: new AnswerText('"Query"') };
    const { schema } = this.executor;
    const parentType = schema.getQueryType()!;
    const info: GraphQLResolveInfo & { inText: true } = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path: { prev: undefined, key, typename: parentType.name },
      schema,
      fragments: query.fragments,
      rootValue: undefined,
      operation: query.operation,
      variableValues: values,
      inText: true,
    };
    try {
      return { value: await definition.resolve!(undefined, args, context, info) };
    } catch (error) {
      return { error };
    }
  }

  private queryOf({ document, name }: Operation): Query | null {
    let known = this.queries.get(document);
    if (!known) this.queries.set(document, (known = new Map()));
    let query = known.get(name);
    if (query === undefined) known.set(name, (query = readQuery(document, name)));
    return query;
  }
}

function dataOf(fields: readonly RootField[], outcomes: readonly Outcome[]): string | null {
  let data = '';
  for (const [n, { key }] of fields.entries()) {
    const outcome = outcomes[n]!;
    if (!isText(outcome)) return null;
    data += `${n > 0 ? ',' : ''}"${key}":${outcome.value.json}`;
  }
  return `{${data}}`;
}

function isText(outcome: Outcome): outcome is { value: AnswerText } {
  return 'value' in outcome && outcome.value instanceof AnswerText;
}

function readQuery(document: DocumentNode, name: string | undefined): Query | null {
  const fragments: Query['fragments'] = Object.create(null) as Query['fragments'];
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const operation = name === undefined ? operations[0] : operations.find((each) => each.name?.value === name);
  return operation?.operation === 'query' ? { operation, fragments } : null;
}

/* Null where they can not be: the executor says why. */
function variablesOf(schema: GraphQLSchema, { operation }: Query, variables: Variables): Values | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 1 });
  return coerced ?? null;
}

/* In the order of the answer. Null where one of them is none of ours, or an argument can not be. */
function rootFields(schema: GraphQLSchema, { operation, fragments }: Query, values: Values): RootField[] | null {
  const definitions = schema.getQueryType()!.getFields();
  const found = new Map<string, FieldNode[]>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.directives?.length && isLeftOut(node, values)) continue;
      if (node.kind !== Kind.FIELD) {
        visit(node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value]!.selectionSet : node.selectionSet);
        continue;
      }
      const key = node.alias?.value ?? node.name.value;
      const nodes = found.get(key);
      if (nodes) nodes.push(node);
      else found.set(key, [node]);
    }
  };
  visit(operation.selectionSet);
  const fields: RootField[] = [];
  for (const [key, nodes] of found) {
    const [node] = nodes as [FieldNode];
    const definition = definitions[node.name.value] ?? null;
    if (definition ? !definition.resolve : node.name.value !== '__typename') return null;
    try {
      fields.push({ key, nodes, definition, args: definition ? getArgumentValues(definition, node, values) : {} });
    } catch {
      return null;
    }
  }
  return fields;
}

function isLeftOut(node: SelectionSetNode['selections'][number], values: Values): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, values)?.['if'] === true) return true;
  return getDirectiveValues(GraphQLIncludeDirective, node, values)?.['if'] === false;
}
