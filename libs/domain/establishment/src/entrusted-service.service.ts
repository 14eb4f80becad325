import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { Injectable } from '@nestjs/common';
import { EntrustedService } from './entrusted-service.entity';
import type { CorrectEntrustedService, EndRecord, EntrustService } from './establishment.inputs';
import { endOf, loadRecord, lockedOrganisation, refuseSame, refuseTerm } from './term-record';

/** Public services that State bodies have entrusted to organisations. */
@Injectable()
export class EntrustedServiceService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** @throws SERVICE_HELD, TERM_FUTURE, TERM_ORDER. */
  entrust(ask: Ask, { organisationId, reason, ...input }: EntrustService): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockedOrganisation(tx, organisationId);
      const { identifiers } = await tx.insert(EntrustedService, {
        ...checked(input),
        unit: { id: input.unitId },
        organisation: { id: organisationId },
      });
      return this.reads.in(tx).one(EntrustedService, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  correct(ask: Ask, { id, expectedVersion, reason, ...input }: CorrectEntrustedService): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { row } = await loadRecord(tx, EntrustedService, id, expectedVersion);
      const content = checked(input);
      refuseSame(row, { ...content, unit: input.unitId });
      await tx.update(EntrustedService, { id }, { ...content, unit: { id: input.unitId } });
      return this.reads.in(tx).one(EntrustedService, ask, { id });
    });
  }

  end(ask: Ask, { id, expectedVersion, endsOn, reason }: EndRecord): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { row } = await loadRecord(tx, EntrustedService, id, expectedVersion);
      await tx.update(EntrustedService, { id }, endOf(row, endsOn));
      return this.reads.in(tx).one(EntrustedService, ask, { id });
    });
  }
}

function checked({ unitId: _unitId, ...input }: Omit<EntrustService, 'organisationId' | 'reason'>) {
  const { content = null, amount = null, validTo = null } = input;
  const next = { ...input, content, amount, validTo };
  refuseTerm(next);
  return next;
}
