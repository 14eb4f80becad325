import type { ImportFormsQuery } from '../../graphql/graphql';
import type { Batch } from './queries';
import type { ImportRow } from './sheets';

const column = (index: number, heading: string, key: string | null, power = 0) => ({
  index,
  heading,
  key,
  score: 1,
  power,
  year: null,
  middle: null,
  accepted: false,
});

/** An invented file of one sheet, checked and not applied. */
export function importBatch(changes: Partial<Batch> = {}): Batch {
  const columns = [
    column(0, 'Tên HTX', 'name'),
    column(1, 'Ngày TL', 'establishedOn'),
    column(2, 'Vốn ĐL', 'charterCapital', 6),
  ];
  return {
    id: 'b1',
    version: 4,
    form: 'ORGANISATION_LIST',
    fileName: 'danh_sach.csv',
    fileBytes: 2048,
    fileHash: 'ab',
    status: 'CHECKED',
    figuresOn: '2026-06-30',
    receivedBy: 'Nguyễn Thị Huyền',
    receivedAt: '2026-11-24T05:00:00Z',
    appliedBy: null,
    appliedAt: null,
    undoneBy: null,
    undoneAt: null,
    rowsRead: 972,
    dataRows: 933,
    groupRows: 10,
    totalRows: 11,
    blankRows: 10,
    frameRows: 8,
    unknownRows: 0,
    created: 903,
    updated: 0,
    unchanged: 0,
    discrepancies: 3,
    rejected: 27,
    undoneRows: 0,
    repairedCells: 2954,
    errorCells: 66,
    warningCells: 808,
    mode: null,
    problem: null,
    job: null,
    sheets: [{ index: 0, name: 'Sheet1', rows: 972, layout: { columns } }],
    notes: [],
    ...changes,
  };
}

/** A row of figures with one repaired and one unreadable cell. */
export function importRow(changes: Partial<ImportRow> = {}): ImportRow {
  return {
    id: 'r1',
    sheet: 0,
    rowNo: 9,
    kind: 'DATA',
    reason: 'Có số thứ tự',
    place: null,
    outcome: 'CREATE',
    undone: false,
    targetId: null,
    raw: ['HTX Rau Thử Nghiệm', '31/02/2020', '1250'],
    content: { name: 'HTX Rau Thử Nghiệm', establishedOn: null, charterCapital: '1250000000' },
    cells: {
      establishedOn: {
        repairs: [],
        findings: [{ kind: 'DAY', severity: 'ERROR', message: 'Không đọc được ngày' }],
      },
      charterCapital: { repairs: [{ kind: 'UNIT', message: 'Đổi triệu đồng ra đồng' }], findings: [] },
    },
    findings: [],
    changes: null,
    ...changes,
  };
}

export function importForms(): ImportFormsQuery['importForms'] {
  return [
    {
      code: 'ORGANISATION_LIST',
      label: 'Danh sách hợp tác xã',
      columns: [
        { key: 'name', label: 'Tên tổ chức', kind: 'TEXT', required: true },
        { key: 'establishedOn', label: 'Ngày thành lập', kind: 'DAY', required: false },
        { key: 'charterCapital', label: 'Vốn điều lệ', kind: 'MONEY', required: false },
      ],
    },
  ];
}
