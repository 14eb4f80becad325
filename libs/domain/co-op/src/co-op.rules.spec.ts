import fc from 'fast-check';
import {
  closesCircle,
  type CoOpParameters,
  findingsOf,
  hasTooFewMembers,
  isRegisteredBeforeEstablished,
  monthsBetween,
  type OrganisationFacts,
  ownedField,
} from './co-op.rules';

const today: CoOpParameters = {
  minimumCooperativeMembers: 5,
  minimumUnionMembers: 3,
  minimumGroupMembers: 2,
  mismatchTaxStatuses: ['01', '03', '06', '07'],
};
const before2024: CoOpParameters = { ...today, minimumCooperativeMembers: 7, minimumUnionMembers: 4 };

const cooperative: OrganisationFacts = {
  kind: 'COOPERATIVE',
  registryStatus: 'ACTIVE',
  taxStatus: 'S00',
  establishedOn: '2025-03-01',
  registeredOn: '2025-03-10',
  officialMemberCount: 12,
  charterCapital: '1000000000',
  representativeId: null,
};

describe('minimum members (V1–V3)', () => {
  it('asks five of a cooperative under the law of 2023 and seven before', () => {
    const six = { ...cooperative, officialMemberCount: 6 };
    expect(hasTooFewMembers(six, today)).toBe(false);
    expect(hasTooFewMembers(six, before2024)).toBe(true);
  });

  it('never judges a number that is not known, nor by a figure that is not known', () => {
    expect(hasTooFewMembers({ ...cooperative, officialMemberCount: null }, today)).toBe(false);
    expect(
      hasTooFewMembers({ ...cooperative, officialMemberCount: 1 }, { ...today, minimumCooperativeMembers: null }),
    ).toBe(false);
  });

  it.each([
    ['COOPERATIVE', 'V1'],
    ['COOPERATIVE_UNION', 'V2'],
    ['COOPERATIVE_GROUP', 'V3'],
  ] as const)('names the rule of a %s', (kind, rule) => {
    const facts = { ...cooperative, kind, officialMemberCount: 1, charterCapital: null };
    expect(findingsOf(facts, today).map((finding) => finding.rule)).toEqual([rule]);
  });

  it('finds a charter capital at a group, which has none', () => {
    const facts = { ...cooperative, kind: 'COOPERATIVE_GROUP' as const };
    expect(findingsOf(facts, today)).toEqual([expect.objectContaining({ rule: 'V3', severity: 'WARNING' })]);
  });
});

describe('founded, then registered (V27)', () => {
  it('finds a registration before the founding, and nothing where a day is not known or the days are one', () => {
    const found = (registeredOn: string | null, establishedOn: string | null) =>
      findingsOf({ ...cooperative, registeredOn, establishedOn }, today);
    expect(found('2025-02-28', '2025-03-01')).toEqual([
      { rule: 'V27', severity: 'WARNING', message: 'Ngày đăng ký 28/02/2025 trước ngày thành lập 01/03/2025' },
    ]);
    expect(found('2025-03-01', '2025-03-01')).toEqual([]);
    expect(found(null, '2025-03-01')).toEqual([]);
    expect(found('2025-03-01', null)).toEqual([]);
    expect(isRegisteredBeforeEstablished({ registeredOn: '2018-12-31', establishedOn: '2019-01-01' })).toBe(true);
  });
});

describe('status mismatch (V23)', () => {
  it.each(['S01', 'S03', 'S06', 'S07'] as const)('registry ACTIVE does not go with tax %s', (taxStatus) =>
    expect(findingsOf({ ...cooperative, taxStatus }, today).map(({ rule }) => rule)).toEqual(['V23']),
  );

  it('does not speak where the registry says something else, or nothing', () => {
    expect(findingsOf({ ...cooperative, taxStatus: 'S06', registryStatus: 'SUSPENDED' }, today)).toEqual([]);
    expect(findingsOf({ ...cooperative, taxStatus: 'S06', registryStatus: 'UNKNOWN' }, today)).toEqual([]);
  });

  it('leaves a terminated organisation in peace', () => {
    const facts = {
      ...cooperative,
      registryStatus: 'TERMINATED' as const,
      officialMemberCount: 1,
      taxStatus: 'S01' as const,
    };
    expect(findingsOf(facts, today)).toEqual([]);
  });
});

describe('unions', () => {
  it('never form a circle: an edge is refused exactly when the union can be reached from the member', () => {
    const node = fc.integer({ min: 0, max: 7 }).map(String);
    const edges = fc.array(fc.record({ union: node, member: node }), { maxLength: 20 });
    fc.assert(
      fc.property(edges, node, node, (list, union, member) => {
        const reach = new Set([member]);
        for (let round = 0; round < 9; round += 1)
          for (const edge of list) if (reach.has(edge.union)) reach.add(edge.member);
        return closesCircle(union, member, list) === reach.has(union);
      }),
    );
  });
});

describe('months of work', () => {
  it.each([
    ['2025-01-15', '2026-01-15', 12],
    ['2025-01-15', '2026-01-14', 11],
    ['2024-02-29', '2025-02-28', 11],
    ['2025-06-30', '2025-06-30', 0],
  ])('from %s to %s are %i', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));
});

describe('whose field it is', () => {
  const registry = { name: 'Hợp tác xã A', registryStatus: 'ACTIVE' };

  it('lets the office state anything while the authority has not spoken', () => {
    expect(ownedField({ name: 'Khác', taxStatus: 'S06' }, null, null)).toBeNull();
  });

  it('names the first field that its authority states otherwise', () => {
    expect(ownedField({ name: 'Khác' }, registry, null)).toBe('name');
    expect(ownedField({ taxStatus: 'S06' }, registry, { taxStatus: 'S00' })).toBe('taxStatus');
  });

  it('lets the office fill what the authority has not spoken about, but not give it a name it has not', () => {
    expect(ownedField({ charterCapital: '5' }, { ...registry, charterCapital: null }, null)).toBeNull();
    expect(ownedField({ shortName: 'A' }, { ...registry, shortName: null }, null)).toBe('shortName');
  });

  it('lets the office repeat what the authority says, and state what is its own', () => {
    expect(ownedField({ name: 'Hợp tác xã A', officialMemberCount: 9 }, registry, null)).toBeNull();
  });
});
