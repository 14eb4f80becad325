import { answerCommunes, provinceOfCommune } from '@domain/admin-unit';
import { LegalRules } from '@domain/legal-rule';
import { type ImportContext, type ImportTarget, ImportTargets } from '@platform/import';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ORGANISATION_WRITE } from './co-op.permissions';
import { FindingService } from './finding.service';
import { compareOrganisations } from './organisation-list.compare';
import { deriveOrganisation } from './organisation-list.derive.rules';
import { ORGANISATION_LIST } from './organisation-list.form';
import { applyFindings, applyStatements } from './organisation-list.merge';
import { warnOfTwins } from './organisation-list.twins';
import { lockImported } from './organisation.lock';
import { CODES_OF_MERGED } from './organisation-part';
import { organisationsChangedSince, undoOrganisations } from './organisation-list.undo';

/** Imports an office's list of co-ops: what a row states becomes the office's statement, never the registry's. */
@Injectable()
export class OrganisationListImport implements ImportTarget, OnModuleInit {
  readonly form = ORGANISATION_LIST;
  readonly permission = ORGANISATION_WRITE;
  // Only what rows of the file can be about: by their codes, or in the communes they name. Both are index conditions.
  readonly register = `SELECT id, code, name, commune_id::text AS place_key FROM organisation
    WHERE merged_into_id IS NULL AND (code = ANY(ARRAY(SELECT w.code_key FROM import_work w WHERE w.code_key IS NOT NULL))
      OR commune_id = ANY(ARRAY(SELECT DISTINCT w.place_key::uuid FROM import_work w WHERE w.content ? 'commune')))
    UNION ALL ${CODES_OF_MERGED}`;
  readonly derive = deriveOrganisation;
  readonly lock = lockImported;
  readonly changedSince = organisationsChangedSince;
  readonly answer = answerCommunes;
  readonly provinceOf = provinceOfCommune;

  constructor(
    private readonly targets: ImportTargets,
    private readonly findings: FindingService,
    private readonly rules: LegalRules,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async compare(tx: EntityManager, context: ImportContext): Promise<void> {
    await compareOrganisations(tx, context);
    await warnOfTwins(tx, await this.rules.at(context.today, tx));
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

/** The organisations a batch writes; `existing` leaves out those it began, which an undo removes. */
async function touched(tx: EntityManager, existing = false): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT target_id AS id FROM import_work WHERE applied IS NOT NULL AND (NOT $1 OR outcome <> 'CREATE')`,
    [existing],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
