import { answerCommunes, provinceOfCommune } from '@domain/admin-unit';
import { FindingService, lockImported, ORGANISATIONS_OF_PARTS } from '@domain/co-op';
import { type ImportContext, type ImportTarget, ImportTargets } from '@platform/import';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { compareLinks } from './link-list.compare';
import { LINK_LIST } from './link-list.form';
import { applyLinks, linksChangedSince, undoLinks } from './link-list.merge';
import { deriveLink, linkPart, reviewLink } from './link-list.rules';
import { refreshFindings } from './link.loading';
import { LINK_WRITE } from './link.permissions';

/** Imports an office's table of links: new ones, and gaps of known ones. How a known link stands is changed by its acts. */
@Injectable()
export class LinkListImport implements ImportTarget, OnModuleInit {
  readonly form = LINK_LIST;
  readonly permission = LINK_WRITE;
  readonly register = ORGANISATIONS_OF_PARTS;
  readonly answer = answerCommunes;
  readonly provinceOf = provinceOfCommune;
  readonly lock = lockImported;
  readonly review = reviewLink;
  readonly part = linkPart;
  readonly derive = deriveLink;
  readonly compare = compareLinks;
  readonly changedSince = linksChangedSince;

  constructor(
    private readonly targets: ImportTargets,
    private readonly findings: FindingService,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  async apply(tx: EntityManager, context: ImportContext): Promise<void> {
    await applyLinks(tx, context);
    await refreshFindings(tx, this.findings, await seatedBy(tx));
  }

  async undo(tx: EntityManager): Promise<void> {
    const seated = await seatedBy(tx);
    await undoLinks(tx);
    await refreshFindings(tx, this.findings, seated);
  }
}

/* The organisations of the rows, and partners that are organisations of the register too. */
async function seatedBy(tx: EntityManager): Promise<string[]> {
  const seats = (await tx.query(
    `SELECT DISTINCT x.organisation_id AS id FROM import_work r JOIN link_seat x ON x.link_id = (r.applied ->> 'link')::uuid
     WHERE r.applied ? 'link' ORDER BY 1`,
  )) as { id: string }[];
  return seats.map(({ id }) => id);
}
