import { every, Jobs } from '@platform/job';
import { NoticeModule } from '@platform/notice';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { ApprovalKindName } from './approvable';
import { expireApprovals } from './approval.expiry';
import { ApprovalResolver } from './approval.resolver';
import { ApprovalService } from './approval.service';
import { Approvals } from './approvals';

const ROUND_MINUTES = 10;

/** Acts that need a second person, whatever the record. */
@Global()
@Module({
  imports: [NoticeModule],
  providers: [Approvals, ApprovalService, ApprovalResolver, ApprovalKindName],
  exports: [Approvals],
})
export class ApprovalModule implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.add(every(ROUND_MINUTES, 'approval-expiry', expireApprovals));
  }
}
