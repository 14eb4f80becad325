export { CoOpModule } from './co-op.module';
export { ORGANISATION_READ, ORGANISATION_WRITE } from './co-op.permissions';
export { Organisation } from './organisation.entity';
export { OfficeStatement, RegistryStatement, TaxStatement } from './statement.entity';
export { Officer } from './officer.entity';
export { OperationalFinding } from './operational-finding.entity';
export { UnionMembership } from './union-membership.entity';
export { Discrepancy, RuleFinding } from './discrepancy.entity';
export { FindingService } from './finding.service';
