import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { defineErrors } from '@platform/kernel';
import { Args, ArgsType, Query, Resolver } from '@nestjs/graphql';
import { AUDIT_READ, AuditEntry } from './audit-entry.entity';

const AUDIT_ERRORS = defineErrors({
  AUDIT_OF_WHOLE: { kind: 'FORBIDDEN', message: 'Nhật ký chỉ xem được ở cấp tỉnh trở lên' },
});

@ArgsType()
export class AuditEntryList extends listArgs(AuditEntry) {}

const AuditEntryConnection = connectionOf(AuditEntry);

/** The trail as an auditor reads it: by row, by person, by table, by time; the newest first. */
@Resolver(() => AuditEntry)
export class AuditResolver {
  constructor(private readonly reads: Reads) {}

  /** @throws AUDIT_OF_WHOLE for an appointment in a commune: entries cannot be told apart by commune. */
  @Query(() => AuditEntryConnection, { description: 'Nhật ký thay đổi, mới nhất trước' })
  @Exported({ title: 'Nhật ký thay đổi' })
  @Allow(AUDIT_READ)
  auditEntries(@Args() args: AuditEntryList, @Ask() ask: Ask): Promise<unknown> {
    if (!ask.scope.all && ask.scope.provinceIds.length === 0) throw AUDIT_ERRORS.AUDIT_OF_WHOLE();
    return this.reads.connection(AuditEntry, ask, args, { order: ['id', 'DESC'] });
  }
}
