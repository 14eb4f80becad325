import { timeline, type OrganisationStatements } from './timeline';

const row = {
  validTo: null,
  code: null,
  kind: 'COOPERATIVE' as const,
  shortName: null,
  foreignName: null,
  registryStatus: null,
  registeredOn: null,
  charterCapital: null,
  addressLine: null,
  unit: { id: 'c1', fullName: 'Xã Bắc Lũng' },
};
const office = {
  addressAsRegistered: null,
  establishedOn: null,
  field: null,
  officialMemberCount: null,
  taxStatus: null,
};

const STATEMENTS: OrganisationStatements = {
  id: 'o1',
  officeStatements: {
    nodes: [
      {
        ...row,
        ...office,
        id: 's2',
        validFrom: '2026-03-01',
        knownFrom: '2026-03-02T01:00:00Z',
        name: 'HTX Mới',
        charterCapital: '1250000000',
      },
      { ...row, ...office, id: 's1', validFrom: '2020-01-01', knownFrom: '2026-01-01T01:00:00Z', name: 'HTX Cũ' },
    ],
  },
  registryStatements: {
    nodes: [
      {
        ...row,
        id: 'r1',
        validFrom: '2026-02-01',
        knownFrom: '2026-02-03T01:00:00Z',
        name: 'HỢP TÁC XÃ CŨ',
        registryStatus: 'ACTIVE',
      },
    ],
  },
  taxStatements: { nodes: [] },
  operationalFindings: {
    nodes: [
      {
        id: 'f1',
        validFrom: '2026-04-01',
        validTo: null,
        knownFrom: '2026-04-01T01:00:00Z',
        state: 'DORMANT',
        foundBy: 'Lê Thị Mai',
        evidence: 'không còn trụ sở',
      },
    ],
  },
};

describe('the history of an organisation', () => {
  const entries = timeline(STATEMENTS, 'vi');

  it('puts the sources together, the newest day first', () => {
    expect(entries.map(({ id }) => id)).toEqual(['f1', 's2', 'r1', 's1']);
  });

  it('tells what a source says otherwise than it did before, and nothing else', () => {
    const changes = entries.find(({ id }) => id === 's2')?.changes.toSorted((a, b) => a.label.localeCompare(b.label));
    expect(changes).toEqual([
      { label: 'Tên', before: 'HTX Cũ', after: 'HTX Mới' },
      { label: 'Vốn điều lệ', before: undefined, after: '1.250.000.000\u00a0đ' },
    ]);
  });

  it('never compares one source with another', () => {
    const registry = entries.find(({ id }) => id === 'r1');
    expect(registry?.first).toBe(true);
    expect(registry?.changes.every(({ before }) => before === undefined)).toBe(true);
  });

  it('keeps who looked and what he saw', () => {
    expect(entries[0]).toMatchObject({ source: 'FINDING', note: 'Lê Thị Mai: không còn trụ sở' });
    expect(entries[0]?.changes).toEqual([{ label: 'Tình trạng thực tế', before: undefined, after: 'Ngừng hoạt động' }]);
  });
});
