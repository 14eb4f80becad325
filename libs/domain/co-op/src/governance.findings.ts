import type { IsoDate } from '@platform/kernel';
import { OrganisationKind, RegistryStatus } from './co-op.words';
import { parametersFor } from './co-op.parameters';
import type { FindingRule } from './finding-rules';
import { findingsOfPosts, findingsOfUnion, type HeldPost } from './governance.rules';

interface UnionRow {
  organisationId: string;
  kind: OrganisationKind;
  establishedOn: IsoDate | null;
  officialMemberCount: number | null;
  memberKinds: OrganisationKind[];
}

/* Members may lie in any commune: of them only the kind is asked, which is public. */
const UNIONS = `
  SELECT o.id AS "organisationId", o.kind, o.established_on::text AS "establishedOn",
    o.official_member_count AS "officialMemberCount", array_agg(b.kind ORDER BY m.id) AS "memberKinds"
  FROM organisation o
  JOIN union_membership m ON m.union_id = o.id AND m.valid_from <= $2 AND (m.valid_to IS NULL OR m.valid_to > $2)
  JOIN organisation_basics b ON b.id = m.member_id
  WHERE o.id = ANY($1::uuid[]) AND o.kind = '${OrganisationKind.COOPERATIVE_UNION}' AND o.registry_status <> '${RegistryStatus.TERMINATED}'
  GROUP BY o.id`;

/** What posts and memberships of unions break: V24 and the list side of V2. */
export const GOVERNANCE_FINDINGS: Omit<FindingRule, 'names'> = {
  name: 'governance',
  async find(tx, organisationIds, law) {
    const posts = (await tx.query(
      `SELECT organisation_id AS "organisationId", person_id AS "personId", name_key AS "nameKey", post
       FROM organisation_posts($1::uuid[], $2)`,
      [organisationIds, law.on],
    )) as (HeldPost & { organisationId: string })[];
    const unions = (await tx.query(UNIONS, [organisationIds, law.on])) as UnionRow[];
    return [
      ...[...Map.groupBy(posts, ({ organisationId }) => organisationId)].flatMap(([organisationId, held]) =>
        findingsOfPosts(held).map((finding) => ({ ...finding, organisationId })),
      ),
      ...unions.flatMap(({ organisationId, establishedOn, ...facts }) =>
        findingsOfUnion(facts, parametersFor(law, establishedOn).minimumUnionMembers).map((finding) => ({
          ...finding,
          organisationId,
        })),
      ),
    ];
  },
};
