import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { Injectable } from '@nestjs/common';
import { TechnologyItem } from './technology-adoption.entity';
import { TECHNOLOGY_ERRORS } from './technology-adoption.errors';
import type { AddTechnologyItem, ChangeTechnologyItem } from './technology-adoption.inputs';

/** The catalogue. */
@Injectable()
export class TechnologyItemService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  add(ask: Ask, { reason, ...content }: AddTechnologyItem): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { identifiers } = await tx.insert(TechnologyItem, { ...content, offered: true });
      return this.reads.in(tx).one(TechnologyItem, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  change(ask: Ask, { id, expectedVersion, reason, ...content }: ChangeTechnologyItem): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await tx.findOneBy(TechnologyItem, { id });
      if (!row) throw TECHNOLOGY_ERRORS.TECHNOLOGY_ITEM_NOT_FOUND({ field: 'id' });
      const next = { ...content, description: content.description ?? null };
      if ((Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === row[key]))
        throw TECHNOLOGY_ERRORS.TECHNOLOGY_UNCHANGED();
      const { affected } = await tx.update(TechnologyItem, { id, version: expectedVersion }, next);
      if (affected !== 1)
        throw TECHNOLOGY_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
      return this.reads.in(tx).one(TechnologyItem, ask, { id });
    });
  }
}
