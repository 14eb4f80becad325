import { Commodity } from '@domain/commodity';
import { FindingService } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LINK_ACTS } from './link.acts';
import { ValueChainLink } from './link.entity';
import { LINK_ERRORS } from './link.errors';
import type { BreakLink, ChangeLink, DraftLink, MoveLink, SetLinkParties } from './link.inputs';
import { LinkBreach } from './link-season.entity';
import { knownParties, loadLink, refreshFindings, seatsOf, writeParties } from './link.loading';
import { afterMove, dayFault, formOf, LinkMove } from './link.rules';
import { LinkState } from './link.words';

/** Links from their draft to their end. */
@Injectable()
export class LinkService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly findings: FindingService,
  ) {}

  /** A draft may still be incomplete: what V17 asks is asked when it is signed. @throws as `knownParties`. */
  draft(ask: Ask, { reason, parties, ...content }: DraftLink): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const known = await knownParties(tx, parties);
      const keeperId =
        known.find(({ isLead, organisationId }) => isLead && organisationId)?.organisationId ??
        known.find(({ organisationId }) => organisationId)?.organisationId;
      if (!keeperId) throw LINK_ERRORS.LINK_NO_ORGANISATION({ field: 'parties' });
      const id = await newId(tx);
      const facts = { id, state: LinkState.DRAFT, keeper: { id: keeperId } };
      await tx.insert(ValueChainLink, { ...(await contentOf(tx, content)), ...facts });
      await writeParties(tx, { id, keeperId }, known);
      return this.reads.in(tx).one(ValueChainLink, ask, { id });
    });
  }

  change(ask: Ask, { id, expectedVersion, reason, ...content }: ChangeLink): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await loadLink(tx, id, expectedVersion);
      await LINK_ACTS.require(tx, ask.actor, 'changeLink', id);
      await tx.update(ValueChainLink, { id }, await contentOf(tx, content));
      return this.answer(tx, ask, id);
    });
  }

  setParties(ask: Ask, { id, expectedVersion, reason, parties }: SetLinkParties): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const link = await loadLink(tx, id, expectedVersion);
      await LINK_ACTS.require(tx, ask.actor, 'setLinkParties', id);
      const before = await seatsOf(tx, id);
      await writeParties(tx, link, await knownParties(tx, parties));
      // Whoever has changed the parties has changed the link: the next one must have seen it.
      await tx.query('UPDATE value_chain_link SET id = id WHERE id = $1', [id]);
      await refreshFindings(tx, this.findings, before);
      return this.answer(tx, ask, id);
    });
  }

  /** @throws V17's codes, LINK_FUTURE. */
  sign(ask: Ask, input: MoveLink): Promise<unknown> {
    return this.move(ask, input, LinkMove.signLink, { signedOn: input.on });
  }

  start(ask: Ask, input: MoveLink): Promise<unknown> {
    return this.move(ask, input, LinkMove.startLink, { inForceOn: input.on });
  }

  complete(ask: Ask, input: MoveLink): Promise<unknown> {
    return this.move(ask, input, LinkMove.completeLink, { endedOn: input.on });
  }

  terminate(ask: Ask, input: MoveLink): Promise<unknown> {
    return this.move(ask, input, LinkMove.terminateLink, { endedOn: input.on, endReason: input.reason });
  }

  /** A breach that ends the link. */
  break(ask: Ask, input: BreakLink): Promise<unknown> {
    const ended = { endedOn: input.occurredOn, endReason: input.description };
    return this.move(ask, { ...input, on: input.occurredOn }, LinkMove.breachLink, ended, (tx) => addBreach(tx, input));
  }

  /** A breach after which the link goes on. */
  recordBreach(ask: Ask, input: BreakLink): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await loadLink(tx, input.id, input.expectedVersion);
      const facts = await LINK_ACTS.require(tx, ask.actor, 'recordLinkBreach', input.id);
      refuse(dayFault(facts, input.occurredOn, today()), 'occurredOn');
      await addBreach(tx, input);
      return this.answer(tx, ask, input.id);
    });
  }

  private move(
    ask: Ask,
    { id, expectedVersion, reason, on }: MoveLink,
    move: LinkMove,
    days: Partial<Pick<ValueChainLink, 'signedOn' | 'inForceOn' | 'endedOn' | 'endReason'>>,
    also?: (tx: EntityManager) => Promise<void>,
  ): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await loadLink(tx, id, expectedVersion);
      const facts = await LINK_ACTS.require(tx, ask.actor, move, id);
      refuse(dayFault(facts, on, today()), 'on');
      await tx.update(ValueChainLink, { id }, { ...days, state: afterMove(facts.state, move)! });
      await also?.(tx);
      return this.answer(tx, ask, id);
    });
  }

  private async answer(tx: EntityManager, ask: Ask, id: string): Promise<unknown> {
    await refreshFindings(tx, this.findings, await seatsOf(tx, id));
    return this.reads.in(tx).one(ValueChainLink, ask, { id });
  }
}

async function addBreach(tx: EntityManager, { id, occurredOn, side, cause, description }: BreakLink): Promise<void> {
  await tx.insert(LinkBreach, { link: { id }, occurredOn, side, cause, description });
}

type Content = Omit<DraftLink, 'reason' | 'parties'>;

async function contentOf(tx: EntityManager, { commodityId = null, ...content }: Content) {
  if (commodityId !== null) {
    const commodity = await tx.findOneBy(Commodity, { id: commodityId });
    if (!commodity || isOver(commodity.offeredTo)) throw LINK_ERRORS.LINK_COMMODITY_NOT_FOUND({ field: 'commodityId' });
  }
  return { ...content, commodity: commodityId === null ? null : { id: commodityId }, form: formOf(content) };
}

const isOver = (offeredTo: IsoDate | null): boolean => offeredTo !== null && offeredTo <= today();

/** @throws the error of a rule's code. */
export function refuse(fault: keyof typeof LINK_ERRORS | null, field?: string): void {
  if (fault !== null) throw LINK_ERRORS[fault]({ field });
}
