import { ColumnKind, defineForm } from '@platform/sheet-form';
import { NewRuralLevel } from './new-rural-status.rules';

/** Communes recognised by decision, one row for each commune and level, as provinces list them. */
export const NEW_RURAL_LIST = defineForm({
  code: 'NEW_RURAL_LIST',
  label: 'Danh sách xã được công nhận nông thôn mới',
  titles: ['nông thôn mới', 'xã đạt chuẩn nông thôn mới', 'công nhận xã đạt chuẩn nông thôn mới'],
  identity: { name: 'unit' },
  columns: [
    { key: 'ordinal', label: 'Số thứ tự', kind: ColumnKind.ORDINAL, synonyms: ['STT', 'TT', 'Số TT'] },
    {
      key: 'unit',
      label: 'Xã',
      kind: ColumnKind.LOOKUP,
      lookup: 'commune',
      required: true,
      synonyms: ['Tên xã', 'Xã được công nhận', 'Đơn vị', 'Tên đơn vị', 'Xã, phường', 'Xã, thị trấn'],
    },
    {
      key: 'level',
      label: 'Cấp độ',
      kind: ColumnKind.CHOICE,
      synonyms: ['Mức đạt', 'Mức độ', 'Danh hiệu', 'Kết quả', 'Mức đạt chuẩn', 'Loại'],
      choices: [
        {
          value: NewRuralLevel.STANDARD,
          label: 'Đạt chuẩn',
          synonyms: ['Đạt chuẩn NTM', 'NTM', 'Nông thôn mới', 'Đạt chuẩn nông thôn mới', 'Xã NTM'],
        },
        {
          value: NewRuralLevel.ADVANCED,
          label: 'Nâng cao',
          synonyms: ['NTM nâng cao', 'Nông thôn mới nâng cao', 'NTMNC', 'Đạt chuẩn NTM nâng cao'],
        },
        {
          value: NewRuralLevel.MODEL,
          label: 'Kiểu mẫu',
          synonyms: ['NTM kiểu mẫu', 'Nông thôn mới kiểu mẫu', 'NTMKM', 'Đạt chuẩn NTM kiểu mẫu'],
        },
      ],
    },
    {
      key: 'decisionNumber',
      label: 'Số quyết định',
      kind: ColumnKind.TEXT,
      required: true,
      max: 60,
      verbatim: true,
      synonyms: ['Số QĐ', 'Quyết định số', 'Số, ký hiệu', 'QĐ công nhận', 'Quyết định', 'Quyết định công nhận'],
    },
    {
      key: 'decisionOn',
      label: 'Ngày quyết định',
      kind: ColumnKind.DAY,
      required: true,
      synonyms: ['Ngày QĐ', 'Ngày ký', 'Ngày ban hành', 'Ngày công nhận', 'Ngày, tháng quyết định'],
    },
    {
      key: 'effectiveOn',
      label: 'Có hiệu lực từ ngày',
      kind: ColumnKind.DAY,
      synonyms: ['Hiệu lực từ', 'Ngày hiệu lực', 'Ngày có hiệu lực'],
    },
    {
      key: 'issuedBy',
      label: 'Cơ quan ban hành',
      kind: ColumnKind.TEXT,
      max: 200,
      expected: true,
      synonyms: ['Cơ quan công nhận', 'Cấp quyết định', 'Cơ quan ký', 'Cơ quan quyết định'],
    },
    { key: 'note', label: 'Ghi chú', kind: ColumnKind.TEXT, max: 500, synonyms: ['Chú thích'] },
  ],
});
