import { Database } from '@platform/database';
import { type Actor, type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OCOP_CRITERIA_ERRORS } from './ocop-criteria.errors';
import type { OcopOutcomeQuestion, OcopScoring } from './ocop-criteria.inputs';
import { type Outcome, outcomeOf, outcomeOfParts, partFault, scoringFault } from './ocop-criteria.rules';
import { OcopCriteriaService } from './ocop-criteria.service';

/** Scores what somebody has put down, by the criteria set of the sheet or by the parts alone. */
@Injectable()
export class ScoringService {
  constructor(
    private readonly db: Database,
    private readonly criteria: OcopCriteriaService,
  ) {}

  /** What a sheet would give; nothing is kept. */
  ask(actor: Actor, { criteriaSetId, ...scoring }: OcopOutcomeQuestion): Promise<Outcome> {
    return this.db.write(actor, { reason: 'Tính kết quả phiếu chấm OCOP' }, (tx) =>
      this.outcome(tx, criteriaSetId ?? null, scoring, today()),
    );
  }

  /**
   * @param day on which the law is asked: bands, and part totals where there is no criteria set
   * @throws OCOP_SCORING at the criterion or part that cannot stand so
   */
  async outcome(
    tx: EntityManager,
    criteriaSetId: string | null,
    { choices, parts, disqualifiers, eliminations }: OcopScoring,
    day: IsoDate,
  ): Promise<Outcome> {
    const { bands, totals } = await this.criteria.lawOn(day, tx);
    if (criteriaSetId === null) {
      const points = parts ?? {};
      const fault = partFault(points, totals);
      if (fault !== null) throw OCOP_CRITERIA_ERRORS.OCOP_SCORING({ details: { fault: 'PART', code: fault } });
      return outcomeOfParts(points, bands);
    }
    const tree = await this.criteria.treeOf(tx, criteriaSetId);
    const scoring = {
      choices: choices ?? {},
      disqualifiers: disqualifiers ?? [],
      eliminations: eliminations ?? [],
    };
    const fault = scoringFault(tree, scoring);
    if (fault) throw OCOP_CRITERIA_ERRORS.OCOP_SCORING({ details: { ...fault } });
    return outcomeOf(tree, scoring, bands);
  }
}
