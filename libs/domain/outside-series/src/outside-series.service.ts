import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { Injectable } from '@nestjs/common';
import { OutsideSeries } from './outside-series.entity';
import { OUTSIDE_ERRORS } from './outside-series.errors';
import type { ChangeOutsideSeries, CreateOutsideSeries } from './outside-series.inputs';

/** Says what is measured: the series themselves. */
@Injectable()
export class OutsideSeriesService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  create(ask: Ask, { reason, ...content }: CreateOutsideSeries): Promise<unknown> {
    refuseOrder(content);
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { identifiers } = await tx.insert(OutsideSeries, content);
      return this.reads.in(tx).one(OutsideSeries, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  /** @throws OUTSIDE_RANGE_HELD when figures already written lie outside the new range. */
  change(ask: Ask, { id, expectedVersion, reason, ...content }: ChangeOutsideSeries): Promise<unknown> {
    refuseOrder(content);
    const { minimum = null, maximum = null, note = null } = content;
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await tx.findOne(OutsideSeries, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw OUTSIDE_ERRORS.OUTSIDE_SERIES_NOT_FOUND({ field: 'id' });
      if (row.version !== expectedVersion)
        throw OUTSIDE_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
      const [{ outside }] = (await tx.query(
        'SELECT count(*)::int AS outside FROM outside_value WHERE series_id = $1 AND (value < $2 OR value > $3)',
        [id, minimum, maximum],
      )) as [{ outside: number }];
      if (outside > 0) throw OUTSIDE_ERRORS.OUTSIDE_RANGE_HELD({ field: 'minimum', details: { count: outside } });
      const next = { ...content, minimum, maximum, note };
      if ((Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === row[key]))
        throw OUTSIDE_ERRORS.OUTSIDE_UNCHANGED();
      await tx.update(OutsideSeries, { id }, next);
      return this.reads.in(tx).one(OutsideSeries, ask, { id });
    });
  }
}

function refuseOrder({ minimum, maximum }: { minimum?: number | null; maximum?: number | null }): void {
  if (minimum != null && maximum != null && minimum > maximum)
    throw OUTSIDE_ERRORS.OUTSIDE_RANGE_ORDER({ field: 'minimum' });
}
