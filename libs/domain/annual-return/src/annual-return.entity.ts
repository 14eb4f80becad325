import { Organisation } from '@domain/co-op';
import {
  actsOn,
  childList,
  Choice,
  computedField,
  Day,
  Flag,
  Int,
  Json,
  type Permission,
  Record,
  Ref,
  Text,
  Versioned,
} from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Int as GraphQLInt } from '@nestjs/graphql';
import { Index, type Relation } from 'typeorm';
import { AnnualCampaign } from './annual-campaign.entity';
import { RETURN_ERRORS } from './annual-return.errors';
import { RETURN_ACCEPT, RETURN_CHECK, RETURN_FILL, RETURN_READ, RETURN_WRITE } from './annual-return.permissions';
import { daysUntil } from './annual-reminder.rules';
import { afterAct, daysLate, type Hands, isOwnWork, ReturnAct, ReturnState } from './annual-return.rules';

/** What an organisation reports in a campaign, and how far it has come. Every step stays readable in its history. */
@Record({
  table: 'annual_return',
  kind: 'versioned',
  scope: { through: ['organisation'], parent: 'organisation' },
  read: RETURN_READ,
  write: RETURN_WRITE,
  describe: 'Bản báo cáo năm của một tổ chức',
})
@Index(['campaign', 'organisation'], { unique: true })
@Index(['organisation'])
@Index(['campaign', 'state', 'id'])
export class AnnualReturn extends Versioned {
  @Ref(() => AnnualCampaign, { describe: 'Đợt báo cáo', filter: true })
  campaign!: Relation<AnnualCampaign>;

  @Ref(() => Organisation, {
    deferrable: true,
    filter: true,
    describe: 'Tổ chức (rỗng khi chưa có vào ngày hỏi)',
    absentThen: true,
  })
  organisation!: Relation<Organisation>;

  @Int({ describe: 'Năm', filter: true, sort: true })
  year!: number;

  @Choice(ReturnState, 'ReturnState', { describe: 'Bước', filter: true, default: ReturnState.DRAFT })
  state!: ReturnState;

  @Json({ describe: 'Số liệu: tên ô và giá trị' })
  content!: { [field: string]: string | number | null };

  @Json({ describe: 'Nguồn của ô điền sẵn: REGISTER, LAST_YEAR hoặc FIGURES, với ngày' })
  sources!: { [field: string]: { source: string; on: string } };

  @Text({ describe: 'Khó khăn, vướng mắc', nullable: true, max: 4000 })
  difficulties!: string | null;

  @Text({ describe: 'Kiến nghị, đề xuất', nullable: true, max: 4000 })
  proposals!: string | null;

  @Day({ describe: 'Hạn nộp', sort: true })
  dueOn!: IsoDate;

  @Day({ describe: 'Ngày nộp lần đầu', nullable: true, sort: true })
  submittedOn!: IsoDate | null;

  @Text({ max: 200, nullable: true })
  submittedBy!: string | null;

  @Text({ describe: 'Người nộp', nullable: true, max: 200 })
  submittedByName!: string | null;

  @Flag({ describe: 'Cán bộ xã nộp thay', default: false, filter: true })
  onBehalf!: boolean;

  @Text({ max: 200, nullable: true })
  checkedBy!: string | null;

  @Text({ describe: 'Cán bộ xã đã kiểm tra', nullable: true, max: 200 })
  checkedByName!: string | null;

  @Day({ describe: 'Ngày xã kiểm tra xong', nullable: true })
  checkedOn!: IsoDate | null;

  @Text({ describe: 'Người duyệt', nullable: true, max: 200 })
  acceptedByName!: string | null;

  @Day({ describe: 'Ngày duyệt', nullable: true })
  acceptedOn!: IsoDate | null;

  @Text({ describe: 'Lý do trả lại gần nhất', nullable: true, max: 1000 })
  returnReason!: string | null;

  /** The figures of the year as they were before accepting, for taking it back; and the version accepting made. */
  @Json({ nullable: true })
  figuresBefore!: { row: object | null; version: number } | null;
}

export const ANNUAL_RETURN_FIELDS = [
  computedField({
    on: AnnualReturn,
    field: 'daysLate',
    type: () => GraphQLInt,
    nullable: false,
    describe: 'Số ngày muộn: đến ngày nộp, hoặc đến hôm nay khi chưa nộp',
    needs: ['dueOn', 'submittedOn'],
    compute: ({ dueOn, submittedOn }, { asOf, today }) =>
      daysLate(dueOn as IsoDate, submittedOn as IsoDate | null, asOf ?? today),
  }),
  computedField({
    on: AnnualReturn,
    field: 'daysLeft',
    type: () => GraphQLInt,
    describe: 'Số ngày còn lại để nộp, âm khi đã quá hạn; rỗng khi đã nộp',
    needs: ['dueOn', 'state'],
    compute: ({ dueOn, state }, { asOf, today }) =>
      state === ReturnState.DRAFT || state === ReturnState.RETURNED ? daysUntil(dueOn as IsoDate, asOf ?? today) : null,
  }),
  childList({
    on: Organisation,
    field: 'annualReturns',
    of: AnnualReturn,
    via: 'organisation',
    describe: 'Các bản báo cáo năm',
    orderBy: ['year', 'DESC'],
  }),
];

/** What each step of the way is called by its mutation. */
export const MUTATION_OF = {
  SAVE: 'saveAnnualReturn',
  SUBMIT: 'submitAnnualReturn',
  RETURN: 'returnAnnualReturn',
  CHECK: 'checkAnnualReturn',
  SEND_BACK: 'sendBackAnnualReturn',
  ACCEPT: 'acceptAnnualReturn',
  WITHDRAW: 'withdrawAnnualReturn',
} as const satisfies Record<ReturnAct, string>;

type Mutation = (typeof MUTATION_OF)[ReturnAct];

const PERMISSIONS: Readonly<Record<Mutation, Permission>> = {
  saveAnnualReturn: RETURN_FILL,
  submitAnnualReturn: RETURN_FILL,
  returnAnnualReturn: RETURN_CHECK,
  checkAnnualReturn: RETURN_CHECK,
  sendBackAnnualReturn: RETURN_ACCEPT,
  acceptAnnualReturn: RETURN_ACCEPT,
  withdrawAnnualReturn: RETURN_ACCEPT,
};

/** Why a step is refused as the return stands, for this person: it leads nowhere from here, or would be his own work. */
function refusalOf(act: ReturnAct, { state, ...hands }: Hands & { state: ReturnState }, actorId: string) {
  if (afterAct(state, act) === null) return RETURN_ERRORS.MOVE_NOT_POSSIBLE;
  return isOwnWork(act, actorId, hands) && RETURN_ERRORS.OWN_WORK;
}

/** What may be done with a return: the service refuses by it, and the page asks it before it offers a button. */
export const RETURN_ACTS = actsOn<AnnualReturn, Mutation, Hands & { state: ReturnState }>(AnnualReturn, {
  acts: PERMISSIONS,
  facts: { state: true, submittedBy: true, onBehalf: true, checkedBy: true },
  refusals: (facts, _today, actorId) =>
    Object.fromEntries(Object.values(ReturnAct).map((act) => [MUTATION_OF[act], refusalOf(act, facts, actorId)])),
  outside: RETURN_ERRORS.NOT_YOURS,
  missing: RETURN_ERRORS.RETURN_NOT_FOUND,
});
