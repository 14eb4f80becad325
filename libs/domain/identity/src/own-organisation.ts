import type { EntityManager } from 'typeorm';
import type { OwnOrganisation } from './role.rules';

/** An organisation as its owner's lib knows it, seen with the rights of the transaction. */
export interface FoundOrganisation {
  id: string;
  name: string;
  communeId: string;
  provinceId: string;
}

type FindOrganisations = (tx: EntityManager, ids: readonly string[]) => Promise<FoundOrganisation[]>;

let find: FindOrganisations = () => Promise.resolve([]);

/** The lib of the organisations says how they are found; until it has, no role for an organisation can be given. */
export function findOrganisationsBy(how: FindOrganisations): void {
  find = how;
}

/** Those of the organisations that the transaction may see, by id. */
export async function organisationsById(
  tx: EntityManager,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, FoundOrganisation>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  const found = asked.length > 0 ? await find(tx, asked) : [];
  return new Map(found.map((organisation) => [organisation.id, organisation]));
}

/** An organisation as roles see it; without its commune where the transaction may not see it, or it is no more. */
export function asOwn(id: string, found: FoundOrganisation | undefined): OwnOrganisation {
  return { id, commune: found ? { id: found.communeId, level: 'COMMUNE', provinceId: found.provinceId } : null };
}
