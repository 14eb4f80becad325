import fc from 'fast-check';
import { addMonths, adoptsOn, periodFault, validUntil, Verdict, verifyFault } from './technology-adoption.rules';

const TODAY = '2026-11-24';

describe('four eyes', () => {
  const people = ['a', 'b', 'c'];
  it('lets nobody verify what he recorded or last corrected, and everybody else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.option(fc.constantFrom(...people)),
        fc.constantFrom(...people),
        (recorderId, correctorId, actor) => {
          const fault = verifyFault({ recorderId, correctorId, verdict: 'PENDING' }, actor);
          expect(fault).toBe([recorderId, correctorId].includes(actor) ? 'TECHNOLOGY_FOUR_EYES' : null);
        },
      ),
    );
  });

  it.each(['VERIFIED', 'REFUSED'] as const)('leaves what is %s as it is', (verdict) =>
    expect(verifyFault({ recorderId: 'a', correctorId: null, verdict }, 'b')).toBe('TECHNOLOGY_SETTLED'),
  );
});

describe('the days', () => {
  it.each([
    [{ foundOn: TODAY, validFrom: '2020-01-01', validTo: null }, null],
    [{ foundOn: '2026-11-25', validFrom: '2020-01-01', validTo: null }, 'TECHNOLOGY_FUTURE'],
    [{ foundOn: TODAY, validFrom: '2026-11-25', validTo: null }, 'TECHNOLOGY_FUTURE'],
    [{ foundOn: TODAY, validFrom: '2026-01-01', validTo: '2026-01-01' }, 'TECHNOLOGY_PERIOD'],
  ])('%j: %s', (content, fault) => expect(periodFault(content, TODAY)).toBe(fault));

  it('of a verification end by the parameter, sooner where stated, and never where nobody has said', () => {
    expect(validUntil('2026-01-31', null, null)).toBeNull();
    expect(validUntil('2026-01-31', null, '2030-01-01')).toBe('2030-01-01');
    expect(validUntil('2026-01-31', 12, '2030-01-01')).toBe('2027-01-31');
    expect(validUntil('2026-01-31', 12, '2026-06-01')).toBe('2026-06-01');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
  });
});

describe('an organisation adopts technology on a day', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const record = fc.record({
    kind: fc.constantFrom('HIGH_TECH', 'DIGITAL'),
    verdict: fc.constantFrom(...Object.values(Verdict)),
    validFrom: day,
    validTo: fc.option(day),
  });
  it('when something of that kind is verified and holds on it', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), day, (records, on) => {
        let expected = false;
        for (const one of records) {
          const holds = one.validFrom <= on && (one.validTo === null || on < one.validTo);
          if (one.verdict === 'VERIFIED' && one.kind === 'DIGITAL' && holds) expected = true;
        }
        expect(adoptsOn(records, 'DIGITAL', on)).toBe(expected);
      }),
    );
  });
});
