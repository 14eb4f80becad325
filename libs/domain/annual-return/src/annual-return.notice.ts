import type { NoticeToSend } from '@platform/notice';
import type { AnnualReturn } from './annual-return.entity';
import { ReturnAct } from './annual-return.rules';

/** Who has to know of an act on a return: the organisation's own people, or the officers of its commune. */
export function noticeOfAct(
  act: ReturnAct,
  { id, year, organisation }: Pick<AnnualReturn, 'id' | 'year' | 'organisation'>,
  { communeId, reason, onBehalf }: { communeId: string; reason: string; onBehalf: boolean },
): NoticeToSend | null {
  const link = `/annual-returns/${id}`;
  const own = { placeId: organisation.id, roles: ['COOP_USER'], link } as const;
  const commune = { placeId: communeId, roles: ['COMMUNE_OFFICER'], link } as const;
  switch (act) {
    case ReturnAct.SUBMIT:
      return onBehalf
        ? {
            ...own,
            subject: `Báo cáo năm ${year} đã được xã nộp thay`,
            text: `Cán bộ xã đã nộp thay ${organisation.name}. Lý do: ${reason}`,
          }
        : {
            ...commune,
            subject: `Báo cáo năm ${year} chờ xã kiểm tra`,
            text: `${organisation.name} đã nộp báo cáo năm ${year}.`,
          };
    case ReturnAct.RETURN:
      return {
        ...own,
        subject: `Báo cáo năm ${year} bị trả lại`,
        text: `Xã trả lại báo cáo năm ${year} của ${organisation.name}. Lý do: ${reason}`,
      };
    case ReturnAct.SEND_BACK:
      return {
        ...commune,
        subject: `Tỉnh trả về báo cáo năm ${year}`,
        text: `Tỉnh trả về báo cáo năm ${year} của ${organisation.name} để xã kiểm tra lại. Lý do: ${reason}`,
      };
    case ReturnAct.ACCEPT:
      return {
        ...own,
        subject: `Báo cáo năm ${year} đã được duyệt`,
        text: `Tỉnh đã duyệt báo cáo năm ${year} của ${organisation.name}.`,
      };
    default:
      return null;
  }
}
