import { Database } from '@platform/database';
import { systemActor, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { type CertificateFacts, isInForce, stateOn } from './certificate.rules';
import type { PublicProduct } from './public-page';

const PAGE = 50;
const READER = systemActor('ocop-public');

type Found = CertificateFacts & Omit<PublicProduct, 'state' | 'endedOn'>;

/* What the decision itself makes public, and nothing else of the register. */
const COLUMNS = `p.id, p.name, p.code, p.subject_name AS "subjectName", u.full_name AS commune, v.full_name AS province, c.stars,
  c.decision_number AS "decisionNumber", c.decision_on::text AS "decisionOn", c.decision_year AS "decisionYear", c.authority,
  c.expires_on::text AS "expiresOn", c.expiring_from::text AS "expiringFrom", c.grace_until::text AS "graceUntil",
  c.revoked_on::text AS "revokedOn", c.superseded_on::text AS "supersededOn", c.valid_months AS "validMonths"`;
const FROM = `FROM ocop_product p LEFT JOIN admin_unit u ON u.id = p.commune_id JOIN admin_unit v ON v.id = p.province_id`;

/** Products as anybody may see them: recognised ones only. */
@Injectable()
export class PublicCatalogue {
  constructor(private readonly db: Database) {}

  /** By its latest recognition, also when it is over; null for what was never recognised. */
  async one(id: string): Promise<PublicProduct | null> {
    const [found] = await this.ask(
      `SELECT ${COLUMNS} ${FROM} JOIN LATERAL (SELECT * FROM ocop_certificate o WHERE o.product_id = p.id AND o.stars >= 3
         ORDER BY o.counted_from DESC, o.id DESC LIMIT 1) c ON true WHERE p.id = $1`,
      [id],
    );
    return found ? shown(found) : null;
  }

  /** What is in force today, by name; `hasMore` tells of a next page. */
  async list(search: string, page: number): Promise<{ products: PublicProduct[]; hasMore: boolean }> {
    const found = await this.ask(
      `SELECT ${COLUMNS} ${FROM} JOIN ocop_certificate c ON c.product_id = p.id
       WHERE c.stars >= 3 AND c.revoked_on IS NULL AND c.superseded_on IS NULL
         AND coalesce(c.grace_until, c.expires_on, make_date(c.decision_year, 1, 1) + make_interval(months => c.valid_months)) >= $1::date
         AND ($2 = '' OR p.name_key LIKE '%' || register_fold($2) || '%' OR register_fold(p.subject_name) LIKE '%' || register_fold($2) || '%')
       ORDER BY p.name, p.id LIMIT ${PAGE + 1} OFFSET $3`,
      [today(), search.replaceAll('\0', ' ').replace(/[%_\\]/g, ' ').trim(), (page - 1) * PAGE],
    );
    const products = found.map(shown).filter(({ state }) => isInForce(state));
    return { products: products.slice(0, PAGE), hasMore: found.length > PAGE };
  }

  private ask(sql: string, parameters: unknown[]): Promise<Found[]> {
    const reason = 'Trang công khai sản phẩm OCOP';
    return this.db.write(
      READER,
      { reason, role: 'register_job' },
      (tx) => tx.query(sql, parameters) as Promise<Found[]>,
    );
  }
}

function shown({ id, name, code, subjectName, commune, province, stars, authority, ...facts }: Found): PublicProduct {
  const { decisionNumber, decisionOn, decisionYear, expiresOn } = facts;
  const state = stateOn(facts, today());
  const ended = state === 'REVOKED' ? facts.revokedOn : state === 'SUPERSEDED' ? facts.supersededOn : null;
  const decision = { decisionNumber, decisionOn, decisionYear, authority, expiresOn, endedOn: ended };
  return { id, name, code, subjectName, commune, province, stars, state, ...decision };
}
