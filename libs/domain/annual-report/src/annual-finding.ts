import { registerFindingRule } from '@domain/co-op';
import { LEGAL_CODES, sayCodesOf } from '@domain/legal-rule';
import { type AnnualFacts, annualFindings, type AnnualLaw } from './annual-finding.rules';
import { classification, sizeFactsSql } from './size-class';

type FactRow = Omit<AnnualFacts, 'sizeClass' | 'year'> & { id: string; year: number | null; size: unknown };

/* A union's model hangs on its members, whether or not it has ever reported: no figure keeps nothing out. */
const FACTS = `
  SELECT o.id, o.kind, o.registry_status AS "registryStatus", o.official_member_count AS "officialMembers", g.model AS governance,
    f.year, ${sizeFactsSql('f')} AS size, f.external_income::text AS "externalIncome",
    f.indivisible_fund_allocation::text AS "indivisibleFundAllocation"
  FROM organisation o
  LEFT JOIN LATERAL (SELECT * FROM annual_figure a WHERE a.organisation_id = o.id ORDER BY a.year DESC LIMIT 1) f ON true
  LEFT JOIN governance_model g ON g.organisation_id = o.id AND g.valid_from <= $2
    AND (g.valid_to IS NULL OR g.valid_to > $2)
  WHERE o.id = ANY($1::uuid[]) AND (f.id IS NOT NULL OR g.id IS NOT NULL)`;

registerFindingRule({
  name: 'annual-report',
  names: { V8: ['Mô hình quản trị', 'Model of governance'], V9: ['Quỹ chung không chia', 'Indivisible fund'] },
  async find(tx, organisationIds, law) {
    const parameters: AnnualLaw = {
      fullGovernanceFromSize: law.text(LEGAL_CODES.fullGovernanceFromSize),
      fullGovernanceUnionMembers: law.number(LEGAL_CODES.fullGovernanceUnionMembers),
      fundShareCooperative: law.number(LEGAL_CODES.indivisibleFundShareCooperative),
      fundShareUnion: law.number(LEGAL_CODES.indivisibleFundShareUnion),
    };
    const rows = (await tx.query(FACTS, [organisationIds, law.on])) as FactRow[];
    return rows.flatMap(({ id, size, year, ...facts }) => {
      const sizeClass = classification(size)?.sizeClass ?? 'UNKNOWN';
      const found = annualFindings({ ...facts, sizeClass, year: year ?? 0 }, parameters);
      return found.map((finding) => ({ ...finding, organisationId: id }));
    });
  },
});

sayCodesOf(LEGAL_CODES.fullGovernanceFromSize, { SMALL: 'quy mô nhỏ', MEDIUM: 'quy mô vừa', LARGE: 'quy mô lớn' });
sayCodesOf(LEGAL_CODES.workingCapitalFigure, {
  TOTAL_CAPITAL: 'tổng nguồn vốn',
  EQUITY: 'vốn chủ sở hữu',
  CHARTER_CAPITAL_REGISTERED: 'vốn điều lệ đăng ký',
  CHARTER_CAPITAL_PAID: 'vốn điều lệ đã góp',
});
