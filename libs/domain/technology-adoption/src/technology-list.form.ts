import { ORGANISATION_COLUMNS, ORGANISATION_HEADINGS, ORGANISATION_IDENTITY } from '@domain/co-op';
import { ColumnKind, defineForm } from '@platform/sheet-form';

/** Which organisation uses which item of the catalogue, as offices list it; each row waits for a second officer. */
export const TECHNOLOGY_LIST = defineForm({
  code: 'TECHNOLOGY_LIST',
  label: 'Danh sách ứng dụng công nghệ',
  titles: ['ứng dụng công nghệ cao', 'ứng dụng công nghệ', 'chuyển đổi số', 'công nghệ số'],
  identity: ORGANISATION_IDENTITY,
  part: { name: ORGANISATION_IDENTITY.name, headings: ORGANISATION_HEADINGS },
  columns: [
    { key: 'ordinal', label: 'Số thứ tự', kind: ColumnKind.ORDINAL, synonyms: ['STT', 'TT', 'Số TT'] },
    ...ORGANISATION_COLUMNS,
    {
      key: 'item',
      label: 'Công nghệ ứng dụng',
      kind: ColumnKind.LOOKUP,
      lookup: 'technology',
      required: true,
      synonyms: ['Công nghệ', 'Tên công nghệ', 'Hạng mục', 'Hạng mục công nghệ', 'Loại công nghệ', 'Nội dung ứng dụng'],
    },
    {
      key: 'evidence',
      label: 'Bằng chứng',
      kind: ColumnKind.TEXT,
      required: true,
      max: 1000,
      synonyms: ['Minh chứng', 'Căn cứ', 'Mô tả', 'Quy mô ứng dụng', 'Diễn giải'],
    },
    {
      key: 'foundOn',
      label: 'Ngày phát hiện',
      kind: ColumnKind.DAY,
      required: true,
      synonyms: ['Ngày kiểm tra', 'Ngày khảo sát', 'Ngày ghi nhận'],
    },
    {
      key: 'foundBy',
      label: 'Người hoặc cơ quan phát hiện',
      kind: ColumnKind.TEXT,
      max: 200,
      expected: true,
      synonyms: ['Người kiểm tra', 'Cơ quan kiểm tra', 'Đơn vị khảo sát', 'Người khảo sát', 'Cán bộ khảo sát'],
    },
    {
      key: 'usedFrom',
      label: 'Áp dụng từ ngày',
      kind: ColumnKind.DAY,
      synonyms: ['Ứng dụng từ', 'Bắt đầu áp dụng', 'Sử dụng từ', 'Thời điểm áp dụng'],
    },
    { key: 'note', label: 'Ghi chú', kind: ColumnKind.TEXT, max: 500, synonyms: ['Chú thích'] },
  ],
});
