import { type FindingService, Organisation } from '@domain/co-op';
import { Party, type PartyKind } from '@domain/party';
import { asSystem, newId } from '@platform/database';
import { fold } from '@platform/kernel';
import { In, type EntityManager } from 'typeorm';
import { LinkParty, LinkSeat } from './link.entity';
import { LINK_ERRORS } from './link.errors';
import type { LinkPartyInput } from './link.inputs';
import { LinkPartyKind } from './link.words';

export interface LoadedLink {
  id: string;
  version: number;
  keeperId: string;
}

/** The link, locked: nobody changes it under this act. @throws LINK_NOT_FOUND, LINK_OUTSIDE, CONFLICT. */
export async function loadLink(tx: EntityManager, id: string, expectedVersion: number | null): Promise<LoadedLink> {
  const locked = (await tx.query('SELECT 1 FROM value_chain_link WHERE id = $1 FOR UPDATE', [id])) as unknown[];
  const [row] = (await tx.query(`SELECT id, version, keeper_id AS "keeperId" FROM value_chain_link WHERE id = $1`, [
    id,
  ])) as LoadedLink[];
  if (!row) throw LINK_ERRORS.LINK_NOT_FOUND({ field: 'id' });
  if (locked.length === 0) throw LINK_ERRORS.LINK_OUTSIDE();
  if (expectedVersion !== null && row.version !== expectedVersion)
    throw LINK_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
  return row;
}

/** The organisations that sit in a link. */
export async function seatsOf(tx: EntityManager, linkId: string): Promise<string[]> {
  const seats = (await tx.query('SELECT organisation_id AS id FROM link_seat WHERE link_id = $1', [linkId])) as {
    id: string;
  }[];
  return seats.map(({ id }) => id);
}

/** Brings the findings of organisations of a link up to date, also of those that lie where the caller may not write. */
export function refreshFindings(tx: EntityManager, findings: FindingService, ids: readonly string[]): Promise<void> {
  return asSystem(tx, () => findings.refresh(tx, ids));
}

export type KnownParty = Omit<LinkPartyInput, 'organisationId' | 'name'> & {
  organisationId: string | null;
  name: string;
  fitsLead: boolean;
};

const LEADS: ReadonlySet<string> = new Set(['COOPERATIVE', 'COOPERATIVE_UNION']);

/**
 * Who the parties are. An organisation may lie anywhere: of one elsewhere only its public basics are taken.
 * @throws LINK_LEADS, LINK_PARTY_WHO, LINK_PARTY_TWICE, LINK_ORGANISATION_NOT_FOUND.
 */
export async function knownParties(tx: EntityManager, parties: readonly LinkPartyInput[]): Promise<KnownParty[]> {
  if (parties.filter(({ isLead }) => isLead).length !== 1) throw LINK_ERRORS.LINK_LEADS({ field: 'parties' });
  const ids = parties.flatMap(({ organisationId }) => organisationId ?? []);
  const found = await asSystem(tx, () => tx.findBy(Organisation, { id: In(ids) }));
  const known = new Map(found.map((one) => [one.id, one]));
  const seen = new Set<string>();
  return parties.map(({ organisationId = null, name, ...party }): KnownParty => {
    if ((party.kind === LinkPartyKind.ORGANISATION) !== (organisationId !== null))
      throw LINK_ERRORS.LINK_PARTY_WHO({ field: 'parties' });
    if (organisationId === null) {
      const text = (name ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
      if (text === '') throw LINK_ERRORS.LINK_PARTY_WHO({ field: 'parties' });
      return { ...party, organisationId, name: text, fitsLead: party.kind === LinkPartyKind.ENTERPRISE };
    }
    const organisation = known.get(organisationId);
    if (!organisation) throw LINK_ERRORS.LINK_ORGANISATION_NOT_FOUND({ field: 'parties' });
    if (seen.size === seen.add(`${organisationId} ${party.role}`).size)
      throw LINK_ERRORS.LINK_PARTY_TWICE({ field: 'parties' });
    return { ...party, organisationId, name: organisation.name, fitsLead: LEADS.has(organisation.kind) };
  });
}

/** Writes the parties of a link and, from them, the seats through which it is seen. */
export async function writeParties(
  tx: EntityManager,
  { id, keeperId }: { id: string; keeperId: string },
  parties: readonly KnownParty[],
): Promise<void> {
  const seated = [...new Set(parties.flatMap(({ organisationId }) => organisationId ?? []))];
  if (!seated.includes(keeperId)) throw LINK_ERRORS.LINK_KEEPER_STAYS({ field: 'parties' });
  const link = { id };
  const kept = new Set(await seatsOf(tx, id));
  const added = [keeperId, ...seated].filter((one, at, all) => !kept.has(one) && all.indexOf(one) === at);
  for (const organisationId of added)
    await tx.insert(LinkSeat, { link, keeper: { id: keeperId }, organisation: { id: organisationId } });
  await tx.query('DELETE FROM link_seat WHERE link_id = $1 AND organisation_id <> ALL($2::uuid[])', [id, seated]);
  await tx.delete(LinkParty, { link });
  for (const { organisationId, ...party } of parties) {
    const who = organisationId
      ? { organisation: { id: organisationId } }
      : { party: { id: await asSystem(tx, () => partyOf(tx, party)) } };
    await tx.insert(LinkParty, { ...party, ...who, link });
  }
}

/* One record for an enterprise or an agency, however many links it has; two people of one name are two. */
async function partyOf(tx: EntityManager, { kind, name }: Pick<KnownParty, 'kind' | 'name'>): Promise<string> {
  const nameKey = fold(name);
  const known =
    kind === LinkPartyKind.ENTERPRISE || kind === LinkPartyKind.AGENCY
      ? await tx.findOneBy(Party, { kind: kind as PartyKind, nameKey })
      : null;
  if (known) return known.id;
  const id = await newId(tx);
  await tx.insert(Party, { id, kind: kind as PartyKind, name, nameKey });
  return id;
}
