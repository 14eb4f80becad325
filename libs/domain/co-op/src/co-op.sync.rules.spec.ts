import { dayOfEvent, readRegistryState } from './co-op.sync.rules';

const DATA = {
  code: '2400123456',
  kind: 'HTX',
  name: '  Hợp tác xã   Tân Sơn ',
  legalStatus: 'ACTIVE',
  statusEffectiveOn: '2026-11-20',
  registeredOn: null,
  address: { communeCode: '07642', line: 'Thôn Hả' },
  representative: { fullName: 'Nguyễn Văn A', nationalId: '024080001234' },
};

describe('what the registry states', () => {
  it('is read into our words: one spelling, one kind, a key to search by', () => {
    const { state, ignored } = readRegistryState({
      ...DATA,
      name: DATA.name.normalize('NFD'),
      charterCapital: '500000000',
    });
    expect(state).toMatchObject({ kind: 'COOPERATIVE', name: 'Hợp tác xã Tân Sơn', nameKey: 'hop tac xa tan son' });
    expect(state).toMatchObject({ registeredOn: null, charterCapital: '500000000', shortName: null });
    expect(ignored).toEqual([]);
  });

  it.each(Object.keys(DATA))('is not read without %s: silence is not an empty field', (member) => {
    expect(() => readRegistryState({ ...DATA, [member]: undefined })).toThrow(`schema:/data/${member}`);
  });

  it('may have no representative, and a representative no number', () => {
    expect(readRegistryState({ ...DATA, representative: null }).state.representative).toBeNull();
    const named = { fullName: 'Nguyễn Văn A' };
    expect(readRegistryState({ ...DATA, representative: named }).state.representative?.nationalId).toBeNull();
  });
});

describe('the day of an event', () => {
  const now = new Date('2026-11-24T05:00:00Z');

  it.each([
    ['2026-11-20T16:59:59Z', '2026-11-20'],
    ['2026-11-20T17:00:00Z', '2026-11-21'],
    ['2026-11-21T00:30:00+07:00', '2026-11-21'],
  ])('%s is %s in Viet Nam', (time, day) => {
    expect(dayOfEvent(time, now)).toBe(day);
  });

  it('is never later than today, and a day ahead is no clock that is a little wrong', () => {
    expect(dayOfEvent('2026-11-24T20:00:00Z', now)).toBe('2026-11-24');
    expect(() => dayOfEvent('2026-11-26T05:00:00Z', now)).toThrow('time-in-future');
  });
});
