import { AdminUnit } from '@domain/admin-unit';
import { Choice, Dated, Day, permission, Record, Ref, Text } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, type Relation } from 'typeorm';
import { NewRuralLevel } from './new-rural-status.rules';

export const NEW_RURAL_WRITE = permission('new-rural-status:write', 'Ghi công nhận xã nông thôn mới', [
  'PROVINCE_OFFICER',
  'SECTOR_OFFICER',
]);

/**
 * A commune's recognition by decision, at one level, for a period of days: open until a decision takes it back. It
 * belongs to the unit as it was then; what became of it after a merger is a rule, not a row.
 */
@Record({
  table: 'new_rural_recognition',
  kind: 'period-fact',
  key: ['unitId', 'level'],
  scope: 'OPEN',
  write: NEW_RURAL_WRITE,
  deletable: true,
  describe: 'Quyết định công nhận xã nông thôn mới',
})
@Check('new_rural_recognition_days_check', 'valid_from >= decision_on AND (valid_to IS NULL OR valid_to > valid_from)')
@Check(
  'new_rural_recognition_revocation_check',
  '(valid_to IS NULL) = (revocation_number IS NULL) AND num_nulls(revocation_number, revocation_on, revocation_by) IN (0, 3)',
)
export class NewRuralRecognition extends Dated {
  @Ref(() => AdminUnit, { describe: 'Xã được công nhận, đơn vị của ngày đó', filter: true, index: true })
  unit!: Relation<AdminUnit>;

  @Choice(NewRuralLevel, 'NewRuralLevel', { describe: 'Đạt chuẩn, nâng cao, kiểu mẫu', filter: true })
  level!: NewRuralLevel;

  @Text({ describe: 'Số, ký hiệu quyết định', min: 1, max: 60, filter: true })
  decisionNumber!: string;

  @Day({ describe: 'Ngày quyết định', filter: true, sort: true })
  decisionOn!: IsoDate;

  @Text({ describe: 'Cơ quan ban hành', min: 2, max: 200 })
  issuedBy!: string;

  @Text({ describe: 'Nơi lưu hoặc đường dẫn văn bản', nullable: true, max: 500 })
  documentReference!: string | null;

  @Text({ describe: 'Quyết định thu hồi số', nullable: true, min: 1, max: 60 })
  revocationNumber!: string | null;

  @Day({ describe: 'Ngày quyết định thu hồi', nullable: true })
  revocationOn!: IsoDate | null;

  @Text({ describe: 'Cơ quan thu hồi', nullable: true, min: 2, max: 200 })
  revocationBy!: string | null;
}
