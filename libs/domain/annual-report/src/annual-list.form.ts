import { ORGANISATION_COLUMNS, ORGANISATION_HEADINGS, ORGANISATION_IDENTITY } from '@domain/co-op';
import { type ChoiceOption, ColumnKind, defineForm, type FormColumn } from '@platform/sheet-form';
import { ANNUAL_FIGURE_COLUMNS } from './annual-figure.import';
import { FIGURE_FIELDS, type FigureField, figureKind, Training } from './annual-figure.words';

const TRAININGS: readonly ChoiceOption[] = [
  { value: Training.NONE, label: 'Chưa qua đào tạo', synonyms: ['Chưa đào tạo', 'Chưa qua ĐT', 'Không', '1'] },
  { value: Training.ELEMENTARY, label: 'Sơ cấp nghề', synonyms: ['Sơ cấp', '2'] },
  {
    value: Training.SECONDARY_COLLEGE,
    label: 'Trung cấp, cao đẳng',
    synonyms: ['Trung cấp', 'Cao đẳng', 'TC', 'CĐ', 'TC, CĐ', '3'],
  },
  {
    value: Training.UNIVERSITY,
    label: 'Đại học, trên đại học',
    synonyms: ['Đại học', 'Trên đại học', 'ĐH', 'Thạc sĩ', 'Thạc sỹ', '4'],
  },
];

interface FigureColumn {
  label: string;
  synonyms: readonly string[];
  /** MONEY: a usual amount in đồng. */
  typical?: number;
  negative?: boolean;
}

const listed = (key: string): FigureColumn => {
  const column = ANNUAL_FIGURE_COLUMNS.find((one) => one.key === key);
  if (!column) throw new Error(`no column ${key}`);
  const { label, synonyms, typical, negative } = column;
  return { label, synonyms, typical, negative };
};

/** How offices head the figures of form I-19 and of their own tables. */
const FIGURES: Readonly<Record<FigureField, FigureColumn>> = {
  membersAtStart: { label: 'Số thành viên đầu năm', synonyms: ['Thành viên đầu năm', 'TV đầu năm', 'Đầu năm'] },
  membersJoined: { label: 'Số thành viên vào trong năm', synonyms: ['Thành viên mới', 'TV tăng', 'Thành viên tăng', 'Kết nạp mới'] },
  membersLeft: { label: 'Số thành viên ra trong năm', synonyms: ['Thành viên giảm', 'TV giảm', 'Ra khỏi HTX'] },
  memberCount: {
    label: 'Số thành viên',
    synonyms: ['Tổng số thành viên', 'Số TV', 'Tổng số TV', 'Thành viên cuối năm', 'TV cuối năm', 'Xã viên', 'Thành viên'],
  },
  officialMemberCount: { label: 'Thành viên chính thức', synonyms: ['TV chính thức', 'Số thành viên chính thức'] },
  associateMemberCount: { label: 'Thành viên liên kết', synonyms: ['TV liên kết', 'Số thành viên liên kết'] },
  individualMemberCount: { label: 'Thành viên là cá nhân', synonyms: ['TV cá nhân', 'Cá nhân'] },
  householdMemberCount: { label: 'Thành viên là hộ gia đình', synonyms: ['TV hộ gia đình', 'Hộ gia đình'] },
  legalMemberCount: { label: 'Thành viên là pháp nhân', synonyms: ['TV pháp nhân', 'Pháp nhân'] },
  workerCount: {
    label: 'Số lao động',
    synonyms: ['Tổng số lao động', 'Số LĐ', 'Lao động', 'Lao động thường xuyên', 'Tổng số LĐ'],
  },
  memberWorkerCount: { label: 'Lao động là thành viên', synonyms: ['LĐ là thành viên', 'Lao động là TV', 'LĐ là TV'] },
  femaleWorkerCount: { label: 'Lao động nữ', synonyms: ['LĐ nữ', 'Nữ'] },
  workerMonthlyIncome: {
    label: 'Thu nhập bình quân tháng của lao động (đồng)',
    typical: 6_000_000,
    synonyms: ['Thu nhập bình quân lao động', 'Thu nhập BQ lao động', 'Thu nhập BQ/tháng', 'TNBQ lao động'],
  },
  memberMonthlyIncome: {
    label: 'Thu nhập bình quân tháng của thành viên (đồng)',
    typical: 5_000_000,
    synonyms: ['Thu nhập bình quân thành viên', 'Thu nhập BQ thành viên', 'TNBQ thành viên'],
  },
  charterCapitalRegistered: {
    label: 'Vốn điều lệ đăng ký (đồng)',
    typical: 1_000_000_000,
    synonyms: ['Vốn điều lệ', 'Vốn ĐL', 'VĐL', 'Vốn điều lệ đăng ký'],
  },
  charterCapitalPaid: {
    label: 'Vốn điều lệ thực góp (đồng)',
    typical: 800_000_000,
    synonyms: ['Vốn thực góp', 'Vốn điều lệ đã góp', 'Vốn đã góp', 'VĐL thực góp'],
  },
  equity: { label: 'Vốn chủ sở hữu (đồng)', typical: 1_000_000_000, negative: true, synonyms: ['VCSH', 'Vốn CSH'] },
  liabilities: { label: 'Nợ phải trả (đồng)', typical: 500_000_000, synonyms: ['Nợ phải trả', 'Tổng nợ phải trả'] },
  receivables: { label: 'Nợ phải thu (đồng)', typical: 300_000_000, synonyms: ['Phải thu', 'Nợ phải thu', 'Các khoản phải thu'] },
  totalCapital: {
    label: 'Tổng nguồn vốn (đồng)',
    typical: 2_000_000_000,
    synonyms: ['Tổng nguồn vốn', 'Tổng vốn', 'Vốn hoạt động', 'Tổng vốn hoạt động', 'Tổng tài sản'],
  },
  indivisibleFund: {
    label: 'Quỹ chung không chia cuối năm (đồng)',
    typical: 100_000_000,
    synonyms: ['Quỹ chung không chia', 'Tài sản không chia', 'Giá trị tài sản không chia'],
  },
  revenue: listed('revenue'),
  revenueInternal: {
    label: 'Doanh thu với thành viên (đồng)',
    typical: 500_000_000,
    synonyms: ['Doanh thu nội bộ', 'DT với thành viên', 'Doanh thu từ thành viên', 'DT nội bộ'],
  },
  revenueExternal: {
    label: 'Doanh thu bên ngoài (đồng)',
    typical: 1_000_000_000,
    synonyms: ['Doanh thu với bên ngoài', 'DT bên ngoài', 'Doanh thu ngoài thành viên', 'Doanh thu từ giao dịch bên ngoài'],
  },
  externalIncome: {
    label: 'Thu nhập từ giao dịch bên ngoài (đồng)',
    typical: 100_000_000,
    negative: true,
    synonyms: ['Thu nhập giao dịch bên ngoài', 'Thu nhập bên ngoài'],
  },
  profit: listed('profit'),
  profitAfterTax: {
    label: 'Lợi nhuận sau thuế (đồng)',
    typical: 80_000_000,
    negative: true,
    synonyms: ['LN sau thuế', 'LNST', 'Lãi sau thuế'],
  },
  taxPaid: {
    label: 'Thuế và các khoản đã nộp ngân sách (đồng)',
    typical: 20_000_000,
    synonyms: ['Nộp ngân sách', 'Thuế đã nộp', 'Thuế và các khoản nộp', 'Nộp NSNN', 'Nộp thuế'],
  },
  indivisibleFundAllocation: {
    label: 'Trích lập quỹ chung không chia (đồng)',
    typical: 10_000_000,
    synonyms: ['Trích quỹ chung không chia', 'Trích quỹ KC'],
  },
  developmentFund: {
    label: 'Trích quỹ đầu tư phát triển (đồng)',
    typical: 20_000_000,
    synonyms: ['Quỹ đầu tư phát triển', 'Quỹ ĐTPT', 'Trích quỹ ĐTPT'],
  },
  reserveFund: {
    label: 'Trích quỹ dự phòng tài chính (đồng)',
    typical: 5_000_000,
    synonyms: ['Quỹ dự phòng tài chính', 'Quỹ dự phòng', 'Quỹ DPTC', 'Trích quỹ DPTC'],
  },
  otherFunds: { label: 'Trích các quỹ khác (đồng)', typical: 5_000_000, synonyms: ['Quỹ khác', 'Các quỹ khác', 'Trích quỹ khác'] },
  chairTraining: {
    label: 'Trình độ Chủ tịch Hội đồng quản trị',
    synonyms: ['Trình độ Chủ tịch HĐQT', 'Chủ tịch HĐQT', 'TĐ Chủ tịch HĐQT'],
  },
  directorTraining: { label: 'Trình độ Giám đốc', synonyms: ['Trình độ GĐ', 'Giám đốc', 'TĐ Giám đốc'] },
  supervisorHeadTraining: {
    label: 'Trình độ Trưởng ban kiểm soát',
    synonyms: ['Trình độ Trưởng BKS', 'Trưởng ban kiểm soát', 'Trưởng BKS'],
  },
  accountantTraining: { label: 'Trình độ Kế toán trưởng', synonyms: ['Trình độ kế toán', 'Kế toán trưởng', 'Kế toán'] },
  reportedGrade: listed('grade'),
};

const GRADES = ANNUAL_FIGURE_COLUMNS.find(({ key }) => key === 'grade')?.choices ?? [];

const COMMUNES = ['Xã', 'Xã/phường', 'Xã, phường', 'Xã, phường, thị trấn', 'Địa bàn'];
/* What every organisation has; an empty cell is worth a look. The results only where any of them is told. */
const ALWAYS = new Set<FigureField>(['memberCount', 'charterCapitalRegistered']);
const RESULTS: readonly FigureField[] = ['revenue', 'profit', 'reportedGrade'];

function figureColumn(key: FigureField): FormColumn {
  const { label, synonyms, ...money } = FIGURES[key];
  const kind = figureKind(key);
  if (ALWAYS.has(key)) return { key, label, kind, synonyms, expected: true, ...(kind === 'MONEY' ? money : {}) };
  if (kind === 'MONEY' && RESULTS.includes(key))
    return { key, label, kind, synonyms, expected: true, reportedWith: RESULTS, ...money };
  if (kind === 'CHOICE') return { key, label, kind, synonyms, choices: key === 'reportedGrade' ? GRADES : TRAININGS };
  return { key, label, kind, synonyms, ...(kind === 'MONEY' ? money : {}) };
}

/**
 * What organisations reported of a year, one row each: the figures of form I-19 (Circular 03/2014, 07/2019/TT-BKHĐT) in
 * the tables offices make of it. The year stands in a column, in the headings, or in the title.
 */
export const ANNUAL_LIST = defineForm({
  code: 'ANNUAL_LIST',
  label: 'Số liệu năm của tổ chức',
  titles: [
    'báo cáo tình hình hoạt động',
    'tổng hợp tình hình hoạt động',
    'kết quả hoạt động',
    'kết quả sản xuất kinh doanh',
    'số liệu năm',
    'tổng hợp số liệu',
  ],
  identity: ORGANISATION_IDENTITY,
  part: { name: ORGANISATION_IDENTITY.name, headings: ORGANISATION_HEADINGS },
  columns: [
    { key: 'ordinal', label: 'Số thứ tự', kind: ColumnKind.ORDINAL, synonyms: ['STT', 'TT', 'Số TT'] },
    ...ORGANISATION_COLUMNS.map((column): FormColumn => {
      if (column.key !== 'commune') return { ...column, expected: column.key === 'organisationCode' };
      return { ...column, synonyms: [...column.synonyms, ...COMMUNES] };
    }),
    { key: 'year', label: 'Năm', kind: ColumnKind.DAY, synonyms: ['Năm báo cáo', 'Năm số liệu', 'Năm tài chính'] },
    ...FIGURE_FIELDS.map(figureColumn),
  ],
});
