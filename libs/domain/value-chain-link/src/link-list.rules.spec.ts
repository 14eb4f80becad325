import type { CellReading, JudgedRow } from '@platform/sheet-form';
import { deriveLink, linkPart, partnerKind, reviewLink } from './link-list.rules';

const row = (values: Record<string, string | null>): JudgedRow => ({
  cells: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, CellReading] => [key, { value, repairs: [], findings: [] }]),
  ),
  findings: [],
  usable: true,
});
const LINK = { partner: 'Công ty TNHH Vải', product: 'vải thiều', number: '12/2025/HĐLK', form: 'OFFTAKE', status: 'RUNNING' };

describe('a row of the list of links', () => {
  it.each([
    ['Công ty CP Thực phẩm An', 'ENTERPRISE'],
    ['SIEU THI MINH LONG', 'ENTERPRISE'],
    ['Bếp ăn công nghiệp Hà', 'ENTERPRISE'],
    ['Nguyễn Văn Hùng', 'PERSON'],
    ['Hồ Văn Công', 'PERSON'],
    ['Hộ ông Nguyễn Văn An', 'HOUSEHOLD'],
  ])('%s is %s', (name, kind) => expect(partnerKind(name)).toBe(kind));

  it.each([
    ['OFFTAKE', 'F3', 'BUYER'],
    ['PROCESSED', 'F5', 'BUYER'],
    ['SUPPLIED', 'F2', 'BUYER'],
    ['INPUTS', null, 'INPUT_SUPPLIER'],
    ['WORKED', null, 'PROCESSOR'],
  ])('%s makes the form %s', (form, linkForm, partnerRole) =>
    expect(deriveLink(row({ ...LINK, form, signedOn: '2025-02-01' }))).toMatchObject({ linkForm, partnerRole }),
  );

  it('counts a year from its first day and an end up to its last, and says so', () => {
    expect(deriveLink(row({ ...LINK, signedOn: '2025', endsOn: '2027-02' }))).toMatchObject({
      linkState: 'IN_FORCE',
      signedFrom: '2025-01-01',
      endsUntil: '2027-02-28',
      listNote: 'Ngày ký ghi trong danh sách: 2025\nNgày kết thúc ghi trong danh sách: 2027-02',
    });
  });

  it('is a draft while nobody says when it was signed, and keeps the words', () =>
    expect(deriveLink(row({ ...LINK, signedOn: null, status: 'BROKEN' }))).toMatchObject({
      linkState: 'DRAFT',
      signedFrom: null,
      endWords: null,
      listNote: 'Tình trạng ghi trong danh sách: Vi phạm hợp đồng',
    }));

  it('warns of a term that ends before it begins, not of one within the same year', () => {
    const reversed = row({ ...LINK, signedOn: '2025-03-01', endsOn: '2025-02-28' });
    const same = row({ ...LINK, signedOn: '2025-03-01', endsOn: '2025' });
    for (const one of [reversed, same]) reviewLink(one);
    expect(reversed.cells.endsOn?.findings.map(({ kind }) => kind)).toEqual(['term_reversed']);
    expect(same.cells.endsOn?.findings).toEqual([]);
  });

  it('misses no tax code of a person', () => {
    const missing = (partner: string): JudgedRow => {
      const one = row({ ...LINK, partner, partnerCode: null });
      one.cells.partnerCode?.findings.push({ kind: 'code_missing', severity: 'WARNING', message: '' });
      reviewLink(one);
      return one;
    };
    expect(missing('Nguyễn Văn Hùng').cells.partnerCode?.findings).toEqual([]);
    expect(missing('Công ty An').cells.partnerCode?.findings).toHaveLength(1);
  });

  it('is known by number and partner, else by partner, product and day', () => {
    expect(linkPart(row({ ...LINK, number: '12/2025/hđlk ' }))).toBe(linkPart(row(LINK)));
    expect(linkPart(row({ ...LINK, number: null, signedOn: '2025' }))).not.toBe(
      linkPart(row({ ...LINK, number: null, signedOn: '2024' })),
    );
  });
});
