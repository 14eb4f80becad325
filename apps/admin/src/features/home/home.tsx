import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { HomeFiguresQuery } from '../../graphql/graphql';
import { wholeNumber } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Page, Section } from '../../kit/page';
import type { Search } from '../../kit/search';
import { useMay, useMe, useOwnOrganisations } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { roleWord } from '../../kit/vocabulary';
import { OwnDoorPage } from './own-door';
import { homeFigures, waitingImports, waitingProposals } from './queries';
import { homeWords } from './words';

/** What waits for me, and how my area stands; every figure leads to the list it counts. */
export function HomePage() {
  const own = useOwnOrganisations();
  return own.length > 0 ? <OwnDoorPage organisations={own} /> : <OfficeHome />;
}

function OfficeHome() {
  const words = useWords(homeWords);
  const { displayName } = useMe();
  const mayRead = useMay('organisation:read');
  return (
    <Page title={words.hello(displayName)} isHome>
      {mayRead && <AreaFigures />}
      <MyRoles />
    </Page>
  );
}

function AreaFigures() {
  const words = useWords(homeWords);
  const query = useQuery(homeFigures);
  return (
    <Loaded query={query} rows={6}>
      {(figures) => (
        <>
          <Waiting figures={figures} />
          <Section title={words.figures} note={words.figuresNote}>
            <ul className="figures">
              <Figure label={words.all} count={figures.all.totalCount} search={{}} />
              <Figure
                label={words.cooperatives}
                count={figures.cooperatives.totalCount}
                search={{ kind: 'COOPERATIVE' }}
              />
              <Figure label={words.groups} count={figures.groups.totalCount} search={{ kind: 'COOPERATIVE_GROUP' }} />
              <Figure label={words.unions} count={figures.unions.totalCount} search={{ kind: 'COOPERATIVE_UNION' }} />
              <Figure label={words.funds} count={figures.funds.totalCount} search={{ kind: 'PEOPLES_CREDIT_FUND' }} />
            </ul>
          </Section>
        </>
      )}
    </Loaded>
  );
}

interface FigureProps {
  label: string;
  count: number;
  search: Search;
}

function Figure({ label, count, search }: FigureProps) {
  return (
    <li>
      <Link to="/organisations" search={search}>
        <strong>{wholeNumber(count)}</strong>
        <span>{label}</span>
      </Link>
    </li>
  );
}

interface Task {
  label: string;
  count: number;
  to: '/findings' | '/discrepancies' | '/organisations' | '/imports' | '/proposals';
  search: Search;
}

function Waiting({ figures: { mismatches, discrepancies, breaches, dormant } }: { figures: HomeFiguresQuery }) {
  const words = useWords(homeWords);
  const proposals = useQuery({ ...waitingProposals, enabled: useMay('proposal:decide') });
  const imports = useQuery({ ...waitingImports, enabled: useMay('import:read') });
  const tasks: Task[] = [
    { label: words.proposals, count: proposals.data ?? 0, to: '/proposals', search: {} },
    { label: words.mismatches, count: mismatches.totalCount, to: '/findings', search: { rule: 'V23' } },
    { label: words.discrepancies, count: discrepancies.totalCount, to: '/discrepancies', search: {} },
    { label: words.breaches, count: breaches.totalCount, to: '/findings', search: { severity: 'ERROR' } },
    {
      label: words.dormant,
      count: dormant.totalCount,
      to: '/organisations',
      search: { operationalState: 'DORMANT,AWAITING_DISSOLUTION' },
    },
    { label: words.imports, count: imports.data ?? 0, to: '/imports', search: { status: 'CHECKED' } },
  ];
  const waiting = tasks.filter(({ count }) => count > 0);
  return (
    <Section title={words.waiting}>
      {waiting.length === 0 ? (
        <p className="section-note">{words.waitingNone}</p>
      ) : (
        <ul className="tasks">
          {waiting.map(({ label, count, to, search }) => (
            <li key={label}>
              <Link to={to} search={search}>
                <strong>{wholeNumber(count)}</strong> {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function MyRoles() {
  const words = useWords(homeWords);
  const language = useLanguage();
  const { roles } = useMe();
  return (
    <Section title={words.roles}>
      <ul>
        {roles.map(({ role, unitId, placeName }) => (
          <li key={`${role} ${unitId}`}>
            {roleWord(role, language)} – {placeName}
          </li>
        ))}
      </ul>
    </Section>
  );
}
