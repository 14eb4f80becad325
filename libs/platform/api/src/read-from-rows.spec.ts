import { readsOf, registerTypeName } from '@platform/database';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { readFromRows } from './read-from-rows';

class Planted {}

describe('the fields that a row answers', () => {
  registerTypeName('Planted', Planted);
  readsOf(Planted).derived.set('allowedActions', { sql: () => 'NULL' });

  it('are all in the schema, or it does not start', () => {
    const lost = buildSchema('type Planted { id: ID } type Query { planted: Planted }');
    expect(() => readFromRows(lost)).toThrow('Planted.allowedActions is not in the schema');
  });

  it('are picked from the row without a wrapper', () => {
    const schema = buildSchema('type Planted { id: ID allowedActions: [ID] } type Query { planted: Planted }');
    const { allowedActions } = (schema.getType('Planted') as GraphQLObjectType).getFields();
    allowedActions!.resolve = () => 'wrapped';
    readFromRows(schema);
    expect(allowedActions!.resolve).toBeUndefined();
  });
});
