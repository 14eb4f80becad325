import type { Refusal } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { CO_OP_ERRORS } from './co-op.errors';
import { monthsBetween } from './co-op.rules';
import { OrganisationKind, RegistrationKind, RegistryStatus } from './co-op.words';
import { mayJoinUnion } from './governance.rules';

/** What decides which acts an organisation is open to. */
export interface OrganisationStanding {
  kind: OrganisationKind;
  registryStatus: RegistryStatus;
  registrationKind: RegistrationKind;
  /** Since when the register knows it; null where nobody has said. */
  knownSince: IsoDate | null;
  /** Months a group must have worked before it may become a cooperative; null where the law's figure is not known. */
  monthsBeforePromotion: number | null;
}

type OrganisationAct = 'promoteGroup' | 'joinUnion';

/** Acts that an organisation as it stands is not open to; a record that has ended can still be put right. */
export function organisationRefusals(
  facts: OrganisationStanding,
  today: IsoDate,
): Record<OrganisationAct, Refusal | null> {
  const ended = facts.registryStatus === RegistryStatus.TERMINATED ? CO_OP_ERRORS.ORGANISATION_ENDED : null;
  const isUnion = facts.kind === OrganisationKind.COOPERATIVE_UNION;
  return {
    promoteGroup: notAGroup(facts) ?? ended ?? notRegistered(facts) ?? tooYoung(facts, today),
    joinUnion: isUnion || mayJoinUnion(facts.kind) ? ended : CO_OP_ERRORS.MEMBER_NOT_COOPERATIVE,
  };
}

/** Law 17/2023 Art. 108: continuous work for so many months up to the day; what nobody knows is not shown to be enough. */
export function tooYoung(
  { knownSince, monthsBeforePromotion }: Pick<OrganisationStanding, 'knownSince' | 'monthsBeforePromotion'>,
  day: IsoDate,
): Refusal | null {
  if (monthsBeforePromotion === null) return null;
  const worked = knownSince === null ? 0 : monthsBetween(knownSince, day);
  return worked < monthsBeforePromotion ? CO_OP_ERRORS.GROUP_TOO_YOUNG : null;
}

function notAGroup({ kind }: OrganisationStanding): Refusal | null {
  return kind === OrganisationKind.COOPERATIVE_GROUP ? null : CO_OP_ERRORS.NOT_A_GROUP;
}

/* Art. 108 asks for the certificate; where it is not known whether there is one, nothing is refused. */
function notRegistered({ registrationKind }: OrganisationStanding): Refusal | null {
  const without = registrationKind === RegistrationKind.NOTIFIED || registrationKind === RegistrationKind.NONE;
  return without ? CO_OP_ERRORS.GROUP_NOT_REGISTERED : null;
}
