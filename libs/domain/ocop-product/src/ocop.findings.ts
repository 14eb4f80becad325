import { registerFindingRule, Severity } from '@domain/co-op';
import type { EntityManager } from 'typeorm';

interface Breach {
  organisationId: string;
  product: string;
  stars: number;
  breach: string;
  decision: string;
  authority: string | null;
}

const AUTHORITIES: Readonly<Record<string, string>> = { DISTRICT: 'cấp huyện', PROVINCE: 'cấp tỉnh', CENTRE: 'trung ương' };

/* What counts today: neither revoked nor given way to another. */
const BREACHES = `
  SELECT p.organisation_id AS "organisationId", p.name AS product, c.stars, c.breach, c.authority,
    coalesce(c.decision_number, to_char(c.decision_on, 'DD/MM/YYYY'), c.decision_year::text) AS decision
  FROM ocop_certificate c JOIN ocop_product p ON p.id = c.product_id
  WHERE p.organisation_id = ANY($1::uuid[]) AND c.breach IS NOT NULL AND c.revoked_on IS NULL AND c.superseded_on IS NULL
  ORDER BY p.organisation_id, p.name, c.counted_from`;

/** What recognitions we were told break the law of their day: V16, of the organisation whose product it is. */
export function registerOcopFindings(): void {
  registerFindingRule({
    name: 'ocop',
    names: { V16: ['OCOP: hạng sao và cấp công nhận', 'OCOP: rank and who recognised it'] },
    async find(tx: EntityManager, organisationIds) {
      const rows = (await tx.query(BREACHES, [organisationIds])) as Breach[];
      return rows.map(({ organisationId, ...breach }) => ({
        organisationId,
        rule: 'V16',
        severity: Severity.ERROR,
        message: messageOf(breach),
      }));
    },
  });
}

function messageOf({ product, stars, breach, decision, authority }: Omit<Breach, 'organisationId'>): string {
  const what = `OCOP “${product}” ${stars} sao, quyết định ${decision}`;
  return breach === 'AUTHORITY'
    ? `${what}: ${AUTHORITIES[authority ?? ''] ?? 'cấp ghi trong quyết định'} không có thẩm quyền với hạng này vào ngày đó`
    : `${what}: hạng này không được cấp giấy chứng nhận`;
}
