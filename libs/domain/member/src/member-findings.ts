import { type OrganisationFinding, registerFindingRule, Severity } from '@domain/co-op';
import { LEGAL_CODES } from '@domain/legal-rule';
import { today } from '@platform/kernel';
import { memberFindings } from './member-findings.rules';
import { limitsFor } from './member.parameters';
import { registersOf } from './register-facts';

/** Adds what the registers of members show to the findings of their organisations. */
export function registerMemberFindings(): void {
  registerFindingRule({
    name: 'members',
    names: {
      V4: ['Mức vốn góp tối đa', 'Most capital one may hold'],
      V5: ['Yếu tố nước ngoài', 'Foreign members and capital'],
      V6: ['Loại thành viên', 'Kinds of members'],
      V7: ['Góp vốn theo cam kết', 'Capital paid as promised'],
      MEMBER_COUNT: ['Số thành viên khác số đã báo cáo', 'Members differ from the report'],
      CHARTER_CAPITAL: ['Vốn góp khác vốn điều lệ', 'Contributions differ from the charter capital'],
    },
    async find(tx, organisationIds, law) {
      const registers = await registersOf(tx, organisationIds, today());
      return registers
        .filter(({ isTerminated }) => !isTerminated)
        .flatMap((register) =>
          memberFindings(register, limitsFor(register.kind, law), today()).map((finding) => ({
            ...finding,
            organisationId: register.organisationId,
          })),
        );
    },
  });
  registerFindingRule({
    name: 'member-age',
    names: { MEMBER_AGE: ['Tuổi của thành viên', 'Age of members'] },
    async find(tx, organisationIds, law) {
      const least = law.number(LEGAL_CODES.memberMinAge);
      if (least === null) return [];
      const year = Number(today().slice(0, 4));
      const rows = (await tx.query('SELECT organisation_id AS id, young FROM members_born_after($1, $2)', [
        organisationIds,
        year - least,
      ])) as { id: string; young: number }[];
      return rows.map(({ id, young }) => tooYoung(id, young, least));
    },
  });
}

/* By the year alone, which is all that is readable: who may still have his birthday this year is not counted. */
function tooYoung(organisationId: string, young: number, least: number): OrganisationFinding {
  const message = `${young} thành viên góp vốn là cá nhân chưa đủ ${least} tuổi`;
  return { organisationId, rule: 'MEMBER_AGE', severity: Severity.ERROR, message };
}
