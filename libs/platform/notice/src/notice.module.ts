import { Jobs } from '@platform/job';
import { CONFIG, type RegisterConfig } from '@platform/kernel';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { letterJob } from './letter-job';
import { NoticeResolver } from './notice.resolver';
import { NoticeService } from './notice.service';
import { Notices } from './notices';
import { postOf } from './post';

/** Notices in the console and as letters. */
@Module({ providers: [Notices, NoticeService, NoticeResolver], exports: [Notices] })
export class NoticeModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: RegisterConfig,
  ) {}

  onModuleInit(): void {
    this.jobs.add(letterJob(postOf(this.config), this.config.publicOrigin));
  }
}
