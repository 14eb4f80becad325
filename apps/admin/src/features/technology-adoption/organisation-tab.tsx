import { useQuery } from '@tanstack/react-query';
import type { OrganisationSubject, RecordTabProps } from '../../kit/feature';
import { day, period } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Unconfirmed } from '../../kit/marks';
import { Facts, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { CorrectButton, EndButton, RecordButton, VerifyButton } from './acts';
import { organisationTechnology, type Adoption } from './queries';
import { VerdictTone } from './verdict';
import { technologyWords } from './words';

/** What an organisation uses, who checked it, and whether it counts on the day that is read. */
export function OrganisationTechnologyTab({ subject, asOf }: RecordTabProps<OrganisationSubject>) {
  const words = useWords(technologyWords);
  const query = useQuery(organisationTechnology(subject.id, asOf, words.notFound));
  return (
    <Loaded query={query}>
      {({ adoptsHighTech, adoptsDigital, technologyAdoptions }) => (
        <>
          <Section title={words.state} extra={<Unconfirmed>{words.definition}</Unconfirmed>}>
            <Facts
              facts={[
                { label: words.adoptsHighTech, value: adoptsHighTech ? words.yes : words.no },
                { label: words.adoptsDigital, value: adoptsDigital ? words.yes : words.no },
              ]}
            />
          </Section>
          <Records organisationId={subject.id} past={asOf !== undefined} records={technologyAdoptions.nodes} />
        </>
      )}
    </Loaded>
  );
}

interface RecordsProps {
  organisationId: string;
  past: boolean;
  records: readonly Adoption[];
}

function Records({ organisationId, past, records }: RecordsProps) {
  const words = useWords(technologyWords);
  return (
    <Section
      title={words.records}
      extra={
        !past && (
          <Gate permission="technology:write">
            <RecordButton organisationId={organisationId} />
          </Gate>
        )
      }
    >
      <SmallTable
        label={words.records}
        empty={words.none}
        head={[words.item, words.evidence, words.found, words.period, words.verdict, words.act]}
        rows={records.map((record) => ({
          id: record.id,
          cells: [
            <span key="item">
              {record.item.name}
              <span className="matched-by">{words[record.kind]}</span>
            </span>,
            record.evidence,
            `${day(record.foundOn)}, ${record.foundBy}`,
            period(record.validFrom, record.validTo),
            <span key="verdict">
              <VerdictTone verdict={record.verdict} />
              {record.verifiedBy && (
                <span className="matched-by">{words.verifiedBy(record.verifiedBy, day(record.verifiedOn))}</span>
              )}
            </span>,
            !past && <RecordActs key="acts" record={record} />,
          ],
        }))}
      />
    </Section>
  );
}

function RecordActs({ record }: { record: Adoption }) {
  return (
    <span className="row-acts">
      {record.verdict === 'PENDING' && (
        <Gate permission="technology:verify">
          <VerifyButton record={record} />
        </Gate>
      )}
      <Gate permission="technology:write">
        <CorrectButton record={record} />
        {!record.validTo && <EndButton record={record} />}
      </Gate>
    </span>
  );
}
