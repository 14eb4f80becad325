import { Choice, choiceWords, Entry, Int, Json, permission, Record, Text, Uuid } from '@platform/api';

export const EXPORT_READ = permission('export:read', 'Xem nhật ký xuất dữ liệu', [
  'PROVINCE_OFFICER',
  'AUDITOR',
  'SYSTEM_ADMIN',
]);

/** BEGUN before the first byte leaves; DONE or BROKEN (the receiver went away, the register failed) afterwards. */
export const ExportStep = { BEGUN: 'BEGUN', DONE: 'DONE', BROKEN: 'BROKEN' } as const;
export type ExportStep = (typeof ExportStep)[keyof typeof ExportStep];
choiceWords(ExportStep, { BEGUN: 'Bắt đầu', DONE: 'Đã xuất xong', BROKEN: 'Đứt giữa chừng' });

/**
 * That data left the register as a file: who took which list, under which conditions, how many rows. Two entries an
 * export, tied by `exportId`, so that a file cut off by a failing machine is known too. It names conditions and counts and
 * holds no row, so it belongs to no commune; the resolver asks for a permission that reaches at least a province.
 */
@Record({
  table: 'export_entry',
  kind: 'ledger',
  scope: 'OPEN',
  read: EXPORT_READ,
  describe: 'Một dòng nhật ký xuất dữ liệu ra tệp: ai, danh sách nào, điều kiện nào, bao nhiêu dòng',
})
export class ExportEntry extends Entry {
  @Uuid({ describe: 'Lần xuất', filter: true, index: true })
  exportId!: string;

  @Choice(ExportStep, 'ExportStep', { describe: 'Bước', filter: true })
  step!: ExportStep;

  @Text({ describe: 'Định danh người xuất', max: 200, filter: true })
  actorId!: string;

  @Text({ describe: 'Người xuất', max: 200 })
  actorName!: string;

  @Text({ describe: 'Danh sách', max: 100, filter: true })
  list!: string;

  @Text({ describe: 'Loại tệp', max: 10, filter: true })
  format!: string;

  @Json({ describe: 'Điều kiện, thứ tự và cột đã chọn' })
  question!: object;

  @Int({ describe: 'Tổng số dòng thỏa điều kiện lúc bắt đầu', min: 0 })
  total!: number;

  @Int({ describe: 'Số dòng đã ra tệp', min: 0 })
  rows!: number;
}
