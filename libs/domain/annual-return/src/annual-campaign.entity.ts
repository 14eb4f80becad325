import { AdminUnit } from '@domain/admin-unit';
import { LegalMark } from '@domain/legal-rule';
import { Choice, Day, Int, Record, Ref, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Index, type Relation } from 'typeorm';
import { CAMPAIGN_OPEN, RETURN_READ } from './annual-return.permissions';

/** The yearly reporting of one province: opened once a year. Deadline and form are as they were known that day. */
@Record({
  table: 'annual_campaign',
  kind: 'versioned',
  scope: 'OPEN',
  read: RETURN_READ,
  write: CAMPAIGN_OPEN,
  describe: 'Đợt báo cáo năm của tỉnh',
})
@Index(['province', 'year'], { unique: true })
export class AnnualCampaign extends Versioned {
  @Ref(() => AdminUnit, { describe: 'Tỉnh', filter: true })
  province!: Relation<AdminUnit>;

  @Int({ describe: 'Năm báo cáo', filter: true, sort: true })
  year!: number;

  @Day({ describe: 'Mở ngày' })
  openedOn!: IsoDate;

  @Day({ describe: 'Hạn tổ chức nộp' })
  dueOn!: IsoDate;

  @Day({ describe: 'Hạn xã kiểm tra xong' })
  communeDueOn!: IsoDate;

  @Choice(LegalMark, 'LegalMark', { describe: 'Hạn nộp chắc đến đâu' })
  deadlineMark!: LegalMark;

  @Text({ describe: 'Căn cứ của hạn nộp', max: 500 })
  basis!: string;

  @Text({ describe: 'Mẫu báo cáo', nullable: true, max: 200 })
  form!: string | null;
}
