export { CoOpModule } from './co-op.module';
export { CoOpSyncModule } from './co-op.sync';
export { ORGANISATION_READ, ORGANISATION_WRITE } from './co-op.permissions';
export { Organisation } from './organisation.entity';
export { OfficeStatement, RegistryStatement, TaxStatement } from './statement.entity';
export { Officer } from './officer.entity';
export { OperationalFinding } from './operational-finding.entity';
export { OrganisationBasics, UnionMembership } from './union-membership.entity';
export { Discrepancy, RuleFinding } from './discrepancy.entity';
export { FindingService } from './finding.service';
export { type OrganisationFinding, registerFindingRule } from './finding-rules';
export { spellOutOrganisationNames } from './organisation.spelling';
export { CO_OP_PARAMETERS } from './co-op.parameters';
export { EconomicField, OfficerPost, OrganisationKind, RegistryStatus, Severity } from './co-op.words';
export { lockImported, lockOrganisation, lockRecords } from './organisation.lock';
export { OrganisationChange } from './co-op.inputs';
export { OrganisationService } from './organisation.service';
export {
  ORGANISATION_COLUMNS,
  ORGANISATION_HEADINGS,
  ORGANISATION_IDENTITY,
  ORGANISATIONS_OF_PARTS,
  organisationsTouched,
  rejectStrangers,
} from './organisation-part';
export { type OrganisationFollower, registerFollower } from './organisation-followers';
export { duplicatePoints, FieldAgreement } from './organisation-twins';
export { TWIN_PARAMETERS } from './organisation-twins.parameters';
