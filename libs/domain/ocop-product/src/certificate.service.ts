import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CertificateState, isInForce, stateOn } from './certificate.rules';
import { type Decision, OcopLaw } from './ocop-law';
import { OCOP_ERRORS } from './ocop.errors';
import type { RecordOcopCertificate, RecordOcopNotice, RevokeOcopCertificate } from './ocop.inputs';
import { OCOP_CHECK, OCOP_DECIDE } from './ocop.permissions';
import { OcopCertificate, OcopExpiryNotice, OcopProduct } from './ocop-product.entity';
import { lockProduct, requireInPlace } from './place';

/** A decision to be kept with its product. */
export interface NewCertificate extends Decision {
  productId: string;
  score: number | null;
  decisionNumber: string | null;
  issuedBy: string | null;
  isOwn: boolean;
  source: string | null;
  note?: string | null;
}

/** Recognitions: written, taken over by a later one, taken back. */
@Injectable()
export class CertificateService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly law: OcopLaw,
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
      const id = await this.put(tx, {
        ...input,
        productId,
        decisionOn,
        score: input.score ?? null,
        decisionNumber: input.decisionNumber ?? null,
        issuedBy: input.issuedBy ?? null,
        authority: input.authority ?? null,
        isOwn: false,
      });
      return this.reads.in(tx).one(OcopCertificate, ask, { id });
    });
  }

  /** Writes a certificate; the one before it gives way, the product shows the new rank, its notices are foreseen. */
  async put(tx: EntityManager, { productId, note = null, ...decision }: NewCertificate): Promise<string> {
    const dates = await this.law.dates(tx, decision.decisionOn, decision.decisionYear);
    const breach = await this.law.breach(tx, decision);
    const id = await newId(tx);
    await tx.insert(OcopCertificate, {
      ...decision,
      ...dates,
      id,
      note,
      breach,
      product: { id: productId },
      graceUntil: null,
      supersededOn: null,
      revokedOn: null,
      revocationGround: null,
      revocationNumber: null,
    });
    await settle(tx, productId);
    if (dates.expiresOn) {
      const notices = await this.law.notices(tx, dates.expiresOn, today());
      await tx.insert(
        OcopExpiryNotice,
        notices.map((one) => ({ ...one, certificate: { id }, toldCount: 0 })),
      );
    }
    return id;
  }

  /** One of the six grounds. @throws OCOP_ENDED for a certificate that has ended already. */
  revoke(ask: Ask, { id, expectedVersion, reason, ground, decisionNumber, revokedOn }: RevokeOcopCertificate) {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await this.held(tx, id, expectedVersion);
      if (revokedOn > today() || revokedOn < row.countedFrom) throw OCOP_ERRORS.OCOP_FUTURE({ field: 'revokedOn' });
      const state = stateOn(row, revokedOn);
      if (!isInForce(state) && state !== CertificateState.UNKNOWN) throw OCOP_ERRORS.OCOP_ENDED({ field: 'id' });
      await tx.update(
        OcopCertificate,
        { id },
        { revokedOn, revocationGround: ground, revocationNumber: decisionNumber },
      );
      await settle(tx, row.product.id);
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

  private async held(tx: EntityManager, id: string, expectedVersion: number): Promise<OcopCertificate> {
    const seen = await tx.findOne(OcopCertificate, { where: { id }, relations: { product: true } });
    if (!seen) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
    await lockProduct(tx, seen.product.id);
    await requireInPlace(tx, OCOP_DECIDE, seen.product.id);
    const row = await tx.findOneOrFail(OcopCertificate, { where: { id }, relations: { product: true } });
    if (row.version !== expectedVersion) throw OCOP_ERRORS.CONFLICT({ details: { currentVersion: row.version } });
    return row;
  }
}

/**
 * Puts the certificates of a product in order after one was written or taken back: each gives way to the next one from
 * that one's day on, and the product shows the latest that was not revoked.
 */
export async function settle(tx: EntityManager, productId: string): Promise<void> {
  await tx.query(
    `UPDATE ocop_certificate c SET superseded_on = n.next FROM (
       SELECT id, lead(counted_from) OVER (ORDER BY counted_from, id) AS next
       FROM ocop_certificate WHERE product_id = $1 AND revoked_on IS NULL) n
     WHERE n.id = c.id AND c.superseded_on IS DISTINCT FROM n.next`,
    [productId],
  );
  const [last] = (await tx.query(
    `SELECT stars, coalesce(grace_until, expires_on)::text AS "expiresOn" FROM ocop_certificate
     WHERE product_id = $1 AND revoked_on IS NULL ORDER BY counted_from DESC, id DESC LIMIT 1`,
    [productId],
  )) as { stars: number; expiresOn: string | null }[];
  const next = { stars: last?.stars ?? null, expiresOn: last?.expiresOn ?? null };
  const row = await tx.findOneByOrFail(OcopProduct, { id: productId });
  if (row.stars !== next.stars || row.expiresOn !== next.expiresOn)
    await tx.update(OcopProduct, { id: productId }, next);
}
