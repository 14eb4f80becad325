import * as fc from 'fast-check';
import {
  execute,
  getNamedType,
  type GraphQLFieldResolver,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { committedSchema } from './query-limits.factory';
import { LIMITS, QueryLimits, RequestRefused } from './query-limits';
import { countObjects, questions } from './query-generator.factory';

const schema = committedSchema();
const ROOTS = [
  'adminUnits',
  'organisations',
  'legalParameters',
  'ruleFindings',
  'territories',
  'userAccounts',
  'me',
  'roleDescriptions',
];
const LONGEST_PLAIN_LIST = 60;

/** Answers every question with as much as can be: every page full, nothing empty. */
const fullest: GraphQLFieldResolver<{ size?: number } | undefined, unknown> = (
  source,
  args: Record<string, number>,
  _context,
  info,
) => {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return isListType(info.returnType) ? [] : null;
  if ('first' in args || 'last' in args) return { size: args['first'] ?? args['last'] };
  const list = isListType(isNonNullType(info.returnType) ? info.returnType.ofType : info.returnType);
  if (!list) return {};
  return Array.from({ length: source?.size ?? LONGEST_PLAIN_LIST }, () => ({}));
};

/* Leaves are null here, which their types may not be: only objects are counted. */
const lenient = (value: unknown): unknown => value;
for (const type of Object.values(schema.getTypeMap())) {
  if ('serialize' in type) type.serialize = lenient;
  if (isObjectType(type) && !type.name.startsWith('__')) {
    for (const field of Object.values(type.getFields())) {
      if (!isObjectType(getNamedType(field.type)) && isNonNullType(field.type)) field.type = field.type.ofType;
    }
  }
}

/* All 5,000 take as long as the other rules together: REGISTER_COST_RUNS asks for them. */
const RUNS = Number(process.env['REGISTER_COST_RUNS'] ?? 500);

describe('the predicted number of objects', () => {
  it(`is never below the fullest answer, in ${RUNS} random questions`, () => {
    let [accepted, refused, closest] = [0, 0, 0];
    fc.assert(
      fc.property(questions(schema, ROOTS, [1, 2, 3, 7], 4), ({ query, variables }) => {
        const limits = new QueryLimits(schema, { ...LIMITS, nodes: 700, aliases: Infinity });
        let predicted: number;
        try {
          predicted = limits.price(limits.learn(query), variables, undefined);
        } catch (error) {
          if (!(error instanceof RequestRefused)) throw error;
          refused += 1;
          return;
        }
        accepted += 1;
        const result = execute({ schema, document: parse(query), variableValues: variables, fieldResolver: fullest });
        if (result instanceof Promise) throw new Error('The fullest answer needs no waiting');
        expect(result.errors).toBeUndefined();
        const actual = countObjects(result.data) - 1;
        if (actual > predicted) throw new Error(`${actual} objects, ${predicted} predicted`);
        if (actual > 20) closest = Math.max(closest, actual / predicted);
      }),
      { numRuns: RUNS, seed: 20_260_701 },
    );
    // Questions that are all refused, and predictions far too high, would prove nothing.
    expect(accepted).toBeGreaterThan(RUNS / 3);
    expect(refused).toBeGreaterThan(0);
    expect(closest).toBeGreaterThan(0.8);
  });
});
