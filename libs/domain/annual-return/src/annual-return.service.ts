import {
  AnnualFigure,
  AnnualFigureService,
  contradictions,
  FIGURE_ERRORS,
  FIGURE_FIELDS,
  type FigureField,
  type Figures,
} from '@domain/annual-report';
import { lockOrganisation } from '@domain/co-op';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { Notices } from '@platform/notice';
import { type Actor, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnualReturn, MUTATION_OF, RETURN_ACTS } from './annual-return.entity';
import { noticeOfAct } from './annual-return.notice';
import { RETURN_ERRORS } from './annual-return.errors';
import type { ActOnReturn, SaveAnnualReturn } from './annual-return.inputs';
import { RETURN_FILL } from './annual-return.permissions';
import { afterAct, ReturnAct } from './annual-return.rules';

/** Without these nothing is submitted: what the province's statistics and the targets of growth are made of. */
const REQUIRED: readonly FigureField[] = ['memberCount', 'workerCount', 'totalCapital', 'revenue', 'profit'];

type Change = Partial<Omit<AnnualReturn, 'id' | 'version' | 'campaign' | 'organisation' | 'content' | 'sources'>> & {
  content?: AnnualReturn['content'];
  sources?: AnnualReturn['sources'];
};

/** What happens to a return between the co-op, the commune and the province. */
@Injectable()
export class AnnualReturnService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly figures: AnnualFigureService,
    private readonly notices: Notices,
  ) {}

  /** Fills in; an absent field stays, an empty one is emptied. What is typed over a prefilled cell loses its source. */
  save(ask: Ask, input: SaveAnnualReturn): Promise<unknown> {
    return this.act(ask, input, ReturnAct.SAVE, async (_tx, held) => {
      const sent = { ...input.content } as Record<string, string | number | null | undefined>;
      const typed = FIGURE_FIELDS.filter((field) => sent[field] !== undefined);
      const moved = typed.filter((field) => (held.content[field] ?? null) !== sent[field]);
      const texts = Object.entries(input.texts ?? {}).filter(([, text]) => text !== undefined);
      if (moved.length === 0 && texts.length === 0) throw RETURN_ERRORS.NOTHING_CHANGED();
      const content = { ...held.content };
      const sources = { ...held.sources };
      for (const field of moved) {
        const value = sent[field] ?? null;
        delete sources[field];
        if (value === null) delete content[field];
        else content[field] = value;
      }
      return { content, sources, ...Object.fromEntries(texts) };
    });
  }

  /** @throws RETURN_INCOMPLETE and what contradicts itself, at the field. */
  submit(ask: Ask, input: ActOnReturn): Promise<unknown> {
    return this.act(ask, input, ReturnAct.SUBMIT, async (tx, held) => {
      requireWhole(held.content);
      return {
        submittedOn: held.submittedOn ?? today(),
        submittedBy: ask.actor.id,
        submittedByName: ask.actor.name,
        onBehalf: !isOwn(ask.actor, held),
        returnReason: null,
      };
    });
  }

  /** The commune gives it back to whoever filled it in, with what is wrong. */
  giveBack(ask: Ask, input: ActOnReturn): Promise<unknown> {
    return this.act(ask, input, ReturnAct.RETURN, async () => ({ returnReason: input.reason }));
  }

  check(ask: Ask, input: ActOnReturn): Promise<unknown> {
    return this.act(ask, input, ReturnAct.CHECK, async () => ({
      checkedBy: ask.actor.id,
      checkedByName: ask.actor.name,
      checkedOn: today(),
    }));
  }

  /** The province gives it back to the commune, which has to look again. */
  sendBack(ask: Ask, input: ActOnReturn): Promise<unknown> {
    return this.act(ask, input, ReturnAct.SEND_BACK, async () => ({
      returnReason: input.reason,
      checkedBy: null,
      checkedByName: null,
      checkedOn: null,
    }));
  }

  /** What was reported becomes the figures of the year, in the same transaction. */
  accept(ask: Ask, input: ActOnReturn): Promise<unknown> {
    return this.act(ask, input, ReturnAct.ACCEPT, async (tx, held) => {
      const { year, organisation } = held;
      const row = await this.figures.replace(tx, {
        organisationId: organisation.id,
        year,
        figures: held.content as Figures,
        origin: `Báo cáo năm ${year}, duyệt ngày ${today().split('-').reverse().join('/')}`,
      });
      const version = await figureVersion(tx, held);
      return { acceptedOn: today(), acceptedByName: ask.actor.name, figuresBefore: { row, version: version! } };
    });
  }

  /** @throws FIGURES_CHANGED_SINCE where somebody corrected the accepted figures: taking them back would lose that. */
  withdraw(ask: Ask, input: ActOnReturn): Promise<unknown> {
    return this.act(ask, input, ReturnAct.WITHDRAW, async (tx, held) => {
      const { year, organisation, figuresBefore } = held;
      if (!figuresBefore || (await figureVersion(tx, held)) !== figuresBefore.version) {
        throw RETURN_ERRORS.FIGURES_CHANGED_SINCE();
      }
      const key = { organisationId: organisation.id, year };
      await this.figures.restore(tx, key, figuresBefore.row as Record<string, unknown> | null);
      return { acceptedOn: null, acceptedByName: null, figuresBefore: null };
    });
  }

  /**
   * One move: the row is locked by its organisation, the caller must hold the permission of the act where it lies, the
   * act must be possible from here, and be nobody's own work.
   * @throws RETURN_NOT_FOUND, NOT_YOURS, CONFLICT, MOVE_NOT_POSSIBLE, OWN_WORK.
   */
  private act(
    ask: Ask,
    { id, expectedVersion, reason }: ActOnReturn,
    act: ReturnAct,
    change: (tx: EntityManager, held: AnnualReturn) => Promise<Change>,
  ): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const found = await tx.findOne(AnnualReturn, { where: { id }, relations: { organisation: true } });
      if (!found) throw RETURN_ERRORS.RETURN_NOT_FOUND();
      await lockOrganisation(tx, found.organisation.id);
      const held = await tx.findOneOrFail(AnnualReturn, { where: { id }, relations: { organisation: true } });
      if (held.version !== expectedVersion) throw RETURN_ERRORS.CONFLICT({ details: { currentVersion: held.version } });
      await RETURN_ACTS.require(tx, ask.actor, MUTATION_OF[act], id);
      const state = afterAct(held.state, act)!;
      const { affected } = await tx
        .createQueryBuilder()
        .update(AnnualReturn)
        .set({ ...(await change(tx, held)), state } as never)
        .where('id = :id AND version = :expectedVersion', { id, expectedVersion })
        .execute();
      if (affected !== 1) throw RETURN_ERRORS.CONFLICT();
      await this.tell(tx, ask.actor, act, held, reason);
      return this.reads.in(tx).one(AnnualReturn, ask, { id });
    });
  }

  private async tell(
    tx: EntityManager,
    actor: Actor,
    act: ReturnAct,
    held: AnnualReturn,
    reason: string,
  ): Promise<void> {
    const communeId = await communeOf(tx, held.organisation.id);
    const notice = noticeOfAct(act, held, { communeId, reason, onBehalf: !isOwn(actor, held) });
    if (notice) await this.notices.send(tx, [notice], { except: actor.id, day: today(), role: 'register_writer' });
  }
}

async function communeOf(tx: EntityManager, id: string): Promise<string> {
  const [{ commune }] = (await tx.query('SELECT commune_id AS commune FROM organisation WHERE id = $1', [id])) as [
    { commune: string },
  ];
  return commune;
}

function requireWhole(content: AnnualReturn['content']): void {
  const missing = REQUIRED.find((field) => content[field] === undefined || content[field] === null);
  if (missing) throw RETURN_ERRORS.RETURN_INCOMPLETE({ field: missing });
  const [first] = contradictions(content as Figures);
  if (first) throw FIGURE_ERRORS[first.code]({ field: first.field });
}

function isOwn({ grants }: Actor, { organisation }: AnnualReturn): boolean {
  return grants.some(
    ({ permission, level, unitId }) =>
      permission === RETURN_FILL.code && level === 'ORGANISATION' && unitId === organisation.id,
  );
}

async function figureVersion(tx: EntityManager, { year, organisation }: AnnualReturn): Promise<number | null> {
  const known = await tx.findOneBy(AnnualFigure, { organisation: { id: organisation.id }, year });
  return known?.version ?? null;
}
