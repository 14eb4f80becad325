import { Debt, loadDebt, registerDebtFollower } from '@domain/debt';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CASE_ACTS } from './settlement.acts';
import { DebtCase, DebtInstalment } from './settlement.entity';
import { SETTLEMENT_ERRORS } from './settlement.errors';
import type { ClassifyDebtCase, CloseDebtCase, MoveDebtCase, OpenDebtCase, PlanDebtCase } from './settlement.inputs';
import { afterMove, type CaseMove, planFault } from './settlement.rules';
import { CaseState } from './settlement.words';

/* A case that was closed and whose debt owes again, by a reversal or a new word of the creditor, was closed falsely. */
registerDebtFollower(async (tx, debtId) => {
  await tx.query(
    `UPDATE debt_case SET state = 'REOPENED', closed_on = NULL, closing = NULL
     WHERE id = (SELECT c.id FROM debt_case c WHERE c.debt_id = $1 ORDER BY c.closed_on IS NULL DESC, c.opened_on DESC, c.id DESC LIMIT 1)
       AND state = 'CLOSED' AND EXISTS (SELECT 1 FROM debt d JOIN ledger_entry e ON e.book_id = d.book_id WHERE d.id = $1
         AND e.account IN ('PRINCIPAL', 'INTEREST', 'PENALTY') HAVING sum(e.amount) > 0)`,
    [debtId],
  );
});

/** Cases from their finding to their end. */
@Injectable()
export class SettlementService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** @throws SETTLEMENT_OPEN where another case of the debt is open. */
  open(ask: Ask, { debtId, reason, ...content }: OpenDebtCase): Promise<unknown> {
    if (content.openedOn > today()) throw SETTLEMENT_ERRORS.SETTLEMENT_FUTURE({ field: 'openedOn' });
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const debt = await loadDebt(tx, debtId, null);
      const id = await newId(tx);
      await tx.insert(DebtCase, { ...content, id, debt: { id: debt.id }, state: CaseState.IDENTIFIED });
      return this.reads.in(tx).one(DebtCase, ask, { id });
    });
  }

  move(ask: Ask, input: MoveDebtCase, move: CaseMove): Promise<unknown> {
    return this.step(ask, input, move, async () => ({ dueOn: input.dueOn ?? null }));
  }

  classify(ask: Ask, input: ClassifyDebtCase): Promise<unknown> {
    const { recoverability, dueOn = null } = input;
    return this.step(ask, input, 'classifyDebtCase', async () => ({ recoverability, dueOn }));
  }

  /** @throws those of `planFault`. */
  plan(ask: Ask, input: PlanDebtCase): Promise<unknown> {
    return this.step(ask, input, 'planDebtCase', async (tx, { id, debt }) => {
      const instalments = input.instalments.map(({ dueOn, amount }) => ({ dueOn, amount: BigInt(amount) }));
      const fault = planFault(instalments, await owedOf(tx, debt.id));
      if (fault) throw SETTLEMENT_ERRORS[fault]({ field: 'instalments' });
      await tx.delete(DebtInstalment, { debtCase: { id } });
      for (const { dueOn, amount } of instalments)
        await tx.insert(DebtInstalment, { debtCase: { id }, dueOn, amount: String(amount) });
      const planAgreedOn = instalments.length > 0 ? today() : null;
      return { path: input.path, dueOn: input.dueOn ?? null, planAgreedOn };
    });
  }

  /** @throws SETTLEMENT_OWES while anything is owed, SETTLEMENT_FROZEN. */
  close(ask: Ask, input: CloseDebtCase): Promise<unknown> {
    const { closedOn, closing } = input;
    if (closedOn > today()) throw SETTLEMENT_ERRORS.SETTLEMENT_FUTURE({ field: 'closedOn' });
    return this.step(ask, input, 'closeDebtCase', async () => ({ closedOn, closing, dueOn: null }));
  }

  reopen(ask: Ask, input: MoveDebtCase): Promise<unknown> {
    const { dueOn = null } = input;
    return this.step(ask, input, 'reopenDebtCase', async () => ({ closedOn: null, closing: null, dueOn }));
  }

  private step(
    ask: Ask,
    { id, expectedVersion, reason }: MoveDebtCase,
    move: CaseMove,
    change: (tx: EntityManager, found: DebtCase) => Promise<Partial<Omit<DebtCase, 'debt'>>>,
  ): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const found = await loadCase(tx, id, expectedVersion);
      const facts = await CASE_ACTS.require(tx, ask.actor, move, id);
      await tx.update(DebtCase, { id }, { ...(await change(tx, found)), ...afterMove(facts, move) });
      return this.reads.in(tx).one(DebtCase, ask, { id });
    });
  }
}

/** The case, locked, with its debt. @throws SETTLEMENT_NOT_FOUND, CONFLICT. */
export async function loadCase(tx: EntityManager, id: string, expectedVersion: number): Promise<DebtCase> {
  await tx.query('SELECT 1 FROM debt_case WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const found = await tx.findOne(DebtCase, { where: { id }, relations: { debt: { organisation: true, book: true } } });
  if (!found) throw SETTLEMENT_ERRORS.SETTLEMENT_NOT_FOUND({ field: 'id' });
  if (found.version !== expectedVersion)
    throw SETTLEMENT_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: found.version } });
  return found;
}

async function owedOf(tx: EntityManager, debtId: Debt['id']): Promise<bigint> {
  const [row] = (await tx.query(
    `SELECT coalesce(sum(e.amount), 0)::text AS owed FROM ledger_entry e JOIN debt d ON d.book_id = e.book_id
     WHERE d.id = $1 AND e.account IN ('PRINCIPAL', 'INTEREST', 'PENALTY')`,
    [debtId],
  )) as [{ owed: string }];
  return BigInt(row.owed);
}
