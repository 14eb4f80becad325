import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useFeatureList } from '../../kit/feature-list';
import { day, dayBefore } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Mark, Unconfirmed } from '../../kit/marks';
import { Facts, Page, Section } from '../../kit/page';
import { RecordTabs } from '../../kit/record-tabs';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { levelWord } from '../../kit/vocabulary';
import { adminUnitDetail, type AdminUnit } from './queries';
import { adminUnitWords } from './words';

/** One unit in one period of its life: by which document, from which units, and what became of it. */
export function AdminUnitPage() {
  const words = useWords(adminUnitWords);
  const language = useLanguage();
  const { id } = useParams({ from: '/shell/admin-units/$id' });
  const query = useQuery(adminUnitDetail(id, words.notFound));
  const unit = query.data;
  const tabs = useFeatureList().flatMap(({ unitTabs = [] }) => unitTabs);
  return (
    <Page
      title={unit?.fullName ?? words.title}
      printable
      file={unit && { list: 'adminUnits', id: unit.id, query: 'everExisted=true' }}
      crumbs={[
        <Link key="list" to="/admin-units">
          {words.title}
        </Link>,
      ]}
      subtitle={unit && [levelWord(unit.level, language), unit.code].filter(Boolean).join(' · ')}
      actions={
        unit?.level === 'COMMUNE' &&
        !unit.validTo && (
          <Link to="/organisations" search={{ commune: unit.id }}>
            {words.organisations}
          </Link>
        )
      }
    >
      <Loaded query={query}>
        {(loaded) => (
          <RecordTabs subject={loaded} asOf={undefined} tabs={tabs}>
            <UnitBody unit={loaded} />
          </RecordTabs>
        )}
      </Loaded>
    </Page>
  );
}

function UnitBody({ unit }: { unit: AdminUnit }) {
  const words = useWords(adminUnitWords);
  const { parent, document, validFrom, validFromKnown, validTo } = unit;
  return (
    <>
      <Section title={words.facts} note={unit.verified ? undefined : words.unverifiedNote}>
        <Facts
          facts={[
            { label: words.parent, value: [parent?.fullName, parent?.parent?.fullName].filter(Boolean).join(', ') },
            { label: words.validFrom, value: validFromKnown ? day(validFrom) : words.since },
            { label: words.validTo, value: validTo ? day(dayBefore(validTo)) : words.current },
            {
              label: words.document,
              value:
                document && `${document.number} – ${document.title} (${document.issuer}, ${day(document.effectiveOn)})`,
            },
            { label: words.mark, value: document && <Mark code={document.mark} /> },
          ]}
        />
        {document?.note && <p className="section-note">{document.note}</p>}
      </Section>
      <Successions
        title={words.predecessors}
        none={words.predecessorsNone}
        rows={unit.predecessors.nodes.map(({ predecessor, ...change }) => ({ ...change, other: predecessor }))}
      />
      <Successions
        title={words.successors}
        none={words.successorsNone}
        rows={unit.successors.nodes.map(({ successor, ...change }) => ({ ...change, other: successor }))}
      />
    </>
  );
}

interface SuccessionsProps {
  title: string;
  none: string;
  rows: readonly (Omit<AdminUnit['successors']['nodes'][number], 'successor'> & {
    other: AdminUnit['successors']['nodes'][number]['successor'];
  })[];
}

function Successions({ title, none, rows }: SuccessionsProps) {
  const words = useWords(adminUnitWords);
  return (
    <Section title={title}>
      <SmallTable
        label={title}
        empty={none}
        head={[words.name, words.code, words.how, words.portion, words.on]}
        rows={rows.map(({ id, kind, portion, effectiveOn, verified, other }) => ({
          id,
          cells: [
            <span key="other">
              <Link to="/admin-units/$id" params={{ id: other.id }} className="row-link">
                {other.fullName}
              </Link>
              {other.parent && `, ${other.parent.fullName}`}{' '}
              {!verified && <Unconfirmed>{words.unverified}</Unconfirmed>}
            </span>,
            other.code ?? '–',
            words[kind],
            words[portion],
            day(effectiveOn),
          ],
        }))}
      />
    </Section>
  );
}
