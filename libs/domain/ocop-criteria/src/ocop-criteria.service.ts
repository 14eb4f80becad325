import { createHash } from 'node:crypto';
import { LegalRules } from '@domain/legal-rule';
import { Database, Reads } from '@platform/database';
import type { Ask, Upload } from '@platform/api';
import { type Actor, isIsoDate, type IsoDate } from '@platform/kernel';
import { type Cell, cellText, openWorkbookApart } from '@platform/spreadsheet';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type CriteriaOfFile, type FileFault, readCriteriaFile } from './criteria-file';
import type { CriteriaTree } from './criteria-tree';
import { OcopCriteriaSet, OcopProductSet } from './ocop-criteria.entity';
import { OCOP_CRITERIA_ERRORS } from './ocop-criteria.errors';
import type { RemoveOcopCriteriaSet } from './ocop-criteria.inputs';
import { PART_TOTALS, STAR_BANDS } from './ocop-criteria.parameters';
import type { StarBands } from './ocop-criteria.rules';

const FAULTS_TOLD = 50;

/** What a file was made of. */
export interface CriteriaImported {
  sets: number;
  /** Sets that stood already with the same content. */
  known: number;
  criteria: number;
  options: number;
  gates: number;
}

/** The law of scoring on a day. */
export interface ScoringLaw {
  bands: StarBands;
  totals: Readonly<Record<string, number>>;
}

/** Criteria sets come in by a file, whole, and never change. */
@Injectable()
export class OcopCriteriaService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly rules: LegalRules,
  ) {}

  /**
   * Reads a file of criteria and keeps every set of it, or none.
   * @throws OCOP_CRITERIA_FILE with the first fifty faults, OCOP_CRITERIA_HELD where another set holds that day.
   */
  async receive(actor: Actor, upload: Upload, { validFrom, reason }: { validFrom: string; reason: string }) {
    if (!isIsoDate(validFrom) || reason.trim().length < 3) throw OCOP_CRITERIA_ERRORS.OCOP_CRITERIA_DAY();
    const { sets, faults } = readCriteriaFile(await recordsOf(upload));
    return this.db.write(actor, { reason, long: true }, async (tx) => {
      const { totals } = await this.lawOn(validFrom, tx);
      refuse([...faults, ...sets.flatMap((one) => totalFaults(one, totals))]);
      const done: CriteriaImported = { sets: 0, known: 0, criteria: 0, options: 0, gates: 0 };
      for (const set of sets) {
        const isNew = await keep(tx, set, validFrom);
        done.sets += isNew ? 1 : 0;
        done.known += isNew ? 0 : 1;
        done.criteria += set.criteria;
        done.options += set.options;
        done.gates += set.gates;
      }
      return done;
    });
  }

  /** @throws OCOP_CRITERIA_NOT_FOUND, CONFLICT; REFERENCE where a sheet has used it. */
  remove(ask: Ask, { id, expectedVersion, reason }: RemoveOcopCriteriaSet): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await tx.findOneBy(OcopCriteriaSet, { id });
      if (!row) throw OCOP_CRITERIA_ERRORS.OCOP_CRITERIA_NOT_FOUND({ field: 'id' });
      const removed = await this.reads.in(tx).one(OcopCriteriaSet, ask, { id });
      const { affected } = await tx.delete(OcopCriteriaSet, { id, version: expectedVersion });
      if (affected !== 1) throw OCOP_CRITERIA_ERRORS.CONFLICT({ details: { currentVersion: row.version } });
      return removed;
    });
  }

  /** The set that judges products of this number on a day: the latest that has begun; null where none was imported. */
  async setOn(tx: EntityManager, setNumber: number, day: IsoDate): Promise<OcopCriteriaSet | null> {
    return tx
      .createQueryBuilder(OcopCriteriaSet, 'c')
      .where('c.setNumber = :setNumber AND c.validFrom <= :day', { setNumber, day })
      .orderBy('c.validFrom', 'DESC')
      .limit(1)
      .getOne();
  }

  async treeOf(tx: EntityManager, id: string): Promise<CriteriaTree> {
    const row = await tx.findOneBy(OcopCriteriaSet, { id });
    if (!row) throw OCOP_CRITERIA_ERRORS.OCOP_CRITERIA_NOT_FOUND({ field: 'criteriaSetId' });
    return row.tree;
  }

  /** Bands and part totals as dated parameters; a day before the first row has neither, and nothing is scored. */
  async lawOn(day: IsoDate, tx?: EntityManager): Promise<ScoringLaw> {
    const law = await this.rules.at(day, tx);
    return { bands: numbersOf(law.band(STAR_BANDS)), totals: numbersOf(law.band(PART_TOTALS)) };
  }
}

async function recordsOf(upload: Upload): Promise<string[][]> {
  const book = await openWorkbookApart(upload.path, upload.fileName);
  try {
    const records: string[][] = [];
    for await (const { cells } of book.sheets[0]!.rows()) records.push(cells.map(textOf));
    return records;
  } finally {
    book.close();
  }
}

/* A number of a workbook is written as people write it: 2.5, not a float's tail. */
function textOf(cell: Cell): string {
  return typeof cell === 'number' ? String(Math.round(cell * 100) / 100) : cellText(cell);
}

function totalFaults({ setNumber, tree }: CriteriaOfFile, totals: ScoringLaw['totals']): FileFault[] {
  const given = new Map(tree.parts.map(({ code, max }) => [code, max]));
  const codes = new Set([...given.keys(), ...Object.keys(totals)]);
  return [...codes]
    .filter((code) => given.get(code) !== totals[code])
    .map((code) => ({
      row: 0,
      what: `Bộ ${setNumber}, phần ${code}: ${given.get(code) ?? 'không có'}, theo quy định là ${totals[code] ?? 'không có phần này'}`,
    }));
}

function refuse(faults: readonly FileFault[]): void {
  if (faults.length === 0) return;
  throw OCOP_CRITERIA_ERRORS.OCOP_CRITERIA_FILE({
    details: { count: faults.length, faults: faults.slice(0, FAULTS_TOLD) },
  });
}

/* The same content again is no change; other content of the same day is refused by the database. */
async function keep(tx: EntityManager, set: CriteriaOfFile, validFrom: IsoDate): Promise<boolean> {
  const content = JSON.stringify(set.tree);
  const contentHash = createHash('sha256').update(content).digest('hex');
  const known = await tx.findOneBy(OcopCriteriaSet, { setNumber: set.setNumber, validFrom });
  if (known?.contentHash === contentHash) return false;
  const product = await tx
    .createQueryBuilder(OcopProductSet, 's')
    .where('s.number = :number AND s.validFrom <= :day AND (s.validTo IS NULL OR s.validTo > :day)', {
      number: set.setNumber,
      day: validFrom,
    })
    .getOne();
  await tx.insert(OcopCriteriaSet, {
    decision: set.decision,
    setNumber: set.setNumber,
    setName: product?.name ?? null,
    validFrom,
    tree: set.tree as never,
    contentHash,
    criteriaCount: set.criteria,
    optionCount: set.options,
    gateCount: set.gates,
    inferredCount: set.inferred,
    source: set.source.slice(0, 500) || null,
  });
  return true;
}

function numbersOf(band: Readonly<Record<string, unknown>> | null): Record<string, number> {
  return Object.fromEntries(
    Object.entries(band ?? {}).filter((one): one is [string, number] => typeof one[1] === 'number'),
  );
}
