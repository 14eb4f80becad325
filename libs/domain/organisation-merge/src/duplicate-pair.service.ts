import { duplicatePoints, type OrganisationFollower } from '@domain/co-op';
import { LegalRules, type LegalRulesOfDay } from '@domain/legal-rule';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DuplicatePair } from './duplicate-pair.entity';
import type { DismissDuplicate } from './duplicate-pair.inputs';
import { PairState } from './duplicate-pair.words';
import { MERGE_ERRORS } from './organisation-merge.errors';

/** Organisations looked at in one statement of the nightly round. */
const SLICE = 2_000;

/** The work list of pairs that look like one organisation: kept by the register, judged by a person. */
@Injectable()
export class DuplicatePairService implements OrganisationFollower {
  readonly name = 'duplicate-pairs';

  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly rules: LegalRules,
  ) {}

  /** Opens the pairs these organisations are part of now, and closes those that look alike no more. */
  async follow(tx: EntityManager, organisationIds: readonly string[], law: LegalRulesOfDay): Promise<void> {
    const points = duplicatePoints(law);
    if (points === null) return;
    await tx.query('SELECT duplicate_pairs_refresh($1::uuid[], $2::jsonb, $3)', [organisationIds, points, law.on]);
  }

  /** The whole register, one slice after the other; what nobody wrote may look alike since the points changed. */
  async followAll(tx: EntityManager): Promise<number> {
    const law = await this.rules.at(today(), tx);
    const ids = ((await tx.query('SELECT id FROM organisation ORDER BY id')) as { id: string }[]).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += SLICE) await this.follow(tx, ids.slice(at, at + SLICE), law);
    return ids.length;
  }

  /** @throws PAIR_NOT_OPEN, CONFLICT with the current version. */
  dismiss(ask: Ask, { id, expectedVersion, reason }: DismissDuplicate): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const pair = await tx.findOne(DuplicatePair, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!pair) throw MERGE_ERRORS.PAIR_NOT_FOUND({ field: 'id' });
      if (pair.version !== expectedVersion)
        throw MERGE_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: pair.version } });
      if (pair.state !== PairState.OPEN) throw MERGE_ERRORS.PAIR_NOT_OPEN({ field: 'id' });
      await tx.update(DuplicatePair, { id }, { state: PairState.DISMISSED, judgedOn: today(), judgement: reason });
      return this.reads.in(tx).one(DuplicatePair, ask, { id });
    });
  }
}
