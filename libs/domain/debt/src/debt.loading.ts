import { Organisation } from '@domain/co-op';
import { Membership } from '@domain/member';
import { Party, type PartyKind } from '@domain/party';
import { asSystem, newId, scopeExpression, tableInfo } from '@platform/database';
import { fold, type IsoDate } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import { Debt } from './debt.entity';
import { DEBT_ERRORS } from './debt.errors';
import type { DebtCounterparty } from './debt.inputs';
import { DEBT_BANK, DEBT_TAX } from './debt.permissions';
import { isOfMember } from './debt.rules';
import { Confidentiality, type DebtKind } from './debt.words';

/** The debt, locked. @throws DEBT_NOT_FOUND also where it is not the caller's to know; CONFLICT. */
export async function loadDebt(tx: EntityManager, id: string, expectedVersion: number | null): Promise<Debt> {
  await tx.query('SELECT 1 FROM debt WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const debt = await tx.findOne(Debt, { where: { id }, relations: { organisation: true, book: true } });
  if (!debt) throw DEBT_ERRORS.DEBT_NOT_FOUND({ field: 'id' });
  if (expectedVersion !== null && debt.version !== expectedVersion)
    throw DEBT_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: debt.version } });
  return debt;
}

/** @throws DEBT_CONFIDED where debts of the class are not the caller's to write for this organisation. */
export async function mustBeConfided(tx: EntityManager, organisationId: string, to: Confidentiality): Promise<void> {
  if (to === Confidentiality.OPEN) return;
  const { code } = to === Confidentiality.TAX ? DEBT_TAX : DEBT_BANK;
  const within = scopeExpression(tableInfo(Organisation), code, 'o', true);
  const [row] = (await tx.query(`SELECT (${within}) AS within FROM organisation o WHERE o.id = $1`, [
    organisationId,
  ])) as { within: boolean }[];
  if (!row?.within) throw DEBT_ERRORS.DEBT_CONFIDED({ field: 'kind' });
}

/** Who the other side is, as the columns of a debt say it. */
export interface KnownCounterparty {
  party: { id: string } | null;
  counterpartyOrganisation: { id: string } | null;
  membership: { id: string } | null;
  counterpartyName: string;
}

interface Asked {
  organisationId: string;
  kind: DebtKind;
  originOn: IsoDate;
}

const NOBODY = { party: null, counterpartyOrganisation: null, membership: null };

/** @throws DEBT_COUNTERPARTY, DEBT_MEMBERSHIP (V18), DEBT_NO_MEMBER, DEBT_ITSELF, DEBT_ORGANISATION_NOT_FOUND. */
export async function knownCounterparty(
  tx: EntityManager,
  { organisationId, kind, originOn }: Asked,
  { membershipId, organisationId: otherId, kind: partyKind, name }: DebtCounterparty,
): Promise<KnownCounterparty> {
  if ([membershipId, otherId, name].filter(Boolean).length !== 1)
    throw DEBT_ERRORS.DEBT_COUNTERPARTY({ field: 'counterparty' });
  if (isOfMember(kind) && !membershipId) throw DEBT_ERRORS.DEBT_MEMBERSHIP({ field: 'counterparty' });
  if (membershipId) {
    if (!isOfMember(kind)) throw DEBT_ERRORS.DEBT_NO_MEMBER({ field: 'counterparty' });
    const member = await tx.findOneBy(Membership, { id: membershipId, organisation: { id: organisationId } });
    const holds = member && member.validFrom <= originOn && (member.validTo === null || member.validTo > originOn);
    if (!holds) throw DEBT_ERRORS.DEBT_MEMBERSHIP({ field: 'counterparty' });
    return { ...NOBODY, membership: { id: member.id }, counterpartyName: member.name };
  }
  if (otherId) {
    if (otherId === organisationId) throw DEBT_ERRORS.DEBT_ITSELF({ field: 'counterparty' });
    // It may lie anywhere: only its public basics are taken.
    const other = await asSystem(tx, () => tx.findOneBy(Organisation, { id: otherId }));
    if (!other) throw DEBT_ERRORS.DEBT_ORGANISATION_NOT_FOUND({ field: 'counterparty' });
    return { ...NOBODY, counterpartyOrganisation: { id: otherId }, counterpartyName: other.name };
  }
  const text = name!.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!partyKind || text.length < 2) throw DEBT_ERRORS.DEBT_COUNTERPARTY({ field: 'counterparty' });
  const party = { id: await asSystem(tx, () => partyOf(tx, partyKind, text)) };
  return { ...NOBODY, party, counterpartyName: text };
}

/* One record for a bank or an agency, however many it is owed by; two people of one name are two. */
async function partyOf(tx: EntityManager, kind: PartyKind, name: string): Promise<string> {
  const nameKey = fold(name);
  const known = kind === 'ENTERPRISE' || kind === 'AGENCY' ? await tx.findOneBy(Party, { kind, nameKey }) : null;
  if (known) return known.id;
  const id = await newId(tx);
  await tx.insert(Party, { id, kind, name, nameKey });
  return id;
}
