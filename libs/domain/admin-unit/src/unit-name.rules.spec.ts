import * as fc from 'fast-check';
import { readUnitName, splitAddress } from './unit-name.rules';

const first = (text: string): readonly [string | null, string] => {
  const [name] = readUnitName(text);
  return [name.word, name.core];
};

describe('the name of a unit as officials write it', () => {
  it.each([
    ['Xã Trí Yên', 'Xã', 'tri ien'],
    ['TT. Neo', 'Thị trấn', 'neo'],
    ['P. Bắc Giang', 'Phường', 'bac giang'],
    ['P.Bắc Giang', 'Phường', 'bac giang'],
    ['X. Trí Yên', 'Xã', 'tri ien'],
    ['TP Bắc Ninh', 'Thành phố', 'bac ninh'],
    ['T.P. Bắc Ninh', 'Thành phố', 'bac ninh'],
    ['HUYỆN LỤC NGẠN', 'Huyện', 'luc ngan'],
    ['TX. Việt Yên', 'Thị xã', 'viet ien'],
    ['Đặc khu Côn Đảo', 'Đặc khu', 'con dao'],
    ['xa  Tri\u00a0Yen', 'Xã', 'tri ien'],
    ['Trí Yên', null, 'tri ien'],
    ['Phường 05', 'Phường', '5'],
    ['Xã', null, 'xa'],
    ['Xã\nLục Ngạn', 'Xã', 'luc ngan'],
  ])('%j is %s + %s', (text, word, core) => expect(first(text)).toEqual([word, core]));

  it('does not take a name for a kind where marks tell them apart', () => {
    expect(readUnitName('Phượng Sơn')).toEqual([{ word: null, core: 'phuong son', spelling: expect.any(String) }]);
    expect(readUnitName('Tịnh Biên')).toHaveLength(1);
    expect(first('Phường Phượng Sơn')).toEqual(['Phường', 'phuong son']);
  });

  it('gives both readings where marks are missing', () => {
    expect(readUnitName('PHUONG SON').map((name) => name.core)).toEqual(['son', 'phuong son']);
  });

  it('keeps apart what only folds alike, and joins what is only spelled apart', () => {
    const spelling = (text: string): string => readUnitName(text)[0].spelling;
    expect(spelling('Phường Hương Vân')).not.toBe(spelling('Phường Hương Văn'));
    expect(spelling('Xã Hoà Sơn')).toBe(spelling('xã Hòa Sơn'));
    expect(spelling('Xã Mỹ Hà')).toBe(spelling('X. Mĩ Hà'));
    expect(spelling('Quý Sơn')).toBe(spelling('QUÍ SƠN'));
    expect(spelling('Xã Tam Giang'.normalize('NFD'))).toBe(spelling('xã Tam Giang'));
    expect(spelling('Xa Hoa Son')).toBe('');
  });

  it('reads any text, and the same whether composed or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readUnitName(text.normalize('NFD'))).toEqual(readUnitName(text.normalize('NFC')));
      }),
    );
  });

  it('splits an address from the smallest unit up', () => {
    expect(splitAddress('xã Trí Yên, huyện Yên Dũng - tỉnh Bắc Giang')).toEqual([
      'xã Trí Yên',
      'huyện Yên Dũng',
      'tỉnh Bắc Giang',
    ]);
  });
});
