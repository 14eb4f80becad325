import { argumentKey, classOfType, publicFace, readsOf } from '@platform/database';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * A row already holds what its contributed fields ask for, so their resolvers only pick it: by the alias where the field
 * has arguments, by its name otherwise. Nest's own wrapper around each of them would run once per row and field.
 * @throws Error where a declared field did not reach its type: Nest closes a class when an input is made of it, so that what
 * `actsOn` adds afterwards is lost without a word.
 */
export function readFromRows(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const record = classOfType(type.name);
    const face = publicFace(type.name);
    if (!record && !face) continue;
    const reads = record ? readsOf(record) : null;
    const declared = reads && !face ? [...reads.computed.keys(), ...reads.derived.keys()] : [];
    const lost = declared.find((name) => !(name in type.getFields()));
    if (lost)
      throw new Error(`${type.name}.${lost} is not in the schema: import what declares it before inputs of ${type.name}`);
    for (const field of Object.values(type.getFields())) {
      const contributed =
        reads && (reads.children.has(field.name) || reads.computed.has(field.name) || reads.derived.has(field.name));
      if (!contributed) continue;
      field.resolve = field.args.length > 0 ? byAlias : undefined;
    }
  }
  return schema;
}

const byAlias: GraphQLFieldResolver<Record<string, unknown>, unknown> = (row, _args, _context, info) =>
  row[argumentKey(info.fieldName, info.path.key as string)];
