import fc from 'fast-check';
import { readFeedCursor, writeFeedCursor } from './feed-cursor.rules';

const KEY = Buffer.alloc(32, 7);

describe('a cursor of the feed', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (epoch, position) => {
        const place = { epoch: epoch % 1e9, position };
        expect(readFeedCursor(writeFeedCursor(place, KEY), KEY)).toEqual(place);
      }),
    );
  });

  it('does not open with one sign changed, nor under another key', () => {
    const cursor = writeFeedCursor({ epoch: 3, position: 918_271 }, KEY);
    const invalid = expect.objectContaining({ type: 'cursor-invalid' }) as Error;
    for (let at = 0; at < cursor.length; at += 1) {
      const sign = cursor[at] === 'A' ? 'Q' : 'A';
      expect(() => readFeedCursor(cursor.slice(0, at) + sign + cursor.slice(at + 1), KEY)).toThrow(invalid);
    }
    expect(() => readFeedCursor(cursor, Buffer.alloc(32, 8))).toThrow(invalid);
    for (const other of ['', '.', 'a.b', `${cursor}.x`, Buffer.from('e1:1').toString('base64url')]) {
      expect(() => readFeedCursor(other, KEY)).toThrow(invalid);
    }
  });
});
