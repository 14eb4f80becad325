import { OcopCriteriaService, ScoringService, starsOf } from '@domain/ocop-criteria';
import type { Ask } from '@platform/api';
import { asSystem, Database, Reads } from '@platform/database';
import { type Actor, systemActor, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { councilResult } from './council.rules';
import { OcopDossier, OcopSeat, OcopSheet, type SheetContent } from './dossier.entity';
import { DossierAct, DossierState } from './dossier.rules';
import { DossierService } from './dossier.service';
import { OcopLaw } from './ocop-law';
import { OCOP_ERRORS } from './ocop.errors';
import type { CloseOcopCouncil, DeclareOcopConflict, SaveOcopSheet, SeatOcopMember } from './dossier.inputs';
import { OCOP_APPRAISE } from './ocop.permissions';
import { lockProduct, requireInPlace } from './place';

/** A member's own sheet as he left it. */
export interface OwnSheet {
  content: SheetContent;
  comment: string | null;
  isSent: boolean;
  conflict: string | null;
}

/** The council of a dossier: seats, sheets nobody else sees, and the closing that opens them. */
@Injectable()
export class CouncilService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly dossiers: DossierService,
    private readonly criteria: OcopCriteriaService,
    private readonly scoring: ScoringService,
    private readonly law: OcopLaw,
  ) {}

  /** @throws OCOP_SEAT_ROLE for an account without the role today, OCOP_SEATED for one who sits there already. */
  seat(ask: Ask, { dossierId, userId, post, reason }: SeatOcopMember): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const dossier = await scoredDossier(tx, dossierId);
      await requireInPlace(tx, OCOP_APPRAISE, dossier.product.id);
      const member = await asSystem(tx, () => memberOf(tx, userId));
      if (!member) throw OCOP_ERRORS.OCOP_SEAT_ROLE({ field: 'userId' });
      const conflict = await asSystem(tx, () => kinship(tx, userId, dossier));
      const row = { dossier: { id: dossierId }, userId, post, memberName: member, conflict };
      const { identifiers } = await tx.insert(OcopSeat, { ...row, sentOn: null, total: null, isOutlier: false });
      return this.reads.in(tx).one(OcopSeat, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  /** The secretary writes down a conflict of interest, or that there is none after all; a sheet already sent stands back. */
  declare(ask: Ask, { id, expectedVersion, conflict, reason }: DeclareOcopConflict): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const seat = await tx.findOne(OcopSeat, { where: { id }, relations: { dossier: { product: true } } });
      if (!seat) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
      await requireInPlace(tx, OCOP_APPRAISE, seat.dossier.product.id);
      await scoredDossier(tx, seat.dossier.id);
      const { affected } = await tx.update(OcopSeat, { id, version: expectedVersion }, { conflict: conflict ?? null });
      if (affected !== 1) throw OCOP_ERRORS.CONFLICT({ details: { currentVersion: seat.version } });
      return this.reads.in(tx).one(OcopSeat, ask, { id });
    });
  }

  /** The caller's own sheet; null where he has a seat and has not begun. @throws OCOP_NO_SEAT. */
  mine(actor: Actor, dossierId: string): Promise<OwnSheet | null> {
    return this.own(actor, 'Xem phiếu của mình', async (tx) => {
      const seat = await seatOf(tx, actor, dossierId);
      const sheet = await tx.findOneBy(OcopSheet, { seat: { id: seat.id } });
      if (!sheet) return seat.conflict ? { content: {}, comment: null, isSent: false, conflict: seat.conflict } : null;
      const { content, comment, isSent } = sheet;
      return { content, comment, isSent, conflict: seat.conflict };
    });
  }

  /** @throws OCOP_NO_SEAT, OCOP_CONFLICT, OCOP_SHEET_SENT, OCOP_SHEET_OPEN when it is to be sent with gaps. */
  async save(ask: Ask, { dossierId, scoring, comment = null, send, reason }: SaveOcopSheet): Promise<OwnSheet | null> {
    const { actor } = ask;
    await this.own(actor, reason, async (tx) => {
      const dossier = await scoredDossier(tx, dossierId);
      await lockProduct(tx, dossier.product.id);
      await scoredDossier(tx, dossierId);
      const seat = await seatOf(tx, actor, dossierId);
      if (seat.conflict) throw OCOP_ERRORS.OCOP_CONFLICT();
      const known = await tx.findOneBy(OcopSheet, { seat: { id: seat.id } });
      if (known?.isSent) throw OCOP_ERRORS.OCOP_SHEET_SENT();
      const outcome = await this.scoring.outcome(tx, dossier.criteriaSet?.id ?? null, scoring, dossier.openedOn);
      if (send && outcome.missing.length > 0)
        throw OCOP_ERRORS.OCOP_SHEET_OPEN({ details: { missing: outcome.missing } });
      const { choices, parts, disqualifiers, eliminations } = scoring;
      const row = {
        content: { choices, parts, disqualifiers, eliminations } as object,
        total: outcome.total,
        gateStars: outcome.gateStars,
        eliminatedBy: { reasons: outcome.eliminatedBy },
        comment,
        isSent: send,
      };
      if (known) await tx.update(OcopSheet, { id: known.id }, row as never);
      else await tx.insert(OcopSheet, { ...row, seat: { id: seat.id }, userId: actor.id } as never);
      if (send) await tx.update(OcopSeat, { id: seat.id }, { sentOn: today() });
    });
    return this.mine(actor, dossierId);
  }

  /** The mean of the sheets becomes the score; from here the sheets' totals are told. @throws OCOP_SHEETS_WANTED. */
  close(ask: Ask, { opinion, ...input }: CloseOcopCouncil): Promise<unknown> {
    return this.dossiers.act(ask, input, DossierAct.SCORE, OCOP_APPRAISE, async (tx, held) => {
      const seats = await tx.findBy(OcopSeat, { dossier: { id: held.id } });
      const voters = seats.filter(({ conflict }) => conflict === null);
      const { outlierPoints, minSheets } = await this.law.council(tx, today());
      const sheets = await asSystem(tx, () => sentSheets(tx, held.id));
      const isWhole = minSheets === null ? voters.every(({ sentOn }) => sentOn !== null) : sheets.length >= minSheets;
      const { bands } = await this.criteria.lawOn(held.openedOn, tx);
      const result = councilResult(sheets, (mean) => starsOf(mean, bands), outlierPoints);
      if (!isWhole || !result) throw OCOP_ERRORS.OCOP_SHEETS_WANTED({ details: { sheets: sheets.length } });
      for (const { seatId, total } of sheets) {
        await tx.update(OcopSeat, { id: seatId }, { total, isOutlier: result.outliers.includes(seatId) });
      }
      const law = await this.law.decisions(tx, today());
      return {
        councilOn: today(),
        councilOpinion: opinion,
        council: { ...result, law },
        score: result.mean,
        stars: result.stars,
      };
    });
  }

  private own<T>(actor: Actor, reason: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (actor.kind !== 'USER') throw OCOP_ERRORS.OCOP_NO_SEAT();
    return this.db.write({ ...systemActor('ocop-sheet'), id: actor.id, name: actor.name }, { reason }, work);
  }
}

/* Scoring goes on while the province appraises: not before, and not after the council has closed. */
async function scoredDossier(tx: EntityManager, id: string): Promise<OcopDossier> {
  const relations = { product: { organisation: true }, criteriaSet: true };
  const dossier = await tx.findOne(OcopDossier, { where: { id }, relations });
  if (!dossier) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'dossierId' });
  if (dossier.state !== DossierState.PROVINCE_APPRAISAL)
    throw OCOP_ERRORS.OCOP_MOVE({ details: { state: dossier.state } });
  return dossier;
}

async function seatOf(tx: EntityManager, actor: Actor, dossierId: string): Promise<OcopSeat> {
  const seat = await tx.findOneBy(OcopSeat, { dossier: { id: dossierId }, userId: actor.id });
  if (!seat) throw OCOP_ERRORS.OCOP_NO_SEAT();
  return seat;
}

async function memberOf(tx: EntityManager, userId: string): Promise<string | null> {
  const [user] = (await tx.query(
    `SELECT u.display_name AS name FROM user_account u WHERE u.id = $1 AND u.disabled_at IS NULL AND EXISTS (
       SELECT 1 FROM role_appointment r WHERE r.user_id = u.id AND r.role = 'OCOP_COUNCIL'
         AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2))`,
    [userId, today()],
  )) as { name: string }[];
  return user?.name ?? null;
}

/* Whoever acts for the subject, or had a hand in this dossier, does not score it. */
async function kinship(tx: EntityManager, userId: string, dossier: OcopDossier): Promise<string | null> {
  if ([dossier.submittedBy, dossier.checkedBy].includes(userId)) return 'Đã nộp hoặc kiểm tra hồ sơ này';
  const organisationId = dossier.product.organisation?.id;
  if (!organisationId) return null;
  const rows = (await tx.query(
    `SELECT 1 FROM role_appointment WHERE user_id = $1 AND organisation_id = $2
       AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $3)`,
    [userId, organisationId, today()],
  )) as unknown[];
  return rows.length > 0 ? 'Là người dùng của chính chủ thể' : null;
}

async function sentSheets(tx: EntityManager, dossierId: string) {
  const rows = await tx.find(OcopSheet, {
    where: { isSent: true, seat: { dossier: { id: dossierId } } },
    relations: { seat: true },
    order: { id: 'ASC' },
  });
  return rows
    .filter(({ seat }) => seat.conflict === null)
    .map(({ seat, total, gateStars, eliminatedBy }) => ({
      seatId: seat.id,
      total,
      gateStars,
      eliminatedBy: eliminatedBy.reasons,
    }));
}
