import { FindingService, lockOrganisation, Organisation, OrganisationKind } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { FIGURE_ERRORS } from './annual-figure.errors';
import { GovernanceModel, type RecordGovernanceModel } from './governance-model.entity';

/** Records which model a general meeting has decided on; the one before ends on that day. */
@Injectable()
export class GovernanceModelService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly findings: FindingService,
  ) {}

  /**
   * A decision of an earlier day than the last one corrects history: it holds until the next.
   * @throws ORGANISATION_NOT_FOUND, NO_GOVERNANCE_MODEL, MODEL_IN_FUTURE, MODEL_UNCHANGED.
   */
  record(ask: Ask, input: RecordGovernanceModel): Promise<unknown> {
    const { organisationId: id, model, decidedOn } = input;
    if (decidedOn > today()) throw FIGURE_ERRORS.MODEL_IN_FUTURE({ field: 'decidedOn' });
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await lockOrganisation(tx, id);
      const organisation = await tx.findOneBy(Organisation, { id });
      if (!organisation) throw FIGURE_ERRORS.ORGANISATION_NOT_FOUND();
      if (!WITH_MODEL.has(organisation.kind)) throw FIGURE_ERRORS.NO_GOVERNANCE_MODEL({ field: 'organisationId' });
      const known = await tx.find(GovernanceModel, {
        where: { organisation: { id } },
        order: { validFrom: 'ASC' },
      });
      const current = known.findLast(({ validFrom }) => validFrom <= decidedOn);
      const next = known.find(({ validFrom }) => validFrom > decidedOn);
      if (current?.model === model) throw FIGURE_ERRORS.MODEL_UNCHANGED({ field: 'model' });
      const said = { model, basis: input.basis ?? null };
      if (current?.validFrom === decidedOn) await tx.update(GovernanceModel, { id: current.id }, said);
      else {
        if (current) await tx.update(GovernanceModel, { id: current.id }, { validTo: decidedOn });
        const validTo = next?.validFrom ?? null;
        await tx.insert(GovernanceModel, { ...said, organisation: { id }, validFrom: decidedOn, validTo });
      }
      await this.findings.refresh(tx, [id]);
      return this.reads.in(tx).one(Organisation, ask, { id });
    });
  }
}

/* A credit fund is governed by the law on credit institutions, a group by its contract. */
const WITH_MODEL: ReadonlySet<string> = new Set([OrganisationKind.COOPERATIVE, OrganisationKind.COOPERATIVE_UNION]);
