import { codeFault, isEnding, isValidOn } from './growing-area.rules';

const code = (change: object = {}) => ({
  status: 'ACTIVE' as const,
  issuedOn: '2024-01-01',
  expiresOn: '2026-06-30' as string | null,
  isReplaced: false,
  ...change,
});

it('holds from its first day to its last, while nobody has stopped it', () => {
  expect(isValidOn(code(), '2023-12-31')).toBe(false);
  expect(isValidOn(code(), '2024-01-01')).toBe(true);
  expect(isValidOn(code(), '2026-06-30')).toBe(true);
  expect(isValidOn(code(), '2026-07-01')).toBe(false);
  expect(isValidOn(code({ expiresOn: null }), '2099-01-01')).toBe(true);
  expect(isValidOn(code({ status: 'SUSPENDED' }), '2025-01-01')).toBe(false);
});

it('warns within the days of the parameter, of what still holds and nothing has replaced', () => {
  expect(isEnding(code(), 90, '2026-04-01')).toBe(true);
  expect(isEnding(code(), 90, '2026-03-31')).toBe(false);
  expect(isEnding(code(), 90, '2026-07-01')).toBe(false);
  expect(isEnding(code(), null, '2026-06-01')).toBe(false);
  expect(isEnding(code({ isReplaced: true }), 90, '2026-06-01')).toBe(false);
  expect(isEnding(code({ status: 'REVOKED' }), 90, '2026-06-01')).toBe(false);
});

it('says why an act is not possible', () => {
  expect(codeFault(code(), 'renewAreaCode')).toBeNull();
  expect(codeFault(code({ status: 'REVOKED' }), 'renewAreaCode')).toBe('AREA_CODE_REVOKED');
  expect(codeFault(code({ status: 'SUSPENDED' }), 'renewAreaCode')).toBe('AREA_CODE_SUSPENDED');
  expect(codeFault(code({ status: 'SUSPENDED' }), 'recodeArea')).toBeNull();
  expect(codeFault(code({ isReplaced: true }), 'setAreaCodeStatus')).toBe('AREA_CODE_REPLACED');
  expect(codeFault(code({ isReplaced: true, status: 'REVOKED' }), 'recordExport')).toBeNull();
});
