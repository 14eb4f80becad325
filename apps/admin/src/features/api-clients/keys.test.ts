import { webcrypto } from 'node:crypto';
import { freshSecret, readKeys } from './keys';

describe('how a program proves itself', () => {
  it('takes a pasted set of keys and refuses what is none', () => {
    expect(readKeys(undefined)).toBeUndefined();
    expect(readKeys(' \n')).toBeUndefined();
    expect(readKeys('{"keys": [{"kty": "EC"}]}')).toEqual({ keys: [{ kty: 'EC' }] });
    for (const text of ['{"keys": 1}', '{"keys": ["a"]}', '[1]', 'null', '{', '"keys"']) {
      expect(readKeys(text)).toBe('NOT_JSON');
    }
  });

  it('makes a secret of 256 bits, another each time', () => {
    if (!globalThis.crypto?.getRandomValues) Object.assign(globalThis, { crypto: webcrypto });
    const made = new Set(Array.from({ length: 50 }, freshSecret));
    expect(made.size).toBe(50);
    for (const secret of made) expect(secret).toMatch(/^[\w-]{43}$/);
  });
});
