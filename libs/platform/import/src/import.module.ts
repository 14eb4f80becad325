import { acceptBytes } from '@platform/api';
import { every, Jobs } from '@platform/job';
import { CONFIG, KeyRing, type RegisterConfig } from '@platform/kernel';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ImportApplying } from './import-applying';
import { IMPORT_BATCH_JOB } from './import-job.entity';
import { ImportJobs } from './import-jobs';
import { ImportReading } from './import-reading';
import { ImportTargets } from './import-target';
import { ImportController } from './import.controller';
import { IMPORT_BATCH_ROWS } from './import-batch-rows';
import { ImportResolver } from './import.resolver';
import { ImportService } from './import.service';
import { RejectedFiles } from './rejected-files';
import { dropOldSeals } from './row-seal';

const DAY_MINUTES = 24 * 60;

/** Imports of files: the pipeline, its two doors and the list of forms domain libs register. */
@Module({
  controllers: [ImportController],
  providers: [
    { provide: KeyRing, useFactory: ({ dataDir }: RegisterConfig) => KeyRing.at(dataDir), inject: [CONFIG] },
    ImportTargets,
    ImportService,
    ImportReading,
    ImportApplying,
    ImportJobs,
    RejectedFiles,
    ImportResolver,
    IMPORT_BATCH_ROWS,
    IMPORT_BATCH_JOB,
  ],
  exports: [ImportTargets, ImportJobs],
})
export class ImportModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly jobs: Jobs,
    private readonly work: ImportJobs,
    private readonly ring: KeyRing,
  ) {}

  onModuleInit(): void {
    this.jobs.add({ name: 'imports', pace: { busy: 0, idle: 500 }, run: () => this.work.workOnce() });
    this.jobs.add(every(DAY_MINUTES, 'import-seals', (tx) => dropOldSeals(tx, this.ring)));
    acceptBytes(this.host);
  }
}
