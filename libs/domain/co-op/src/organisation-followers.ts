import type { LegalRulesOfDay } from '@domain/legal-rule';
import type { EntityManager } from 'typeorm';

/** Work of a higher lib that follows the facts of organisations, whichever way they came: form, file, event, a day. */
export interface OrganisationFollower {
  name: string;
  /** These organisations are new or say something else now; a few statements for all of them together. */
  follow(tx: EntityManager, organisationIds: readonly string[], law: LegalRulesOfDay): Promise<void>;
}

const followers = new Map<string, OrganisationFollower>();

/** Has the work done in the transaction that writes the facts, after their findings; of one name the last one is asked. */
export function registerFollower(follower: OrganisationFollower): void {
  followers.set(follower.name, follower);
}

export function registeredFollowers(): readonly OrganisationFollower[] {
  return [...followers.values()];
}
