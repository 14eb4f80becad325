import { acceptBytes } from '@platform/api';
import { Jobs } from '@platform/job';
import { CONFIG, type RegisterConfig } from '@platform/kernel';
import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { AttachmentController } from './attachment.controller';
import { scanJob, sweepJob } from './attachment.jobs';
import { Attachments } from './attachments';
import { ContentStore } from './content-store';

/** Files on records: one door in and out, whatever the record. */
@Global()
@Module({
  controllers: [AttachmentController],
  providers: [
    { provide: ContentStore, useFactory: ({ dataDir }: RegisterConfig) => ContentStore.at(dataDir), inject: [CONFIG] },
    Attachments,
  ],
  exports: [Attachments],
})
export class AttachmentModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly jobs: Jobs,
    private readonly store: ContentStore,
    @Inject(CONFIG) private readonly config: RegisterConfig,
  ) {}

  onModuleInit(): void {
    acceptBytes(this.host);
    this.jobs.add(sweepJob(this.store));
    if (this.config.scanCommand) this.jobs.add(scanJob(this.store, this.config.scanCommand));
  }
}
