import { findUnits, UnitDoubt, type UnitAnswer, whyMatched } from '@domain/admin-unit';
import { type ImportContext, type ImportTarget, ImportTargets } from '@platform/import';
import type { LookupAnswer, Question } from '@platform/sheet-form';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ORGANISATION_WRITE } from './co-op.permissions';
import { FindingService } from './finding.service';
import { compareOrganisations } from './organisation-list.compare';
import { deriveOrganisation } from './organisation-list.derive.rules';
import { ORGANISATION_LIST } from './organisation-list.form';
import { applyFindings, applyStatements } from './organisation-list.merge';
import { lockImported } from './organisation.lock';
import { organisationsChangedSince, undoOrganisations } from './organisation-list.undo';

const DOUBTS: Readonly<Record<UnitDoubt, string>> = {
  [UnitDoubt.PLACE_DIFFERS]: 'Không có đơn vị tên này trong địa bàn ghi trên biểu',
  [UnitDoubt.KIND_DIFFERS]: 'Loại đơn vị (xã, phường, thị trấn) khác với tên ghi',
};

/** Imports an office's list of co-ops: what a row states becomes the office's statement, never the registry's. */
@Injectable()
export class OrganisationListImport implements ImportTarget, OnModuleInit {
  readonly form = ORGANISATION_LIST;
  readonly permission = ORGANISATION_WRITE;
  // Only what rows of the file can be about: by their codes, or in the communes they name. Both are index conditions.
  readonly register = `SELECT id, code, name, commune_id::text AS place_key FROM organisation
    WHERE code = ANY(ARRAY(SELECT w.code_key FROM import_work w WHERE w.code_key IS NOT NULL))
      OR commune_id = ANY(ARRAY(SELECT DISTINCT w.place_key::uuid FROM import_work w WHERE w.content ? 'commune'))`;
  readonly derive = deriveOrganisation;
  readonly lock = lockImported;
  readonly compare = compareOrganisations;
  readonly changedSince = organisationsChangedSince;

  constructor(
    private readonly targets: ImportTargets,
    private readonly findings: FindingService,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  /** Communes by any name they ever had, in the place the sheet's headings say, as they are on the day of reading. */
  async answer(
    tx: EntityManager,
    _lookup: string,
    questions: readonly Question[],
    { today, provinceId }: ImportContext,
  ): Promise<LookupAnswer[]> {
    const province = provinceId ? await nameOf(tx, provinceId) : null;
    const asked = questions.map(({ text, place }) => ({ commune: text, within: place ?? province }));
    const answers = await findUnits(tx, asked, today);
    const names = await namesOf(
      tx,
      answers.flatMap((answer) => (answer.status === 'ONE' ? [answer.unitId] : [])),
    );
    return answers.map((answer, i) => inWords(answer, names, questions[i]?.text ?? ''));
  }

  async provinceOf(tx: EntityManager, communeId: string): Promise<string | null> {
    const sql = 'SELECT province_id AS id FROM admin_unit WHERE id = $1';
    return ((await tx.query(sql, [communeId])) as { id: string }[])[0]?.id ?? null;
  }

  async apply(tx: EntityManager, context: ImportContext): Promise<void> {
    await applyStatements(tx, context);
    await applyFindings(tx, context);
  }

  /* Last of all: the rules of higher libs look at what their own columns have written. */
  async settle(tx: EntityManager): Promise<void> {
    await this.findings.refresh(tx, await touched(tx));
  }

  async undo(tx: EntityManager): Promise<void> {
    const ids = await touched(tx, true);
    await undoOrganisations(tx);
    await this.findings.refresh(tx, ids);
  }
}

function inWords(answer: UnitAnswer, names: ReadonlyMap<string, string>, text: string): LookupAnswer {
  if (answer.status === 'NONE') return { kind: 'UNKNOWN' };
  if (answer.status !== 'ONE') return { kind: 'AMBIGUOUS', labels: answer.among.map(({ label }) => label) };
  const label = names.get(answer.unitId) ?? answer.by.fullName;
  return {
    kind: 'FOUND',
    id: answer.by.unitId,
    key: answer.unitId,
    label,
    note: answer.by.current ? undefined : `“${text}” là ${whyMatched(answer.by)}; nay thuộc ${label}`,
    doubt: answer.doubts.map((doubt) => DOUBTS[doubt]).join('; ') || undefined,
  };
}

async function nameOf(tx: EntityManager, id: string): Promise<string | null> {
  return (await namesOf(tx, [id])).get(id) ?? null;
}

async function namesOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = (await tx.query('SELECT id, full_name FROM admin_unit WHERE id = ANY($1::uuid[])', [ids])) as {
    id: string;
    full_name: string;
  }[];
  return new Map(rows.map(({ id, full_name }) => [id, full_name]));
}

/** The organisations a batch writes; `existing` leaves out those it began, which an undo removes. */
async function touched(tx: EntityManager, existing = false): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT target_id AS id FROM import_work WHERE applied IS NOT NULL AND (NOT $1 OR outcome <> 'CREATE')`,
    [existing],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
