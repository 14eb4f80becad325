import fc from 'fast-check';
import { canonicalTaxCode, taxCodeChecks } from './tax-code.rules';

describe('tax code', () => {
  it.each([
    ['2400123456', '2400123456'],
    [' 2400 123 456 ', '2400123456'],
    ['2400123456-001', '2400123456-001'],
    ['2400123456001', '2400123456-001'],
  ])('%j is written %s', (typed, canonical) => expect(canonicalTaxCode(typed)).toBe(canonical));

  it.each(['240012345', '24001234567', 'ABC', '2400123456-000', '2400123456-01', ''])('%j is no code', (typed) =>
    expect(canonicalTaxCode(typed)).toBeNull(),
  );

  it('is written the same way when written again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}(-?\d{3})?$/), (typed) => {
        const canonical = canonicalTaxCode(typed);
        return canonical === null || canonicalTaxCode(canonical) === canonical;
      }),
    );
  });

  it('checks for exactly one last digit, or for none where the sum was never issued', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (body) => {
        const checking = [...'0123456789'].filter((digit) => taxCodeChecks(body + digit));
        return checking.length <= 1;
      }),
    );
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.nat(9), fc.nat(9), (body, at, digit) => {
        const check = [...'123456789'].find((last) => taxCodeChecks(body + last));
        fc.pre(check !== undefined);
        const code = body + check!;
        fc.pre(code[at] !== String(digit));
        return !taxCodeChecks(code.slice(0, at) + String(digit) + code.slice(at + 1));
      }),
    );
  });
});
