import { type NoticeToSend, Notices } from '@platform/notice';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

interface Concluded {
  id: string;
  stars: number;
  product: string;
  productId: string;
  provinceId: string;
  conclusion: string;
  due: string | null;
}

const CONCLUDED = `
  SELECT c.id, c.stars, p.name AS product, p.id AS "productId", p.province_id AS "provinceId", c.conclusion,
    to_char(c.revocation_due_on, 'DD/MM/YYYY') AS due
  FROM ocop_certificate c JOIN ocop_product p ON p.id = c.product_id
  WHERE c.concluded_on IS NOT NULL AND c.revoked_on IS NULL AND c.superseded_on IS NULL`;

/**
 * Tells the province that a certificate is to be revoked: at once when the conclusion is written down, and once more when its
 * day has passed (Decision 26/2026 Art. 8). Three and four stars are the province's own; five it puts to the centre.
 */
@Injectable()
export class RevocationNotices {
  constructor(private readonly notices: Notices) {}

  async tell(tx: EntityManager, certificateId: string, except: string): Promise<void> {
    const rows = (await tx.query(`${CONCLUDED} AND c.id = $1`, [certificateId])) as Concluded[];
    const told = rows.map((row) => ({ ...noticeOf(row, 'Có căn cứ thu hồi'), sourceId: undefined }));
    await this.notices.send(tx, told, { except, day: today(), role: 'register_writer' });
  }

  /** @returns how many are overdue since the last round. */
  async run(tx: EntityManager, day: IsoDate): Promise<number> {
    const late = (await tx.query(
      `${CONCLUDED} AND c.revocation_due_on < $1 AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.source_id = c.id) ORDER BY c.revocation_due_on, c.id`,
      [day],
    )) as Concluded[];
    const told = late.map((row) => noticeOf(row, 'Quá hạn thu hồi'));
    await this.notices.send(tx, told, { except: '', day, role: 'register_job' });
    return late.length;
  }
}

function noticeOf({ id, stars, product, productId, provinceId, conclusion, due }: Concluded, what: string): NoticeToSend {
  const until = due === null ? '' : ` Phải thu hồi trước khi hết ngày ${due}.`;
  const whose = stars >= 5 ? ' Hạng 5 sao: đề nghị trung ương thu hồi.' : '';
  return {
    placeId: provinceId,
    roles: ['PROVINCE_OFFICER'],
    subject: `OCOP: ${what}, "${product}"`.slice(0, 200),
    text: `Giấy chứng nhận ${stars} sao của "${product}": ${conclusion}.${until}${whose}`,
    link: `/ocop-products/${productId}`,
    sourceId: id,
  };
}
