import type { ReactNode } from 'react';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { OperationalState, RegistryStatus, SourceBadge, TaxStatus } from '../../kit/marks';
import { Section } from '../../kit/page';
import type { Organisation } from './queries';
import { organisationWords } from './words';

/** The one source of everything on the page, which is then said once at its head. */
export function soleSource({ nameSource, registryStatusSource, taxStatusSource }: Organisation): string | undefined {
  const sources = new Set([nameSource, registryStatusSource, taxStatusSource].filter((one) => one != null));
  return sources.size === 1 ? [...sources][0] : undefined;
}

/** Registry, tax and reality side by side, each with since when, and with who says so where not all is one source's word. */
export function ThreeStatuses({ organisation }: { organisation: Organisation }) {
  const sole = soleSource(organisation);
  const words = useWords(organisationWords);
  return (
    <Section title={words.statuses} note={words.statusesNote}>
      <ul className="statuses">
        <Status
          title={words.registryLong}
          source={!sole && <SourceBadge source={organisation.registryStatusSource} />}
          since={organisation.registryStatusSince}
          isKnown={organisation.registryStatus !== 'UNKNOWN'}
        >
          <RegistryStatus code={organisation.registryStatus} />
        </Status>
        <Status
          title={words.taxLong}
          source={!sole && <SourceBadge source={organisation.taxStatusSource} />}
          since={organisation.taxStatusSince}
          isKnown={organisation.taxStatus !== 'UNKNOWN'}
        >
          <TaxStatus code={organisation.taxStatus} />
        </Status>
        <Status
          title={words.operationalLong}
          source={organisation.operationalStateSince && words.foundBySight}
          since={organisation.operationalStateSince}
          isKnown={organisation.operationalState !== 'UNKNOWN'}
        >
          <OperationalState code={organisation.operationalState} />
        </Status>
      </ul>
    </Section>
  );
}

interface StatusProps {
  title: string;
  source: ReactNode;
  since: string | null | undefined;
  isKnown: boolean;
  children: ReactNode;
}

function Status({ title, source, since, isKnown, children }: StatusProps) {
  const words = useWords(organisationWords);
  return (
    <li>
      <h3>{title}</h3>
      <p>{children}</p>
      <p className="status-source">
        {source} {since ? words.since(day(since)) : isKnown && words.sinceNotSaid}
      </p>
    </li>
  );
}
