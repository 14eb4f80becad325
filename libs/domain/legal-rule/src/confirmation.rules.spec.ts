import { confirmationOf } from './confirmation.rules';
import type { LegalPeriod, LegalValue } from './legal-parameter.rules';

const row = (value: LegalValue, validTo: string | null = null): LegalPeriod => ({
  id: 'r',
  version: 1,
  code: 'X',
  kind: 'NUMBER',
  value,
  validFrom: '2025-07-01',
  validTo,
  mark: 'UNCONFIRMED',
});
const source = 'Công văn 12/STC';

describe('a confirmation', () => {
  it('keeps a value that stands', () => {
    expect(confirmationOf(row(5), {})).toEqual({ act: 'KEEP' });
    expect(confirmationOf(row(5), { value: 5 })).toEqual({ act: 'KEEP' });
    const band = { ...row({ a: 1, b: 2 }), kind: 'BAND' as const };
    expect(confirmationOf(band, { value: { b: 2, a: 1 } })).toEqual({ act: 'KEEP' });
  });

  it('makes another value a row of its own, from the first day or a later one', () => {
    expect(confirmationOf(row(5), { value: 6, source })).toEqual({
      act: 'REPLACE',
      value: 6,
      from: '2025-07-01',
      source,
    });
    expect(confirmationOf(row(5), { value: 6, source, validFrom: '2026-01-01' })).toMatchObject({ from: '2026-01-01' });
    expect(confirmationOf(row(null), { value: 6, source })).toMatchObject({ act: 'REPLACE', value: 6 });
  });

  it.each([
    ['nothing to confirm', row(null), {}, 'LEGAL_PARAMETER_NO_VALUE'],
    ['a day without a value', row(5), { validFrom: '2026-01-01' }, 'LEGAL_PARAMETER_NO_VALUE'],
    ['a value of another kind', row(5), { value: 'năm', source }, 'LEGAL_PARAMETER_VALUE'],
    ['a value without its source', row(5), { value: 6, source: ' ' }, 'LEGAL_PARAMETER_SOURCE'],
    ['a day before the row', row(5), { value: 6, source, validFrom: '2025-06-30' }, 'LEGAL_PARAMETER_PERIOD'],
    [
      'a day after its end',
      row(5, '2026-01-01'),
      { value: 6, source, validFrom: '2026-01-01' },
      'LEGAL_PARAMETER_PERIOD',
    ],
    ['a row replaced before it held', row(5, '2025-07-01'), {}, 'LEGAL_PARAMETER_ENDED'],
  ])('refuses %s', (_, parameter, statement, code) => {
    expect(() => confirmationOf(parameter, statement)).toThrow(expect.objectContaining({ code }));
  });
});
