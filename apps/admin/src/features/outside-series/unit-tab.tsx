import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RecordTabProps, UnitSubject } from '../../kit/feature';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { unitValues } from './queries';
import { SourceOf } from './source-of';
import { figure, periodOf } from './value-text';
import { outsideSeriesWords } from './words';

/** What others have published about this unit. */
export function UnitOutsideTab({ subject }: RecordTabProps<UnitSubject>) {
  const words = useWords(outsideSeriesWords);
  const query = useQuery(unitValues(subject.id));
  return (
    <Section title={words.values}>
      <Loaded query={query}>
        {(values) => (
          <SmallTable
            label={words.values}
            empty={words.unitValuesNone}
            head={[words.name, words.period, words.value, words.stage, words.source]}
            rows={values.map(({ id, series, measuredOn, value, stage, document, url }) => ({
              id,
              cells: [
                <Link key="series" to="/outside-series/$id" params={{ id: series.id }} className="row-link">
                  {series.name}
                </Link>,
                periodOf(series.step, measuredOn),
                `${figure(value)} ${series.measure}`,
                words[stage],
                <SourceOf key="source" document={document} url={url} />,
              ],
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}
