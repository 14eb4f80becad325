import type { LegalRulesOfDay } from '@domain/legal-rule';
import { choiceWords } from '@platform/api';
import type { EntityManager } from 'typeorm';
import type { OrganisationInput } from './co-op.inputs';
import { DUPLICATE_POINTS } from './organisation-twins.parameters';
import { canonicalTaxCode } from './tax-code.rules';

/** What two records say of one field. What one of them does not say is never taken for the same. */
export const FieldAgreement = { EQUAL: 'EQUAL', DIFFERENT: 'DIFFERENT', UNKNOWN: 'UNKNOWN' } as const;
export type FieldAgreement = (typeof FieldAgreement)[keyof typeof FieldAgreement];
choiceWords(FieldAgreement, { EQUAL: 'Giống', DIFFERENT: 'Khác', UNKNOWN: 'Chưa biết' });

/**
 * An organisation of the register that may be the same, with what speaks for it and against. Of one outside the caller's
 * units only the name, the kind and the place are told.
 */
export interface OrganisationTwin {
  id: string | null;
  name: string;
  code: string | null;
  kind: string;
  communeName: string;
  score: number;
  fields: Record<string, FieldAgreement>;
}

/** The points of each field on a day as SQL takes them; null where nobody has said any: then nothing is compared. */
export function duplicatePoints(law: LegalRulesOfDay): string | null {
  const points = law.band(DUPLICATE_POINTS);
  return points === null ? null : JSON.stringify(points);
}

/** Organisations of the whole register that may be the one a form is about to begin, the most alike first. */
export async function twinsOf(
  tx: EntityManager,
  law: LegalRulesOfDay,
  content: OrganisationInput,
): Promise<OrganisationTwin[]> {
  const points = duplicatePoints(law);
  if (points === null) return [];
  const code = content.code ? (canonicalTaxCode(content.code) ?? content.code) : null;
  const probe = {
    probe: '',
    kind: content.kind,
    name: content.name,
    code,
    tax_code: content.taxCode ?? code,
    registration_no: content.legacyRegistrationNo ?? null,
    unit_id: content.unitId,
    registered_on: content.registeredOn ?? content.establishedOn ?? null,
  };
  return (await tx.query(
    `SELECT organisation_id AS id, organisation_name AS name, organisation_code AS code, organisation_kind AS kind,
       commune_name AS "communeName", score, fields
     FROM organisation_twins_shown(jsonb_build_array($1::jsonb), $2::jsonb) ORDER BY score DESC, organisation_name, organisation_id`,
    [JSON.stringify(probe), points],
  )) as OrganisationTwin[];
}
