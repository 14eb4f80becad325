import { takeRole } from '@platform/database';
import { KeyRing } from '@platform/kernel';
import { NoticeModule, Notices } from '@platform/notice';
import { Parked, type SourceState, type SyncHandler, SyncHandlers, SyncModule } from '@platform/sync';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CoOpModule } from './co-op.module';
import { currentRegistry, representativeOf, restate, statedUnit, stateFrom } from './co-op.sync.rows';
import { dayOfEvent, readRegistryState, type RegistryState } from './co-op.sync.rules';
import { tellOfDiscrepancies } from './discrepancy.notice';
import { FindingService } from './finding.service';
import { lockRecords } from './organisation.lock';

/**
 * What the business registry tells about an organisation becomes the registry's statement, from the day of the event on.
 * A code we do not know yet is a new organisation.
 */
@Injectable()
export class RegistryEvents implements SyncHandler<RegistryState>, OnModuleInit {
  readonly source = 'dkkd';
  readonly type = 'vn.dkkd.cooperative.changed.v1';

  constructor(
    private readonly handlers: SyncHandlers,
    private readonly ring: KeyRing,
    private readonly findings: FindingService,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.handlers.add(this);
  }

  parse(data: Record<string, unknown>): { state: RegistryState; ignored: readonly string[] } {
    return readRegistryState(data);
  }

  async lock(tx: EntityManager, subjects: readonly string[]): Promise<void> {
    await lockRecords(tx, ...(await recordIds(tx, subjects)));
  }

  async apply(
    tx: EntityManager,
    { eventId, subject, entityversion, time, state }: SourceState<RegistryState>,
  ): Promise<void> {
    if (state.code !== subject) throw new Parked('schema:/data/code');
    const day = dayOfEvent(time, new Date());
    const current = await currentRegistry(tx, state.code);
    const unitId = await statedUnit(tx, state.communeCode, day);
    const representativeId = await representativeOf(
      tx,
      this.ring,
      state.representative,
      current?.representativeId ?? null,
    );
    const origin = { unitId, representativeId, entityversion, eventId };
    // The source writes as itself: its role reaches its own statements and nothing else.
    await takeRole(tx, 'w_dkkd');
    if (current?.statementId && current.validFrom! >= day) await restate(tx, current.statementId, state, origin);
    else await stateFrom(tx, day, current?.organisationId ?? randomUUID(), state, origin);
    await takeRole(tx, 'register_job');
  }

  /** The rules look at the new facts: told breaches are findings, never refusals. */
  async after(tx: EntityManager, subjects: readonly string[]): Promise<void> {
    const ids = await organisationIds(tx, subjects);
    await this.findings.refresh(tx, ids);
    await tellOfDiscrepancies(tx, this.notices, ids);
  }
}

/* Also a record that was merged: what the registry says of its code stays its own. */
async function recordIds(tx: EntityManager, codes: readonly string[]): Promise<string[]> {
  return idsOf(await tx.query('SELECT id FROM organisation WHERE code = ANY($1) ORDER BY id', [codes]));
}

async function organisationIds(tx: EntityManager, codes: readonly string[]): Promise<string[]> {
  const standing = 'SELECT DISTINCT coalesce(merged_into_id, id) AS id FROM organisation WHERE code = ANY($1) ORDER BY 1';
  return idsOf(await tx.query(standing, [codes]));
}

function idsOf(rows: unknown): string[] {
  return (rows as { id: string }[]).map(({ id }) => id);
}

@Module({ imports: [SyncModule, CoOpModule, NoticeModule], providers: [RegistryEvents] })
export class CoOpSyncModule {}
