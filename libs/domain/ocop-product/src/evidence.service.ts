import { leavesOf } from '@domain/ocop-criteria';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OcopDossier } from './dossier.entity';
import { DossierState } from './dossier.rules';
import { OcopEvidence, OcopEvidenceUse } from './evidence.entity';
import { OCOP_ERRORS } from './ocop.errors';
import type { AddOcopEvidence, CorrectOcopEvidence, DropOcopEvidence, UseOcopEvidence } from './ocop.inputs';
import { OCOP_FILE } from './ocop.permissions';
import { OcopProduct } from './ocop-product.entity';
import { lockProduct, requireInPlace } from './place';

/** Dossiers whose papers may still be chosen. */
const OPEN: ReadonlySet<DossierState> = new Set([
  DossierState.DRAFT,
  DossierState.SELF_ASSESSED,
  DossierState.RETURNED,
]);

/** Papers of a subject, and what they prove. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** A paper belongs to the subject of the product and serves all its products. */
  add(ask: Ask, { productId, reason, ...content }: AddOcopEvidence): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await requireInPlace(tx, OCOP_FILE, productId);
      const relations = { organisation: true, party: true, unit: true };
      const product = await tx.findOneOrFail(OcopProduct, { where: { id: productId }, relations });
      if (!product.organisation && !product.party) throw OCOP_ERRORS.OCOP_SUBJECT({ field: 'productId' });
      const { organisation, party, unit, communeId, provinceId } = product;
      const { identifiers } = await tx.insert(OcopEvidence, {
        ...content,
        organisation: organisation && { id: organisation.id },
        party: party && { id: party.id },
        unit: { id: unit.id },
        communeId,
        provinceId,
      });
      return this.reads.in(tx).one(OcopEvidence, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  correct(ask: Ask, { id, expectedVersion, reason, ...content }: CorrectOcopEvidence): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await tx.findOneBy(OcopEvidence, { id });
      if (!row) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
      const next = {
        title: content.title,
        number: content.number ?? null,
        issuer: content.issuer ?? null,
        issuedOn: content.issuedOn ?? null,
        expiresOn: content.expiresOn ?? null,
      };
      if ((Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === row[key]))
        throw OCOP_ERRORS.OCOP_UNCHANGED();
      const { affected } = await tx.update(OcopEvidence, { id, version: expectedVersion }, next);
      if (affected !== 1) throw OCOP_ERRORS.CONFLICT({ details: { currentVersion: row.version } });
      return this.reads.in(tx).one(OcopEvidence, ask, { id });
    });
  }

  /** @throws OCOP_PAPER_OF_OTHERS, OCOP_CRITERION, OCOP_FROZEN. */
  use(ask: Ask, { dossierId, evidenceId, criterion, reason }: UseOcopEvidence): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const dossier = await openDossier(tx, dossierId);
      const relations = { organisation: true, party: true };
      const paper = await tx.findOne(OcopEvidence, { where: { id: evidenceId }, relations });
      if (!paper) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'evidenceId' });
      const { organisation, party } = dossier.product;
      const isTheirs = paper.organisation ? paper.organisation.id === organisation?.id : paper.party?.id === party?.id;
      if (!isTheirs) throw OCOP_ERRORS.OCOP_PAPER_OF_OTHERS({ field: 'evidenceId' });
      const codes = dossier.criteriaSet
        ? leavesOf(dossier.criteriaSet.tree).map(({ leaf }) => leaf.code)
        : ['A', 'B', 'C'];
      if (!codes.includes(criterion)) throw OCOP_ERRORS.OCOP_CRITERION({ field: 'criterion' });
      const { identifiers } = await tx.insert(OcopEvidenceUse, {
        dossier: { id: dossierId },
        evidence: { id: evidenceId },
        criterion,
      });
      return this.reads.in(tx).one(OcopEvidenceUse, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  drop(ask: Ask, { id, expectedVersion, reason }: DropOcopEvidence): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await tx.findOne(OcopEvidenceUse, { where: { id }, relations: { dossier: true } });
      if (!row) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
      await openDossier(tx, row.dossier.id);
      const dropped = await this.reads.in(tx).one(OcopEvidenceUse, ask, { id });
      const { affected } = await tx.delete(OcopEvidenceUse, { id, version: expectedVersion });
      if (affected !== 1) throw OCOP_ERRORS.CONFLICT({ details: { currentVersion: row.version } });
      return dropped;
    });
  }
}

async function openDossier(tx: EntityManager, id: string): Promise<OcopDossier> {
  const relations = { product: { organisation: true, party: true }, criteriaSet: true };
  const found = await tx.findOne(OcopDossier, { where: { id }, relations: { product: true } });
  if (!found) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'dossierId' });
  await lockProduct(tx, found.product.id);
  await requireInPlace(tx, OCOP_FILE, found.product.id);
  const dossier = await tx.findOneOrFail(OcopDossier, { where: { id }, relations });
  if (!OPEN.has(dossier.state)) throw OCOP_ERRORS.OCOP_FROZEN({ field: 'dossierId' });
  return dossier;
}
