import { signInLimits } from './identity.settings';
import type { Permission } from '@platform/api';
import type { Actor } from '@platform/kernel';
import {
  areClientKeys,
  Audience,
  mayAllowScopes,
  permissionsOfScope,
  scopesOf,
  scopeWords,
} from './client-scope.rules';
import { ExpiringCache } from './expiring-cache';
import { isAcceptablePassword } from './password.rules';
import { SessionCookie } from './session-cookie';

describe('a password', () => {
  it.each(['nhà-máy-cũ-38', 'correct horse battery', '一二三四五六七八九十百千'])('may be %s', (password) => {
    expect(isAcceptablePassword(password, 'an.nguyen')).toBe(true);
  });

  it.each(['ngắn-quá-11', 'aaaaaaaaaaaaaa', 'abababababababab', 'AN.Nguyen-2026-x', 'x'.repeat(201)])(
    'may not be %s',
    (password) => {
      expect(isAcceptablePassword(password, 'an.nguyen')).toBe(false);
    },
  );
});

describe('the cookie', () => {
  const set = (origin: string): unknown[] => {
    const calls: unknown[] = [];
    new SessionCookie(origin).write({ ip: '', cookies: {}, setCookie: (...call) => void calls.push(call) }, 'token');
    return calls;
  };

  it('is bound to the host and never sent in clear over https', () => {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: true, maxAge: 43_200 };
    expect(set('https://htx.example.vn')).toEqual([['__Host-register', 'token', options]]);
  });

  it('has a plain name where there is no https', () => {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: false, maxAge: 43_200 };
    expect(set('http://localhost:3000')).toEqual([['register', 'token', options]]);
  });
});

describe('what is remembered for a while', () => {
  it('is loaded once, and again after its time or when it is forgotten', async () => {
    let now = 0;
    let loads = 0;
    const cache = new ExpiringCache<number>(10, 100, () => now);
    const ask = (): Promise<number> => cache.get('a', async () => (loads += 1));
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    now = 9_999;
    expect(await ask()).toBe(1);
    now = 10_000;
    expect(await ask()).toBe(2);
    cache.forgetAll();
    expect(await ask()).toBe(3);
  });

  it('does not keep what was asked before it was forgotten', async () => {
    const cache = new ExpiringCache<string>(10);
    let answer = (_: string): void => undefined;
    const before = cache.get('a', () => new Promise((resolve) => (answer = resolve)));
    cache.forgetAll();
    answer('signed in');
    expect(await before).toBe('signed in');
    expect(await cache.get('a', async () => 'signed out')).toBe('signed out');
  });

  it('keeps no failure and no more than its capacity', async () => {
    const cache = new ExpiringCache<number>(10, 2);
    await expect(cache.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await cache.get('a', async () => 1)).toBe(1);
    await cache.get('b', async () => 2);
    await cache.get('c', async () => 3);
    expect(await cache.get('a', async () => 4)).toBe(4);
  });
});

describe('the scope of a program', () => {
  const permissions: Permission[] = [
    { code: 'organisation:read', label: '', roles: ['PROVINCE_OFFICER', 'THIRD_PARTY'] },
    { code: 'organisation:write', label: '', roles: ['PROVINCE_OFFICER', 'THIRD_PARTY'] },
    { code: 'party:read', label: '', roles: ['PROVINCE_OFFICER'] },
  ];
  const officer = (...codes: string[]): Actor => ({
    id: 'u',
    kind: 'USER',
    name: '',
    grants: codes.map((permission) => ({ permission, level: 'PROVINCE', unitId: 'p24' })),
  });
  const commune = { id: 'c1', level: 'COMMUNE', provinceId: 'p24' } as const;

  it('never reaches a permission that no program may hold', () => {
    expect(permissionsOfScope('graphql.read', permissions)).toEqual(['organisation:read']);
    expect(permissionsOfScope('organisation:write', permissions)).toEqual(['organisation:write']);
    expect(permissionsOfScope('party:read', permissions)).toEqual([]);
    expect(permissionsOfScope('sync.dkkd.push', permissions)).toEqual(['sync.dkkd.push']);
    expect(scopesOf(permissions, Audience.GRAPHQL)).not.toContain('sync.dkkd.push');
    expect(scopesOf(permissions, Audience.SYNC)).not.toContain('graphql.read');
    expect(scopeWords(' a  b a ')).toEqual(['a', 'b']);
  });

  it('is given by nobody who may not do it there himself', () => {
    expect(mayAllowScopes(officer('organisation:read'), ['graphql.read'], commune, permissions)).toBe(true);
    expect(mayAllowScopes(officer('organisation:read'), ['organisation:write'], commune, permissions)).toBe(false);
    expect(mayAllowScopes(officer('organisation:read'), ['graphql.read'], null, permissions)).toBe(false);
    expect(mayAllowScopes(officer(), ['sync.dkkd.push'], null, permissions)).toBe(true);
  });

  it('is proved by public keys of two kinds, each with an id', () => {
    const key = { kty: 'EC', crv: 'P-256', kid: 'a', x: '', y: '' };
    expect(areClientKeys({ keys: [key, { kty: 'OKP', crv: 'Ed25519', kid: 'b', x: '' }] })).toBe(true);
    for (const wrong of [
      { ...key, kid: undefined },
      { ...key, d: 'x' },
      { ...key, crv: 'P-521' },
      { kty: 'oct', k: 'x', kid: 'a' },
      { kty: 'RSA', kid: 'a' },
    ]) {
      expect(areClientKeys({ keys: [wrong] })).toBe(false);
    }
    expect(areClientKeys({ keys: [] })).toBe(false);
    expect(areClientKeys(null)).toBe(false);
  });
});

describe('the limits of wrong passwords', () => {
  it('are five in a quarter of an hour, unless the installation says otherwise', () => {
    expect(signInLimits({})).toEqual({ perAccountAndAddress: 5, perAccount: 50, perAddress: 200, window: 900 });
    const strict = signInLimits({ signInFailures: 3, signInLockMinutes: 60 });
    expect(strict).toEqual({ perAccountAndAddress: 3, perAccount: 30, perAddress: 120, window: 3600 });
  });
});
