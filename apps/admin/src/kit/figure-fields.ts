import type { AnnualFigureContent } from '../graphql/graphql';
import type { Field, FieldGroup, FormValues } from './form-spec';
import { money, wholeNumber } from './format';
import type { Language } from './language';
import { gradeWord, options, trainingWord } from './vocabulary';

export type FigureName = keyof AnnualFigureContent;

interface FigureSpec {
  name: FigureName;
  kind: 'whole' | 'money' | 'training' | 'grade';
  signed?: boolean;
  words: readonly [vi: string, en: string];
}

interface FigureGroupSpec {
  key: string;
  words: readonly [vi: string, en: string];
  fields: readonly FigureSpec[];
}

const whole = (name: FigureName, vi: string, en: string): FigureSpec => ({ name, kind: 'whole', words: [vi, en] });
const sum = (name: FigureName, vi: string, en: string): FigureSpec => ({ name, kind: 'money', words: [vi, en] });
const signed = (name: FigureName, vi: string, en: string): FigureSpec => ({ ...sum(name, vi, en), signed: true });
const training = (name: FigureName, vi: string, en: string): FigureSpec => ({
  name,
  kind: 'training',
  words: [vi, en],
});

/** Everything reported of a year, in the order of the form; what shows, edits or returns figures goes by this list. */
export const FIGURE_GROUPS: readonly FigureGroupSpec[] = [
  {
    key: 'members',
    words: ['Thành viên', 'Members'],
    fields: [
      whole('membersAtStart', 'Đầu năm', 'At the start'),
      whole('membersJoined', 'Vào trong năm', 'Joined'),
      whole('membersLeft', 'Ra trong năm', 'Left'),
      whole('memberCount', 'Cuối năm', 'At the end'),
      whole('officialMemberCount', 'Chính thức', 'Official'),
      whole('associateMemberCount', 'Liên kết', 'Associate'),
      whole('individualMemberCount', 'Là cá nhân', 'Individuals'),
      whole('householdMemberCount', 'Là hộ gia đình', 'Households'),
      whole('legalMemberCount', 'Là pháp nhân', 'Legal entities'),
      sum('memberMonthlyIncome', 'Thu nhập tháng của thành viên', 'Monthly income of a member'),
    ],
  },
  {
    key: 'workers',
    words: ['Lao động', 'Workers'],
    fields: [
      whole('workerCount', 'Lao động thường xuyên', 'Regular workers'),
      whole('memberWorkerCount', 'Là thành viên', 'Members among them'),
      whole('femaleWorkerCount', 'Là nữ', 'Women among them'),
      sum('workerMonthlyIncome', 'Thu nhập tháng của lao động', 'Monthly income of a worker'),
    ],
  },
  {
    key: 'capital',
    words: ['Vốn', 'Capital'],
    fields: [
      sum('charterCapitalRegistered', 'Vốn điều lệ đăng ký', 'Charter capital, registered'),
      sum('charterCapitalPaid', 'Vốn điều lệ thực góp', 'Charter capital, paid'),
      sum('totalCapital', 'Tổng nguồn vốn', 'Total capital'),
      signed('equity', 'Vốn chủ sở hữu', 'Equity'),
      sum('liabilities', 'Nợ phải trả', 'Liabilities'),
      sum('receivables', 'Nợ phải thu', 'Receivables'),
      sum('indivisibleFund', 'Quỹ chung không chia', 'Indivisible fund'),
    ],
  },
  {
    key: 'results',
    words: ['Kết quả kinh doanh', 'Results'],
    fields: [
      sum('revenue', 'Tổng doanh thu', 'Revenue'),
      sum('revenueInternal', 'Doanh thu nội bộ', 'Internal revenue'),
      sum('revenueExternal', 'Doanh thu bên ngoài', 'External revenue'),
      signed('externalIncome', 'Thu nhập từ bên ngoài', 'Income from outside'),
      signed('profit', 'Lợi nhuận trước thuế', 'Profit before tax'),
      signed('profitAfterTax', 'Lợi nhuận sau thuế', 'Profit after tax'),
      sum('taxPaid', 'Thuế đã nộp', 'Taxes paid'),
    ],
  },
  {
    key: 'funds',
    words: ['Trích lập quỹ trong năm', 'Put into funds'],
    fields: [
      sum('indivisibleFundAllocation', 'Quỹ chung không chia', 'Indivisible fund'),
      sum('developmentFund', 'Quỹ đầu tư phát triển', 'Development fund'),
      sum('reserveFund', 'Quỹ dự phòng tài chính', 'Reserve fund'),
      sum('otherFunds', 'Quỹ khác', 'Other funds'),
    ],
  },
  {
    key: 'officers',
    words: ['Trình độ cán bộ chủ chốt', 'Training of key officers'],
    fields: [
      training('chairTraining', 'Chủ tịch HĐQT', 'Chair'),
      training('directorTraining', 'Giám đốc', 'Director'),
      training('supervisorHeadTraining', 'Trưởng ban kiểm soát', 'Head of supervisors'),
      training('accountantTraining', 'Kế toán trưởng', 'Chief accountant'),
      { name: 'reportedGrade', kind: 'grade', words: ['Xếp loại đã báo cáo', 'Reported grade'] },
    ],
  },
];

const SPECS = new Map(FIGURE_GROUPS.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)));
export const FIGURE_NAMES: readonly FigureName[] = [...SPECS.keys()];

const said = ([vi, en]: readonly [string, string], language: Language): string => (language === 'vi' ? vi : en);

export function figureLabel(name: FigureName, language: Language): string {
  return said(SPECS.get(name)!.words, language);
}

export function figureGroupLabel(key: string, language: Language): string {
  return said(FIGURE_GROUPS.find((group) => group.key === key)!.words, language);
}

/** The fields of a form, grouped as on the sheet; `with` adds to each, such as a hint or a lock. */
export function figureFormGroups(language: Language, extra?: (name: FigureName) => Partial<Field>): FieldGroup[] {
  return FIGURE_GROUPS.map(({ words, fields }) => ({
    title: said(words, language),
    fields: fields.map(({ name, kind, signed: below, words: label }) => ({
      name,
      label: said(label, language),
      ...(kind === 'training' || kind === 'grade'
        ? { kind: 'choice' as const, options: options(kind, language) }
        : { kind, signed: below }),
      ...extra?.(name),
    })),
  }));
}

/** One figure as it is read. */
export function figureText(name: FigureName, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '–';
  const text = String(value as string | number);
  switch (SPECS.get(name)!.kind) {
    case 'money':
      return money(text);
    case 'whole':
      return wholeNumber(text);
    case 'training':
      return trainingWord(text, language);
    case 'grade':
      return gradeWord(text, language);
  }
}

/** A record as a form knows it. */
export function figureValues(figures: object): FormValues {
  const known = figures as Partial<Record<FigureName, string | number | null>>;
  const entries = FIGURE_NAMES.flatMap((name) => {
    const value = known[name];
    return value === null || value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries(entries);
}

/** What a form says of these fields, as the server takes it; an emptied field is `null`. */
export function figureContent(values: FormValues, names: readonly FigureName[]): AnnualFigureContent {
  const entries = names.map((name) => {
    const value = values[name];
    if (!value) return [name, null] as const;
    return [name, SPECS.get(name)!.kind === 'whole' ? Number(value) : value] as const;
  });
  return Object.fromEntries(entries) as AnnualFigureContent;
}
