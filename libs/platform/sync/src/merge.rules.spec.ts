import fc from 'fast-check';
import { type AppliedState, contentHash, verdictOn } from './merge.rules';

interface Event {
  subject: string;
  entityversion: number;
  content: string;
}

/* What the worker does with each event, without a database. */
function finalState(events: readonly Event[], verdict = verdictOn): Map<string, AppliedState & { content: string }> {
  const states = new Map<string, AppliedState & { content: string }>();
  for (const { subject, entityversion, content } of events) {
    const incoming = { entityversion, contentHash: contentHash({ content }) };
    if (verdict(states.get(subject) ?? null, incoming) === 'apply') states.set(subject, { ...incoming, content });
  }
  return states;
}

const hashOf = (states: Map<string, unknown>): string => contentHash(Object.fromEntries(states));

/** Histories of a source that never gives one version two contents; repetitions included. */
const history = fc
  .array(fc.record({ subject: fc.constantFrom('a', 'b', 'c'), entityversion: fc.nat(20) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((events) => events.map((event) => ({ ...event, content: `${event.subject}${(event.entityversion * 7) % 5}` })));

const permutations = history.chain((events) =>
  fc.tuple(
    fc.constant(events),
    fc.array(fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }), {
      minLength: 20,
      maxLength: 20,
    }),
  ),
);

describe('events in any order', () => {
  it('give the same final state: 500 histories, 20 orders of each', () => {
    fc.assert(
      fc.property(permutations, ([events, orders]) => {
        const wanted = hashOf(finalState(events));
        expect(orders.map((order) => hashOf(finalState(order)))).toEqual(orders.map(() => wanted));
      }),
      { numRuns: 500 },
    );
  });

  it('any number of times change nothing', () => {
    fc.assert(
      fc.property(history, (events) =>
        expect(hashOf(finalState([...events, ...events]))).toBe(hashOf(finalState(events))),
      ),
      { numRuns: 200 },
    );
  });

  it('control: taken as they come they do not', () => {
    const asTheyCome = (): 'apply' => 'apply';
    const differs = fc.check(
      fc.property(permutations, ([events, orders]) => {
        const wanted = hashOf(finalState(events, asTheyCome));
        return orders.every((order) => hashOf(finalState(order, asTheyCome)) === wanted);
      }),
      { numRuns: 100 },
    );
    expect(differs.failed).toBe(true);
  });
});

describe('the verdict', () => {
  const state = (entityversion: number, content: string): AppliedState => ({
    entityversion,
    contentHash: contentHash(content),
  });

  it.each([
    ['nothing known', null, state(0, 'a'), 'apply'],
    ['higher', state(1, 'a'), state(2, 'a'), 'apply'],
    ['lower', state(2, 'a'), state(1, 'b'), 'superseded'],
    ['the same again', state(2, 'a'), state(2, 'a'), 'duplicate'],
    ['the same version, other content', state(2, 'a'), state(2, 'b'), 'equivocation'],
  ] as const)('%s', (_name, current, incoming, verdict) => {
    expect(verdictOn(current, incoming)).toBe(verdict);
  });
});

describe('the hash of a content', () => {
  it('does not see the order of members, nor how an accent is composed', () => {
    expect(contentHash({ a: 'Hòa', b: [1, null] })).toBe(contentHash({ b: [1, null], a: 'Hòa'.normalize('NFD') }));
    expect(contentHash({ a: undefined, b: 1 })).toBe(contentHash({ b: 1 }));
  });

  it('sees everything else', () => {
    const contents = [
      { a: 1 },
      { a: '1' },
      { a: null },
      { a: [1] },
      { a: { b: 1 } },
      { b: 1 },
      {},
      [],
      [[]],
      ['a', 'b'],
      ['a,b'],
    ];
    expect(new Set(contents.map(contentHash)).size).toBe(contents.length);
  });
});
