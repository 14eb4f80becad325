import { lockOrganisation, Organisation } from '@domain/co-op';
import { type IsoDate, today } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { EnterpriseHolding } from './enterprise-holding.entity';
import type { EntrustedService } from './entrusted-service.entity';
import type { Establishment } from './establishment.entity';
import { ESTABLISHMENT_ERRORS } from './establishment.errors';
import { termFault } from './establishment.rules';

/** One of the three kinds of record here: each belongs to an organisation and holds for a term. */
type TermRecord = Establishment | EnterpriseHolding | EntrustedService;
type TermClass<T extends TermRecord> = abstract new () => T;

/** The organisation, locked for this transaction. @throws ESTABLISHMENT_ORGANISATION where the caller sees none. */
export async function lockedOrganisation(tx: EntityManager, id: string): Promise<Organisation> {
  await lockOrganisation(tx, id);
  const organisation = await tx.findOneBy(Organisation, { id });
  if (!organisation) throw ESTABLISHMENT_ERRORS.ESTABLISHMENT_ORGANISATION({ field: 'organisationId' });
  return organisation;
}

/** The record and its organisation, the organisation locked first, as by every act on it. @throws CONFLICT. */
export async function loadRecord<T extends TermRecord>(
  tx: EntityManager,
  cls: TermClass<T>,
  id: string,
  expectedVersion: number,
): Promise<{ row: T; organisation: Organisation }> {
  const find = (): Promise<T | null> => tx.findOne(cls as never, { where: { id }, loadRelationIds: true } as never);
  const seen = await find();
  if (!seen) throw ESTABLISHMENT_ERRORS.ESTABLISHMENT_NOT_FOUND({ field: 'id' });
  const organisation = await lockedOrganisation(tx, seen.organisation as unknown as string);
  const row = (await find())!;
  if (row.version !== expectedVersion)
    throw ESTABLISHMENT_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
  return { row, organisation };
}

/** @throws TERM_FUTURE, TERM_ORDER at the field of the day. */
export function refuseTerm(term: { validFrom: IsoDate; validTo: IsoDate | null }): void {
  const fault = termFault(term, today());
  if (fault) throw ESTABLISHMENT_ERRORS[fault]({ field: fault === 'TERM_FUTURE' ? 'validFrom' : 'validTo' });
}

/** @throws TERM_UNCHANGED when nothing would be another one afterwards. */
export function refuseSame<T extends TermRecord>(row: T, next: Partial<Record<keyof T, unknown>>): void {
  const same = (Object.keys(next) as (keyof T)[]).every((key) => (next[key] ?? null) === (row[key] ?? null));
  if (same) throw ESTABLISHMENT_ERRORS.TERM_UNCHANGED();
}

/** The days of a record that ends. @throws TERM_ENDED, TERM_ORDER. */
export function endOf(row: TermRecord, endsOn: IsoDate): { validTo: IsoDate } {
  if (row.validTo !== null && row.validTo <= endsOn) throw ESTABLISHMENT_ERRORS.TERM_ENDED({ field: 'endsOn' });
  if (endsOn <= row.validFrom) throw ESTABLISHMENT_ERRORS.TERM_ORDER({ field: 'endsOn' });
  return { validTo: endsOn };
}
