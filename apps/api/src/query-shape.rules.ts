import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** What a document looks like, before anybody asks what it costs. */
export interface QueryShape {
  /**
   * Levels of fields on the deepest path, the root field being the first, as who asks counts them: what only wraps the
   * rows of a list (`edges`, `node`, `nodes`, `pageInfo`) is no level. What introspection asks is not counted here.
   */
  depth: number;
  /** Aliased fields of the largest operation, fragments counted wherever they are spread; `__typename` too. */
  aliases: number;
  /** True when introspection asks for more than one pass over the schema. */
  deepIntrospection: boolean;
}

/** Fields of connections and their edges, and of no other type: between two of them there is always a level. */
export const WRAPPERS: ReadonlySet<string> = new Set(['edges', 'node', 'nodes', 'pageInfo']);

interface Measure {
  depth: number;
  aliases: number;
  introspections: number;
}

/** Fields of introspection that give lists, and fields that lead from a type to another one. */
const LISTS = new Set([
  'types',
  'fields',
  'args',
  'inputFields',
  'enumValues',
  'interfaces',
  'possibleTypes',
  'directives',
]);
const FURTHER = new Set(['type', 'ofType', 'interfaces', 'possibleTypes']);

/** The document must be valid: fragments known and without a circle. Every fragment is measured once. */
export function shapeOf(document: DocumentNode): QueryShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure>();
  const shape: QueryShape = { depth: 0, aliases: 0, deepIntrospection: false };

  const measure = (set: SelectionSetNode | undefined): Measure => {
    const total: Measure = { depth: 0, aliases: 0, introspections: 0 };
    for (const node of set?.selections ?? []) {
      let inner: Measure;
      if (node.kind === 'Field') {
        const introspects = node.name.value === '__schema' || node.name.value === '__type';
        if (introspects && goesFurther(node.selectionSet, false)) shape.deepIntrospection = true;
        const below = measure(node.selectionSet);
        inner = {
          depth: introspects ? 1 : (WRAPPERS.has(node.name.value) ? 0 : 1) + below.depth,
          aliases: (node.alias ? 1 : 0) + below.aliases,
          introspections: (introspects ? 1 : 0) + below.introspections,
        };
      } else if (node.kind === 'InlineFragment') inner = measure(node.selectionSet);
      else inner = fragment(node.name.value);
      total.depth = Math.max(total.depth, inner.depth);
      total.aliases += inner.aliases;
      total.introspections += inner.introspections;
    }
    return total;
  };

  const fragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    const found = measure(fragments.get(name)?.selectionSet);
    measured.set(name, found);
    return found;
  };

  /* Below a type that was reached from another one only its own words may be asked: one pass then stays one pass. */
  const goesFurther = (set: SelectionSetNode | undefined, reached: boolean): boolean =>
    (set?.selections ?? []).some((node) => {
      if (node.kind === 'FragmentSpread') return goesFurther(fragments.get(node.name.value)?.selectionSet, reached);
      if (node.kind === 'InlineFragment') return goesFurther(node.selectionSet, reached);
      if (reached && LISTS.has(node.name.value)) return true;
      return goesFurther(node.selectionSet, reached || FURTHER.has(node.name.value));
    });

  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition') continue;
    const { depth, aliases, introspections } = measure(definition.selectionSet);
    shape.depth = Math.max(shape.depth, depth);
    shape.aliases = Math.max(shape.aliases, aliases);
    if (introspections > 1) shape.deepIntrospection = true;
  }
  return shape;
}
