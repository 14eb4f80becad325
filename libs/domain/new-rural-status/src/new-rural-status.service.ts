import { AdminUnit } from '@domain/admin-unit';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NEW_RURAL_WRITE, NewRuralRecognition } from './new-rural-status.entity';
import { NEW_RURAL_ERRORS } from './new-rural-status.errors';
import type { CorrectNewRural, RecogniseNewRural, RemoveNewRural, RevokeNewRural } from './new-rural-status.inputs';
import { dayFault } from './new-rural-status.rules';

/** Writes down decisions of others on communes; nobody else writes the table. */
@Injectable()
export class NewRuralStatusService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** @throws NEW_RURAL_NOT_COMMUNE, NEW_RURAL_UNIT_OUTSIDE, NEW_RURAL_ALREADY and those of `dayFault`. */
  recognise(ask: Ask, { unitId, reason, validFrom, ...text }: RecogniseNewRural): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const unit = await tx.findOneBy(AdminUnit, { id: unitId });
      if (!unit) throw NEW_RURAL_ERRORS.NEW_RURAL_UNIT_DAY({ field: 'unitId' });
      if (unit.level !== 'COMMUNE') throw NEW_RURAL_ERRORS.NEW_RURAL_NOT_COMMUNE({ field: 'unitId' });
      const from = validFrom ?? text.decisionOn;
      refuseDays(unit, text.decisionOn, from);
      await requireInScope(tx, unitId);
      const row = { ...text, documentReference: text.documentReference ?? null, unit: { id: unitId }, validFrom: from };
      const { identifiers } = await tx.insert(NewRuralRecognition, { ...row, validTo: null });
      return this.reads.in(tx).one(NewRuralRecognition, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  /** @throws NEW_RURAL_UNCHANGED, CONFLICT and those of `dayFault`. */
  correct(ask: Ask, { id, expectedVersion, reason, validFrom, ...text }: CorrectNewRural): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await load(tx, id, expectedVersion);
      const next = {
        ...text,
        documentReference: text.documentReference ?? null,
        validFrom: validFrom ?? text.decisionOn,
      };
      refuseDays(row.unit, next.decisionOn, next.validFrom);
      if (row.validTo !== null && next.validFrom >= row.validTo)
        throw NEW_RURAL_ERRORS.NEW_RURAL_END_DAY({ field: 'validFrom' });
      const same = (Object.keys(next) as (keyof typeof next)[]).every((key) => (next[key] ?? null) === row[key]);
      if (same) throw NEW_RURAL_ERRORS.NEW_RURAL_UNCHANGED();
      await change(tx, row, next);
      return this.reads.in(tx).one(NewRuralRecognition, ask, { id });
    });
  }

  /** The recognition ends on the day the decision says; the row keeps both decisions. */
  revoke(ask: Ask, { id, expectedVersion, reason, endsOn, ...revocation }: RevokeNewRural): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await load(tx, id, expectedVersion);
      if (row.validTo !== null) throw NEW_RURAL_ERRORS.NEW_RURAL_ENDED({ field: 'id' });
      if (revocation.revocationOn > today()) throw NEW_RURAL_ERRORS.NEW_RURAL_FUTURE({ field: 'revocationOn' });
      const validTo = endsOn ?? revocation.revocationOn;
      if (validTo <= row.validFrom) throw NEW_RURAL_ERRORS.NEW_RURAL_END_DAY({ field: 'endsOn' });
      await change(tx, row, { ...revocation, validTo });
      return this.reads.in(tx).one(NewRuralRecognition, ask, { id });
    });
  }

  remove(ask: Ask, { id, expectedVersion, reason }: RemoveNewRural): Promise<boolean> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await load(tx, id, expectedVersion);
      await tx.delete(NewRuralRecognition, { id: row.id });
      return true;
    });
  }
}

/* Locked, so that of two who saw the same version the second finds the next one. */
async function load(tx: EntityManager, id: string, expectedVersion: number): Promise<NewRuralRecognition> {
  const locked = await tx.findOne(NewRuralRecognition, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!locked) throw NEW_RURAL_ERRORS.NEW_RURAL_NOT_FOUND({ field: 'id' });
  const row = await tx.findOneOrFail(NewRuralRecognition, { where: { id }, relations: { unit: true } });
  await requireInScope(tx, row.unit.id);
  if (row.version !== expectedVersion)
    throw NEW_RURAL_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
  return row;
}

async function change(tx: EntityManager, { id }: NewRuralRecognition, next: Partial<NewRuralRecognition>) {
  await tx.update(NewRuralRecognition, { id }, next);
}

function refuseDays(unit: AdminUnit, decisionOn: IsoDate, validFrom: IsoDate): void {
  const fault = dayFault(unit, { decisionOn, validFrom }, today());
  const field = fault === 'NEW_RURAL_FUTURE' ? 'decisionOn' : fault === 'NEW_RURAL_UNIT_DAY' ? 'unitId' : 'validFrom';
  if (fault) throw NEW_RURAL_ERRORS[fault]({ field });
}

/* Units are open to everyone, so a row of one says nothing of who may write about it: the unit's place of today does. */
async function requireInScope(tx: EntityManager, unitId: string): Promise<void> {
  const [row] = (await tx.query('SELECT register_unit_in_scope($1, $2) AS inside', [NEW_RURAL_WRITE.code, unitId])) as [
    { inside: boolean },
  ];
  if (!row.inside) throw NEW_RURAL_ERRORS.NEW_RURAL_UNIT_OUTSIDE({ field: 'unitId' });
}
