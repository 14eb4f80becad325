import { Database } from '@platform/database';
import type { Ask } from '@platform/api';
import { type Actor, today } from '@platform/kernel';
import { Reads } from '@platform/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { confirmationOf } from './confirmation.rules';
import { LegalParameter } from './legal-parameter.entity';
import { legalRuleErrors } from './legal-parameter.errors';
import type { ConfirmLegalParameter } from './legal-parameter.inputs';
import { LegalMark } from './legal-parameter.rules';

/** Confirms parameters; nobody else writes the table. */
@Injectable()
export class LegalParameterService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /**
   * Records that an officer confirmed a value, or that another holds from a day on: a row of its own, the old one ends.
   * @throws RegisterError CONFLICT when someone changed the row meanwhile; see `confirmationOf`.
   */
  confirm(actor: Actor, input: ConfirmLegalParameter, ask: Ask): Promise<unknown> {
    return this.db.write(actor, { reason: input.reason }, async (tx) => {
      const id = await this.record(tx, actor, input);
      return this.reads.in(tx).one(LegalParameter, ask, { id });
    });
  }

  private async record(tx: EntityManager, actor: Actor, input: ConfirmLegalParameter): Promise<string> {
    const row = await tx.findOneBy(LegalParameter, { id: input.id });
    if (row === null) throw legalRuleErrors.LEGAL_PARAMETER_NOT_FOUND({ field: 'id' });
    const confirmation = confirmationOf(row, input);
    const confirmed = {
      mark: LegalMark.CERTAIN,
      confirmedBy: actor.name,
      confirmedOn: today(),
      basis: input.reason,
    };
    if (confirmation.act === 'KEEP') {
      await this.change(tx, row, input.expectedVersion, confirmed);
      return row.id;
    }
    const { value, from: validFrom, source } = confirmation;
    await this.change(tx, row, input.expectedVersion, { validTo: validFrom });
    const { code, label, kind, unit, dependants, validTo } = row;
    const { identifiers } = await tx.insert(LegalParameter, {
      code,
      label,
      kind,
      unit,
      dependants,
      value,
      validFrom,
      validTo,
      source,
      ...confirmed,
      replacesId: row.id,
    });
    return identifiers[0]!['id'] as string;
  }

  private async change(
    tx: EntityManager,
    { id, version }: LegalParameter,
    expectedVersion: number,
    change: Partial<Pick<LegalParameter, 'mark' | 'confirmedBy' | 'confirmedOn' | 'basis' | 'validTo'>>,
  ): Promise<void> {
    const { affected } = await tx.update(LegalParameter, { id, version: expectedVersion }, change);
    if (affected === 0)
      throw legalRuleErrors.CONFLICT({ field: 'expectedVersion', details: { currentVersion: version } });
  }
}
