import { ColumnKind, defineForm, type FormColumn } from '@platform/sheet-form';

/** As many years as a sheet may hold beside each other. */
const YEARS = [1, 2, 3, 4, 5, 6];

const POPULATION = ['Dân số trung bình', 'Dân số (người)', 'Số dân', 'Dân số', 'Tổng dân số', 'Nhân khẩu'];
const INCOME = ['Thu nhập bình quân đầu người', 'Thu nhập BQ đầu người', 'TNBQ đầu người', 'Thu nhập bình quân'];

const population = YEARS.map((n): FormColumn => ({
  key: `population${n}`,
  label: n === 1 ? 'Dân số trung bình (người)' : `Dân số trung bình, năm thứ ${n} trên biểu`,
  kind: ColumnKind.COUNT,
  synonyms: POPULATION,
}));
const income = YEARS.map((n): FormColumn => ({
  key: `income${n}`,
  label: n === 1 ? 'Thu nhập bình quân đầu người (đồng)' : `Thu nhập bình quân đầu người, năm thứ ${n} trên biểu`,
  kind: ColumnKind.MONEY,
  typical: 50_000_000,
  synonyms: INCOME,
}));

/** The code of the series and the keys of the columns that hold it. */
export const SERIES_COLUMNS = [
  { series: 'POPULATION', keys: population.map(({ key }) => key) },
  { series: 'AVERAGE_INCOME', keys: income.map(({ key }) => key) },
] as const;

/**
 * Figures of others by unit and year: population and income as statistics offices publish them. Years stand in a
 * column, in the headings beside each other ("Dân số 2023", "Dân số 2024"), or in the title.
 */
export const OUTSIDE_LIST = defineForm({
  code: 'OUTSIDE_LIST',
  label: 'Dân số, thu nhập theo đơn vị và năm',
  titles: ['dân số', 'dân số trung bình', 'thu nhập bình quân đầu người'],
  identity: { name: 'unit' },
  columns: [
    { key: 'ordinal', label: 'Số thứ tự', kind: ColumnKind.ORDINAL, synonyms: ['STT', 'TT', 'Số TT'] },
    {
      key: 'unit',
      label: 'Xã, phường',
      kind: ColumnKind.LOOKUP,
      lookup: 'commune',
      required: true,
      synonyms: ['Tên xã', 'Xã', 'Đơn vị', 'Tên đơn vị', 'Đơn vị hành chính', 'Địa bàn', 'Xã, phường, thị trấn'],
    },
    { key: 'year', label: 'Năm', kind: ColumnKind.DAY, synonyms: ['Năm số liệu', 'Kỳ số liệu'] },
    ...population,
    ...income,
    {
      key: 'document',
      label: 'Nguồn số liệu',
      kind: ColumnKind.TEXT,
      max: 300,
      synonyms: ['Nguồn', 'Văn bản', 'Ấn phẩm'],
    },
    { key: 'note', label: 'Ghi chú', kind: ColumnKind.TEXT, max: 500, synonyms: ['Chú thích'] },
  ],
});
