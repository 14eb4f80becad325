import { isReadable } from './readable-text';

describe('readable text', () => {
  it.each(['Hợp tác xã Lục Ngạn', 'Hợp tác xã'.normalize('NFD'), 'HTX 19/5', 'dòng một\ndòng hai', '合作社'])(
    '%j reads',
    (text) => expect(isReadable(text, 2)).toBe(true),
  );

  it.each(['   ', '\u200b\u200b\u200b', '\u202eabc', 'a\u0000b', '😀😀', ' a ', ''])('%j does not', (text) =>
    expect(isReadable(text, 2)).toBe(false),
  );

  it('may be empty where nothing is asked for', () => {
    expect(isReadable('', 0)).toBe(true);
    expect(isReadable('a\u200bb', 0)).toBe(false);
  });
});
