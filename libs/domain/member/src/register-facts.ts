import { OrganisationKind } from '@domain/co-op';
import type { IsoDate } from '@platform/kernel';
import type { EntityManager } from 'typeorm';
import type { MemberFacts, RegisterFacts } from './member.rules';
import type { MemberType } from './member.words';

/** The register of members of one organisation, with the kind that decides which limits it has. */
export interface Register extends RegisterFacts {
  kind: OrganisationKind;
  isTerminated: boolean;
}

/* Arrays, not objects: a register of fifty thousand members is read for the demonstration. */
type MemberRow = [
  id: string,
  type: MemberType,
  usesServices: boolean | null,
  contributesLabour: boolean | null,
  isForeign: boolean,
  joinedOn: IsoDate,
  pledged: string | null,
  paid: string | null,
  lastEntryOn: IsoDate | null,
  lastPledgeOn: IsoDate | null,
];

interface RegisterRow {
  organisationId: string;
  kind: OrganisationKind;
  registryStatus: string;
  charterCapital: string | null;
  officialMemberCount: number | null;
  registeredOn: IsoDate | null;
  members: MemberRow[];
}

const REGISTERS = `
  WITH book AS MATERIALIZED (
    SELECT membership_id, sum(pledged_change) AS pledged, sum(paid_change) AS paid, max(occurred_on) AS last_on,
      max(occurred_on) FILTER (WHERE pledged_change > 0) AS pledge_on
    FROM capital_contribution WHERE organisation_id = ANY($1::uuid[]) AND occurred_on <= $2 GROUP BY membership_id),
  member AS MATERIALIZED (
    SELECT m.organisation_id, json_agg(json_build_array(m.id, m.type, m.uses_services, m.contributes_labour, m.is_foreign,
      m.joined_on, b.pledged::text, b.paid::text, b.last_on, b.pledge_on)) AS members
    FROM membership m LEFT JOIN book b ON b.membership_id = m.id
    WHERE m.organisation_id = ANY($1::uuid[]) AND m.valid_from <= $2 AND (m.valid_to IS NULL OR m.valid_to > $2)
    GROUP BY m.organisation_id)
  SELECT o.id AS "organisationId", o.kind, o.registry_status AS "registryStatus", o.charter_capital::text AS "charterCapital",
    o.official_member_count AS "officialMemberCount", coalesce(o.registered_on, o.established_on)::text AS "registeredOn",
    coalesce(m.members, '[]') AS members
  FROM organisation o LEFT JOIN member m ON m.organisation_id = o.id WHERE o.id = ANY($1::uuid[])`;

/** The members of these organisations on a day and what each holds, in one statement. */
export async function registersOf(
  tx: EntityManager,
  organisationIds: readonly string[],
  day: IsoDate,
): Promise<Register[]> {
  const rows = (await tx.query(REGISTERS, [organisationIds, day])) as RegisterRow[];
  return rows.map(({ charterCapital, registryStatus, members, ...row }) => ({
    ...row,
    isGroup: row.kind === OrganisationKind.COOPERATIVE_GROUP,
    isTerminated: registryStatus === 'TERMINATED',
    charterCapital: charterCapital === null ? null : BigInt(charterCapital),
    members: members.map(asFacts),
  }));
}

function asFacts(row: MemberRow): MemberFacts {
  const [id, type, usesServices, contributesLabour, isForeign, joinedOn, pledged, paid, lastEntryOn, lastPledgeOn] =
    row;
  return {
    id,
    type,
    usesServices,
    contributesLabour,
    isForeign,
    joinedOn,
    pledged: BigInt(pledged ?? 0),
    paid: BigInt(paid ?? 0),
    lastEntryOn,
    lastPledgeOn,
  };
}
