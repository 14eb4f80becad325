import { detailVariables, onDay, unitOnDay } from './on-day';
import { organisation } from './organisation.factory';

const DAY = '2025-06-30';
const found = (id: string, openedOn: string, closedOn: string | null) => ({
  id,
  rule: 'V3',
  ruleName: 'Tổ hợp tác',
  ruleNameEn: 'Cooperative group',
  severity: 'WARNING' as const,
  message: id,
  openedOn,
  closedOn,
});
const term = (id: string, validFrom: string) => ({
  id,
  version: 1,
  post: 'DIRECTOR' as const,
  person: { id: 'n1', name: 'Nguyễn Thị Mẫu' },
  validFrom,
  validTo: null,
});
const figure = (year: number) => ({
  id: `a${year}`,
  year,
  revenue: null,
  profit: null,
  memberCount: null,
  reportedGrade: null,
});

const RECORD = organisation({
  findings: {
    nodes: [
      found('open then', '2025-01-01', null),
      found('closed since', '2025-01-01', '2025-07-01'),
      found('closed before', '2025-01-01', DAY),
      found('found later', '2025-07-01', null),
    ],
  },
  officers: { nodes: [term('t1', DAY), term('t2', '2025-07-01')] },
  annualFigures: { nodes: [figure(2024)] },
  latestAnnualFigure: figure(2025),
});

describe('an organisation on a past day', () => {
  it('leaves out what was found, begun or reported after the day, and keeps what was open then', () => {
    const then = onDay(RECORD, DAY);
    expect(then.findings.nodes.map(({ id }) => id)).toEqual(['open then', 'closed since']);
    expect(then.officers.nodes.map(({ id }) => id)).toEqual(['t1']);
    expect(then.latestAnnualFigure?.year).toBe(2024);
  });

  it('leaves today as the server says it', () => expect(onDay(RECORD, undefined)).toBe(RECORD));

  it('asks for no year that had not ended', () => {
    expect(detailVariables('o1', DAY).years).toEqual({ year: { max: 2024 } });
    expect(detailVariables('o1', '2025-12-31').years).toEqual({ year: { max: 2025 } });
    expect(detailVariables('o1', undefined)).toMatchObject({ findings: { closedOn: { isNull: true } } });
  });

  it('names the district of that day, and none today', () => {
    const parent = { id: 'd1', fullName: 'Huyện Lục Nam', level: 'DISTRICT' as const };
    const old = organisation({
      commune: { id: 'x1', code: null, fullName: 'Xã Lan Mẫu', parent },
      province: { id: 'p0', fullName: 'Tỉnh Bắc Giang' },
    });
    expect(unitOnDay(old, true)).toBe('Xã Lan Mẫu, Huyện Lục Nam, Tỉnh Bắc Giang');
    expect(unitOnDay(organisation(), false)).toBe('Xã Bắc Lũng, Tỉnh Bắc Ninh');
  });
});
