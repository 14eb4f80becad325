import type { NoticeToSend, Notices } from '@platform/notice';
import { today } from '@platform/kernel';
import type { EntityManager } from 'typeorm';

/**
 * Tells the officers of a commune that the registry now says otherwise than they had written: one notice for each
 * organisation with a discrepancy that this transaction has opened.
 */
export async function tellOfDiscrepancies(tx: EntityManager, notices: Notices, ids: readonly string[]): Promise<void> {
  const opened = (await tx.query(
    `SELECT o.id, o.name, o.commune_id AS "placeId", count(*)::int AS fields
     FROM discrepancy d JOIN organisation o ON o.id = d.organisation_id
     WHERE o.id = ANY($1::uuid[]) AND d.closed_on IS NULL AND d.version = 1 AND d.known_from = transaction_timestamp()
     GROUP BY o.id ORDER BY o.id`,
    [ids],
  )) as { id: string; name: string; placeId: string; fields: number }[];
  const told = opened.map(({ id, name, placeId, fields }): NoticeToSend => ({
    placeId,
    roles: ['COMMUNE_OFFICER'],
    subject: 'Cơ quan đăng ký công bố khác với nội dung xã đã ghi',
    text: `${name}: ${fields} nội dung khác với điều cơ quan ta đã ghi. Xem từng nội dung rồi đối chiếu hồ sơ.`,
    link: `/organisations/${id}`,
  }));
  await notices.send(tx, told, { except: '', day: today(), role: 'register_job' });
}
