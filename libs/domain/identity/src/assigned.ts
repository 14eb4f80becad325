/**
 * SQL that gives `permission text, organisation_id uuid` of what somebody is assigned besides his roles: over SQL of his id and
 * of the day. Such a permission holds for that organisation alone.
 */
type AssignedSql = (user: string, day: string) => string;

const sources: AssignedSql[] = [];

/** A higher lib has assignments of its own, such as who follows the tax debts of an organisation. */
export function registerAssigned(sql: AssignedSql): void {
  sources.push(sql);
}

/** One array of what is assigned to a user today, as SQL. */
export function assignedTo(user: string): string {
  if (sources.length === 0) return `'[]'::json`;
  const each = sources.map((sql) => `(${sql(user, 'register_today()')})`).join(' UNION ALL ');
  return `(SELECT coalesce(json_agg(json_build_object('permission', g.permission, 'organisationId', g.organisation_id)), '[]') FROM (${each}) g)`;
}
