import { changedFields, compare } from './form-spec';

const NAMES = ['name', 'code', 'capital'];

describe('two people changed one record', () => {
  it('asks only about what both changed, and differently', () => {
    const base = { name: 'A', code: '1', capital: '10' };
    const mine = { name: 'B', code: '1', capital: '20' };
    const theirs = { name: 'C', code: '2', capital: '20' };
    expect(compare(base, mine, theirs, NAMES)).toEqual({ clashes: ['name'], taken: ['code'] });
  });

  it('sees that someone emptied a field I typed in, and that an empty field is no field', () => {
    expect(compare({ name: 'A' }, { name: 'B' }, {}, NAMES)).toEqual({ clashes: ['name'], taken: [] });
    expect(compare({ name: '' }, {}, { name: undefined }, NAMES)).toEqual({ clashes: [], taken: [] });
  });

  it('sends only what was really changed', () => {
    expect(changedFields({ name: 'A', code: '1' }, { name: 'A', code: undefined, capital: '5' }, NAMES)).toEqual([
      'code',
      'capital',
    ]);
  });
});
