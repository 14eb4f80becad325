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

interface Waiting {
  organisationId: string;
  product: string;
  conclusion: string;
  due: string | null;
}

const AUTHORITIES: Readonly<Record<string, string>> = { DISTRICT: 'cấp huyện', PROVINCE: 'cấp tỉnh', CENTRE: 'trung ương' };

/* What counts today: neither revoked nor given way to another. */
const BREACHES = `
  SELECT p.organisation_id AS "organisationId", p.name AS product, c.stars, c.breach, c.authority,
    coalesce(c.decision_number, to_char(c.decision_on, 'DD/MM/YYYY'), c.decision_year::text) AS decision
  FROM ocop_certificate c JOIN ocop_product p ON p.id = c.product_id
  WHERE p.organisation_id = ANY($1::uuid[]) AND c.breach IS NOT NULL AND c.revoked_on IS NULL AND c.superseded_on IS NULL
  ORDER BY p.organisation_id, p.name, c.counted_from`;

/* Something must be done, by a day or at all: until the certificate is revoked or the conclusion dropped. */
const CONCLUSIONS = `
  SELECT p.organisation_id AS "organisationId", p.name AS product, c.conclusion, to_char(c.revocation_due_on, 'DD/MM/YYYY') AS due
  FROM ocop_certificate c JOIN ocop_product p ON p.id = c.product_id
  WHERE p.organisation_id = ANY($1::uuid[]) AND c.concluded_on IS NOT NULL AND c.revoked_on IS NULL AND c.superseded_on IS NULL
  ORDER BY p.organisation_id, p.name, c.counted_from`;

/** What recognitions we were told break the law of their day: V16, of the organisation whose product it is; and what waits to be revoked. */
export function registerOcopFindings(): void {
  registerFindingRule({
    name: 'ocop',
    names: {
      V16: ['OCOP: hạng sao và cấp công nhận', 'OCOP: rank and who recognised it'],
      OCOP_REVOCATION: ['OCOP: chờ thu hồi', 'OCOP: to be revoked'],
    },
    async find(tx: EntityManager, organisationIds) {
      const rows = (await tx.query(BREACHES, [organisationIds])) as Breach[];
      const waiting = (await tx.query(CONCLUSIONS, [organisationIds])) as Waiting[];
      return [
        ...rows.map(({ organisationId, ...breach }) => ({
          organisationId,
          rule: 'V16',
          severity: Severity.ERROR,
          message: messageOf(breach),
        })),
        ...waiting.map(({ organisationId, product, conclusion, due }) => ({
          organisationId,
          rule: 'OCOP_REVOCATION',
          severity: Severity.ALERT,
          message: `OCOP “${product}”: ${conclusion}${due === null ? '' : `, phải thu hồi trước khi hết ngày ${due}`}`,
        })),
      ];
    },
  });
}

function messageOf({ product, stars, breach, decision, authority }: Omit<Breach, 'organisationId'>): string {
  const what = `OCOP “${product}” ${stars} sao, quyết định ${decision}`;
  return breach === 'AUTHORITY'
    ? `${what}: ${AUTHORITIES[authority ?? ''] ?? 'cấp ghi trong quyết định'} không có thẩm quyền với hạng này vào ngày đó`
    : `${what}: hạng này không được cấp giấy chứng nhận`;
}
