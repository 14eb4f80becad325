import { Commodity } from '@domain/commodity';
import { FindingService, lockOrganisation, Organisation } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AREA_CODE_ACTS } from './growing-area.acts';
import { AreaCodeStatus, ExportShipment, GrowingAreaCode } from './growing-area.entity';
import { GROWING_AREA_ERRORS } from './growing-area.errors';
import type {
  RecodeArea,
  RecordExport,
  RegisterAreaCode,
  RenewAreaCode,
  SetAreaCodeStatus,
} from './growing-area.inputs';

/** Codes of growing areas and packing houses. */
@Injectable()
export class GrowingAreaService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly findings: FindingService,
  ) {}

  /** @throws AREA_CODE_TAKEN, AREA_CODE_DAYS, AREA_CODE_FUTURE. */
  register(ask: Ask, { reason, organisationId, commodityId, unitId, ...content }: RegisterAreaCode): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockOrganisation(tx, organisationId);
      if (!(await tx.existsBy(Organisation, { id: organisationId })))
        throw GROWING_AREA_ERRORS.AREA_CODE_ORGANISATION({ field: 'organisationId' });
      if (!(await tx.existsBy(Commodity, { id: commodityId })))
        throw GROWING_AREA_ERRORS.AREA_CODE_COMMODITY({ field: 'commodityId' });
      notInFuture(content.issuedOn, 'issuedOn');
      const id = await newId(tx);
      await tx.insert(GrowingAreaCode, {
        ...content,
        id,
        organisation: { id: organisationId },
        commodity: { id: commodityId },
        unit: unitId ? { id: unitId } : null,
        status: AreaCodeStatus.ACTIVE,
        replaces: null,
      });
      return this.answer(tx, ask, id, organisationId);
    });
  }

  renew(ask: Ask, { id, expectedVersion, reason, expiresOn = null }: RenewAreaCode): Promise<unknown> {
    return this.act(ask, { id, expectedVersion, reason }, 'renewAreaCode', async (tx, code) => {
      await tx.update(GrowingAreaCode, { id }, { expiresOn });
      return code.id;
    });
  }

  setStatus(ask: Ask, { id, expectedVersion, reason, status }: SetAreaCodeStatus): Promise<unknown> {
    return this.act(ask, { id, expectedVersion, reason }, 'setAreaCodeStatus', async (tx, code) => {
      await tx.update(GrowingAreaCode, { id }, { status });
      return code.id;
    });
  }

  /** The old code ends the day before the new one begins, and leads to it from then on. @throws AREA_CODE_RECODE_DAY. */
  recode(ask: Ask, { id, expectedVersion, reason, code, issuedOn, expiresOn }: RecodeArea): Promise<unknown> {
    return this.act(ask, { id, expectedVersion, reason }, 'recodeArea', async (tx, old) => {
      notInFuture(issuedOn, 'issuedOn');
      if (issuedOn <= old.issuedOn) throw GROWING_AREA_ERRORS.AREA_CODE_RECODE_DAY({ field: 'issuedOn' });
      const next = await newId(tx);
      const { kind, market, name, areaHa, organisation, commodity, unit } = old;
      await tx.insert(GrowingAreaCode, {
        id: next,
        ...{ kind, market, name, areaHa, organisation, commodity, unit, code, issuedOn, expiresOn },
        status: AreaCodeStatus.ACTIVE,
        replaces: { id },
      });
      const last = dayBefore(issuedOn);
      if (old.expiresOn === null || old.expiresOn > last) await tx.update(GrowingAreaCode, { id }, { expiresOn: last });
      return next;
    });
  }

  /** @throws AREA_CODE_NOT_VALID_THEN where the day lies outside the term of the code. */
  async recordExport(ask: Ask, { reason, areaCodeId, ...shipment }: RecordExport): Promise<unknown> {
    return this.act(ask, { id: areaCodeId, expectedVersion: null, reason }, 'recordExport', async (tx, code) => {
      notInFuture(shipment.shippedOn, 'shippedOn');
      if (shipment.tonnes <= 0) throw GROWING_AREA_ERRORS.AREA_CODE_TONNES({ field: 'tonnes' });
      if (shipment.shippedOn < code.issuedOn || (code.expiresOn !== null && shipment.shippedOn > code.expiresOn))
        throw GROWING_AREA_ERRORS.AREA_CODE_NOT_VALID_THEN({ field: 'shippedOn' });
      await tx.insert(ExportShipment, { ...shipment, areaCode: { id: areaCodeId } });
      return areaCodeId;
    });
  }

  private act(
    ask: Ask,
    { id, expectedVersion, reason }: { id: string; expectedVersion: number | null; reason: string },
    act: Parameters<typeof AREA_CODE_ACTS.require>[2],
    work: (tx: EntityManager, code: GrowingAreaCode) => Promise<string>,
  ): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const load = () =>
        tx.findOne(GrowingAreaCode, {
          where: { id },
          relations: { organisation: true, commodity: true, unit: true },
        });
      const seen = await load();
      if (!seen) throw GROWING_AREA_ERRORS.AREA_CODE_NOT_FOUND({ field: 'id' });
      await lockOrganisation(tx, seen.organisation.id);
      await AREA_CODE_ACTS.require(tx, ask.actor, act, id);
      const code = (await load())!;
      if (expectedVersion !== null && code.version !== expectedVersion)
        throw GROWING_AREA_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: code.version } });
      return this.answer(tx, ask, await work(tx, code), code.organisation.id);
    });
  }

  private async answer(tx: EntityManager, ask: Ask, id: string, organisationId: string): Promise<unknown> {
    await this.findings.refresh(tx, [organisationId]);
    return this.reads.in(tx).one(GrowingAreaCode, ask, { id });
  }
}

function notInFuture(day: IsoDate, field: string): void {
  if (day > today()) throw GROWING_AREA_ERRORS.AREA_CODE_FUTURE({ field });
}

function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
