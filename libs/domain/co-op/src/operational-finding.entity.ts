import { Choice, Dated, Day, Record, Ref, Text, Uuid } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import type { Relation } from 'typeorm';
import { ORGANISATION_READ, ORGANISATION_WRITE } from './co-op.permissions';
import { OperationalState } from './co-op.words';
import { Organisation } from './organisation.entity';

/** What an officer found on the spot ("ngừng hoạt động", "chờ giải thể"): a fact of the office, not a legal status. */
@Record({
  table: 'operational_finding',
  kind: 'period-fact',
  key: ['organisationId'],
  scope: { through: ['organisation'], parent: 'organisation', left: 'organisation_left_unit' },
  read: ORGANISATION_READ,
  stays: true,
  write: ORGANISATION_WRITE,
  deletable: true,
  describe: 'Kết quả xác định tình trạng hoạt động thực tế',
})
export class OperationalFinding extends Dated {
  @Ref(() => Organisation, { deferrable: true })
  organisation!: Relation<Organisation>;

  @Choice(OperationalState, 'OperationalState', { describe: 'Tình trạng hoạt động thực tế', filter: true })
  state!: OperationalState;

  @Text({ describe: 'Người hoặc cơ quan xác định', max: 200 })
  foundBy!: string;

  @Day({ describe: 'Ngày xác định' })
  foundOn!: IsoDate;

  @Text({ describe: 'Căn cứ', nullable: true, max: 1000 })
  evidence!: string | null;

  @Uuid({ nullable: true, index: true })
  importBatchId!: string | null;
}
