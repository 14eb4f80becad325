import { FindingService, lockOrganisation, Organisation } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnualFigure } from './annual-figure.entity';
import { FIGURE_ERRORS } from './annual-figure.errors';
import type { AnnualFigureContent, CorrectAnnualFigure, RecordAnnualFigure } from './annual-figure.inputs';
import { contradictions, type Figures } from './annual-figure.rules';
import { FIGURE_FIELDS } from './annual-figure.words';

/** Figures of a year as a return hands them over: everything it says, nothing else stays. */
export interface FiguresOfYear {
  organisationId: string;
  year: number;
  figures: Figures;
  /** Where they come from, as the page shows it; at most 200 characters. */
  origin: string;
}

/** Records and corrects what an organisation reports of a year. */
@Injectable()
export class AnnualFigureService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly findings: FindingService,
  ) {}

  /**
   * Records the figures of a year that has none yet.
   * @throws ORGANISATION_NOT_FOUND, YEAR_IN_FUTURE, FIGURE_EXISTS, FIGURE_EMPTY; at the field: see `contradictions`.
   */
  record(ask: Ask, { organisationId, year, content, origin, reason }: RecordAnnualFigure): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockOrganisation(tx, organisationId);
      if (!(await tx.existsBy(Organisation, { id: organisationId }))) throw FIGURE_ERRORS.ORGANISATION_NOT_FOUND();
      if (year > Number(today().slice(0, 4))) throw FIGURE_ERRORS.YEAR_IN_FUTURE({ field: 'year' });
      const known = await tx.findOneBy(AnnualFigure, { organisation: { id: organisationId }, year });
      if (known) throw FIGURE_ERRORS.FIGURE_EXISTS({ field: 'year', details: { id: known.id } });
      const figures = given(content);
      if (Object.values(figures).every((value) => value === null)) throw FIGURE_ERRORS.FIGURE_EMPTY();
      requireSound(figures);
      const id = await newId(tx);
      await tx.insert(AnnualFigure, { ...figures, id, year, origin, organisation: { id: organisationId } });
      await this.findings.refresh(tx, [organisationId]);
      return this.reads.in(tx).one(AnnualFigure, ask, { id });
    });
  }

  /** @throws FIGURE_NOT_FOUND, CONFLICT with the current version, NOTHING_CHANGED; at the field: see `contradictions`. */
  correct(ask: Ask, { id, expectedVersion, content, origin, reason }: CorrectAnnualFigure): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const known = await tx.findOne(AnnualFigure, { where: { id }, relations: { organisation: true } });
      if (!known) throw FIGURE_ERRORS.FIGURE_NOT_FOUND();
      const organisationId = known.organisation.id;
      await lockOrganisation(tx, organisationId);
      const change = { ...given(content), ...(origin ? { origin } : {}) };
      const before: Record<string, unknown> = { ...known };
      if (Object.entries(change).every(([field, value]) => before[field] === value)) {
        throw FIGURE_ERRORS.NOTHING_CHANGED();
      }
      requireSound({ ...figuresOf(known), ...given(content) });
      const { affected } = await tx.update(AnnualFigure, { id, version: expectedVersion }, change);
      if (affected !== 1) throw FIGURE_ERRORS.CONFLICT({ details: { currentVersion: known.version } });
      await this.findings.refresh(tx, [organisationId]);
      return this.reads.in(tx).one(AnnualFigure, ask, { id });
    });
  }

  /**
   * Puts the figures of a year in place of what was known of it, inside the transaction of whoever accepts them.
   * Gives the row as it was before, or null where there was none.
   */
  async replace(
    tx: EntityManager,
    { organisationId, year, figures, origin }: FiguresOfYear,
  ): Promise<Record<string, unknown> | null> {
    const known = await tx.findOneBy(AnnualFigure, { organisation: { id: organisationId }, year });
    const whole = { ...Object.fromEntries(FIGURE_FIELDS.map((field) => [field, null])), ...figures };
    const values = { ...whole, origin, importBatchId: null };
    if (known) await tx.update(AnnualFigure, { id: known.id }, values);
    else await tx.insert(AnnualFigure, { ...values, year, organisation: { id: organisationId } });
    await this.findings.refresh(tx, [organisationId]);
    return known && { ...figuresOf(known), origin: known.origin, importBatchId: known.importBatchId };
  }

  /** Takes `replace` back: the row as it was before, or none. */
  async restore(
    tx: EntityManager,
    { organisationId, year }: Pick<FiguresOfYear, 'organisationId' | 'year'>,
    before: Record<string, unknown> | null,
  ): Promise<void> {
    const key = { organisation: { id: organisationId }, year };
    if (before) await tx.update(AnnualFigure, key, before);
    else await tx.delete(AnnualFigure, key);
    await this.findings.refresh(tx, [organisationId]);
  }
}

/** What the caller really sent: an absent field is not an empty one. */
function given(content: AnnualFigureContent): Figures {
  const sent: Record<string, unknown> = { ...content };
  return Object.fromEntries(
    FIGURE_FIELDS.flatMap((field) => (sent[field] === undefined ? [] : [[field, sent[field]]])),
  );
}

function figuresOf(row: AnnualFigure): Figures {
  return Object.fromEntries(FIGURE_FIELDS.map((field) => [field, row[field]]));
}

function requireSound(figures: Figures): void {
  const [first] = contradictions(figures);
  if (first) throw FIGURE_ERRORS[first.code]({ field: first.field });
}
