import { type OcopScoring, OcopCriteriaService, ScoringService } from '@domain/ocop-criteria';
import type { Ask, Permission } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { type Actor, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addWorkingDays, graceOf, reRankingWindow } from './certificate.rules';
import { putCertificates, settle } from './certificate.writing';
import { OcopDossier, type SheetContent } from './dossier.entity';
import { afterAct, decisionFault, DossierAct, isOwnWork } from './dossier.rules';
import { OcopLaw } from './ocop-law';
import { OCOP_ERRORS } from './ocop.errors';
import type {
  ActOnOcopDossier,
  AppraiseOcopDossier,
  AssessOcopDossier,
  CheckOcopDossier,
  ForwardOcopDossier,
  OpenOcopDossier,
  RecogniseOcopDossier,
} from './dossier.inputs';
import { OCOP_APPRAISE, OCOP_CHECK, OCOP_DECIDE, OCOP_FILE } from './ocop.permissions';
import { OcopCertificate, OcopProduct } from './ocop-product.entity';
import { lockProduct, requireInPlace } from './place';
import { prefilled } from './prefill';

type Change = Partial<Omit<OcopDossier, 'id' | 'version' | 'product' | 'criteriaSet'>>;

/** A dossier between the subject, the commune, the province and the centre. The council is `CouncilService`. */
@Injectable()
export class DossierService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly criteria: OcopCriteriaService,
    private readonly scoring: ScoringService,
    private readonly law: OcopLaw,
  ) {}

  /** Opens with the criteria of the day, which it keeps for ever. @throws OCOP_DOSSIER_SET, _KIND, _PENDING. */
  open(ask: Ask, { productId, kind, reason }: OpenOcopDossier): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockProduct(tx, productId);
      await requireInPlace(tx, OCOP_FILE, productId);
      const product = await tx.findOneOrFail(OcopProduct, {
        where: { id: productId },
        relations: { organisation: true },
      });
      if (product.setNumber === null) throw OCOP_ERRORS.OCOP_DOSSIER_SET({ field: 'productId' });
      const isHeld = await tx.existsBy(OcopCertificate, { product: { id: productId } });
      if (isHeld !== (kind !== 'FIRST')) throw OCOP_ERRORS.OCOP_DOSSIER_KIND({ field: 'kind' });
      const set = await this.criteria.setOn(tx, product.setNumber, today());
      const choices = set ? await prefilled(tx, set.tree, product.organisation?.id ?? null) : {};
      const id = await newId(tx);
      await tx.insert(OcopDossier, {
        id,
        product: { id: productId },
        kind,
        openedOn: today(),
        criteriaSet: set ? { id: set.id } : null,
        selfSheet: Object.keys(choices).length > 0 ? ({ choices } as never) : null,
      });
      return this.reads.in(tx).one(OcopDossier, ask, { id });
    });
  }

  /** Form 02: what the subject thinks of its own product. */
  assess(ask: Ask, { scoring, ...input }: AssessOcopDossier): Promise<unknown> {
    return this.act(ask, input, DossierAct.ASSESS, OCOP_FILE, async (tx, held) => {
      const { total, stars } = await this.scoring.outcome(tx, held.criteriaSet?.id ?? null, scoring, held.openedOn);
      return { selfSheet: sheetOf(scoring), selfTotal: total, selfStars: stars };
    });
  }

  /** @throws OCOP_SHEET_OPEN while a criterion is not scored, OCOP_WINDOW for a re-ranking that comes too early. */
  submit(ask: Ask, input: ActOnOcopDossier): Promise<unknown> {
    return this.act(ask, input, DossierAct.SUBMIT, OCOP_FILE, async (tx, held) => {
      const sheet = held.selfSheet ?? {};
      const { missing } = await this.scoring.outcome(tx, held.criteriaSet?.id ?? null, sheet, held.openedOn);
      if (missing.length > 0) throw OCOP_ERRORS.OCOP_SHEET_OPEN({ details: { missing } });
      if (held.kind === 'RE_RANKING') await this.prolong(tx, held.product.id);
      const days = await this.law.communeDays(tx, today());
      return {
        submittedOn: today(),
        submittedBy: ask.actor.id,
        onBehalf: !isOwn(ask.actor, held.product.organisation?.id ?? null),
        communeDueOn: days === null ? null : addWorkingDays(today(), days),
        returnReason: null,
      };
    });
  }

  giveBack(ask: Ask, input: ActOnOcopDossier): Promise<unknown> {
    return this.act(ask, input, DossierAct.RETURN, OCOP_CHECK, async () => ({
      returnReason: input.reason,
      checkedBy: null,
      checkedByName: null,
      checkedOn: null,
    }));
  }

  check(ask: Ask, { id, expectedVersion, reason, ...form }: CheckOcopDossier): Promise<unknown> {
    return this.act(ask, { id, expectedVersion, reason }, DossierAct.CHECK, OCOP_CHECK, async () => ({
      ...form,
      checkedBy: ask.actor.id,
      checkedByName: ask.actor.name,
      checkedOn: today(),
    }));
  }

  appraise(ask: Ask, { appraisal, siteVisitOn, ...input }: AppraiseOcopDossier): Promise<unknown> {
    return this.act(ask, input, DossierAct.APPRAISE, OCOP_APPRAISE, async () => {
      if (siteVisitOn && siteVisitOn > today()) throw OCOP_ERRORS.OCOP_NO_SITE_VISIT({ field: 'siteVisitOn' });
      return { appraisal, siteVisitOn: siteVisitOn ?? null, appraisedByName: ask.actor.name };
    });
  }

  forward(ask: Ask, { documentNumber, ...input }: ForwardOcopDossier): Promise<unknown> {
    return this.act(ask, input, DossierAct.FORWARD, OCOP_DECIDE, async () => ({
      forwardedOn: today(),
      forwardedBy: documentNumber,
    }));
  }

  refuse(ask: Ask, input: ActOnOcopDossier): Promise<unknown> {
    return this.act(ask, input, DossierAct.REFUSE, OCOP_DECIDE, async (tx, held) => {
      await this.endGrace(tx, held.product.id);
      return { closedOn: today(), returnReason: input.reason };
    });
  }

  /** The province's decision for three and four stars. */
  recognise(ask: Ask, input: RecogniseOcopDossier): Promise<unknown> {
    return this.decide(ask, input, DossierAct.RECOGNISE);
  }

  /** Writes down that the centre has recognised five stars. */
  recogniseByCentre(ask: Ask, input: RecogniseOcopDossier): Promise<unknown> {
    return this.decide(ask, input, DossierAct.RECOGNISE_CENTRE);
  }

  private decide(
    ask: Ask,
    { decisionNumber, decisionOn, issuedBy, ...input }: RecogniseOcopDossier,
    act: 'RECOGNISE' | 'RECOGNISE_CENTRE',
  ): Promise<unknown> {
    return this.act(ask, input, act, OCOP_DECIDE, async (tx, held) => {
      if (decisionOn > today() || decisionOn < (held.forwardedOn ?? held.councilOn ?? decisionOn))
        throw OCOP_ERRORS.OCOP_FUTURE({ field: 'decisionOn' });
      const isCentre = act === DossierAct.RECOGNISE_CENTRE;
      // What the centre did not give five stars the province may recognise by its own result, at four at most.
      const decision = {
        stars: isCentre ? 5 : Math.min(4, held.stars ?? 0),
        authority: isCentre ? ('CENTRE' as const) : ('PROVINCE' as const),
        decisionOn,
        decisionYear: Number(decisionOn.slice(0, 4)),
      };
      if (await this.law.breach(tx, decision)) throw OCOP_ERRORS.OCOP_AUTHORITY({ field: 'decisionOn' });
      const productId = held.product.id;
      const ours = { score: held.score, decisionNumber, issuedBy, isOwn: true, source: null };
      await putCertificates(tx, this.law, [{ ...decision, ...ours, productId }]);
      return { closedOn: decisionOn };
    });
  }

  /**
   * One move: the product is locked, the caller holds the permission of the act in its place, the act is possible from
   * here by what the council found, and is nobody's own work.
   * @throws OCOP_NOT_FOUND, OCOP_NOT_YOURS, CONFLICT, OCOP_MOVE, OCOP_OWN_WORK, and those of `decisionFault`.
   */
  async act(
    ask: Ask,
    { id, expectedVersion, reason }: ActOnOcopDossier,
    act: DossierAct,
    permission: Permission,
    change: (tx: EntityManager, held: OcopDossier) => Promise<Change>,
  ): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const found = await tx.findOne(OcopDossier, { where: { id }, relations: { product: true } });
      if (!found) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
      await lockProduct(tx, found.product.id);
      await requireInPlace(tx, permission, found.product.id);
      const relations = { product: { organisation: true }, criteriaSet: true };
      const held = await tx.findOneOrFail(OcopDossier, { where: { id }, relations });
      if (held.version !== expectedVersion) throw OCOP_ERRORS.CONFLICT({ details: { currentVersion: held.version } });
      const state = afterAct(held.state, act);
      if (!state) throw OCOP_ERRORS.OCOP_MOVE({ details: { state: held.state } });
      const fault = decisionFault(held.state, act, held, await this.law.decisions(tx, today()));
      if (fault) throw OCOP_ERRORS[`OCOP_${fault}`]();
      if (isOwnWork(act, ask.actor.id, held)) throw OCOP_ERRORS.OCOP_OWN_WORK();
      await tx.update(OcopDossier, { id }, { ...(await change(tx, held)), state } as never);
      return this.reads.in(tx).one(OcopDossier, ask, { id });
    });
  }

  /* Filed too early is refused; filed in time or late, the certificate waits for the result as long as the law lets it. */
  private async prolong(tx: EntityManager, productId: string): Promise<void> {
    const [certificate] = await tx.find(OcopCertificate, {
      where: { product: { id: productId } },
      order: { countedFrom: 'DESC' },
      take: 1,
    });
    if (!certificate?.expiresOn || certificate.revokedOn) return;
    const { window, graceDays } = await this.law.reRanking(tx, today());
    if (window && today() < reRankingWindow(certificate.expiresOn, window).from) throw OCOP_ERRORS.OCOP_WINDOW();
    if (!window || graceDays === null || today() <= reRankingWindow(certificate.expiresOn, window).to) return;
    const graceUntil = graceOf(certificate.expiresOn, today(), graceDays);
    if (!graceUntil) return;
    await tx.update(OcopCertificate, { id: certificate.id }, { graceUntil });
    await settle(tx, [productId]);
  }

  /* The result is there: what waited for it waits no longer. */
  private async endGrace(tx: EntityManager, productId: string): Promise<void> {
    await tx.query(
      `UPDATE ocop_certificate SET grace_until = CASE WHEN expires_on < $2::date THEN $2::date - 1 END
       WHERE product_id = $1 AND grace_until >= $2`,
      [productId, today()],
    );
    await settle(tx, [productId]);
  }
}

function sheetOf({ choices, parts, disqualifiers, eliminations }: OcopScoring): SheetContent {
  return {
    ...(choices ? { choices } : {}),
    ...(parts ? { parts } : {}),
    disqualifiers: disqualifiers ?? [],
    eliminations: eliminations ?? [],
  };
}

function isOwn({ grants }: Actor, organisationId: string | null): boolean {
  return grants.some(
    ({ permission, level, unitId }) =>
      permission === OCOP_FILE.code && level === 'ORGANISATION' && unitId !== null && unitId === organisationId,
  );
}
