import { type NoticeToSend, Notices } from '@platform/notice';
import type { IsoDate } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

interface Due {
  id: string;
  daysBefore: number;
  expiresOn: IsoDate;
  productId: string;
  product: string;
  subjectName: string | null;
  communeId: string | null;
  provinceId: string;
  organisationId: string | null;
}

const AT_ONCE = 5_000;

/**
 * Tells the officers of a product's commune, and the own people of a co-op whose product it is, that a certificate ends: by
 * bell and by letter, each letter with its proof. That the holder was told is written down too (`recordOcopNotice`).
 */
@Injectable()
export class ExpiryNoticeJob {
  constructor(private readonly notices: Notices) {}

  /** @returns how many notices became due since the last round. */
  async run(tx: EntityManager, day: IsoDate): Promise<number> {
    const due = (await tx.query(
      `SELECT n.id, n.days_before AS "daysBefore", c.expires_on::text AS "expiresOn", p.id AS "productId", p.name AS product,
         p.subject_name AS "subjectName", p.commune_id AS "communeId", p.province_id AS "provinceId", p.organisation_id AS "organisationId"
       FROM ocop_expiry_notice n JOIN ocop_certificate c ON c.id = n.certificate_id JOIN ocop_product p ON p.id = c.product_id
       WHERE n.due_on <= $1 AND n.sent_on IS NULL AND n.told_count = 0 AND c.expires_on >= $1
         AND c.revoked_on IS NULL AND c.superseded_on IS NULL ORDER BY n.due_on, n.id LIMIT ${AT_ONCE} FOR UPDATE OF n SKIP LOCKED`,
      [day],
    )) as Due[];
    const notices = due.map(noticesOf);
    const told = await this.notices.send(tx, notices.flat(), { except: '', day, role: 'register_job' });
    let at = 0;
    for (const [index, { id }] of due.entries()) {
      const people = notices[index]!.reduce((sum) => sum + told[at++]!, 0);
      // Nobody there to be told: it is asked again, and meanwhile the list of late ones shows it.
      if (people > 0) await tx.query('UPDATE ocop_expiry_notice SET told_count = $2 WHERE id = $1', [id, people]);
    }
    return due.length;
  }
}

/* To the officers of the commune, who owe the holder the notice, and to a co-op's own people, who thereby have it. */
function noticesOf(due: Due): NoticeToSend[] {
  const { id, daysBefore, expiresOn, productId, product, subjectName, communeId, provinceId, organisationId } = due;
  const day = expiresOn.split('-').reverse().join('/');
  const common = {
    subject: `OCOP: "${product}" hết hạn ngày ${day}`.slice(0, 200),
    link: `/ocop-products/${productId}`,
    sourceId: id,
  };
  const mark = `Còn ${daysBefore} ngày hoặc ít hơn thì giấy chứng nhận OCOP của "${product}" hết hạn (ngày ${day}).`;
  const officers: NoticeToSend = {
    ...common,
    placeId: communeId ?? provinceId,
    roles: [communeId === null ? 'PROVINCE_OFFICER' : 'COMMUNE_OFFICER'],
    text: `${mark} Báo cho chủ thể (${subjectName ?? 'chưa rõ'}) rồi ghi lại bằng chứng đã gửi.`,
  };
  const own: NoticeToSend[] = organisationId
    ? [{ ...common, placeId: organisationId, roles: ['COOP_USER'], text: `${mark} Lập hồ sơ phân hạng lại đúng hạn.` }]
    : [];
  return [officers, ...own];
}
