import fc from 'fast-check';
import { daysUntil, namesOf, occasionOn, reminderDays, timeLeft } from './annual-reminder.rules';

const DUE = '2026-01-31';
const onDay = (offset: number): string => new Date(Date.parse(DUE) + offset * 86_400_000).toISOString().slice(0, 10);

describe('the occasions of a deadline', () => {
  const days = reminderDays(['-14', '-3', ' 1 ', '+10', 'tuần sau', '']);

  it('are read from the parameter; what is no number of days is none', () => {
    expect(days).toEqual([-14, -3, 1, 10]);
  });

  it.each([
    [-15, null],
    [-14, 'D-14'],
    [-4, 'D-14'],
    [-3, 'D-3'],
    [0, 'D-3'],
    [1, 'D+1'],
    [9, 'D+1'],
    [10, 'D+10'],
    [300, 'D+10'],
  ])('%s days from the deadline: %s', (offset, occasion) => {
    expect(occasionOn(DUE, days, onDay(offset))).toBe(occasion);
  });

  it('come one after another and never again, on whatever days somebody looks', () => {
    const looks = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 30 });
    const chosen = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(looks, chosen, (offsets, of) => {
        const seen = offsets.sort((a, b) => a - b).map((offset) => occasionOn(DUE, of, onDay(offset)));
        const changes = seen.filter((occasion, n) => occasion !== seen[n - 1] && occasion !== null);
        expect(new Set(changes).size).toBe(changes.length);
        expect(changes.every((occasion) => of.includes(Number(occasion!.slice(1))))).toBe(true);
      }),
    );
  });
});

describe('the words of a reminder', () => {
  it('say how much time there is', () => {
    expect(timeLeft(DUE, '2026-01-28')).toBe('Còn 3 ngày (hạn 31/01/2026)');
    expect(timeLeft(DUE, DUE)).toBe('Hôm nay là ngày cuối (hạn 31/01/2026)');
    expect(timeLeft(DUE, '2026-02-10')).toBe('Đã quá hạn 10 ngày (hạn 31/01/2026)');
    expect(daysUntil('2026-03-01', '2026-02-28')).toBe(1);
  });

  it('name five and count the rest', () => {
    expect(namesOf(['A', 'B'])).toBe('2 tổ chức: A, B');
    expect(namesOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toBe('7 tổ chức: A, B, C, D, E và 2 tổ chức khác');
  });
});
