import { FindingService } from '@domain/co-op';
import type { Ask, Permission } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CertificateState, isInForce, stateOn } from './certificate.rules';
import { putCertificates, settle } from './certificate.writing';
import { OcopLaw } from './ocop-law';
import { OCOP_ERRORS } from './ocop.errors';
import type {
  ConcludeOnOcopCertificate,
  DropOcopConclusion,
  RecordOcopCertificate,
  RecordOcopNotice,
  RevokeOcopCertificate,
} from './ocop.inputs';
import { OCOP_CHECK, OCOP_DECIDE } from './ocop.permissions';
import { OcopCertificate, OcopExpiryNotice } from './ocop-product.entity';
import { lockProduct, requireInPlace } from './place';
import { RevocationNotices } from './revocation-notices.job';

/** Recognitions: written, taken over by a later one, taken back. */
@Injectable()
export class CertificateService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly law: OcopLaw,
    private readonly findings: FindingService,
    private readonly revocations: RevocationNotices,
  ) {}

  /** A decision we are told of: kept as told, with what is wrong by the law of its day beside it. */
  record(ask: Ask, { productId, reason, ...input }: RecordOcopCertificate): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockProduct(tx, productId);
      await requireInPlace(tx, OCOP_DECIDE, productId);
      const decisionOn = input.decisionOn ?? null;
      if (decisionOn !== null && (decisionOn > today() || Number(decisionOn.slice(0, 4)) !== input.decisionYear))
        throw OCOP_ERRORS.OCOP_FUTURE({ field: 'decisionOn' });
      if (input.decisionYear > Number(today().slice(0, 4))) throw OCOP_ERRORS.OCOP_FUTURE({ field: 'decisionYear' });
      const told = {
        ...input,
        productId,
        decisionOn,
        score: input.score ?? null,
        decisionNumber: input.decisionNumber ?? null,
        issuedBy: input.issuedBy ?? null,
        authority: input.authority ?? null,
        isOwn: false,
      };
      const [id] = await putCertificates(tx, this.law, [told]);
      await this.refreshFindings(tx, productId);
      return this.reads.in(tx).one(OcopCertificate, ask, { id });
    });
  }

  /** One of the six grounds. @throws OCOP_ENDED for a certificate that has ended already. */
  revoke(ask: Ask, { id, expectedVersion, reason, ground, decisionNumber, revokedOn }: RevokeOcopCertificate) {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await this.held(tx, id, expectedVersion, OCOP_DECIDE);
      if (revokedOn > today() || revokedOn < row.countedFrom) throw OCOP_ERRORS.OCOP_FUTURE({ field: 'revokedOn' });
      const state = stateOn(row, revokedOn);
      if (!isInForce(state) && state !== CertificateState.UNKNOWN) throw OCOP_ERRORS.OCOP_ENDED({ field: 'id' });
      await tx.update(
        OcopCertificate,
        { id },
        { revokedOn, revocationGround: ground, revocationNumber: decisionNumber },
      );
      await settle(tx, [row.product.id]);
      await this.refreshFindings(tx, row.product.id);
      return this.reads.in(tx).one(OcopCertificate, ask, { id });
    });
  }

  /**
   * A conclusion, or the commune's word that production has stopped: from its day the authority has the time of the parameter to
   * revoke (Art. 8). The province is told at once.
   * @throws OCOP_ENDED, OCOP_FUTURE, OCOP_CONCLUDED.
   */
  conclude(ask: Ask, { id, expectedVersion, reason, ground, ...told }: ConcludeOnOcopCertificate): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await this.held(tx, id, expectedVersion, OCOP_CHECK);
      if (row.concludedOn !== null) throw OCOP_ERRORS.OCOP_CONCLUDED({ field: 'id' });
      if (told.concludedOn > today() || told.concludedOn < row.countedFrom)
        throw OCOP_ERRORS.OCOP_FUTURE({ field: 'concludedOn' });
      const state = stateOn(row, today());
      if (!isInForce(state) && state !== CertificateState.UNKNOWN) throw OCOP_ERRORS.OCOP_ENDED({ field: 'id' });
      const revocationDueOn = await this.law.revocationDue(tx, told.concludedOn);
      await tx.update(OcopCertificate, { id }, { ...told, concludedGround: ground, revocationDueOn });
      await this.refreshFindings(tx, row.product.id);
      await this.revocations.tell(tx, id, ask.actor.id);
      return this.reads.in(tx).one(OcopCertificate, ask, { id });
    });
  }

  /** A conclusion that does not stand any more. @throws OCOP_NOT_CONCLUDED where there is none, or it was acted on. */
  dropConclusion(ask: Ask, { id, expectedVersion, reason }: DropOcopConclusion): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await this.held(tx, id, expectedVersion, OCOP_DECIDE);
      if (row.concludedOn === null || row.revokedOn !== null) throw OCOP_ERRORS.OCOP_NOT_CONCLUDED({ field: 'id' });
      const none = { concludedOn: null, concludedGround: null, conclusion: null, revocationDueOn: null };
      await tx.update(OcopCertificate, { id }, none);
      await this.refreshFindings(tx, row.product.id);
      return this.reads.in(tx).one(OcopCertificate, ask, { id });
    });
  }

  /** Proof that the holder was told. */
  recordNotice(ask: Ask, { id, expectedVersion, reason, sentOn, proof }: RecordOcopNotice): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await tx.findOne(OcopExpiryNotice, { where: { id }, relations: { certificate: { product: true } } });
      if (!row) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
      await requireInPlace(tx, OCOP_CHECK, row.certificate.product.id);
      if (sentOn > today()) throw OCOP_ERRORS.OCOP_FUTURE({ field: 'sentOn' });
      const change = { sentOn, proof, sentBy: ask.actor.name };
      const { affected } = await tx.update(OcopExpiryNotice, { id, version: expectedVersion }, change);
      if (affected !== 1) throw OCOP_ERRORS.CONFLICT({ details: { currentVersion: row.version } });
      return this.reads.in(tx).one(OcopExpiryNotice, ask, { id });
    });
  }

  /* What a decision breaks is a finding of the organisation whose product it is, until it no longer counts. */
  private async refreshFindings(tx: EntityManager, productId: string): Promise<void> {
    const [row] = (await tx.query('SELECT organisation_id AS id FROM ocop_product WHERE id = $1', [productId])) as {
      id: string | null;
    }[];
    if (row?.id) await this.findings.refresh(tx, [row.id]);
  }

  private async held(
    tx: EntityManager,
    id: string,
    expectedVersion: number,
    permission: Permission,
  ): Promise<OcopCertificate> {
    const seen = await tx.findOne(OcopCertificate, { where: { id }, relations: { product: true } });
    if (!seen) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
    await lockProduct(tx, seen.product.id);
    await requireInPlace(tx, permission, seen.product.id);
    const row = await tx.findOneOrFail(OcopCertificate, { where: { id }, relations: { product: true } });
    if (row.version !== expectedVersion) throw OCOP_ERRORS.CONFLICT({ details: { currentVersion: row.version } });
    return row;
  }
}
