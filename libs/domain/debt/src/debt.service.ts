import { lockOrganisation, Organisation } from '@domain/co-op';
import { Ledger } from '@domain/ledger';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { DEBT_ACTS } from './debt.acts';
import { Debt } from './debt.entity';
import { DEBT_ERRORS } from './debt.errors';
import type { CorrectDebt, RegisterDebt } from './debt.inputs';
import { knownCounterparty, loadDebt, mustBeConfided } from './debt.loading';
import { confidentialityOf, contentFault, type DebtContent } from './debt.rules';

/** What is known of debts; their amounts are in their books. */
@Injectable()
export class DebtService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly ledger: Ledger,
  ) {}

  /** @throws DEBT_CONFIDED, those of `contentFault` and of `knownCounterparty`. */
  register(ask: Ask, input: RegisterDebt): Promise<unknown> {
    const { organisationId, reason, counterparty, originalPrincipal, ...content } = input;
    refuse(content);
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockOrganisation(tx, organisationId);
      if (!(await tx.existsBy(Organisation, { id: organisationId })))
        throw DEBT_ERRORS.DEBT_ORGANISATION_NOT_FOUND({ field: 'organisationId' });
      const confidentiality = confidentialityOf(content.kind, content.subKind);
      await mustBeConfided(tx, organisationId, confidentiality);
      const other = await knownCounterparty(tx, { organisationId, ...content }, counterparty);
      const bookId = await this.ledger.open(tx, content.originOn);
      const id = await newId(tx);
      const organisation = { id: organisationId };
      await tx.insert(Debt, { ...content, ...other, id, organisation, book: { id: bookId }, confidentiality, originalPrincipal });
      if (BigInt(originalPrincipal) > 0n) {
        const stated = { PRINCIPAL: BigInt(originalPrincipal) };
        const order = { kind: 'STATEMENT', validOn: content.originOn, stated } as const;
        await this.ledger.post(tx, { bookId, order, basis: content.contractNumber });
      }
      return this.reads.in(tx).one(Debt, ask, { id });
    });
  }

  /** The organisation and the original principal stay; another class needs its permission too. */
  correct(ask: Ask, { id, expectedVersion, reason, counterparty, ...content }: CorrectDebt): Promise<unknown> {
    refuse(content);
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { organisation } = await loadDebt(tx, id, expectedVersion);
      await DEBT_ACTS.require(tx, ask.actor, 'correctDebt', id);
      const confidentiality = confidentialityOf(content.kind, content.subKind);
      await mustBeConfided(tx, organisation.id, confidentiality);
      const other = await knownCounterparty(tx, { organisationId: organisation.id, ...content }, counterparty);
      await tx.update(Debt, { id }, { ...content, ...other, confidentiality });
      return this.reads.in(tx).one(Debt, ask, { id });
    });
  }
}

function refuse(content: DebtContent): void {
  const fault = contentFault(content, today());
  if (fault) throw DEBT_ERRORS[fault[0]]({ field: fault[1] });
}
