import { registerFindingRule, Severity } from '@domain/co-op';
import { ENDING_DAYS, watchAlso } from '@domain/value-chain-link';
import { today } from '@platform/kernel';
import { type CodeFacts, isEnding } from './growing-area.rules';

/** Adds codes that end soon to the findings of the organisations that hold them. */
export function registerGrowingAreaFindings(): void {
  watchAlso('SELECT organisation_id FROM growing_area_code WHERE expires_on IS NOT NULL');
  registerFindingRule({
    name: 'growing-areas',
    names: { CODE_ENDING: ['Mã số: sắp hết hạn', 'Code: ends soon'] },
    async find(tx, organisationIds, law) {
      const codes = (await tx.query(
        `SELECT organisation_id AS "organisationId", code, market, status, issued_on::text AS "issuedOn",
           expires_on::text AS "expiresOn",
           EXISTS (SELECT 1 FROM growing_area_code later WHERE later.replaces_id = g.id) AS "isReplaced"
         FROM growing_area_code g WHERE organisation_id = ANY($1::uuid[]) AND expires_on IS NOT NULL`,
        [organisationIds],
      )) as (CodeFacts & { organisationId: string; code: string; market: string })[];
      return codes
        .filter((code) => isEnding(code, law.number(ENDING_DAYS), today()))
        .map(({ organisationId, code, market, expiresOn }) => ({
          organisationId,
          rule: 'CODE_ENDING',
          severity: Severity.ALERT,
          message: `Mã số ${code} (${market}): hết hạn ngày ${expiresOn!.split('-').reverse().join('/')}`,
        }));
    },
  });
}
