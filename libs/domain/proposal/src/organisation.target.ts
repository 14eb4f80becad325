import { lockOrganisation, Organisation, type OrganisationChange, OrganisationService } from '@domain/co-op';
import { actsOn } from '@platform/api';
import { snakeCase } from '@platform/database';
import type { Actor, IsoDate } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProposalTargetKind } from './proposal.entity';
import { PROPOSAL_ERRORS } from './proposal.errors';
import { PROPOSAL_MAKE } from './proposal.permissions';
import type { Values } from './proposal.rules';
import type { AcceptedChange, ProposalTarget, TargetAt, TargetRecord } from './proposal.target';

/** What a cooperative may ask to have changed of its own record; its kind is changed by promotion, not by a correction. */
const FIELDS = [
  'name',
  'code',
  'legacyRegistrationNo',
  'shortName',
  'foreignName',
  'registrationKind',
  'establishedOn',
  'registeredOn',
  'addressLine',
  'addressAsRegistered',
  'field',
  'industry',
  'charterCapital',
  'officialMemberCount',
  'registryStatus',
  'registryStatusSince',
  'taxCode',
  'taxStatus',
  'taxStatusSince',
] as const satisfies readonly (keyof OrganisationChange)[];

const notFound = () => PROPOSAL_ERRORS.PROPOSAL_TARGET_NOT_FOUND({ field: 'organisationId' });

/** Who may ask for something of an organisation: its record, its members. */
export const PROPOSING = actsOn(Organisation, {
  acts: {
    proposeOrganisationChange: PROPOSAL_MAKE,
    proposeMemberChange: PROPOSAL_MAKE,
    proposeNewMember: PROPOSAL_MAKE,
  },
  facts: {},
  refusals: () => ({}),
  missing: notFound,
});

/** The record of an organisation: accepted fields become what the office states, as by its own form. */
@Injectable()
export class OrganisationTarget implements ProposalTarget {
  readonly kind = ProposalTargetKind.ORGANISATION;
  readonly columns: Readonly<Record<string, string>> = {
    ...Object.fromEntries(FIELDS.map((field) => [field, snakeCase(field)])),
    unitId: 'stated_unit_id',
  };

  constructor(private readonly organisations: OrganisationService) {}

  readonly together = [];

  lock(tx: EntityManager, { id }: TargetAt): Promise<void> {
    return lockOrganisation(tx, id);
  }

  require(tx: EntityManager, actor: Actor, { id }: TargetAt): Promise<unknown> {
    return PROPOSING.require(tx, actor, 'proposeOrganisationChange', id);
  }

  async read(tx: EntityManager, { id }: TargetAt): Promise<TargetRecord> {
    const [found] = (await tx.query('SELECT o.version, to_jsonb(o) AS record FROM organisation o WHERE o.id = $1', [
      id,
    ])) as { version: number; record: Record<string, unknown> }[];
    if (!found) throw notFound();
    const values = Object.entries(this.columns).map(([field, column]) => [field, asText(found.record[column])]);
    return { version: found.version, values: Object.fromEntries(values) as Values };
  }

  check(tx: EntityManager, { id }: TargetAt, values: Values, effectiveOn: IsoDate | null): Promise<void> {
    return this.organisations.check(tx, {
      id,
      content: asChange(values),
      effectiveOn,
      acceptCode: !('code' in values),
    });
  }

  apply(
    tx: EntityManager,
    { id, values, expectedVersion, effectiveOn }: AcceptedChange,
    reason: string,
  ): Promise<void> {
    const acceptCode = !('code' in values);
    const content = asChange(values);
    return this.organisations.change(tx, { id, content, acceptCode, expectedVersion, effectiveOn, reason });
  }
}

/** The values of the form's own input as texts; what was not sent is not there. */
export function asValues(change: object): Values {
  const sent = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(sent.map(([field, value]) => [field, asText(value)]));
}

/* Money is text already; the only number of the form is a count. */
function asChange(values: Values): OrganisationChange {
  const typed = Object.entries(values).map(([field, value]) => [
    field,
    field === 'officialMemberCount' && value !== null ? Number(value) : value,
  ]);
  return Object.fromEntries(typed) as OrganisationChange;
}

function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value as string | number);
}
