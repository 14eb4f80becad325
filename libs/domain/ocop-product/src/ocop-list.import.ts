import { answerCommunes, answerDistricts, provinceOfCommune } from '@domain/admin-unit';
import { FindingService, lockImported, ORGANISATIONS_OF_PARTS, organisationsTouched } from '@domain/co-op';
import { type ImportContext, type ImportTarget, ImportTargets } from '@platform/import';
import { fold } from '@platform/kernel';
import type { LookupAnswer, Question } from '@platform/sheet-form';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OcopLaw } from './ocop-law';
import { OCOP_DECIDE } from './ocop.permissions';
import { compareProducts } from './ocop-list.compare';
import { OCOP_LIST } from './ocop-list.form';
import { applyProducts, productsChangedSince, undoProducts } from './ocop-list.merge';
import { deriveProduct, productPart, reviewProduct } from './ocop-list.rules';

/**
 * Imports lists of recognised products: what they tell is kept as told. A rank or an authority that the law of its day does
 * not know is marked at the certificate and is a finding of the organisation; it never sends a row back.
 */
@Injectable()
export class OcopListImport implements ImportTarget, OnModuleInit {
  readonly form = OCOP_LIST;
  readonly permission = OCOP_DECIDE;
  readonly register = ORGANISATIONS_OF_PARTS;
  readonly provinceOf = provinceOfCommune;
  readonly lock = lockImported;
  readonly review = reviewProduct;
  readonly part = productPart;
  readonly derive = deriveProduct;
  readonly changedSince = productsChangedSince;
  /** One product may stand in many rows, each with a decision. */
  readonly sliceRows = Infinity;

  constructor(
    private readonly targets: ImportTargets,
    private readonly findings: FindingService,
    private readonly law: OcopLaw,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async answer(
    tx: EntityManager,
    lookup: string,
    questions: readonly Question[],
    context: ImportContext,
  ): Promise<LookupAnswer[]> {
    if (lookup === 'ocopSet') return answerSets(tx, questions);
    if (lookup === 'district') return answerDistricts(tx, questions, context);
    return answerCommunes(tx, lookup, questions.map(withoutHamlet), context);
  }

  async compare(tx: EntityManager, { provinceId }: ImportContext): Promise<void> {
    await compareProducts(tx, provinceId);
  }

  async apply(tx: EntityManager, context: ImportContext): Promise<void> {
    await applyProducts(tx, this.law, context);
    await this.findings.refresh(tx, await organisationsTouched(tx));
  }

  async undo(tx: EntityManager): Promise<void> {
    const touched = await organisationsTouched(tx);
    await undoProducts(tx);
    await this.findings.refresh(tx, touched);
  }
}

const HAMLET = /^(?:thôn|xóm|làng|bản|tổ dân phố|tdp|khu phố|khu|số nhà|số)\s[^,;–-]*[,;–-]\s*/iu;

/** An address may begin with the hamlet; the commune is what follows. */
function withoutHamlet(question: Question): Question {
  return { ...question, text: question.text.normalize('NFC').replace(HAMLET, '') };
}

/** Product sets by their code (I.1.a), number, or name; names of the lists before 2023 are not known. */
async function answerSets(tx: EntityManager, questions: readonly Question[]): Promise<LookupAnswer[]> {
  const sets = (await tx.query(
    `SELECT number::text, code, name, group_name AS "group" FROM ocop_product_set ORDER BY number`,
  )) as { number: string; code: string; name: string; group: string }[];
  return questions.map(({ text }): LookupAnswer => {
    const asked = fold(text);
    const fits = sets.filter(({ number, code, name }) => [number, code, name, `${code} ${name}`].some((one) => fold(one) === asked));
    const ofGroup = fits.length > 0 ? fits : sets.filter(({ group }) => fold(group) === asked);
    const [only] = ofGroup;
    if (!only) return { kind: 'UNKNOWN' };
    if (ofGroup.length > 1) return { kind: 'AMBIGUOUS', labels: ofGroup.map(({ name }) => name) };
    return { kind: 'FOUND', id: only.number, key: only.number, label: `${only.code} ${only.name}` };
  });
}
