import type { ReactNode } from 'react';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { OperationalState, RegistryStatus, SourceBadge, TaxStatus } from '../../kit/marks';
import { Section } from '../../kit/page';
import type { Organisation } from './queries';
import { organisationWords } from './words';

/** Registry, tax and reality side by side, each with who says so and since when. */
export function ThreeStatuses({ organisation }: { organisation: Organisation }) {
  const words = useWords(organisationWords);
  return (
    <Section title={words.statuses} note={words.statusesNote}>
      <ul className="statuses">
        <Status
          title={words.registryLong}
          source={organisation.registryStatusSource}
          since={organisation.registryStatusSince}
        >
          <RegistryStatus code={organisation.registryStatus} />
        </Status>
        <Status title={words.taxLong} source={organisation.taxStatusSource} since={organisation.taxStatusSince}>
          <TaxStatus code={organisation.taxStatus} />
        </Status>
        <Status title={words.operationalLong} source={null} since={organisation.operationalStateSince}>
          <OperationalState code={organisation.operationalState} />
        </Status>
      </ul>
    </Section>
  );
}

interface StatusProps {
  title: string;
  source: string | null | undefined;
  since: string | null | undefined;
  children: ReactNode;
}

function Status({ title, source, since, children }: StatusProps) {
  const words = useWords(organisationWords);
  return (
    <li>
      <h3>{title}</h3>
      <p>{children}</p>
      <p className="status-source">
        <SourceBadge source={source} /> {since && words.since(day(since))}
      </p>
    </li>
  );
}
