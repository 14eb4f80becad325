import { AdminUnit } from '@domain/admin-unit';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OUTSIDE_SERIES_WRITE, OutsideSeries, OutsideValue } from './outside-series.entity';
import { OUTSIDE_ERRORS } from './outside-series.errors';
import type { CorrectOutsideValue, RemoveOutsideValue, StateOutsideValue } from './outside-series.inputs';
import { valueFault } from './outside-series.rules';

/** Writes figures of a series down, one by one. */
@Injectable()
export class OutsideValueService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** @throws OUTSIDE_VALUE_HELD and those of `valueFault`. */
  state(ask: Ask, { seriesId, unitId, reason, ...content }: StateOutsideValue): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const series = await lockedSeries(tx, seriesId);
      const unit = await tx.findOneBy(AdminUnit, { id: unitId });
      if (!unit) throw OUTSIDE_ERRORS.OUTSIDE_UNIT_DAY({ field: 'unitId' });
      refuseValue(series, content, unit);
      await requireInScope(tx, unitId);
      const { identifiers } = await tx.insert(OutsideValue, {
        ...content,
        series: { id: seriesId },
        unit: { id: unitId },
        year: Number(content.measuredOn.slice(0, 4)),
      });
      return this.reads.in(tx).one(OutsideValue, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  correct(ask: Ask, { id, expectedVersion, reason, ...content }: CorrectOutsideValue): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const row = await load(tx, id, expectedVersion);
      refuseValue(row.series, { value: content.value, measuredOn: row.measuredOn }, row.unit);
      const next = { ...content, url: content.url ?? null, publishedOn: content.publishedOn ?? null };
      if ((Object.keys(next) as (keyof typeof next)[]).every((key) => next[key] === row[key]))
        throw OUTSIDE_ERRORS.OUTSIDE_UNCHANGED();
      await tx.update(OutsideValue, { id }, next);
      return this.reads.in(tx).one(OutsideValue, ask, { id });
    });
  }

  remove(ask: Ask, { id, expectedVersion, reason }: RemoveOutsideValue): Promise<boolean> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await load(tx, id, expectedVersion);
      await tx.delete(OutsideValue, { id });
      return true;
    });
  }
}

/* The range of the series must not change under a figure that is being written. */
async function lockedSeries(tx: EntityManager, id: string): Promise<OutsideSeries> {
  const series = await tx.findOne(OutsideSeries, { where: { id }, lock: { mode: 'pessimistic_read' } });
  if (!series) throw OUTSIDE_ERRORS.OUTSIDE_SERIES_NOT_FOUND({ field: 'seriesId' });
  return series;
}

async function load(tx: EntityManager, id: string, expectedVersion: number): Promise<OutsideValue> {
  const locked = await tx.findOne(OutsideValue, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!locked) throw OUTSIDE_ERRORS.OUTSIDE_VALUE_NOT_FOUND({ field: 'id' });
  const row = await tx.findOneOrFail(OutsideValue, { where: { id }, relations: { unit: true, series: true } });
  await lockedSeries(tx, row.series.id);
  await requireInScope(tx, row.unit.id);
  if (row.version !== expectedVersion)
    throw OUTSIDE_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
  return row;
}

const FIELD_OF = { OUTSIDE_RANGE: 'value', OUTSIDE_DECIMALS: 'value', OUTSIDE_UNIT_DAY: 'unitId' } as const;

function refuseValue(series: OutsideSeries, content: { value: number; measuredOn: string }, unit: AdminUnit): void {
  const fault = valueFault(series, content, unit, today());
  if (!fault) return;
  const field = FIELD_OF[fault as keyof typeof FIELD_OF] ?? 'measuredOn';
  throw OUTSIDE_ERRORS[fault]({ field, details: { minimum: series.minimum, maximum: series.maximum } });
}

async function requireInScope(tx: EntityManager, unitId: string): Promise<void> {
  const [row] = (await tx.query('SELECT register_unit_in_scope($1, $2) AS inside', [
    OUTSIDE_SERIES_WRITE.code,
    unitId,
  ])) as [{ inside: boolean }];
  if (!row.inside) throw OUTSIDE_ERRORS.OUTSIDE_UNIT_OUTSIDE({ field: 'unitId' });
}
