import fc from 'fast-check';
import { canonical, decisionFault, hashOf, withdrawalFault } from './approval.rules';

const open = { state: 'PROPOSED', proposedBy: 'a', isOver: false } as const;

describe('the content of a proposal', () => {
  it('has one writing, whatever the order of its keys', () => {
    expect(canonical({ b: ['x', null, true], a: { d: '1', c: 2 } })).toBe('{"a":{"c":2,"d":"1"},"b":["x",null,true]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }), (content) => {
        const turned = Object.fromEntries(Object.entries(content).reverse());
        expect(canonical(turned)).toBe(canonical(content));
        expect(JSON.parse(canonical(content))).toEqual(content);
      }),
    );
  });

  it('differs in its hash where it differs in one letter', () => {
    expect(hashOf(canonical({ amount: '100' }))).not.toBe(hashOf(canonical({ amount: '1000' })));
  });

  it('is nothing that JSON would change', () => {
    for (const value of [1.5, Number.NaN, 2 ** 60, new Date(), () => 0, undefined])
      expect(() => canonical({ list: [value] })).toThrow(TypeError);
  });
});

describe('who decides a proposal', () => {
  it('is anybody but its author, while it is open', () => {
    expect(decisionFault(open, 'b')).toBeNull();
    expect(decisionFault(open, 'a')).toBe('APPROVAL_OWN');
    expect(decisionFault({ ...open, isOver: true }, 'b')).toBe('APPROVAL_EXPIRED');
    for (const state of ['APPROVED', 'REFUSED', 'WITHDRAWN'] as const)
      expect(decisionFault({ ...open, state }, 'b')).toBe('APPROVAL_DECIDED');
    expect(decisionFault({ ...open, state: 'EXPIRED' }, 'b')).toBe('APPROVAL_EXPIRED');
  });

  it('takes it back only where he made it', () => {
    expect(withdrawalFault(open, 'a')).toBeNull();
    expect(withdrawalFault(open, 'b')).toBe('APPROVAL_NOT_OWN');
    expect(withdrawalFault({ ...open, state: 'APPROVED' }, 'a')).toBe('APPROVAL_DECIDED');
  });
});
