import { every, Jobs } from '@platform/job';
import { CONFIG, type RegisterConfig } from '@platform/kernel';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AuditCheckpoints } from './audit-checkpoint';
import { AuditEntryRecordName } from './audit-entry.entity';
import { AuditResolver } from './audit.resolver';

@Module({ providers: [AuditResolver, AuditEntryRecordName] })
export class AuditModule implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: RegisterConfig,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    const checkpoints = new AuditCheckpoints(this.config.dataDir);
    this.jobs.add(
      every(15, 'audit-checkpoint', async (tx) => {
        const [head] = (await tx.query(
          `SELECT position::text, encode(chain_hash, 'hex') AS "chainHash" FROM audit_head`,
        )) as [{ position: string; chainHash: string }];
        checkpoints.append({ at: new Date().toISOString(), ...head });
      }),
    );
  }
}
