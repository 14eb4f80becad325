import fc from 'fast-check';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Hợp tác xã Lục Ngạn', 'hop tac xa luc ngan'],
    ['ĐỒNG KỲ', 'dong ki'],
    ['Hoà Bình'.normalize('NFD'), 'hoa binh'],
    ['Hòa  Bình ', 'hoa binh'],
    ['Mỹ Hà', 'mi ha'],
    ['Mĩ Hà', 'mi ha'],
    ["Ea H'Leo", 'ea h leo'],
  ])('%s becomes %s', (text, key) => expect(fold(text)).toBe(key));

  it('folds a folded text to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('does not tell composed from decomposed text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD')),
      ),
    );
  });
});
