import type { Cell, SheetRow } from '@platform/spreadsheet';
import { FIGURE_FIELDS } from '@domain/annual-report';
import fc from 'fast-check';
import { COLUMNS, foreignPart, identityOf, identityText, readReturnFile, standingOf } from './return-file.rules';
import { FORM_VERSION, RETURN_LINES } from './return-lines';

const ID = '01990000-0000-7000-8000-000000000001';
const mine = { version: FORM_VERSION, form: 'I-19', year: 2025, returnId: ID };
const numberOf = (key: string): string => RETURN_LINES.find((line) => line.key === key)!.no;

/** The form as it comes back, with these cells filled in; `above` lines stand over the table. */
function file(filled: Readonly<Record<string, Cell>>, above = 3): SheetRow[] {
  const rows: Cell[][] = [...Array.from({ length: above }, () => ['tiêu đề']), Object.values(COLUMNS)];
  for (const { key, no, label } of RETURN_LINES) rows.push([no, label, '', filled[key] ?? '', '']);
  return rows.map((cells, n) => ({ no: n + 1, cells }));
}
const cellOf = (key: string, above = 3): string => `D${above + 2 + RETURN_LINES.findIndex((line) => line.key === key)}`;

describe('the identity of a file', () => {
  it('comes back as it was written, whatever stands around it', () => {
    const text = `Không sửa dòng này: ${identityText({ ...mine, form: 'I/19' })} .`;
    expect(identityOf([{ no: 1, cells: ['x', text] }])).toEqual({ ...mine, form: 'I-19' });
    const made = identityText({ ...mine, madeFrom: 12 });
    expect(identityOf([{ no: 1, cells: [made] }])).toEqual({ ...mine, madeFrom: 12 });
    expect(identityOf(file({}))).toBeNull();
  });

  it.each([
    ['version', '2', 'FORM'],
    ['form', 'I-20', 'FORM'],
    ['year', 2024, 'YEAR'],
    ['returnId', ID.replace('1', '2'), 'RETURN'],
    ['year', 2025, null],
  ])('another %s (%s) is foreign: %s', (part, value, foreign) => {
    expect(foreignPart({ ...mine, [part]: value }, mine)).toBe(foreign);
  });
});

describe('what a file is to its return', () => {
  const change = { field: 'revenue', cell: 'D9', before: null, after: '9' } as const;
  const bad = { cell: 'D9', field: 'profit', severity: 'ERROR', message: '' } as const;
  const held = { version: 3, state: 'DRAFT' } as const;

  it.each([
    [{ changes: [change], problems: [] }, { madeFrom: 3 }, held, 'READY'],
    [{ changes: [change], problems: [] }, { madeFrom: 2 }, held, 'CHANGED_SINCE'],
    [{ changes: [change], problems: [] }, {}, held, 'CHANGED_SINCE'],
    [{ changes: [change], problems: [] }, {}, { ...held, version: 1 }, 'READY'],
    [{ changes: [], problems: [] }, { madeFrom: 2 }, held, 'SAME'],
    [{ changes: [], problems: [] }, { madeFrom: 2 }, { ...held, state: 'ACCEPTED' }, 'SAME'],
    [{ changes: [change], problems: [bad] }, { madeFrom: 3 }, held, 'ERRORS'],
    [{ changes: [change], problems: [{ ...bad, severity: 'WARNING' }] }, { madeFrom: 3 }, held, 'READY'],
    [{ changes: [change], problems: [] }, { madeFrom: 3 }, { ...held, state: 'SUBMITTED' }, 'CLOSED'],
    [{ changes: [change], problems: [] }, { madeFrom: 3 }, { ...held, state: 'RETURNED' }, 'READY'],
  ] as const)('%j made from %j of %j is %s', (reading, made, now, standing) => {
    const { changes, problems } = reading;
    expect(standingOf({ changes: [...changes], problems: [...problems] }, { ...mine, ...made }, now)).toBe(standing);
  });
});

describe('the lines of the form', () => {
  it('ask for every figure once, and for the words', () => {
    const keys = RETURN_LINES.map(({ key }) => key);
    expect([...keys].sort()).toEqual([...FIGURE_FIELDS, 'difficulties', 'proposals'].sort());
    expect(new Set(RETURN_LINES.map(({ no }) => no)).size).toBe(keys.length);
  });
});

describe('a filled-in file', () => {
  it('is read cell by cell and compared with what the return holds', () => {
    const held = { memberCount: 12, revenue: '700', difficulties: 'Thiếu vốn' };
    const filled = {
      memberCount: 12,
      workerCount: '5 người',
      revenue: '1,2 tỷ',
      profit: '-5.000.000',
      directorTraining: 'dai hoc',
      difficulties: '',
    };
    const { changes, problems } = readReturnFile(file(filled), held);
    // What is rounded is taken as it was written, and said.
    expect(problems.map(({ cell, severity }) => [cell, severity])).toEqual([[cellOf('revenue'), 'WARNING']]);
    expect(changes).toEqual([
      { field: 'workerCount', cell: cellOf('workerCount'), before: null, after: 5 },
      { field: 'revenue', cell: cellOf('revenue'), before: '700', after: '1200000000' },
      { field: 'profit', cell: cellOf('profit'), before: null, after: '-5000000' },
      { field: 'directorTraining', cell: cellOf('directorTraining'), before: null, after: 'UNIVERSITY' },
      { field: 'difficulties', cell: cellOf('difficulties'), before: 'Thiếu vốn', after: null },
    ]);
  });

  it('is told at the cell what cannot be read, and what contradicts itself', () => {
    const filled = {
      memberCount: 'mười mấy',
      revenue: '-3',
      taxPaid: { error: '#REF!' },
      revenueInternal: 5,
      profit: 3,
      profitAfterTax: 9,
      directorTraining: 'Tiến sĩ giấy',
    };
    const { changes, problems } = readReturnFile(file(filled), {});
    const at = (key: string) => problems.find(({ cell }) => cell === cellOf(key));
    expect(at('memberCount')).toMatchObject({ severity: 'ERROR', field: 'memberCount' });
    expect(at('revenue')).toMatchObject({ severity: 'ERROR', message: 'Số tiền không thể âm' });
    expect(at('taxPaid')).toMatchObject({ severity: 'ERROR' });
    expect(at('directorTraining')).toMatchObject({ severity: 'ERROR' });
    expect(at('profitAfterTax')).toMatchObject({ severity: 'WARNING' });
    expect(changes.map(({ field }) => field)).toEqual(['revenueInternal', 'profit', 'profitAfterTax']);
  });

  it('may have lost lines, gained lines and been moved', () => {
    const rows = file({ revenue: '9', profit: '3' }, 6).filter(({ cells }) => cells[0] !== numberOf('profit'));
    rows.push({ no: 90, cells: ['Z99', 'Thêm', '', '5'] }, { no: 91, cells: [numberOf('revenue'), '', '', '8'] });
    const { changes, problems } = readReturnFile(rows, { profit: '3' });
    expect(changes).toEqual([{ field: 'revenue', cell: cellOf('revenue', 6), before: null, after: '9' }]);
    expect(problems.map(({ cell, severity }) => [cell, severity])).toEqual([
      ['D90', 'WARNING'],
      ['D91', 'ERROR'],
      ['', 'WARNING'],
    ]);
    expect(readReturnFile(rows.slice(0, 6), {}).problems).toEqual([
      expect.objectContaining({ severity: 'ERROR', message: 'Không thấy bảng có cột “Mã” và “Số liệu”' }),
    ]);
  });

  it('says of every cell either its value or what is wrong with it', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -5, max: 10_000_000_000 }),
      fc.record({ error: fc.constant('#N/A') }),
      fc.record({ date: fc.integer({ min: 1, max: 60_000 }) }),
    );
    const keys = RETURN_LINES.map(({ key }) => key);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), cell, { maxKeys: 12 }), (filled) => {
        const { changes, problems } = readReturnFile(file(filled), {});
        for (const [key, value] of Object.entries(filled)) {
          const stated = typeof value === 'string' ? value.trim() !== '' : true;
          const told =
            changes.some(({ field }) => field === key) || problems.some(({ cell: at }) => at === cellOf(key));
          // A dash or "không" is read as nothing, and nothing is what the return holds.
          if (stated && typeof value !== 'string') expect([key, value, told]).toEqual([key, value, true]);
        }
        for (const { field } of changes) expect(field in filled).toBe(true);
      }),
    );
  });
});
