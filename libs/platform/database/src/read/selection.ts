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
  GraphQLSkipDirective,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

type Execution = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** One field of a selection, merged over aliases, fragments and repetitions as GraphQL merges them. */
export interface SelectedField {
  name: string;
  /** Where the value stands in the row: the field's name, or the alias where arguments can differ. */
  key: string;
  args: Record<string, unknown>;
  type: GraphQLObjectType | null;
  /** The schema promises a value. */
  required: boolean;
  selectionSets: readonly SelectionSetNode[];
}

/** Where the value of a field with arguments stands in its row: under its alias, which no column is called. */
export function argumentKey(name: string, responseKey: string): string {
  return responseKey === name ? name : `@${responseKey}`;
}

/* A document is parsed once and kept; what no variable decides about one of its selections is read once as well. */
const kept = new WeakMap<SelectionSetNode, Map<GraphQLObjectType, readonly SelectedField[] | 'VARIABLE'>>();

/** The fields asked of an object type, in order, `@skip` and `@include` already decided. */
export function selectedFields(
  execution: Execution,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): readonly SelectedField[] {
  const [only, another] = selectionSets;
  if (!only || another) return readFields(execution, type, selectionSets);
  let byType = kept.get(only);
  if (!byType) kept.set(only, (byType = new Map()));
  let fields = byType.get(type);
  if (!fields)
    byType.set(
      type,
      (fields = hasVariables(only, execution) ? 'VARIABLE' : readFields(execution, type, selectionSets)),
    );
  return fields === 'VARIABLE' ? readFields(execution, type, selectionSets) : fields;
}

const PLAIN: ReadonlySet<string> = new Set([Kind.INT, Kind.STRING, Kind.ENUM, Kind.BOOLEAN, Kind.NULL]);

/* Whether a variable may decide what this level holds: by an argument, `@skip` or `@include`. */
function hasVariables(set: SelectionSetNode, execution: Execution): boolean {
  return set.selections.some((node) => {
    if (node.directives?.length) return true;
    if (node.kind === Kind.FIELD) return Boolean(node.arguments?.some(({ value }) => !PLAIN.has(value.kind)));
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? execution.fragments[node.name.value] : node;
    return Boolean(fragment && hasVariables(fragment.selectionSet, execution));
  });
}

function readFields(
  execution: Execution,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): SelectedField[] {
  const found = new Map<string, { definition: GraphQLField<unknown, unknown>; nodes: FieldNode[] }>();
  const definitions = type.getFields();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (isLeftOut(execution, node)) continue;
      if (node.kind === 'Field') {
        const definition = definitions[node.name.value];
        if (!definition) continue;
        const name = node.name.value;
        const key = definition.args.length > 0 ? argumentKey(name, node.alias?.value ?? name) : name;
        const entry = found.get(key);
        if (entry) entry.nodes.push(node);
        else found.set(key, { definition, nodes: [node] });
        continue;
      }
      const fragment = node.kind === 'FragmentSpread' ? execution.fragments[node.name.value] : node;
      if (fragment && appliesTo(execution, fragment.typeCondition, type)) visit(fragment.selectionSet);
    }
  };
  selectionSets.forEach(visit);
  return [...found].map(([key, { definition, nodes }]) => {
    const named = getNamedType(definition.type);
    return {
      name: definition.name,
      key,
      args: argumentsOf(execution, definition, nodes),
      type: isObjectType(named) ? named : null,
      required: isNonNullType(definition.type),
      selectionSets: nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
    };
  });
}

/*
 * One row holds one value under one alias. GraphQL lets two aliased parents (or `nodes` beside `edges`) ask for different
 * pages under the same name; they are one row here, so that is refused in plain words, never answered wrongly.
 */
function argumentsOf(execution: Execution, definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) {
  if (definition.args.length === 0) return {};
  const [args, ...others] = nodes.map((node) => getArgumentValues(definition, node, execution.variableValues));
  const text = JSON.stringify(args);
  if (others.some((other) => JSON.stringify(other) !== text)) {
    const message = 'Hai mục cùng tên nhưng khác tham số trên cùng một bản ghi, xin đặt tên khác nhau';
    throw new RegisterError('SAME_ALIAS', 'INVALID', message, { field: definition.name });
  }
  return args!;
}

function isLeftOut(execution: Execution, node: SelectionSetNode['selections'][number]): boolean {
  if (!node.directives?.length) return false;
  if (getDirectiveValues(GraphQLSkipDirective, node, execution.variableValues)?.['if'] === true) return true;
  return getDirectiveValues(GraphQLIncludeDirective, node, execution.variableValues)?.['if'] === false;
}

function appliesTo(
  execution: Execution,
  condition: { kind: 'NamedType'; name: { value: string } } | undefined,
  type: GraphQLObjectType,
): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const wanted = typeFromAST(execution.schema, condition as never);
  return Boolean(wanted && 'getFields' in wanted && execution.schema.isSubType(wanted as never, type));
}
