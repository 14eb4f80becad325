import { type Debt, DebtPostings, loadDebt } from '@domain/debt';
import { CLAIMS, Ledger, type Split } from '@domain/ledger';
import { LegalRules } from '@domain/legal-rule';
import type { Ask } from '@platform/api';
import { approvable, type ApprovedAct, Approvals } from '@platform/approval';
import { Attachments } from '@platform/attachment';
import { Database, newId, Reads } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CASE_ACTS } from './settlement.acts';
import { DebtCase, DebtDecision } from './settlement.entity';
import { SETTLEMENT_ERRORS, type SettlementFault } from './settlement.errors';
import type { ProposeDebtDecision } from './settlement.inputs';
import { pathCode, TAX_WRITE_OFF } from './settlement.parameters';
import { SETTLEMENT_APPROVE } from './settlement.permissions';
import { afterDecision, competenceFault, decisionFault, postingOf } from './settlement.rules';
import { loadCase } from './settlement.service';
import type { SettlementPath } from './settlement.words';

/** What is approved: the decision as it is recorded, to the đồng. */
interface DecisionContent {
  caseId: string;
  debtId: string;
  path: SettlementPath;
  number: string;
  decidedOn: IsoDate;
  effectiveOn: IsoDate;
  body: string;
  signer: string;
  amount: string | null;
  split: Partial<Record<'PRINCIPAL' | 'INTEREST' | 'PENALTY', string>> | null;
  attachmentId: string;
}

const POST_DECISION = approvable<DecisionContent>('postDebtDecision', {
  label: 'Ghi quyết định xử lý nợ',
  permission: SETTLEMENT_APPROVE,
});

/** Decisions of the competent bodies: recorded by one person, approved by another, and only then in the book. */
@Injectable()
export class DecisionService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly approvals: Approvals,
    private readonly attachments: Attachments,
    private readonly ledger: Ledger,
    private readonly postings: DebtPostings,
    private readonly rules: LegalRules,
  ) {}

  onModuleInit(): void {
    this.approvals.carryOut(POST_DECISION, (tx, approved) => this.carryOut(tx, approved));
  }

  /** @throws SETTLEMENT_PATH, SETTLEMENT_BODY (V20), SETTLEMENT_WAITS, SETTLEMENT_AMOUNT, ATTACHMENT_UPLOAD_GONE … */
  propose(ask: Ask, input: ProposeDebtDecision): Promise<unknown> {
    const { id: caseId, expectedVersion, reason, uploadId, principal, interest, penalty, ...content } = input;
    refuse(contentFault(content, today()));
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { debt } = await loadCase(tx, caseId, expectedVersion);
      const facts = await CASE_ACTS.require(tx, ask.actor, 'proposeDebtDecision', caseId);
      refuse(decisionFault(facts, content.path));
      await this.mustBeCompetent(tx, debt, content);
      const attachmentId = await this.attachments.takeUp(tx, ask.actor, uploadId);
      const { path, number, decidedOn, effectiveOn, body, signer } = content;
      const amount = content.amount ?? null;
      const split = splitOf({ PRINCIPAL: principal, INTEREST: interest, PENALTY: penalty });
      const payload = { caseId, debtId: debt.id, path, number, decidedOn, effectiveOn, body, signer, amount, split, attachmentId };
      const approval = await this.approvals.propose(tx, ask.actor, POST_DECISION, {
        title: `Ghi quyết định ${number} ngày ${decidedOn}${amount ? `, ${amount} đồng` : ''}`,
        payload,
        reason,
        placeIds: await placesOf(tx, debt.organisation.id),
        link: `/debt-cases/${caseId}`,
      });
      const id = await newId(tx);
      const refs = { debtCase: { id: caseId }, approval: { id: approval }, attachment: { id: attachmentId } };
      await tx.insert(DebtDecision, { ...content, id, ...refs });
      // Whoever acts on the case next must have seen what is proposed.
      await tx.query('UPDATE debt_case SET id = id WHERE id = $1', [caseId]);
      return this.reads.in(tx).one(DebtCase, ask, { id: caseId });
    });
  }

  /* In the transaction of the second person: the state of the case and, where the path changes a balance, the posting. */
  private async carryOut(tx: EntityManager, { payload, approvalId }: ApprovedAct<DecisionContent>): Promise<void> {
    const { caseId, debtId, path, effectiveOn, amount, number, decidedOn } = payload;
    const debt = await loadDebt(tx, debtId, null);
    const [found] = (await tx.query(
      'SELECT state, state_before AS "stateBefore" FROM debt_case WHERE id = $1 FOR NO KEY UPDATE',
      [caseId],
    )) as DebtCase[];
    if (!found) throw SETTLEMENT_ERRORS.SETTLEMENT_NOT_FOUND();
    refuse(decisionFault({ ...found, owes: true, waits: false }, path));
    const kind = postingOf(path);
    if (kind && amount) {
      const split = payload.split && (Object.fromEntries(Object.entries(payload.split).map(([one, part]) => [one, BigInt(part)])) as Split);
      const order = await this.postings.orderOn(tx, debt, effectiveOn);
      await this.ledger.post(tx, {
        bookId: debt.book.id,
        order: { kind, validOn: effectiveOn, amount: BigInt(amount), split: split ?? undefined, order },
        basis: `Quyết định ${number} ngày ${decidedOn}`,
        requestKey: approvalId,
      });
    }
    const after = afterDecision(found, path);
    await tx.update(DebtCase, { id: caseId }, { ...after, closedOn: null, closing: null });
  }

  private async mustBeCompetent(tx: EntityManager, debt: Debt, content: Pick<DebtDecision, 'path' | 'body' | 'amount' | 'decidedOn'>) {
    const law = (await this.rules.at(today(), tx)).onDay(content.decidedOn);
    const facts = {
      path: content.path,
      body: content.body,
      kind: debt.kind,
      subKind: debt.subKind,
      isTax: debt.confidentiality === 'TAX',
      amount: content.amount ? BigInt(content.amount) : null,
    };
    refuse(competenceFault(facts, { path: law.band(pathCode(content.path)), tax: law.band(TAX_WRITE_OFF) }), 'body');
  }
}

function contentFault(
  { path, amount, decidedOn, effectiveOn }: Pick<DebtDecision, 'path' | 'amount' | 'decidedOn' | 'effectiveOn'>,
  day: IsoDate,
): SettlementFault | null {
  if (decidedOn > day || effectiveOn > day) return 'SETTLEMENT_FUTURE';
  if (effectiveOn < decidedOn) return 'SETTLEMENT_DAYS';
  if (postingOf(path) === null) return amount == null ? null : 'SETTLEMENT_NO_AMOUNT';
  return amount != null && BigInt(amount) > 0n ? null : 'SETTLEMENT_AMOUNT';
}

function refuse(fault: SettlementFault | null, field?: string): void {
  if (fault) throw SETTLEMENT_ERRORS[fault]({ field });
}

function splitOf(parts: Record<'PRINCIPAL' | 'INTEREST' | 'PENALTY', string | null | undefined>): DecisionContent['split'] {
  const named = CLAIMS.flatMap((claim) => (parts[claim] == null ? [] : [[claim, parts[claim]] as const]));
  return named.length === 0 ? null : Object.fromEntries(named);
}

async function placesOf(tx: EntityManager, organisationId: string): Promise<string[]> {
  const [row] = (await tx.query('SELECT commune_id AS commune, province_id AS province FROM organisation WHERE id = $1', [
    organisationId,
  ])) as [{ commune: string; province: string }];
  return [row.commune, row.province];
}
