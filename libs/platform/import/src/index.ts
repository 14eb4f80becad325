export type { ImportContext, ImportContribution, ImportSteps, ImportTarget } from './import-target';
export { ImportTargets } from './import-target';
export { ImportFilePart, ImportJob, ImportMapping } from './import-job.entity';
export { ImportJobs } from './import-jobs';
export { ImportBatch, ImportRow, ImportStatus, RowOutcome } from './import.entity';
export { ImportModule } from './import.module';
export { IMPORT_READ, IMPORT_WRITE } from './import.permissions';
export { ImportService } from './import.service';
export { withCellFinding, withRowFinding } from './row-notes.sql';
