export { AUDIT_READ, AuditEntry } from './audit-entry.entity';
export type { AuditCheckpoint } from './audit-checkpoint';
export { AuditCheckpoints } from './audit-checkpoint';
export { AuditModule } from './audit.module';
export { sealAudit } from './seal-audit';
export type { AuditProblem, AuditReport } from './verify-audit';
export { verifyAudit } from './verify-audit';
