import { RegisterError } from '@platform/kernel';
import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLOutputType,
  GraphQLSkipDirective,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
  TypeNameMetaFieldDef,
  type ValueNode,
} from 'graphql';
import type { Asked, Facts, Question, Slot } from './question';

type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>;
type Args = Record<string, unknown>;

/** One field of a selection, merged over aliases, fragments and repetitions as GraphQL merges them. */
export interface SelectedField {
  name: string;
  /** Where the value stands in the row: the field's name, or the alias where arguments can differ. */
  key: string;
  args: Asked<Args>;
  type: GraphQLObjectType | null;
  /** What the schema says of the value, and of which object it is a field. */
  output: GraphQLOutputType;
  parent: GraphQLObjectType;
  /** The schema promises a value. */
  required: boolean;
  selectionSets: readonly SelectionSetNode[];
}

/** Where the value of a field with arguments stands in its row: under its alias, which no column is called. */
export function argumentKey(name: string, responseKey: string): string {
  return responseKey === name ? name : `@${responseKey}`;
}

/** The fields asked of an object type, in order, `@skip` and `@include` already decided; `TEXT` as the answer shows them. */
export function selectedFields(
  document: Document,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  facts: Facts,
  shape: 'ROW' | 'TEXT' = 'ROW',
): SelectedField[] {
  const found = new Map<string, { definition: GraphQLField<unknown, unknown>; nodes: FieldNode[] }>();
  const definitions = type.getFields();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.directives?.length && facts.fact(({ request }) => isLeftOut(node, request.execution.variableValues)))
        continue;
      if (node.kind === 'Field') {
        const name = node.name.value;
        const shown = node.alias?.value ?? name;
        const inText = shape === 'TEXT';
        const definition = definitions[name] ?? (inText && name === '__typename' ? TypeNameMetaFieldDef : undefined);
        if (!definition) continue;
        const key = inText ? shown : definition.args.length > 0 ? argumentKey(name, shown) : name;
        const entry = found.get(key);
        if (entry) entry.nodes.push(node);
        else found.set(key, { definition, nodes: [node] });
        continue;
      }
      const fragment = node.kind === 'FragmentSpread' ? document.fragments[node.name.value] : node;
      if (fragment && appliesTo(document, fragment.typeCondition, type)) visit(fragment.selectionSet);
    }
  };
  selectionSets.forEach(visit);
  return [...found].map(([key, { definition, nodes }]) => {
    const named = getNamedType(definition.type);
    return {
      name: definition.name,
      key,
      args: argumentsOf(definition, nodes, facts),
      type: isObjectType(named) ? named : null,
      output: definition.type,
      parent: type,
      required: isNonNullType(definition.type),
      selectionSets: nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
    };
  });
}

/*
 * One row holds one value under one alias. GraphQL lets two aliased parents (or `nodes` beside `edges`) ask for different
 * pages under the same name; they are one row here, so that is refused in plain words, never answered wrongly.
 */
function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  facts: Facts,
): Asked<Args> {
  const [node, ...others] = nodes as [FieldNode, ...FieldNode[]];
  if (definition.args.length === 0) return { of: () => NO_ARGS, fixed: true };
  const fixed = nodes.every((each) => !each.arguments?.some(({ value }) => holdsVariable(value)));
  const known = fixed ? getArgumentValues(definition, node) : null;
  const args: Asked<Args> = { of: known ? () => known : (question) => readOnce(definition, node, question), fixed };
  const differs: Slot<boolean> = (question) => {
    const text = JSON.stringify(readOnce(definition, node, question));
    return others.some((other) => JSON.stringify(readOnce(definition, other, question)) !== text);
  };
  if (others.length > 0) facts.shared = true;
  if (others.length > 0 && facts.fact(differs)) {
    const message = 'Hai mục cùng tên nhưng khác tham số trên cùng một bản ghi, xin đặt tên khác nhau';
    throw new RegisterError('SAME_ALIAS', 'INVALID', message, { field: definition.name });
  }
  return args;
}

const NO_ARGS: Args = {};

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/* Many slots read the same arguments of one question. */
function readOnce(definition: GraphQLField<unknown, unknown>, node: FieldNode, question: Question): Args {
  question.nested ??= new Map();
  let args = question.nested.get(node);
  if (!args)
    question.nested.set(node, (args = getArgumentValues(definition, node, question.request.execution.variableValues)));
  return args;
}

function isLeftOut(node: SelectionSetNode['selections'][number], variables: Args): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return true;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;
}

function appliesTo(
  document: Document,
  condition: { kind: 'NamedType'; name: { value: string } } | undefined,
  type: GraphQLObjectType,
): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const wanted = typeFromAST(document.schema, condition as never);
  return Boolean(wanted && 'getFields' in wanted && document.schema.isSubType(wanted as never, type));
}
