import { lockOrganisation, Organisation } from '@domain/co-op';
import { LegalRules } from '@domain/legal-rule';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TechnologyAdoption, TechnologyItem } from './technology-adoption.entity';
import { TECHNOLOGY_ERRORS } from './technology-adoption.errors';
import type {
  CorrectTechnology,
  EndTechnology,
  RecordTechnology,
  VerifyTechnology,
} from './technology-adoption.inputs';
import { HIGH_TECH_DEFINITION, VALIDITY_MONTHS } from './technology-adoption.parameters';
import { periodFault, validUntil, Verdict, verifyFault } from './technology-adoption.rules';

/** What organisations use, and the checking of it. */
@Injectable()
export class TechnologyAdoptionService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly rules: LegalRules,
  ) {}

  /** @throws TECHNOLOGY_HELD where the item is recorded for that time already, and those of `periodFault`. */
  record(ask: Ask, { organisationId, itemId, reason, ...content }: RecordTechnology): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockOrganisation(tx, organisationId);
      if (!(await tx.existsBy(Organisation, { id: organisationId })))
        throw TECHNOLOGY_ERRORS.TECHNOLOGY_ORGANISATION({ field: 'organisationId' });
      const item = await tx.findOneBy(TechnologyItem, { id: itemId });
      if (!item) throw TECHNOLOGY_ERRORS.TECHNOLOGY_ITEM_NOT_FOUND({ field: 'itemId' });
      if (!item.offered) throw TECHNOLOGY_ERRORS.TECHNOLOGY_ITEM_CLOSED({ field: 'itemId' });
      const { identifiers } = await tx.insert(TechnologyAdoption, {
        ...checkedDays(content),
        organisation: { id: organisationId },
        item: { id: itemId },
        kind: item.kind,
        recorderId: ask.actor.id,
        correctorId: null,
        verdict: Verdict.PENDING,
      });
      return this.reads.in(tx).one(TechnologyAdoption, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  /** The evidence is another one now: what was verified before is to be verified anew, by somebody else. */
  correct(ask: Ask, { id, expectedVersion, reason, ...content }: CorrectTechnology): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await load(tx, id, expectedVersion);
      const next = checkedDays(content);
      if ((Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === row[key]))
        throw TECHNOLOGY_ERRORS.TECHNOLOGY_UNCHANGED();
      await tx.update(TechnologyAdoption, { id }, { ...next, ...UNVERIFIED, correctorId: ask.actor.id });
      return this.reads.in(tx).one(TechnologyAdoption, ask, { id });
    });
  }

  /** @throws TECHNOLOGY_FOUR_EYES, TECHNOLOGY_SETTLED, TECHNOLOGY_VERIFIED_DAY, TECHNOLOGY_PERIOD. */
  verify(ask: Ask, { id, expectedVersion, confirmed, verifiedOn, ...input }: VerifyTechnology): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const row = await load(tx, id, expectedVersion);
      const fault = verifyFault(row, ask.actor.id);
      if (fault) throw TECHNOLOGY_ERRORS[fault]({ field: 'id' });
      if (verifiedOn > today() || verifiedOn < row.foundOn)
        throw TECHNOLOGY_ERRORS.TECHNOLOGY_VERIFIED_DAY({ field: 'verifiedOn' });
      const law = await this.rules.at(verifiedOn, tx);
      const stated = input.validTo ?? row.validTo;
      const validTo = confirmed ? validUntil(verifiedOn, law.number(VALIDITY_MONTHS), stated) : row.validTo;
      if (validTo !== null && validTo <= row.validFrom) throw TECHNOLOGY_ERRORS.TECHNOLOGY_PERIOD({ field: 'validTo' });
      const used = row.kind === 'HIGH_TECH' ? law.used(HIGH_TECH_DEFINITION) : null;
      const verification = {
        verdict: confirmed ? Verdict.VERIFIED : Verdict.REFUSED,
        verifierId: ask.actor.id,
        verifiedBy: ask.actor.name,
        verifiedOn,
        verdictNote: input.verdictNote ?? null,
        definitionId: used?.id ?? null,
        definitionVersion: used?.version ?? null,
      };
      await tx.update(TechnologyAdoption, { id }, { ...verification, validTo });
      return this.reads.in(tx).one(TechnologyAdoption, ask, { id });
    });
  }

  /** Ends the use; what was verified of the time before stays verified. */
  end(ask: Ask, { id, expectedVersion, endsOn, reason }: EndTechnology): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await load(tx, id, expectedVersion);
      if (endsOn <= row.validFrom) throw TECHNOLOGY_ERRORS.TECHNOLOGY_PERIOD({ field: 'endsOn' });
      if (row.validTo !== null && row.validTo <= endsOn)
        throw TECHNOLOGY_ERRORS.TECHNOLOGY_UNCHANGED({ field: 'endsOn' });
      await tx.update(TechnologyAdoption, { id }, { validTo: endsOn });
      return this.reads.in(tx).one(TechnologyAdoption, ask, { id });
    });
  }
}

const UNVERIFIED = {
  verdict: Verdict.PENDING,
  verifierId: null,
  verifiedBy: null,
  verifiedOn: null,
  verdictNote: null,
  definitionId: null,
  definitionVersion: null,
} as const;

type Content = Pick<RecordTechnology, 'evidence' | 'foundOn' | 'foundBy' | 'validFrom' | 'validTo'>;

function checkedDays({ evidence, foundOn, foundBy, validFrom, validTo = null }: Content) {
  const next = { evidence, foundOn, foundBy, validFrom: validFrom ?? foundOn, validTo };
  const fault = periodFault(next, today());
  if (fault) throw TECHNOLOGY_ERRORS[fault]({ field: fault === 'TECHNOLOGY_PERIOD' ? 'validTo' : 'foundOn' });
  return next;
}

/* The organisation is locked first, as by every act on it; then nobody changes the row under this one. */
async function load(tx: EntityManager, id: string, expectedVersion: number): Promise<TechnologyAdoption> {
  const seen = await tx.findOne(TechnologyAdoption, { where: { id }, relations: { organisation: true } });
  if (!seen) throw TECHNOLOGY_ERRORS.TECHNOLOGY_NOT_FOUND({ field: 'id' });
  await lockOrganisation(tx, seen.organisation.id);
  const row = await tx.findOneByOrFail(TechnologyAdoption, { id });
  if (row.version !== expectedVersion)
    throw TECHNOLOGY_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
  return row;
}
