import { FindingService } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Attachments } from '@platform/attachment';
import { Database, newId, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LINK_ACTS } from './link.acts';
import { LinkFile, ValueChainLink } from './link.entity';
import { LINK_ERRORS } from './link.errors';
import type {
  AttachLinkFile,
  ChangeSeason,
  DetachLinkFile,
  PlanSeason,
  RecordDelivery,
  SettleBreach,
} from './link.inputs';
import { LinkBreach, LinkDelivery, LinkSeason } from './link-season.entity';
import { loadLink, refreshFindings, seatsOf } from './link.loading';
import { contentFault } from './link.rules';
import { refuse } from './link.service';

/** What happens in a link while it lasts: seasons, deliveries, settled breaches, papers. */
@Injectable()
export class LinkSeasonService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly attachments: Attachments,
    private readonly findings: FindingService,
  ) {}

  /** @throws LINK_SEASON_TAKEN, LINK_VOLUME. */
  plan(ask: Ask, { id: linkId, expectedVersion, reason, ...content }: PlanSeason): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await loadLink(tx, linkId, expectedVersion);
      await LINK_ACTS.require(tx, ask.actor, 'planLinkSeason', linkId);
      const id = await newId(tx);
      await tx.insert(LinkSeason, { ...checked(content), id, link: { id: linkId } });
      return this.answer(tx, ask, id, linkId);
    });
  }

  change(ask: Ask, { id, expectedVersion, reason, ...content }: ChangeSeason): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { linkId, version } = await seasonOf(tx, id, 'id');
      await loadLink(tx, linkId, null);
      await LINK_ACTS.require(tx, ask.actor, 'planLinkSeason', linkId);
      const { affected } = await tx.update(LinkSeason, { id, version: expectedVersion }, checked(content));
      if (affected !== 1)
        throw LINK_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: version } });
      return this.answer(tx, ask, id, linkId);
    });
  }

  /** Also after the end: what was delivered before is told late. @throws LINK_DELIVERY_BELOW, LINK_FUTURE. */
  deliver(ask: Ask, { reason, seasonId, ...delivery }: RecordDelivery): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { linkId } = await seasonOf(tx, seasonId, 'seasonId');
      await loadLink(tx, linkId, null);
      const { state } = await tx.findOneByOrFail(ValueChainLink, { id: linkId });
      refuse(contentFault(state, 'recordDelivery'));
      if (delivery.deliveredOn > today()) throw LINK_ERRORS.LINK_FUTURE({ field: 'deliveredOn' });
      if (delivery.volume === 0) throw LINK_ERRORS.LINK_DELIVERY_NONE({ field: 'volume' });
      const [{ sum }] = (await tx.query(
        'SELECT coalesce(sum(volume), 0) AS sum FROM link_delivery WHERE season_id = $1',
        [seasonId],
      )) as [{ sum: number }];
      if (sum + delivery.volume < 0) throw LINK_ERRORS.LINK_DELIVERY_BELOW({ field: 'volume' });
      await tx.insert(LinkDelivery, { ...delivery, season: { id: seasonId } });
      return this.answer(tx, ask, seasonId, linkId);
    });
  }

  settle(ask: Ask, { id, expectedVersion, reason, settledOn }: SettleBreach): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const breach = await tx.findOne(LinkBreach, { where: { id }, loadRelationIds: true });
      if (!breach) throw LINK_ERRORS.LINK_BREACH_NOT_FOUND({ field: 'id' });
      await loadLink(tx, breach.link as unknown as string, null);
      if (breach.settledOn !== null) throw LINK_ERRORS.LINK_BREACH_SETTLED();
      if (settledOn > today()) throw LINK_ERRORS.LINK_FUTURE({ field: 'settledOn' });
      if (settledOn < breach.occurredOn) throw LINK_ERRORS.LINK_DAY_ORDER({ field: 'settledOn' });
      const { affected } = await tx.update(LinkBreach, { id, version: expectedVersion }, { settledOn });
      if (affected !== 1)
        throw LINK_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: breach.version } });
      return this.reads.in(tx).one(LinkBreach, ask, { id });
    });
  }

  attach(ask: Ask, { linkId, uploadId, title, reason }: AttachLinkFile): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await loadLink(tx, linkId, null);
      await LINK_ACTS.require(tx, ask.actor, 'attachLinkFile', linkId);
      const file = { on: { link: { id: linkId } }, uploadId, title };
      const id = await this.attachments.hang(tx, ask.actor, LinkFile, file);
      return this.reads.in(tx).one(LinkFile, ask, { id });
    });
  }

  async detach(ask: Ask, input: DetachLinkFile): Promise<string> {
    await this.db.write(ask.actor, { reason: input.reason }, (tx) => this.attachments.takeOff(tx, LinkFile, input));
    return input.id;
  }

  private async answer(tx: EntityManager, ask: Ask, seasonId: string, linkId: string): Promise<unknown> {
    await refreshFindings(tx, this.findings, await seatsOf(tx, linkId));
    return this.reads.in(tx).one(LinkSeason, ask, { id: seasonId });
  }
}

function checked<T extends { contractedVolume: number }>(content: T): T {
  if (content.contractedVolume <= 0) throw LINK_ERRORS.LINK_VOLUME({ field: 'contractedVolume' });
  return content;
}

async function seasonOf(tx: EntityManager, id: string, field: string): Promise<{ linkId: string; version: number }> {
  const season = await tx.findOne(LinkSeason, { where: { id }, loadRelationIds: true });
  if (!season) throw LINK_ERRORS.LINK_SEASON_NOT_FOUND({ field });
  return { linkId: season.link as unknown as string, version: season.version };
}
