import { type FigureField, Grade, Training } from '@domain/annual-report';
import type { ChoiceOption, FormColumn } from '@platform/sheet-form';

/** One line of the form: its number, what it asks and how its cell is read. */
export interface ReturnLine extends FormColumn {
  key: FigureField | 'difficulties' | 'proposals';
  no: string;
  unit: string;
}

/** Of this electronic form itself; raised whenever lines are added, moved or renamed: an older file is then refused. */
export const FORM_VERSION = '1';

type Line = Omit<ReturnLine, 'no' | 'synonyms'>;

const people = (key: FigureField, label: string, unit = 'người'): Line => ({ key, label, unit, kind: 'COUNT' });
const sum = (key: FigureField, label: string): Line => ({ key, label, unit: 'đồng', kind: 'MONEY' });
const signed = (key: FigureField, label: string): Line => ({ ...sum(key, label), negative: true });

const TRAININGS: readonly ChoiceOption[] = [
  { value: Training.NONE, label: 'Chưa qua đào tạo' },
  { value: Training.ELEMENTARY, label: 'Sơ cấp' },
  { value: Training.SECONDARY_COLLEGE, label: 'Trung cấp, cao đẳng', synonyms: ['Trung cấp', 'Cao đẳng'] },
  { value: Training.UNIVERSITY, label: 'Đại học trở lên', synonyms: ['Đại học', 'Trên đại học'] },
];
const GRADES: readonly ChoiceOption[] = [
  { value: Grade.GOOD, label: 'Tốt' },
  { value: Grade.FAIR, label: 'Khá' },
  { value: Grade.AVERAGE, label: 'Trung bình', synonyms: ['TB'] },
  { value: Grade.WEAK, label: 'Yếu' },
  { value: Grade.NOT_RATED, label: 'Không xếp loại', synonyms: ['Chưa xếp loại'] },
];
const chosen = (key: FigureField, label: string, choices = TRAININGS): Line => ({
  key,
  label,
  unit: choices.map((choice) => choice.label).join(' / '),
  kind: 'CHOICE',
  choices,
});
const words = (key: 'difficulties' | 'proposals', label: string): Line => ({
  key,
  label,
  unit: 'lời văn',
  kind: 'TEXT',
  max: 4000,
});

/** The groups of the form in its order, as on the page of the return. */
export const RETURN_GROUPS: readonly { title: string; lines: readonly Line[] }[] = [
  {
    title: 'Thành viên',
    lines: [
      people('membersAtStart', 'Số thành viên đầu năm', 'thành viên'),
      people('membersJoined', 'Vào trong năm', 'thành viên'),
      people('membersLeft', 'Ra trong năm', 'thành viên'),
      people('memberCount', 'Số thành viên cuối năm', 'thành viên'),
      people('officialMemberCount', 'Trong đó: thành viên chính thức', 'thành viên'),
      people('associateMemberCount', 'Trong đó: thành viên liên kết', 'thành viên'),
      people('individualMemberCount', 'Là cá nhân', 'thành viên'),
      people('householdMemberCount', 'Là hộ gia đình', 'thành viên'),
      people('legalMemberCount', 'Là pháp nhân', 'thành viên'),
      sum('memberMonthlyIncome', 'Thu nhập bình quân tháng của thành viên'),
    ],
  },
  {
    title: 'Lao động',
    lines: [
      people('workerCount', 'Lao động thường xuyên'),
      people('memberWorkerCount', 'Trong đó: là thành viên'),
      people('femaleWorkerCount', 'Trong đó: là nữ'),
      sum('workerMonthlyIncome', 'Thu nhập bình quân tháng của lao động'),
    ],
  },
  {
    title: 'Vốn',
    lines: [
      sum('charterCapitalRegistered', 'Vốn điều lệ đăng ký'),
      sum('charterCapitalPaid', 'Vốn điều lệ thực góp'),
      sum('totalCapital', 'Tổng nguồn vốn'),
      signed('equity', 'Vốn chủ sở hữu'),
      sum('liabilities', 'Nợ phải trả'),
      sum('receivables', 'Nợ phải thu'),
      sum('indivisibleFund', 'Quỹ chung không chia'),
    ],
  },
  {
    title: 'Kết quả kinh doanh',
    lines: [
      sum('revenue', 'Tổng doanh thu'),
      sum('revenueInternal', 'Doanh thu từ giao dịch nội bộ'),
      sum('revenueExternal', 'Doanh thu từ giao dịch bên ngoài'),
      signed('externalIncome', 'Thu nhập từ giao dịch bên ngoài'),
      signed('profit', 'Lợi nhuận trước thuế'),
      signed('profitAfterTax', 'Lợi nhuận sau thuế'),
      sum('taxPaid', 'Thuế đã nộp'),
    ],
  },
  {
    title: 'Trích lập quỹ trong năm',
    lines: [
      sum('indivisibleFundAllocation', 'Trích quỹ chung không chia'),
      sum('developmentFund', 'Trích quỹ đầu tư phát triển'),
      sum('reserveFund', 'Trích quỹ dự phòng tài chính'),
      sum('otherFunds', 'Trích quỹ khác'),
    ],
  },
  {
    title: 'Trình độ cán bộ chủ chốt, xếp loại',
    lines: [
      chosen('chairTraining', 'Chủ tịch Hội đồng quản trị'),
      chosen('directorTraining', 'Giám đốc'),
      chosen('supervisorHeadTraining', 'Trưởng ban kiểm soát'),
      chosen('accountantTraining', 'Kế toán trưởng'),
      chosen('reportedGrade', 'Xếp loại đã báo cáo', GRADES),
    ],
  },
  {
    title: 'Khó khăn, kiến nghị',
    lines: [words('difficulties', 'Khó khăn, vướng mắc'), words('proposals', 'Kiến nghị, đề xuất')],
  },
];

/** Every line with its number: `B01` is the first of the second group. No program takes it for a number or a day. */
export const RETURN_LINES: readonly ReturnLine[] = RETURN_GROUPS.flatMap(({ lines }, group) =>
  lines.map((line, n) => ({ ...line, synonyms: [], no: `${'ABCDEFGH'[group]}${String(n + 1).padStart(2, '0')}` })),
);
