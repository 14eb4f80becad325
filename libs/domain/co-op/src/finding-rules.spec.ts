import { findingRuleNames, namedFindingRules, registerFindingRule } from './finding-rules';

describe('the names of finding rules', () => {
  registerFindingRule({
    name: 'planted',
    names: { PLANTED: ['Thử', 'Planted'], V9: ['Quỹ', 'Fund'], V12: ['Mười hai', 'Twelve'] },
    find: () => Promise.resolve([]),
  });

  it('stand in the order of the law, checks of our own behind it', () => {
    const codes = namedFindingRules().map(([code]) => code);
    const wanted = ['V1', 'V2', 'V3', 'V9', 'V12', 'V23', 'V27', 'PLANTED'];
    expect(codes.filter((code) => wanted.includes(code))).toEqual(wanted);
  });

  it('are in both languages; a code that no rule has any more names itself', () => {
    expect(findingRuleNames('V12')).toEqual(['Mười hai', 'Twelve']);
    expect(findingRuleNames('V99')).toEqual(['V99', 'V99']);
  });
});
