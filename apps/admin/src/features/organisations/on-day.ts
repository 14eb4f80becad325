import type { OrganisationDetailQuery, OrganisationDetailQueryVariables } from '../../graphql/graphql';

type Organisation = NonNullable<OrganisationDetailQuery['organisation']>;

/**
 * What the page asks for besides the record. Today: what is open. A past day: also what was closed since, of which
 * `onDay` keeps what was open then; and no year that had not ended on that day.
 */
export function detailVariables(id: string, asOf: string | undefined): OrganisationDetailQueryVariables {
  if (!asOf) return { id, discrepancies: { closedOn: { isNull: true } }, findings: { closedOn: { isNull: true } } };
  return { id, asOf, years: { year: { max: lastYearEnded(asOf) } } };
}

/** The year a day looks back on: the day's own only on its 31 December. */
function lastYearEnded(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.endsWith('-12-31') ? year : year - 1;
}

/** The record without what came after the day: later differences and findings, terms, and figures of later years. */
export function onDay(organisation: Organisation, asOf: string | undefined): Organisation {
  if (!asOf) return organisation;
  const { discrepancies, findings, officers, unions, unionMembers, annualFigures } = organisation;
  const begun = <Row extends { validFrom: string }>({ nodes }: { nodes: Row[] }) => ({
    nodes: nodes.filter(({ validFrom }) => validFrom <= asOf),
  });
  return {
    ...organisation,
    discrepancies: { nodes: discrepancies.nodes.filter(openOn(asOf)) },
    findings: { nodes: findings.nodes.filter(openOn(asOf)) },
    officers: begun(officers),
    unions: begun(unions),
    unionMembers: begun(unionMembers),
    latestAnnualFigure: annualFigures.nodes[0] ?? null,
  };
}

const openOn =
  (day: string) =>
  ({ openedOn, closedOn }: { openedOn: string; closedOn?: string | null }) =>
    openedOn <= day && (!closedOn || closedOn > day);

/** "Xã Lan Mẫu, Huyện Lục Nam, Tỉnh Bắc Giang": on a past day with the district, which tells two communes apart. */
export function unitOnDay({ commune, province }: Organisation, past: boolean): string {
  const district = past && commune?.parent?.level === 'DISTRICT' ? commune.parent.fullName : undefined;
  return [commune?.fullName, district, province?.fullName].filter(Boolean).join(', ');
}
