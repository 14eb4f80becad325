import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { AsOf, AsOfNote } from '../../kit/as-of';
import { useFeatureList } from '../../kit/feature-list';
import { day, isDay, money, wholeNumber } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { SourceBadge } from '../../kit/marks';
import { organisationFieldWord } from '../../kit/organisation-fields';
import { Facts, Page, Section } from '../../kit/page';
import { RecordTabs } from '../../kit/record-tabs';
import type { Search } from '../../kit/search';
import { Loaded, Problem } from '../../kit/states';
import { organisationKindWord } from '../../kit/vocabulary';
import { kitWords } from '../../kit/words';
import { OrganisationActs } from './acts';
import { Discrepancies, Findings, Officers, Unions } from './detail-tables';
import { ToList } from './crumbs';
import { OrganisationHistory } from './detail-history';
import { soleSource, ThreeStatuses } from './detail-statuses';
import { unitOnDay } from './on-day';
import { organisationDetail, type Organisation } from './queries';
import { organisationWords } from './words';

/** One organisation on one day: what each office says, who leads it, what differs, what has changed. */
export function OrganisationPage() {
  const words = useWords(organisationWords);
  const kit = useWords(kitWords);
  const { id } = useParams({ from: '/shell/organisations/$id' });
  const { asOf: stated, tab, merged } = useSearch({ from: '/shell/organisations/$id' });
  const asOf = isDay(stated) ? stated : undefined;
  const navigate = useNavigate();
  const chooseDay = (chosen: string | undefined) => void navigate({ to: '.', search: { tab, asOf: chosen } });
  const tabs = useFeatureList().flatMap(({ organisationTabs = [] }) => organisationTabs);
  const query = useQuery(organisationDetail(id, asOf, words.notFound));
  const organisation = query.data;
  useStandingAddress(id, organisation?.id);
  return (
    <Page
      title={organisation?.name ?? words.title}
      printable
      file={organisation && { list: 'organisations', id: organisation.id }}
      crumbs={[<ToList key="list" />]}
      subtitle={organisation && <Subtitle organisation={organisation} />}
      actions={
        <>
          <AsOf value={asOf} onChange={chooseDay} />
          {organisation && !asOf && <OrganisationActs organisation={organisation} />}
        </>
      }
    >
      {merged && <Alert type="info" role="status" className="page-alert" title={words.mergedHere} />}
      {stated && !asOf && <Alert type="warning" role="status" title={kit.dropped(stated)} />}
      <AsOfNote asOf={asOf} onToday={() => chooseDay(undefined)} />
      {query.error && query.data ? <Problem error={query.error} /> : null}
      <Loaded query={query} rows={14}>
        {(loaded) => (
          <RecordTabs subject={loaded} asOf={asOf} tabs={tabs}>
            <OrganisationBody organisation={loaded} asOf={asOf} />
          </RecordTabs>
        )}
      </Loaded>
    </Page>
  );
}

/** An old address of a record that was merged becomes that of the one that stands for it, with a word about it. */
function useStandingAddress(asked: string, answered: string | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (answered === undefined || answered === asked) return;
    const search = (known: Search): Search => ({ ...known, merged: asked });
    void navigate({ to: '/organisations/$id', params: { id: answered }, search, replace: true });
  }, [asked, answered, navigate]);
}

function Subtitle({ organisation }: { organisation: Organisation }) {
  const language = useLanguage();
  const { kind, code, shortName } = organisation;
  const words = [organisationKindWord(kind, language), code, shortName].filter(Boolean).join(' · ');
  return (
    <>
      {words} <SourceBadge source={soleSource(organisation)} />
    </>
  );
}

interface BodyProps {
  organisation: Organisation;
  /** An earlier day is read: nothing is done there, and "now" is that day. */
  asOf: string | undefined;
}

function OrganisationBody({ organisation, asOf }: BodyProps) {
  const past = asOf !== undefined;
  const words = useWords(organisationWords);
  const language = useLanguage();
  const { statedUnit, latestAnnualFigure: annual, officialMemberCount: members } = organisation;
  const source = soleSource(organisation) ? null : <SourceBadge source={organisation.nameSource} />;
  return (
    <>
      <ThreeStatuses organisation={organisation} />
      <Findings findings={organisation.findings.nodes} />
      <Discrepancies discrepancies={organisation.discrepancies.nodes} />
      <div className="section-columns">
        <Section title={words.identity} extra={source}>
          <Facts
            facts={[
              { label: words.name, value: organisation.name },
              { label: words.shortName, value: organisation.shortName },
              { label: words.foreignName, value: organisation.foreignName },
              { label: words.code, value: organisation.code },
              { label: words.establishedOn, value: day(organisation.establishedOn) },
              { label: words.registeredOn, value: day(organisation.registeredOn) },
              { label: words.field, value: organisationFieldWord(organisation.field, language) },
              { label: words.industry, value: organisation.industry },
              // Where nobody states one, the people of the board below speak for themselves.
              ...(organisation.representative
                ? [{ label: words.representative, value: organisation.representative.name }]
                : []),
              { label: words.capital, value: money(organisation.charterCapital) },
              { label: words.members, value: members === null || members === undefined ? null : wholeNumber(members) },
            ]}
          />
        </Section>
        <Section title={words.place}>
          <Facts
            facts={[
              { label: words.addressAsRegistered, value: organisation.addressAsRegistered },
              {
                label: words.unitThen,
                // Who states the name states the unit too: both stand in every statement of the registry.
                value: (
                  <>
                    {unitPath(statedUnit)} {source}
                  </>
                ),
              },
              {
                label: past ? words.unitOnDay : words.unitNow,
                value: unitOnDay(organisation, past),
              },
              { label: words.address, value: organisation.addressLine },
            ]}
          />
        </Section>
      </div>
      {annual && (
        <Section title={words.annual(annual.year)}>
          <Facts
            facts={[
              { label: words.revenue, value: money(annual.revenue) },
              { label: words.profit, value: money(annual.profit) },
              { label: words.membersYear, value: annual.memberCount },
              { label: words.grade, value: annual.reportedGrade && words[annual.reportedGrade] },
            ]}
          />
        </Section>
      )}
      <div className="section-columns">
        <Officers organisation={organisation} past={past} />
        <Unions organisation={organisation} past={past} />
      </div>
      <OrganisationHistory id={organisation.id} asOf={asOf} />
    </>
  );
}

interface NamedUnit {
  fullName: string;
  parent?: NamedUnit | null;
}

/** "Xã Lan Mẫu, Huyện Lục Nam, Tỉnh Bắc Giang": the whole chain, since a district tells two communes apart. */
function unitPath(unit: NamedUnit | null | undefined): string {
  const path: string[] = [];
  for (let at: NamedUnit | null | undefined = unit; at; at = at.parent) path.push(at.fullName);
  return path.join(', ');
}
