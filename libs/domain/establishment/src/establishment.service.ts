import type { Organisation } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { Injectable } from '@nestjs/common';
import { Establishment } from './establishment.entity';
import { ESTABLISHMENT_ERRORS } from './establishment.errors';
import type { CorrectEstablishment, EndRecord, OpenEstablishment } from './establishment.inputs';
import { codeFault, EstablishmentSource } from './establishment.rules';
import { endOf, loadRecord, lockedOrganisation, refuseSame, refuseTerm } from './term-record';

/** Branches, offices, locations, as far as the registry has not spoken of them. */
@Injectable()
export class EstablishmentService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** @throws ESTABLISHMENT_CODE, ESTABLISHMENT_PARENT, ESTABLISHMENT_HELD, TERM_FUTURE, TERM_ORDER. */
  open(ask: Ask, { organisationId, reason, ...input }: OpenEstablishment): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const content = checked(await lockedOrganisation(tx, organisationId), input);
      const { identifiers } = await tx.insert(Establishment, {
        ...content,
        unit: { id: input.unitId },
        organisation: { id: organisationId },
        source: EstablishmentSource.OFFICE,
      });
      return this.reads.in(tx).one(Establishment, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  /** @throws ESTABLISHMENT_OWNED for what the registry has stated. */
  correct(ask: Ask, { id, expectedVersion, reason, ...input }: CorrectEstablishment): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { row, organisation } = await loadRecord(tx, Establishment, id, expectedVersion);
      refuseOwned(row);
      const content = checked(organisation, input);
      refuseSame(row, { ...content, unit: input.unitId });
      await tx.update(Establishment, { id }, { ...content, unit: { id: input.unitId } });
      return this.reads.in(tx).one(Establishment, ask, { id });
    });
  }

  close(ask: Ask, { id, expectedVersion, endsOn, reason }: EndRecord): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { row } = await loadRecord(tx, Establishment, id, expectedVersion);
      refuseOwned(row);
      await tx.update(Establishment, { id }, endOf(row, endsOn));
      return this.reads.in(tx).one(Establishment, ask, { id });
    });
  }
}

function refuseOwned({ source }: Establishment): void {
  if (source !== EstablishmentSource.OFFICE) throw ESTABLISHMENT_ERRORS.ESTABLISHMENT_OWNED({ field: 'id' });
}

type Content = Omit<OpenEstablishment, 'organisationId' | 'reason'>;

function checked(organisation: Organisation, { unitId: _unitId, ...input }: Content) {
  const { code = null, addressLine = null, headName = null, validTo = null } = input;
  const content = { ...input, code, addressLine, headName, validTo };
  refuseTerm(content);
  const fault = codeFault(content.kind, code, organisation.code);
  if (fault) throw ESTABLISHMENT_ERRORS[fault]({ field: 'code' });
  return content;
}
