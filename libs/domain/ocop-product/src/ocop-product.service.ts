import { Organisation } from '@domain/co-op';
import { OcopProductSet } from '@domain/ocop-criteria';
import { Party, PartyKind } from '@domain/party';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { fold, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OCOP_ERRORS } from './ocop.errors';
import type { CorrectOcopProduct, OcopSubject, RegisterOcopProduct } from './ocop.inputs';
import { OCOP_FILE } from './ocop.permissions';
import { SubjectKind } from './ocop.words';
import { OcopProduct } from './ocop-product.entity';
import { lockProduct, requireInPlace } from './place';
import { productCode } from './product-code.rules';

/** Who stands behind a product, and where. */
interface Subject {
  subjectKind: SubjectKind;
  subjectName: string;
  organisation: { id: string } | null;
  party: { id: string } | null;
  unitId: string;
}

/** The products themselves. */
@Injectable()
export class OcopProductService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** @throws OCOP_SUBJECT, OCOP_UNIT, OCOP_SET, OCOP_NOT_YOURS. */
  register(ask: Ask, { subject, unitId, reason, ...content }: RegisterOcopProduct): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await requireSet(tx, content.setNumber);
      const whose = await subjectOf(tx, subject, unitId ?? null);
      const id = await newId(tx);
      const { unitId: place, ...rest } = whose;
      const code = await nextCode(tx, place);
      const row = { ...content, ...rest, id, code, nameKey: fold(content.name), unit: { id: place } };
      await tx.insert(OcopProduct, { ...row, communeId: place, provinceId: place, stars: null, expiresOn: null });
      await requireInPlace(tx, OCOP_FILE, id);
      return this.reads.in(tx).one(OcopProduct, ask, { id });
    });
  }

  correct(ask: Ask, { id, expectedVersion, reason, ...content }: CorrectOcopProduct): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockProduct(tx, id);
      await requireInPlace(tx, OCOP_FILE, id);
      const row = await tx.findOneByOrFail(OcopProduct, { id });
      if (row.version !== expectedVersion) throw OCOP_ERRORS.CONFLICT({ details: { currentVersion: row.version } });
      const next = {
        name: content.name,
        setNumber: content.setNumber ?? null,
        description: content.description ?? null,
      };
      if ((Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === row[key]))
        throw OCOP_ERRORS.OCOP_UNCHANGED();
      await requireSet(tx, next.setNumber);
      await tx.update(OcopProduct, { id }, { ...next, nameKey: fold(next.name) });
      return this.reads.in(tx).one(OcopProduct, ask, { id });
    });
  }
}

async function requireSet(tx: EntityManager, number: number | null | undefined): Promise<void> {
  if (number === null || number === undefined) return;
  if (!(await tx.existsBy(OcopProductSet, { number }))) throw OCOP_ERRORS.OCOP_SET({ field: 'setNumber' });
}

async function subjectOf(tx: EntityManager, input: OcopSubject, unitId: string | null): Promise<Subject> {
  if (input.organisationId) {
    const organisation = await tx.findOne(Organisation, {
      where: { id: input.organisationId },
      relations: { commune: true },
    });
    if (!organisation || input.name) throw OCOP_ERRORS.OCOP_SUBJECT({ field: 'subject' });
    const place = unitId ?? organisation.commune?.id;
    if (!place) throw OCOP_ERRORS.OCOP_UNIT({ field: 'unitId' });
    return {
      subjectKind: SubjectKind.ORGANISATION,
      subjectName: organisation.name,
      organisation: { id: organisation.id },
      party: null,
      unitId: await requireCommune(tx, place),
    };
  }
  const { kind, name } = input;
  if (!name || (kind !== 'ENTERPRISE' && kind !== 'HOUSEHOLD')) throw OCOP_ERRORS.OCOP_SUBJECT({ field: 'subject' });
  if (!unitId) throw OCOP_ERRORS.OCOP_UNIT({ field: 'unitId' });
  const place = await requireCommune(tx, unitId);
  const subjectName = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const party = { id: await partyOf(tx, kind, subjectName, place) };
  return { subjectKind: kind, subjectName, organisation: null, party, unitId: place };
}

async function requireCommune(tx: EntityManager, unitId: string): Promise<string> {
  const [unit] = (await tx.query(
    `SELECT id FROM admin_unit WHERE id = $1 AND level = 'COMMUNE' AND valid_from <= $2 AND last_day >= $2`,
    [unitId, today()],
  )) as { id: string }[];
  if (!unit) throw OCOP_ERRORS.OCOP_UNIT({ field: 'unitId' });
  return unit.id;
}

/** One record for an enterprise or household of a commune, however many products it has. */
export async function partyOf(
  tx: EntityManager,
  kind: 'ENTERPRISE' | 'HOUSEHOLD',
  name: string,
  communeId: string,
): Promise<string> {
  const [known] = (await tx.query(
    `SELECT p.party_id AS id FROM ocop_product p WHERE p.commune_id = $1 AND p.subject_kind = $2 AND p.party_id IS NOT NULL
       AND register_fold(p.subject_name) = register_fold($3) LIMIT 1`,
    [communeId, kind, name],
  )) as { id: string }[];
  if (known) return known.id;
  const id = await newId(tx);
  await tx.insert(Party, { id, kind: PartyKind[kind], name, nameKey: fold(name) });
  return id;
}

/* Serial numbers are per commune and are never given twice, whatever year it is. */
async function nextCode(tx: EntityManager, communeId: string): Promise<string | null> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('ocop-serial:' || $1, 0))`, [communeId]);
  const [unit] = (await tx.query(
    `SELECT c.code AS commune, p.code AS province, (SELECT coalesce(max(split_part(o.code, '-', 3)::int), 0) + 1
       FROM ocop_product o WHERE o.code LIKE p.code || '-' || c.code || '-%') AS serial
     FROM admin_unit c JOIN admin_unit p ON p.id = c.province_id WHERE c.id = $1`,
    [communeId],
  )) as { commune: string | null; province: string | null; serial: number }[];
  if (!unit?.commune || !unit.province) return null;
  return productCode(unit.province, unit.commune, unit.serial, Number(today().slice(0, 4)));
}
