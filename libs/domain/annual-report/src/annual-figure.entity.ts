import { Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Choice, Int, Money, Record, Ref, Text, Uuid, Versioned } from '@platform/api';
import { Check, Index, type Relation } from 'typeorm';
import { Grade, Training } from './annual-figure.words';

/** What an organisation reported, or an office's sheet says of it, for one year. Sums in đồng, at the end of the year. */
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
@Index(['year', 'id'])
@Check('annual_figure_year_check', 'year BETWEEN 1900 AND 2200')
export class AnnualFigure extends Versioned {
  @Ref(() => Organisation, {
    deferrable: true,
    filter: true,
    describe: 'Tổ chức (rỗng khi chưa có vào ngày hỏi)',
    absentThen: true,
  })
  organisation!: Relation<Organisation>;

  @Int({ describe: 'Năm', filter: true, sort: true })
  year!: number;

  @Int({ describe: 'Số thành viên đầu năm', nullable: true, min: 0 })
  membersAtStart!: number | null;

  @Int({ describe: 'Số thành viên vào trong năm', nullable: true, min: 0 })
  membersJoined!: number | null;

  @Int({ describe: 'Số thành viên ra trong năm', nullable: true, min: 0 })
  membersLeft!: number | null;

  @Int({ describe: 'Số thành viên', nullable: true, min: 0, sort: true })
  memberCount!: number | null;

  @Int({ describe: 'Trong đó: thành viên chính thức', nullable: true, min: 0 })
  officialMemberCount!: number | null;

  @Int({ describe: 'Trong đó: thành viên liên kết', nullable: true, min: 0 })
  associateMemberCount!: number | null;

  @Int({ describe: 'Thành viên là cá nhân', nullable: true, min: 0 })
  individualMemberCount!: number | null;

  @Int({ describe: 'Thành viên là hộ gia đình', nullable: true, min: 0 })
  householdMemberCount!: number | null;

  @Int({ describe: 'Thành viên là pháp nhân', nullable: true, min: 0 })
  legalMemberCount!: number | null;

  @Int({ describe: 'Số lao động', nullable: true, min: 0, sort: true })
  workerCount!: number | null;

  @Int({ describe: 'Lao động là thành viên', nullable: true, min: 0 })
  memberWorkerCount!: number | null;

  @Int({ describe: 'Lao động nữ', nullable: true, min: 0 })
  femaleWorkerCount!: number | null;

  @Money({ describe: 'Thu nhập bình quân tháng của một lao động thường xuyên (đồng)', nullable: true })
  workerMonthlyIncome!: string | null;

  @Money({ describe: 'Thu nhập bình quân tháng của một thành viên (đồng)', nullable: true })
  memberMonthlyIncome!: string | null;

  @Money({ describe: 'Vốn điều lệ đăng ký (đồng)', nullable: true })
  charterCapitalRegistered!: string | null;

  @Money({ describe: 'Vốn điều lệ thực góp (đồng)', nullable: true })
  charterCapitalPaid!: string | null;

  @Money({ describe: 'Vốn chủ sở hữu (đồng)', nullable: true, signed: true })
  equity!: string | null;

  @Money({ describe: 'Nợ phải trả (đồng)', nullable: true })
  liabilities!: string | null;

  @Money({ describe: 'Nợ phải thu (đồng)', nullable: true })
  receivables!: string | null;

  @Money({ describe: 'Tổng nguồn vốn (đồng)', nullable: true, sort: true })
  totalCapital!: string | null;

  @Money({ describe: 'Quỹ chung không chia cuối năm (đồng)', nullable: true })
  indivisibleFund!: string | null;

  @Money({ describe: 'Doanh thu (đồng)', nullable: true, sort: true })
  revenue!: string | null;

  @Money({ describe: 'Doanh thu từ giao dịch nội bộ với thành viên (đồng)', nullable: true })
  revenueInternal!: string | null;

  @Money({ describe: 'Doanh thu từ giao dịch bên ngoài (đồng)', nullable: true })
  revenueExternal!: string | null;

  @Money({ describe: 'Thu nhập từ giao dịch bên ngoài (đồng)', nullable: true, signed: true })
  externalIncome!: string | null;

  @Money({ describe: 'Lợi nhuận trước thuế (đồng)', nullable: true, signed: true, sort: true })
  profit!: string | null;

  @Money({ describe: 'Lợi nhuận sau thuế (đồng)', nullable: true, signed: true })
  profitAfterTax!: string | null;

  @Money({ describe: 'Thuế và các khoản đã nộp ngân sách (đồng)', nullable: true })
  taxPaid!: string | null;

  @Money({ describe: 'Trích lập quỹ chung không chia trong năm (đồng)', nullable: true })
  indivisibleFundAllocation!: string | null;

  @Money({ describe: 'Trích quỹ đầu tư phát triển trong năm (đồng)', nullable: true })
  developmentFund!: string | null;

  @Money({ describe: 'Trích quỹ dự phòng tài chính trong năm (đồng)', nullable: true })
  reserveFund!: string | null;

  @Money({ describe: 'Trích các quỹ khác trong năm (đồng)', nullable: true })
  otherFunds!: string | null;

  @Choice(Training, 'Training', { describe: 'Trình độ Chủ tịch Hội đồng quản trị', nullable: true })
  chairTraining!: Training | null;

  @Choice(Training, 'Training', { describe: 'Trình độ Giám đốc', nullable: true })
  directorTraining!: Training | null;

  @Choice(Training, 'Training', { describe: 'Trình độ Trưởng ban kiểm soát', nullable: true })
  supervisorHeadTraining!: Training | null;

  @Choice(Training, 'Training', { describe: 'Trình độ Kế toán trưởng', nullable: true })
  accountantTraining!: Training | null;

  /** As the sheet says it; the assessment itself, with its points and rubric, is a record of its own. */
  @Choice(Grade, 'Grade', { describe: 'Xếp loại đã báo cáo', nullable: true, filter: true })
  reportedGrade!: Grade | null;

  @Text({ describe: 'Nguồn số liệu', max: 200 })
  origin!: string;

  @Uuid({ nullable: true, index: true })
  importBatchId!: string | null;
}
