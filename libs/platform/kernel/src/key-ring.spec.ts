import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { KeyRing } from './key-ring';
import { maskIdNumber, maskPhone } from './sealed-mask';
import { openWith, rotationOf, sealWith } from './sealed-value';

const place = { table: 'person', column: 'id_number', rowId: '0197' };
const code = (work: () => unknown): string => {
  try {
    work();
    return 'OPENED';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a sealed value', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 });
  const places = fc.record({ table: words, column: words, rowId: words });
  const keys = fc.record({
    subject: words,
    rotation: fc.integer({ min: 1, max: 4_000_000_000 }),
    key: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  });

  it('opens in its place with its key, and tells its rotation', () => {
    fc.assert(
      fc.property(keys, words, places, (key, text, where) => {
        const sealed = sealWith(key, text, where);
        expect(openWith(key, sealed, where)).toBe(text);
        expect(rotationOf(sealed)).toBe(key.rotation);
      }),
    );
  });

  it('stays closed in any other place, also where the parts join to the same text', () => {
    fc.assert(
      fc.property(keys, words, places, places, (key, text, here, there) => {
        fc.pre(JSON.stringify(here) !== JSON.stringify(there));
        expect(code(() => openWith(key, sealWith(key, text, here), there))).toBe('SEAL_BROKEN');
      }),
    );
    const key = { subject: 's', rotation: 1, key: new Uint8Array(32) };
    const sealed = sealWith(key, 'x', { table: 'ab', column: 'c', rowId: '1' });
    expect(code(() => openWith(key, sealed, { table: 'a', column: 'bc', rowId: '1' }))).toBe('SEAL_BROKEN');
  });

  it('stays closed after one flipped bit, wherever it is', () => {
    fc.assert(
      fc.property(keys, words, fc.nat(), (key, text, at) => {
        const sealed = sealWith(key, text, place);
        const bit = at % (sealed.length * 8);
        sealed[bit >> 3] = sealed[bit >> 3]! ^ (1 << (bit & 7));
        expect(code(() => openWith(key, sealed, place))).toBe('SEAL_BROKEN');
      }),
      { numRuns: 400 },
    );
  });

  it('stays closed for another subject and when cut short, and no two are alike', () => {
    fc.assert(
      fc.property(keys, words, fc.nat(), (key, text, at) => {
        const sealed = sealWith(key, text, place);
        expect(code(() => openWith({ ...key, subject: `${key.subject}x` }, sealed, place))).toBe('SEAL_BROKEN');
        expect(code(() => openWith(key, sealed.subarray(0, at % sealed.length), place))).toBe('SEAL_BROKEN');
        expect(sealWith(key, text, place).equals(sealed)).toBe(false);
      }),
    );
  });
});

describe('the key ring', () => {
  let dataDir: string;
  let ring: KeyRing;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'key-ring-'));
    ring = KeyRing.at(dataDir);
  });
  afterEach(() => {
    ring.close();
    rmSync(dataDir, { recursive: true });
  });

  it('keeps its folder and files to the account it runs under', () => {
    ring.seal('a', 'x', place);
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);
    const files = readdirSync(join(dataDir, 'keys'));
    expect(files).toContain('subjects.sqlite-wal');
    for (const file of files) expect([file, statSync(join(dataDir, 'keys', file)).mode & 0o777]).toEqual([file, 0o600]);
  });

  it('opens for another process what one sealed, and closes for both when one destroys the key', () => {
    const other = KeyRing.at(dataDir);
    const sealed = ring.seal('person-1', '024123456712', place);
    expect(other.open('person-1', sealed, place)).toBe('024123456712');
    other.destroy('person-1');
    expect(code(() => ring.open('person-1', sealed, place))).toBe('KEY_DESTROYED');
    expect(code(() => ring.seal('person-1', 'again', place))).toBe('KEY_DESTROYED');
    expect(code(() => ring.rotate('person-1'))).toBe('KEY_DESTROYED');
    other.close();
  });

  it('leaves no trace of a destroyed key in any of its files', () => {
    const row = (): Uint8Array => (ring['newest'].get('person-1') as { key: Uint8Array }).key;
    const traces = (key: Uint8Array): string[] =>
      readdirSync(join(dataDir, 'keys')).filter((file) =>
        readFileSync(join(dataDir, 'keys', file)).includes(Buffer.from(key)),
      );
    ring.seal('person-1', 'x', place);
    const key = row();
    expect(traces(key)).not.toEqual([]);
    ring.destroy('person-1');
    expect(traces(key)).toEqual([]);
  });

  it('does not open a value with the key of another ring', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'key-ring-'));
    const stranger = KeyRing.at(elsewhere);
    stranger.seal('person-1', 'y', place);
    expect(code(() => stranger.open('person-1', ring.seal('person-1', 'x', place), place))).toBe('SEAL_BROKEN');
    expect(code(() => stranger.open('nobody', ring.seal('nobody', 'x', place), place))).toBe('SEAL_BROKEN');
    expect(stranger.blindIndex('id', '1').equals(ring.blindIndex('id', '1'))).toBe(false);
    stranger.close();
    rmSync(elsewhere, { recursive: true });
  });

  it('rotates: old values open until they are sealed again and the old keys dropped', () => {
    const old = ring.seal('person-1', 'x', place);
    expect(ring.rotate('person-1')).toBe(2);
    const renewed = ring.seal('person-1', ring.open('person-1', old, place), place);
    expect([rotationOf(old), rotationOf(renewed)]).toEqual([1, 2]);
    ring.dropEarlier('person-1');
    expect(ring.open('person-1', renewed, place)).toBe('x');
    expect(code(() => ring.open('person-1', old, place))).toBe('SEAL_BROKEN');
  });

  it('prepares many keys at once and leaves those that exist or were destroyed', () => {
    const sealed = ring.seal('p1', 'x', place);
    ring.destroy('p2');
    ring.prepare(['p1', 'p2', 'p3', 'p3']);
    expect(ring.open('p1', sealed, place)).toBe('x');
    expect(code(() => ring.seal('p2', 'x', place))).toBe('KEY_DESTROYED');
    expect(ring.open('p3', ring.seal('p3', 'z', place), place)).toBe('z');
  });

  it('gives one blind index for one value of one kind', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (kind, value, otherKind, other) => {
        const same = kind === otherKind && value.normalize('NFC') === other.normalize('NFC');
        expect(ring.blindIndex(kind, value).equals(ring.blindIndex(otherKind, other))).toBe(same);
        expect(ring.blindIndex(kind, value).equals(ring.blindIndex(kind, value))).toBe(true);
      }),
    );
  });
});

describe('masks', () => {
  it('show of an ID number the first three and the last two digits', () => {
    expect(maskIdNumber('024123456712')).toBe('0241••••••12');
    expect(maskIdNumber('121345678')).toBe('1213•••78');
    expect(maskIdNumber('1234567')).toBe('•••••••');
  });

  it('show of a telephone number the first two and the last three digits', () => {
    expect(maskPhone('0912345123')).toBe('09••••123');
    expect(maskPhone('12345')).toBe('•••••');
  });
});
