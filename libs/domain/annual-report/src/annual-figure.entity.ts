import { Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Choice, Int, Money, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import { Index, type Relation } from 'typeorm';

/** Grade of Circular 01/2020/TT-BKHĐT: good ≥ 80, fair ≥ 65, average ≥ 50, weak below; not rated when new or stopped. */
export const Grade = {
  GOOD: 'GOOD',
  FAIR: 'FAIR',
  AVERAGE: 'AVERAGE',
  WEAK: 'WEAK',
  NOT_RATED: 'NOT_RATED',
} as const;
export type Grade = (typeof Grade)[keyof typeof Grade];

/** What an organisation reported, or an office's sheet says of it, for one year. */
@Record({
  table: 'annual_figure',
  kind: 'versioned',
  scope: { through: ['organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_WRITE,
  deletable: true,
  describe: 'Số liệu năm của tổ chức',
})
@Index(['organisation', 'year'], { unique: true })
export class AnnualFigure extends Versioned {
  @Ref(() => Organisation, { deferrable: true })
  organisation!: Relation<Organisation>;

  @Int({ describe: 'Năm', filter: true, sort: true })
  year!: number;

  @Int({ describe: 'Số thành viên', nullable: true })
  memberCount!: number | null;

  @Int({ describe: 'Số lao động', nullable: true })
  workerCount!: number | null;

  @Money({ describe: 'Tổng nguồn vốn (đồng)', nullable: true })
  totalCapital!: string | null;

  @Money({ describe: 'Doanh thu (đồng)', nullable: true })
  revenue!: string | null;

  @Money({ describe: 'Lợi nhuận (đồng)', nullable: true, signed: true })
  profit!: string | null;

  /** As the sheet says it; the assessment itself, with its points and rubric, is a record of its own. */
  @Choice(Grade, 'Grade', { describe: 'Xếp loại đã báo cáo', nullable: true, filter: true })
  reportedGrade!: Grade | null;

  @Text({ describe: 'Nguồn số liệu', max: 200 })
  origin!: string;

  @Uuid({ nullable: true, index: true })
  importBatchId!: string | null;
}
