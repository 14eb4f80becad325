import { FIRST_PARAMETERS, LegalRulesOfDay } from '@domain/legal-rule';
import { memberFindings } from './member-findings.rules';
import { limitsFor } from './member.parameters';
import {
  type Birth,
  type Breach,
  breachesOf,
  isUnderAge,
  madeWorse,
  minimumAge,
  type MemberFacts,
  paymentLapses,
  percentOf,
  type RegisterFacts,
} from './member.rules';
import { readNationalId, readPhone } from './national-id.rules';

const ON = '2026-11-24';
/* The law as the register begins with it. */
const LAW = new LegalRulesOfDay(
  FIRST_PARAMETERS.map((row) => ({ ...row, version: 1 })),
  ON,
);
const coop = limitsFor('COOPERATIVE', LAW);
const union = limitsFor('COOPERATIVE_UNION', LAW);

const member = (over: Partial<MemberFacts> = {}): MemberFacts => ({
  id: 'a',
  type: 'OFFICIAL',
  usesServices: true,
  contributesLabour: false,
  isForeign: false,
  joinedOn: '2025-01-01',
  pledged: 10n,
  paid: 10n,
  lastEntryOn: '2025-01-01',
  lastPledgeOn: '2025-01-01',
  ...over,
});
const register = (members: MemberFacts[], over: Partial<RegisterFacts> = {}): RegisterFacts => ({
  organisationId: 'o',
  isGroup: false,
  charterCapital: 100n,
  officialMemberCount: null,
  registeredOn: '2020-01-01',
  members,
  ...over,
});
const rules = (found: Breach[]): string[] => found.map(({ rule, subject }) => `${rule} ${subject}`);

describe('the limits of capital (V4, V5)', () => {
  it('one official member holds at most 30 % of a cooperative and 40 % of a union', () => {
    const holding = (paid: bigint): RegisterFacts => register([member({ paid, pledged: paid })]);
    expect(rules(breachesOf(holding(30n), coop, ON))).toEqual([]);
    expect(rules(breachesOf(holding(31n), coop, ON))).toEqual(['V4 a']);
    expect(rules(breachesOf(holding(40n), union, ON))).toEqual([]);
    expect(rules(breachesOf(holding(41n), union, ON))).toEqual(['V4 a']);
  });

  it('what was contributed under the law of 2012 is judged by it: 20 % and 30 %', () => {
    const before = register([member({ paid: 25n, pledged: 25n, lastEntryOn: '2024-06-30' })]);
    const after = register([member({ paid: 25n, pledged: 25n, lastEntryOn: '2024-07-01' })]);
    expect(breachesOf(before, coop, ON)).toMatchObject([{ rule: 'V4', share: 25, limit: 20 }]);
    expect(breachesOf(after, coop, ON)).toEqual([]);
    expect(breachesOf(register([member({ pledged: 30n, paid: 30n, lastEntryOn: '2024-06-30' })]), union, ON)).toEqual(
      [],
    );
  });

  it('all capital associates together hold at most 30 %', () => {
    const associate = (id: string, paid: bigint): MemberFacts =>
      member({ id, type: 'ASSOCIATE_CAPITAL', usesServices: false, paid, pledged: paid });
    expect(rules(breachesOf(register([associate('x', 15n), associate('y', 15n)]), coop, ON))).toEqual([]);
    expect(rules(breachesOf(register([associate('x', 15n), associate('y', 16n)]), coop, ON))).toEqual([
      'V4 ASSOCIATES',
    ]);
  });

  it('foreign capital is at most 30 %, foreign official members are fewer than 35 % of the number', () => {
    const foreign = (id: string, stake: bigint): MemberFacts =>
      member({ id, isForeign: true, paid: stake, pledged: stake });
    const locals = Array.from({ length: 13 }, (_, n) => member({ id: `l${n}`, paid: 1n, pledged: 1n }));
    const seven = Array.from({ length: 7 }, (_, n) => foreign(`f${n}`, 1n));
    expect(rules(breachesOf(register([...locals, ...seven]), coop, ON))).toEqual(['V5 FOREIGN_MEMBERS']);
    expect(rules(breachesOf(register([...locals, ...seven.slice(1)]), coop, ON))).toEqual([]);
    // A register that is not complete yet: the reported number counts.
    expect(rules(breachesOf(register(seven, { officialMemberCount: 60 }), coop, ON))).toEqual([]);
    expect(rules(breachesOf(register([foreign('f', 31n)], { officialMemberCount: 60 }), union, ON))).toEqual([
      'V5 FOREIGN_CAPITAL',
    ]);
  });

  it('nothing is judged without a charter capital, for a group, or where the law is another', () => {
    const all = [member({ paid: 90n, pledged: 90n })];
    expect(breachesOf(register(all, { charterCapital: null }), coop, ON)).toEqual([]);
    expect(breachesOf(register(all, { isGroup: true }), coop, ON)).toEqual([]);
    expect(breachesOf(register(all), limitsFor('PEOPLES_CREDIT_FUND', LAW), ON)).toEqual([]);
  });

  it('an act is refused for what it made or made worse, not for what stood before', () => {
    const [before] = breachesOf(register([member({ paid: 50n, pledged: 50n })]), coop, ON);
    expect(madeWorse([before!], [before!])).toEqual([]);
    expect(madeWorse([before!], [{ ...before!, extent: 51n }])).toHaveLength(1);
    expect(madeWorse([], [before!])).toHaveLength(1);
    expect(percentOf(1n, 3n)).toBe(33.3);
    expect(percentOf(1n, 8n)).toBe(12.5);
    expect(percentOf(125n, 2000n)).toBe(6.3);
  });
});

describe('the types (V6) and the payment (V7)', () => {
  it.each([
    [{ pledged: 0n, paid: 0n }, true],
    [{ pledged: 0n, paid: 0n, lastEntryOn: null }, false],
    [{ usesServices: false, contributesLabour: false }, true],
    [{ usesServices: null, contributesLabour: false }, false],
    [{ usesServices: false, contributesLabour: true }, false],
    [{ type: 'ASSOCIATE_CAPITAL', usesServices: false }, false],
    [{ type: 'ASSOCIATE_CAPITAL', usesServices: true }, true],
    [{ type: 'ASSOCIATE_NON_CAPITAL' }, true],
    [{ type: 'ASSOCIATE_NON_CAPITAL', pledged: 0n, paid: 0n }, false],
  ] as [Partial<MemberFacts>, boolean][])('%# says %j contradicts its type: %s', (over, contradicted) => {
    const found = breachesOf(register([member(over)]), coop, ON).filter(({ rule }) => rule === 'V6');
    expect(found).toHaveLength(contradicted ? 1 : 0);
  });

  it('whoever has not paid six months after he came in, undertook or the certificate was given, is late', () => {
    const owing = (over: Partial<MemberFacts> = {}): RegisterFacts => register([member({ paid: 4n, ...over })]);
    const lapses = (facts: RegisterFacts, on: string) => paymentLapses(facts, coop(on), on);
    expect(lapses(owing(), '2025-07-01')).toEqual({ overpaid: 0, late: 0 });
    expect(lapses(owing(), '2025-07-02')).toEqual({ overpaid: 0, late: 1 });
    expect(lapses(owing({ lastPledgeOn: '2025-03-01' }), '2025-07-02')).toEqual({ overpaid: 0, late: 0 });
    expect(lapses(register([member({ paid: 11n })]), ON)).toEqual({ overpaid: 1, late: 0 });
  });

  it('an individual needs the age of his type; the year alone judges only who cannot have reached it', () => {
    const limits = coop(ON);
    const [full, helper] = [minimumAge('OFFICIAL', limits)!, minimumAge('ASSOCIATE_NON_CAPITAL', limits)!];
    expect([full, helper, minimumAge('ASSOCIATE_CAPITAL', limits)]).toEqual([18, 15, 18]);
    expect(minimumAge('ASSOCIATE_NON_CAPITAL', coop('2024-06-30'))).toBeNull();
    const born = (birth: Partial<Birth>, on = ON): boolean => isUnderAge({ day: null, year: null, ...birth }, full, on);
    expect([2009, 2008].map((year) => born({ year }))).toEqual([true, false]);
    expect(born({})).toBe(false);
    expect(['2008-11-25', '2008-11-24'].map((day) => born({ day, year: 2009 }))).toEqual([true, false]);
    expect(born({ day: '2008-02-29' }, '2026-02-28')).toBe(true);
  });

  it('findings name nobody, and an organisation without a register has none', () => {
    const told = memberFindings(
      register([member({ id: 'Nguyễn Văn An', paid: 45n, pledged: 45n })], { officialMemberCount: 12 }),
      coop,
      ON,
    );
    expect(told.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'V4: 1 thành viên chính thức góp quá mức, nhiều nhất 45% vốn điều lệ, luật cho tối đa 30%',
      'MEMBER_COUNT: Sổ thành viên có 1 thành viên chính thức, số đã báo cáo là 12',
      'CHARTER_CAPITAL: Vốn góp theo sổ thành viên 45 đồng, vốn điều lệ 100 đồng',
    ]);
    expect(memberFindings(register([], { officialMemberCount: 12 }), coop, ON)).toEqual([]);
    const silent = register([member({ pledged: 0n, paid: 0n, lastEntryOn: null, lastPledgeOn: null })]);
    expect(memberFindings(silent, coop, ON)).toEqual([]);
  });
});

describe('numbers of persons', () => {
  it('read the twelve digits and the nine, and nothing else', () => {
    expect(readNationalId('099 083 001234')).toEqual({ digits: '099083001234', birthYear: 1983, sex: 'MALE' });
    expect(readNationalId('099305001234')).toMatchObject({ birthYear: 2005, sex: 'FEMALE' });
    expect(readNationalId('121345678')).toEqual({ digits: '121345678', birthYear: null, sex: null });
    for (const none of ['12345', '0990830012345', '09908300123a', '']) expect(readNationalId(none)).toBeNull();
    expect(readPhone('+84 912 345 678')).toBe('0912345678');
    expect(readPhone('0204.385.1234')).toBe('02043851234');
    expect(readPhone('912345678')).toBeNull();
  });
});
