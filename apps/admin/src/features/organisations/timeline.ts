import type { OrganisationHistoryQuery } from '../../graphql/graphql';
import type { Language } from '../../kit/language';
import { organisationFieldLabel, shownValue } from '../../kit/organisation-fields';

export type OrganisationStatements = NonNullable<OrganisationHistoryQuery['organisation']>;

/** One row of one source: from which day, and what it says otherwise than the row before it. */
export interface TimelineEntry {
  id: string;
  source: 'OFFICE' | 'DKKD' | 'THUE' | 'FINDING';
  validFrom: string;
  knownFrom: string;
  /** The first thing this source ever said. */
  first: boolean;
  note: string | undefined;
  changes: readonly { label: string; before: string | undefined; after: string | undefined }[];
}

interface Row {
  id: string;
  validFrom: string;
  knownFrom: string;
}

/** Everything the sources have said, newest day first; differences are within one source, as each speaks for itself. */
export function timeline(statements: OrganisationStatements, language: Language): TimelineEntry[] {
  const { officeStatements, registryStatements, taxStatements, operationalFindings } = statements;
  return [
    ...entries('OFFICE', officeStatements.nodes, language),
    ...entries('DKKD', registryStatements.nodes, language),
    ...entries('THUE', taxStatements.nodes, language),
    ...entries('FINDING', operationalFindings.nodes, language),
  ].sort((a, b) => b.validFrom.localeCompare(a.validFrom) || b.knownFrom.localeCompare(a.knownFrom));
}

function entries(source: TimelineEntry['source'], rows: readonly Row[], language: Language): TimelineEntry[] {
  const inOrder = rows.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
  return inOrder.map((row, at) => {
    const before = inOrder[at - 1];
    const { id, validFrom, knownFrom } = row;
    return {
      id,
      source,
      validFrom,
      knownFrom,
      first: !before,
      note: noteOf(row),
      changes: changes(before, row, language),
    };
  });
}

/** Words of the person who looked, where there are any. */
function noteOf(row: Row): string | undefined {
  const { foundBy, evidence } = row as Row & { foundBy?: string; evidence?: string | null };
  return [foundBy, evidence].filter(Boolean).join(': ') || undefined;
}

const NOT_CONTENT = new Set(['id', 'validFrom', 'validTo', 'knownFrom', 'foundBy', 'evidence', '__typename']);

function changes(before: Row | undefined, after: Row, language: Language): TimelineEntry['changes'] {
  const old = new Map(Object.entries(before ?? {}));
  return Object.entries(after).flatMap(([field, value]) => {
    if (NOT_CONTENT.has(field)) return [];
    const was = shownValue(field, old.get(field), language);
    const is = shownValue(field, value, language);
    return was === is ? [] : [{ label: organisationFieldLabel(field, language), before: was, after: is }];
  });
}
